/** The sixteen programme sheets of section 4.3 as an office keeps them by hand, a sheet for each programme. */
import type { SheetDoc } from "../sheets/sheetDoc";
import { SAMPLE_ACTIONS } from "./actionData";
import { letterhead } from "./letterhead";
import { SAMPLE_PROGRAMMES, type SampleProgrammeRow } from "./programmeData";
import { resourcesLine, SHEET_HEADINGS, type SheetIndicator, sheetIndicators } from "./programmeSheetContent";
import { percent, type SampleValue, tenths } from "./sampleCell";
import { type SampleColumn, type SampleRow, sampleSheet } from "./sampleSheet";

const COLUMNS: readonly SampleColumn[] = [
  { width: 72, align: "left" },
  { width: 14, align: "center" },
  { width: 12, align: "center" },
  { width: 16, align: "center" },
  { width: 14, align: "center" },
  { width: 16, align: "center" },
  { width: 16, align: "center" },
];

/** *% Realizzazione* that somebody has filled by hand, by programme and place in its table; the others are empty. Illustrative. */
const BY_HAND: Readonly<Record<string, Readonly<Record<number, SampleValue>>>> = {
  "1.1.1": { 0: percent(1) },
  "2.1.1": { 1: tenths(0.875) },
  "3.1.2": { 0: "n.d." },
};

export const sampleProgrammeSheets = (): SheetDoc[] => SAMPLE_PROGRAMMES.map(programmeSheet);

function programmeSheet(head: SampleProgrammeRow): SheetDoc {
  const [code, programme, area, line, responsible] = head;
  const { actions = [], expected = [] } = SAMPLE_ACTIONS[code] ?? {};
  const filled = BY_HAND[code] ?? {};
  return sampleSheet(`Scheda ${code}`, COLUMNS, [
    ...letterhead("Scheda programma", code in BY_HAND),
    { look: "line", values: [area] },
    { look: "line", values: [line] },
    { look: "name", values: [`Programma ${code}: ${programme}`] },
    null,
    ...section("Azioni", actions.map(bullet)),
    ...section("Risultati attesi", expected.map(bullet)),
    ...section("Risorse", [resourcesLine(code)]),
    ...section("Soggetto responsabile", [responsible]),
    { look: "columns", values: SHEET_HEADINGS },
    ...sheetIndicators(code).map((one, place) => indicatorRow(one, filled[place] ?? null)),
  ]);
}

const bullet = (item: string): string => `• ${item}`;

const section = (label: string, lines: readonly string[]): (SampleRow | null)[] => [
  { look: "section", values: [label] },
  ...lines.map((line): SampleRow => ({ look: "text", values: [line] })),
  null,
];

const indicatorRow = ([title, target, next, afterNext]: SheetIndicator, achieved: SampleValue): SampleRow => ({
  look: "row",
  values: [title, null, null, target, achieved, next, afterNext],
});

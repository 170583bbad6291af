/** The layout *programme sheet* (scheda, section 4.3): one sheet, or one block of a sheet, for each programme. */
import type { HeadingRow, Perspective } from "../plan/plan";
import { cellAt } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { AccountDraft } from "./accountDrafts";
import { readCode } from "./codes";
import type { DraftArea } from "./draft";
import { findProgramme, type KnownProgrammes, knownProgrammes } from "./findProgramme";
import { letterheadOf, yearSpokenOf } from "./letterhead";
import { titleKey } from "./matchIndicators";
import { textOf } from "./normalise";
import { type Block, blocksOf } from "./programmeSheetBlocks";
import { type BlockReading, readBlock } from "./programmeSheetReading";
import type { Field } from "./programmeSheetWordsData";
import { type NotPlaced, type Recognised, SURE_ENOUGH } from "./recognition";
import type { Table } from "./tables";

/** A sheet that may hold programme sheets, parted into them. */
export interface SheetOfBlocks {
  readonly sheet: SheetSnapshot;
  readonly blocks: readonly Block[];
}

export interface ProgrammeSheets {
  readonly accounts: readonly AccountDraft[];
  readonly areas: readonly DraftArea[];
  /** Of the indicator tables. */
  readonly headings: readonly HeadingRow[];
  readonly recognised: readonly Recognised[];
}

/** What the sheets hang on. */
interface Hook {
  readonly year: number;
  readonly perspectives: readonly Perspective[];
}

/** The sheets with at least one label of a programme sheet, parted into blocks. */
export const partedSheets = (
  sheets: readonly SheetSnapshot[],
  tables: ReadonlyMap<SheetSnapshot, readonly Table[]>,
): SheetOfBlocks[] =>
  sheets.flatMap((sheet) => {
    const blocks = sheet.depth === "head" ? [] : blocksOf(sheet, tables.get(sheet) ?? []);
    return blocks.length === 0 ? [] : [{ sheet, blocks }];
  });

/** Parts that only programme sheets have beside their indicators. */
const OWN_PARTS: ReadonlySet<Field> = new Set<Field>(["actions", "expected", "resources", "responsible"]);
const LEAST_OWN_PARTS = 2;

/** Whether a sheet is a programme sheet by its labels alone: such a one is no cockpit, whatever its tables look like. */
export const isSurelyProgrammeSheet = ({ blocks }: SheetOfBlocks): boolean => {
  const named = blocks.filter(({ heads }) => heads.some(({ field }) => NAMING.has(field)));
  const whole = named.filter((block) => {
    const own = block.sections.filter(({ field, items }) => OWN_PARTS.has(field) && items.length > 0);
    return new Set(own.map(({ field }) => field)).size >= LEAST_OWN_PARTS && !isOneRow(block);
  });
  return whole.length > 0 && whole.length * 2 >= named.length;
};

const NAMING: ReadonlySet<Field> = new Set<Field>(["programme", "goal", "document", "code"]);

/** Labels that all stand in one row are the headings of a table. */
const isOneRow = ({ heads, sections, tables }: Block): boolean =>
  new Set([...heads, ...sections].map(({ at }) => at.top)).size + tables.length < 2;

/** Reads every sheet that is not `used` by another layout and looks like programme sheets. */
export function readProgrammeSheets(
  parted: readonly SheetOfBlocks[],
  used: ReadonlySet<SheetSnapshot>,
  cockpit: Hook,
): ProgrammeSheets {
  const known = knownProgrammes(cockpit.perspectives);
  const titles = new Set(
    cockpit.perspectives.flatMap(({ objectives }) =>
      objectives.flatMap(({ programmes }) =>
        programmes.flatMap(({ indicators }) => indicators.map(({ title }) => titleKey(title.value).text)),
      ),
    ),
  );
  const all: ProgrammeSheets[] = [];
  for (const each of parted) {
    if (!used.has(each.sheet)) all.push(readSheet(each, cockpit.year, known, titles));
  }
  return {
    accounts: all.flatMap(({ accounts }) => accounts),
    areas: all.flatMap(({ areas }) => areas),
    headings: all.flatMap(({ headings }) => headings),
    recognised: all.flatMap(({ recognised }) => recognised),
  };
}

/** A sheet with no more likeness than this is not worth a word. */
const LEAST_TOLD = 0.2;

function readSheet(
  parted: SheetOfBlocks,
  year: number,
  known: KnownProgrammes,
  titles: ReadonlySet<string>,
): ProgrammeSheets {
  const { sheet } = parted;
  const readings = inherited(
    parted.blocks
      .filter((block) => !isOneRow(block))
      .map((block) => readBlock(block, year, (title) => titles.has(titleKey(title).text))),
  );
  for (const reading of readings) nameProgramme(reading, sheet, readings.length === 1, known);
  const confidence = confidenceOf(readings, year);
  if (confidence < SURE_ENOUGH) return notTaken(sheet.name, confidence);
  const taken = readings.filter((reading) => hasContent(reading));
  return {
    accounts: taken.map(({ draft }) => draft),
    areas: taken.flatMap(areaOf),
    headings: taken.flatMap(({ headings }) => headings),
    recognised: [
      {
        sheet: sheet.name,
        layout: "programmeSheet",
        confidence,
        rows: taken.reduce((sum, { rows }) => sum + rows, 0),
        notPlaced: [
          ...taken.flatMap((reading) => unknownProgramme(reading, sheet)),
          ...readings.flatMap(({ notPlaced }) => notPlaced),
        ],
      },
    ],
  };
}

function notTaken(sheet: string, confidence: number): ProgrammeSheets {
  const recognised: Recognised[] = [{ sheet, layout: "programmeSheet", confidence, rows: 0, notPlaced: [] }];
  return { accounts: [], areas: [], headings: [], recognised: confidence < LEAST_TOLD ? [] : recognised };
}

function unknownProgramme({ draft }: BlockReading, sheet: SheetSnapshot): NotPlaced[] {
  if (draft.programme !== undefined) return [];
  const text = [draft.code?.value, draft.title?.value].filter((part) => part !== undefined).join(" ");
  return [{ value: text === "" ? sheet.name : text, at: draft.at, why: "unknown-programme" }];
}

/** A block that does not say its area or objective has that of the block above. */
export function inherited(readings: readonly BlockReading[]): BlockReading[] {
  let above: BlockReading | undefined;
  return readings.map((reading) => {
    const area = reading.area ?? above?.area;
    const objective = reading.objective ?? (reading.area === undefined ? above?.objective : undefined);
    const { draft } = reading;
    if (draft.area === undefined && area?.title !== undefined) draft.area = area.title;
    if (draft.objective === undefined && objective?.title !== undefined) draft.objective = objective.title;
    above = { ...reading, ...(area === undefined ? {} : { area }), ...(objective === undefined ? {} : { objective }) };
    return above;
  });
}

/** Looks the programme up; where no label names it, by the lines above the labels and by the sheet's name. */
function nameProgramme({ draft }: BlockReading, sheet: SheetSnapshot, isOnly: boolean, known: KnownProgrammes): void {
  const programme = findProgramme(known, draft.code?.value, draft.title);
  if (programme !== undefined) draft.programme = programme;
  if (programme !== undefined || !isOnly || draft.code !== undefined || draft.title !== undefined) return;
  for (const { value, at } of [
    ...letterheadOf(sheet, draft.at.top),
    { value: sheet.name, at: cellAt(sheet.name, 0, 0) },
  ]) {
    const code = readCode(value) ?? readCode(value.replace(/^\D+/, ""));
    const title = code === undefined ? value : code.rest;
    const found = findProgramme(known, code?.code, { value: title, at });
    if (found === undefined) continue;
    draft.programme = found;
    if (value !== sheet.name && title !== "")
      draft.title = { value: title, ...(title === value ? {} : { raw: value }), at };
    return;
  }
}

const areaOf = ({ draft, area }: BlockReading): DraftArea[] => {
  const code = area?.code?.value ?? draft.programme?.split(".")[0];
  return area?.title === undefined || code === undefined ? [] : [{ code, title: area.title }];
};

const hasContent = ({ draft, sections }: BlockReading): boolean =>
  sections.size > 0 && (draft.programme ?? draft.code ?? draft.title) !== undefined;

/**
 * A block of a programme that the plan has needs two parts; of another one, indicators with targets of the plan's year and
 * two more. Blocks count alike; labels without a programme pull down.
 */
function confidenceOf(readings: readonly BlockReading[], year: number): number {
  const blocks = readings.filter(({ sections }) => sections.size > 0);
  if (blocks.length === 0) return 0;
  const sum = blocks.reduce((total, reading) => total + surenessOf(reading, year), 0);
  return Math.round((sum / blocks.length) * 100) / 100;
}

function surenessOf({ draft, sections, targetYears, sure }: BlockReading, year: number): number {
  const measured = sections.has("indicators") && targetYears.includes(year);
  const headings = 0.7 + 0.3 * sure;
  if (draft.programme !== undefined) {
    return sections.size < 2 && !measured
      ? 0.3
      : Math.min(1, 0.5 + 0.1 * (sections.size + (measured ? 1 : 0))) * headings;
  }
  if (draft.title === undefined && draft.code === undefined) return 0.1;
  return measured && sections.size >= 3 ? (0.5 + 0.1 * (sections.size - 2)) * headings : 0.3;
}

/** The year of targets without one, where no cockpit tells: spoken of above the labels, behind «Anno», or in the sheet's name. */
export function yearOfSheet({ sheet, blocks }: SheetOfBlocks): number | undefined {
  const dating = blocks.flatMap(({ sections }) => sections.filter(({ label }) => DATING.test(label.words)));
  const behind = dating.flatMap(({ text, at, items }) => [
    { value: text, at },
    ...items.map((item) => ({ value: textOf(item.value), at: item.at })),
  ]);
  return yearSpokenOf([...letterheadOf(sheet, blocks[0]?.top ?? 0), ...behind], sheet.name);
}

/** With a year in the label itself: «Anno 2023». */
const DATING = /^(?:anno|triennio|periodo|year|period)\b/;

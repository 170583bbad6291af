/** The programme registers of the sample: flat tables keyed by the programme's code. */
import type { SheetDoc } from "../sheets/sheetDoc";
import { SAMPLE_ACTIONS } from "./actionData";
import { letterhead } from "./letterhead";
import { SAMPLE_OPERATIONAL } from "./operationalData";
import { SAMPLE_PROGRAMMES } from "./programmeData";
import { SAMPLE_RESOURCES } from "./resourceData";
import type { SampleValue } from "./sampleCell";
import { type SampleColumn, type SampleRow, sampleSheet } from "./sampleSheet";

const left = (width: number): SampleColumn => ({ width, align: "left" });
const centred = (width: number): SampleColumn => ({ width, align: "center" });
const right = (width: number): SampleColumn => ({ width, align: "right" });

function register(
  name: string,
  illustrative: boolean,
  columns: readonly (readonly [heading: string, column: SampleColumn])[],
  rows: readonly (readonly SampleValue[])[],
): SheetDoc {
  const heading: SampleRow = { look: "heading", values: columns.map(([text]) => text) };
  return sampleSheet(
    name,
    columns.map(([, column]) => column),
    [...letterhead(name, illustrative), heading, ...rows.map((values): SampleRow => ({ look: "row", values }))],
  );
}

export const sampleProgrammes = (): SheetDoc =>
  register(
    "Programmi",
    false,
    [
      ["Codice", left(9)],
      ["Programma", left(48)],
      ["Obiettivo", left(42)],
      ["Linea strategica", left(52)],
      ["Soggetto responsabile", left(34)],
    ],
    SAMPLE_PROGRAMMES,
  );

export const sampleResources = (): SheetDoc =>
  register(
    "Risorse",
    false,
    [
      ["Codice", left(9)],
      ["Risorse", right(18)],
      ["di cui", left(28)],
      ["Importo", right(18)],
      ["A preventivo", right(18)],
      ["A consuntivo", right(18)],
    ],
    SAMPLE_RESOURCES,
  );

export const sampleOperational = (): SheetDoc =>
  register(
    "Indicatori operativi",
    true,
    [
      ["Codice", left(9)],
      ["Indicatore operativo", left(80)],
      ["Target 2016", centred(22)],
      ["Risultato 2016", centred(16)],
    ],
    Object.entries(SAMPLE_OPERATIONAL).flatMap(([code, indicators]) =>
      indicators.map(([title, target, result]): SampleValue[] => [code, title, target, result]),
    ),
  );

export const sampleActions = (): SheetDoc =>
  register(
    "Azioni e risultati attesi",
    false,
    [
      ["Codice", left(9)],
      ["Azioni", left(60)],
      ["Risultati attesi", left(60)],
    ],
    Object.entries(SAMPLE_ACTIONS).flatMap(([code, { actions, expected }]) =>
      Array.from({ length: Math.max(actions.length, expected.length) }, (_, index): SampleValue[] => [
        code,
        actions[index] ?? null,
        expected[index] ?? null,
      ]),
    ),
  );

/** A small plan in a workbook of one sheet, for tests that run whole actions many times. */
import type { Snapshot, SnapshotCell } from "../../shared/workbook/snapshot";

export type Line = readonly (string | number | null)[];

const HEADS = ["Peso", "Risultato 2015", "Target 2016", "Risultato 2016", "Target 2017"] as const;

/** Two perspectives, two programmes, three indicators. */
export const SMALL_PLAN: readonly Line[] = [
  ["Camera di commercio"],
  [],
  ["IMPRESE", ...HEADS],
  ["1.1 Obiettivo primo", 0.5],
  ["1.1.1 Programma A", 0.5],
  ["Numero di eventi", 0.3, 5, "almeno 10", 5, "almeno 20"],
  ["Numero di fiere", 0.2, 5, "almeno 10", 12, "almeno 20"],
  [],
  ["PROCESSI INTERNI", ...HEADS],
  ["2.1 Obiettivo secondo", 0.5],
  ["2.1.1 Programma B", 0.5],
  ["Numero di corsi", 0.5, 5, "almeno 10", 10, "almeno 20"],
];

export const PLAN_SHEET = "Piano";

/** A workbook whose only sheet holds these lines. */
export const bookOf = (lines: readonly Line[]): Snapshot => ({ sheets: [sheetOf(lines)] });

export const sheetOf = (lines: readonly Line[], name = PLAN_SHEET): Snapshot["sheets"][number] => ({
  name,
  hidden: false,
  rows: lines.map((line) => {
    const cells = line.map((value): SnapshotCell | undefined => (value === null ? undefined : { value }));
    return cells.length === 0 ? undefined : cells;
  }),
  merges: [],
  hiddenRows: [],
  depth: "all",
});

/** The same workbook with another first sheet: what people do to their plan. */
export const withPlan = ({ sheets }: Snapshot, lines: readonly Line[]): Snapshot => ({
  sheets: sheets.map((sheet) => (sheet.name === PLAN_SHEET ? sheetOf(lines) : sheet)),
});

/** The same workbook with one cell typed over; `null` empties it. */
export const typedAt = (
  { sheets }: Snapshot,
  name: string,
  row: number,
  column: number,
  value: string | number | null,
): Snapshot => ({
  sheets: sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = sheet.rows.map((cells) => (cells === undefined ? undefined : [...cells]));
    while (rows.length <= row) rows.push(undefined);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(undefined);
    cells[column] = value === null ? undefined : { value };
    rows[row] = cells;
    return { ...sheet, rows };
  }),
});

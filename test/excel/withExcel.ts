/** What the tests of the in-memory Excel have in common: a small workbook, and Excels that are closed when a test is over. */
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../shared/workbook/snapshot";
import { type ExcelOptions, type OpenExcel, openExcel } from "./openExcel";

export const sheetOf = (name: string, rows: SheetSnapshot["rows"], hidden = false): SheetSnapshot => ({
  name,
  hidden,
  rows,
  merges: [],
  hiddenRows: [],
  depth: "all",
});

/** One sheet, *Piano*, with 1, `uno` and the formula A1*2 in its first row. */
export const PIANO: Snapshot = {
  sheets: [sheetOf("Piano", [[{ value: 1 }, { value: "uno" }, { value: 2, formula: "A1*2" }]])],
};

/** Numbers, texts, formats, an error, and formulas from one sheet to another. */
export const TWO_SHEETS: Snapshot = {
  sheets: [
    sheetOf("Piano", [
      [{ value: 1 }, { value: "uno" }, { value: 2, formula: "A1*2" }],
      undefined,
      [{ value: 0.5, format: "0%" }, { value: true }, { value: { error: "#DIV/0!" }, formula: "A1/0" }],
    ]),
    sheetOf("L'elenco", [
      [
        { value: 3, formula: "SUM(Piano!A1:A3)*2" },
        { value: 3, formula: "'L''elenco'!A1" },
      ],
    ]),
  ],
};

const open: OpenExcel[] = [];
afterEach(() => {
  for (const excel of open.splice(0)) excel.close();
});

export function opened(options: ExcelOptions = {}, start: Snapshot = PIANO): OpenExcel {
  const excel = openExcel(start, options);
  open.push(excel);
  return excel;
}

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T;

/** Does something with *Piano* and sends what is left to send. */
export const onPiano = <T>(excel: OpenExcel, work: Work<T>): Promise<T> =>
  excel.desk.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem("Piano"), context);
    await context.sync();
    return result;
  });

/** The code with which Excel refuses; `fine` where it does not. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "fine";
  } catch (thrown) {
    if (typeof thrown === "object" && thrown !== null && "code" in thrown) return String(thrown.code);
    throw thrown;
  }
}

/** A cell of *Piano* as the workbook truly holds it. */
export async function cellOf(excel: OpenExcel, row: number, column: number): Promise<SnapshotCell | undefined> {
  return (await excel.picture()).sheets.find(({ name }) => name === "Piano")?.rows[row]?.[column];
}

/** Lets events that are on their way arrive. */
export const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** The core's score beside a spreadsheet engine that calculates the same scores from the formulas that Cabina writes. */
import type { ICellData, IWorkbookData } from "@univerjs/core";
import type { SheetDoc } from "../shared/sheets/sheetDoc";
import { printFormula } from "../shared/workbook/formula/print";
import type { Snapshot } from "../shared/workbook/snapshot";
import { medians, type Times } from "./clock";
import { largePlan } from "./largePlan";
import { recognise, score, sheetsOf } from "./stages";
import { type EngineBook, openInEngine } from "./univer";

export interface EngineTimes {
  readonly indicators: number;
  readonly formulas: number;
  /** Formula cells in which the engine shows another value than the core. */
  readonly differ: number;
  readonly times: Times;
  /** Some of those, for a person to look at. */
  readonly examples: readonly string[];
}

export async function engine(count: number, runs: number): Promise<EngineTimes> {
  const snapshot = largePlan(count);
  const plan = recognise(snapshot);
  const { scorecard, sheets } = sheetsOf(snapshot);
  const book = openInEngine(bookOf(snapshot, sheets));
  await book.calculateAll();
  const compared = compare(book, sheets);
  sheets.length = 0;
  const times = await medians(
    [
      { name: "score", run: () => score(plan) },
      { name: "recognise and score", run: () => score(recognise(snapshot)) },
      { name: "engine", run: () => book.calculateAll() },
    ],
    runs,
  );
  return { indicators: scorecard.indicators.length, ...compared, times };
}

/** The user's sheets and ours; ours with formulas alone, so that every value is the engine's. */
function bookOf({ sheets: own }: Snapshot, sheets: readonly SheetDoc[]): Partial<IWorkbookData> {
  const all: [string, ICellData[][]][] = [
    ...own.map(({ name, rows }): [string, ICellData[][]] => [
      name,
      rows.map((row) => (row ?? []).map((cell) => (cell === undefined ? {} : valueData(cell.value, cell.format)))),
    ]),
    ...sheets.map((doc): [string, ICellData[][]] => [doc.name, doc.rows.map(({ cells }) => cellsData(cells))]),
  ];
  return {
    id: "bench",
    name: "bench",
    styles: {},
    sheetOrder: all.map((_, place) => `sheet${place}`),
    sheets: Object.fromEntries(
      all.map(([name, rows], place) => [
        `sheet${place}`,
        {
          id: `sheet${place}`,
          name,
          rowCount: rows.length + 10,
          columnCount: Math.max(20, ...rows.map((row) => row.length)),
          cellData: Object.fromEntries(rows.map((row, at) => [at, { ...row }])),
        },
      ]),
    ),
  };
}

function cellsData(cells: SheetDoc["rows"][number]["cells"]): ICellData[] {
  const row: ICellData[] = [];
  for (const [column, { content, style }] of Object.entries(cells)) {
    if (content.kind === "blank") continue;
    row[Number(column)] =
      content.kind === "formula" ? { f: `=${printFormula(content.formula)}` } : valueData(content.value, style.format);
  }
  return row;
}

/** `CellValueType` of Univer; texts are texts for good, whatever they look like. */
const TYPES = { number: 2, boolean: 3, string: 4 } as const;

function valueData(value: unknown, format: string | undefined): ICellData {
  const shown = format === undefined ? {} : { s: { n: { pattern: format } } };
  if (typeof value === "number") return { v: value, t: TYPES.number, ...shown };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: TYPES.boolean, ...shown };
  return typeof value === "string" ? { v: value, t: TYPES.string, ...shown } : {};
}

const EXAMPLES = 5;
const DIGITS = 1e-9;

function compare(book: EngineBook, sheets: readonly SheetDoc[]): Pick<EngineTimes, "formulas" | "differ" | "examples"> {
  let formulas = 0;
  const examples: string[] = [];
  let differ = 0;
  for (const { name, rows } of sheets) {
    for (const [row, { cells }] of rows.entries()) {
      for (const [column, { content }] of Object.entries(cells)) {
        if (content.kind !== "formula") continue;
        formulas += 1;
        const shown = book.valueAt(name, row, Number(column));
        if (isSame(shown, content.value)) continue;
        differ += 1;
        if (examples.length < EXAMPLES)
          examples.push(
            `${name} ${row},${column}: ${JSON.stringify(shown)}, not ${JSON.stringify(content.value)}: ${printFormula(content.formula)}`,
          );
      }
    }
  }
  return { formulas, differ, examples };
}

/** Numbers to the ninth digit; the engine shows a boolean as 1 or 0 and an empty text as nothing. */
function isSame(shown: unknown, value: number | string | boolean): boolean {
  const wanted = typeof value === "boolean" ? Number(value) : value;
  if (typeof wanted === "number")
    return (
      (typeof shown === "number" || typeof shown === "boolean") &&
      Math.abs(Number(shown) - wanted) <= DIGITS * Math.max(1, Math.abs(wanted))
    );
  return String(shown ?? "") === wanted;
}

/** Which column of a printed cockpit holds what: told by the headings, and for titles and codes by what stands below them. */
import { type CellRange, cellAt } from "../workbook/address";
import { cellOf, valueAt } from "../workbook/snapshot";
import { readCodeCell } from "./codes";
import type { Meaning } from "./headings";
import { isBlank, onOneLine } from "./normalise";
import { isTitleHeading } from "./readHeading";
import type { NotPlaced, NotPlacedReason } from "./recognition";
import { type HeadingCell, headingPlace, type Table } from "./tables";

export interface CockpitColumns {
  readonly title: number;
  /** Columns without a known heading, left to right: where a title may stand indented. */
  readonly others: readonly number[];
  readonly code?: number;
  readonly weight: number;
  readonly targets: ReadonlyMap<number, number>;
  readonly results: ReadonlyMap<number, number>;
  readonly mission?: number;
  readonly direction?: number;
  readonly doneOn?: number;
  /** The perspective's name in the heading row. */
  readonly perspective?: { readonly text: string; readonly at: CellRange };
  /** The columns whose heading decides what is calculated: weight, targets, results, direction. */
  readonly decisive: readonly number[];
  /** Some target or result has a heading without a year. */
  readonly isUndated: boolean;
  /** Mean sureness of the headings that are read, 0 to 1. */
  readonly sure: number;
  readonly notPlaced: readonly NotPlaced[];
}

/** Columns that never hold titles or codes. */
const HARD: ReadonlySet<Meaning> = new Set<Meaning>([
  "weight",
  "target",
  "result",
  "baseline",
  "mission",
  "direction",
  "doneOn",
  "note",
  "derived",
  "responsible",
]);
const SAMPLE_ROWS = 300;

/** Whether a table has the headings of a cockpit: weight and target. */
export const isCockpitTable = (table: Table): boolean =>
  ["weight", "target"].every((meaning) => table.headings.some(({ heading }) => heading?.meaning === meaning));

/** The columns of a cockpit table; headings without a year take `undated`. `undefined` when no target has a year or no title column is found. */
export function cockpitColumns(table: Table, undated: number | undefined): CockpitColumns | undefined {
  const taken = takeHeadings(table, undated);
  const soft = softColumns(table);
  const code = taken.single.get("code") ?? soft.find((column) => holdsCodes(table, column));
  const candidates = soft.filter((column) => column !== code);
  const title = widestText(table, candidates);
  const weight = taken.single.get("weight");
  if (title === undefined || weight === undefined || taken.targets.size === 0) return undefined;
  const others = candidates.filter((column) => column !== title);
  const name = nameCell(table, title, code === undefined ? others : [...others, code]);
  const mission = taken.single.get("mission");
  const direction = taken.single.get("direction");
  const doneOn = taken.single.get("doneOn");
  return {
    title,
    others,
    weight,
    targets: taken.targets,
    results: taken.results,
    ...(code === undefined ? {} : { code }),
    ...(mission === undefined ? {} : { mission }),
    ...(direction === undefined ? {} : { direction }),
    ...(doneOn === undefined ? {} : { doneOn }),
    ...(name === undefined
      ? {}
      : { perspective: { text: name.text, at: cellAt(table.sheet.name, ...headingPlace(table, name)) } }),
    decisive: taken.decisive,
    isUndated: taken.isUndated,
    sure: taken.sure,
    notPlaced: [
      ...taken.notPlaced,
      ...unknownHeadings(
        table,
        title,
        others.filter((column) => column !== name?.column),
      ),
    ],
  };
}

function takeHeadings(table: Table, undated: number | undefined) {
  const single = new Map<Meaning, number>();
  const targets = new Map<number, number>();
  const results = new Map<number, number>();
  const notPlaced: NotPlaced[] = [];
  const sures: number[] = [];
  const decisive: number[] = [];
  let isUndated = false;
  for (const cell of latestFirst(table.headings)) {
    const { heading, column } = cell;
    if (heading === undefined) continue;
    const yearly = yearlyOf(heading.meaning);
    const year =
      heading.year ?? (undated === undefined ? undefined : undated - (heading.meaning === "baseline" ? 1 : 0));
    if (yearly !== undefined && year === undefined) notPlaced.push(remarkOn(table, cell, "heading-without-year"));
    else {
      const [map, key] =
        yearly === undefined
          ? ([single, heading.meaning] as const)
          : ([yearly === "target" ? targets : results, year] as const);
      const columns = map as Map<unknown, number>;
      if (!columns.has(key)) {
        columns.set(key, column);
        if (yearly !== undefined || DECISIVE.has(heading.meaning)) decisive.push(column);
        isUndated = isUndated || (yearly !== undefined && heading.year === undefined);
      } else if (HARD.has(heading.meaning)) notPlaced.push(remarkOn(table, cell, "repeated-heading"));
      if (HARD.has(heading.meaning)) sures.push(heading.sure);
    }
  }
  const sure = sures.length === 0 ? 0 : sures.reduce((sum, each) => sum + each, 0) / sures.length;
  return { single, targets, results, decisive, isUndated, notPlaced, sure };
}

/** Of «Risultato 2016 al 30/06» and «Risultato 2016 al 31/12» the later counts; one without a day is of the whole year. */
export const latestFirst = (cells: readonly HeadingCell[]): readonly HeadingCell[] =>
  [...cells].sort((one, other) => dayWithin(other.text) - dayWithin(one.text));

/** Month and day that a heading names as a number (630 for 30/06), above all of them where it names none. */
function dayWithin(text: string): number {
  const [, day, month] = /\b(\d{1,2})[/.](\d{1,2})\b/.exec(text) ?? [];
  return day === undefined || Number(month) > 12 ? 9999 : Number(month) * 100 + Number(day);
}

/** Beside targets and results. */
const DECISIVE: ReadonlySet<Meaning> = new Set<Meaning>(["weight", "direction", "doneOn"]);

const yearlyOf = (meaning: Meaning): "target" | "result" | undefined =>
  meaning === "target" ? "target" : meaning === "result" || meaning === "baseline" ? "result" : undefined;

/** Columns that may hold titles or codes: no heading, or one of words. */
function softColumns(table: Table): number[] {
  const hard = new Set<number>();
  for (const { column, heading } of table.headings) {
    if (heading !== undefined && (HARD.has(heading.meaning) || heading.year !== undefined)) hard.add(column);
  }
  let width = 0;
  for (let row = table.headingRow; row < Math.min(table.end, table.headingRow + SAMPLE_ROWS); row++) {
    width = Math.max(width, Math.min(table.sheet.rows[row]?.length ?? 0, 400));
  }
  return Array.from({ length: width }, (_, column) => column).filter((column) => !hard.has(column));
}

/** Most of what the column holds are codes, one of three parts among them, or all begin with letters: two parts alone may be decimal numbers. */
function holdsCodes(table: Table, column: number): boolean {
  let codes = 0;
  let longest = 0;
  let lettered = 0;
  let filled = 0;
  for (let row = table.first; row < Math.min(table.end, table.first + SAMPLE_ROWS); row++) {
    const cell = cellOf(table.sheet, row, column);
    if (cell === undefined || isBlank(cell.value)) continue;
    filled++;
    const code = readCodeCell(cell);
    if (code === undefined || code.parts < 2 || code.rest !== "") continue;
    codes++;
    if (typeof cell.value === "string" && /^\s*[A-Za-z]/.test(cell.value)) lettered++;
    longest = Math.max(longest, code.parts);
  }
  return (longest >= 3 || lettered === codes) && codes * 10 >= filled * 6 && codes > 0;
}

function widestText(table: Table, columns: readonly number[]): number | undefined {
  let best: { column: number; mass: number } | undefined;
  for (const column of columns) {
    let mass = 0;
    for (let row = table.first; row < Math.min(table.end, table.first + SAMPLE_ROWS); row++) {
      const value = valueAt(table.sheet, row, column);
      if (typeof value === "string") mass += value.trim().length;
    }
    if (mass > (best?.mass ?? 0)) best = { column, mass };
  }
  return best?.column;
}

/** Words that say what the titles are; any other word over them is a perspective's name, «Risorse» too. */
const TITLE_MEANINGS: ReadonlySet<Meaning> = new Set<Meaning>([
  "title",
  "perspective",
  "code",
  "programme",
  "area",
  "objective",
  "line",
  "indicator",
  "action",
  "text",
]);

/** The heading cell that names the perspective: over the titles, else alone over the columns beside them (a merged heading). */
function nameCell(table: Table, title: number, beside: readonly number[]): HeadingCell | undefined {
  const names = (column: number): HeadingCell | undefined =>
    table.headings.find((cell) => cell.column === column && saysName(cell));
  const over = table.headings.some(({ column }) => column === title);
  if (over) return names(title);
  const found = beside.flatMap((column) => names(column) ?? []);
  return found.length === 1 ? found[0] : undefined;
}

/** «PROSPETTIVA 1» and «Perspective B» are names; «Prospettiva» alone is a heading. */
const NUMBERED = /^\s*(prospettiva|perspective|dimensione|dimension)\s+(n[.°]?\s*)?(\d{1,2}|[ivx]{1,4}|[a-h])\s*$/i;

/** Heads a column of registers, but alone over titles of every level it is their perspective. */
const NAMES_TOO = /^\s*(valore\s+pubblico|public\s+value)\s*$/i;

const saysName = ({ text, heading }: HeadingCell): boolean =>
  NUMBERED.test(text) ||
  NAMES_TOO.test(text) ||
  (text.trim() !== "" && !isTitleHeading(text) && !(heading?.sure === 1 && TITLE_MEANINGS.has(heading.meaning)));

/** Columns whose heading is not known, or that hold something beside the titles without any heading. */
const unknownHeadings = (table: Table, title: number, columns: readonly number[]): NotPlaced[] =>
  columns.flatMap((column) => {
    const cell = table.headings.find((each) => each.column === column);
    if (cell !== undefined) return cell.heading === undefined ? [remarkOn(table, cell, "unknown-heading")] : [];
    return holdsBeside(table, title, column) ? [remarkOn(table, { column, text: "" }, "unknown-heading")] : [];
  });

function holdsBeside(table: Table, title: number, column: number): boolean {
  for (let row = table.first; row < Math.min(table.end, table.first + SAMPLE_ROWS); row++) {
    if (!isBlank(valueAt(table.sheet, row, title)) && !isBlank(valueAt(table.sheet, row, column))) return true;
  }
  return false;
}

export const remarkOn = (table: Table, cell: HeadingCell, why: NotPlacedReason): NotPlaced => ({
  value: onOneLine(cell.text),
  at: cellAt(table.sheet.name, ...headingPlace(table, cell)),
  why,
});

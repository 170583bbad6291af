/** The last step of a layout: every row counts its formulas, and the first page adds up how many are missing. */
import {
  and,
  call,
  cellRef,
  columnRef,
  eq,
  iff,
  lt,
  minus,
  or,
  over,
  plus,
  rangeRef,
} from "../../workbook/formula/build";
import type { Formula, Reference } from "../../workbook/formula/tree";
import { HELPER } from "../cockpit/columns";
import { FIRST_PAGE } from "../cockpit/firstPage";
import { blank, calc } from "../look/cells";
import { STYLES } from "../look/styles";
import { INDEX } from "../places";
import { HELPERS } from "../programmeSheet/columns";
import type { CellDoc, SheetDoc } from "../sheetDoc";
import { PARTS, rowMarker } from "./rowMarker";

/** What a cell says that counts: how many formulas are missing, or that rows are. */
export const ROWS_CHANGED = -1;

/**
 * Counts stand on the rows of the cockpit's tables and of the sheets with home cells; a sum for each such sheet on a row of
 * the index; the sum of all on the cockpit's first page, which nothing in the tables looks at. Every row must have its id.
 */
export function withFormulaCounts(sheets: readonly SheetDoc[]): SheetDoc[] {
  const counted = new Map<string, Counted>();
  const marked = sheets.map((doc) => {
    const column = countColumn(doc);
    if (column === undefined) return doc;
    const found = countRows(doc, column);
    counted.set(doc.key, found);
    return found.doc;
  });
  const cockpit = counted.get("cockpit");
  const index = marked.find(({ key }) => key === "index");
  if (cockpit === undefined || index === undefined) return marked;
  const others = [...counted.values()].filter(({ doc }) => doc.key !== "cockpit");
  const summed = withSums(index, others);
  const first = withTotal(cockpit, summed);
  return marked.map((doc) => (doc.key === "cockpit" ? first : doc.key === "index" ? summed.doc : doc));
}

interface Counted {
  readonly doc: SheetDoc;
  /** Rows that count, and the sum of their marks in parts. */
  readonly rows: number;
  readonly marks: number;
}

/** The column in which the rows of a sheet count; `undefined` on sheets that do not. */
export const countColumn = ({ key }: SheetDoc): number | undefined => {
  if (key === "cockpit") return HELPER.formulas;
  return key === "readings" || key.startsWith("programme:") ? HELPERS.formulas : undefined;
};

/** The first row of a sheet that counts; on the cockpit the tables, since the first page shows the sum. */
function countRows(doc: SheetDoc, column: number): Counted {
  const first = firstRow(doc);
  let [count, marks] = [0, 0];
  const rows = doc.rows.map((row, place) => {
    if (place < first && place !== 0) return row;
    const marker = rowMarker(doc, place, column);
    if (marker === undefined) return { ...row, cells: { ...row.cells, [column]: blank(STYLES.small) } };
    count += 1;
    marks += marker.mark;
    return { ...row, cells: { ...row.cells, [column]: marker.cell } };
  });
  return { doc: { ...doc, rows }, rows: count, marks };
}

const firstRow = (doc: SheetDoc): number =>
  doc.key === "cockpit" ? doc.rows.findIndex(({ id }) => id === TABLE_HEADS) + 1 : 0;

/** The id of the printed heads, right above the tables. */
const TABLE_HEADS = "#heads/1";

/** Missing formulas, or `ROWS_CHANGED` where the marks are not those of all rows, each once. */
function countFormula(count: Formula, sum: Formula, { rows, marks }: Counted): Formula {
  const missing = minus(sum, over(marks, PARTS));
  const whole = call("ROUND", missing, 0);
  const isWhole = lt(call("ABS", minus(missing, whole)), over(1, 10 * PARTS));
  return iff(and(eq(count, rows), isWhole), call("MAX", 0, whole), ROWS_CHANGED);
}

interface Summed {
  readonly doc: SheetDoc;
  /** Rows of the index that hold sums. */
  readonly rows: readonly number[];
}

/** The row of the index that leads to each sheet, by its name. */
export function rowsOnIndex(index: SheetDoc): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const [row, { cells }] of index.rows.entries())
    for (const { link } of Object.values(cells))
      if (link !== undefined && !rows.has(link.sheet)) rows.set(link.sheet, row);
  return rows;
}

/** A sheet that somebody deleted has no formulas to miss: its indicators say themselves that they must be read again. */
function withSums(index: SheetDoc, counted: readonly Counted[]): Summed {
  const sums = new Map<number, CellDoc>();
  const rowOf = rowsOnIndex(index);
  for (const one of counted) {
    const row = rowOf.get(one.doc.name);
    if (row === undefined) continue;
    const column = columnRef(HELPERS.formulas, HELPERS.formulas, one.doc.name);
    const formula = countFormula(call("COUNT", column), call("SUM", column), one);
    sums.set(row, calc(call("IFERROR", formula, 0), 0, STYLES.small));
  }
  const rows = index.rows.map((row, place) => {
    const cell = sums.get(place);
    return cell === undefined ? row : { ...row, cells: { ...row.cells, [INDEX.formulas]: cell } };
  });
  return { doc: { ...index, rows }, rows: [...sums.keys()].sort((one, other) => one - other) };
}

/** The cockpit's own count stands one row above the sum of all. */
function withTotal(cockpit: Counted, { doc: index, rows: summed }: Summed): SheetDoc {
  const { doc } = cockpit;
  const column = HELPER.formulas;
  const head = cellRef(0, column);
  const table = rangeRef(firstRow(doc), column, doc.rows.length - 1, column);
  const own = countFormula(call("COUNT", head, table), call("SUM", head, table), cockpit);
  const ownCell = cellRef(FIRST_PAGE.needsPerson, column);
  const total = iff(
    or(lt(ownCell, 0), call("IFERROR", lt(call("MIN", 0, ...sumsOn(index, summed)), 0), false)),
    ROWS_CHANGED,
    plus(ownCell, call("IFERROR", call("SUM", ...sumsOn(index, summed), 0), 0)),
  );
  const cells = new Map<number, CellDoc>([
    [FIRST_PAGE.needsPerson, calc(call("IFERROR", own, ROWS_CHANGED), 0, STYLES.small)],
    [FIRST_PAGE.plan, calc(total, 0, STYLES.small)],
  ]);
  const rows = doc.rows.map((row, place) => {
    const cell = cells.get(place);
    return cell === undefined ? row : { ...row, cells: { ...row.cells, [column]: cell } };
  });
  return { ...doc, rows };
}

/** From the first sum to the last, between which nothing else stands in the column. */
function sumsOn(index: SheetDoc, rows: readonly number[]): Reference[] {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  return first === undefined || last === undefined
    ? []
    : [rangeRef(first, INDEX.formulas, last, INDEX.formulas, index.name)];
}

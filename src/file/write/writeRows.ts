/** Puts changed cells and row heights into a sheet's XML; every other cell, and everything around them, stays as written. */
import { cellName } from "../../../shared/workbook/address";
import { withoutAttribute } from "../xml/xmlPatch";
import { cellXml } from "./cellXml";
import { type ColumnStyle, columnStyles, emptyLook } from "./emptyLooks";
import type { CellChange, RowChange, SheetChange } from "./sheetChanges";
import { formulasOf, type WrittenFormulas, withShown } from "./shownValues";
import type { StringTable } from "./stringTable";
import { overwritesShared, type ReadCell, type ReadRow, readRows, writeOutShared } from "./writtenRows";

/** What the writer needs to know of the workbook. */
export interface RowContext {
  readonly strings: StringTable;
  /** `kept`: the present look of a cell of which only the number format changes. */
  styleIndex(style: NonNullable<CellChange["style"]>, kept?: number): number;
  /** A look with a change; only asked for where there are such changes. */
  restyled?(base: number, change: NonNullable<CellChange["restyle"]>): number;
}

/**
 * The sheet's XML in pieces, a row at a time: the whole of a very large one is never held as one text. What the change
 * says of a row is forgotten once it is written. Throws `UnreadableFile` when the sheet has no place for cells.
 */
export function* writeRows(xml: string, part: string, change: SheetChange, context: RowContext): Generator<string> {
  if (change.cells.size === 0 && change.rows.size === 0) {
    yield xml;
    return;
  }
  const { rows, start, end, prefix } = readRows(xml, part);
  if (overwritesShared(rows, change)) writeOutShared(rows);
  for (const row of touchedRows(change)) {
    if (!rows.has(row)) rows.set(row, { row, attributes: ` r="${row + 1}"`, cells: [] });
  }
  const head = xml.slice(0, start);
  const printer = { change, context, prefix, formulas: formulasOf(rows, change), columns: columnStyles(head) };
  yield `${withDimension(head, rows, change)}<${prefix}sheetData>`;
  for (const row of [...rows.values()].sort((a, b) => a.row - b.row)) {
    yield printRow(row, printer);
    change.cells.delete(row.row);
  }
  yield `</${prefix}sheetData>${xml.slice(end)}`;
}

/** Rows that the sheet must have in the end; a value to show makes no cell. */
const touchedRows = ({ cells, rows }: SheetChange): Set<number> =>
  new Set([
    ...rows.keys(),
    ...[...cells].flatMap(([row, changes]) => ([...changes.values()].some(makesCell) ? [row] : [])),
  ]);

const makesCell = ({ content, style, restyle }: CellChange): boolean =>
  content !== undefined || style !== undefined || restyle !== undefined;

interface RowPrinter {
  readonly change: SheetChange;
  readonly context: RowContext;
  readonly prefix: string;
  readonly formulas: WrittenFormulas;
  readonly columns: readonly ColumnStyle[];
}

function printRow(read: ReadRow, printer: RowPrinter): string {
  const { change, prefix } = printer;
  const changes = change.cells.get(read.row);
  const sizes = change.rows.get(read.row);
  const formulas = printer.formulas.get(read.row);
  const cells = new Map(read.cells.map((cell) => [cell.column, cell.xml]));
  for (const [column, cellChange] of changes ?? []) {
    const present = read.cells.find((cell) => cell.column === column);
    const now = present?.style ?? emptyLook(read.attributes, column, printer.columns);
    const xml = printCell(
      { name: cellName(read.row, column), now, present, shows: formulas?.get(column) },
      cellChange,
      printer,
    );
    if (xml !== undefined) cells.set(column, xml);
  }
  const sized = sizes === undefined ? read.attributes : rowAttributes(read.attributes, sizes);
  const inside = [...cells.entries()].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  const attributes = changes === undefined ? sized : withoutAttribute(sized, "spans");
  return inside.length === 0
    ? `<${prefix}row${attributes}/>`
    : `<${prefix}row${attributes}>${inside.join("")}</${prefix}row>`;
}

interface CellNow {
  readonly name: string;
  /** The look that it has, or would have. */
  readonly now: number;
  readonly present: ReadCell | undefined;
  /** Its formula as people write it. */
  readonly shows: string | undefined;
}

function printCell(
  { name, now, present, shows }: CellNow,
  change: CellChange,
  { context, prefix }: RowPrinter,
): string | undefined {
  const { content, shown } = change;
  const index = lookAfter(now, change, context);
  if (content !== undefined) {
    return cellXml({ name, style: index, prefix, others: otherAttributes(present?.xml) }, content, context.strings);
  }
  const held = shown === undefined ? present?.xml : withShown(present?.xml, shows, shown, name);
  return makesCell(change) ? restyled(held, name, index, prefix) : held;
}

function lookAfter(now: number, { style, keepsLook, restyle }: CellChange, context: RowContext): number {
  const look = style === undefined ? now : context.styleIndex(style, keepsLook === true ? now : undefined);
  return restyle === undefined ? look : (context.restyled?.(look, restyle) ?? look);
}

/** Attributes of a cell that speak of its place, its look and its content; any other one stays when the content changes. */
const SAID = ["r", "s", "t", "cm", "vm"];

function otherAttributes(xml: string | undefined): string {
  const tag = xml === undefined ? "" : xml.slice(0, xml.indexOf(">")).replace(/\s*\/$/, "");
  return SAID.reduce(withoutAttribute, tag.replace(/^<[\w.:-]+/, ""));
}

/** The cell as it is with another look. */
function restyled(xml: string | undefined, name: string, style: number, prefix: string): string {
  const look = style === 0 ? "" : ` s="${style}"`;
  if (xml === undefined) return `<${prefix}c r="${name}"${look}/>`;
  const tag = /^<[\w.:-]+/.exec(xml)?.[0] ?? "";
  const end = xml.indexOf(">");
  const attributes = withoutAttribute(xml.slice(tag.length, end), "s").replace(/\s*\/?$/, "");
  return `${tag}${attributes}${look}${xml.charAt(end - 1) === "/" ? "/" : ""}${xml.slice(end)}`;
}

const MOST_HEIGHT = 409.5;

function rowAttributes(attributes: string, { height, hidden }: RowChange): string {
  const gone = height === undefined ? ["hidden"] : ["ht", "customHeight", "hidden"];
  const bare = gone.reduce(withoutAttribute, attributes);
  const size = typeof height === "number" ? ` ht="${Math.min(MOST_HEIGHT, height)}" customHeight="1"` : "";
  return `${bare}${size}${hidden ? ' hidden="1"' : ""}`;
}

/** The range that the sheet says it uses, widened to the new cells. `head`: what stands before the rows. */
function withDimension(head: string, rows: ReadonlyMap<number, ReadRow>, change: SheetChange): string {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
  const widen = (row: number, column: number): void => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  for (const [row, { cells }] of rows) {
    const [first] = cells;
    const last = cells[cells.length - 1];
    if (first !== undefined && last !== undefined) {
      widen(row, first.column);
      widen(row, last.column);
    }
  }
  for (const [row, cells] of change.cells) for (const [column, one] of cells) if (makesCell(one)) widen(row, column);
  if (bottom === -1) return head;
  const reference = `${cellName(top, left)}:${cellName(bottom, right)}`;
  return head.replace(/(<(?:[\w.-]+:)?dimension\s+ref=)("[^"]*"|'[^']*')/, `$1"${reference}"`);
}

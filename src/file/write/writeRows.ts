/** Puts changed cells and row heights into a sheet's XML; every other cell, and everything around them, stays as written. */
import { cellName, columnNumber } from "../../../shared/workbook/address";
import { refuse } from "../fileProblem";
import { attributeOf, scanXml } from "../xml/scanXml";
import { cellXml } from "./cellXml";
import type { CellChange, SheetChange } from "./sheetChanges";
import type { StringTable } from "./stringTable";
import { overwritesShared, type ReadRow, writeOutShared } from "./writtenRows";

/** What the writer needs to know of the workbook. */
export interface RowContext {
  readonly strings: StringTable;
  styleIndex(style: NonNullable<CellChange["style"]>): number;
}

/** Throws `UnreadableFile` when the sheet has no place for cells. */
export function writeRows(xml: string, part: string, change: SheetChange, context: RowContext): string {
  const heights = change.facets.get("setRowHeights");
  if (change.cells.size === 0 && heights === undefined) return xml;
  const { rows, start, end, prefix } = readRows(xml, part);
  const touched = new Set([...change.cells.keys()]);
  const height = heights?.kind === "setRowHeights" ? heights : undefined;
  height?.heights.forEach((_, row) => {
    touched.add(row);
  });
  for (const row of height?.hiddenRows ?? []) touched.add(row);
  if (overwritesShared(rows, change)) writeOutShared(rows);
  for (const row of touched) if (!rows.has(row)) rows.set(row, { row, attributes: ` r="${row + 1}"`, cells: [] });
  const printed = [...rows.values()]
    .sort((a, b) => a.row - b.row)
    .map((row) => printRow(row, change, height, context, prefix))
    .join("");
  const sheetData = `<${prefix}sheetData>${printed}</${prefix}sheetData>`;
  return withDimension(xml.slice(0, start) + sheetData + xml.slice(end), rows, change);
}

function readRows(
  xml: string,
  part: string,
): { rows: Map<number, ReadRow>; start: number; end: number; prefix: string } {
  const rows = new Map<number, ReadRow>();
  let start = -1;
  let end = -1;
  let row: ReadRow | undefined;
  let cell: { column: number; style: number; start: number } | undefined;
  let last = -1;
  scanXml(xml, part, {
    open(name, attributes, at) {
      if (name === "sheetData") start = at;
      else if (name === "row" && start !== -1 && end === -1) {
        const number = attributeOf(attributes, "r");
        last = number === undefined ? last + 1 : Number(number) - 1;
        row = { row: last, attributes: number === undefined ? ` r="${last + 1}"${attributes}` : attributes, cells: [] };
        rows.set(last, row);
      } else if (name === "c" && row !== undefined) {
        const letters = /^[A-Za-z]+/.exec(attributeOf(attributes, "r") ?? "")?.[0];
        const before = row.cells[row.cells.length - 1]?.column ?? -1;
        const column = letters === undefined ? before + 1 : columnNumber(letters);
        cell = { column, style: Number(attributeOf(attributes, "s") ?? 0), start: at };
      }
    },
    close(name, _, at) {
      if (name === "sheetData") end = at;
      else if (name === "row") row = undefined;
      else if (name === "c" && row !== undefined && cell !== undefined) {
        row.cells.push({ column: cell.column, style: cell.style, xml: xml.slice(cell.start, at) });
        cell = undefined;
      }
    },
  });
  if (start === -1 || end === -1) refuse("damaged", part);
  return { rows, start, end, prefix: /^<([\w.-]+:)?/.exec(xml.slice(start))?.[1] ?? "" };
}

type Heights = Extract<NonNullable<ReturnType<SheetChange["facets"]["get"]>>, { kind: "setRowHeights" }>;

function printRow(
  read: ReadRow,
  change: SheetChange,
  heights: Heights | undefined,
  context: RowContext,
  prefix: string,
): string {
  const changes = change.cells.get(read.row) ?? new Map<number, CellChange>();
  const cells = new Map(read.cells.map((cell) => [cell.column, cell.xml]));
  for (const [column, { content, style }] of changes) {
    const present = read.cells.find((cell) => cell.column === column);
    const index = style === undefined ? (present?.style ?? 0) : context.styleIndex(style);
    const name = cellName(read.row, column);
    cells.set(
      column,
      content === undefined
        ? restyled(present?.xml, name, index, prefix)
        : cellXml(name, index, content, context.strings, prefix),
    );
  }
  const attributes = heights === undefined ? read.attributes : rowAttributes(read, heights);
  const inside = [...cells.entries()].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  const spans = changes.size === 0 ? attributes : without(attributes, "spans");
  return inside.length === 0 ? `<${prefix}row${spans}/>` : `<${prefix}row${spans}>${inside.join("")}</${prefix}row>`;
}

const without = (attributes: string, name: string): string =>
  attributes.replace(new RegExp(`\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`), "");

/** The cell as it is with another look. */
function restyled(xml: string | undefined, name: string, style: number, prefix: string): string {
  const look = style === 0 ? "" : ` s="${style}"`;
  if (xml === undefined) return `<${prefix}c r="${name}"${look}/>`;
  const tag = /^<[\w.:-]+/.exec(xml)?.[0] ?? "";
  const end = xml.indexOf(">");
  return `${tag}${without(xml.slice(tag.length, end), "s").replace(/\s*\/?$/, "")}${look}${xml.charAt(end - 1) === "/" ? "/" : ""}${xml.slice(end)}`;
}

const MOST_HEIGHT = 409.5;

function rowAttributes({ row, attributes }: ReadRow, { heights, hiddenRows }: Heights): string {
  if (row >= heights.length && !hiddenRows.includes(row)) return attributes;
  const height = heights[row] ?? null;
  const bare = ["ht", "customHeight", "hidden"].reduce(without, attributes);
  const size = height === null ? "" : ` ht="${Math.min(MOST_HEIGHT, height)}" customHeight="1"`;
  return `${bare}${size}${hiddenRows.includes(row) ? ' hidden="1"' : ""}`;
}

/** The range that the sheet says it uses, widened to the new cells. */
function withDimension(xml: string, rows: ReadonlyMap<number, ReadRow>, change: SheetChange): string {
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
  for (const [row, cells] of change.cells) for (const column of cells.keys()) widen(row, column);
  if (bottom === -1) return xml;
  const reference = `${cellName(top, left)}:${cellName(bottom, right)}`;
  return xml.replace(/(<(?:[\w.-]+:)?dimension\s+ref=)("[^"]*"|'[^']*')/, `$1"${reference}"`);
}

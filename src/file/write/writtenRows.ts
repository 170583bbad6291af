/** Rows as they stand in a sheet's XML, and how formulas shared by many cells are written out before one of them changes. */
import { columnNumber } from "../../../shared/workbook/address";
import { refuse } from "../fileProblem";
import { moveFormula } from "../read/sharedFormulas";
import { attributeOf, escapeXml, scanXml, unescapeXml } from "../xml/scanXml";
import type { SheetChange } from "./sheetChanges";

export interface ReadCell {
  readonly column: number;
  readonly style: number;
  xml: string;
}

export interface ReadRow {
  readonly row: number;
  readonly attributes: string;
  readonly cells: ReadCell[];
}

/** The rows of a sheet, and where they stand in its XML. Throws `UnreadableFile` when there is no place for them. */
export function readRows(
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

/** The formula of a cell: its tag, its attributes, its text. */
export const FORMULA = /<((?:[\w.-]+:)?f)(\s[^>]*?)?(?:\/>|>([^<]*)<\/(?:[\w.-]+:)?f>)/;

export const sharedIndex = (xml: string): string | undefined => {
  const attributes = FORMULA.exec(xml)?.[2] ?? "";
  return attributeOf(attributes, "t") === "shared" ? attributeOf(attributes, "si") : undefined;
};

/** Whether a cell that shares its formula is to be overwritten: it may be the one on which the others lean. */
export function overwritesShared(rows: ReadonlyMap<number, ReadRow>, change: SheetChange): boolean {
  for (const [row, cells] of change.cells) {
    for (const cell of rows.get(row)?.cells ?? []) {
      if (cells.get(cell.column)?.content !== undefined && sharedIndex(cell.xml) !== undefined) return true;
    }
  }
  return false;
}

/** Gives every cell with a shared formula its own. */
export function writeOutShared(rows: ReadonlyMap<number, ReadRow>): void {
  const masters = new Map<string, { formula: string; row: number; column: number }>();
  for (const { row, cells } of rows.values()) {
    for (const cell of cells) {
      const index = sharedIndex(cell.xml);
      if (index === undefined) continue;
      const own = unescapeXml(FORMULA.exec(cell.xml)?.[3] ?? "");
      if (own !== "") masters.set(index, { formula: own, row, column: cell.column });
      const master = masters.get(index);
      if (master === undefined) continue;
      const formula = moveFormula(master.formula, row - master.row, cell.column - master.column);
      cell.xml = cell.xml.replace(FORMULA, (_, tag: string) => `<${tag}>${escapeXml(formula)}</${tag}>`);
    }
  }
}

/** Rows as they stand in a sheet's XML, and how formulas shared by many cells are written out before one of them changes. */
import { moveFormula } from "../read/sharedFormulas";
import { attributeOf, escapeXml, unescapeXml } from "../xml/scanXml";
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

const FORMULA = /<((?:[\w.-]+:)?f)(\s[^>]*?)?(?:\/>|>([^<]*)<\/(?:[\w.-]+:)?f>)/;

const sharedIndex = (xml: string): string | undefined => {
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

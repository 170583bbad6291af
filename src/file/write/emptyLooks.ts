/** The look that a cell which the file does not hold has from its row or its column, as programs give it when something is typed there. */
import { attributeOf, isTrue } from "../xml/scanXml";

/** Columns `from` to `to` with a look of their own. */
export interface ColumnStyle {
  readonly from: number;
  readonly to: number;
  readonly style: number;
}

const COLUMN = /<(?:[\w.-]+:)?col(\s[^>]*?)\/?>/g;

/** `head`: what stands before the rows of a sheet. */
export function columnStyles(head: string): ColumnStyle[] {
  return [...head.matchAll(COLUMN)].flatMap(([, attributes = ""]) => {
    const style = Number(attributeOf(attributes, "style") ?? 0);
    if (!(style > 0)) return [];
    const [from, to] = ["min", "max"].map((name) => Number(attributeOf(attributes, name) ?? 1) - 1);
    return [{ from: from ?? 0, to: to ?? 0, style }];
  });
}

/** `row`: the attributes of the row. The row's look goes before the column's. */
export function emptyLook(row: string, column: number, columns: readonly ColumnStyle[]): number {
  if (isTrue(attributeOf(row, "customFormat"))) return Number(attributeOf(row, "s") ?? 0);
  return columns.find(({ from, to }) => from <= column && column <= to)?.style ?? 0;
}

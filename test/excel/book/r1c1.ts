/** A formula with its cells told by how far away they are: `=A1*2` in C1 is `=RC[-2]*2`. */
import {
  parseArea,
  rewriteReferences,
  type WrittenCorner,
  type WrittenEdge,
} from "../../../shared/workbook/formula/writtenReferences";

/** `row` and `column`: where the formula stands. */
export function r1c1(formula: string, row: number, column: number): string {
  const edge = (letter: string, found: WrittenEdge | undefined, here: number): string => {
    if (found === undefined) return "";
    if (found.mark === "$") return `${letter}${found.at + 1}`;
    return found.at === here ? letter : `${letter}[${found.at - here}]`;
  };
  const corner = (one: WrittenCorner): string => edge("R", one.row, row) + edge("C", one.column, column);
  const written = rewriteReferences(formula.slice(1), ({ prefix, rest }) => {
    const area = parseArea(rest);
    if (area === undefined) return prefix + rest;
    return prefix + corner(area.first) + (area.last === undefined ? "" : area.colon + corner(area.last));
  });
  return `=${written}`;
}

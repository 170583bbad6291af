/** Whether the headings over a row still say what its columns held when they were read: exchanged years change every number. */
import type { HeadingRow, Plan } from "../../plan/plan";
import type { CellRange } from "../../workbook/address";
import { and } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { ifError } from "./formulaWords";
import { saysAsRead } from "./guard";

/** The heading row that counts for a cell of the plan: the nearest above it on the same sheet. */
export function headingRowOver({ headings = [] }: Pick<Plan, "headings">, at: CellRange): HeadingRow | undefined {
  let nearest: HeadingRow | undefined;
  for (const heading of headings) {
    const isAbove = heading.sheet === at.sheet && heading.row < at.top;
    if (isAbove && (nearest === undefined || heading.row > nearest.row)) nearest = heading;
  }
  return nearest;
}

/** TRUE while every heading is as read. A deleted one is an error, and an error is FALSE. */
export const headingsFormula = ({ cells }: HeadingRow): Formula => ifError(and(...cells.map(saysAsRead)), false);

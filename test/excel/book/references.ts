/** The sheets that a formula names must be there when it is entered. */
import { rewriteReferences } from "../../../shared/workbook/formula/writtenReferences";
import { invalidArgument } from "../fake/excelObject";
import type { Workbook } from "./workbook";

export function checkedReferences(book: Workbook, formula: string): void {
  if (!formula.includes("!")) return;
  rewriteReferences(formula, ({ sheets, external, prefix, rest }) => {
    const missing = external ? undefined : sheets.find((name) => book.find(name) === undefined);
    if (missing !== undefined) throw invalidArgument(`a formula names the sheet «${missing}», which is not there`);
    return prefix + rest;
  });
}

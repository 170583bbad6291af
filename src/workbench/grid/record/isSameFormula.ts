/** Whether two texts of formulas on the same sheet are the same formula: the program drops the name of a formula's own sheet when cells move. */
import { quoteSheet } from "../../../../shared/workbook/address";

export function isSameFormula(one: string, other: string, sheet: string): boolean {
  if (one === other) return true;
  return withoutOwnSheet(one, sheet) === withoutOwnSheet(other, sheet);
}

/** Texts in quotes stay as they are. */
function withoutOwnSheet(formula: string, sheet: string): string {
  const [plain, quoted] = [`${quoteSheet(sheet)}!`, `'${sheet.replace(/'/g, "''")}'!`];
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece) => (piece.startsWith('"') ? piece : without(without(piece, quoted), plain)))
    .join("");
}

/** A name that only ends like the sheet's is another sheet. */
function without(piece: string, name: string): string {
  const parts = piece.split(name);
  return parts.reduce((text, part) => text + (/[\p{L}\d_.']$/u.test(text) ? name : "") + part);
}

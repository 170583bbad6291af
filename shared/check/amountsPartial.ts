/** Whether the parts of a programme's resources are introduced as some of them («di cui», “of which”). */
import { cellOf, type SheetSnapshot, type Snapshot } from "../workbook/snapshot";
import type { Ledger } from "./amountsLedger";

const SOME = /\bdi cui\b|\bof which\b/i;

/** Looks at the words before the part in its row, and at the heading of its column. */
export function partialParts(snapshot: Snapshot): (ledger: Ledger) => boolean {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const columns = new Map<string, boolean>();
  const headed = (sheet: SheetSnapshot, column: number): boolean => {
    const key = JSON.stringify([sheet.name, column]);
    const known = columns.get(key) ?? sheet.rows.some((_, row) => saysSome(sheet, row, column));
    columns.set(key, known);
    return known;
  };
  return ({ lines }) =>
    lines.some(({ nameAt, amount }) => {
      const sheet = sheets.get(nameAt.sheet);
      if (sheet === undefined) return false;
      const last = Math.max(nameAt.left, amount?.cell.at.left ?? 0);
      const before = Array.from({ length: Math.min(last, WIDEST) + 1 }, (_, column) => column);
      return before.some((column) => saysSome(sheet, nameAt.top, column)) || headed(sheet, nameAt.left);
    });
}

/** Tables are no wider than this. */
const WIDEST = 60;

function saysSome(sheet: SheetSnapshot, row: number, column: number): boolean {
  const value = cellOf(sheet, row, column)?.value;
  return typeof value === "string" && SOME.test(value);
}

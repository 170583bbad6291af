/** Which formulas of the user's ask for something that a sheet of ours hides, and that is gone once the sheet holds plain values. */
import { parseArea, rewriteReferences } from "../../workbook/formula/writtenReferences";
import { type Snapshot, sheetNamed } from "../../workbook/snapshot";
import type { OwnedSheet } from "../ledger/ledger";
import { hiddenColumns } from "./hiddenColumns";

/** Hidden columns of sheets, by their names in lower case. */
export type Hidden = ReadonlyMap<string, ReadonlySet<number>>;

export const hiddenOf = (snapshot: Snapshot, sheets: readonly OwnedSheet[]): Hidden =>
  new Map(
    sheets.flatMap((owned): [string, ReadonlySet<number>][] => {
      const sheet = sheetNamed(snapshot, owned.name ?? "");
      return sheet === undefined ? [] : [[sheet.name.toLowerCase(), hiddenColumns(owned)]];
    }),
  );

/** Also by a text that the formula takes for an address, or by whole rows. `formula`: of another sheet. */
export function asksHidden(formula: string, hidden: Hidden): boolean {
  const lower = formula.toLowerCase();
  if (![...hidden.keys()].some((name) => lower.includes(name.replace(/'/g, "''")))) return false;
  if (/\bINDIRECT\s*\(/i.test(formula)) return true;
  let asks = false;
  rewriteReferences(formula, ({ sheets, external, prefix, rest }) => {
    const area = parseArea(rest);
    for (const name of external || area === undefined ? [] : sheets) {
      const left = area?.first.column?.at ?? 0;
      const right = area?.last === undefined ? left : (area.last.column?.at ?? Number.POSITIVE_INFINITY);
      for (const column of hidden.get(name.toLowerCase()) ?? []) asks ||= column >= left && column <= right;
    }
    return prefix + rest;
  });
  return asks;
}

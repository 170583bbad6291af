/** Whether a sheet of ours has lost what is needed to read it. */
import type { OwnedSheet } from "../ledger/ledger";
import { FINDINGS, PROGRAMME } from "../places";
import { ROW_ID } from "../programmeSheet/rowIds";
import { RULE_ID_COLUMN } from "../rules/ruleRows";

/** The hidden columns without which no row is known, by the beginning of the sheet's key. */
const IDS: readonly (readonly [string, readonly number[]])[] = [
  ["programme:", [PROGRAMME.id, PROGRAMME.overrideId, ROW_ID]],
  ["readings", [PROGRAMME.id, PROGRAMME.overrideId, ROW_ID]],
  ["rules", [RULE_ID_COLUMN]],
  ["findings", [FINDINGS.id]],
];

/** Columns may move, and those in which people type may go; without its ids a sheet would seem empty. */
export function columnsLost({ key, columnsMoved, columns }: OwnedSheet): boolean {
  if (columnsMoved === true) return true;
  const needed = IDS.find(([start]) => key.startsWith(start))?.[1] ?? [];
  return columns !== undefined && needed.some((column) => columns[column] === undefined);
}

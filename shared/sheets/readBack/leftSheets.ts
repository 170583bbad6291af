/** Sheets of ours whose programme left the plan: they stay with what was typed there, and are to be named. */
import { programmeKey } from "../../plan/keys";
import type { Plan } from "../../plan/plan";
import { programmeTitles } from "../names";
import type { OwnSheets } from "./ownSheets";

/** Their present names, in the order of the ledger. `plan` is the one with the keys of the sheets (`withTyped`). */
export function leftSheets(plan: Plan, { ledger, year }: Pick<OwnSheets, "ledger" | "year">): string[] {
  if (year !== plan.year) return [];
  const standing = new Set([...programmeTitles(plan).keys()].map((code) => `programme:${programmeKey(plan, code)}`));
  return ledger.sheets.flatMap((sheet) => {
    const hasLeft = sheet.year === year && sheet.key.startsWith("programme:") && !standing.has(sheet.key);
    return hasLeft && sheet.name !== undefined ? [sheet.name] : [];
  });
}

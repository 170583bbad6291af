/** Indicators that left the plan while people had typed something for them: they stay on their sheet, in grey. */
import type { Plan } from "../../plan/plan";
import type { RememberedIndicator } from "../ledger/ledger";
import { rememberIndicators } from "../ledger/rememberIndicators";
import type { OwnSheets } from "./ownSheets";
import { isTyped } from "./withTyped";

/** `plan` is the one with the ids of the sheets (`withTyped`). */
export function goneIndicators(plan: Plan, own: OwnSheets | undefined): readonly RememberedIndicator[] {
  if (own === undefined || own.year !== plan.year) return [];
  const present = new Set(rememberIndicators(plan).map(({ id }) => id));
  return own.ledger.indicators.filter(({ id, year }) => year === plan.year && !present.has(id) && isTyped(own, id));
}

/** Whether the plan says something else than when the sheets were made: told from the ledger's memory alone, at once. */
import type { RememberedIndicator } from "../../../shared/sheets/ledger/ledger";
import { rememberIndicators } from "../../../shared/sheets/ledger/rememberIndicators";
import type { CellRange } from "../../../shared/workbook/address";
import type { CheckedWorkbook } from "../../actions/checkWorkbook";
import { ownOfYear } from "./ownOfYear";

export interface ChangedSince {
  /** The first cell that says something else; absent where it is only that an indicator is gone. */
  readonly at?: CellRange;
}

/**
 * An indicator that is new, gone, under another title or with another target, or whose refresh was taken back; `undefined`: none. What formulas follow by
 * themselves (weights, results) is none of its business, nor are cells on our own sheets.
 */
export function changedSince(checked: Pick<CheckedWorkbook, "own" | "scorecard">): ChangedSince | undefined {
  const own = ownOfYear(checked);
  if (own === undefined) return undefined;
  const { plan, indicators, operational } = checked.scorecard;
  const known = new Map<string, RememberedIndicator>();
  for (const each of own.ledger.indicators) if (each.year === plan.year) known.set(each.id, each);
  const now = new Map(rememberIndicators(plan).map((each) => [each.id, each]));
  for (const { indicator, target } of [...indicators, ...operational]) {
    const [before, after] = [known.get(indicator.id), now.get(indicator.id)];
    if (after === undefined) continue;
    if (before === undefined || before.gone === true || before.title !== after.title) return { at: indicator.title.at };
    if (before.target !== after.target || before.undone === true) return { at: target?.at ?? indicator.title.at };
  }
  const isGone = [...known.values()].some(({ id, gone }) => gone !== true && !now.has(id));
  return isGone ? {} : undefined;
}

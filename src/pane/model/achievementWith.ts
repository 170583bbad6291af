/** What an indicator would be worth if a cell said something else: for showing each alternative before it is chosen. */
import type { Indicator, OperationalIndicator, RawCell, TargetOverride, TypedCells } from "../../../shared/plan/plan";
import type { Scorecard, ScoredIndicator } from "../../../shared/score/scorecard";
import { judgeIndicator } from "../../../shared/score/scoreIndicator";

/** What would be different; the rest stays. */
export interface Supposed {
  readonly override?: TargetOverride;
  readonly result?: RawCell;
  readonly december?: RawCell;
}

/** Capped; `undefined`: it would have no number. */
export function achievementWith(
  { plan, settings }: Pick<Scorecard, "plan" | "settings">,
  { indicator }: ScoredIndicator,
  supposed: Supposed,
): number | undefined {
  const { result } = supposed;
  const typed = typedWith(indicator, supposed);
  const results = result === undefined ? indicator.results : { ...indicator.results, [settings.year]: result };
  return judgeIndicator({ ...indicator, typed, results }, plan, settings).achievement;
}

/** Of two results the one that is kept stands in both cells. */
export function keeping({ resultCell, otherResultCell }: ScoredIndicator, which: 0 | 1): Supposed {
  const kept = which === 0 ? resultCell : otherResultCell;
  return kept === undefined ? {} : { result: kept, december: kept };
}

function typedWith({ typed, title }: Indicator | OperationalIndicator, { override, december }: Supposed): TypedCells {
  const none: RawCell = { value: null, at: title.at };
  const before: TypedCells = typed ?? { checkpoints: [none, none, none], override: {}, waived: false };
  const [april, august, last] = before.checkpoints;
  return {
    ...before,
    checkpoints: [april, august, december ?? last],
    override: override ?? before.override,
  };
}

/** Makes the plan's perspectives from what was read: weights on one scale, repeated rows counted once, ids given. */
import type { Indicator, Perspective, Programme, RawCell, StrategicObjective, WeightCell } from "../plan/plan";
import type { DraftIndicator, DraftObjective, DraftPerspective, DraftProgramme } from "./draft";
import { textOf } from "./normalise";
import type { NotPlaced } from "./recognition";
import { readWeight, type WeightScale, weightScale } from "./weights";

interface Finishing {
  readonly year: number;
  readonly scale: WeightScale;
  /** Indicators so far, by programme code. */
  readonly ordinals: Map<string, number>;
  readonly notPlaced: NotPlaced[];
}

/** The perspectives, «P1» first, those without objectives left out; what could not be used is added to `notPlaced`. */
export function finishPerspectives(
  drafts: readonly DraftPerspective[],
  year: number,
  notPlaced: NotPlaced[],
): Perspective[] {
  const filled = drafts.filter((draft) => draft.objectives.length > 0);
  for (const { title } of drafts.filter((draft) => draft.objectives.length === 0)) {
    notPlaced.push({ value: title.value, at: title.at, why: "text-only" });
  }
  const finishing: Finishing = { year, scale: scaleOf(filled), ordinals: new Map(), notPlaced };
  return filled.map((draft, index) => ({
    code: `P${index + 1}`,
    title: draft.title,
    ...weightOf(draft.weight, finishing),
    objectives: draft.objectives.map((objective) => finishObjective(objective, finishing)),
  }));
}

function scaleOf(drafts: readonly DraftPerspective[]): WeightScale {
  const objectives = drafts.flatMap((draft) => draft.objectives);
  const programmes = objectives.flatMap((objective) => objective.programmes);
  const indicators = cellsOf(programmes.flatMap((programme) => programme.indicators));
  return weightScale([...cellsOf(drafts), ...cellsOf(objectives), ...cellsOf(programmes), ...indicators], indicators);
}

const cellsOf = (nodes: readonly { readonly weight?: RawCell }[]): RawCell[] =>
  nodes.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));

function finishObjective(draft: DraftObjective, finishing: Finishing): StrategicObjective {
  const { weight, programmes, ...rest } = draft;
  return {
    ...rest,
    ...weightOf(weight, finishing),
    programmes: programmes.map((programme) => finishProgramme(programme, finishing)),
  };
}

function finishProgramme(draft: DraftProgramme, finishing: Finishing): Programme {
  const { weight, indicators: _all, ...rest } = draft;
  const own = weightOf(weight, finishing);
  const kept = withoutRepeats(draft, own.weight?.value, finishing);
  const indicators = kept.map((indicator) => finishIndicator(indicator, draft.code, finishing));
  return { ...rest, ...own, indicators };
}

function finishIndicator(draft: DraftIndicator, programme: string, finishing: Finishing): Indicator {
  const { repeats: _repeats, weight, ...rest } = draft;
  const ordinal = (finishing.ordinals.get(programme) ?? 0) + 1;
  finishing.ordinals.set(programme, ordinal);
  return { id: `${finishing.year}/${programme}/${ordinal}`, ...rest, ...weightOf(weight, finishing) };
}

/**
 * A row that stands twice, the same in every cell, is the trace of a page break and counts once; unless only both together
 * make the programme's weight. Either way it is named.
 */
function withoutRepeats(draft: DraftProgramme, weight: number | undefined, finishing: Finishing): DraftIndicator[] {
  const repeats = draft.indicators.filter((indicator) => indicator.repeats);
  if (repeats.length === 0) return draft.indicators;
  const singles = draft.indicators.filter((indicator) => !indicator.repeats);
  const sum = (indicators: readonly DraftIndicator[]): number =>
    indicators.reduce((total, each) => total + (weightOf(each.weight, finishing, true).weight?.value ?? 0), 0);
  const both = sum(draft.indicators);
  const wanted = [weight, 1].filter((value): value is number => value !== undefined);
  const bothNeeded = wanted.some((value) => near(both, value)) && !wanted.some((value) => near(sum(singles), value));
  for (const { title } of repeats) {
    const why = bothNeeded ? "duplicate-row-kept" : "duplicate-row-dropped";
    finishing.notPlaced.push({ value: title.value, at: title.at, why });
  }
  return bothNeeded ? draft.indicators : singles;
}

const near = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

function weightOf(cell: RawCell | undefined, finishing: Finishing, quiet = false): { weight?: WeightCell } {
  if (cell === undefined) return {};
  const weight = readWeight(cell, finishing.scale);
  if (weight !== undefined) return { weight };
  if (!quiet) finishing.notPlaced.push({ value: textOf(cell.value), at: cell.at, why: "unreadable-weight" });
  return {};
}

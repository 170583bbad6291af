/** Weights that the documents beside the cockpit give to its programmes and indicators, and what the cockpit says of each. */

import { placesOf } from "../plan/placed";
import type { Plan, WeightCell } from "../plan/plan";
import { accountsByProgramme, programmesOf } from "./accounts";
import { othersOn, statementsById } from "./accountsIndicators";

/** A weight in another document, beside the cockpit's. */
export interface WeightPair {
  /** An indicator's id or a programme's code, and its title. */
  readonly id: string;
  readonly title: string;
  readonly counting: WeightCell;
  readonly other: WeightCell;
  /** What the cockpit's weight is as a share of its parent: a document may state weights either way. */
  readonly ofParent: number;
}

/** Weights of indicators. */
export function indicatorWeights(plan: Plan): WeightPair[] {
  const statements = statementsById(plan);
  const places = placesOf(plan);
  const sums = new Map<string, number>();
  const parentOf = ({ objective, perspective, programme }: (typeof places)[number]): string =>
    JSON.stringify([perspective, objective, programme]);
  for (const place of places) {
    sums.set(parentOf(place), (sums.get(parentOf(place)) ?? 0) + (place.indicator.weight?.value ?? 0));
  }
  return places.flatMap((place) => {
    const { indicator } = place;
    const counting = indicator.weight;
    if (counting === undefined) return [];
    const ofParent = counting.value / (sums.get(parentOf(place)) ?? 1);
    return othersOn(indicator, statements).flatMap(({ indicator: { weight: other } }) =>
      other === undefined ? [] : [{ id: indicator.id, title: indicator.title.value, counting, other, ofParent }],
    );
  });
}

/** Weights of programmes; one that stands in several places has no single weight in the cockpit, and is left out. */
export function programmeWeights(plan: Plan): WeightPair[] {
  const accounts = accountsByProgramme(plan);
  return [...programmesOf(plan).values()].flatMap(({ code, nodes }) => {
    const [node] = nodes;
    const counting = node?.programme.weight;
    if (node === undefined || counting === undefined || nodes.length > 1) return [];
    const sum = node.objective.programmes.reduce((total, { weight }) => total + (weight?.value ?? 0), 0);
    return (accounts.get(code) ?? []).flatMap(({ weight: other }) =>
      other === undefined
        ? []
        : [{ id: code, title: node.programme.title.value, counting, other, ofParent: counting.value / sum }],
    );
  });
}

/**
 * The pairs that differ. Whether the documents state shares as the cockpit does or of the parent is told by what agrees more
 * often; where most agree in neither way, they are weights of something else, and nothing is said.
 */
export function differingWeights(pairs: readonly WeightPair[], tolerance: number): readonly WeightPair[] {
  const differs = (pair: WeightPair, expected: number): boolean =>
    !(Math.abs(pair.other.value - expected) <= tolerance + 1e-12);
  const direct = pairs.filter((pair) => differs(pair, pair.counting.value));
  const shares = pairs.filter((pair) => differs(pair, pair.ofParent));
  const fewer = shares.length < direct.length ? shares : direct;
  return fewer.length * 2 <= pairs.length || pairs.length <= FEW ? fewer : [];
}

/** Too few to tell what is usual. */
const FEW = 2;

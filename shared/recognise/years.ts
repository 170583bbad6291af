/** Which year is scored, which result columns hold no data, and whether weights are shares of the whole or of the parent. */
import type { Indicator, Perspective, Plan } from "../plan/plan";
import { resultContent } from "./normalise";

/**
 * The year asked for; else the last year with targets whose result column says anything but zeros; else the first with
 * targets. `undefined` when there is no year at all.
 */
export function yearToScore(
  indicators: readonly Pick<Indicator, "results">[],
  targetYears: readonly number[],
  asked: number | undefined,
): number | undefined {
  if (asked !== undefined) return asked;
  const filled = targetYears.filter((year) =>
    indicators.some(({ results }) => resultContent(results[year]?.value ?? null) === "something"),
  );
  return filled[filled.length - 1] ?? targetYears[0];
}

/** Years whose results are nothing but zeros, at least two and in at least half of the indicators (`docs/scoring.md`, 2). */
export function emptyResultYears(
  indicators: readonly Pick<Indicator, "results">[],
  resultYears: readonly number[],
): number[] {
  return resultYears.filter((year) => {
    const contents = indicators.map(({ results }) => resultContent(results[year]?.value ?? null));
    const zeros = contents.filter((content) => content === "zero").length;
    return zeros >= 2 && zeros * 2 >= indicators.length && !contents.includes("something");
  });
}

interface WeightedNode {
  readonly weight: number | undefined;
  readonly children: readonly (number | undefined)[];
}

/** Each node whose children all have weights votes: do they add up to its own weight, or to 1? Undecided: shares of the whole body. */
export function weightsAre(perspectives: readonly Perspective[]): Plan["weightsAre"] {
  let body = 0;
  let parent = 0;
  for (const { weight, children } of nodesOf(perspectives)) {
    const known = children.filter((child): child is number => child !== undefined);
    if (weight === undefined || known.length === 0 || known.length < children.length) continue;
    const sum = known.reduce((total, child) => total + child, 0);
    const toBody = Math.abs(sum - weight);
    const toParent = Math.abs(sum - 1);
    if (toBody < toParent) body++;
    else if (toParent < toBody) parent++;
  }
  return parent > body ? "sharesOfParent" : "sharesOfBody";
}

function nodesOf(perspectives: readonly Perspective[]): WeightedNode[] {
  const value = (node: { readonly weight?: { readonly value: number } }): number | undefined => node.weight?.value;
  const objectives = perspectives.flatMap((perspective) => perspective.objectives);
  const programmes = objectives.flatMap((objective) => objective.programmes);
  return [
    ...perspectives.map((node) => ({ weight: value(node), children: node.objectives.map(value) })),
    ...objectives.map((node) => ({ weight: value(node), children: node.programmes.map(value) })),
    ...programmes.map((node) => ({ weight: value(node), children: node.indicators.map(value) })),
  ];
}

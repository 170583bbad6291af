/** Which year is scored, which result columns hold no data, and whether weights are shares of the whole or of the parent. */
import type { Indicator, Perspective, Plan, StrategicObjective } from "../plan/plan";
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

/**
 * Each node whose children all have weights votes: do they add up to its own weight, or to 1? Where no node above has a weight,
 * the groups of indicators decide: shares of the parent where most make 1 and all together do not. Undecided: shares of the body.
 */
export function weightsAre(perspectives: readonly Perspective[]): Plan["weightsAre"] {
  let body = 0;
  let parent = 0;
  for (const { weight, children } of nodesOf(perspectives)) {
    const sum = sumOfAll(children);
    if (weight === undefined || sum === undefined) continue;
    const toBody = Math.abs(sum - weight);
    const toParent = Math.abs(sum - 1);
    if (toBody < toParent) body++;
    else if (toParent < toBody) parent++;
  }
  if (body === 0 && parent === 0) return groupsMakeWholes(perspectives) ? "sharesOfParent" : "sharesOfBody";
  return parent > body ? "sharesOfParent" : "sharesOfBody";
}

/** `undefined` where one has no weight, or there are none. */
function sumOfAll(weights: readonly (number | undefined)[]): number | undefined {
  const known = weights.filter((weight): weight is number => weight !== undefined);
  return known.length === 0 || known.length < weights.length ? undefined : known.reduce((sum, each) => sum + each, 0);
}

const weightIn = (node: { readonly weight?: { readonly value: number } }): number | undefined => node.weight?.value;

/** A programme's children; of an objective whose programmes have no weights, the indicators under them. */
function nodesOf(perspectives: readonly Perspective[]): WeightedNode[] {
  const objectives = perspectives.flatMap((perspective) => perspective.objectives);
  const programmes = objectives.flatMap((objective) => objective.programmes);
  const under = ({ programmes: own }: StrategicObjective): (number | undefined)[] =>
    own.some(({ weight }) => weight !== undefined)
      ? own.map(weightIn)
      : own.flatMap(({ indicators }) => indicators.map(weightIn));
  return [
    ...perspectives.map((node) => ({ weight: weightIn(node), children: node.objectives.map(weightIn) })),
    ...objectives.map((node) => ({ weight: weightIn(node), children: under(node) })),
    ...programmes.map((node) => ({ weight: weightIn(node), children: node.indicators.map(weightIn) })),
  ];
}

const WHOLE = 0.001;
const isWhole = (sum: number | undefined): boolean => sum !== undefined && Math.abs(sum - 1) < WHOLE;

function groupsMakeWholes(perspectives: readonly Perspective[]): boolean {
  const objectives = perspectives.flatMap((perspective) => perspective.objectives);
  const programmes = objectives.flatMap((objective) => objective.programmes);
  const ofProgrammes = programmes.map(({ indicators }) => indicators.map(weightIn));
  const ofObjectives = objectives.map((each) => each.programmes.flatMap(({ indicators }) => indicators.map(weightIn)));
  if (ofObjectives.length < 2 || isWhole(sumOfAll(ofProgrammes.flat()))) return false;
  return [ofProgrammes, ofObjectives].some(
    (groups) => groups.filter((group) => isWhole(sumOfAll(group))).length * 2 > groups.length,
  );
}

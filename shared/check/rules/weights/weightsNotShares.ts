/** Weights that are points of priority (1 to 5), not parts of 100: the score takes them in proportion. Worth knowing, nothing to mend. */
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { weightFacts } from "../../weightFacts";
import { everyNode } from "../../weightTree";

export interface WeightsNotShares {
  readonly count: number;
  readonly smallest: number;
  readonly largest: number;
}

const points = (...numbers: (number | null)[]) =>
  Object.fromEntries(numbers.map((number, place) => [`Cruscotto!B${place + 4}`, number]));

export const weightsNotShares: Rule<WeightsNotShares> = {
  id: "weights-not-shares",
  severity: "info",
  examples: [
    {
      says: { it: "punti di priorità da 1 a 5", en: "points of priority from 1 to 5" },
      sheets: smallPlan(points(null, null, 5, 3, null, null, 4, 2)),
      finds: ["Cruscotto!B6", "Cruscotto!B7", "Cruscotto!B10", "Cruscotto!B11"],
    },
    {
      says: { it: "percentuali scritte senza segno", en: "percentages without their sign" },
      sheets: smallPlan(points(60, 60, 40, 20, 40, 40, 25, 15)),
      finds: [],
    },
  ],
  check: (facts) => {
    const { tree, arePoints } = weightFacts(facts);
    const cells = everyNode(tree).flatMap(({ weight }) => weight ?? []);
    const [first] = cells;
    if (!arePoints || first === undefined) return [];
    const numbers = cells.map(({ raw, value }) => Number(raw ?? value));
    return [
      {
        key: "all",
        severity: "info",
        at: first.at,
        cells: cells.map(({ at }) => at),
        data: {
          count: cells.length,
          smallest: numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY),
          largest: numbers.reduce((most, number) => Math.max(most, number), 0),
        },
        effect: 0,
      },
    ];
  },
};

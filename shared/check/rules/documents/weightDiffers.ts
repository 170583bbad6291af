/** A programme or an indicator to which two documents give different weights. */
import type { WeightCell } from "../../../plan/plan";
import { eachOnce, groupBy } from "../../accounts";
import { differingWeights, indicatorWeights, programmeWeights, type WeightPair } from "../../accountsWeights";
import { withProgrammeSheets } from "../../examples/programmeSheets";
import type { Found } from "../../finding";
import type { ExampleCell, Rule } from "../../rule";

export interface WeightDiffers {
  /** An indicator or a programme. */
  readonly title: string;
  /** Fractions: of the document that does not count, and of the one that does. */
  readonly here: number;
  readonly there: number;
  readonly sheet: string;
}

const share = (value: number): ExampleCell => ({ value, format: "0.00%" });

const withWeights = (first: number, second: number, third: number, fourth: number) =>
  withProgrammeSheets({
    "Scheda 1.1.1!H11": "Peso",
    "Scheda 1.1.1!H12": share(first),
    "Scheda 1.1.1!H13": share(second),
    "Scheda 1.2.1!H11": "Peso",
    "Scheda 1.2.1!H12": share(third),
    "Scheda 1.2.1!H13": share(fourth),
  });

export const weightDiffers: Rule<WeightDiffers> = {
  id: "weight-differs",
  severity: "error",
  examples: [
    {
      says: { it: "la scheda dà il 30%, il cruscotto il 20%", en: "the sheet gives 30%, the cockpit 20%" },
      sheets: withWeights(0.4, 0.3, 0.25, 0.15),
      finds: ["Cruscotto!B7", "'Scheda 1.1.1'!H13"],
    },
    {
      says: { it: "pesi come quote del programma", en: "weights as shares of the programme" },
      sheets: withWeights(0.6667, 0.3333, 0.625, 0.375),
      finds: [],
    },
  ],
  check: ({ plan, strategic, tolerance }) => {
    const weights = new Map(strategic.map(({ indicator, effectiveWeight }) => [indicator.id, effectiveWeight]));
    return [
      ...findings(differingWeights(programmeWeights(plan), tolerance), () => 0),
      ...findings(differingWeights(indicatorWeights(plan), tolerance), (id) => weights.get(id) ?? 0),
    ];
  },
};

function findings(pairs: readonly WeightPair[], effectOf: (id: string) => number): Found<WeightDiffers>[] {
  return [...groupBy(pairs, ({ id }) => id).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { id, title, counting } = first;
    const cells: readonly WeightCell[] = [...group.map(({ other }) => other), counting];
    return [
      {
        key: id,
        severity: "error" as const,
        at: first.other.at,
        cells: eachOnce(cells.map(({ at }) => at)),
        data: { title, here: first.other.value, there: counting.value, sheet: counting.at.sheet },
        effect: effectOf(id),
      },
    ];
  });
}

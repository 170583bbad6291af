/** More spent (a consuntivo) than was budgeted. */
import { eachOnce, onePerCause } from "../../accounts";
import { isMore, isThousandfold } from "../../amounts";
import { figureOf, ledgersOf, totalOf } from "../../amountsLedger";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";

export interface SpentOverBudget {
  readonly programme: string;
  readonly spent: number;
  readonly budgeted: number;
  readonly thousandfold: boolean;
}

export const spentOverBudget: Rule<SpentOverBudget> = {
  id: "spent-over-budget",
  severity: "warning",
  examples: [
    {
      says: { it: "speso più del preventivo", en: "more spent than budgeted" },
      sheets: smallPlan({ "Risorse!F2": 52300 }),
      finds: ["Risorse!E2", "Risorse!F2"],
    },
    {
      says: { it: "speso quanto il preventivo", en: "as much spent as budgeted" },
      sheets: smallPlan({ "Risorse!F2": 50000 }),
      finds: [],
    },
  ],
  check: ({ plan }) =>
    onePerCause(
      ledgersOf(plan).flatMap((ledger) => {
        const { programme } = ledger;
        const spent = figureOf(ledger, "spent");
        const budgeted = figureOf(ledger, "budgeted") ?? totalOf(ledger);
        const at = spent?.cells[0];
        if (spent === undefined || at === undefined || budgeted === undefined || !isMore(spent.value, budgeted.value))
          return [];
        return [
          {
            key: programme,
            severity: "warning" as const,
            at,
            cells: eachOnce([...spent.cells, ...budgeted.cells]),
            data: {
              programme,
              spent: spent.value,
              budgeted: budgeted.value,
              thousandfold: isThousandfold(spent.value, budgeted.value),
            },
            effect: 0,
          },
        ];
      }),
    ),
};

/** An amount budgeted (a preventivo) that differs from the resources of the programme. */
import { eachOnce, onePerCause } from "../../accounts";
import { amountIn, isMore, isSameAmount, isThousandfold } from "../../amounts";
import { figureOf, type Ledger, ledgersOf, sumOf, totalOf } from "../../amountsLedger";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";

export interface BudgetNotTotal {
  readonly programme: string;
  readonly budgeted: number;
  readonly total: number;
  readonly thousandfold: boolean;
}

export const budgetNotTotal: Rule<BudgetNotTotal> = {
  id: "budget-not-total",
  severity: "warning",
  examples: [
    {
      says: { it: "a preventivo c'è un altro importo", en: "another amount is budgeted" },
      sheets: smallPlan({ "Risorse!E2": 55000 }),
      finds: ["Risorse!B2", "Risorse!E2"],
    },
    {
      says: { it: "lo stesso importo scritto come testo", en: "the same amount written as text" },
      sheets: smallPlan({ "Risorse!E2": "€ 50.000,00" }),
      finds: [],
    },
  ],
  check: ({ plan }) =>
    onePerCause(
      ledgersOf(plan).flatMap((ledger) => {
        const { programme } = ledger;
        const total = totalOf(ledger);
        const budgeted = figureOf(ledger, "budgeted");
        if (total === undefined || budgeted === undefined || isSameAmount(total.value, budgeted.value)) return [];
        if (isBudgetOfParts(ledger) || isToldOfParts(ledger, total.value)) return [];
        const [at] = budgeted.cells;
        if (at === undefined) return [];
        return [
          {
            key: programme,
            severity: "warning" as const,
            at,
            cells: eachOnce([...budgeted.cells, ...total.cells]),
            data: {
              programme,
              budgeted: budgeted.value,
              total: total.value,
              thousandfold: isThousandfold(budgeted.value, total.value),
            },
            effect: 0,
          },
        ];
      }),
    ),
};

/** Parts that make more than the total show that the total is wrong, and are told. */
function isToldOfParts({ lines }: Ledger, total: number): boolean {
  const parts = sumOf(lines.map(({ amount }) => amount));
  return parts !== undefined && isMore(parts.value, total);
}

/** Parts that each have their own budget: the difference is then one of the parts from the whole, and is told as such. */
const isBudgetOfParts = ({ lines }: Ledger): boolean =>
  lines.length > 1 &&
  lines.every(({ amount, budgeted }) => {
    const [part, budget] = [amountIn(amount), amountIn(budgeted)];
    return part !== undefined && budget !== undefined && isSameAmount(part, budget);
  });

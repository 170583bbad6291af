/** An amount below zero among the resources of a programme. */
import { eachOnce, groupBy } from "../../accounts";
import { amountIn } from "../../amounts";
import { ledgersOf, moneyOf } from "../../amountsLedger";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";

export interface AmountNegative {
  readonly programme: string;
  readonly amount: number;
}

export const amountNegative: Rule<AmountNegative> = {
  id: "amount-negative",
  severity: "warning",
  examples: [
    {
      says: { it: "un segno meno davanti al consuntivo", en: "a minus before what was spent" },
      sheets: smallPlan({ "Risorse!F2": -48500 }),
      finds: ["Risorse!F2"],
    },
    {
      says: { it: "zero e trattini", en: "zero and dashes" },
      sheets: smallPlan({ "Risorse!F2": 0, "Risorse!F3": "-" }),
      finds: [],
    },
  ],
  check: ({ plan }) => {
    const negative = ledgersOf(plan).flatMap((ledger) =>
      moneyOf(ledger).flatMap(({ money, key }) => {
        const amount = amountIn(money) ?? 0;
        return amount < 0 ? [{ key, programme: ledger.programme, amount, at: money.cell.at }] : [];
      }),
    );
    return [...groupBy(negative, ({ programme, amount }) => `${programme}/${amount}`).values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      return [
        {
          key: first.key,
          severity: "warning" as const,
          at: first.at,
          cells: eachOnce(group.map(({ at }) => at)),
          data: { programme: first.programme, amount: first.amount },
          effect: 0,
        },
      ];
    });
  },
};

/** A part of a programme's resources («di cui») that is larger than the whole. */
import { eachOnce, onePerCause } from "../../accounts";
import { amountIn, isMore, isThousandfold } from "../../amounts";
import { ledgersOf } from "../../amountsLedger";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";

export interface PartOverWhole {
  readonly programme: string;
  /** Of the largest part; the name may be empty. */
  readonly part: string;
  readonly amount: number;
  readonly total: number;
  /** One of the two seems to be in thousands. */
  readonly thousandfold: boolean;
}

export const partOverWhole: Rule<PartOverWhole> = {
  id: "part-over-whole",
  severity: "error",
  examples: [
    {
      says: { it: "5.000 euro, di cui 10.000", en: "5,000 euro, of which 10,000" },
      sheets: smallPlan({ "Risorse!B3": 5000, "Risorse!D3": 10000, "Risorse!E3": 5000, "Risorse!F3": 4000 }),
      finds: ["Risorse!B3", "Risorse!D3"],
    },
    {
      says: { it: "una parte più piccola del totale", en: "a part smaller than the whole" },
      sheets: smallPlan({ "Risorse!D3": 15000 }),
      finds: [],
    },
  ],
  check: ({ plan }) =>
    onePerCause(
      ledgersOf(plan).flatMap(({ programme, total, lines }) => {
        const whole = amountIn(total);
        if (total === undefined || whole === undefined) return [];
        const over = lines
          .flatMap(({ name, amount: money }) => {
            const amount = amountIn(money);
            return money !== undefined && amount !== undefined && isMore(amount, whole)
              ? [{ name, amount, at: money.cell.at }]
              : [];
          })
          .sort((one, other) => other.amount - one.amount);
        const [first] = over;
        if (first === undefined) return [];
        return [
          {
            key: programme,
            severity: "error" as const,
            at: first.at,
            cells: eachOnce([...over.map(({ at }) => at), total.cell.at]),
            data: {
              programme,
              part: first.name,
              amount: first.amount,
              total: whole,
              thousandfold: isThousandfold(first.amount, whole),
            },
            effect: 0,
          },
        ];
      }),
    ),
};

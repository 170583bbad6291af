/** An amount whose points and commas no convention allows: nobody can tell which amount is meant. */
import { eachOnce, groupBy } from "../../accounts";
import { ledgersOf, moneyOf } from "../../amountsLedger";
import { likelyAmounts } from "../../amountsLikely";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";

export interface AmountMalformed {
  readonly programme: string;
  /** As it stands. */
  readonly text: string;
  /** What is probably meant, in the conventions of the book; at least one. */
  readonly likely: readonly string[];
}

export const amountMalformed: Rule<AmountMalformed> = {
  id: "amount-malformed",
  severity: "error",
  examples: [
    {
      says: { it: "due virgole nello stesso importo, in due celle", en: "two commas in one amount, in two cells" },
      sheets: smallPlan({ "Risorse!B2": "€ 80,000,00", "Risorse!D2": "€ 80,000,00" }),
      finds: ["Risorse!B2", "Risorse!D2"],
    },
    {
      says: { it: "un punto fuori posto", en: "a misplaced point" },
      sheets: smallPlan({ "Risorse!D3": "€ 25.00,00" }),
      finds: ["Risorse!D3"],
    },
    {
      says: { it: "importi scritti come testo, che si leggono", en: "amounts written as text that can be read" },
      sheets: smallPlan({ "Risorse!B2": "€ 50.000,00", "Risorse!D2": "50000", "Risorse!E3": "20.000 euro" }),
      finds: [],
    },
  ],
  check: ({ plan }) => {
    const malformed = ledgersOf(plan).flatMap((ledger) =>
      moneyOf(ledger).flatMap(({ key, money: { cell, reading } }) =>
        reading.kind === "malformed" && typeof cell.value === "string"
          ? [{ key, programme: ledger.programme, text: cell.value.replace(/\s+/g, " ").trim(), at: cell.at }]
          : [],
      ),
    );
    const groups = groupBy(malformed, ({ programme, text }) => `${programme}/${text.replace(/\s/g, "")}`);
    return [...groups.values()].flatMap(([first, ...more]) =>
      first === undefined
        ? []
        : [
            {
              key: first.key,
              severity: "error" as const,
              at: first.at,
              cells: eachOnce([first.at, ...more.map(({ at }) => at)]),
              data: {
                programme: first.programme,
                text: first.text,
                likely: likelyAmounts(first.text, plan.language ?? "it"),
              },
              effect: 0,
            },
          ],
    );
  },
};

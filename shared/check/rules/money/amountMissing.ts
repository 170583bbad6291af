/** A dash for the total of a programme's resources, or for its preventivo, where the amount is plainly not nothing. */

import type { CellRange } from "../../../workbook/address";
import { eachOnce, groupBy, onePerCause } from "../../accounts";
import { figureOf, type Ledger, ledgersOf, sumOf, totalOf } from "../../amountsLedger";
import { smallPlan } from "../../examples/smallPlan";
import type { Found } from "../../finding";
import type { Rule } from "../../rule";

export interface AmountMissing {
  readonly what: "total" | "budgeted";
  readonly programmes: readonly string[];
  /** Of the first programme: what the parts make, or the resources in all. */
  readonly amount: number;
}

export const amountMissing: Rule<AmountMissing> = {
  id: "amount-missing",
  severity: "warning",
  examples: [
    {
      says: { it: "un trattino per il totale, ma una parte ha il suo importo", en: "a dash for the total of a part" },
      sheets: smallPlan({ "Risorse!B2": "-" }),
      finds: ["Risorse!B2"],
    },
    {
      says: { it: "un trattino a preventivo", en: "a dash for what is budgeted" },
      sheets: smallPlan({ "Risorse!E2": "€ -" }),
      finds: ["Risorse!E2"],
    },
    {
      says: { it: "un programma senza risorse", en: "a programme without resources" },
      sheets: smallPlan({ "Risorse!B2": "€ -", "Risorse!D2": 0, "Risorse!E2": "€ -", "Risorse!F2": "€ -" }),
      finds: [],
    },
    {
      says: { it: "un preventivo che nessuno ha ancora scritto", en: "budgets that nobody has written yet" },
      sheets: smallPlan({ "Risorse!E2": "€ -", "Risorse!E3": "€ -" }),
      finds: [],
    },
  ],
  check: ({ plan }) => {
    const ledgers = ledgersOf(plan);
    return onePerCause([
      ...foundOf("total", ledgers.flatMap(dashedTotal)),
      ...[...groupBy(ledgers, documentOf).values()].flatMap((document) =>
        document.some((ledger) => figureOf(ledger, "budgeted") !== undefined)
          ? foundOf("budgeted", document.flatMap(dashedBudget))
          : [],
      ),
    ]);
  },
};

/** Programme sheets are written alike and are one document; each register is one. */
const documentOf = ({ source, sheet }: Ledger): string => (source === "register" ? `register/${sheet}` : source);

interface Dashed {
  readonly programme: string;
  readonly amount: number;
  readonly cells: readonly CellRange[];
}

function dashedTotal({ programme, total, lines }: Ledger): Dashed[] {
  const parts = sumOf(lines.map(({ amount }) => amount));
  if (total?.reading.kind !== "dash" || parts === undefined || parts.value === 0) return [];
  return [{ programme, amount: parts.value, cells: [total.cell.at] }];
}

/** Where some parts have a budget, its sum is compared with the resources and told as such. */
function dashedBudget(ledger: Ledger): Dashed[] {
  const whole = totalOf(ledger);
  const dashes = ledger.lines.flatMap(({ budgeted }) => (budgeted?.reading.kind === "dash" ? [budgeted.cell.at] : []));
  const isOther = ledger.lines.some(({ budgeted }) => budgeted !== undefined && !isNone(budgeted.reading.kind));
  if (whole === undefined || whole.value === 0 || dashes.length === 0 || isOther) return [];
  return [{ programme: ledger.programme, amount: whole.value, cells: dashes }];
}

const isNone = (kind: string): boolean => kind === "dash" || kind === "nothing";

function foundOf(what: AmountMissing["what"], dashed: readonly Dashed[]): Found<AmountMissing>[] {
  const [first] = dashed;
  const [at] = first?.cells ?? [];
  if (first === undefined || at === undefined) return [];
  return [
    {
      key: what,
      severity: "warning",
      at,
      cells: eachOnce(dashed.flatMap(({ cells }) => cells)),
      data: { what, programmes: [...new Set(dashed.map(({ programme }) => programme))], amount: first.amount },
      effect: 0,
    },
  ];
}

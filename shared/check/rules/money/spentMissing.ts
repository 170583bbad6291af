/** A dash in place of what was spent (a consuntivo) though the year has closed: nobody can tell nothing spent from not known. */
import type { CellRange } from "../../../workbook/address";
import { groupBy, onePerCause } from "../../accounts";
import { figureOf, type Ledger, ledgersOf, totalOf } from "../../amountsLedger";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";

export interface SpentMissing {
  readonly year: number;
  /** In order; those with no resources are left out, for they spend nothing. */
  readonly programmes: readonly string[];
}

export const spentMissing: Rule<SpentMissing> = {
  id: "spent-missing",
  severity: "warning",
  examples: [
    {
      says: { it: "trattini a consuntivo, ad anno chiuso", en: "dashes for what was spent, after the year" },
      sheets: smallPlan({ "Risorse!F2": "€ -", "Risorse!F3": "-" }),
      finds: ["Risorse!F2", "Risorse!F3"],
      today: "2017-02-15",
    },
    {
      says: { it: "trattini durante l'anno", en: "dashes during the year" },
      sheets: smallPlan({ "Risorse!F2": "€ -", "Risorse!F3": "-" }),
      finds: [],
      today: "2016-09-30",
    },
  ],
  check: ({ plan, today, closing }) => {
    if (today < closing) return [];
    const ledgers = ledgersOf(plan);
    const begun = new Set(ledgers.filter(saysSpent).map(documentOf));
    const due = ledgers.filter((ledger) => today > closing || begun.has(documentOf(ledger)));
    const dashes = due.flatMap((ledger) => dashesIn(ledger).map((at) => ({ at, ledger })));
    const documents = groupBy(dashes, ({ ledger }) => documentOf(ledger));
    const found = [...documents.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      return [
        {
          key: String(plan.year),
          severity: "warning" as const,
          at: first.at,
          cells: group.map(({ at }) => at),
          data: { year: plan.year, programmes: [...new Set(group.map(({ ledger }) => ledger.programme))] },
          effect: 0,
        },
      ];
    });
    return onePerCause(found);
  },
};

const documentOf = ({ source, sheet }: Ledger): string => (source === "register" ? sheet : source);

/** On the closing day a document is due only where it says already what others have spent. */
const saysSpent = ({ lines }: Ledger): boolean => lines.some(({ spent }) => spent?.reading.kind === "amount");

/** A programme to which nothing is given spends nothing. */
function dashesIn(ledger: Ledger): CellRange[] {
  const given = figureOf(ledger, "budgeted") ?? totalOf(ledger);
  if (given === undefined || given.value === 0) return [];
  return ledger.lines.flatMap(({ spent }) => (spent?.reading.kind === "dash" ? [spent.cell.at] : []));
}

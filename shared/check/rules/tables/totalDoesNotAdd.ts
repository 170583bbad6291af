/** A total that is not the sum of what stands above it, or left of it. */
import type { CellRange } from "../../../workbook/address";
import { printRange } from "../../../workbook/address";
import { smallPlan } from "../../examples/smallPlan";
import type { Found } from "../../finding";
import type { Rule } from "../../rule";
import { gridOf, userSheets } from "../../tableGrid";
import { shortSums } from "../../tableSums";
import { type WrongTotal, wrongTotals } from "../../tableTotals";
import { wrongWeightTotals } from "../../weightTotals";

export interface TotalDoesNotAdd {
  readonly label: string;
  readonly total: number;
  readonly sum: number;
  readonly addends: number;
  /** The numbers are shown as percentages. */
  readonly percent?: true;
}

export const staff = (changes: Readonly<Record<string, number>> = {}) => ({
  name: "Personale",
  rows: [
    ["Composizione del personale"],
    ["Categoria", 2014, 2015],
    ["Dirigenti", 2, changes.B3 ?? 1],
    ["D", 11, 11],
    ["C", changes.B5 ?? 23, 23],
    ["B", 7, 7],
    ["Totale", changes.B7 ?? 43, changes.C7 ?? 42],
  ],
});

export const totalDoesNotAdd: Rule<TotalDoesNotAdd> = {
  id: "total-does-not-add",
  severity: "error",
  examples: [
    {
      says: { it: "un totale di troppo", en: "a total that is too large" },
      sheets: smallPlan({}, [staff({ B7: 44 })]),
      finds: ["Personale!B7", "Personale!B3", "Personale!B4", "Personale!B5", "Personale!B6"],
    },
    { says: { it: "totali che tornano", en: "totals that add up" }, sheets: smallPlan({}, [staff()]), finds: [] },
    {
      says: { it: "un rapporto non è una somma", en: "a ratio is no sum" },
      sheets: smallPlan({}, [
        {
          name: "Personale",
          rows: [
            ["Indicatore", 2014, 2015],
            ["Dirigenti", 2, 1],
            ["Altri", 41, 41],
            ["Totale personale * 1000 / imprese attive", 2.26, 2.1],
          ],
        },
      ]),
      finds: [],
    },
  ],
  check: (facts) => [
    ...userSheets(facts).flatMap((sheet) => {
      const short = new Set(shortSums(gridOf(sheet)).map(({ at }) => printRange(at)));
      const seen = new Set<string>();
      return [...wrongTotals(gridOf(sheet)), ...wrongTotals(gridOf(sheet, true))]
        .filter(
          ({ at }) => !short.has(printRange(at)) && !seen.has(printRange(at)) && Boolean(seen.add(printRange(at))),
        )
        .map(foundOf);
    }),
    ...wrongWeightTotals(facts).map(foundOf),
  ],
};

const foundOf = ({ label, at, addends, total, sum, percent }: WrongTotal): Found<TotalDoesNotAdd> => {
  const cells: CellRange[] = [at, ...addends];
  return {
    key: `${at.sheet}/${label}/${at.left}`,
    severity: "error",
    at,
    cells,
    data: { label, total, sum, addends: addends.length, ...(percent ? { percent } : {}) },
    effect: 0,
  };
};

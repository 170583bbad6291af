/** A sum whose range stops short of a number that stands right beside it. */
import { smallPlan } from "../../examples/smallPlan";
import type { ExampleSheet, Rule } from "../../rule";
import { gridOf, userSheets } from "../../tableGrid";
import { shortSums } from "../../tableSums";

export interface TotalLeavesOut {
  readonly label: string;
  readonly formula: string;
  readonly leftOut: number;
}

const table = (formula: string, value: number): ExampleSheet => ({
  name: "Budget",
  rows: [
    ["Voce", "Importo"],
    ["Fiere", 10000],
    ["Contributi", 25000],
    ["Formazione", 5000],
    ["Totale", { value, formula }],
  ],
});

export const totalLeavesOut: Rule<TotalLeavesOut> = {
  id: "total-leaves-out",
  severity: "error",
  examples: [
    {
      says: { it: "l'ultima riga resta fuori", en: "the last row is left out" },
      sheets: smallPlan({}, [table("SUM(B2:B3)", 35000)]),
      finds: ["Budget!B5", "Budget!B4"],
    },
    {
      says: { it: "la somma prende tutto", en: "the sum takes everything" },
      sheets: smallPlan({}, [table("SUM(B2:B4)", 40000)]),
      finds: [],
    },
  ],
  check: (facts) =>
    userSheets(facts).flatMap((sheet) =>
      shortSums(gridOf(sheet)).map(({ label, at, formula, leftOut }) => ({
        key: `${at.sheet}/${label}/${at.left}`,
        severity: "error" as const,
        at,
        cells: [at, ...leftOut],
        data: { label, formula, leftOut: leftOut.length },
        effect: 0,
      })),
    ),
};

/** A row that stands twice, the same in every cell: the trace of a page break, or of a copy. */
import { smallPlan } from "../../examples/smallPlan";
import { foundRemarks, type RemarkData } from "../../remarkFindings";
import { runsOf } from "../../remarks";
import type { Rule } from "../../rule";

type Why = "duplicate-row-dropped" | "duplicate-row-kept";

const REASONS = new Set<string>(["duplicate-row-dropped", "duplicate-row-kept"]);
const last = ["A", "B", "C", "D", "E", "F", "G"] as const;
const carta = [
  "Carta dei servizi",
  { value: 0.15, format: "0.00%" },
  null,
  { value: 42628, format: "dd/mm/yyyy" },
] as const;
const targets = ["entro il 30/09/2016", "entro il 30/09/2017", "entro il 30/09/2018"] as const;

export const rowRepeated: Rule<RemarkData<Why>> = {
  id: "row-repeated",
  severity: "warning",
  examples: [
    {
      says: { it: "l'ultima riga due volte", en: "the last row twice" },
      sheets: smallPlan(
        Object.fromEntries([...carta, ...targets].map((cell, place) => [`Cruscotto!${last[place] ?? "H"}12`, cell])),
      ),
      finds: ["Cruscotto!A12"],
    },
    { says: { it: "righe diverse", en: "different rows" }, sheets: smallPlan(), finds: [] },
  ],
  check: (facts) => foundRemarks<Why>(facts, runsOf(facts, REASONS), () => "warning"),
};

/** Targets, results and weights that change by themselves: TODAY(), NOW(), RAND(). */
import { smallPlan } from "../../examples/smallPlan";
import { type FormulasFound, formulasFound } from "../../formulasFound";
import { isVolatile } from "../../formulaText";
import type { Rule } from "../../rule";

export const volatileFormula: Rule<FormulasFound> = {
  id: "volatile-formula",
  severity: "warning",
  examples: [
    {
      says: { it: "la data di oggi come risultato", en: "the day of today as a result" },
      sheets: smallPlan({ "Cruscotto!D11": { value: 42628, formula: "TODAY()", format: "dd/mm/yyyy" } }),
      finds: ["Cruscotto!D11"],
    },
    {
      says: { it: "una data calcolata da altre celle", en: "a day calculated from other cells" },
      sheets: smallPlan({ "Cruscotto!D11": { value: 42628, formula: "DATE(2016,9,15)", format: "dd/mm/yyyy" } }),
      finds: [],
    },
  ],
  check: (facts) => formulasFound(facts, isVolatile),
};

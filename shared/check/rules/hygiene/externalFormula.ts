/** Cells of the plan that take their value from another workbook: the value is the one stored last. */
import { smallPlan } from "../../examples/smallPlan";
import { type FormulasFound, formulasFound } from "../../formulasFound";
import { isExternal } from "../../formulaText";
import type { Rule } from "../../rule";

export const externalFormula: Rule<FormulasFound> = {
  id: "external-formula",
  severity: "warning",
  examples: [
    {
      says: { it: "un risultato preso da un altro file", en: "a result taken from another file" },
      sheets: smallPlan({ "Cruscotto!D6": { value: 130, formula: "[1]Consuntivo!$B$4" } }),
      finds: ["Cruscotto!D6"],
    },
    {
      says: { it: "un risultato preso da un altro foglio", en: "a result taken from another sheet" },
      sheets: smallPlan({ "Cruscotto!D6": { value: 130, formula: "SUM(Consuntivo!$B$4:$B$9)" } }),
      finds: [],
    },
  ],
  check: (facts) => formulasFound(facts, isExternal),
};

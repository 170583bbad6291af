/** A target that nothing can measure: a person must say whether it was reached («rispetto delle scadenze», «entro 1 mese dall'evento»). */
import type { ProblemCode } from "../../../target/target";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { deadlineText } from "../../targets/deadlineText";
import { leftToPersons } from "../../targets/leftToPersons";
import { isSettled } from "../../targets/settled";
import { findingOf, slipOf, slipped, type TargetSlip } from "../../targets/slips";

export interface TargetNeedsJudgement extends TargetSlip {
  /** Why nothing measures it: `needs-judgement` or `no-target-found` for words alone. */
  readonly problem: ProblemCode;
  /** A day of the first cell's year, as it can be written into the book. */
  readonly deadline: string;
}

export const targetNeedsJudgement: Rule<TargetNeedsJudgement> = {
  id: "target-needs-judgement",
  severity: "warning",
  examples: [
    {
      says: { it: "un target che chiede un giudizio", en: "a target that asks for a judgement" },
      sheets: smallPlan({ "Cruscotto!E11": "rispetto delle scadenze", "Cruscotto!F11": "rispetto delle scadenze" }),
      finds: ["Cruscotto!E11", "Cruscotto!F11"],
    },
    {
      says: { it: "un periodo intero", en: "a whole period" },
      sheets: smallPlan({ "Indicatori operativi!C2": "tutto l'anno 2016" }),
      finds: ["'Indicatori operativi'!C2"],
    },
    {
      says: { it: "una scadenza che dipende da un evento", en: "a deadline that depends on an event" },
      sheets: smallPlan({ "Indicatori operativi!C2": "entro 1 mese dall'evento" }),
      finds: ["'Indicatori operativi'!C2"],
    },
    {
      says: { it: "parole che si capiscono e non si misurano", en: "words that are understood and not measured" },
      sheets: smallPlan({ "Cruscotto!E11": "Maggiore efficienza dei processi interni" }),
      finds: ["Cruscotto!E11"],
    },
    {
      says: { it: "un giorno, una percentuale, un sì", en: "a day, a percentage, a yes" },
      sheets: smallPlan({ "Cruscotto!E11": "sì", "Indicatori operativi!C2": "100% delle scadenze" }),
      finds: [],
    },
  ],
  check: (facts) =>
    slipped(facts, (cell) => (isSettled(facts, cell) ? undefined : leftToPersons(cell))).flatMap((found) => {
      const [first] = found.slips;
      const problem = first === undefined ? undefined : leftToPersons(first);
      if (first === undefined || problem === undefined) return [];
      const deadline = deadlineText(`${first.year}-${problem === "needs-event" ? "10" : "12"}-31`, facts.language);
      return findingOf(facts, found, "warning", { ...slipOf(found.slips), problem, deadline });
    }),
};

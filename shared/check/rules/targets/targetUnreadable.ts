/** A target text that says nothing that can be measured: no score for its indicator until it is written anew. */
import type { Language } from "../../../language";
import type { ProblemCode } from "../../../target/target";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import type { TargetCell } from "../../targetCells";
import { deadlineText } from "../../targets/deadlineText";
import { leftToPersons } from "../../targets/leftToPersons";
import { isSettled } from "../../targets/settled";
import { countsNow, findingOf, slipOf, slipped, type TargetSlip } from "../../targets/slips";

export interface TargetUnreadable extends TargetSlip {
  readonly problem: ProblemCode;
  /** Of the book, in which examples are written. */
  readonly language: Language;
  /** The end of the first cell's year. */
  readonly deadline: string;
}

/** Impossible days and what a person must judge have rules of their own; so have formulas that fail. */
const ELSEWHERE: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["impossible-date", "cell-error"]);

function problemOf(cell: TargetCell): ProblemCode | undefined {
  const { reading } = cell;
  if (reading.kind !== "unreadable" || leftToPersons(cell) !== undefined) return undefined;
  return ELSEWHERE.has(reading.problem.code) ? undefined : reading.problem.code;
}

export const targetUnreadable: Rule<TargetUnreadable> = {
  id: "target-unreadable",
  severity: "error",
  examples: [
    {
      says: { it: "un testo che non dice un valore", en: "a text that states no value" },
      sheets: smallPlan({ "Cruscotto!E6": "vedi allegato" }),
      finds: ["Cruscotto!E6"],
    },
    {
      says: { it: "un numero scritto male", en: "a malformed number" },
      sheets: smallPlan({ "Cruscotto!F6": ">= 80,000,00" }),
      finds: ["Cruscotto!F6"],
    },
    {
      says: { it: "lo stesso testo in tre anni", en: "the same text in three years" },
      sheets: smallPlan({
        "Cruscotto!E6": "vedi allegato",
        "Cruscotto!F6": "vedi allegato",
        "Cruscotto!G6": "vedi allegato",
      }),
      finds: ["Cruscotto!E6", "Cruscotto!F6", "Cruscotto!G6"],
    },
    { says: { it: "target che si leggono", en: "targets that can be read" }, sheets: smallPlan(), finds: [] },
  ],
  check: (facts) =>
    slipped(facts, (cell) => (isSettled(facts, cell) ? undefined : problemOf(cell))).flatMap((found) => {
      const [first] = found.slips;
      const problem = first === undefined ? undefined : problemOf(first);
      if (first === undefined || problem === undefined) return [];
      const severity = countsNow(facts, found.slips) ? "error" : "warning";
      return findingOf(facts, found, severity, {
        ...slipOf(found.slips),
        problem,
        language: facts.language,
        deadline: deadlineText(`${first.year}-12-31`, facts.language),
      });
    }),
};

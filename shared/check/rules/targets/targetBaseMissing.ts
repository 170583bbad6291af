/** A target that is a step (`+5%`) without what it is a step from: there is none, or the text leaves it to the reader. */
import type { Language } from "../../../language";
import type { Base, Target } from "../../../target/target";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts } from "../../facts";
import type { Rule } from "../../rule";
import type { TargetCell } from "../../targetCells";
import { isSettled } from "../../targets/settled";
import { countsNow, findingOf, slipOf, slipped, type TargetSlip } from "../../targets/slips";

export interface TargetBaseMissing extends TargetSlip {
  /** `none`: no number can be found; `supposed`: one was, but the text does not say which is meant. */
  readonly base: "none" | "supposed";
  readonly of: Exclude<Base["kind"], "mean">;
  /** The year of the base. */
  readonly baseYear: number;
  /** The results of that year are nothing but zeros. */
  readonly onlyZeros: boolean;
  /** Of the book, in which examples are written. */
  readonly language: Language;
}

type Change = Extract<Target, { kind: "change" }>;

function changeIn({ reading }: TargetCell): Change | undefined {
  if (reading.kind !== "target") return undefined;
  const parts = reading.target.kind === "all" ? reading.target.parts : [reading.target];
  return parts.find((part): part is Change => part.kind === "change");
}

function slipIn(cell: TargetCell): "none" | "supposed" | undefined {
  const { reading, measure } = cell;
  if (changeIn(cell) === undefined || reading.kind !== "target") return undefined;
  if ("why" in measure) return measure.why === "no-base" ? "none" : undefined;
  const supposed = reading.assumed.some((code) => code === "base-previous-target" || code === "base-previous-result");
  return supposed ? "supposed" : undefined;
}

function baseOf(facts: CheckFacts, cell: TargetCell): Pick<TargetBaseMissing, "of" | "baseYear" | "onlyZeros"> {
  const base = changeIn(cell)?.base;
  const baseYear = base?.kind === "result" ? base.year : cell.year - 1;
  const of = base === undefined || base.kind === "mean" ? "previousTarget" : base.kind;
  return { of, baseYear, onlyZeros: of !== "previousTarget" && facts.plan.emptyResultYears.includes(baseYear) };
}

export const targetBaseMissing: Rule<TargetBaseMissing> = {
  id: "target-base-missing",
  severity: "error",
  examples: [
    {
      says: { it: "un aumento senza un anno prima", en: "an increase with no year before it" },
      sheets: smallPlan({ "Cruscotto!E6": "+5%", "Cruscotto!F6": "+5%", "Cruscotto!G6": "+5%" }),
      finds: ["Cruscotto!E6", "Cruscotto!F6", "Cruscotto!G6"],
    },
    {
      says: {
        it: "un aumento che si può riferire al target o al risultato dell'anno prima",
        en: "an increase that may refer to last year's target or result",
      },
      sheets: smallPlan({ "Cruscotto!F6": "+5%", "Cruscotto!G6": "+5%" }),
      finds: ["Cruscotto!F6", "Cruscotto!G6"],
    },
    {
      says: { it: "la base è scritta e ha un valore", en: "the base is written and has a value" },
      sheets: smallPlan({ "Cruscotto!E6": "+5% sul risultato 2015", "Cruscotto!F6": "+5% sul target 2016" }),
      finds: [],
    },
  ],
  check: (facts) =>
    slipped(facts, (cell) => (isSettled(facts, cell) ? undefined : slipIn(cell))).flatMap((found) => {
      const [first] = found.slips;
      const base = first === undefined ? undefined : slipIn(first);
      if (first === undefined || base === undefined) return [];
      const severity = base === "none" && countsNow(facts, found.slips) ? "error" : "warning";
      return findingOf(facts, found, severity, {
        ...slipOf(found.slips),
        base,
        ...baseOf(facts, first),
        language: facts.language,
      });
    }),
};

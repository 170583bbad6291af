/** Two conditions in one cell («n. 3 report entro il 30/09»): both are read, and both must hold. */
import { printTargetShort } from "../../../target/printReading";
import type { Target } from "../../../target/target";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import type { TargetCell } from "../../targetCells";
import { isSettled } from "../../targets/settled";
import { clipped, findingOf, slipOf, slipped, type TargetSlip } from "../../targets/slips";

export interface TargetTwoConditions extends TargetSlip {
  /** The first cell's conditions as read, in the plan's language. */
  readonly parts: readonly string[];
  /** Whether one result and one day can answer them. */
  readonly canBeMeasured: boolean;
}

const partsOf = ({ reading }: TargetCell): readonly Target[] =>
  reading.kind === "target" && reading.target.kind === "all" ? reading.target.parts : [];

/** Two numbers cannot be compared with one result. */
const asksTwoNumbers = ({ measure }: TargetCell): boolean => "why" in measure && measure.why === "needs-judgement";

export const targetTwoConditions: Rule<TargetTwoConditions> = {
  id: "target-two-conditions",
  severity: "warning",
  examples: [
    {
      says: { it: "un numero e un giorno", en: "a number and a day" },
      sheets: smallPlan({ "Indicatori operativi!C2": "n. 3 report entro il 30/09" }),
      finds: ["'Indicatori operativi'!C2"],
    },
    {
      says: { it: "due percentuali", en: "two percentages" },
      sheets: smallPlan({ "Cruscotto!E10": "Il 50% delle Regioni e il 10% dei Comuni" }),
      finds: ["Cruscotto!E10"],
    },
    {
      says: { it: "un intervallo è una condizione sola", en: "a range is one condition" },
      sheets: smallPlan({ "Cruscotto!E6": "tra 110 e 130", "Cruscotto!E10": ">= 90%" }),
      finds: [],
    },
  ],
  check: (facts) =>
    slipped(facts, (cell) =>
      partsOf(cell).length === 0 || isSettled(facts, cell) ? undefined : asksTwoNumbers(cell) ? "numbers" : "",
    ).flatMap((found) => {
      const [first] = found.slips;
      if (first === undefined) return [];
      const parts = partsOf(first).map((part) => clipped(printTargetShort(part, facts.language)));
      const canBeMeasured = !asksTwoNumbers(first);
      return findingOf(facts, found, canBeMeasured ? "info" : "warning", {
        ...slipOf(found.slips),
        parts,
        canBeMeasured,
      });
    }),
};

/** A target of which something was left out, or read in one of several ways: the reading must be looked at. */

import { printTargetShort } from "../../../target/printReading";
import type { Assumption } from "../../../target/target";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import type { TargetCell } from "../../targetCells";
import { comparesWrongly } from "../../targets/comparedDays";
import { clipped, findingOf, slipOf, slipped, type TargetSlip } from "../../targets/slips";

export interface TargetReadInPart extends TargetSlip {
  /** What was supposed, in the order in which it counts. */
  readonly assumed: readonly Assumption[];
  /** As the first cell was read, in the plan's language: that is what can be written instead. */
  readonly readAs: string;
}

const IN_PART: readonly Assumption[] = ["number-format", "part-of-text", "text-ignored", "unit-guessed", "strictness"];

/** «entro 15 giorni dalla richiesta»: the one number of the text is the one that is read. */
const isOneNumber = ({ text }: TargetCell): boolean => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).length === 1;

/** A deadline that is compared the wrong way has its own rule, which says how the whole text is read. */
function slipsOf(cell: TargetCell): readonly Assumption[] {
  const { reading } = cell;
  if (reading.kind !== "target" || comparesWrongly(cell)) return [];
  return IN_PART.filter((code) => reading.assumed.includes(code));
}

export const targetReadInPart: Rule<TargetReadInPart> = {
  id: "target-read-in-part",
  severity: "warning",
  examples: [
    {
      says: { it: "un numero che si può leggere in due modi", en: "a number that can be read in two ways" },
      sheets: smallPlan({ "Cruscotto!E6": ">= 1.5" }),
      finds: ["Cruscotto!E6"],
    },
    {
      says: { it: "parole che cambiano il numero", en: "words that change the number" },
      sheets: smallPlan({ "Cruscotto!E6": "circa 120", "Cruscotto!F6": "circa 132" }),
      finds: ["Cruscotto!E6", "Cruscotto!F6"],
    },
    {
      says: { it: "parole dopo l'unico numero", en: "words after the only number" },
      sheets: smallPlan({ "Cruscotto!E7": "entro 15 giorni dalla richiesta" }),
      finds: ["Cruscotto!E7"],
    },
    {
      says: { it: "testi letti per intero", en: "texts that are read as a whole" },
      sheets: smallPlan({ "Cruscotto!E6": ">= 1.250", "Cruscotto!E7": "non oltre 7 gg", "Cruscotto!E10": ">= 92,5%" }),
      finds: [],
    },
  ],
  check: (facts) =>
    slipped(facts, (cell) => slipsOf(cell)[0]).flatMap((found) => {
      const target = found.slips[0]?.reading;
      if (target?.kind !== "target") return [];
      const readAs = clipped(printTargetShort(target.target, facts.language));
      const assumed = IN_PART.filter((code) => found.slips.some((slip) => slipsOf(slip).includes(code)));
      const isHarmless = found.slips.every((slip) => slipsOf(slip).join() === "part-of-text" && isOneNumber(slip));
      return findingOf(facts, found, isHarmless ? "info" : "warning", { ...slipOf(found.slips), assumed, readAs });
    }),
};

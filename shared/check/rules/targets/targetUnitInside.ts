/** A unit written into the cell of a number («3 testate»): nobody can add, compare or chart the cell. */
import type { Unit } from "../../../target/target";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import type { TargetCell } from "../../targetCells";
import { clipped, findingOf, slipOf, slipped, type TargetSlip } from "../../targets/slips";

export interface TargetUnitInside extends TargetSlip {
  readonly unit: Unit;
}

/** Units that are written beside their number everywhere. */
const USUAL: ReadonlySet<Unit> = new Set<Unit>(["", "%", "EUR", "days", "months", "points"]);
/** Spans of time longer than a day are so too. */
const SPANS = /^(ann[oi]|settiman[ae]|hours?|years?|weeks?)$/i;
/** Shorter ones are signs of currencies and measures: £, km, kWh, ore. */
const NOUN = /^\p{L}{4}/u;
/** A longer text is a sentence, where a noun is at its place. */
const LONGEST = 30;

function unitIn({ cell, text, reading }: TargetCell): Unit | undefined {
  if (reading.kind !== "target" || typeof cell.value !== "string" || text.length > LONGEST) return undefined;
  const { target } = reading;
  const unit = "unit" in target && target.kind !== "change" ? target.unit : "";
  return USUAL.has(unit) || SPANS.test(unit) || !NOUN.test(unit) ? undefined : unit;
}

export const targetUnitInside: Rule<TargetUnitInside> = {
  id: "target-unit-inside",
  severity: "info",
  examples: [
    {
      says: { it: "testate, incontri", en: "a noun after the number" },
      sheets: smallPlan({ "Indicatori operativi!C2": "3 testate", "Indicatori operativi!C3": ">= n. 4 incontri" }),
      finds: ["'Indicatori operativi'!C2", "'Indicatori operativi'!C3"],
    },
    {
      says: { it: "minuti con l'apostrofo", en: "minutes with an apostrophe" },
      sheets: smallPlan({ "Cruscotto!E7": "<= 26’" }),
      finds: ["Cruscotto!E7"],
    },
    {
      says: { it: "percentuali, euro, giorni", en: "percentages, euro, days" },
      sheets: smallPlan({
        "Cruscotto!E7": "<= 7 gg",
        "Cruscotto!E6": ">= € 1.250,00",
        "Indicatori operativi!C2": "almeno n. 12",
      }),
      finds: [],
    },
  ],
  check: (facts) =>
    slipped(facts, (cell) => unitIn(cell)).flatMap((found) => {
      const unit = found.slips[0] === undefined ? undefined : unitIn(found.slips[0]);
      return unit === undefined ? [] : findingOf(facts, found, "info", { ...slipOf(found.slips), unit: clipped(unit) });
    }),
};

/** A deadline that stands in the indicator's name and not in its target: nobody checks it. */
import { isUnmeasurable } from "../../../target/achievement/measure";
import { resolveWhen } from "../../../target/resolveWhen";
import type { Day } from "../../../workbook/days";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts } from "../../facts";
import type { Rule } from "../../rule";
import type { TargetCell } from "../../targetCells";
import { deadlineText } from "../../targets/deadlineText";
import { targetSeries } from "../../targets/series";
import { eachOnce, findingOf, slipOf, type TargetSlip } from "../../targets/slips";
import { writtenDays } from "../../targets/writtenDays";

export interface TargetDeadlineInName extends TargetSlip {
  /** As it can be written into the book, in its language. */
  readonly deadline: string;
  /** A share: the day may belong to what is counted. */
  readonly isShare: boolean;
  /** A yes: the day alone says as much. */
  readonly isDeed: boolean;
}

/** The day of the plan's year, but its last, by which the name says that something is to be done. */
function dayIn(name: string, { language, plan }: CheckFacts): Day | undefined {
  for (const { marker, when } of writtenDays(name, language)) {
    const found = resolveWhen(when, plan.year);
    if (marker !== "by" && marker !== "before") continue;
    if (!found.ok || found.day.slice(0, 4) !== String(plan.year)) continue;
    if (found.day !== `${plan.year}-12-31`) return found.day;
  }
  return undefined;
}

/** Whether a target can be measured and names no day. */
const hasNoDay = ({ measure }: TargetCell): boolean => !isUnmeasurable(measure) && measure.day === undefined;

/** «>= 80%» of something; all of it is a thing to be done. */
const asksShare = ({ measure }: TargetCell): boolean =>
  !isUnmeasurable(measure) &&
  measure.number !== undefined &&
  measure.number.percent &&
  (measure.number.low ?? measure.number.high) !== 1;

export const targetDeadlineInName: Rule<TargetDeadlineInName> = {
  id: "target-deadline-in-name",
  severity: "warning",
  examples: [
    {
      says: {
        it: "la scadenza nel nome, il numero nel target",
        en: "the deadline in the name, the number in the target",
      },
      sheets: smallPlan({ "Indicatori operativi!B2": "Incontri con le imprese entro il 30/06/2016" }),
      finds: ["'Indicatori operativi'!B2", "'Indicatori operativi'!C2"],
    },
    {
      says: { it: "la scadenza nel nome di un prodotto", en: "the deadline in the name of a product" },
      sheets: smallPlan({ "Cruscotto!A11": "Carta dei servizi pubblicata entro settembre", "Cruscotto!E11": "sì" }),
      finds: ["Cruscotto!A11", "Cruscotto!E11"],
    },
    {
      says: {
        it: "la scadenza è anche nel target; giorni di lavoro; fine anno",
        en: "the target has the deadline too; working days; the year's end",
      },
      sheets: smallPlan({
        "Cruscotto!A11": "Carta dei servizi pubblicata entro il 30/09",
        "Indicatori operativi!B2": "Incontri preparati entro 30 giorni",
        "Indicatori operativi!B3": "Notiziari inviati entro il 31/12/2016",
      }),
      finds: [],
    },
  ],
  check: (facts) =>
    targetSeries(facts).flatMap((series) => {
      const slips = series.cells.filter((cell) => cell.year === facts.plan.year && hasNoDay(cell));
      const [first] = slips;
      const { title, id } = series.of.indicator;
      const day = first === undefined ? undefined : dayIn(title.value, facts);
      if (first === undefined || day === undefined) return [];
      const isShare = asksShare(first);
      const isDeed = !isUnmeasurable(first.measure) && first.measure.number === undefined;
      const data = { ...slipOf(slips), deadline: deadlineText(day, facts.language), isShare, isDeed };
      return findingOf(facts, { key: id, slips }, isShare ? "info" : "warning", data).map((found) => ({
        ...found,
        at: title.at,
        cells: eachOnce([title.at, ...found.cells]),
      }));
    }),
};

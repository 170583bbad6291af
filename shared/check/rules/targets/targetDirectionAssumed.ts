/** A bare number whose side nothing says: neither a comparison, nor a *Verso* column, nor another year of the indicator. */
import { directionInName } from "../../../target/direction";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { type Better, type BoundCell, boundsOf, targetSeries } from "../../targets/series";
import { clipped, findingOf, slipOf, type TargetSlip } from "../../targets/slips";
import { stepsBack } from "../../targets/stepsBack";

export interface TargetDirectionAssumed extends TargetSlip {
  /** As it is read. */
  readonly better: Better;
  /** What the reading follows; `number`: a zero, or a duration. */
  readonly from: "name" | "number" | "default";
  /** The bare text of the first cell, to be written after a sign. */
  readonly bare: string;
  /** There is a *Verso* column, and its cell says nothing. */
  readonly hasColumn: boolean;
}

/** All of a thing is at least all of it; none of a thing that nobody wants is at most none. */
function speaksForItself({ bound, percent, better, cell }: BoundCell): boolean {
  if (bound === 0) return directionInName(cell.of.indicator.title.value) === "lower";
  return percent && bound === 1 && better === "higher";
}

const isOneSided = ({ cell }: BoundCell): boolean =>
  cell.reading.kind === "target" && (cell.reading.target.kind === "atLeast" || cell.reading.target.kind === "atMost");

export const targetDirectionAssumed: Rule<TargetDirectionAssumed> = {
  id: "target-direction-assumed",
  severity: "warning",
  examples: [
    {
      says: { it: "numeri soli dove di meno è meglio", en: "bare numbers where less is better" },
      sheets: smallPlan({ "Cruscotto!E7": 7, "Cruscotto!F7": 6, "Cruscotto!G7": 5, "Cruscotto!H7": null }),
      finds: ["Cruscotto!E7", "Cruscotto!F7", "Cruscotto!G7"],
    },
    {
      says: { it: "numeri soli che niente spiega", en: "bare numbers that nothing explains" },
      sheets: smallPlan({ "Indicatori operativi!C2": 12 }),
      finds: ["'Indicatori operativi'!C2"],
    },
    {
      says: { it: "il verso sta nella sua colonna", en: "the direction stands in its column" },
      sheets: smallPlan({ "Cruscotto!E7": 7, "Cruscotto!F7": 6, "Cruscotto!G7": 5 }),
      finds: [],
    },
    {
      says: { it: "tutto, o niente di ciò che non si vuole", en: "all of it, or none of what nobody wants" },
      sheets: smallPlan({
        "Indicatori operativi!C2": { value: 1, format: "0%" },
        "Indicatori operativi!B3": "Reclami ricevuti",
        "Indicatori operativi!C3": 0,
      }),
      finds: [],
    },
  ],
  check: (facts) =>
    targetSeries(facts).flatMap((series) => {
      const bounds = boundsOf(series);
      const { override } = series.of.indicator.typed ?? {};
      const bare = bounds.filter((bound) => bound.isBare && isOneSided(bound) && !speaksForItself(bound));
      const [first] = bare;
      const isStated = bounds.some(({ isBare }) => !isBare) || override?.direction !== undefined;
      // Numbers that get worse from year to year under the supposed side are told by their own rule.
      if (first === undefined || isStated || stepsBack(series).length > 0) return [];
      const slips = bare.map(({ cell }) => cell);
      const { reading } = first.cell;
      const isNamed = reading.kind === "target" && reading.assumed.includes("direction-from-name");
      const byName = directionInName(series.of.indicator.title.value) === first.better;
      const column = "directionCell" in series.of.indicator ? series.of.indicator.directionCell : undefined;
      return findingOf(
        facts,
        { key: series.of.indicator.id, slips },
        bare.some(({ better }) => better === "lower") ? "warning" : "info",
        {
          ...slipOf(slips),
          better: first.better,
          from: !isNamed ? "default" : byName ? "name" : "number",
          bare: clipped(first.cell.text),
          hasColumn: column !== undefined,
        },
      );
    }),
};

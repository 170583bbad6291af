/**
 * A bare number whose side nothing says: neither a comparison, nor a *Verso* column, nor another year of the indicator.
 * Where more is taken to be better, which is the common case, a sheet has one note for all of them.
 */
import { directionInName } from "../../../target/direction";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts } from "../../facts";
import type { Found } from "../../finding";
import type { Rule } from "../../rule";
import { type Better, type BoundCell, boundsOf, type TargetSeries, targetSeries } from "../../targets/series";
import { clipped, eachOnce, effectOf, findingOf, slipOf, type TargetSlip } from "../../targets/slips";
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
  /** How many indicators of the sheet are read so; the other fields are of the first. */
  readonly indicators: number;
}

/** All of a thing is at least all of it; none of a thing that nobody wants is at most none. */
function speaksForItself({ bound, percent, better, cell }: BoundCell): boolean {
  if (bound === 0) return directionInName(cell.of.indicator.title.value) === "lower";
  return percent && bound === 1 && better === "higher";
}

const isOneSided = ({ cell }: BoundCell): boolean =>
  cell.reading.kind === "target" && (cell.reading.target.kind === "atLeast" || cell.reading.target.kind === "atMost");

/** The bare numbers of one indicator. */
interface BareTargets {
  readonly series: TargetSeries;
  readonly first: BoundCell;
  /** Never empty; years ascending. */
  readonly bounds: readonly BoundCell[];
}

function bareIn(series: TargetSeries): BareTargets | undefined {
  const all = boundsOf(series);
  const { override } = series.of.indicator.typed ?? {};
  const bounds = all.filter((bound) => bound.isBare && isOneSided(bound) && !speaksForItself(bound));
  const [first] = bounds;
  const isStated = all.some(({ isBare }) => !isBare) || override?.direction !== undefined;
  // Numbers that get worse from year to year under the supposed side are told by their own rule.
  return first === undefined || isStated || stepsBack(series).length > 0 ? undefined : { series, first, bounds };
}

/** A side that is worth a look in each case: it turns the score upside down. */
const lessIsBetter = ({ bounds }: BareTargets): boolean => bounds.some(({ better }) => better === "lower");

const cellsOf = ({ bounds }: BareTargets) => bounds.map(({ cell }) => cell);

/** One finding for indicators that are read in the same way; the first of them is named. */
function findingOn(facts: CheckFacts, key: string, bares: readonly BareTargets[]): Found<TargetDirectionAssumed>[] {
  const [bare] = bares;
  if (bare === undefined) return [];
  const data: TargetDirectionAssumed = {
    ...slipOf(cellsOf(bare)),
    ...readingOf(bare),
    indicators: bares.length,
  };
  const [found] = findingOf(facts, { key, slips: cellsOf(bare) }, lessIsBetter(bare) ? "warning" : "info", data);
  if (found === undefined) return [];
  const cells = eachOnce(bares.flatMap((each) => cellsOf(each).flatMap((cell) => cell.cells)));
  const effect = bares.reduce((sum, each) => sum + effectOf(cellsOf(each)), 0);
  return [{ ...found, cells, effect: Math.min(1, effect) }];
}

/** How the bare numbers of an indicator are read, and why. */
function readingOf({
  series,
  first,
}: BareTargets): Pick<TargetDirectionAssumed, "better" | "from" | "bare" | "hasColumn"> {
  const { reading } = first.cell;
  const { indicator } = series.of;
  const isNamed = reading.kind === "target" && reading.assumed.includes("direction-from-name");
  const byName = directionInName(indicator.title.value) === first.better;
  return {
    better: first.better,
    from: !isNamed ? "default" : byName ? "name" : "number",
    bare: clipped(first.cell.text),
    hasColumn: "directionCell" in indicator && indicator.directionCell !== undefined,
  };
}

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
      says: { it: "una nota per tutti i numeri soli di un foglio", en: "one note for all bare numbers of a sheet" },
      sheets: smallPlan({ "Indicatori operativi!C2": 12, "Indicatori operativi!C3": "80%" }),
      finds: ["'Indicatori operativi'!C2", "'Indicatori operativi'!C3"],
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
  check(facts) {
    const all = targetSeries(facts).flatMap((series) => bareIn(series) ?? []);
    const noted = new Map<string, BareTargets[]>();
    for (const bare of all.filter((each) => !lessIsBetter(each))) {
      const { sheet } = bare.first.cell.cell.at;
      noted.set(sheet, [...(noted.get(sheet) ?? []), bare]);
    }
    const warned = all.filter(lessIsBetter).flatMap((bare) => findingOn(facts, bare.series.of.indicator.id, [bare]));
    return [...warned, ...[...noted].flatMap(([sheet, bares]) => findingOn(facts, sheet, bares))];
  },
};

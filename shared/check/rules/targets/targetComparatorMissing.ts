/** A comparison written in some years of an indicator and left out in others: «>= 12», then 14 and 16. */
import { printRange } from "../../../workbook/address";
import type { Edit } from "../../../workbook/edit";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts } from "../../facts";
import type { Found } from "../../finding";
import type { Rule } from "../../rule";
import { boundText, withSign } from "../../targets/boundText";
import { rewritten } from "../../targets/rewrite";
import { type Better, type BoundCell, boundsOf, type TargetSeries, targetSeries } from "../../targets/series";
import { clipped, effectOf, findingOf, slipOf, type TargetSlip } from "../../targets/slips";

export interface TargetComparatorMissing extends TargetSlip {
  /** The target that has its comparison, and its year. */
  readonly stated: string;
  readonly statedYear: number;
  /** The side that it takes. */
  readonly better: Better;
  /** The bare numbers are read the other way. */
  readonly contradicts: boolean;
  /** «> 60%»: a bare number is never read so, and the mend does not write it so. */
  readonly isStrict: boolean;
  /** The first cell with its sign, as the mend writes it. */
  readonly instead: string;
  /** How many indicators of the sheet are told together; the other fields are of the first. */
  readonly indicators: number;
}

/** «100%» after «>= 95%» needs no sign, nor does 0 after «<= 2». */
const speaksForItself = ({ bound, percent, better }: BoundCell): boolean =>
  (percent && bound === 1 && better === "higher") || (bound === 0 && better === "lower");

interface Missing {
  readonly series: TargetSeries;
  readonly stated: BoundCell;
  readonly bare: readonly BoundCell[];
}

function missingIn(series: TargetSeries): Missing | undefined {
  const bounds = boundsOf(series).filter(
    ({ cell }) => cell.reading.kind === "target" && cell.reading.target.kind !== "change",
  );
  const stated = bounds.filter(({ isBare }) => !isBare);
  const [first] = stated;
  if (first === undefined || stated.some(({ better }) => better !== first.better)) return undefined;
  const bare = bounds.filter(
    (bound) =>
      bound.isBare && bound.percent === first.percent && (bound.better !== first.better || !speaksForItself(bound)),
  );
  return bare.length === 0 ? undefined : { series, stated: first, bare };
}

const contradicts = ({ stated, bare }: Missing): boolean => bare.some(({ better }) => better !== stated.better);

const isStrict = ({ cell: { reading } }: BoundCell): boolean =>
  reading.kind === "target" && (reading.target.kind === "moreThan" || reading.target.kind === "lessThan");

/** The sign before every bare number; `undefined` where one of them cannot be written anew. */
function mendOf(facts: CheckFacts, told: readonly Missing[]): readonly Edit[] | undefined {
  const sides = new Map<string, Better>();
  for (const { stated, bare } of told)
    for (const at of bare.flatMap(({ cell }) => cell.cells)) sides.set(printRange(at), stated.better);
  return rewritten(
    facts,
    told.flatMap(({ bare }) => bare.flatMap(({ cell }) => cell.cells)),
    (cell, at) => withSign(cell, sides.get(printRange(at)) ?? "higher", facts.language),
  );
}

/** One finding for the indicators of a sheet that lack a sign; the first of them is named. */
function findingOn(facts: CheckFacts, key: string, told: readonly Missing[]): Found<TargetComparatorMissing>[] {
  const [missing] = told;
  const [first] = missing?.bare ?? [];
  if (missing === undefined || first === undefined) return [];
  const { stated } = missing;
  const { better } = stated;
  const data: TargetComparatorMissing = {
    ...slipOf(missing.bare.map(({ cell }) => cell)),
    stated: clipped(stated.cell.text),
    statedYear: stated.cell.year,
    better,
    contradicts: contradicts(missing),
    isStrict: told.some((each) => isStrict(each.stated)),
    instead: clipped(
      withSign(first.cell.cell, better, facts.language) ?? boundText(first, first.bound, better, facts.language),
    ),
    indicators: told.length,
  };
  const fix = mendOf(facts, told);
  const slips = told.flatMap(({ bare }) => bare.map(({ cell }) => cell));
  const effect = told.reduce((sum, { bare }) => sum + effectOf(bare.map(({ cell }) => cell)), 0);
  return findingOf(facts, { key, slips }, contradicts(missing) ? "warning" : "info", data).map((found) => ({
    ...found,
    at: told.length > 1 ? first.cell.cell.at : found.at,
    effect: Math.min(1, effect),
    ...(fix && { fix }),
  }));
}

/** This many indicators of a sheet are told one by one. */
const FEW = 3;

/** Those of a sheet that can be told, and mended, together. */
function together(facts: CheckFacts, all: readonly Missing[]): Map<string, Missing[]> {
  const sheets = new Map<string, Missing[]>();
  for (const missing of all) {
    const { sheet } = missing.series.of.indicator.title.at;
    if (contradicts(missing) || mendOf(facts, [missing]) === undefined) continue;
    const known = sheets.get(sheet);
    if (known === undefined) sheets.set(sheet, [missing]);
    else known.push(missing);
  }
  return new Map([...sheets].filter(([, own]) => own.length > FEW));
}

export const targetComparatorMissing: Rule<TargetComparatorMissing> = {
  id: "target-comparator-missing",
  severity: "warning",
  examples: [
    {
      says: { it: "solo il primo anno ha il segno", en: "only the first year has the sign" },
      sheets: smallPlan({ "Cruscotto!F6": 132, "Cruscotto!G6": "135", "Cruscotto!H6": null }),
      finds: ["Cruscotto!F6", "Cruscotto!G6"],
    },
    {
      says: { it: "il primo anno dice «più di»", en: "the first year says “more than”" },
      sheets: smallPlan({
        "Cruscotto!E10": "> 60%",
        "Cruscotto!F10": "65%",
        "Cruscotto!G10": ">= 66%",
        "Cruscotto!H10": null,
      }),
      finds: ["Cruscotto!F10"],
    },
    {
      says: { it: "il numero solo si legge al contrario", en: "the bare number is read the other way" },
      sheets: smallPlan({
        "Cruscotto!A7": "Pratiche fuori standard",
        "Cruscotto!F7": 6,
        "Cruscotto!H7": null,
      }),
      finds: ["Cruscotto!F7"],
    },
    {
      says: {
        it: "ogni anno ha il suo segno, o il verso ha la sua colonna",
        en: "every year has its sign, or the direction its column",
      },
      sheets: smallPlan({ "Cruscotto!F6": 132, "Cruscotto!G10": { value: 1, format: "0%" }, "Cruscotto!H10": null }),
      finds: [],
    },
  ],
  check(facts) {
    const all = targetSeries(facts).flatMap((series) => missingIn(series) ?? []);
    const sheets = together(facts, all);
    const grouped = new Set([...sheets.values()].flat());
    const alone = all.filter((missing) => !grouped.has(missing));
    return [
      ...alone.flatMap((missing) => findingOn(facts, missing.series.of.indicator.id, [missing])),
      ...[...sheets].flatMap(([sheet, own]) => findingOn(facts, sheet, own)),
    ];
  },
};

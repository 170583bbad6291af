/** Weights that do not add up to the weight above them, or to 100 %: the score shares them out anew, so nobody's written weight counts. */
import type { CellRange } from "../../../workbook/address";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts } from "../../facts";
import type { Found } from "../../finding";
import type { Rule } from "../../rule";
import { type WeightFacts, weightColumns, weightFacts, weightPlace } from "../../weightFacts";
import { excess, holds, type WeightSum } from "../../weightSums";
import { shareUnder, type WeightLevel, type WeightNode } from "../../weightTree";

export interface WeightsDoNotAddUp {
  readonly level: WeightLevel;
  /** Of the node, empty where it has none. */
  readonly title: string;
  /** Fractions. */
  readonly sum: number;
  readonly wanted: number;
  /** `whole`: they should make 100 %. */
  readonly against: WeightSum["against"];
  /** What is likely wrong: the node's own weight, for what stands above agrees with the terms; the terms, for it agrees with the node; or either. */
  readonly suspect: "weight" | "terms" | "either";
  /** Equal parts of a whole, each rounded: nothing is wrong but the last digit. */
  readonly rounded: boolean;
}

export const weightsDoNotAddUp: Rule<WeightsDoNotAddUp> = {
  id: "weights-do-not-add-up",
  severity: "error",
  examples: [
    {
      says: {
        it: "gli indicatori fanno più del loro programma",
        en: "indicators make more than their programme",
      },
      sheets: smallPlan({ "Cruscotto!B7": { value: 0.25, format: "0.00%" } }),
      finds: ["Cruscotto!B5", "Cruscotto!B6", "Cruscotto!B7"],
    },
    {
      says: {
        it: "il peso del programma non va né con sopra né con sotto: una sola segnalazione",
        en: "a programme's weight fits neither what is above nor what is below: one finding",
      },
      sheets: smallPlan({ "Cruscotto!B9": { value: 0.45, format: "0.00%" } }),
      finds: ["Cruscotto!B10", "Cruscotto!B11", "Cruscotto!B9"],
    },
    {
      says: { it: "gli obiettivi non fanno 100 %", en: "objectives do not make 100 %" },
      sheets: smallPlan({
        "Cruscotto!B8": { value: 0.3, format: "0.00%" },
        "Cruscotto!B9": { value: 0.3, format: "0.00%" },
        "Cruscotto!B10": { value: 0.2, format: "0.00%" },
        "Cruscotto!B11": { value: 0.1, format: "0.00%" },
      }),
      finds: ["Cruscotto!B4", "Cruscotto!B8"],
    },
    { says: { it: "pesi che tornano", en: "weights that add up" }, sheets: smallPlan(), finds: [] },
  ],
  check: (facts) => {
    const weights = weightFacts(facts);
    if (weights.arePoints || weights.areNone) return [];
    return wrongSums(weights, facts.tolerance).map((wrong) => foundOf(wrong, weights, facts));
  },
};

interface WrongSum {
  readonly sum: WeightSum;
  readonly suspect: WeightsDoNotAddUp["suspect"];
  /** The weights that are themselves likely wrong, the lowest last. */
  readonly owners: readonly WeightNode[];
}

/** Sums that fail for a reason of their own: what the weight of a node below takes away, it is told there. */
function wrongSums({ sums, slips }: WeightFacts, tolerance: number): WrongSum[] {
  const slipped = new Set(slips.map(({ node }) => node.key));
  const byNode = new Map(sums.map((sum) => [sum.node.key, sum]));
  const above = new Map(sums.flatMap((sum) => sum.terms.map((term) => [term.key, sum] as const)));
  const told = new Set<WeightSum>();
  const wrong: WrongSum[] = [];
  for (const sum of [...sums].reverse()) {
    if (holds(sum, tolerance) || told.has(sum) || isToldElsewhere(sum, tolerance)) continue;
    const { owners, upper } = climb(sum, above, byNode, tolerance);
    if (upper !== undefined && Math.abs(excess(sum) + excess(upper)) <= 2 * tolerance + 1e-9) {
      told.add(upper);
      wrong.push({ sum, suspect: "weight", owners });
    } else {
      const agrees = sum.against === "weight" && upper === undefined && above.has(sum.node.key);
      wrong.push({ sum, suspect: agrees || sum.against === "whole" ? "terms" : "either", owners: [] });
    }
  }
  return wrong.filter(({ sum }) => !(slipped.has(sum.node.key) && sum.against === "weight")).reverse();
}

/** The chain of weights from the node up to the first sum above that fails too. */
function climb(
  sum: WeightSum,
  above: ReadonlyMap<string, WeightSum>,
  byNode: ReadonlyMap<string, WeightSum>,
  tolerance: number,
): { owners: WeightNode[]; upper?: WeightSum } {
  const owners: WeightNode[] = [];
  let at: WeightSum | undefined = sum.against === "weight" ? sum : undefined;
  while (at !== undefined) {
    owners.unshift(at.node);
    const upper = above.get(at.node.key);
    if (upper === undefined) return { owners };
    if (!holds(upper, tolerance)) return { owners, upper };
    at = upper.against === "weight" ? byNode.get(upper.node.key) : undefined;
  }
  return { owners };
}

/** Weights that lack, are below zero or above the whole have rules of their own. */
const isToldElsewhere = (sum: WeightSum, tolerance: number): boolean =>
  (sum.lacking.length > 0 && excess(sum) < 0) ||
  sum.terms.some(({ value = 0 }) => value < 0 || value > 1 + tolerance) ||
  sum.wanted < 0 ||
  sum.wanted > 1 + tolerance;

function foundOf(
  { sum, suspect, owners }: WrongSum,
  { tree }: WeightFacts,
  facts: CheckFacts,
): Found<WeightsDoNotAddUp> {
  const { node, wanted, against } = sum;
  const columns = weightColumns(tree);
  const own = [...owners, node].filter(({ weight }) => weight !== undefined);
  const ofTerms = termCells(sum, facts).map((term) => weightPlace(term, columns));
  const ofNode = against === "weight" ? own.map((each) => weightPlace(each, columns)) : [];
  const first = suspect === "terms" ? likeliest(sum) : undefined;
  const rounded = areRounded(sum);
  const all = distinct([...(first === undefined ? [] : [weightPlace(first, columns)]), ...ofNode, ...ofTerms]);
  return {
    key: node.key,
    severity: rounded ? (Math.abs(excess(sum)) < HALF_A_POINT ? "info" : "warning") : "error",
    at: all[0] ?? node.title.at,
    cells: all,
    data: { level: node.level, title: node.title.value, sum: tidy(sum.sum), wanted, against, suspect, rounded },
    effect: rounded ? 0 : shareUnder(node, facts),
  };
}

const HALF_A_POINT = 0.005;

/** The terms; in place of those that a formula makes, also what they are made of. */
function termCells(sum: WeightSum, facts: CheckFacts): WeightNode[] {
  const sheets = new Map(facts.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const isMade = ({ weight }: WeightNode): boolean =>
    weight !== undefined && sheets.get(weight.at.sheet)?.rows[weight.at.top]?.[weight.at.left]?.formula !== undefined;
  const visit = (node: WeightNode): WeightNode[] => [
    ...(node.value === undefined ? [] : [node]),
    ...(node.value === undefined || isMade(node) ? node.children.flatMap(visit) : []),
  ];
  return sum.terms.flatMap(visit);
}

/** The term that would be like its siblings, or rounder, without the difference; else the first. */
function likeliest(sum: WeightSum): WeightNode | undefined {
  const { terms } = sum;
  const without = ({ value = 0 }: WeightNode): number => tidy(value - excess(sum));
  const possible = terms.filter((term) => without(term) > 0);
  const times = new Map<number, number>();
  for (const { value = 0 } of terms) times.set(tidy(value), (times.get(tidy(value)) ?? 0) + 1);
  const odd = possible.filter(({ value = 0 }) => times.get(tidy(value)) === 1);
  return (
    odd.find((term) => (times.get(without(term)) ?? 0) > 0) ??
    possible.find((term) => isRound(without(term)) && !isRound(term.value ?? 0)) ??
    terms[0]
  );
}

/** Half points, as most weights are. */
const isRound = (value: number): boolean => Math.abs(value * 200 - Math.round(value * 200)) < 1e-9;

const FEWEST_DECIMALS_OF_A_PART = 4;

/** 14,29 % seven times: each is a seventh, rounded. */
function areRounded({ terms, wanted }: WeightSum): boolean {
  const [first] = terms;
  if (first?.value === undefined || terms.length < 3) return false;
  const { value } = first;
  if (terms.some((term) => Math.abs((term.value ?? 0) - value) > 1e-9)) return false;
  const part = wanted / terms.length;
  return [2, 3, FEWEST_DECIMALS_OF_A_PART].some(
    (places) => Math.abs(Number(part.toFixed(places)) - value) < 1e-9 && Math.abs(part - value) > 1e-9,
  );
}

const tidy = (value: number): number => Number(value.toFixed(10));

function distinct(cells: readonly CellRange[]): CellRange[] {
  const seen = new Set<string>();
  return cells.filter(({ sheet, top, left }) => {
    const key = `${sheet}!${top}:${left}`;
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}

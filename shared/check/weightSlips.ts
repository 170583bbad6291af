/** Weights written on another scale than the rest: 6 among 0.06, 0.06 among 6. Told by what adds up once they are put right. */
import type { Plan } from "../plan/plan";
import { excess, holds, type WeightSum, weightSums } from "./weightSums";
import { everyNode, type WeightNode, withValues } from "./weightTree";

/** What slipped, with the value that it was meant to have; and the tree with those values. */
export interface WeightSlips {
  readonly slips: readonly { readonly node: WeightNode; readonly meant: number }[];
  readonly tree: WeightNode;
}

type Settings = { readonly weightsAre: Plan["weightsAre"]; readonly tolerance: number };

/** Above this no fraction is a share. */
const LARGEST_SHARE = 1.5;

export function weightSlips(body: WeightNode, settings: Settings): WeightSlips {
  const rescued = withoutMixedScales(body, settings) ?? withoutHundreds(body, settings);
  const { slips, tree } = rescued ?? { slips: [], tree: body };
  const single = singleSlips(tree, settings);
  const fixed = withValues(tree, new Map(single.map(({ node, meant }) => [node.key, meant])));
  return { slips: [...slips, ...single], tree: fixed };
}

const weighted = (body: WeightNode): WeightNode[] => everyNode(body).filter(({ value }) => value !== undefined);

const failures = (body: WeightNode, { weightsAre, tolerance }: Settings): number =>
  weightSums(body, weightsAre, tolerance).filter((sum) => !holds(sum, tolerance)).length;

/** Percentages above 150 %, each a hundred times too large: 6 in a cell that shows percentages. */
function withoutHundreds(body: WeightNode, settings: Settings): WeightSlips | undefined {
  const large = weighted(body).filter(({ value = 0 }) => value > LARGEST_SHARE);
  if (large.length === 0) return undefined;
  const slips = large.map((node) => ({ node, meant: hundredth(node.value ?? 0) }));
  return ifBetter(body, slips, slips, settings);
}

/** Plain numbers of both kinds: one 6 makes Cabina read every 0.06 as 0.06 %. The fewer are the slip. */
function withoutMixedScales(body: WeightNode, settings: Settings): WeightSlips | undefined {
  const plain = weighted(body).filter(({ weight }) => weight?.numbersAre === "percentages");
  const small = plain.filter((node) => Math.abs(writtenNumber(node)) <= 1);
  const large = plain.filter((node) => writtenNumber(node) > LARGEST_SHARE);
  if (small.length === 0 || large.length === 0) return undefined;
  const meant = small.map((node) => ({ node, meant: writtenNumber(node) }));
  const named = small.length > large.length ? large.map((node) => ({ node, meant: node.value ?? 0 })) : meant;
  return ifBetter(body, meant, named, settings);
}

/** The number in the cell of a weight that was read as a percentage. */
const writtenNumber = ({ weight, value = 0 }: WeightNode): number => {
  const raw = weight?.raw;
  if (typeof raw === "number") return raw;
  return raw === undefined ? value : Number(raw.replace(",", "."));
};

function ifBetter(
  body: WeightNode,
  changes: WeightSlips["slips"],
  slips: WeightSlips["slips"],
  settings: Settings,
): WeightSlips | undefined {
  const tree = withValues(body, new Map(changes.map(({ node, meant }) => [node.key, meant])));
  return failures(tree, settings) < failures(body, settings) ? { slips, tree } : undefined;
}

/** One weight that alone makes its sum come out when moved by a hundred. */
function singleSlips(body: WeightNode, { weightsAre, tolerance }: Settings): WeightSlips["slips"] {
  const slips = new Map<WeightNode, number>();
  for (const sum of weightSums(body, weightsAre, tolerance)) {
    if (holds(sum, tolerance)) continue;
    const found = slipIn(sum, tolerance);
    if (found !== undefined) slips.set(found.node, found.meant);
  }
  return [...slips].map(([node, meant]) => ({ node, meant }));
}

function slipIn(sum: WeightSum, tolerance: number): WeightSlips["slips"][number] | undefined {
  for (const node of sum.terms) {
    const value = node.value ?? 0;
    for (const meant of [value * 100, hundredth(value)]) {
      if (meant <= 0 || meant > 1) continue;
      if (Math.abs(excess(sum) + meant - value) <= tolerance + 1e-9)
        return { node, meant: Number(meant.toPrecision(12)) };
    }
  }
  return undefined;
}

const hundredth = (value: number): number => Number((value / 100).toPrecision(15));

/** Weights written on another scale than the rest: 6 among 0.06, 0.06 among 6. Told by what adds up once they are put right. */
import type { Plan } from "../plan/plan";
import { excess, holds, type WeightSum, weightSums } from "./weightSums";
import { everyNode, type WeightNode, withValues } from "./weightTree";

/** A weight and the value that it was meant to have, a fraction. */
export interface WeightSlip {
  readonly node: WeightNode;
  readonly meant: number;
  /** Told by its siblings, of which it is about a hundredth, where no sum comes out either way. */
  readonly bySiblings?: true;
}

/** What slipped; and the tree with the values that were meant. */
export interface WeightSlips {
  readonly slips: readonly WeightSlip[];
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
  const known = [...slips, ...single];
  const lone = loneHundreds(fixed, settings).filter(({ node }) => !known.some((each) => each.node.key === node.key));
  return { slips: [...known, ...lone], tree: fixed };
}

/** So many weights of its level are written with a per cent sign for each that is a plain number. */
const FOR_EACH = 4;

/** A bare 7 among cells that show 6 % and 9 %: it is read as 7 %, with which its sum comes out, but the sheet itself counts 700 %. */
function loneHundreds(body: WeightNode, { weightsAre, tolerance }: Settings): WeightSlips["slips"] {
  const all = weighted(body);
  const plain = all.filter((node) => node.weight?.numbersAre === "percentages" && writtenNumber(node) > LARGEST_SHARE);
  if (plain.length === 0) return [];
  const right = new Set(
    weightSums(body, weightsAre, tolerance)
      .filter((sum) => holds(sum, tolerance))
      .flatMap(({ terms }) => terms.map(({ key }) => key)),
  );
  const rare = new Set([...new Set(plain.map(({ level }) => level))].filter((level) => isBareRare(all, level)));
  return plain
    .filter((node) => right.has(node.key) && rare.has(node.level))
    .map((node) => ({ node, meant: node.value ?? 0 }));
}

function isBareRare(weights: readonly WeightNode[], level: WeightNode["level"]): boolean {
  const ofLevel = weights.filter((node) => node.level === level);
  const bare = ofLevel.filter(({ weight }) => weight?.numbersAre === "percentages").length;
  return bare * FOR_EACH <= ofLevel.length - bare;
}

const weighted = (body: WeightNode): WeightNode[] => everyNode(body).filter(({ value }) => value !== undefined);

/** How many sums fail, and by how much in all. */
function failures(body: WeightNode, { weightsAre, tolerance }: Settings): { count: number; off: number } {
  const failing = weightSums(body, weightsAre, tolerance).filter((sum) => !holds(sum, tolerance));
  return { count: failing.length, off: failing.reduce((total, sum) => total + Math.abs(excess(sum)), 0) };
}

/** Percentages above 150 %, each a hundred times too large: 6 in a cell that shows percentages. */
function withoutHundreds(body: WeightNode, settings: Settings): WeightSlips | undefined {
  const large = weighted(body).filter(({ value = 0 }) => value > LARGEST_SHARE);
  if (large.length === 0) return undefined;
  const slips = large.map((node) => ({ node, meant: hundredth(node.value ?? 0) }));
  const rescued = ifBetter(body, slips, slips, settings);
  return rescued !== undefined && failures(rescued.tree, settings).count < failures(body, settings).count
    ? rescued
    : undefined;
}

/** Plain numbers of both kinds: one 6 makes Cabina read every 0.06 as 0.06 %. The fewer are the slip; a 6 % that its format shows is a 0.06. */
function withoutMixedScales(body: WeightNode, settings: Settings): WeightSlips | undefined {
  const plain = weighted(body).filter(isBare);
  const small = plain.filter((node) => Math.abs(writtenNumber(node)) <= 1);
  const large = plain.filter((node) => writtenNumber(node) > LARGEST_SHARE);
  if (small.length === 0 || large.length === 0) return undefined;
  const meant = small.map((node) => ({ node, meant: writtenNumber(node) }));
  const shown = weighted(body).filter(({ weight }) => weight?.numbersAre === undefined);
  const named =
    small.length + shown.length > large.length ? large.map((node) => ({ node, meant: node.value ?? 0 })) : meant;
  return ifBetter(body, meant, named, settings);
}

/** A number without a per cent sign, in the cell or in its format, that was read as a percentage. */
export const isBare = ({ weight }: WeightNode): boolean =>
  weight?.numbersAre === "percentages" && !(typeof weight.raw === "string" && /[%/]|cento/i.test(weight.raw));

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
  const [before, after] = [failures(body, settings), failures(tree, settings)];
  const isNearer = after.count <= before.count && after.off * MUCH_NEARER < before.off;
  return after.count < before.count || isNearer ? { slips, tree } : undefined;
}

/** Where another weight of a sum is wrong too, no value makes it come out: the right one takes most of the difference away. */
const MUCH_NEARER = 2;

/** One weight that alone makes its sum come out when moved by a hundred, or that is a hundredth of its siblings in a sum that fails. */
function singleSlips(body: WeightNode, { weightsAre, tolerance }: Settings): WeightSlips["slips"] {
  const slips = new Map<string, WeightSlip>();
  for (const sum of weightSums(body, weightsAre, tolerance)) {
    if (holds(sum, tolerance)) continue;
    const exact = slipIn(sum, tolerance);
    for (const slip of exact === undefined ? hundredthsIn(sum) : [exact]) {
      if (slip.bySiblings === undefined || !slips.has(slip.node.key)) slips.set(slip.node.key, slip);
    }
  }
  return [...slips.values()];
}

/** A weight that a body writes is larger than so many times what sums may be off. */
const TOO_SMALL = 5;

function slipIn(sum: WeightSum, tolerance: number): WeightSlip | undefined {
  for (const node of sum.terms) {
    const value = node.value ?? 0;
    for (const meant of [value * 100, hundredth(value)]) {
      // Of so small a weight any sum comes out that came out without it: it is one too many, not one on another scale.
      if (meant <= tolerance * TOO_SMALL || meant > 1) continue;
      if (Math.abs(excess(sum) + meant - value) <= tolerance + 1e-9) return { node, meant: tidy(meant) };
    }
  }
  return undefined;
}

const FEWEST_SIBLINGS = 3;
/** A sibling as small as this many times the weight makes it no odd one. */
const FAR_SMALLER = 10;

/** The one weight that, a hundred times larger, stands among its siblings, where it now is far below all of them. */
function hundredthsIn(sum: WeightSum): readonly WeightSlip[] {
  if (excess(sum) >= 0 || sum.terms.length <= FEWEST_SIBLINGS) return [];
  const [node, ...others] = [...sum.terms].sort((one, other) => (one.value ?? 0) - (other.value ?? 0));
  const [value = 0, least = 0, most = 0] = [node?.value, others[0]?.value, others[others.length - 1]?.value];
  const meant = tidy(value * 100);
  const isOdd = value > 0 && least >= value * FAR_SMALLER && meant >= least && meant <= most;
  return node !== undefined && isOdd ? [{ node, meant, bySiblings: true }] : [];
}

const tidy = (value: number): number => Number(value.toPrecision(12));
const hundredth = (value: number): number => Number((value / 100).toPrecision(15));

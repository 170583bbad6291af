/** Finds perspectives, objectives and programmes again among those that the generated sheets know: by title, content and code. */
import { likeness, plain } from "../../plan/likeness";

/** A node as the plan now has it. */
export interface WantedNode {
  readonly code: string;
  /** The code says nothing but the place: Cabina gave it. */
  readonly isNumbered: boolean;
  readonly title: string;
  /** The titles of what stands under it. */
  readonly under: readonly string[];
}

/** A node as it was read last. */
export interface KnownNode {
  readonly key: string;
  readonly code: string;
  readonly title: string;
  readonly under: readonly string[];
}

/** Likeness from which two titles may be the same node, renamed. */
const NEAR = 0.75;

type Same = (one: WantedNode, other: KnownNode) => boolean;

const sameTitle: Same = (one, other) => plain(one.title) !== "" && plain(one.title) === plain(other.title);
const nearTitle: Same = (one, other) => likeness(plain(one.title), plain(other.title)) >= NEAR;
const sameCode: Same = (one, other) => !one.isNumbered && one.code === other.code;
/** More than half of the larger of both: one title in common («Customer satisfaction») may stand under anything. */
const sameContent: Same = (one, other) => {
  const titles = new Set(other.under.map(plain));
  const common = new Set(one.under.map(plain).filter((title) => titles.has(title)));
  return 2 * common.size > Math.max(titles.size, new Set(one.under.map(plain)).size);
};
/** A code says little: where what stands under it has nothing in common either, it was given to another. */
const codeAlone: Same = (one, other) =>
  sameCode(one, other) &&
  (one.under.length === 0 ||
    other.under.length === 0 ||
    one.under.some((title) => other.under.some((known) => likeness(plain(title), plain(known)) >= NEAR)));

/** From the surest to the least sure. A code without its title counts last: where nodes were renumbered it is another's by now. */
const WAYS: readonly Same[] = [
  (one, other) => sameCode(one, other) && sameTitle(one, other),
  sameTitle,
  (one, other) => sameCode(one, other) && nearTitle(one, other),
  nearTitle,
  sameContent,
  codeAlone,
];

/** Whether the pair was found by content or code alone, though the title says something else: that is to be told. */
export const isRetitled = (one: WantedNode, other: KnownNode): boolean => !nearTitle(one, other);

/** Pairs of the same node; in each way only where neither has a second candidate left. */
export function matchNodes(
  wanted: readonly WantedNode[],
  known: readonly KnownNode[],
): ReadonlyMap<WantedNode, KnownNode> {
  const pairs = new Map<WantedNode, KnownNode>();
  let left = { wanted, known };
  for (const same of WAYS) {
    for (const one of left.wanted) {
      const candidates = left.known.filter((other) => same(one, other));
      const [other] = candidates;
      if (other === undefined || candidates.length > 1) continue;
      if (left.wanted.filter((rival) => same(rival, other)).length === 1) pairs.set(one, other);
    }
    const found = new Set(pairs.values());
    left = {
      wanted: left.wanted.filter((one) => !pairs.has(one)),
      known: left.known.filter((other) => !found.has(other)),
    };
  }
  return pairs;
}

/** A key for every node: of one that is known its own; of a new one its code, with a number where another node has it. */
export function keysOf(
  wanted: readonly WantedNode[],
  known: readonly KnownNode[],
  wish: (node: WantedNode, attempt: number) => string = (node, attempt) =>
    attempt === 1 ? node.code : `${node.code}_${attempt}`,
): ReadonlyMap<WantedNode, string> {
  const pairs = matchNodes(wanted, known);
  const taken = new Set(known.map(({ key }) => key));
  const keys = new Map<WantedNode, string>();
  for (const node of wanted) {
    let key = pairs.get(node)?.key;
    for (let attempt = 1; key === undefined; attempt++) {
      const free = wish(node, attempt);
      if (!taken.has(free)) key = free;
    }
    taken.add(key);
    keys.set(node, key);
  }
  return keys;
}

/** Finds the indicators of the plan again among those that the generated sheets know: by title, then by a unique near title. */
import { likeness, plain } from "../../plan/likeness";
import type { RememberedIndicator } from "../ledger/ledger";

/** An indicator as the plan now has it. */
export interface Wanted {
  readonly perspective: string;
  /** The key of its programme. */
  readonly programme: string;
  readonly title: string;
  /** The target text of the year. */
  readonly target: string;
}

/** A pair of the same indicator; `renamed` when only a near title was found. */
export interface Match<W extends Wanted> {
  readonly wanted: W;
  readonly known: RememberedIndicator;
  readonly renamed: boolean;
}

/**
 * Identity is (year, perspective, programme, title); neither the position nor the target makes two rows the same, and
 * what has two candidates has none. What was in the plan last comes before what had left it. An indicator that went to another programme is another one.
 */
export function matchIndicators<W extends Wanted>(
  wanted: readonly W[],
  known: readonly RememberedIndicator[],
): readonly Match<W>[] {
  const unmatched = new Set(wanted);
  const sources = [false, true].map((isGone) => new Set(known.filter(({ gone }) => (gone === true) === isGone)));
  const matches: Match<W>[] = [];
  const take = (renamed: boolean, pairs: readonly Pair<W>[], from: Set<RememberedIndicator>): void => {
    for (const [one, other] of pairs) {
      matches.push({ wanted: one, known: other, renamed });
      unmatched.delete(one);
      from.delete(other);
    }
  };
  for (const from of sources)
    for (const [key, isWhole] of KEYS) take(false, samePairs([...unmatched], [...from], key, isWhole), from);
  for (const from of sources) take(true, nearPairs([...unmatched], [...from]), from);
  return matches;
}

type Pair<W extends Wanted> = readonly [W, RememberedIndicator];
type Key = (of: Wanted) => string;

/** From the strictest to the loosest; the first says all that there is to say of a row. */
const KEYS: readonly (readonly [Key, isWhole: boolean])[] = [
  [(of) => JSON.stringify([of.programme, plain(of.perspective), plain(of.title), of.target]), true],
  [(of) => JSON.stringify([of.programme, plain(of.perspective), plain(of.title)]), false],
  [(of) => JSON.stringify([of.programme, plain(of.title)]), false],
];

/**
 * Rows that are alike in every word (`isWhole`) cannot be exchanged while there are as many as before; nor is anything
 * lost where one has become two. Where one of two is gone nobody can say which.
 */
function samePairs<W extends Wanted>(
  wanted: readonly W[],
  known: readonly RememberedIndicator[],
  key: Key,
  isWhole: boolean,
): readonly Pair<W>[] {
  const others = grouped(known, key);
  return [...grouped(wanted, key)].flatMap(([name, ones]) => {
    const same = others.get(name) ?? [];
    const isSure = same.length === 1 && ones.length === 1;
    const isAlike = isWhole && (same.length === ones.length || same.length === 1);
    if (!isSure && !isAlike) return [];
    return same.flatMap((other, place): Pair<W>[] => {
      const one = ones[place];
      return one === undefined ? [] : [[one, other]];
    });
  });
}

function grouped<T extends Wanted>(all: readonly T[], key: Key): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const name = key(each);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [each]);
    else group.push(each);
  }
  return groups;
}

/** Likeness from which two titles may be the same indicator, renamed. */
const NEAR = 0.75;

/** Pairs of near titles in a programme where neither has a second candidate. */
function nearPairs<W extends Wanted>(wanted: readonly W[], known: readonly RememberedIndicator[]): readonly Pair<W>[] {
  const byProgramme = ({ programme }: Wanted): string => programme;
  const others = grouped(known, byProgramme);
  return [...grouped(wanted, byProgramme)].flatMap(([programme, ones]) =>
    nearPairsIn(ones, others.get(programme) ?? []),
  );
}

function nearPairsIn<W extends Wanted>(wanted: readonly W[], known: readonly RememberedIndicator[]): Pair<W>[] {
  const near = (one: Wanted, other: Wanted): boolean => likeness(plain(one.title), plain(other.title)) >= NEAR;
  return wanted.flatMap((one): Pair<W>[] => {
    const candidates = known.filter((other) => near(one, other));
    const [other] = candidates;
    if (other === undefined || candidates.length > 1) return [];
    return wanted.filter((rival) => near(rival, other)).length === 1 ? [[one, other]] : [];
  });
}

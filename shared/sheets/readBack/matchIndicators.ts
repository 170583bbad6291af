/** Finds the indicators of the plan again among those that the generated sheets know: by title, then by a unique near title. */
import { likeness, plain } from "../../plan/likeness";
import type { RememberedIndicator } from "../ledger/ledger";

/** An indicator as the plan now has it. */
export interface Wanted {
  readonly perspective: string;
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
 * Identity is (year, perspective, programme, title); neither the position nor the target makes two rows the same.
 * Where one title stands twice in a programme, the target tells the two apart, then their order.
 */
export function matchIndicators<W extends Wanted>(
  wanted: readonly W[],
  known: readonly RememberedIndicator[],
): readonly Match<W>[] {
  const left = { wanted: new Set(wanted), known: new Set(known) };
  const matches: Match<W>[] = [];
  const take = (one: W, other: RememberedIndicator, renamed: boolean): void => {
    matches.push({ wanted: one, known: other, renamed });
    left.wanted.delete(one);
    left.known.delete(other);
  };
  for (const sameKey of KEYS) {
    for (const one of [...left.wanted]) {
      const other = [...left.known].find((candidate) => sameKey(one) === sameKey(candidate));
      if (other !== undefined) take(one, other, false);
    }
  }
  for (const [one, other] of nearPairs([...left.wanted], [...left.known])) take(one, other, true);
  return matches;
}

/** From the strictest to the loosest. */
const KEYS: readonly ((of: Wanted) => string)[] = [
  (of) => JSON.stringify([of.programme, plain(of.perspective), plain(of.title), of.target]),
  (of) => JSON.stringify([of.programme, plain(of.perspective), plain(of.title)]),
  (of) => JSON.stringify([of.programme, plain(of.title)]),
];

/** Likeness from which two titles may be the same indicator, renamed. */
const NEAR = 0.75;

/** Pairs of near titles in a programme where neither has a second candidate. */
function nearPairs<W extends Wanted>(
  wanted: readonly W[],
  known: readonly RememberedIndicator[],
): (readonly [W, RememberedIndicator])[] {
  const near = (one: Wanted, other: Wanted): boolean =>
    one.programme === other.programme && likeness(plain(one.title), plain(other.title)) >= NEAR;
  return wanted.flatMap((one) => {
    const candidates = known.filter((other) => near(one, other));
    const [other] = candidates;
    if (other === undefined || candidates.length > 1) return [];
    return wanted.filter((rival) => near(rival, other)).length === 1 ? [[one, other] as const] : [];
  });
}

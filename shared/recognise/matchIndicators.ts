/** Finds the same indicator in two documents: the same text first, else the only one whose words are nearly the same. */
import { LITTLE_WORDS, SAME_WORDS, TURNING_WORDS } from "./matchIndicatorsWords";
import { normalise } from "./normalise";

/** Words on one side alone may be this share of the longer title, and the titles must have so many in common. */
const MOST_MISSING = 0.3;
const LEAST_COMMON = 3;
/** Shorter words must be the same but for their ending; a slip of the pen is believed in longer ones alone. */
const LONG_WORD = 5;
const VERY_LONG_WORD = 8;

/** A title made comparable, once. */
export interface TitleKey {
  /** Without case, accents, spaces and punctuation. */
  readonly text: string;
  /** The same without what stands in brackets; absent where there are none. */
  readonly bracketless?: string;
  /** Its numbers, in order of size as text. */
  readonly numbers: string;
  /** What its other words come down to, each once. */
  readonly stems: readonly string[];
}

/** The key of a title of an indicator or programme. */
export function titleKey(title: string): TitleKey {
  const words = normalise(title).replace(/\bn\.\s*ro\b/g, "n ");
  const bracketless = letters(words.replace(/\([^)]*\)|\[[^\]]*\]/g, " "));
  const text = letters(words);
  const pieces = words.match(/%|n°|[a-z]+\.?|\d+/g) ?? [];
  const stems = pieces.filter((word) => !/^\d/.test(word) && !LITTLE_WORDS.has(word.replace(".", ""))).map(stemOf);
  return {
    text,
    ...(bracketless === text || bracketless === "" ? {} : { bracketless }),
    numbers: pieces
      .filter((word) => /^\d/.test(word))
      .sort()
      .join(" "),
    stems: [...new Set(stems)],
  };
}

const letters = (words: string): string => (words.match(/%|[a-z]+|\d+/g) ?? []).join(" ");

const SAME_AS: ReadonlyMap<string, string> = new Map(
  SAME_WORDS.flatMap((group) => {
    const words = group.split(" ");
    return words.map((word): [string, string] => [word, `=${words[0] ?? word}`]);
  }),
);

/** `"incontri"` and `"incontro"` come down to `"incontr"`, words that say the same to one of them, `"prog."` to `"~prog"`. */
function stemOf(piece: string): string {
  const word = piece.replace(".", "");
  const same = SAME_AS.get(word);
  if (same !== undefined) return same;
  return piece.endsWith(".") && word.length > 1 && word.length <= LONGEST_SHORT ? `~${word}` : bareStem(word);
}

const LONGEST_SHORT = 5;
const bareStem = (word: string): string =>
  word.length > 3 && !TURNING_WORDS.has(word) ? word.replace(/(?:[aeiou]+|e?s)$/, "") : word;

/** Whether two titles are the same text but for case, accents and punctuation, or but for a remark in brackets that one of them lacks. */
export const isSameTitle = (one: TitleKey, other: TitleKey): boolean =>
  one.text === other.text || one.bracketless === other.text || one.text === other.bracketless;

/**
 * Whether two titles say nearly the same: the same numbers; each word of one found in the other, but for its ending or a slip
 * of the pen; and no more than a few words on one side alone, none of which turns the sense. A word in the place of another
 * is never near: «aperti» is not «chiusi».
 */
export function isNearTitle(one: TitleKey, other: TitleKey): boolean {
  if (one.numbers !== other.numbers) return false;
  const rest = [...other.stems];
  const missing: string[] = [];
  for (const stem of one.stems) {
    const exact = rest.indexOf(stem);
    if (exact >= 0) rest.splice(exact, 1);
    else missing.push(stem);
  }
  const unpaired = missing.filter((stem) => {
    const slip = rest.findIndex((each) => isSlip(stem, each));
    if (slip >= 0) rest.splice(slip, 1);
    return slip < 0;
  });
  if (unpaired.length > 0 && rest.length > 0) return false;
  const alone = unpaired.length + rest.length;
  if (alone === 0) return one.stems.length > 0;
  const longer = Math.max(one.stems.length, other.stems.length);
  if ([...unpaired, ...rest].some((stem) => TURNING_WORDS.has(stem))) return false;
  return longer - alone >= LEAST_COMMON && alone <= longer * MOST_MISSING;
}

/** One word with a letter or two wrong, not at its beginning; never for words with another sense of their own. */
function isSlip(one: string, other: string): boolean {
  if (one.startsWith("~")) return isShortFor(one.slice(1), other);
  if (other.startsWith("~")) return isShortFor(other.slice(1), one);
  if (one.startsWith("=") || other.startsWith("=") || one.slice(0, 2) !== other.slice(0, 2)) return false;
  const shorter = Math.min(one.length, other.length);
  if (shorter < LONG_WORD) return false;
  return distance(one, other) <= (shorter >= VERY_LONG_WORD ? 2 : 1);
}

/** Whether a word cut by a full stop is the beginning of another: «prog.» of «progetto»; or is no cut but the end of a sentence. */
const isShortFor = (short: string, word: string): boolean =>
  word === bareStem(short) || (short.length > 2 && word.length > short.length && word.startsWith(short));

/** How many letters must be put in, taken out, changed or exchanged with the next. */
function distance(one: string, other: string): number {
  let twoBefore: number[] = [];
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let column = 1; column <= other.length; column++) {
      const change = (before[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const exchanged = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const exchange = row > 1 && column > 1 && exchanged ? (twoBefore[column - 2] ?? 0) + 1 : change;
      now.push(Math.min(change, exchange, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1));
    }
    twoBefore = before;
    before = now;
  }
  return before[other.length] ?? 0;
}

/** Something with a title whose key was made before. */
export interface Keyed<Item> {
  readonly item: Item;
  readonly key: TitleKey;
}

/**
 * Which of `known` each of `stated` is; never two to one. The same text first; `near`: nearly the same words will do for it
 * where the same text is not found, if no second title comes as near on either side.
 */
export function matchTitles<Stated, Known>(
  stated: readonly Keyed<Stated>[],
  known: readonly Keyed<Known>[],
  near: (item: Stated) => boolean,
): Map<Stated, Known> {
  const found = new Map<Stated, Known>();
  const taken = new Set<Known>();
  const open = (): Keyed<Stated>[] => stated.filter(({ item }) => !found.has(item));
  const free = (): Keyed<Known>[] => known.filter(({ item }) => !taken.has(item));
  const take = (one: Stated, other: Known): void => {
    found.set(one, other);
    taken.add(other);
  };
  pairSame(stated, known, ({ text }) => text, take);
  pairSame(open(), free(), ({ bracketless, text }) => bracketless ?? text, take, isSameTitle);
  pairNear(
    open().filter(({ item }) => near(item)),
    free(),
    take,
  );
  return found;
}

/** Pairs those of the same text in their order; where more are known than stated, which one is meant cannot be told. */
function pairSame<Stated, Known>(
  stated: readonly Keyed<Stated>[],
  known: readonly Keyed<Known>[],
  textOf: (key: TitleKey) => string,
  take: (one: Stated, other: Known) => void,
  alike: (one: TitleKey, other: TitleKey) => boolean = () => true,
): void {
  const others = grouped(known, textOf);
  for (const [text, ones] of grouped(stated, textOf)) {
    const same = others.get(text) ?? [];
    if (text === "" || ones.length < same.length) continue;
    same.forEach((other, index) => {
      const one = ones[index];
      if (one !== undefined && alike(one.key, other.key)) take(one.item, other.item);
    });
  }
}

/** Pairs those that come near to each other alone. */
function pairNear<Stated, Known>(
  stated: readonly Keyed<Stated>[],
  known: readonly Keyed<Known>[],
  take: (one: Stated, other: Known) => void,
): void {
  const byStem = new Map<string, Keyed<Known>[]>();
  for (const each of known) for (const stem of each.key.stems) listIn(byStem, stem).push(each);
  const pairs = stated.map((one) => ({
    one,
    others: candidates(one.key, byStem).filter((other) => isNearTitle(one.key, other.key)),
  }));
  const claims = new Map<Keyed<Known>, number>();
  for (const other of pairs.flatMap(({ others }) => others)) claims.set(other, (claims.get(other) ?? 0) + 1);
  for (const { one, others } of pairs) {
    const [only] = others;
    if (only !== undefined && others.length === 1 && claims.get(only) === 1) take(one.item, only.item);
  }
}

/** Those that share one of the rarest words: comparing all with all would take too long in large books. */
function candidates<Known>(key: TitleKey, byStem: ReadonlyMap<string, Keyed<Known>[]>): Keyed<Known>[] {
  const lists = key.stems.flatMap((stem) => {
    const list = byStem.get(stem);
    return list === undefined ? [] : [list];
  });
  const rarest = lists.sort((one, other) => one.length - other.length);
  return [...new Set(rarest.slice(0, RAREST).flatMap((list) => (list.length > MOST_SHARING ? [] : list)))];
}

const RAREST = 3;
/** A word that more titles share tells none of them. */
const MOST_SHARING = 60;

function grouped<Item>(all: readonly Keyed<Item>[], textOf: (key: TitleKey) => string): Map<string, Keyed<Item>[]> {
  const groups = new Map<string, Keyed<Item>[]>();
  for (const each of all) listIn(groups, textOf(each.key)).push(each);
  return groups;
}

function listIn<Item>(groups: Map<string, Item[]>, key: string): Item[] {
  const list = groups.get(key) ?? [];
  if (list.length === 0) groups.set(key, list);
  return list;
}

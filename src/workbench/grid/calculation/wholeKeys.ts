/**
 * The program keeps what it has made of a formula or of a text under a number of 32 bits, once these are longer than 64 characters:
 * of some ten thousand formulas two may have the same number, and one then shows what the other gives. Here it is kept under the
 * whole text. And the program keeps five thousand formulas and drops the oldest for the next, which makes every calculation of
 * a larger workbook read all of them anew.
 */
interface Kept {
  readonly _cache: { limit: number; readonly size: number; has(key: string): boolean };
  _hash(text: string): string;
  set(text: string, made: unknown): void;
}

/** How many formulas the program keeps by itself. */
const FORMULAS = 5000;
/** How many are kept here; some 17 KB each. */
const MOST = 30_000;

const wholeText = (text: string): string => text;

/** `cache`: one of the program's caches; all are of the same kind. */
export function keepUnderWholeKeys(cache: object): void {
  const kind = Object.getPrototypeOf(cache) as Kept;
  if (typeof kind._hash !== "function") throw new Error("the program keeps its formulas in another way");
  if (kind._hash === wholeText) return;
  const { set } = kind;
  kind._hash = wholeText;
  kind.set = function (this: Kept, text, made) {
    const { _cache: kept } = this;
    if (kept.limit === FORMULAS) kept.limit = MOST;
    // They are asked for in the same order each time: the oldest is the next. So those that are kept stay.
    if (kept.limit === MOST && kept.size >= MOST && !kept.has(text)) return;
    set.call(this, text, made);
  };
}

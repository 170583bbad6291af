/** Finds the one thing that has a title, or one hardly different from it, without comparing every title with every other. */
import { likeness, plain } from "../plan/likeness";
import { groupBy } from "./accounts";
import { wordingKey } from "./accountsWording";

export interface Titled<T> {
  readonly of: T;
  readonly title: string;
}

/** What has this title; `undefined` where none has it, or several. */
export interface TitleFinder<T> {
  exact(title: string): T | undefined;
  near(title: string): T | undefined;
}

/** Titles at least so like each other are one, misspelt. */
const NEARLY = 0.9;
/** A word that more titles share than this tells none of them apart. */
const COMMON = 40;
/** Titles are looked at up to this length. */
const LONGEST = 500;

export function titleFinder<T>(titled: readonly Titled<T>[]): TitleFinder<T> {
  const byKey = groupBy(titled, ({ title }) => wordingKey(title) || undefined);
  const byWord = wordIndex(titled);
  return {
    exact: (title) => theOne(byKey.get(wordingKey(title)) ?? []),
    near: (title) => {
      const candidates = tellingWords(title).flatMap((word) => {
        const sharing = byWord.get(word) ?? [];
        return sharing.length > COMMON ? [] : sharing;
      });
      const text = plain(title.slice(0, LONGEST));
      const isNear = (each: Titled<T>): boolean => likeness(plain(each.title.slice(0, LONGEST)), text) >= NEARLY;
      return theOne([...new Set(candidates)].filter(isNear));
    },
  };
}

/** The titles with each word; of a common word no more than show that it is one. */
function wordIndex<T>(titled: readonly Titled<T>[]): ReadonlyMap<string, readonly Titled<T>[]> {
  const byWord = new Map<string, Titled<T>[]>();
  for (const each of titled) {
    for (const word of tellingWords(each.title)) {
      const sharing = byWord.get(word);
      if (sharing === undefined) byWord.set(word, [each]);
      else if (sharing.length <= COMMON) sharing.push(each);
    }
  }
  return byWord;
}

function theOne<T>(found: readonly Titled<T>[]): T | undefined {
  return new Set(found.map(({ of }) => of)).size === 1 ? found[0]?.of : undefined;
}

/** Shorter words tell no title from another. */
const tellingWords = (title: string): readonly string[] => [
  ...new Set(plain(title.slice(0, LONGEST)).match(/\p{L}{5,}/gu) ?? []),
];

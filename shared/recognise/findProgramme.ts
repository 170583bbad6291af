/** Which programme of the plan a document speaks of: told by its code, else by a title that no other comes near to. */
import { likeness } from "../plan/likeness";
import type { Perspective, TitleCell } from "../plan/plan";
import { isNearTitle, isSameTitle, type TitleKey, titleKey } from "./matchIndicators";

/** The programmes of a plan, ready to be looked up. */
export interface KnownProgrammes {
  readonly codes: ReadonlySet<string>;
  readonly titles: readonly { readonly code: string; readonly key: TitleKey }[];
}

export function knownProgrammes(perspectives: readonly Perspective[]): KnownProgrammes {
  const all = perspectives.flatMap(({ objectives }) => objectives.flatMap(({ programmes }) => programmes));
  const titles = new Map(
    all.map(({ code, title }) => [`${code} ${title.value}`, { code, key: titleKey(title.value) }]),
  );
  return { codes: new Set(all.map(({ code }) => code)), titles: [...titles.values()] };
}

/** Titles so like each other, letter by letter, are the same but for a slip. */
const VERY_LIKE = 0.92;

/** The code of the programme; `undefined` where none, or more than one, fits. */
export function findProgramme(
  { codes, titles }: KnownProgrammes,
  code: string | undefined,
  title: TitleCell | undefined,
): string | undefined {
  if (code !== undefined && codes.has(code)) return code;
  if (title === undefined) return undefined;
  const key = titleKey(title.value);
  if (key.text === "") return undefined;
  const alike: readonly ((other: TitleKey) => boolean)[] = [
    (other) => key.text === other.text,
    (other) => isSameTitle(key, other),
    (other) => isNearTitle(key, other),
    (other) => likeness(key.text, other.text) >= VERY_LIKE,
  ];
  for (const isAlike of alike) {
    const found = new Set(titles.filter((each) => isAlike(each.key)).map((each) => each.code));
    if (found.size > 1) return undefined;
    for (const only of found) return only;
  }
  return undefined;
}

/** In which language a plan is written: its numbers are read by that language's conventions, whatever language the screen speaks. */
import type { Language } from "../language";
import type { Perspective } from "../plan/plan";

/** The little words of each language that the other does not have. */
const LITTLE_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  it: new Set(
    "il lo la gli le di del della dello dei degli delle e al alla ai nel nella per con su sul da dal che si n n° peso".split(
      " ",
    ),
  ),
  en: new Set("the of and for to with by on at from an is are that its number weight".split(" ")),
};

/** Counts the little words in every title; Italian where they do not tell. */
export function bookLanguage(perspectives: readonly Perspective[]): Language {
  const words = titlesOf(perspectives).flatMap((title) => title.toLowerCase().match(/[a-zà-ù°]+/g) ?? []);
  const count = (language: Language): number => words.filter((word) => LITTLE_WORDS[language].has(word)).length;
  return count("en") > count("it") ? "en" : "it";
}

const titlesOf = (perspectives: readonly Perspective[]): string[] =>
  perspectives.flatMap(({ title, objectives }) => [
    title.value,
    ...objectives.flatMap((objective) => [
      objective.title.value,
      ...objective.programmes.flatMap((programme) => [
        programme.title.value,
        ...programme.indicators.map((indicator) => indicator.title.value),
      ]),
    ]),
  ]);

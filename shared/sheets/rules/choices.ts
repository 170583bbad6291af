/** The words that people choose from a list in an input cell. Every language's words are understood, whatever the sheet speaks. */
import type { Language } from "../../language";
import { eq, or, toFormula } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";

/** One thing to choose, with its word in each language. */
export type Choice = Readonly<Record<Language, string>>;

/** *Meno è meglio* in *Regole di calcolo*. */
export const METHOD = {
  proportional: { it: "target ÷ risultato", en: "target ÷ result" },
  mirror: { it: "2 − risultato ÷ target", en: "2 − result ÷ target" },
} as const satisfies Readonly<Record<string, Choice>>;

/** *Risultati che mancano* in *Regole di calcolo*. */
export const MISSING = {
  pending: { it: "fuori dal punteggio", en: "left out of the score" },
  zero: { it: "contano zero", en: "count as zero" },
} as const satisfies Readonly<Record<string, Choice>>;

/** *Verso* on a programme sheet. */
export const DIRECTION = {
  higher: { it: "più è meglio", en: "higher is better" },
  lower: { it: "meno è meglio", en: "lower is better" },
} as const satisfies Readonly<Record<string, Choice>>;

/** *Sterilizzato* on a programme sheet. */
export const WAIVED = {
  waived: { it: "sì", en: "yes" },
} as const satisfies Readonly<Record<string, Choice>>;

/** The condition that a cell holds this choice, in any language: `OR($C$13="contano zero",$C$13="count as zero")`. */
export const holdsChoice = (cell: Formula, choice: Choice): Formula =>
  or(eq(cell, toFormula(choice.it)), eq(cell, toFormula(choice.en)));

/** Which choice a typed text is, in any language and case, as `=` compares in a spreadsheet; `undefined` when none. */
export function readChoice<Name extends string>(
  choices: Readonly<Record<Name, Choice>>,
  text: unknown,
): Name | undefined {
  if (typeof text !== "string") return undefined;
  const typed = text.toLowerCase();
  return (Object.keys(choices) as Name[]).find((name) =>
    Object.values<string>(choices[name]).some((word) => word.toLowerCase() === typed),
  );
}

/** The words of a list in one language, in the order of the table. */
export const choiceWords = (choices: Readonly<Record<string, Choice>>, language: Language): readonly string[] =>
  Object.values(choices).map((choice) => choice[language]);

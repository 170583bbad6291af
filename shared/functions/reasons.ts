/** Errors that a function answers with, each with its sentence in both languages. */
import type { Language } from "../language";
import type { NoNumber } from "../target/achievement/achievement";
import { explainProblem } from "../target/explainProblem";
import type { TargetProblem } from "../target/target";
import { functionTexts } from "../text/functions";
import type { FunctionReasons } from "../text/it/functions";
import { scoreTexts } from "../text/score";
import type { FunctionError, Reason } from "./customFunction";

/** A sentence in both languages. */
export const inBoth = (say: (language: Language) => string): Reason => ({ it: say("it"), en: say("en") });

const reasonOf = (code: keyof FunctionReasons): Reason => inBoth((language) => functionTexts(language).reasons[code]);

/** An argument is not what it may be. */
export const wrongValue = (code: keyof FunctionReasons): FunctionError => ({
  error: "#VALUE!",
  reason: reasonOf(code),
});

/** What is asked cannot be measured. */
export const notMeasurable = (code: keyof FunctionReasons): FunctionError => ({
  error: "#N/A",
  reason: reasonOf(code),
});

/** The score's own word on why there is no number. */
export const noNumber = (why: NoNumber): FunctionError => ({
  error: "#N/A",
  reason: inBoth((language) => sentence(scoreTexts(language).why[why])),
});

/** A target that cannot be read, or is not there. */
export const noTarget = (text: string, problem: TargetProblem): FunctionError => ({
  error: "#N/A",
  reason: inBoth((language) => {
    const { cause, todo } = explainProblem(text, problem, language);
    return `${cause} ${todo}`;
  }),
});

const sentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;

/** Explains what is wrong with a text: the text, a mark under the doubtful part, the cause, and what to write instead. */
import type { Language } from "../language";
import { targetTexts } from "../text/target";
import type { TargetProblem } from "./target";

export interface ProblemExplained {
  /** The text on one line; long texts are cut around the doubtful part. */
  readonly line: string;
  /** `^` under the doubtful part, spaces before it. */
  readonly caret: string;
  readonly cause: string;
  readonly todo: string;
}

const WIDTH = 100;
const BEFORE = 30;

/** The explanation in a language. */
export function explainProblem(text: string, problem: TargetProblem, language: Language): ProblemExplained {
  const { cause, todo } = targetTexts(language).problems[problem.code];
  const cut = text.length > WIDTH ? Math.max(0, problem.start - BEFORE) : 0;
  const line = text.slice(cut, cut + WIDTH).replace(/\s/g, " ");
  const start = Math.min(problem.start - cut, line.length);
  const end = Math.min(problem.end - cut, line.length);
  const caret = line.trim() === "" ? "" : " ".repeat(start) + "^".repeat(Math.max(1, end - start));
  return { line, caret, cause, todo };
}

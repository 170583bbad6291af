/** A target and its result in words, for the terminal. */
import type { Language } from "../../shared/language";
import { explainAssumption } from "../../shared/target/explainAssumption";
import { explainProblem } from "../../shared/target/explainProblem";
import { printTarget } from "../../shared/target/printTarget";
import { cliTexts } from "../../shared/text/cli";
import { printPercent } from "../../shared/text/percent";
import { scoreTexts } from "../../shared/text/score";
import type { JudgedTarget } from "./judgeTarget";

export function describeTarget({ text, reading, result, worth }: JudgedTarget, language: Language): string[] {
  const words = cliTexts(language).target;
  if (reading.kind !== "target") {
    const { line, caret, cause, todo } = explainProblem(text, reading.problem, language);
    return [line, caret, `  ${cause}`, `  ${todo}`].filter((each) => each.trim() !== "");
  }
  const outcome =
    worth.kind === "measured"
      ? [
          `  ${words.result}  ${printPercent(worth.value, 1, language)}  ${worth.reached ? words.reached : words.notReached}`,
        ]
      : result.kind === "missing"
        ? []
        : [`  ${words.result}  ${scoreTexts(language).why[worth.why]}`];
  return [
    text,
    `  ${words.readAs}  ${printTarget(reading.target, language)}`,
    ...reading.assumed.map((code) => `  ${words.assumed}  ${explainAssumption(code, language)}`),
    ...outcome,
  ];
}

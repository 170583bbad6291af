/** No plan in the workbook: what each sheet lacks, or which sheets there are to choose from. */
import type { Language } from "../../../shared/language";
import type { Attempt, LayoutName, NotRecognised } from "../../../shared/recognise/recognition";
import { recogniseEn } from "../../../shared/text/en/recognise";
import { recogniseIt } from "../../../shared/text/it/recognise";
import { paneWorkTexts } from "../../../shared/text/paneWork";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { Unrecognised } from "./paneWork";

/** No sheet holds anything: the first run. */
export const isEmptyWorkbook = ({ sheets }: Snapshot): boolean =>
  sheets.every(({ rows }) => rows.every((cells) => (cells ?? []).every((cell) => cell === undefined || isBlank(cell))));

const isBlank = ({ value, formula }: { readonly value: unknown; readonly formula?: string }): boolean =>
  formula === undefined && (value === null || value === "");

export function unrecognised(problem: NotRecognised, language: Language): Unrecognised {
  const words = language === "it" ? recogniseIt : recogniseEn;
  const pane = paneWorkTexts(language).unrecognised;
  const choices = problem.choices ?? [];
  const isEmpty = problem.code === "no-sheets";
  return {
    kind: "unrecognised",
    sentence: words.noPlan[problem.code],
    todo: isEmpty
      ? pane.nothing
      : choices.length === 0
        ? words.advice
        : problem.code === "no-such-sheet"
          ? pane.chooseAnother
          : pane.choose,
    sheets: nearest(problem.attempts).map(({ sheet, missing }) => ({
      sheet,
      missing: missing.map((meaning) => words.meanings[meaning]),
    })),
    choices: choices.map(({ sheet, targetYears, indicators }) => ({
      sheet,
      words: pane.choice(targetYears.join(", "), indicators),
    })),
  };
}

/** The layouts that hold a whole plan. */
const WHOLE: ReadonlySet<LayoutName> = new Set(["printedCockpit", "flatRegister"]);

/** Of each sheet, in tab order, the layout that lacks least there. */
function nearest(attempts: readonly Attempt[]): Attempt[] {
  const best = new Map<string, Attempt>();
  for (const attempt of attempts) {
    if (!WHOLE.has(attempt.layout)) continue;
    const known = best.get(attempt.sheet);
    if (known === undefined || attempt.missing.length < known.missing.length) best.set(attempt.sheet, attempt);
  }
  return [...best.values()];
}

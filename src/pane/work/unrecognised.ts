/** No plan in the workbook: what each sheet lacks, or which sheets there are to choose from. */
import type { Language } from "../../../shared/language";
import type { Attempt, LayoutName, NotRecognised } from "../../../shared/recognise/recognition";
import { recogniseEn } from "../../../shared/text/en/recognise";
import { recogniseIt } from "../../../shared/text/it/recognise";
import { paneWorkTexts } from "../../../shared/text/paneWork";
import { printRange } from "../../../shared/workbook/address";
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
  return {
    kind: "unrecognised",
    sentence: words.noPlan[problem.code],
    todo: nextStep(problem, language),
    sheets: nearest(problem.attempts).map(({ sheet, missing }) => ({
      sheet,
      missing: missing.map((meaning) => words.meanings[meaning]),
    })),
    choices: (problem.choices ?? []).map(({ sheet, targetYears, indicators }) => ({
      sheet,
      words: pane.choice(targetYears.join(", "), indicators),
    })),
  };
}

function nextStep({ code, choices = [], at }: NotRecognised, language: Language): string {
  const words = language === "it" ? recogniseIt : recogniseEn;
  const pane = paneWorkTexts(language).unrecognised;
  if (code === "no-sheets") return pane.nothing;
  if (at !== undefined) return words.firstFormula(printRange(at));
  if (choices.length === 0) return words.advice;
  return code === "no-such-sheet" ? pane.chooseAnother : pane.choose;
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

/** Puts what recognition found into words. */
import type { RecogniseText } from "../text/it/recognise";
import { printRange } from "../workbook/address";
import type { Attempt, NotPlaced, NotRecognised } from "./recognition";

/** One sentence or two on a cell: what is the matter, what to do. */
export const tellNotPlaced = (cell: NotPlaced, text: RecogniseText): string =>
  text.notPlaced[cell.why](cell.value, printRange(cell.at));

/** Why there is no plan, or none that counts: the sheets to choose from; else what was looked for and what is missing. One line. */
export function tellNotRecognised(problem: NotRecognised, text: RecogniseText): string {
  const reason = text.noPlan[problem.code];
  if (problem.choices !== undefined && problem.choices.length > 0) {
    const choices = problem.choices.map(({ sheet, targetYears, indicators }) =>
      text.choice(sheet, targetYears.join(", "), indicators),
    );
    return `${reason} ${text.choose(choices.join("; "))}`;
  }
  if (problem.at !== undefined) return `${reason} ${text.firstFormula(printRange(problem.at))}`;
  const layouts = [...new Set(problem.attempts.map(({ layout }) => layout))].map((layout) => text.layouts[layout]);
  return [
    reason,
    ...(layouts.length === 0 ? [] : [text.tried(layouts.join(", "))]),
    ...nearestSheets(problem.attempts).map((attempts) => missingOn(attempts, text)),
    ...(problem.code === "no-sheets" ? [] : [text.advice]),
  ].join(" ");
}

/** «Foglio «X», riga 3: mancano Peso (cruscotto stampato); …»: layouts that lack the same stand together. */
function missingOn(attempts: readonly Attempt[], text: RecogniseText): string {
  const byMissing = new Map<string, string[]>();
  for (const { layout, missing } of attempts) {
    const names = missing.map((meaning) => text.meanings[meaning]).join(", ");
    byMissing.set(names, [...(byMissing.get(names) ?? []), text.layouts[layout]]);
  }
  const parts = [...byMissing].map(([names, layouts]) => `${names} (${layouts.join(", ")})`);
  const row = attempts[0]?.row;
  return text.missingHeadings(attempts[0]?.sheet ?? "", row === undefined ? undefined : row + 1, parts.join("; "));
}

const MOST_SHEETS = 3;

/** What was missing on the sheets with most known headings, sheet by sheet. */
function nearestSheets(attempts: readonly Attempt[]): Attempt[][] {
  const bySheet = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    if (attempt.missing.length > 0) bySheet.set(attempt.sheet, [...(bySheet.get(attempt.sheet) ?? []), attempt]);
  }
  const found = (each: readonly Attempt[]): number => each[0]?.found.length ?? 0;
  return [...bySheet.values()].sort((one, other) => found(other) - found(one)).slice(0, MOST_SHEETS);
}

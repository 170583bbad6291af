/** Puts what recognition found into words. */
import type { RecogniseText } from "../text/it/recognise";
import { printRange } from "../workbook/address";
import type { Attempt, NotPlaced, NotRecognised } from "./recognition";

/** One sentence or two on a cell: what is the matter, what to do. */
export const tellNotPlaced = (cell: NotPlaced, text: RecogniseText): string =>
  text.notPlaced[cell.why](cell.value, printRange(cell.at));

/** Why there is no plan: what was looked for and, for the sheets that came nearest, which headings are missing. One line. */
export function tellNotRecognised(problem: NotRecognised, text: RecogniseText): string {
  const layouts = [...new Set(problem.attempts.map(({ layout }) => layout))].map((layout) => text.layouts[layout]);
  const sentences = [
    text.noPlan[problem.code],
    ...(layouts.length === 0 ? [] : [text.tried(layouts.join(", "))]),
    ...nearest(problem.attempts).map(({ sheet, row, missing }) =>
      text.missingHeadings(
        sheet,
        row === undefined ? undefined : row + 1,
        missing.map((meaning) => text.meanings[meaning]).join(", "),
      ),
    ),
    ...(problem.code === "no-sheets" ? [] : [text.advice]),
  ];
  return sentences.join(" ");
}

const MOST_SHEETS = 3;

/** The attempts at a cockpit that lacked something, those with most headings first. */
const nearest = (attempts: readonly Attempt[]): Attempt[] =>
  attempts
    .filter(({ layout, missing }) => layout === "printedCockpit" && missing.length > 0)
    .sort((one, other) => other.found.length - one.found.length)
    .slice(0, MOST_SHEETS);

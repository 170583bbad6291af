/** From a judged call to what stands in the cell: a value, nothing yet, or `#N/A` with the reason. */
import type { Achievement } from "../target/achievement/achievement";
import type { FunctionError, FunctionValue } from "./customFunction";
import type { AnswerEach } from "./defineFunction";
import { type JudgedCells, judgeCells } from "./judgeCells";
import { noNumber, noTarget, notMeasurable } from "./reasons";

type Measured = Extract<Achievement, { kind: "measured" }>;

/** Answers with what `say` takes from a measured call. */
export const answerJudged =
  (say: (measured: Measured) => FunctionValue): AnswerEach =>
  (cells) => {
    const judged = judgeCells(cells);
    if ("error" in judged) return judged;
    const without = withoutNumber(judged);
    if (without !== undefined) return without;
    return judged.outcome.kind === "measured" ? say(judged.outcome) : "";
  };

/** Why there is no number: `""` while there is no result, else the reason; `undefined` where there is one. */
export function withoutNumber(judged: JudgedCells): "" | FunctionError | undefined {
  const { outcome, measure } = judged;
  if (outcome.kind === "measured") return needsYear(judged) ? notMeasurable("yearNeeded") : undefined;
  if (outcome.why === "needs-date") return notMeasurable("dayNeeded");
  if (outcome.why === "part-missing") {
    return judged.result.kind !== "missing" && judged.doneOn === undefined ? notMeasurable("doneOnNeeded") : "";
  }
  if (outcome.kind !== "unmeasurable") return "";
  const isTarget = "why" in measure && (outcome.why === "unreadable-target" || outcome.why === "missing-target");
  return isTarget && judged.reading.kind !== "target"
    ? noTarget(judged.text, judged.reading.problem)
    : noNumber(outcome.why);
}

/** A thing to be done without a day is due by the end of its year: which year, nothing says. */
const needsYear = ({ measure, outcome, isYearGiven }: JudgedCells): boolean =>
  !isYearGiven && !("why" in measure) && measure.done && outcome.kind === "measured" && outcome.day !== undefined;

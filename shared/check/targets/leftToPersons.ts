/** Targets that a person understands and nothing can measure: they are judged or completed, and are no mistake. */
import type { ProblemCode } from "../../target/target";
import type { TargetCell } from "../targetCells";

/** What a sentence can be unmeasurable for; other problems are slips of the pen. */
const UNDERSTOOD: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "needs-judgement",
  "needs-event",
  "two-conditions",
  "several-years",
]);

const FEWEST_WORDS = 3;

/** «vedi allegato tecnico» sends elsewhere and says nothing itself. */
const ELSEWHERE =
  /^\W*(vedi|vd|v|cfr|cf|si veda|si vedano|si rinvia|si rimanda|rinvio|come da|see|refer|as per|as in)\b/i;

/** «Maggiore efficienza dei processi»: words that say something, if not what is reached when. */
const isSentence = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).length >= FEWEST_WORDS && !ELSEWHERE.test(text);

/** Why only a person can say whether the target is reached; `undefined` where it is read, missing, or wrongly written. */
export function leftToPersons({ reading, text }: TargetCell): ProblemCode | undefined {
  if (reading.kind !== "unreadable") return undefined;
  const { code } = reading.problem;
  return UNDERSTOOD.has(code) || (code === "no-target-found" && isSentence(text)) ? code : undefined;
}

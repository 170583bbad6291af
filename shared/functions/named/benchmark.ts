/** BENCHMARK: a value against a mean: 1 is as good as the mean, above 1 better. */
import { achievement } from "../../target/achievement/achievement";
import { oneSided } from "../../target/achievement/measure";
import { readResult } from "../../target/readResult";
import type { FunctionValue } from "../customFunction";
import { type CellsBeside, defineFunction, each, optional } from "../defineFunction";
import { isShareCell } from "../judgeCells";
import { directionIn } from "../optionWords";
import { numberIn } from "../readShares";
import { noNumber, wrongValue } from "../reasons";

export const benchmark = defineFunction({
  name: "BENCHMARK",
  parameters: [each("value", { mayBeBlank: true }), each("mean"), optional("direction")],
  prepare: () => againstMean,
});

const AFTER_ALL = { today: "9999-12-31", closing: "9000-12-31", year: 9000 };

function againstMean({ value, mean, direction }: CellsBeside): FunctionValue {
  if (value === undefined || mean === undefined) return wrongValue("unusable");
  const better = direction === undefined ? "higher" : directionIn(direction);
  if (better === undefined) return wrongValue("direction");
  const bound = numberIn(mean);
  if (bound === undefined) return noNumber("no-mean");
  const percent = bound.isShare || isShareCell(mean);
  const number = oneSided(better === "higher" ? "min" : "max", bound.value, percent, "");
  const outcome = achievement(
    { number, done: false },
    { ...AFTER_ALL, result: readResult(value), method: "proportional", cap: 1, latePerDay: 1 },
  );
  if (outcome.kind === "measured") return outcome.raw;
  return outcome.kind === "unmeasurable" ? noNumber(outcome.why) : "";
}

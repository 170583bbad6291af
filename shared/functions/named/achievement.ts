/** ACHIEVEMENT: the % realizzazione of a result against its target, up to the cap. */
import { answerJudged } from "../answers";
import { defineFunction, each, optional } from "../defineFunction";

export const achievementFunction = defineFunction({
  name: "ACHIEVEMENT",
  parameters: [
    each("actual", { mayBeBlank: true }),
    each("target"),
    ...["baseline", "indicator", "year", "method", "cap", "doneOn", "latePerDay"].map(optional),
  ],
  prepare: () => answerJudged(({ value }) => value),
});

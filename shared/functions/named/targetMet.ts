/** TARGETMET: whether a result reaches its target (target raggiunto). */
import { answerJudged } from "../answers";
import { defineFunction, each, optional } from "../defineFunction";

export const targetMet = defineFunction({
  name: "TARGETMET",
  parameters: [
    each("actual", { mayBeBlank: true }),
    each("target"),
    ...["baseline", "indicator", "year", "doneOn"].map(optional),
  ],
  prepare: () => answerJudged(({ reached }) => reached),
});

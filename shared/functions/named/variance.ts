/** VARIANCE: the scostamento of a result from its target, in the unit of the result or in days. */
import { answerJudged } from "../answers";
import { defineFunction, each, optional } from "../defineFunction";
import { notMeasurable } from "../reasons";

export const variance = defineFunction({
  name: "VARIANCE",
  parameters: [
    each("actual", { mayBeBlank: true }),
    each("target"),
    ...["baseline", "indicator", "year", "doneOn"].map(optional),
  ],
  prepare: () => answerJudged(({ variance: signed }) => signed ?? notMeasurable("noVariance")),
});

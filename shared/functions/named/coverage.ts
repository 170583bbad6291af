/** COVERAGE: how much of the weight has been assessed (peso valutato). */
import { defineFunction, list } from "../defineFunction";
import { coverageOf, readWeighed } from "../weigh";

export const coverage = defineFunction({
  name: "COVERAGE",
  parameters: [list("weights"), list("achievements")],
  prepare: (lists) => {
    const weighed = readWeighed(lists);
    return "error" in weighed ? weighed : () => coverageOf(weighed);
  },
});

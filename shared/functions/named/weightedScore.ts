/** WEIGHTEDSCORE: the score (punteggio) of a list of achievements with their weights. */
import { defineFunction, list, optional } from "../defineFunction";
import { missingIn } from "../optionWords";
import { wrongValue } from "../reasons";
import { readWeighed, scoreOf } from "../weigh";

export const weightedScore = defineFunction({
  name: "WEIGHTEDSCORE",
  parameters: [list("weights"), list("achievements"), optional("missing")],
  prepare: (lists) => {
    const weighed = readWeighed(lists);
    if ("error" in weighed) return weighed;
    return ({ missing }) => {
      const policy = missing === undefined ? "pending" : missingIn(missing);
      return policy === undefined ? wrongValue("missing") : scoreOf(weighed, policy);
    };
  },
});

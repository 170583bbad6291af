/** `cabina score BOOK`: reads the plan and prints its score, for people or as JSON. */

import { scoreToJson } from "../../../shared/score/scoreToJson";
import { checkedBook } from "../checkedBook";
import { type Command, SCORING_OPTIONS } from "../command";
import { countBySeverity, GRAVEST, printGravest } from "../printFindings";
import { printScore } from "../printScore";
import { printRenamed, remarksToJson } from "../remarks";

export const score: Command = {
  name: "score",
  options: SCORING_OPTIONS,
  words: { least: 1, most: 1 },
  async run(args, terminal) {
    const { language } = terminal;
    const read = await checkedBook(args, terminal);
    if (read === undefined) return 2;
    const { scorecard, findings } = read;
    const json = {
      ...scoreToJson(scorecard),
      notPlaced: remarksToJson(read, language),
      findings: countBySeverity(findings),
    };
    const lines = args.flags.has("json")
      ? [JSON.stringify(json, null, 2)]
      : [
          ...printScore(scorecard, language),
          ...printRenamed(read, language),
          "",
          ...printGravest(findings, language, GRAVEST),
        ];
    for (const line of lines) terminal.out(line);
    return 0;
  },
};

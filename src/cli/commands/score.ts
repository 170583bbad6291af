/** `cabina score BOOK`: reads the plan and prints its score, for people or as JSON. */

import { scoreToJson } from "../../../shared/score/scoreToJson";
import { cliTexts } from "../../../shared/text/cli";
import { checkWorkbook } from "../../actions/checkWorkbook";
import { type Command, SCORING_OPTIONS } from "../command";
import { explainNotAllowed, explainProblem } from "../explainProblem";
import { countBySeverity, GRAVEST, printGravest } from "../printFindings";
import { printScore } from "../printScore";
import { readWishes } from "../readWishes";
import { printRenamed, remarksToJson } from "../remarks";
import { openWorkbook } from "../workbookFile";

export const score: Command = {
  name: "score",
  options: SCORING_OPTIONS,
  words: { least: 1, most: 1 },
  async run(args, terminal) {
    const { language, asked, today } = terminal;
    const refuse = (sentence: string): 2 => {
      terminal.error(sentence);
      return 2;
    };
    const wishes = readWishes(args);
    if (!wishes.ok) return refuse(cliTexts(language).problems.badOption(wishes.problem.option, wishes.problem.value));
    const host = await openWorkbook(args.words[0] ?? "", terminal);
    if (!host.ok) return refuse(host.problem);
    const read = checkWorkbook(await host.value.readWorkbook(), { wishes: wishes.value, today, language: asked });
    if (!read.ok) return refuse(explainProblem(read.problem, language));
    const { scorecard, notAllowed, findings } = read.value;
    for (const sentence of explainNotAllowed(notAllowed, language)) terminal.error(sentence);
    const json = {
      ...scoreToJson(scorecard),
      notPlaced: remarksToJson(read.value, language),
      findings: countBySeverity(findings),
    };
    const lines = args.flags.has("json")
      ? [JSON.stringify(json, null, 2)]
      : [
          ...printScore(scorecard, language),
          ...printRenamed(read.value, language),
          "",
          ...printGravest(findings, language, GRAVEST),
        ];
    for (const line of lines) terminal.out(line);
    return 0;
  },
};

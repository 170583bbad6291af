/** `cabina check BOOK`: what was understood of the workbook, and what is wrong in it, cell by cell; nothing is written. */
import { cliTexts } from "../../../shared/text/cli";
import { checkWorkbook } from "../../actions/checkWorkbook";
import { type Command, SCORING_OPTIONS } from "../command";
import { explainProblem } from "../explainProblem";
import { countFindings, findingToJson, printFindings, printRecognised, recognisedToJson } from "../printFindings";
import { readWishes } from "../readWishes";
import { openWorkbook } from "../workbookFile";

export const check: Command = {
  name: "check",
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
    const checked = checkWorkbook(await host.value.readWorkbook(), { wishes: wishes.value, today, language: asked });
    if (!checked.ok) return refuse(explainProblem(checked.problem, language));
    const { recognised, findings } = checked.value;
    const json = {
      recognised: recognised.map((each) => recognisedToJson(each, language)),
      findings: findings.map((finding) => findingToJson(finding, language)),
    };
    const lines = args.flags.has("json")
      ? [JSON.stringify(json, null, 2)]
      : [
          cliTexts(language).check.recognised,
          ...printRecognised(recognised, language),
          "",
          countFindings(findings, language),
          ...printFindings(findings, language, Number.POSITIVE_INFINITY),
        ];
    for (const line of lines) terminal.out(line);
    return findings.some(({ open, severity }) => open && severity === "error") ? 1 : 0;
  },
};

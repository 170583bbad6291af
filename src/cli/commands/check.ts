/** `cabina check BOOK`: what was understood of the workbook, and what is wrong in it, cell by cell; nothing is written. */
import { cliTexts } from "../../../shared/text/cli";
import { checkedBook } from "../checkedBook";
import { type Command, SCORING_OPTIONS } from "../command";
import { countFindings, findingToJson, printFindings, printRecognised, recognisedToJson } from "../printFindings";

export const check: Command = {
  name: "check",
  options: SCORING_OPTIONS,
  words: { least: 1, most: 1 },
  async run(args, terminal) {
    const { language } = terminal;
    const checked = await checkedBook(args, terminal);
    if (checked === undefined) return 2;
    const { recognised, findings } = checked;
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

/** `cabina fix BOOK (-o OUT | --in-place)`: the same workbook with the safe mends made, each of them listed. */
import { RULES } from "../../../shared/check/rules";
import type { Language } from "../../../shared/language";
import { cliTexts } from "../../../shared/text/cli";
import { tellFinding } from "../../../shared/text/findings";
import { writingTexts } from "../../../shared/text/writing";
import { printRange } from "../../../shared/workbook/address";
import { type CellValue, isCellError } from "../../../shared/workbook/snapshot";
import { type Fixed, fixPlan, type Mend } from "../../actions/fixPlan";
import { type Arguments, type Command, SCORING_OPTIONS } from "../command";
import { explainProblem } from "../explainProblem";
import { OUTPUT_OPTIONS, readOutput, saveTo } from "../output";
import { countFindings, findingToJson } from "../printFindings";
import { readWishes } from "../readWishes";
import { openBook } from "../workbookFile";

export const fix: Command = {
  name: "fix",
  options: [...OUTPUT_OPTIONS, { name: "rule", value: true }, ...SCORING_OPTIONS],
  words: { least: 1, most: 1 },
  async run(args, terminal) {
    const { language, asked, today } = terminal;
    const { problems } = cliTexts(language);
    const refuse = (sentence: string): 2 => {
      terminal.error(sentence);
      return 2;
    };
    const book = args.words[0] ?? "";
    const output = await readOutput(args, book, language);
    if (!output.ok) return refuse(output.problem);
    const wishes = readWishes(args);
    if (!wishes.ok) return refuse(problems.badOption(wishes.problem.option, wishes.problem.value));
    const rules = rulesAsked(args);
    const unknown = [...(rules ?? [])].find((rule) => !RULES.some(({ id }) => id === rule));
    if (unknown !== undefined) return refuse(problems.unknownRule(unknown, RULES.map(({ id }) => id).join(", ")));
    const opened = await openBook(book, terminal);
    if (!opened.ok) return refuse(opened.problem);
    const fixed = await fixPlan(opened.value.host, { wishes: wishes.value, today, language: asked }, rules);
    if (!fixed.ok) return refuse(explainProblem(fixed.problem, language));
    const { applied } = fixed.value;
    if (applied.kind === "conflict") return refuse(problems.conflict(printRange(applied.at)));
    const saved = await saveTo(output.value, opened.value, terminal);
    if (!saved.ok) return refuse(saved.problem);
    const untouched = output.value.kind === "in-place" && fixed.value.mends.length === 0;
    const lines = args.flags.has("json")
      ? [JSON.stringify(toJson(fixed.value, untouched ? undefined : saved.value, language), null, 2)]
      : describe(fixed.value, saved.value, untouched, language);
    for (const line of lines) terminal.out(line);
    return 0;
  },
};

const rulesAsked = ({ values }: Arguments): ReadonlySet<string> | undefined =>
  values.rule === undefined ? undefined : new Set(values.rule.split(/[\s,]+/).filter((rule) => rule !== ""));

/** No path: it was only tried, on a copy in memory. */
function describe({ mends, left }: Fixed, path: string | undefined, untouched: boolean, language: Language): string[] {
  const { fix: words } = cliTexts(language);
  return [
    ...(path === undefined ? [writingTexts(language).dryRun] : []),
    mends.length === 0 ? words.nothing : words.made(mends.length),
    ...mends.flatMap((mend) => mendLines(mend, language)),
    "",
    `${words.left} ${countFindings(left, language)}`,
    ...(path === undefined
      ? []
      : [untouched ? writingTexts(language).notWritten : cliTexts(language).build.written(path)]),
  ];
}

function mendLines({ finding, cells }: Mend, language: Language): string[] {
  const { message, fix: does } = tellFinding(finding, language);
  return [
    `  ${message}`,
    ...(does === undefined ? [] : [`    ${does}`]),
    ...cells.map(({ at, before, after }) => `    ${printRange(at)}: ${shown(before)} → ${shown(after)}`),
  ];
}

const shown = (value: CellValue): string =>
  value === null ? "–" : isCellError(value) ? value.error : typeof value === "string" ? `«${value}»` : String(value);

const toJson = ({ mends, left }: Fixed, path: string | undefined, language: Language) => ({
  written: path ?? null,
  fixed: mends.map(({ finding, cells }) => ({
    ...findingToJson(finding, language),
    changed: cells.map(({ at, before, after }) => ({ at: printRange(at), before, after })),
  })),
  left: left.map((finding) => findingToJson(finding, language)),
});

/** `cabina target TEXT…`: how a target is read, and what a result is worth against it; one text or a list of them. */
import type { Language } from "../../../shared/language";
import { cliTexts } from "../../../shared/text/cli";
import { readFileBytes } from "../../file/disk";
import type { Arguments, Command, ExitCode } from "../command";
import { describeTarget } from "../describeTarget";
import { judgeTarget, type TargetQuestion, targetAnswer } from "../judgeTarget";
import { readDay } from "../readWishes";
import { readTable } from "../table";
import type { Terminal } from "../terminal";

export const target: Command = {
  name: "target",
  options: ["actual", "on", "baseline", "indicator", "year", "today", "file"].map((name) => ({ name, value: true })),
  words: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(args, terminal) {
    const problem = badOption(args);
    if (problem !== undefined) return refuse(terminal, cliTexts(terminal.language).problems.badOption(...problem));
    const questions =
      args.values.file === undefined ? fromWords(args) : await fromFile(args.values.file, args, terminal);
    if (typeof questions === "string") return refuse(terminal, questions);
    if (questions.length === 0)
      return refuse(terminal, cliTexts(terminal.language).problems["too-few-words"]("target"));
    for (const question of questions) answer(question, args, terminal);
    return 0;
  },
};

function refuse(terminal: Terminal, sentence: string): ExitCode {
  terminal.error(sentence);
  return 2;
}

function badOption({ values }: Arguments): [string, string] | undefined {
  if (values.year !== undefined && !/^\d{4}$/.test(values.year)) return ["year", values.year];
  for (const option of ["today", "on"]) {
    const value = values[option];
    if (value !== undefined && readDay(value) === undefined) return [option, value];
  }
  return undefined;
}

const fromWords = ({ words, values }: Arguments): TargetQuestion[] => words.map((text) => ({ ...values, text }));

/** One question a row; what a row does not say is taken from the options. */
async function fromFile(path: string, { values }: Arguments, terminal: Terminal): Promise<TargetQuestion[] | string> {
  const { problems } = cliTexts(terminal.language);
  const bytes = await readFileBytes(path).catch(() => undefined);
  if (bytes === undefined) return problems.cannotRead(path);
  const content = new TextDecoder().decode(bytes);
  if (!/(^|\t)"?text"?(\t|\r|\n|$)/i.test(content.replace(/^\uFEFF/, "").split(/\r|\n/)[0] ?? ""))
    return problems.noReferenceColumn;
  return readTable(content).map((row) => {
    const said = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ""));
    return { ...values, ...said, text: row.text ?? "" };
  });
}

function answer(question: TargetQuestion, { flags, values }: Arguments, terminal: Terminal): void {
  const language: Language = question.lang === "it" || question.lang === "en" ? question.lang : terminal.language;
  const judged = judgeTarget(
    question,
    language,
    values.today === undefined ? terminal.today : (readDay(values.today) ?? terminal.today),
  );
  if (flags.has("json") || values.file !== undefined) terminal.out(JSON.stringify(targetAnswer(judged, language)));
  else for (const line of describeTarget(judged, terminal.language)) terminal.out(line);
}

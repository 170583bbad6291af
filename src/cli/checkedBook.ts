/** Opens the workbook that a command names, reads its plan and checks it; what stands in the way is said in one sentence. */
import { cliTexts } from "../../shared/text/cli";
import { type CheckedWorkbook, checkWorkbook } from "../actions/checkWorkbook";
import type { Arguments } from "./command";
import { explainNotAllowed, explainProblem } from "./explainProblem";
import { readWishes } from "./readWishes";
import type { Terminal } from "./terminal";
import { openWorkbook } from "./workbookFile";

/** `undefined`: the sentence is already printed. Nothing is written. */
export async function checkedBook(args: Arguments, terminal: Terminal): Promise<CheckedWorkbook | undefined> {
  const { language, asked, today } = terminal;
  const refuse = (sentence: string): undefined => void terminal.error(sentence);
  const wishes = readWishes(args);
  if (!wishes.ok) return refuse(cliTexts(language).problems.badOption(wishes.problem.option, wishes.problem.value));
  const host = await openWorkbook(args.words[0] ?? "", terminal);
  if (!host.ok) return refuse(host.problem);
  const options = { wishes: wishes.value, today, language: asked, onlyReads: true };
  const read = checkWorkbook(await host.value.readWorkbook(), options);
  if (!read.ok) return refuse(explainProblem(read.problem, language));
  if (read.value.newer !== undefined) terminal.error(cliTexts(language).problems.newerNotRead);
  for (const sentence of explainNotAllowed(read.value, language)) terminal.error(sentence);
  return read.value;
}

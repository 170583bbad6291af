/** What is wrong with the name of a file to write, if anything: no file that was read is ever overwritten. */
import type { Language } from "../../shared/language";
import { cliTexts } from "../../shared/text/cli";
import { isSameFile } from "../file/disk";

export async function outProblem(
  out: string | undefined,
  book: string,
  language: Language,
): Promise<string | undefined> {
  const { problems } = cliTexts(language);
  if (out === undefined) return problems.outMissing;
  if (!/\.xls[xm]$/i.test(out)) return problems.outEnding(out);
  return (await isSameFile(out, book)) ? problems.outIsInput(book) : undefined;
}

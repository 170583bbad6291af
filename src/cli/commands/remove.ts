/** `cabina remove BOOK (-o OUT | --in-place)`: the workbook without Cabina; sheets in which somebody has written stay as values. */
import { cliTexts } from "../../../shared/text/cli";
import { writingTexts } from "../../../shared/text/writing";
import { printRange } from "../../../shared/workbook/address";
import { type Removed, removePlan } from "../../actions/removePlan";
import type { Command } from "../command";
import { OUTPUT_OPTIONS, readOutput, refused, saveTo } from "../output";
import type { Terminal } from "../terminal";
import { openBook } from "../workbookFile";

export const remove: Command = {
  name: "remove",
  options: [...OUTPUT_OPTIONS, { name: "all", value: false }],
  words: { least: 1, most: 1 },
  async run(args, terminal) {
    const { language, asked, today } = terminal;
    const refuse = (sentence: string): 2 => refused(terminal, sentence);
    const book = args.words[0] ?? "";
    const output = await readOutput(args, book, language);
    if (!output.ok) return refuse(output.problem);
    const opened = await openBook(book, terminal);
    if (!opened.ok) return refuse(opened.problem);
    const options = { today, language: asked, all: args.flags.has("all") };
    const isReal = output.value.kind !== "dry-run";
    const removed = await removePlan(opened.value.host, options, terminal.progress, () => isReal);
    if (!removed.ok) {
      const isNewer = removed.problem.code === "newer-version";
      return refuse(isNewer ? cliTexts(language).problems.newerVersion : writingTexts(language).remove.nothing);
    }
    const { applied } = removed.value;
    if (applied.kind === "conflict") return refuse(cliTexts(language).problems.conflict(printRange(applied.at)));
    const saved = await saveTo(output.value, opened.value, terminal);
    if (!saved.ok) return refuse(saved.problem);
    terminal.endProgress();
    const lines = args.flags.has("json")
      ? [JSON.stringify(toJson(removed.value, saved.value))]
      : describe(removed.value, saved.value, terminal);
    for (const line of lines) terminal.out(line);
    return 0;
  },
};

function describe(done: Removed, path: string | undefined, { language }: Terminal): string[] {
  const { remove: words, dryRun } = writingTexts(language);
  const { removed, kept, becameValues } = done;
  return [
    ...(path === undefined ? [dryRun] : []),
    ...(removed.length > 0 ? [words.removed(removed.length, removed.join(" · "))] : []),
    ...(kept.length > 0 ? [words.kept(kept.join(" · "))] : []),
    ...(becameValues.length > 0 ? [words.becameValues(becameValues.map(printRange).join(", "))] : []),
    ...(path === undefined ? [] : [cliTexts(language).build.written(path)]),
  ];
}

const toJson = ({ removed, kept, becameValues }: Removed, path: string | undefined) => ({
  written: path ?? null,
  removed,
  kept,
  becameValues: becameValues.map(printRange),
});

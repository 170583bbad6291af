/** `cabina build BOOK -o OUT`: the same workbook with Cabina's sheets, written to another file. */
import { type CliTexts, cliTexts } from "../../../shared/text/cli";
import { printRange } from "../../../shared/workbook/address";
import { type Refreshed, refreshPlan } from "../../actions/refreshPlan";
import type { Wishes } from "../../actions/settingsFor";
import { type Command, SCORING_OPTIONS } from "../command";
import { explainNotAllowed, explainProblem } from "../explainProblem";
import { outProblem } from "../outProblem";
import { countBySeverity, GRAVEST, printGravest } from "../printFindings";
import { readWishes } from "../readWishes";
import { printRenamed, remarksToJson } from "../remarks";
import type { Terminal } from "../terminal";
import { openWorkbook, saveWorkbook } from "../workbookFile";

export const build: Command = {
  name: "build",
  options: [{ name: "out", short: "o", value: true }, ...SCORING_OPTIONS],
  words: { least: 1, most: 1 },
  async run(args, terminal) {
    const { problems } = cliTexts(terminal.language);
    const book = args.words[0] ?? "";
    const out = args.values.out;
    const wishes = readWishes(args);
    const wrong =
      (await outProblem(out, book, terminal.language)) ??
      (wishes.ok ? undefined : problems.badOption(wishes.problem.option, wishes.problem.value));
    if (wrong !== undefined || out === undefined || !wishes.ok) {
      terminal.error(wrong ?? "");
      return 2;
    }
    const built = await buildWorkbook(book, out, wishes.value, terminal);
    if (built === undefined) return 2;
    const { language } = terminal;
    const lines = args.flags.has("json")
      ? [JSON.stringify({ ...toJson(built), notPlaced: remarksToJson(built, language) })]
      : [
          ...describe(built, cliTexts(language)),
          ...printRenamed(built, language),
          "",
          ...printGravest(built.findings, language, GRAVEST),
        ];
    for (const line of lines) terminal.out(line);
    return 0;
  },
};

/** What was built and where it was written. */
export interface Built extends Refreshed {
  readonly path: string;
}

/** Builds and saves; on failure the sentence is already printed and nothing is written. */
export async function buildWorkbook(
  book: string,
  out: string,
  wishes: Wishes,
  terminal: Terminal,
): Promise<Built | undefined> {
  const { language, asked, today } = terminal;
  const say = (sentence: string): undefined => {
    terminal.endProgress();
    terminal.error(sentence);
    return undefined;
  };
  const host = await openWorkbook(book, terminal);
  if (!host.ok) return say(host.problem);
  const refreshed = await refreshPlan(host.value, { wishes, today, language: asked }, terminal.progress);
  if (!refreshed.ok) return say(explainProblem(refreshed.problem, language));
  const { applied } = refreshed.value;
  if (applied.kind === "conflict") return say(cliTexts(language).problems.conflict(printRange(applied.at)));
  const saved = await saveWorkbook(host.value, out, terminal);
  terminal.endProgress();
  for (const sentence of explainNotAllowed(refreshed.value.notAllowed, language)) terminal.error(sentence);
  return saved.ok ? { ...refreshed.value, path: saved.value } : say(saved.problem);
}

const newSheets = ({ edits }: Built): string[] =>
  edits.flatMap((edit) => (edit.kind === "addSheet" && !edit.hidden ? [edit.sheet] : []));

function changedCells({ edits }: Built): number {
  const made = new Set(edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])));
  return edits.reduce(
    (sum, edit) => sum + (edit.kind === "writeCells" && !made.has(edit.sheet) ? edit.cells.length : 0),
    0,
  );
}

function describe(built: Built, { build: words }: CliTexts): string[] {
  const made = newSheets(built);
  const changed = changedCells(built);
  return [
    ...(made.length > 0 ? [words.made(made.length, made.join(" · "))] : []),
    ...(changed > 0 ? [words.changed(changed)] : []),
    ...(built.edits.length === 0 ? [words.nothing] : []),
    ...(built.keptByHand.length > 0 ? [words.kept(built.keptByHand.map(printRange).join(", "))] : []),
    words.written(built.path),
  ];
}

const toJson = (built: Built): object => ({
  written: built.path,
  newSheets: newSheets(built),
  changedCells: changedCells(built),
  keptByHand: built.keptByHand.map(printRange),
  score: built.scorecard.nodes.find((node) => node.kind === "body")?.score ?? null,
  findings: countBySeverity(built.findings),
});

/** `cabina build BOOK (-o OUT | --in-place)`: the same workbook with Cabina's sheets, made or brought up to date. */
import { leftSheets } from "../../../shared/sheets/readBack/leftSheets";
import { cliTexts } from "../../../shared/text/cli";
import { writingTexts } from "../../../shared/text/writing";
import { printRange } from "../../../shared/workbook/address";
import type { RefreshOptions } from "../../actions/planRefresh";
import { type Refreshed, refreshPlan } from "../../actions/refreshPlan";
import type { Wishes } from "../../actions/settingsFor";
import { type Command, SCORING_OPTIONS } from "../command";
import { explainNotAllowed, explainProblem } from "../explainProblem";
import { OUTPUT_OPTIONS, type Output, readOutput, refused, saveTo } from "../output";
import { countBySeverity, GRAVEST, printGravest } from "../printFindings";
import { readWishes } from "../readWishes";
import { printRenamed, remarksToJson } from "../remarks";
import type { Terminal } from "../terminal";
import { openBook } from "../workbookFile";

export const build: Command = {
  name: "build",
  options: [...OUTPUT_OPTIONS, { name: "restore", value: false }, { name: "fill", value: false }, ...SCORING_OPTIONS],
  words: { least: 1, most: 1 },
  async run(args, terminal) {
    const { language } = terminal;
    const book = args.words[0] ?? "";
    const output = await readOutput(args, book, language);
    if (!output.ok) return refused(terminal, output.problem);
    const wishes = readWishes(args);
    if (!wishes.ok)
      return refused(terminal, cliTexts(language).problems.badOption(wishes.problem.option, wishes.problem.value));
    const built = await buildWorkbook(book, output.value, wishes.value, terminal, {
      restores: args.flags.has("restore"),
      fills: args.flags.has("fill"),
    });
    if (built === undefined) return 2;
    const lines = args.flags.has("json")
      ? [JSON.stringify({ ...toJson(built), notPlaced: remarksToJson(built, language) })]
      : [
          ...describe(built, terminal),
          ...printRenamed(built, language),
          "",
          ...printGravest(built.findings, language, GRAVEST),
        ];
    for (const line of lines) terminal.out(line);
    return 0;
  },
};

/** What was built and where it was written; no path: it was only tried. */
export interface Built extends Refreshed {
  readonly path: string | undefined;
  /** There was nothing to change in the workbook itself. */
  readonly untouched: boolean;
}

/** Builds and saves; on failure the sentence is already printed and nothing is written. */
export async function buildWorkbook(
  book: string,
  output: Output,
  wishes: Wishes,
  terminal: Terminal,
  more: Pick<RefreshOptions, "restores" | "fills"> = {},
): Promise<Built | undefined> {
  const { language, asked, today } = terminal;
  const say = (sentence: string): undefined => void refused(terminal, sentence);
  const opened = await openBook(book, terminal);
  if (!opened.ok) return say(opened.problem);
  const options = { wishes, today, language: asked, ...more };
  const refreshed = await refreshPlan(opened.value.host, options, terminal.progress, ({ undoable }) => {
    if (!undoable) say(writingTexts(language).notUndoable);
    return output.kind !== "dry-run";
  });
  if (!refreshed.ok) return say(explainProblem(refreshed.problem, language));
  const { applied } = refreshed.value;
  if (applied.kind === "conflict") return say(cliTexts(language).problems.conflict(printRange(applied.at)));
  const saved = await saveTo(output, opened.value, terminal);
  terminal.endProgress();
  for (const sentence of explainNotAllowed(refreshed.value, language)) terminal.error(sentence);
  const untouched = output.kind === "in-place" && refreshed.value.edits.length === 0;
  return saved.ok ? { ...refreshed.value, path: saved.value, untouched } : say(saved.problem);
}

function describe(built: Built, { language }: Terminal): string[] {
  const { build: words } = cliTexts(language);
  const more = writingTexts(language);
  const { summary, path, untouched, greyed, keptByHand, broughtBack, filled, filledForGone, filledBroken } = built;
  const { newSheets, changedCells, insertedRows } = summary;
  const left = sheetsLeft(built);
  return [
    ...(path === undefined ? [more.dryRun] : []),
    ...(built.completes && path !== undefined ? [more.completed] : []),
    ...(newSheets.length > 0 ? [words.made(newSheets.length, newSheets.join(" · "))] : []),
    ...(changedCells > 0 ? [words.changed(changedCells)] : []),
    ...(insertedRows > 0 ? [more.insertedRows(insertedRows)] : []),
    ...(built.edits.length === 0 ? [words.nothing] : []),
    ...(greyed.length > 0 ? [more.greyed(greyed.map(({ at }) => printRange(at)).join(", "))] : []),
    ...(left.length > 0 ? [more.leftSheets(left.length, left.join(" · "))] : []),
    ...(broughtBack.length > 0 ? [more.broughtBack(broughtBack.map(printRange).join(", "))] : []),
    ...(keptByHand.length > 0 ? [words.kept(keptByHand.map(printRange).join(", "))] : []),
    ...(filled.length > 0 ? [words.filled(filled.length, filled.map(printRange).join(", "))] : []),
    ...(filledForGone.length > 0 ? [words.filledForGone(filledForGone.map(printRange).join(", "))] : []),
    ...(filledBroken.length > 0 ? [words.filledBroken(filledBroken.map(printRange).join(", "))] : []),
    ...(path === undefined ? [] : [untouched ? more.notWritten : words.written(path)]),
  ];
}

/** Sheets of ours whose programme is no longer in the plan. */
const sheetsLeft = ({ own, scorecard }: Pick<Built, "own" | "scorecard">): string[] =>
  own === undefined ? [] : leftSheets(scorecard.plan, own);

const toJson = ({
  path,
  untouched,
  summary,
  greyed,
  keptByHand,
  broughtBack,
  undoable,
  scorecard,
  findings,
  ...more
}: Built): object => ({
  written: untouched ? null : (path ?? null),
  ...summary,
  greyed: greyed.map(({ at }) => printRange(at)),
  leftSheets: sheetsLeft({ scorecard, ...more }),
  keptByHand: keptByHand.map(printRange),
  broughtBack: broughtBack.map(printRange),
  filled: more.filled.map(printRange),
  filledForGone: more.filledForGone.map(printRange),
  filledBroken: more.filledBroken.map(printRange),
  undoable,
  completed: more.completes,
  score: scorecard.nodes.find((node) => node.kind === "body")?.score ?? null,
  findings: countBySeverity(findings),
});

/** `cabina undo BOOK (-o OUT | --in-place)`: takes back what the last build did, and names what stays because somebody has written there. */
import type { KeptRow, KeptWhy } from "../../../shared/sheets/journal/undoing";
import { cliTexts } from "../../../shared/text/cli";
import { writingTexts } from "../../../shared/text/writing";
import { printRange } from "../../../shared/workbook/address";
import { type Undone, type UndoProblem, undoPlan } from "../../actions/undoPlan";
import type { Command } from "../command";
import { OUTPUT_OPTIONS, readOutput, refused, saveTo } from "../output";
import type { Terminal } from "../terminal";
import { openBook } from "../workbookFile";

export const undo: Command = {
  name: "undo",
  options: OUTPUT_OPTIONS,
  words: { least: 1, most: 1 },
  async run(args, terminal) {
    const { language } = terminal;
    const refuse = (sentence: string): 2 => refused(terminal, sentence);
    const book = args.words[0] ?? "";
    const output = await readOutput(args, book, language);
    if (!output.ok) return refuse(output.problem);
    const opened = await openBook(book, terminal);
    if (!opened.ok) return refuse(opened.problem);
    const isReal = output.value.kind !== "dry-run";
    const undone = await undoPlan(opened.value.host, terminal.progress, () => isReal, { today: terminal.today });
    if (!undone.ok) return refuse(explain(undone.problem, terminal));
    const { applied } = undone.value;
    if (applied.kind === "conflict") return refuse(cliTexts(language).problems.conflict(printRange(applied.at)));
    const saved = await saveTo(output.value, opened.value, terminal);
    if (!saved.ok) return refuse(saved.problem);
    terminal.endProgress();
    const lines = args.flags.has("json")
      ? [JSON.stringify(toJson(undone.value, saved.value))]
      : describe(undone.value, saved.value, terminal);
    for (const line of lines) terminal.out(line);
    return 0;
  },
};

function explain({ code }: UndoProblem, { language }: Terminal): string {
  if (code === "newer-version") return cliTexts(language).problems.newerVersion;
  const { undo: words } = writingTexts(language);
  return code === "too-large-to-undo" ? words.tooLarge : words.nothing;
}

function describe(undone: Undone, path: string | undefined, { language }: Terminal): string[] {
  const { undo: words, dryRun } = writingTexts(language);
  const { action, removed, kept, keptRows, restoredCells, deletedRows, emptiedFills, frozenCells } = undone;
  const [moved, touched] = [keptRows.filter(isMoved), keptRows.filter((row) => !isMoved(row))];
  const frozenOn = [...new Set(frozenCells.map(({ sheet }) => sheet))].join(" · ");
  const names = (why: KeptWhy): string => kept.flatMap((sheet) => (sheet.why === why ? [sheet.name] : [])).join(" · ");
  const [typed, pointed] = [names("typed"), names("pointed")];
  return [
    path === undefined ? dryRun : words.done[action],
    ...(removed.length > 0 ? [words.removed(removed.length, removed.join(" · "))] : []),
    ...(deletedRows > 0 ? [words.deletedRows(deletedRows)] : []),
    ...(restoredCells > 0 ? [words.restored(restoredCells)] : []),
    ...(typed === "" ? [] : [words.keptTyped(typed)]),
    ...(undone.halfMade.length > 0 ? [words.halfMade(undone.halfMade.join(" · "))] : []),
    ...(pointed === "" ? [] : [words.keptPointed(pointed)]),
    ...(emptiedFills.length > 0
      ? [words.emptiedFills(emptiedFills.length, emptiedFills.map(printRange).join(", "))]
      : []),
    ...(frozenCells.length > 0 ? [words.frozen(frozenCells.length, frozenOn)] : []),
    ...(touched.length > 0 ? [words.keptRows(listed(touched))] : []),
    ...(moved.length > 0 ? [words.movedRows(listed(moved))] : []),
    ...(path === undefined ? [] : [cliTexts(language).build.written(path)]),
  ];
}

const isMoved = ({ why }: KeptRow): boolean => why === "moved";

const listed = (rows: readonly KeptRow[]): string => rows.map(({ at }) => printRange(at)).join(", ");

const toJson = (undone: Undone, path: string | undefined) => ({
  written: path ?? null,
  action: undone.action,
  removed: undone.removed,
  deletedRows: undone.deletedRows,
  restoredCells: undone.restoredCells,
  emptiedFills: undone.emptiedFills.map(printRange),
  frozenCells: undone.frozenCells.map(printRange),
  kept: undone.kept,
  halfMade: undone.halfMade,
  keptRows: undone.keptRows.map(({ at, why }) => ({ at: printRange(at), why })),
});

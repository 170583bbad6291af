/** Writes what a person decided about a finding into its row of *Segnalazioni*, the home of outcome and note. */

import { fail, type Result, succeed } from "../../../shared/result";
import {
  CLOSING,
  type Outcome as FindingOutcome,
  OUTCOMES,
  readOutcome,
} from "../../../shared/sheets/findings/outcomes";
import { FINDINGS } from "../../../shared/sheets/places";
import { presentColumn } from "../../../shared/sheets/readBack/ownCells";
import { type FindingRow, readFindings } from "../../../shared/sheets/readBack/readOutcomes";
import { paneWorkTexts } from "../../../shared/text/paneWork";
import { cellAt } from "../../../shared/workbook/address";
import type { CellContent } from "../../../shared/workbook/edit";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { Refusal } from "../model/buildView";
import { ownOfYear } from "../model/ownOfYear";
import { type Book, bookLanguage, languageOf, ownView } from "./book";
import type { Judged } from "./paneWork";
import { refuse } from "./refusal";
import type { Put } from "./smallWrite";

export interface Judgement {
  readonly finding: string;
  /** Undefined: none. */
  readonly outcome: FindingOutcome | undefined;
  readonly note: string;
  /** What the person saw there; `undefined`: nothing is known of that, and nothing compared. */
  readonly before?: Judged | undefined;
}

/** `now`: the workbook at this moment. An outcome counts for the data that the row shows; where these are older it would not. */
export function judgementPuts(
  book: Book,
  now: Snapshot,
  { finding: id, outcome, note, before }: Judgement,
): Result<Put[], Refusal> {
  const { problems } = paneWorkTexts(languageOf(book));
  const own = ownOfYear(book.checked);
  const view = own === undefined ? undefined : ownView(now, own, "findings");
  if (view === undefined) return fail(refuse(problems.noFindingsSheet));
  const finding = book.checked.findings.find((each) => each.id === id);
  if (finding === undefined) return fail(refuse(problems.findingGone));
  const row = readFindings(view).rows.find((each) => each.id === id);
  const [outcomeAt, noteAt] = [presentColumn(view, FINDINGS.outcome), presentColumn(view, FINDINGS.note)];
  if (row === undefined || outcomeAt === undefined || noteAt === undefined || isOlder(row, outcome, finding.print))
    return fail(refuse(problems.findingBehind, { sheet: view.sheet.name }));
  if (before !== undefined && !isAsSeen(row, before))
    return fail(refuse(problems.noteChanged, { sheet: view.sheet.name }));
  const word = outcome === undefined ? "" : OUTCOMES[wordToGive(row, outcome, finding.print)][bookLanguage(book)];
  return succeed([
    { at: cellAt(view.sheet.name, row.row, outcomeAt), content: textContent(word) },
    { at: cellAt(view.sheet.name, row.row, noteAt), content: textContent(note.trim()) },
  ]);
}

const isOlder = (row: FindingRow, outcome: FindingOutcome | undefined, print: string): boolean =>
  outcome !== undefined && CLOSING.includes(outcome) && row.print !== print;

/** *Confermata* is what an outcome given again is written as: it stands for every word that closes. */
function isAsSeen({ outcome, note }: FindingRow, before: Judged): boolean {
  const present = readOutcome(outcome);
  const isOutcome =
    present === before.outcome ||
    (present === "confirmed" && before.outcome !== undefined && CLOSING.includes(before.outcome));
  return isOutcome && note.trim() === before.note.trim();
}

/** The same word for other data would not be seen as given anew: another one that closes is taken. */
function wordToGive(
  { outcome, givenOutcome, givenPrint }: FindingRow,
  wanted: FindingOutcome,
  print: string,
): FindingOutcome {
  const isOld = givenPrint !== "" && givenPrint !== print && readOutcome(givenOutcome) === wanted;
  if (!isOld || !CLOSING.includes(wanted) || readOutcome(outcome) === undefined) return wanted;
  return wanted === "confirmed" ? "accepted" : "confirmed";
}

const textContent = (text: string): CellContent => (text === "" ? { kind: "blank" } : { kind: "value", value: text });

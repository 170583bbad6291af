/** What a person chooses for one indicator: how its target is read, and which of two results is kept. */

import { programmeKey } from "../../../shared/plan/keys";
import type { RawCell } from "../../../shared/plan/plan";
import { fail, type Result, succeed } from "../../../shared/result";
import type { ScoredIndicator } from "../../../shared/score/scorecard";
import { OVERRIDE_INPUTS, PROGRAMME } from "../../../shared/sheets/places";
import { presentColumn, rowsById } from "../../../shared/sheets/readBack/ownCells";
import { DIRECTION } from "../../../shared/sheets/rules/choices";
import { cellText } from "../../../shared/target/cellText";
import { paneWorkTexts } from "../../../shared/text/paneWork";
import { type CellRange, cellAt, printRange } from "../../../shared/workbook/address";
import { serialOf } from "../../../shared/workbook/days";
import type { CellContent } from "../../../shared/workbook/edit";
import { cellOf, isCellError, type Snapshot, sheetNamed } from "../../../shared/workbook/snapshot";
import type { Refusal } from "../model/buildView";
import type { IndicatorView } from "../model/indicatorView";
import { scoredOf } from "../model/makeIndicatorView";
import { ownOfYear } from "../model/ownOfYear";
import { targetChoices } from "../model/targetChoices";
import { type Book, bookLanguage, languageOf, ownView } from "./book";
import { refuse } from "./refusal";
import type { Put } from "./smallWrite";

export interface Planned {
  readonly puts: readonly Put[];
  /** Said once it is written. */
  readonly sentence: string;
}

const BLANK: CellContent = { kind: "blank" };

/** Verso, Soglia and Entro of the indicator; `choice` undefined: all three blank, so that the text counts again. */
export function readingPuts(
  book: Book,
  now: Snapshot,
  id: string,
  choice: string | undefined,
): Result<Planned, Refusal> {
  const language = languageOf(book);
  const { problems, done } = paneWorkTexts(language);
  const scored = scoredOf(book.checked, id);
  const at = scored === undefined ? undefined : overrideCells(book, now, id, scored);
  if (scored === undefined || at === undefined) return fail(refuse(problems.noOverrides));
  const choices = targetChoices(scored, book.checked.scorecard.settings.year, language);
  const chosen = choices.find((each) => each.id === choice);
  if (choice !== undefined && chosen === undefined) return fail(refuse(problems.noChoice));
  const { direction, by } = chosen?.override ?? {};
  const word = direction === undefined ? undefined : DIRECTION[direction][bookLanguage(book)];
  return succeed({
    puts: [
      { at: at.direction, content: word === undefined ? BLANK : { kind: "value", value: word } },
      { at: at.threshold, content: BLANK },
      { at: at.by, content: by === undefined ? BLANK : { kind: "value", value: serialOf(by) } },
    ],
    sentence: chosen === undefined ? done.readingCleared : done.readingChosen(chosen.read),
  });
}

/** On the Scheda of its programme; on *Rilevazioni* where the user keeps the programme's sheet. */
function overrideCells(book: Book, now: Snapshot, id: string, scored: ScoredIndicator) {
  const own = ownOfYear(book.checked);
  const programme = "programme" in scored ? String(scored.programme) : "";
  if (own === undefined) return undefined;
  for (const key of [`programme:${programmeKey(book.checked.scorecard.plan, programme)}`, "readings"]) {
    const view = ownView(now, own, key);
    const row = view === undefined ? undefined : rowsById(view, PROGRAMME.overrideId).get(id);
    if (view === undefined || row === undefined) continue;
    const [direction, threshold, by] = (["direction", "threshold", "by"] as const).map((name) =>
      presentColumn(view, OVERRIDE_INPUTS[name]),
    );
    if (direction === undefined || threshold === undefined || by === undefined) return undefined;
    const cell = (column: number) => cellAt(view.sheet.name, row, column);
    return { direction: cell(direction), threshold: cell(threshold), by: cell(by) };
  }
  return undefined;
}

/** The first of the two results that is not what was shown, or that somebody has changed since it was read. */
export function changedResult(
  book: Book,
  now: Snapshot,
  id: string,
  shown: IndicatorView["twoResults"],
): CellRange | undefined {
  const scored = scoredOf(book.checked, id);
  return [scored?.resultCell, scored?.otherResultCell].find((cell, place) => {
    if (cell === undefined) return false;
    const seen = shown?.[place];
    const isAsShown =
      seen === undefined ||
      (printRange(seen.at) === printRange(cell.at) && seen.text === cellText(cell, languageOf(book)));
    return !isAsShown || heldAt(book.snapshot, cell.at) !== heldAt(now, cell.at);
  })?.at;
}

/** What is typed and what is shown in a cell, for comparing. */
function heldAt(snapshot: Snapshot, { sheet, top, left }: CellRange): string {
  const found = sheetNamed(snapshot, sheet);
  const cell = found === undefined ? undefined : cellOf(found, top, left);
  return JSON.stringify([cell?.formula ?? null, cell?.value ?? null]);
}

/** The kept result is written over the other; in the format of the kept one where that says what the value is. */
export function keepPuts(book: Book, id: string, which: 0 | 1): Result<Planned, Refusal> {
  const language = languageOf(book);
  const { problems, done } = paneWorkTexts(language);
  const scored = scoredOf(book.checked, id);
  const { resultCell, otherResultCell } = scored ?? {};
  if (scored?.why !== "two-results" || resultCell === undefined || otherResultCell === undefined)
    return fail(refuse(problems.noTwoResults));
  const [kept, other] = which === 0 ? [resultCell, otherResultCell] : [otherResultCell, resultCell];
  const content = contentOf(kept);
  if (content === undefined) return fail(refuse(problems.errorKept(printRange(kept.at)), { sheet: kept.at.sheet }));
  return succeed({
    puts: [{ at: other.at, content, ...(kept.format === undefined ? {} : { format: kept.format }) }],
    sentence: done.keptResult(cellText(kept, language), printRange(other.at)),
  });
}

const contentOf = ({ value }: RawCell): CellContent | undefined =>
  value === null || isCellError(value) ? undefined : { kind: "value", value };

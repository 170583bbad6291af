/** Indicatori operativi: no weight, not in the score; calculated on this sheet, with free rows for those that people add. */
import type { ScoredOperational } from "../../score/scorecard";
import { isUnmeasurable } from "../../target/achievement/measure";
import { eq, iff, ne, or } from "../../workbook/formula/build";
import { evened, evenedFormula, filledOr, ifError, live } from "../indicator/formulaWords";
import { across, blank, calc, home, number, text } from "../look/cells";
import { asInput, STYLES, underlined } from "../look/styles";
import { PROGRAMME } from "../places";
import type { CellDoc, RowDoc } from "../sheetDoc";
import { HELPERS, LAST } from "./columns";
import { addRow, type Draft, hidden, homeWith, nextRow } from "./draft";
import { operationalCells, ownCell } from "./operationalCells";
import { addedId, addedNumber, isAddedId } from "./rowIds";
import { addBlockHead, addIndicatorHeads, checkpointCells } from "./strategicBlock";
import { doneOnValidation, resultValidation } from "./validations";

/** Rows to fill on a new sheet, and again once all are filled. */
const FREE_ROWS = 3;

export function addOperational(draft: Draft): void {
  const { words, operational, strategic } = draft;
  addBlockHead(draft, words.blocks.operational, words.asides.operational);
  addIndicatorHeads(draft, operational.some(asksBoth) ? words.heads.doneOn : "");
  const first = nextRow(draft);
  let place = strategic.length;
  for (const scored of operational) {
    if (!isAddedId(scored.indicator.id)) addIndicator(draft, scored, ++place);
  }
  const added = new Map(
    operational
      .filter(({ indicator }) => isAddedId(indicator.id))
      .map((scored) => [addedNumber(scored.indicator.id), scored]),
  );
  for (let row = 1; row <= freeRows(draft, added.size); row++) {
    const scored = added.get(row);
    if (scored === undefined) addFree(draft, row);
    else addIndicator(draft, scored, ++place);
  }
  draft.validations.push(resultValidation(words, first, nextRow(draft) - 1));
}

/** The free rows that exist stay; more come when the last one is filled. */
function freeRows({ homes, year, key }: Draft, added: number): number {
  const start = addedId(year, key, 0).slice(0, -1);
  const numbers = Object.keys(homes ?? {}).map((id) => (id.startsWith(start) ? addedNumber(id) : 0));
  const present = Math.max(FREE_ROWS, ...numbers);
  return added >= present ? present + FREE_ROWS : present;
}

/** Whether a target asks for a number and a day: then *Fatto il* needs a cell. */
const asksBoth = ({ measure }: ScoredOperational): boolean =>
  !isUnmeasurable(measure) && measure.number !== undefined && measure.day !== undefined;

function addIndicator(draft: Draft, scored: ScoredOperational, place: number): void {
  const { indicator } = scored;
  const row = nextRow(draft);
  const shown = operationalCells(draft, scored, row);
  const doneOn = asksBoth(scored);
  const cells: RowDoc["cells"] = {
    [PROGRAMME.number]: number(place, underlined(isAddedId(indicator.id) ? BESIDE_INPUT : STYLES.numberSoft)),
    ...titleAndTarget(draft, scored),
    [PROGRAMME.weight]: doneOn
      ? homeWith(asInput({ ...STYLES.day, size: 8.5 }), indicator.typed?.doneOn)
      : blank(underlined(STYLES.text)),
    ...checkpointCells(scored, shown.format),
    ...shown.cells,
    [PROGRAMME.note]: homeWith(asInput(STYLES.note), indicator.typed?.note),
    [PROGRAMME.id]: hidden(indicator.id),
    [HELPERS.operational]: hidden(1),
  };
  if (doneOn) draft.validations.push(doneOnValidation(draft.words, row));
  addRow(draft, across(0, LAST, underlined(STYLES.text), cells), { id: indicator.id });
}

/** A number or sign that keeps off the edge of the input beside it. */
const BESIDE_INPUT = { ...STYLES.numberSoft, align: "center" } as const;

/** Live from the register; of an indicator that a person added they stand here, as typed. */
function titleAndTarget({ year }: Draft, { indicator, target }: ScoredOperational): Record<number, CellDoc> {
  const format = target?.format === undefined || target.format === "General" ? {} : { format: target.format };
  const targetStyle = { ...STYLES.wrapped, ...format };
  const typedStyle = asInput({ ...STYLES.wrappedIndented, ...format });
  const value = target?.value ?? null;
  if (isAddedId(indicator.id)) {
    return {
      [PROGRAMME.title]: home(asInput(STYLES.wrappedIndented), indicator.title.value || undefined),
      [PROGRAMME.target]: homeWith(typedStyle, indicator.targets[year]),
    };
  }
  const title = evened(indicator.title.raw ?? indicator.title.value);
  const shown = value === null || value === "" ? "–" : typeof value === "object" ? value.error : value;
  const targetCell =
    target === undefined
      ? calc("–", "–", underlined(targetStyle))
      : calc(filledOr(live(target.at), "–"), shown, underlined(targetStyle));
  return {
    [PROGRAMME.title]: calc(
      ifError(evenedFormula(live(indicator.title.at)), title),
      title,
      underlined(STYLES.wrappedIndented),
    ),
    [PROGRAMME.target]: targetCell,
  };
}

/** An empty row to fill: it is read and calculated at the next refresh, and says so until then. */
function addFree(draft: Draft, place: number): void {
  const id = addedId(draft.year, draft.key, place);
  const row = nextRow(draft);
  const isFilled = or(ne(ownCell(row, PROGRAMME.title), ""), ne(ownCell(row, PROGRAMME.target), ""));
  const toRead = iff(eq(ownCell(row, PROGRAMME.target), ""), "", draft.words.toRead);
  const input = asInput(STYLES.number);
  const cells: RowDoc["cells"] = {
    [PROGRAMME.number]: text(draft.words.free, underlined(BESIDE_INPUT)),
    [PROGRAMME.title]: home(asInput(STYLES.wrappedIndented)),
    [PROGRAMME.april]: home(input),
    [PROGRAMME.august]: home(input),
    [PROGRAMME.december]: home(input),
    [PROGRAMME.target]: home(asInput(STYLES.wrappedIndented)),
    [PROGRAMME.readAs]: calc(toRead, "", underlined({ ...STYLES.softWrapped, indent: 1 })),
    [PROGRAMME.note]: home(asInput(STYLES.note)),
    [PROGRAMME.id]: hidden(id),
    [HELPERS.operational]: calc(iff(isFilled, 1, 0), 0, {}),
  };
  addRow(draft, across(0, LAST, underlined(STYLES.text), cells), { id, height: 20 });
}

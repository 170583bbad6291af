/** Indicatori strategici: input cells for the checkpoints, everything else as the cockpit shows it; then the programme's total. */

import type { ScoredStrategic } from "../../score/scorecard";
import { cellRef, eq, iff } from "../../workbook/formula/build";
import { shownFormula, shownValue } from "../adopted/shownResult";
import { scaleOf } from "../cockpit/formats";
import { across, blank, calc, number, text } from "../look/cells";
import { FORMATS, SIZE } from "../look/palette";
import { asInput, framed, ruled, STYLES, underlined } from "../look/styles";
import { PROGRAMME, STATES } from "../places";
import type { CellDoc, RowDoc } from "../sheetDoc";
import { type CockpitRow, cockpitCell, cockpitRowOf, formatAt, matchCell, shownAt } from "./cockpitCells";
import { HELPERS, LAST } from "./columns";
import { addRow, type Draft, hidden, homeWith, nextRow } from "./draft";
import { assessedFigure, programmeScore } from "./programmeScore";
import { resultValidation } from "./validations";

/** Rows of the indicators on the sheet, by id. */
export type RowsOfIndicators = ReadonlyMap<string, number>;

export function addStrategic(draft: Draft): RowsOfIndicators {
  const { words } = draft;
  addBlockHead(draft, words.blocks.strategic, words.asides.strategic);
  addIndicatorHeads(draft, words.heads.weight);
  const rows = new Map<string, number>();
  const first = nextRow(draft);
  for (const [index, scored] of draft.strategic.entries()) {
    rows.set(scored.indicator.id, addIndicator(draft, scored, index + 1));
  }
  draft.validations.push(resultValidation(words, first, nextRow(draft) - 1));
  addTotal(draft);
  return rows;
}

/** The heading of a block that runs over the whole sheet, with a word of advice beside it. */
export function addBlockHead(draft: Draft, title: string, aside: string): void {
  const cells = {
    [PROGRAMME.number]: text(title, ruled(STYLES.block)),
    [PROGRAMME.april]: text(aside, ruled({ ...STYLES.head, wrap: false })),
  };
  addRow(draft, across(0, LAST, ruled(STYLES.block), cells), { height: 20 });
}

/** Heads of the columns over indicators; `weight` is the empty text where the column stays empty. */
export function addIndicatorHeads(draft: Draft, weight: string): void {
  const { heads } = draft.words;
  const right = underlined(STYLES.headRight);
  const left = underlined(STYLES.headIndented);
  addRow(
    draft,
    across(0, LAST, underlined(STYLES.head), {
      [PROGRAMME.number]: text(heads.number, right),
      [PROGRAMME.title]: text(heads.indicator, left),
      [PROGRAMME.weight]: weight === "" ? blank(right) : text(weight, underlined(STYLES.headInput)),
      [PROGRAMME.april]: text(heads.april, underlined(STYLES.headInput)),
      [PROGRAMME.august]: text(heads.august, underlined(STYLES.headInput)),
      [PROGRAMME.december]: text(heads.december, underlined(STYLES.headInput)),
      [PROGRAMME.result]: text(heads.result, right),
      [PROGRAMME.resultOf]: text(heads.resultOf, left),
      [PROGRAMME.target]: text(heads.target, underlined(STYLES.head)),
      [PROGRAMME.readAs]: text(heads.readAs, underlined(STYLES.head)),
      [PROGRAMME.achievement]: text(heads.achievement, right),
      [PROGRAMME.band]: text(heads.band, left),
      [PROGRAMME.note]: text(heads.note, left),
    }),
    { height: 22 },
  );
}

function addIndicator(draft: Draft, scored: ScoredStrategic, place: number): number {
  const { indicator } = scored;
  const at: CockpitRow = {
    row: nextRow(draft),
    names: draft.names,
    laidOut: cockpitRowOf(draft.cockpit, indicator.id),
  };
  const format = formatAt(at, "result");
  const cells: RowDoc["cells"] = {
    [PROGRAMME.number]: number(place, underlined({ ...STYLES.numberSoft })),
    [PROGRAMME.title]: cockpitCell(at, "title", underlined(STYLES.wrappedIndented)),
    [PROGRAMME.weight]: cockpitCell(
      at,
      "weight",
      underlined({ ...STYLES.weight, indent: 1, ...formatAt(at, "weight") }),
    ),
    ...checkpointCells(scored, format.format),
    ...shownCell(draft, scored, format.format),
    [PROGRAMME.result]: cockpitCell(at, "result", underlined({ ...STYLES.numberStrong, ...format })),
    [PROGRAMME.resultOf]: resultOfCell(draft, scored, at),
    [PROGRAMME.target]: cockpitCell(at, "target", underlined({ ...STYLES.wrapped, ...formatAt(at, "target") })),
    [PROGRAMME.readAs]: cockpitCell(at, "readAs", underlined(STYLES.softWrapped)),
    [PROGRAMME.achievement]: cockpitCell(at, "achievement", underlined(STYLES.percent)),
    [PROGRAMME.band]: cockpitCell(at, "band", underlined({ ...STYLES.band, indent: 1 })),
    [PROGRAMME.note]: homeWith(asInput(STYLES.note), indicator.typed?.note),
    [PROGRAMME.id]: hidden(indicator.id),
    [HELPERS.cockpitRow]: matchCell(indicator.id, draft.names, draft.cockpit),
    [HELPERS.state]: cockpitCell(at, "state", {}),
    [HELPERS.provisional]: cockpitCell(at, "provisional", {}),
  };
  return addRow(draft, cells, { id: indicator.id });
}

/** The cells of 30/04, 31/08 and 31/12 with what was typed there. */
export function checkpointCells(
  { indicator }: Pick<ScoredStrategic, "indicator">,
  format: string | undefined,
): Record<number, CellDoc> {
  const style = asInput(format === undefined ? STYLES.number : { ...STYLES.number, format });
  const [april, august, december] = indicator.typed?.checkpoints ?? [];
  return {
    [PROGRAMME.april]: homeWith(style, april),
    [PROGRAMME.august]: homeWith(style, august),
    [PROGRAMME.december]: homeWith(style, december),
  };
}

/** The 31/12 cell where it shows the result of the user's own sheet: nothing is typed there. */
function shownCell(
  { language, clearsShown }: Draft,
  { indicator: { typed } }: ScoredStrategic,
  format: string | undefined,
): Record<number, CellDoc> {
  const shown = typed?.shown;
  if (shown === undefined) return {};
  const style = underlined(format === undefined ? STYLES.number : { ...STYLES.number, format });
  if (shown === "gone") return clearsShown === true ? { [PROGRAMME.december]: calc("", "", style) } : {};
  const own = shown.result.format;
  const shownAs = own === undefined || own === "General" ? style : { ...style, format: own };
  return { [PROGRAMME.december]: calc(shownFormula(shown, language), shownValue(shown), shownAs) };
}

/** Which day the result is of: a checkpoint's, the year's end, or a fact with its own day. */
function resultOfCell(draft: Draft, scored: ScoredStrategic, at: CockpitRow): CellDoc {
  const state = cellRef(at.row, HELPERS.state);
  const provisional = cellRef(at.row, HELPERS.provisional);
  const whole = isDeed(scored) ? draft.words.done : draft.words.yearEnd;
  const formula = iff(eq(state, STATES.provisional), provisional, iff(eq(state, STATES.measured), whole, ""));
  const now = shownAt(at, "state");
  const value = now === STATES.provisional ? shownAt(at, "provisional") : now === STATES.measured ? whole : "";
  return calc(formula, value, underlined({ ...STYLES.small, indent: 1 }));
}

/** Whether the target asks for a deed alone, so that its result is a day or a yes. */
export const isDeed = (scored: Pick<ScoredStrategic, "measure" | "measureAsRead">): boolean =>
  scaleOf(scored) === "day" || scaleOf(scored) === "done";

/** Weight, score and semaforo of the programme, and how much of its weight is assessed where that is not all. */
function addTotal(draft: Draft): void {
  const score = programmeScore(draft);
  const { language, words } = draft;
  const assessed = assessedFigure(score, words, language);
  const strong = { ...STYLES.numberStrong, size: SIZE.text };
  const cells = across(0, LAST, framed(STYLES.text), {
    [PROGRAMME.title]: text(words.programmeTotal, framed({ ...STYLES.strong, indent: 1 })),
    [PROGRAMME.weight]: calc(
      score.weight.formula,
      score.weight.value,
      framed({ ...strong, indent: 1, format: FORMATS.weight }),
    ),
    [PROGRAMME.achievement]: calc(score.score.formula, score.score.value, framed(STYLES.percent)),
    [PROGRAMME.band]: calc(score.band.formula, score.band.value, framed({ ...STYLES.band, indent: 1 })),
    [PROGRAMME.target]: calc(assessed.formula, assessed.value, framed({ ...STYLES.small })),
  });
  addRow(draft, cells, { height: 24 });
}

/** Triennio e lettura dei target: last year's result, the next targets, and the cells in which a person overrides a reading. */
import type { RawCell, TypedCells } from "../../plan/plan";
import type { ScoredStrategic } from "../../score/scorecard";
import { isUnmeasurable } from "../../target/achievement/measure";
import { serialOf } from "../../workbook/days";
import { cellRef, eq, iff } from "../../workbook/formula/build";
import type { StyleDoc } from "../../workbook/sheetFacets";
import { isCellError } from "../../workbook/snapshot";
import { filledOr, live } from "../indicator/formulaWords";
import { across, blank, calc, home, number, text } from "../look/cells";
import { FORMATS, PALETTE } from "../look/palette";
import { asInput, STYLES, underlined } from "../look/styles";
import { OVERRIDE_INPUTS, PROGRAMME } from "../places";
import { DIRECTION, WAIVED } from "../rules/choices";
import type { CellDoc, RowDoc } from "../sheetDoc";
import { unlessReread } from "./cockpitCells";
import { LAST } from "./columns";
import { addRow, type Draft, hidden, homeWith, nextRow } from "./draft";
import { overrideRowId } from "./rowIds";
import { addBlockHead, type RowsOfIndicators } from "./strategicBlock";
import { overrideValidations } from "./validations";

export function addTriennium(draft: Draft, rows: RowsOfIndicators): void {
  const { words } = draft;
  addBlockHead(draft, words.blocks.triennium, words.asides.triennium);
  addHeads(draft);
  const first = draft.rows.length;
  for (const [index, scored] of draft.strategic.entries()) {
    const row = rows.get(scored.indicator.id) ?? 0;
    addOverrides(draft, scored, row, index + 1);
  }
  draft.validations.push(...overrideValidations(draft.words, draft.language, first, draft.rows.length - 1));
}

function addHeads(draft: Draft): void {
  const { heads, previousResult, nextTarget } = draft.words;
  const right = underlined(STYLES.headRight);
  const left = underlined(STYLES.headIndented);
  const input = underlined(STYLES.headInput);
  addRow(
    draft,
    across(0, LAST, underlined(STYLES.head), {
      [PROGRAMME.number]: text(heads.number, right),
      [PROGRAMME.title]: text(heads.indicator, left),
      [OVERRIDE_INPUTS.direction]: text(heads.direction, left),
      [OVERRIDE_INPUTS.threshold]: text(heads.threshold, input),
      [OVERRIDE_INPUTS.by]: text(heads.by, input),
      [OVERRIDE_INPUTS.judged]: text(heads.judged, input),
      [OVERRIDE_INPUTS.doneOn]: text(heads.doneOn, right),
      [PROGRAMME.previousResult]: text(previousResult(draft.year - 1), left),
      [PROGRAMME.nextTarget]: text(nextTarget(draft.year + 1), underlined(STYLES.head)),
      [PROGRAMME.laterTarget]: text(String(draft.year + 2), underlined(STYLES.head)),
      [OVERRIDE_INPUTS.waived]: text(heads.waived, left),
      [OVERRIDE_INPUTS.waivedReason]: text(heads.waivedReason, left),
    }),
    { height: 22 },
  );
}

function addOverrides(draft: Draft, scored: ScoredStrategic, row: number, place: number): void {
  const { indicator } = scored;
  const { year } = draft;
  const other = (cell: RawCell | undefined, style: StyleDoc): CellDoc => planCell(row, cell, underlined(style));
  const cells: RowDoc["cells"] = {
    ...titleCells(draft, row, place),
    ...overrideInputs(draft, scored),
    [PROGRAMME.previousResult]: other(previousResult(draft, scored), { ...STYLES.text, indent: 1 }),
    [PROGRAMME.nextTarget]: other(indicator.targets[year + 1], STYLES.wrapped),
    [PROGRAMME.laterTarget]: other(indicator.targets[year + 2], STYLES.wrapped),
    [PROGRAMME.overrideId]: hidden(indicator.id),
  };
  addOverrideRow(draft, cells, overrideRowId(indicator.id), STYLES.text);
}

/** Last year's result, be it only on the sheets of that year; none where its column holds nothing but zeros, which is no data. */
function previousResult({ year, scorecard }: Draft, { indicator }: ScoredStrategic): RawCell | undefined {
  const cell = indicator.archived?.[year - 1] ?? indicator.results[year - 1];
  return scorecard.plan.emptyResultYears.includes(year - 1) && cell?.value === 0 ? undefined : cell;
}

/** Number and title, the latter from the row above that has it from the cockpit. */
function titleCells(draft: Draft, row: number, place: number): Record<number, CellDoc> {
  const above = draft.rows[row]?.cells[PROGRAMME.title]?.content;
  const shown = above === undefined || above.kind === "blank" ? "" : above.value;
  return {
    [PROGRAMME.number]: number(place, underlined(STYLES.numberSoft)),
    [PROGRAMME.title]: calc(cellRef(row, PROGRAMME.title), shown, underlined(STYLES.wrappedIndented)),
    [PROGRAMME.weight]: blank(underlined(STYLES.text)),
  };
}

/** Another year's cell of the plan, live; a dash (a formula too, lest it be taken for something typed) where it is empty, and while the row must be read again. */
function planCell(row: number, cell: RawCell | undefined, style: StyleDoc): CellDoc {
  if (cell === undefined) return calc("–", "–", style);
  const now = live(cell.at);
  const { value } = cell;
  const shown = value === null || value === "" ? "–" : isCellError(value) ? value.error : value;
  const format = cell.format === undefined ? {} : { format: cell.format };
  return calc(unlessReread(row, iff(eq(now, ""), "–", now)), shown, { ...style, align: "left", ...format });
}

/** The cells that change a reading, with what was typed. */
function overrideInputs({ language }: Draft, scored: ScoredStrategic): Record<number, CellDoc> {
  const { measure, indicator } = scored;
  const isPercent = !isUnmeasurable(measure) && measure.number?.percent === true;
  return inputs(indicator.typed, {
    language,
    threshold: isPercent ? FORMATS.percent : "General",
  });
}

interface InputLook {
  readonly language: Draft["language"];
  readonly threshold: string;
}

function inputs(typed: TypedCells | undefined, look: InputLook): Record<number, CellDoc> {
  const { direction, threshold, by, judged } = typed?.override ?? {};
  const number = asInput(STYLES.number);
  const words = asInput({ ...STYLES.textIndented });
  const day = asInput({ ...STYLES.small, colour: PALETTE.ink, format: FORMATS.day, align: "center" });
  const format = look.threshold === "General" ? {} : { format: look.threshold };
  return {
    [OVERRIDE_INPUTS.direction]: home(
      asInput(STYLES.note),
      direction === undefined ? undefined : DIRECTION[direction][look.language],
    ),
    [OVERRIDE_INPUTS.threshold]: home({ ...number, ...format }, threshold),
    [OVERRIDE_INPUTS.by]: home(day, by === undefined ? undefined : serialOf(by)),
    [OVERRIDE_INPUTS.judged]: home({ ...number, format: FORMATS.percent }, judged),
    [OVERRIDE_INPUTS.doneOn]: homeWith(day, typed?.doneOn),
    [OVERRIDE_INPUTS.waived]: home(words, typed?.waived === true ? WAIVED.waived[look.language] : undefined),
    [OVERRIDE_INPUTS.waivedReason]: home(asInput(STYLES.note), typed?.waivedReason),
  };
}

/** The row with the hidden copies of its inputs, which the cockpit looks at. */
function addOverrideRow(draft: Draft, cells: RowDoc["cells"], id: string, style: StyleDoc): void {
  const copies: Record<number, CellDoc> = {};
  for (const name of Object.keys(OVERRIDE_INPUTS) as (keyof typeof OVERRIDE_INPUTS)[]) {
    const column = OVERRIDE_INPUTS[name];
    const input = cellRef(nextRow(draft), column);
    const content = cells[column]?.content;
    copies[PROGRAMME[name]] = calc(filledOr(input, ""), content?.kind === "value" ? content.value : "", {});
  }
  addRow(draft, { ...across(0, LAST, underlined(style), cells), ...copies }, { id });
}

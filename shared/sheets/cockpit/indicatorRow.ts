/** One indicator on the cockpit: what a person sees, and the hidden cells that the sums and the first page use. */
import type { RawCell } from "../../plan/plan";
import { isWaived } from "../../score/waived";
import {
  and,
  call,
  cellRef,
  columnRef,
  eq,
  gt,
  iff,
  minus,
  ne,
  not,
  or,
  over,
  times,
} from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { live } from "../indicator/formulaWords";
import { baseCells, standsAsRead } from "../indicator/guard";
import { readCells, type ValueContext, type Values, valuesOf } from "../indicator/values";
import { type IndicatorSources, indicatorCells } from "../indicatorFormulas";
import { across, type Cells, calc, restyled, text } from "../look/cells";
import { STYLES, underlined } from "../look/styles";
import { ABSENT } from "../look/symbols";
import { rowHeight, shorten } from "../look/textMetrics";
import { COCKPIT, PROGRAMME } from "../places";
import type { CellDoc, RowDoc } from "../sheetDoc";
import { HEAD_ROW, HELPER, LAST, READING, STEP, WIDTHS } from "./columns";
import { sameGroup } from "./groupGuard";
import { headingCells, sameHeadings } from "./headingCells";
import { firstPageCells, visibleCells } from "./indicatorWords";
import type { IndicatorLine } from "./outline";
import { samePlace } from "./placeGuard";
import { readingCell } from "./readAs";
import { type CockpitSheet, cockpitCell, helperCell } from "./sheet";
import { titleFigure } from "./userCells";
import { effectiveWeight, type LineWeights, shownWeight, weightCells, writtenWeight } from "./weights";

/** How the core read the plan's year. */
export const valueContext = ({ scorecard, language }: CockpitSheet): ValueContext => ({
  settings: scorecard.settings,
  language,
  columnIsEmpty: scorecard.plan.emptyResultYears.includes(scorecard.plan.year),
});

/** How many literals the guard of a line needs beside title and target. */
export const guardLiterals = ({ scored }: IndicatorLine, year: number): number => baseCells(scored, year).length;

export function indicatorRow(sheet: CockpitSheet, line: IndicatorLine, weights: LineWeights): RowDoc {
  const { scored, row, id, keys } = line;
  const context = valueContext(sheet);
  const values = valuesOf(scored, readCells(scored, context), context);
  const title = titleFigure(sheet.snapshot, scored.indicator.title, {
    asRead: cellRef(row, STEP.titleRead),
    shown: helperCell(row, "titleShown"),
  });
  const seen: Cells = {
    [COCKPIT.title]: calc(title.formula, title.value, STYLES.wrappedIndented),
    [COCKPIT.weight]: calc(shownWeight(line), weights.weight, STYLES.weight),
    ...visibleCells(sheet, line, values),
    [COCKPIT.note]: noteCell(sheet, line),
  };
  const lined = across(0, LAST, underlined(STYLES.text), restyled(seen, underlined));
  const place = { row, columns: STEP, rules: sheet.names.rules };
  return {
    id,
    height: rowHeight(lined, WIDTHS),
    cells: {
      ...lined,
      [COCKPIT.id]: text(id, STYLES.small),
      [COCKPIT.programme]: text(scored.programme, STYLES.small),
      ...keyCells(keys),
      ...(title.differs ? { [HELPER.titleShown]: text(title.value, STYLES.small) } : {}),
      ...indicatorCells(scored, place, { ...sourcesOf(sheet, line), titleAsRead: title.standing }, context),
      ...homeRowCells(sheet, line),
      ...headingCells(sheet, line),
      ...zeroCell(line, sheet.scorecard.settings.year, values),
      ...weightCells(sheet, line, weights),
      ...sumCells(sheet, line, weights, values),
      ...firstPageCells(sheet, line, values),
      [READING]: readingCell(scored, sheet.language),
      [HELPER.shortTitle]: text(shorten(title.value), STYLES.small),
    },
  };
}

/** The keys of an indicator's nodes. */
export const keyCells = (keys: IndicatorLine["keys"]): Cells => ({
  [HELPER.area]: text(keys.area, STYLES.small),
  [HELPER.perspective]: text(keys.perspective, STYLES.small),
  [HELPER.objective]: text(keys.objective, STYLES.small),
  [HELPER.programmeKey]: text(keys.programme, STYLES.small),
  [HELPER.wholeObjective]: text(keys.wholeObjective, STYLES.small),
});

/** Whether the user's cell holds a zero, be it written as a number, a text or a date. */
function zeroCell({ scored, row }: IndicatorLine, year: number, values: Values): Cells {
  const cell = scored.indicator.results[year];
  if (cell === undefined) return {};
  const now = live(cell.at);
  const isZero = (value: Formula): Formula => and(call("ISNUMBER", value), not(call("ISLOGICAL", value)), eq(value, 0));
  const formula = call("IFERROR", iff(or(isZero(now), isZero(cellRef(row, STEP.plan))), 1, 0), 0);
  return { [HELPER.zero]: calc(formula, cell.value === 0 || values.plan === 0 ? 1 : 0, STYLES.small) };
}

/** Where the indicator's rows stand on its programme's sheet: found by id; no number where they are not, for row 0 is a whole column. */
function homeRowCells({ names }: CockpitSheet, { scored, row }: IndicatorLine): Cells {
  const sheet = names.programme(scored.programme);
  const find = (column: number): Formula =>
    call("IFERROR", call("MATCH", cockpitCell(row, "id"), columnRef(column, column, sheet), 0), ABSENT);
  return {
    [HELPER.sheetRow]: calc(find(PROGRAMME.id), ABSENT, STYLES.small),
    [HELPER.overrideRow]: calc(find(PROGRAMME.overrideId), ABSENT, STYLES.small),
  };
}

function sourcesOf(sheet: CockpitSheet, line: IndicatorLine): IndicatorSources {
  const { scored, row } = line;
  const { settings } = sheet.scorecard;
  const name = sheet.names.programme(scored.programme);
  const typed = (column: number): Formula =>
    call("INDEX", columnRef(column, column, name), helperCell(row, "sheetRow"));
  const stated = (column: number): Formula =>
    call("INDEX", columnRef(column, column, name), helperCell(row, "overrideRow"));
  const plan: RawCell | undefined = scored.indicator.results[settings.year];
  return {
    ...(plan === undefined ? {} : { plan: live(plan.at) }),
    april: typed(PROGRAMME.april),
    august: typed(PROGRAMME.august),
    december: typed(PROGRAMME.december),
    doneOn: doneOnSource(stated(PROGRAMME.doneOn), scored.indicator.doneOn),
    override: {
      direction: stated(PROGRAMME.direction),
      threshold: stated(PROGRAMME.threshold),
      by: stated(PROGRAMME.by),
      judged: stated(PROGRAMME.judged),
      waived: stated(PROGRAMME.waived),
      waivedReason: stated(PROGRAMME.waivedReason),
    },
    columnIsEmpty: cellRef(HEAD_ROW, HELPER.columnIsEmpty),
    words: {
      yes: [cellRef(HEAD_ROW, HELPER.wordsYes)],
      no: [cellRef(HEAD_ROW, HELPER.wordsNo)],
      nothing: [cellRef(HEAD_ROW, HELPER.wordsNothing)],
    },
    found: and(
      gt(times(helperCell(row, "sheetRow"), helperCell(row, "overrideRow")), 0),
      helperCell(row, "weightRead"),
      helperCell(line.parent, "nodeRead"),
      ...sameHeadings(sheet, line),
      ...sameGroup(sheet, line),
      ...samePlace(sheet, line),
      ...sameDirection(scored.indicator),
    ),
  };
}

/** The cell of the programme's sheet where it is filled, else that of the user's own column *Fatto il*. */
const doneOnSource = (typed: Formula, own: RawCell | undefined): Formula =>
  own === undefined ? typed : iff(eq(typed, ""), iff(eq(live(own.at), ""), "", live(own.at)), typed);

/** A *Verso* in the user's sheet decides which results are good: it must still say what was read, and a blank one nothing. */
const sameDirection = ({ directionCell }: IndicatorLine["scored"]["indicator"]): Formula[] =>
  directionCell === undefined ? [] : [standsAsRead(directionCell)];

/** The note of the programme's sheet; of a waived indicator without one, the reason. */
function noteCell({ names }: CockpitSheet, { scored, row }: IndicatorLine): CellDoc {
  const name = names.programme(scored.programme);
  const note = call("INDEX", columnRef(PROGRAMME.note, PROGRAMME.note, name), helperCell(row, "sheetRow"));
  const reason = call(
    "INDEX",
    columnRef(PROGRAMME.waivedReason, PROGRAMME.waivedReason, name),
    helperCell(row, "overrideRow"),
  );
  const formula = call("IFERROR", iff(ne(note, ""), note, iff(eq(cellRef(row, STEP.waived), 1), reason, "")), "");
  const typed = scored.indicator.typed?.note?.value;
  const shown = typeof typed === "object" || typed === undefined ? reasonShown(scored) : typed;
  return calc(formula, shown, STYLES.note);
}

const reasonShown = ({ indicator }: IndicatorLine["scored"]): string =>
  isWaived(indicator) ? (indicator.typed?.waivedReason ?? "") : "";

/** Assessed weight, contribution, the same as written, and the points that the indicator costs. */
function sumCells(sheet: CockpitSheet, line: IndicatorLine, weights: LineWeights, values: Values): Cells {
  const { row, scored } = line;
  const achievement = cellRef(row, STEP.achievement);
  const ifAssessed = (formula: Formula): Formula => iff(eq(achievement, ""), 0, formula);
  const weight = effectiveWeight(row);
  const written = writtenWeight(sheet, row);
  const share = scored.achievement;
  const isOfParent = sheet.scorecard.plan.weightsAre === "sharesOfParent";
  const writtenNumber = isOfParent ? weights.written : weights.weight;
  const of = (amount: number, times = 1): number => (share === undefined ? 0 : amount * times);
  const cell = (formula: Formula, value: number): CellDoc => calc(formula, value, STYLES.small);
  return {
    [COCKPIT.assessedWeight]: cell(ifAssessed(weight), of(weights.effective)),
    [COCKPIT.contribution]: cell(ifAssessed(times(weight, achievement)), of(weights.effective, share)),
    [HELPER.writtenAssessed]: cell(ifAssessed(written), of(writtenNumber)),
    [HELPER.writtenContribution]: cell(ifAssessed(times(written, achievement)), of(writtenNumber, share)),
    [HELPER.reachedOne]: cell(iff(eq(cellRef(row, STEP.reached), true), 1, 0), values.reached === true ? 1 : 0),
    [HELPER.lost]: calc(lostFormula(row), lostPoints(line, weights) ?? "", STYLES.small),
  };
}

/** Smaller losses are the computer's; a little less for each row below, so that no two rows cost the same. */
const LEAST_LOSS = 1e-9;
const ROW_STEP = 1e12;

function lostFormula(row: number): Formula {
  const achievement = cellRef(row, STEP.achievement);
  const lost = times(effectiveWeight(row), minus(1, achievement));
  return iff(eq(achievement, ""), "", iff(gt(lost, over(1, 1_000_000_000)), minus(lost, over(row + 1, ROW_STEP)), ""));
}

/** The points that an indicator costs, as a fraction of the body's; nothing where it costs none. */
export function lostPoints({ scored, row }: IndicatorLine, { effective }: LineWeights): number | undefined {
  const lost = scored.achievement === undefined ? 0 : effective * (1 - scored.achievement);
  return lost > LEAST_LOSS ? lost - (row + 1) / ROW_STEP : undefined;
}

/** The indicators that cost most points: effective weight × what is missing to 100 %; ties in the order of the tables. */
import { call, times } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { readCells, valuesOf } from "../indicator/values";
import { across, type Cells, calc, type Shown, text } from "../look/cells";
import { FORMATS } from "../look/palette";
import { ruled, STYLES, underlined } from "../look/styles";
import { shorten } from "../look/textMetrics";
import { COCKPIT } from "../places";
import { STRUCTURE } from "../rowNames";
import type { CellDoc, RowDoc } from "../sheetDoc";
import { HELPER, LAST, STEP } from "./columns";
import { lostPoints, valueContext } from "./indicatorRow";
import { firstPageCells, visibleCells } from "./indicatorWords";
import type { IndicatorLine } from "./outline";
import { type CockpitSheet, helperColumn, tableColumn } from "./sheet";
import { headCells } from "./tableRows";
import { lineWeights } from "./weights";

/** As many as fit the first page beside everything else. */
const MOST = 5;
/** Two lines of text: titles are live here, so the row cannot follow them. */
const HEIGHT = 28;

/** Heading and one row for each; fewer where the plan has fewer indicators. */
export function worstRows(sheet: CockpitSheet): RowDoc[] {
  const worst = worstLines(sheet);
  const count = Math.min(MOST, sheet.scorecard.indicators.length);
  return [worstHead(sheet), ...Array.from({ length: count }, (_, place) => worstRow(sheet, place + 1, worst[place]))];
}

interface WorstLine {
  readonly line: IndicatorLine;
  readonly lost: number;
}

function worstLines(sheet: CockpitSheet): readonly WorstLine[] {
  const weights = lineWeights(sheet.outline.lines);
  return sheet.outline.lines
    .flatMap((line) => {
      const figures = weights.get(line.row);
      if (line.kind !== "indicator" || figures === undefined) return [];
      const lost = lostPoints(line, figures);
      return lost === undefined ? [] : [{ line, lost }];
    })
    .sort((a, b) => b.lost - a.lost);
}

function worstHead(sheet: CockpitSheet): RowDoc {
  const heads = headCells(sheet, ruled);
  const cells: Record<number, CellDoc> = { ...heads };
  cells[COCKPIT.code] = text(sheet.words.blocks.worst, ruled(STYLES.block));
  delete cells[COCKPIT.title];
  cells[COCKPIT.note] = text(sheet.words.summary.lost, ruled(STYLES.headRight));
  return { height: 22, cells: across(0, LAST, ruled(STYLES.text), cells) };
}

/** The cell of a column on the row of the nth worst, empty where there are fewer. */
function found(sheet: CockpitSheet, nth: number, column: number, otherwise = ""): Formula {
  const lost = helperColumn(sheet, "lost");
  return call(
    "IFERROR",
    call("INDEX", tableColumn(sheet, column), call("MATCH", call("LARGE", lost, nth), lost, 0)),
    otherwise,
  );
}

function worstRow(sheet: CockpitSheet, nth: number, worst: WorstLine | undefined): RowDoc {
  const shown = worst === undefined ? {} : shownOf(sheet, worst);
  const cell = (column: number, style: CellDoc["style"], from = column): CellDoc =>
    calc(found(sheet, nth, from), shown[column] ?? "", underlined(style));
  const lost = call("LARGE", helperColumn(sheet, "lost"), nth);
  const points = call("IFERROR", call("ROUND", times(lost, 100), 2), "");
  const cells: Cells = {
    [COCKPIT.code]: cell(COCKPIT.code, STYLES.code, COCKPIT.programme),
    [COCKPIT.title]: calc(
      found(sheet, nth, HELPER.shortTitle, nth === 1 ? sheet.words.noWorst : ""),
      shown[COCKPIT.title] ?? (nth === 1 ? sheet.words.noWorst : ""),
      underlined(STYLES.wrapped),
    ),
    [COCKPIT.weight]: cell(COCKPIT.weight, STYLES.weight),
    [COCKPIT.result]: cell(COCKPIT.result, STYLES.numberStrong, HELPER.resultText),
    [COCKPIT.origin]: cell(COCKPIT.origin, { ...STYLES.note }),
    [COCKPIT.target]: cell(COCKPIT.target, STYLES.wrappedIndented, HELPER.targetText),
    [COCKPIT.readAs]: cell(COCKPIT.readAs, STYLES.softWrapped),
    [COCKPIT.achievement]: cell(COCKPIT.achievement, STYLES.percent, STEP.achievement),
    [COCKPIT.reached]: cell(COCKPIT.reached, STYLES.textIndented),
    [COCKPIT.band]: cell(COCKPIT.band, STYLES.band),
    [COCKPIT.variance]: cell(COCKPIT.variance, STYLES.number, HELPER.varianceText),
    [COCKPIT.note]: calc(points, shown[COCKPIT.note] ?? "", underlined({ ...STYLES.number, format: FORMATS.points })),
  };
  return { id: `${STRUCTURE}worst/no/${nth}`, height: HEIGHT, cells: across(0, LAST, underlined(STYLES.text), cells) };
}

/** What the row shows now, by column. */
function shownOf(sheet: CockpitSheet, { line, lost }: WorstLine): Readonly<Record<number, Shown>> {
  const context = valueContext(sheet);
  const values = valuesOf(line.scored, readCells(line.scored, context), context);
  const seen = visibleCells(sheet, line, values);
  const texts = firstPageCells(sheet, line, values);
  const of = (cells: Cells, column: number): Shown => {
    const content = cells[column]?.content;
    return content === undefined || content.kind === "blank" ? "" : content.value;
  };
  const weight = lineWeights(sheet.outline.lines).get(line.row)?.weight ?? 0;
  return {
    [COCKPIT.code]: line.scored.programme,
    [COCKPIT.title]: shorten(line.scored.indicator.title.value),
    [COCKPIT.weight]: weight,
    [COCKPIT.result]: of(texts, HELPER.resultText),
    [COCKPIT.origin]: of(seen, COCKPIT.origin),
    [COCKPIT.target]: of(texts, HELPER.targetText),
    [COCKPIT.readAs]: of(seen, COCKPIT.readAs),
    [COCKPIT.achievement]: of(seen, COCKPIT.achievement),
    [COCKPIT.reached]: of(seen, COCKPIT.reached),
    [COCKPIT.band]: of(seen, COCKPIT.band),
    [COCKPIT.variance]: of(texts, HELPER.varianceText),
    [COCKPIT.note]: Math.round(Number((lost * 1e4).toPrecision(15))) / 100,
  };
}

/** The first page: the answer, how much of the plan it covers, what needs a person, perspectives, areas, the worst, the key. */
import { printDay } from "../../workbook/days";
import {
  and,
  call,
  choose,
  eq,
  ge,
  gt,
  iff,
  join,
  minus,
  ne,
  or,
  over,
  plus,
  times,
} from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { dayFormula, numberFormula, percentFormula } from "../indicator/formulaWords";
import { stateOf } from "../indicator/values";
import { calc, gap, text } from "../look/cells";
import { STYLES } from "../look/styles";
import { ABSENT, SYMBOLS } from "../look/symbols";
import { COCKPIT, STATES } from "../places";
import { named } from "../rowNames";
import type { RowDoc } from "../sheetDoc";
import { stateMarks } from "./bands";
import { missingFormulas, unlessFormulasMissing } from "./missingFormulas";
import { nodeFigures } from "./nodeRow";
import { openFindingsFigure } from "./openFindings";
import { planFigure } from "./planCheck";
import { type CockpitSheet, cockpitCell, countState, helperColumn, rule, tableColumn } from "./sheet";
import { areaTitle, gatheredSummary, perspectiveSummary, summaryHead } from "./summaryRows";
import type { Figure } from "./userCells";
import { numberText, percentText } from "./words";
import { worstRows } from "./worst";

export { FIRST_PAGE } from "./firstPage";

/** A group of rows that stays together in print. */
export type RowGroup = readonly RowDoc[];

/** The rows from the second on (the first is the frozen head), in groups that must not be parted. */
export function pageOne(sheet: CockpitSheet): RowGroup[] {
  const top = topRows(sheet);
  let row = 1 + top.length;
  const groups: RowGroup[] = [named("top", top)];
  const add = (block: string, group: RowGroup): void => {
    groups.push(named(block, group));
    row += group.length;
  };
  add("perspectives", perspectiveRows(sheet, row));
  if (sheet.outline.areas.length > 0) add("areas", areaRows(sheet, row));
  add("worst", [...worstRows(sheet), ...legendRows(sheet)]);
  return groups;
}

function topRows(sheet: CockpitSheet): RowDoc[] {
  const { words, scorecard } = sheet;
  const { plan } = scorecard;
  const lead = leadFigure(sheet);
  return [
    gap(8),
    { height: 16, cells: { 0: text(words.eyebrow + yearsOf(plan.targetYears, plan.year), STYLES.eyebrow) } },
    { height: 34, cells: { 0: text(bodyName(sheet), STYLES.bodyName) } },
    { height: 20, cells: { 0: calc(lead.formula, lead.value, STYLES.lead) } },
    gap(6),
    { height: 54, cells: { 0: scoreCell(sheet) } },
    line(sentence(sheet), { ...STYLES.strong, size: 11 }, 20),
    line(counted(sheet), STYLES.text),
    line(leftOut(sheet), STYLES.text),
    line(needsPerson(sheet), STYLES.soft),
    line(unlessFormulasMissing(planFigure(sheet), sheet.words), STYLES.soft),
    gap(10),
  ];
}

/** The body's name as the workbook says it. */
export const bodyName = ({ scorecard: { plan }, words }: CockpitSheet): string => plan.body?.value ?? words.noBody;

/** `2016–2018`. */
export function yearsOf(years: readonly number[], year: number): string {
  const first = years[0] ?? year;
  const last = years[years.length - 1] ?? year;
  return first === last ? String(first) : `${first}–${last}`;
}

const line = (
  { formula, value }: Figure<string>,
  style: (typeof STYLES)[keyof typeof STYLES],
  height = 17,
): RowDoc => ({
  height,
  cells: { 0: calc(formula, value, style) },
});

function leadFigure(sheet: CockpitSheet): Figure<string> {
  const { words, scorecard } = sheet;
  const { year, today } = scorecard.settings;
  return {
    formula: join(words.year + String(year) + words.asAt, dayFormula(rule(sheet, "today"))),
    value: words.year + String(year) + words.asAt + printDay(today),
  };
}

/** A text, since a number of this size would not fit its column. */
function scoreCell(sheet: CockpitSheet) {
  const score = cockpitCell(sheet.bodyRow, "achievement");
  const value = bodyFigures(sheet).score.value;
  const shown = iff(eq(score, ABSENT), ABSENT, percentFormula(score, sheet.language));
  return calc(
    iff(eq(missingFormulas(), 0), shown, stateMarks(sheet.states)[STATES.reread] ?? ""),
    typeof value === "number" ? percentText(value, sheet.language) : ABSENT,
    STYLES.score,
  );
}

const bodyFigures = (sheet: CockpitSheet) =>
  nodeFigures(sheet, { row: sheet.bodyRow, indicators: sheet.scorecard.indicators, alwaysCovered: true });

/** A score never stands without its coverage. */
function sentence(sheet: CockpitSheet): Figure<string> {
  const { band, coverage, score } = bodyFigures(sheet);
  const { words } = sheet;
  return {
    formula: choose(
      [
        [ne(missingFormulas(), 0), words.formulas.noScore],
        [eq(cockpitCell(sheet.bodyRow, "achievement"), ABSENT), words.nothingAssessed],
      ],
      join(cockpitCell(sheet.bodyRow, "band"), words.bodyScore, cockpitCell(sheet.bodyRow, "note")),
    ),
    value: score.value === ABSENT ? words.nothingAssessed : band.value + words.bodyScore + coverage.value,
  };
}

function counted(sheet: CockpitSheet): Figure<string> {
  const { words, scorecard } = sheet;
  const { start, of, reached, notReached, provisional, end } = words.counted;
  const measured = plus(countState(sheet, STATES.measured), countState(sheet, STATES.provisional));
  const reachedCount = call("SUM", helperColumn(sheet, "reachedOne"));
  const all = scorecard.indicators;
  const known = all.filter(({ raw }) => raw !== undefined);
  const yes = all.filter(({ status }) => status === "reached").length;
  const open = known.filter((one) => stateOf(one) === STATES.provisional).length;
  return {
    formula: join(
      start,
      measured,
      of,
      call("COUNTIF", tableColumn(sheet, COCKPIT.programme), "?*"),
      reached,
      reachedCount,
      notReached,
      minus(measured, reachedCount),
      provisional,
      countState(sheet, STATES.provisional),
      end,
    ),
    value: `${start}${known.length}${of}${all.length}${reached}${yes}${notReached}${known.length - yes}${provisional}${open}${end}`,
  };
}

/** What is left out, and the score with the weights as written where it is another one. */
function leftOut(sheet: CockpitSheet): Figure<string> {
  const { words, language, scorecard } = sheet;
  const t = words.leftOut;
  const assessed = call("SUM", helperColumn(sheet, "writtenAssessed"));
  const asWritten = over(call("SUM", helperColumn(sheet, "writtenContribution")), assessed);
  const score = cockpitCell(sheet.bodyRow, "achievement");
  const differs = iff(
    or(eq(assessed, 0), eq(score, ABSENT)),
    false,
    or(gt(countState(sheet, STATES.waived), 0), ge(call("ABS", minus(asWritten, score)), over(5, 10_000))),
  );
  const zero = iff(gt(zeroCount(sheet), 0), t.countZero, "");
  const count = (state: string): number => scorecard.indicators.filter((one) => stateOf(one) === state).length;
  return {
    formula: join(
      t.start,
      countState(sheet, STATES.pending),
      t.missing,
      countState(sheet, STATES.missing),
      zero,
      t.waived,
      countState(sheet, STATES.waived),
      t.unmeasurable,
      countState(sheet, STATES.unmeasurable),
      t.verify,
      countState(sheet, STATES.verify),
      iff(differs, join(t.asWritten, percentFormula(asWritten, language)), ""),
    ),
    value:
      t.start +
      count("pending") +
      t.missing +
      count("missing") +
      (scorecard.indicators.some(({ countsAsZero }) => countsAsZero) ? t.countZero : "") +
      t.waived +
      count("waived") +
      t.unmeasurable +
      count("unmeasurable") +
      t.verify +
      count("verify") +
      asWrittenText(sheet),
  };
}

/** Missing rows that have an achievement all the same. */
const zeroCount = (sheet: CockpitSheet): Formula =>
  call("COUNTIFS", tableColumn(sheet, COCKPIT.state), STATES.missing, tableColumn(sheet, COCKPIT.achievement), 0);

function asWrittenText({ scorecard, words, language }: CockpitSheet): string {
  const { scoreAsWritten, indicators, nodes } = scorecard;
  const score = nodes.find(({ kind }) => kind === "body")?.score;
  if (scoreAsWritten === undefined || score === undefined) return "";
  const hasWaived = indicators.some(({ status }) => status === "waived");
  return hasWaived || Math.abs(scoreAsWritten - score) >= 0.0005
    ? words.leftOut.asWritten + percentText(scoreAsWritten, language)
    : "";
}

/** In red on the sheet while there is anything. */
function needsPerson(sheet: CockpitSheet): Figure<string> {
  const { states, words, scorecard } = sheet;
  const { none, gap: white } = words.needsPerson;
  const reread = countState(sheet, STATES.reread);
  const two = countState(sheet, STATES.twoResults);
  const twoNow = scorecard.indicators.filter(({ why }) => why === "two-results").length;
  const mark = stateMarks(states);
  const said = (count: Formula, state: string): Formula => iff(gt(count, 0), join(`${mark[state]} `, count, white), "");
  const rows = iff(
    and(eq(reread, 0), eq(two, 0)),
    none,
    join(said(reread, STATES.reread), said(two, STATES.twoResults)),
  );
  const rowsNow = twoNow === 0 ? none : `${mark[STATES.twoResults]} ${twoNow}${white}`;
  const findings = openFindingsFigure(sheet);
  if (findings === undefined) return { formula: rows, value: rowsNow };
  return { formula: join(rows, findings.formula), value: rowsNow + findings.value };
}

function perspectiveRows(sheet: CockpitSheet, row: number): RowDoc[] {
  const { perspectives } = sheet.outline;
  return [
    summaryHead(sheet, sheet.words.blocks.perspectives),
    ...perspectives.map((total, place) => perspectiveSummary(sheet, row + 1 + place, total)),
    gap(10),
  ];
}

function areaRows(sheet: CockpitSheet, row: number): RowDoc[] {
  const { areas } = sheet.outline;
  return [
    summaryHead(sheet, sheet.words.blocks.areas),
    ...areas.map((area, place) =>
      gatheredSummary(sheet, row + 1 + place, area, { keys: "area", ...areaTitle(sheet, row + 1 + place, area) }),
    ),
    gap(10),
  ];
}

function legendRows(sheet: CockpitSheet): RowDoc[] {
  const legend = legendFigure(sheet);
  return [
    gap(6),
    { height: 16, cells: { 0: calc(legend.formula, legend.value, STYLES.small) } },
    { height: 14, cells: { 0: text(sheet.words.legend.variance, STYLES.small) } },
  ];
}

/** The key to the symbols; the limits of the bands come from their cells. */
function legendFigure(sheet: CockpitSheet): Figure<string> {
  const { states, words, language, scorecard } = sheet;
  const { from, below, hollow } = words.legend;
  const gapText = "    ";
  const marks = stateMarks(states);
  const rest = [
    `${SYMBOLS.red} ${states.bands.red}${below}`,
    `${SYMBOLS.beyond} ${states.beyond}`,
    hollow,
    ...[STATES.pending, STATES.missing, STATES.waived, STATES.unmeasurable, STATES.reread, STATES.twoResults].map(
      (state) => marks[state] ?? "",
    ),
  ].join(gapText);
  const green = `${SYMBOLS.green} ${states.bands.green}${from}`;
  const yellow = `${gapText}${SYMBOLS.yellow} ${states.bands.yellow}${from}`;
  const { greenFrom, yellowFrom } = scorecard.settings;
  const limit = (name: "greenFrom" | "yellowFrom"): Formula =>
    join(numberFormula(times(rule(sheet, name), 100), language), "%");
  const limitText = (fraction: number): string => `${numberText(fraction * 100, language)}%`;
  return {
    formula: join(green, limit("greenFrom"), yellow, limit("yellowFrom"), gapText, ...pieces(rest)),
    value: green + limitText(greenFrom) + yellow + limitText(yellowFrom) + gapText + rest,
  };
}

/** No program takes a literal of more than 255 characters. */
const pieces = (long: string): string[] => long.match(/[\s\S]{1,200}/g) ?? [];

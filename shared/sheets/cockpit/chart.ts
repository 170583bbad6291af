/** The chart of the first page: a column for each perspective, two dashed lines at the limits of the bands, and its data. */
import { cellAt } from "../../workbook/address";
import { call, columnRef, eq, iff, join } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import type { ChartDoc } from "../../workbook/sheetFacets";
import { percentFormula } from "../indicator/formulaWords";
import { type Cells, calc, gap, text } from "../look/cells";
import { FORMATS, PALETTE, SIZE } from "../look/palette";
import { STYLES, underlined } from "../look/styles";
import { ABSENT } from "../look/symbols";
import { shorten } from "../look/textMetrics";
import { COCKPIT } from "../places";
import { STRUCTURE } from "../rowNames";
import type { RowDoc } from "../sheetDoc";
import { nodeFigures } from "./nodeRow";
import type { PerspectiveTotal } from "./outline";
import { FIRST_PAGE } from "./pageOne";
import { type CockpitSheet, rule } from "./sheet";
import { percentText } from "./words";

/** Columns of the data on *Regole di calcolo*. */
const COLUMN = { label: 1, score: 2, yellow: 3, green: 4 } as const;
/** Row of *Regole di calcolo* at which `chartRows` stand, and rows above the data: title, reason, white, heads. */
export const CHART_ROW = 39;
const ROWS_ABOVE = 4;
/** With more perspectives than these a label is only the code. */
const MOST_NAMED = 6;

/** Label, score and limits of each perspective; an empty category at each end lets the lines run past the columns. */
export function chartRows(sheet: CockpitSheet): RowDoc[] {
  const { chart } = sheet.words;
  const small = { ...STYLES.text, size: SIZE.small };
  const head = underlined(STYLES.small);
  const right = { ...head, align: "right" } as const;
  return [
    { height: 22, cells: { 0: text(chart.block, STYLES.block) } },
    { height: 18, cells: { [COLUMN.label]: text(chart.why, STYLES.soft) } },
    gap(8),
    {
      height: 18,
      cells: {
        [COLUMN.label]: text(chart.perspective, head),
        [COLUMN.score]: text(chart.score, right),
        [COLUMN.yellow]: text(chart.yellow, right),
        [COLUMN.green]: text(chart.green, right),
      },
    },
    { height: 26, cells: { [COLUMN.label]: text(" ", small), ...limits(sheet) } },
    ...sheet.outline.perspectives.map((total) => dataRow(sheet, total)),
    { height: 26, cells: { [COLUMN.label]: text(" ", small), ...limits(sheet) } },
  ];
}

function limits(sheet: CockpitSheet): Cells {
  const style = { ...STYLES.number, size: SIZE.small, format: FORMATS.wholePercent };
  const { yellowFrom, greenFrom } = sheet.scorecard.settings;
  return {
    [COLUMN.yellow]: calc(rule(sheet, "yellowFrom"), yellowFrom, style),
    [COLUMN.green]: calc(rule(sheet, "greenFrom"), greenFrom, style),
  };
}

function dataRow(sheet: CockpitSheet, total: PerspectiveTotal): RowDoc {
  const score = scoreOf(sheet, total);
  const scope = { row: total.row, by: { keys: "perspective", key: total.key }, indicators: total.indicators } as const;
  const { value } = nodeFigures(sheet, { ...scope, alwaysCovered: true }).score;
  const name = shortName(sheet, total);
  const { language } = sheet;
  const label = iff(eq(score, ABSENT), ABSENT, percentFormula(score, language));
  const shown = typeof value === "number" ? percentText(value, language) : ABSENT;
  const style = { ...STYLES.text, size: SIZE.small };
  return {
    id: `${STRUCTURE}chart/${total.id}`,
    height: 38,
    cells: {
      [COLUMN.label]: calc(join(label, call("CHAR", 10), name), `${shown}\n${name}`, { ...style, wrap: true }),
      [COLUMN.score]: calc(iff(eq(score, ABSENT), 0, score), typeof value === "number" ? value : 0, {
        ...STYLES.number,
        size: SIZE.small,
        format: FORMATS.percent,
      }),
      ...limits(sheet),
    },
  };
}

/** The score of a perspective, found on the cockpit by its id. */
const scoreOf = ({ names }: CockpitSheet, total: PerspectiveTotal): Formula =>
  call(
    "INDEX",
    columnRef(COCKPIT.achievement, COCKPIT.achievement, names.cockpit),
    call("MATCH", total.id, columnRef(COCKPIT.id, COCKPIT.id, names.cockpit), 0),
  );

/** A name that fits under its column: not in capitals, at most 34 characters. */
function shortName({ outline }: CockpitSheet, { node }: PerspectiveTotal): string {
  if (outline.perspectives.length > MOST_NAMED)
    return `P${outline.perspectives.findIndex((one) => one.node === node) + 1}`;
  const title = node.title.value;
  const isCapitals = title === title.toUpperCase();
  return shorten(isCapitals ? title.charAt(0) + title.slice(1).toLowerCase() : title, 34);
}

/** The chart, beside the score. */
export function chartDoc(sheet: CockpitSheet): ChartDoc {
  const { words, names, outline, scorecard } = sheet;
  const first = CHART_ROW + ROWS_ABOVE;
  const last = first + outline.perspectives.length + 1;
  const range = (column: number) => ({ ...cellAt(names.rules, first, column), bottom: last });
  const categories = range(COLUMN.label);
  return {
    name: words.chart.name,
    title: words.chart.title,
    row: FIRST_PAGE.eyebrow,
    column: COCKPIT.achievement,
    width: 495,
    height: 262,
    max: Math.max(1, scorecard.settings.cap),
    series: [
      { name: words.chart.score, type: "column", colour: PALETTE.petrol, categories, values: range(COLUMN.score) },
      {
        name: words.chart.yellow,
        type: "line",
        colour: PALETTE.amber,
        dash: "dash",
        categories,
        values: range(COLUMN.yellow),
      },
      {
        name: words.chart.green,
        type: "line",
        colour: PALETTE.green,
        dash: "dot",
        categories,
        values: range(COLUMN.green),
      },
    ],
  };
}

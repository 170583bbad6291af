/** One line for a perspective, an area or a shared objective: weight, a bar from 0 to 100, score, semaforo, coverage. */

import { call, eq, gt, iff, join, minus, over, type Part, times } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import type { StyleDoc } from "../../workbook/sheetFacets";
import { across, type Cells, calc, text } from "../look/cells";
import { FORMATS, SIZE } from "../look/palette";
import { ruled, STYLES, underlined } from "../look/styles";
import { ABSENT, BAR } from "../look/symbols";
import { columnRoom, wrapText } from "../look/textMetrics";
import { COCKPIT } from "../places";
import { STRUCTURE } from "../rowNames";
import type { RowDoc } from "../sheetDoc";
import { HELPER, LAST, WIDTHS } from "./columns";
import { coverageOnly, nodeFigures, sumsAt } from "./nodeRow";
import type { Gathered, ObjectiveLine, PerspectiveHead, PerspectiveTotal } from "./outline";
import { type CockpitSheet, cockpitCell, helperCell, sumBy } from "./sheet";
import { type Figure, titleFigure } from "./userCells";
import { lineWeights } from "./weights";

/** The heading of a block of summary lines. */
export function summaryHead(sheet: CockpitSheet, title: string): RowDoc {
  const { words } = sheet;
  const { summary } = words;
  const cells: Cells = {
    [COCKPIT.code]: text(title, ruled(STYLES.block)),
    [COCKPIT.weight]: text(words.heads.weight, ruled(STYLES.headRight)),
    [COCKPIT.result]: text(summary.scale, ruled({ ...STYLES.headIndented, wrap: false })),
    [COCKPIT.achievement]: text(summary.score, ruled(STYLES.headRight)),
    [COCKPIT.reached]: text(summary.reached, ruled(STYLES.headIndented)),
    [COCKPIT.band]: text(words.heads.band, ruled(STYLES.head)),
    [COCKPIT.note]: text(summary.coverage, ruled(STYLES.headRight)),
  };
  return { height: 22, cells: across(0, LAST, ruled(STYLES.text), cells) };
}

/** `█` for each third of a hundredth reached, `░` up to the end. */
function barFigure(row: number, score: Part, value: number | undefined): Figure<string> {
  const length = call("MIN", BAR.length, call("MAX", 0, call("ROUND", over(times(score, 100), 3), 0)));
  const full = value === undefined ? 0 : Math.min(BAR.length, Math.max(0, Math.round((value * 100) / 3)));
  return {
    formula: iff(
      eq(cockpitCell(row, "achievement"), ABSENT),
      "",
      join(call("REPT", BAR.full, length), call("REPT", BAR.track, minus(BAR.length, length))),
    ),
    value: value === undefined ? "" : BAR.full.repeat(full) + BAR.track.repeat(BAR.length - full),
  };
}

/** What a summary line shows. */
interface Summary {
  readonly title: Figure<string>;
  readonly weight: Figure<number>;
  readonly score: Figure;
  readonly reached: Figure<string>;
  readonly band: Figure<string>;
  readonly coverage: Figure;
}

function summaryCells(row: number, summary: Summary): Cells {
  const line = (style: StyleDoc): StyleDoc => underlined(style);
  const score = typeof summary.score.value === "number" ? summary.score.value : undefined;
  const bar = barFigure(row, cockpitCell(row, "achievement"), score);
  const { title, weight, reached, band, coverage } = summary;
  return across(0, LAST, line(STYLES.text), {
    [COCKPIT.code]: calc(title.formula, title.value, line(STYLES.text)),
    [COCKPIT.weight]: calc(weight.formula, weight.value, line({ ...STYLES.number, format: FORMATS.weight })),
    [COCKPIT.result]: calc(bar.formula, bar.value, line(STYLES.bar)),
    [COCKPIT.achievement]: calc(summary.score.formula, summary.score.value, line(STYLES.percent)),
    [COCKPIT.reached]: calc(reached.formula, reached.value, line(STYLES.textIndented)),
    [COCKPIT.band]: calc(band.formula, band.value, line(STYLES.band)),
    [COCKPIT.note]: calc(coverage.formula, coverage.value, line({ ...STYLES.numberSoft, format: FORMATS.percent })),
  });
}

const HEIGHT = 19;

/** Room of a title, which runs from the first column over the second, in points. */
const TITLE_ROOM = columnRoom((WIDTHS[COCKPIT.code] ?? 0) + (WIDTHS[COCKPIT.title] ?? 0));

/** A live title cut where its column ends; one that fits stays whole. */
function fitting({ formula, value }: Figure<string>): Figure<string> {
  const [first = "", ...rest] = wrapText(value, TITLE_ROOM - 8, SIZE.text);
  if (rest.length === 0) return { formula, value };
  const length = first.length;
  return {
    formula: iff(gt(call("LEN", formula), length), join(call("LEFT", formula, length), " …"), formula),
    value: `${value.slice(0, length)} …`,
  };
}

/** A perspective on the first page: everything is asked of its total in the tables. */
export function perspectiveSummary(sheet: CockpitSheet, row: number, total: PerspectiveTotal): RowDoc {
  const head = sheet.outline.lines.find(
    (line): line is PerspectiveHead => line.kind === "perspectiveHead" && line.node === total.node,
  );
  const scope = { row: total.row, indicators: total.indicators, alwaysCovered: true };
  const figures = nodeFigures(sheet, { ...scope, by: { keys: "perspective", key: total.key } });
  const same = <T>(figure: { readonly value: T }, column: keyof typeof COCKPIT): { formula: Formula; value: T } => ({
    formula: cockpitCell(total.row, column as "code"),
    value: figure.value,
  });
  const weight = lineWeights(sheet.outline.lines).get(total.row)?.weight ?? 0;
  return {
    id: `${STRUCTURE}summary/${total.id}`,
    height: HEIGHT,
    cells: summaryCells(row, {
      title: fitting({ formula: cockpitCell(head?.row ?? total.row, "code"), value: perspectiveTitle(sheet, total) }),
      weight: { formula: cockpitCell(total.row, "weight"), value: weight },
      score: same(figures.score, "achievement"),
      reached: same(figures.reached, "reached"),
      band: same(figures.band, "band"),
      coverage: coverageOnly(sheet, scope, sumsAt(total.row)),
    }),
  };
}

/** As the title's own row shows it. */
const perspectiveTitle = ({ snapshot }: CockpitSheet, { node }: PerspectiveTotal): string =>
  titleFigure(snapshot, node.title, { asRead: "", shown: "" }).value;

/** An area or an objective of several perspectives: its sums stand on its own line. */
export function gatheredSummary(
  sheet: CockpitSheet,
  row: number,
  node: Gathered,
  { keys, title, hidden }: AreaTitle & { readonly keys: "area" | "wholeObjective" },
): RowDoc {
  const scope = { row, by: { keys, key: node.key }, indicators: node.indicators, alwaysCovered: true };
  const figures = nodeFigures(sheet, scope);
  return {
    id: node.id,
    height: HEIGHT,
    cells: {
      ...summaryCells(row, {
        ...figures,
        title,
        weight: gatheredWeight(sheet, row, node, keys),
        coverage: coverageOnly(sheet, scope, sumsAt(row)),
      }),
      [COCKPIT.id]: text(node.id, STYLES.small),
      ...figures.sums,
      ...hidden,
    },
  };
}

/** The weights of its objectives as written where they are shares of the body, else what they come to. */
function gatheredWeight(
  sheet: CockpitSheet,
  row: number,
  node: Gathered,
  keys: "area" | "wholeObjective",
): Figure<number> {
  if (sheet.scorecard.plan.weightsAre === "sharesOfParent") {
    const effective = node.indicators.reduce((sum, { effectiveWeight }) => sum + effectiveWeight, 0);
    return { formula: helperCell(row, "sumWeight"), value: effective };
  }
  const weights = lineWeights(sheet.outline.lines);
  const value = sheet.outline.lines.reduce(
    (sum, line) =>
      line.kind === "objective" && line.keys[keys] === node.key ? sum + (weights.get(line.row)?.weight ?? 0) : sum,
    0,
  );
  return { formula: sumBy(sheet, HELPER.weight2, keys, node.key), value };
}

/** `AS 1  title`, live; a title that already names itself stays as written. */
export function areaTitle(sheet: CockpitSheet, row: number, area: Gathered): AreaTitle {
  const cell = sheet.scorecard.plan.areas.find(({ code }) => code === area.code)?.title;
  const prefix = sheet.words.area + area.code;
  if (cell === undefined) return { title: { formula: { kind: "text", value: prefix }, value: prefix }, hidden: {} };
  const asRead = helperCell(row, "titleAsRead");
  const figure = titleFigure(sheet.snapshot, cell, { asRead, shown: helperCell(row, "titleShown") });
  const named = /^(AS|SA|area|obiettivo|linea)\b/i.test(figure.value) || figure.value.startsWith(area.code);
  const start = named ? "" : `${prefix}  `;
  return {
    title: fitting({ formula: join(start, figure.formula), value: start + figure.value }),
    hidden: {
      [HELPER.titleAsRead]: text(figure.standing, STYLES.small),
      ...(figure.differs ? { [HELPER.titleShown]: text(cell.value, STYLES.small) } : {}),
    },
  };
}

/** A live title, and the literals that it is compared with. */
export interface AreaTitle {
  readonly title: Figure<string>;
  readonly hidden: Cells;
}

/** `2.1  title`, live from the first row of the tables that holds the objective. */
export function objectiveTitle(sheet: CockpitSheet, { code, title }: Gathered): AreaTitle {
  const line = sheet.outline.lines.find(
    (one): one is ObjectiveLine => one.kind === "objective" && one.node.code === code,
  );
  const start = `${code}  `;
  if (line === undefined) return { title: { formula: { kind: "text", value: start }, value: start }, hidden: {} };
  const shown = titleFigure(sheet.snapshot, line.node.title, { asRead: "", shown: "" }).value || title;
  return {
    title: fitting({ formula: join(start, cockpitCell(line.row, "title")), value: start + shown }),
    hidden: {},
  };
}

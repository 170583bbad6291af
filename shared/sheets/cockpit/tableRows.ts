/** The tables of the cockpit: perspective, objective, programme, indicator, and the totals. */
import { call, cellRef } from "../../workbook/formula/build";
import type { StyleDoc } from "../../workbook/sheetFacets";
import { across, type Cells, calc, gap, linked, text } from "../look/cells";
import { FORMATS, PALETTE, SIZE } from "../look/palette";
import { framed, framedStrongly, ruled, STYLES, strongly, underlined } from "../look/styles";
import { rowHeight } from "../look/textMetrics";
import { COCKPIT } from "../places";
import type { CellDoc, RowDoc } from "../sheetDoc";
import { HELPER, LAST, WIDTHS } from "./columns";
import { indicatorRow, keyCells } from "./indicatorRow";
import { nodeGuardCells } from "./nodeGuard";
import { type NodeFigures, nodeFigures } from "./nodeRow";
import type { ObjectiveLine, PerspectiveHead, PerspectiveTotal, ProgrammeLine, TableLine } from "./outline";
import { type CockpitSheet, helperCell, helperColumn } from "./sheet";
import { titleFigure } from "./userCells";
import { type LineWeights, lineWeights, shownWeight, weightCells } from "./weights";

/** White between two perspectives. */
export const GAP_HEIGHT = 14;
const NO_WEIGHT: LineWeights = { weight: 0, share: 0, effective: 0, writtenShare: 0, written: 0 };

/** The rows of the tables, in order. */
export function tableRows(sheet: CockpitSheet): RowDoc[] {
  const weights = lineWeights(sheet.outline.lines);
  const { lines } = sheet.outline;
  return lines.map((line, place) => ({
    ...tableRow(sheet, line, weights.get(line.row) ?? NO_WEIGHT),
    id: lineId(sheet, line, lines[place + 1]),
  }));
}

/** A title, and the white above it, are known by their perspective. */
function lineId({ scorecard }: CockpitSheet, line: TableLine, next: TableLine | undefined): string {
  if (line.kind === "perspectiveHead") return `#title/${scorecard.plan.year}/${line.node.code}`;
  if (line.kind !== "gap") return line.id;
  return `#white/${next?.kind === "perspectiveHead" ? next.node.code : line.row}`;
}

function tableRow(sheet: CockpitSheet, line: TableLine, weights: LineWeights): RowDoc {
  switch (line.kind) {
    case "gap":
      return gap(GAP_HEIGHT);
    case "perspectiveHead":
      return perspectiveHead(sheet, line);
    case "objective":
      return objectiveRow(sheet, line, weights);
    case "programme":
      return programmeRow(sheet, line, weights);
    case "indicator":
      return indicatorRow(sheet, line, weights);
    case "perspectiveTotal":
      return perspectiveTotal(sheet, line, weights);
  }
}

/** The column heads, on screen in the frozen row and in print above every table. */
export function headCells(sheet: CockpitSheet, change: (style: StyleDoc) => StyleDoc): Cells {
  const { heads } = sheet.words;
  const over = (style: StyleDoc): StyleDoc => change(style);
  const { head, headRight, headIndented } = STYLES;
  const looks = [
    head,
    head,
    headRight,
    headRight,
    headIndented,
    headIndented,
    head,
    headRight,
    headIndented,
    head,
    headRight,
    headIndented,
  ];
  const names = Object.values(heads);
  return Object.fromEntries(names.map((name, column) => [column, text(name, over(looks[column] ?? head))]));
}

/** The row of heads that print repeats. */
export const printedHeads = (sheet: CockpitSheet): RowDoc => ({ height: 24, cells: headCells(sheet, ruled) });

/** The literals of a node's title, and its live text. */
function titleCells(
  sheet: CockpitSheet,
  row: number,
  title: { value: string; at: CellDoc["link"] & object },
  style: StyleDoc,
) {
  const figure = titleFigure(sheet.snapshot, title, {
    asRead: helperCell(row, "titleAsRead"),
    shown: helperCell(row, "titleShown"),
  });
  return {
    shown: calc(figure.formula, figure.value, style),
    hidden: {
      [HELPER.titleAsRead]: text(figure.standing, STYLES.small),
      ...(figure.differs ? { [HELPER.titleShown]: text(title.value, STYLES.small) } : {}),
    },
  };
}

function perspectiveHead(sheet: CockpitSheet, line: PerspectiveHead): RowDoc {
  const { row, node } = line;
  const title = titleCells(sheet, row, node.title, strongly(STYLES.perspective));
  return {
    height: 28,
    cells: {
      ...across(0, LAST, strongly(STYLES.text), { [COCKPIT.code]: title.shown }),
      ...title.hidden,
      ...nodeGuardCells(sheet, line),
    },
  };
}

/** Score, count, semaforo and coverage in their columns. */
export function nodeCells({ score, reached, band, coverage }: NodeFigures, base: StyleDoc): Cells {
  const right: StyleDoc = { ...base, align: "right" };
  return {
    [COCKPIT.achievement]: calc(score.formula, score.value, { ...right, format: FORMATS.percent }),
    [COCKPIT.reached]: calc(reached.formula, reached.value, { ...base, indent: 1 }),
    [COCKPIT.band]: calc(band.formula, band.value, base),
    [COCKPIT.note]: calc(coverage.formula, coverage.value, { ...base, ...STYLES.note, bold: false }),
  };
}

function objectiveRow(sheet: CockpitSheet, line: ObjectiveLine, weights: LineWeights): RowDoc {
  const base = underlined({ ...STYLES.strong, fill: PALETTE.tint });
  const title = titleCells(sheet, line.row, line.node.title, { ...base, wrap: true });
  const scope = {
    row: line.row,
    by: { keys: "objective", key: line.keys.objective } as const,
    indicators: line.indicators,
    alwaysCovered: false,
  };
  const figures = nodeFigures(sheet, scope);
  return nodeRow(line.id, {
    seen: across(0, LAST, base, {
      [COCKPIT.code]: text(line.node.code, base),
      [COCKPIT.title]: title.shown,
      [COCKPIT.weight]: calc(shownWeight(line), weights.weight, weightStyle(base)),
      ...nodeCells(figures, base),
    }),
    hidden: {
      ...title.hidden,
      ...nodeGuardCells(sheet, line),
      ...figures.sums,
      ...withoutProgramme(keyCells({ ...line.keys, programme: "" })),
      ...weightCells(sheet, line, weights),
    },
  });
}

const weightStyle = (base: StyleDoc): StyleDoc => ({ ...base, align: "right", format: FORMATS.weight });

function withoutProgramme(cells: Cells): Cells {
  const { [HELPER.programmeKey]: _none, ...rest } = cells;
  return rest;
}

function nodeRow(id: string, { seen, hidden }: { readonly seen: Cells; readonly hidden: Cells }): RowDoc {
  return {
    id,
    height: rowHeight(seen, WIDTHS),
    cells: { ...seen, [COCKPIT.id]: text(id, STYLES.small), ...hidden },
  };
}

function programmeRow(sheet: CockpitSheet, line: ProgrammeLine, weights: LineWeights): RowDoc {
  const base = underlined({ ...STYLES.text, colour: PALETTE.petrol });
  const bold: StyleDoc = { ...base, bold: true };
  const title = titleCells(sheet, line.row, line.node.title, { ...bold, wrap: true });
  const scope = {
    row: line.row,
    by: { keys: "programmeKey", key: line.keys.programme } as const,
    indicators: line.indicators,
    alwaysCovered: false,
  };
  const figures = nodeFigures(sheet, scope);
  const target = sheet.names.beginning(line.node.code);
  return nodeRow(line.id, {
    seen: across(0, LAST, base, {
      [COCKPIT.code]: linked(text(line.node.code, bold), target),
      [COCKPIT.title]: title.shown,
      [COCKPIT.weight]: calc(shownWeight(line), weights.weight, weightStyle(base)),
      ...nodeCells(figures, base),
    }),
    hidden: {
      ...title.hidden,
      ...nodeGuardCells(sheet, line),
      ...figures.sums,
      ...keyCells(line.keys),
      ...weightCells(sheet, line, weights),
    },
  });
}

function perspectiveTotal(sheet: CockpitSheet, line: PerspectiveTotal, weights: LineWeights): RowDoc {
  const base = framed(STYLES.strong);
  const scope = {
    row: line.row,
    by: { keys: "perspective", key: line.key } as const,
    indicators: line.indicators,
    alwaysCovered: true,
  };
  const figures = nodeFigures(sheet, scope);
  const seen = across(0, LAST, base, {
    [COCKPIT.title]: text(sheet.words.totals.perspective, base),
    [COCKPIT.weight]: calc(shownWeight(line), weights.weight, weightStyle(base)),
    ...nodeCells(figures, base),
  });
  const hidden = { ...figures.sums, ...weightCells(sheet, line, weights) };
  return { ...nodeRow(line.id, { seen, hidden }), height: 22 };
}

/** The total of the body, under everything. */
export function bodyTotal(sheet: CockpitSheet): RowDoc {
  const { plan, indicators } = sheet.scorecard;
  const row = sheet.bodyRow;
  const base = framedStrongly({ ...STYLES.strong, size: SIZE.total });
  const figures = nodeFigures(sheet, { row, indicators, alwaysCovered: true });
  const weights = lineWeights(sheet.outline.lines);
  const total = sheet.outline.perspectives.reduce((sum, { row: at }) => sum + (weights.get(at)?.weight ?? 0), 0);
  const seen = across(0, LAST, base, {
    [COCKPIT.title]: text(sheet.words.totals.body, base),
    [COCKPIT.weight]: calc(call("SUM", helperColumn(sheet, "weight3")), total, weightStyle(base)),
    ...nodeCells(figures, base),
  });
  return { ...nodeRow(`${plan.year}`, { seen, hidden: figures.sums }), height: 26 };
}

/** The weight of the body's total, for the first page. */
export const bodyWeight = (sheet: CockpitSheet) => cellRef(sheet.bodyRow, COCKPIT.weight);

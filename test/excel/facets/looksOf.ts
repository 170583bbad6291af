/** All that a person sees of a sheet but its cells, as plain data: tests compare it with what the edits told. */
import { cellName, columnName, printRange } from "../../../shared/workbook/address";
import { nameOf } from "../objects/chartSeries";
import { printLocalAddress } from "./addresses";
import { canonicalAddresses } from "./canonical";
import type { ChartData, ChartSource, SeriesData } from "./chartData";
import type { Frame } from "./charts";
import type { Conditional, ConditionalLook } from "./conditionals";
import type { Link } from "./links";
import type { PageSetUp } from "./page";
import { type SeenLook, seenAt, seenLook } from "./seenLook";
import type { SheetFacets, SheetLink } from "./sheetFacets";
import type { Axis, Line } from "./sizes";
import type { Validated, Validation } from "./validations";

/** By address or by number from 0; areas as the fewest bands of rows, `["A1:B2", "D4"]`. */
export interface SheetLooks {
  /** Cells that look other than plain, lines of neighbours included. */
  readonly cells: Readonly<Record<string, SeenLook>>;
  /** Looks of whole columns (`C`) and rows (`3`). */
  readonly lines: Readonly<Record<string, SeenLook>>;
  /** Points; those that are not standard. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly validations: readonly SeenValidation[];
  /** The first in priority first. */
  readonly conditionals: readonly SeenConditional[];
  readonly links: Readonly<Record<string, Link>>;
  readonly charts: readonly SeenChart[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: SeenPrint;
}

export interface SeenValidation extends Validation {
  readonly areas: readonly string[];
}

export interface SeenConditional {
  readonly areas: readonly string[];
  readonly formula: string;
  /** Only what it changes. */
  readonly look: Partial<ConditionalLook>;
  readonly stopIfTrue: boolean;
}

export interface SeenSeries {
  readonly name: string;
  readonly type: string;
  /** `Piano!B2:B5`, `#REF!` where the cells are gone. */
  readonly values: string;
  readonly categories: string;
  /** `automatic`, `none` or a colour. */
  readonly fill: string;
  readonly line: { readonly colour: string; readonly style: string; readonly weight: number };
  readonly marker: string;
  readonly dataLabels: boolean;
}

export interface SeenChart extends Frame {
  readonly name: string;
  /** The cell under its corner. */
  readonly at: string;
  /** `null` where it has none. */
  readonly title: string | null;
  readonly legend: string | null;
  readonly series: readonly SeenSeries[];
  readonly valueAxis: SeenAxis;
  readonly categoryAxis: SeenAxis;
}

export interface SeenAxis {
  readonly visible: boolean;
  readonly minimum: number | "";
  readonly maximum: number | "";
  readonly majorUnit: number | "";
  readonly numberFormat: string;
  readonly majorGridlines: boolean;
  readonly title: string | null;
}

export interface SeenPrint extends PageSetUp {
  readonly area: readonly string[];
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
  readonly breakRows: readonly number[];
  readonly breakColumns: readonly number[];
}

export function looksOf(facets: SheetFacets): SheetLooks {
  const { sizes, validations, conditionals, links, charts, freeze, link } = facets;
  return {
    cells: cellsOf(facets),
    lines: linesOf(facets),
    columnWidths: sizesOf(sizes.lines("columns")),
    rowHeights: sizesOf(sizes.lines("rows")),
    hiddenColumns: hiddenOf(sizes.lines("columns")),
    hiddenRows: hiddenOf(sizes.lines("rows")),
    validations: validations.all().map(validationOf).sort(byFirstArea),
    conditionals: conditionals.all().map(conditionalOf),
    links: Object.fromEntries(links.all().map(({ area, link: one }) => [printLocalAddress(area), one])),
    charts: charts.all().map((chart) => chartOf(chart, charts.frame(chart), link)),
    freeze: freeze.get(),
    print: printOf(facets),
  };
}

/** In reading order; the neighbours of a cell with a line are looked at, too. */
function cellsOf({ looks }: SheetFacets): Record<string, SeenLook> {
  const wanted = new Set<number>();
  for (const [row, column, look] of looks.cells()) {
    wanted.add(row * COLUMNS + column);
    if (look.bottom) wanted.add((row + 1) * COLUMNS + column);
    if (look.right) wanted.add(row * COLUMNS + column + 1);
    if (look.top && row > 0) wanted.add((row - 1) * COLUMNS + column);
    if (look.left && column > 0) wanted.add(row * COLUMNS + column - 1);
  }
  const seen: Record<string, SeenLook> = {};
  for (const at of [...wanted].sort((one, other) => one - other)) {
    const [row, column] = [Math.floor(at / COLUMNS), at % COLUMNS];
    const look = seenAt(looks, row, column);
    if (Object.keys(look).length > 0) seen[cellName(row, column)] = look;
  }
  return seen;
}

const COLUMNS = 16_384;

function linesOf({ looks }: SheetFacets): Record<string, SeenLook> {
  const columns = [...looks.lines("columns")].map(
    ([index, look]) => [index < 0 ? "sheet" : columnName(index), seenLook(look)] as const,
  );
  const rows = [...looks.lines("rows")].map(([index, look]) => [String(index + 1), seenLook(look)] as const);
  return Object.fromEntries([...columns, ...rows].filter(([, look]) => Object.keys(look).length > 0));
}

const ascending = (lines: ReadonlyMap<number, Line>): [number, Line][] =>
  [...lines].sort(([one], [other]) => one - other);

const sizesOf = (lines: ReadonlyMap<number, Line>): Record<number, number> =>
  Object.fromEntries(ascending(lines).flatMap(([index, { size }]) => (size === undefined ? [] : [[index, size]])));

const hiddenOf = (lines: ReadonlyMap<number, Line>): number[] =>
  ascending(lines).flatMap(([index, { hidden }]) => (hidden ? [index] : []));

const validationOf = ({ areas, validation }: Validated): SeenValidation => ({
  areas: canonicalAddresses(areas),
  ...validation,
});

const byFirstArea = (one: SeenValidation, other: SeenValidation): number =>
  (one.areas[0] ?? "").localeCompare(other.areas[0] ?? "", "en", { numeric: true });

const conditionalOf = ({ areas, formula, look, stopIfTrue }: Conditional): SeenConditional => ({
  areas: canonicalAddresses(areas),
  formula,
  look: Object.fromEntries(Object.entries(look).filter(([, value]) => value !== null)),
  stopIfTrue,
});

const chartOf = (chart: ChartData, frame: Frame, link: SheetLink): SeenChart => ({
  name: chart.name,
  at: cellName(chart.from.row, chart.from.column),
  ...frame,
  title: chart.title.visible ? chart.title.text : null,
  legend: chart.legend.visible ? chart.legend.position : null,
  series: chart.series.map((series) => seriesOf(chart, series, link)),
  valueAxis: axisOf(chart.valueAxis),
  categoryAxis: axisOf(chart.categoryAxis),
});

const seriesOf = (chart: ChartData, series: SeriesData, link: SheetLink): SeenSeries => ({
  name: nameOf(chart, series, link),
  type: series.chartType,
  values: sourceOf(series.values),
  categories: sourceOf(series.categories),
  fill: series.fill.fill,
  line: { colour: series.line.color ?? "automatic", style: series.line.lineStyle, weight: series.line.weight },
  marker: series.markerStyle,
  dataLabels: series.hasDataLabels,
});

const sourceOf = (source: ChartSource | undefined): string =>
  source === undefined ? "" : source.lost ? "#REF!" : printRange({ sheet: source.sheet, ...source.area });

const axisOf = (axis: ChartData["valueAxis"]): SeenAxis => ({
  visible: axis.visible,
  minimum: axis.minimum,
  maximum: axis.maximum,
  majorUnit: axis.majorUnit,
  numberFormat: axis.numberFormat,
  majorGridlines: axis.majorGridlines.visible,
  title: axis.title.visible ? axis.title.text : null,
});

function printOf({ page }: SheetFacets): SeenPrint {
  const stretch = (axis: Axis, lines: { first: number; last: number } | undefined): string | null => {
    if (lines === undefined) return null;
    return axis === "rows"
      ? `${lines.first + 1}:${lines.last + 1}`
      : `${columnName(lines.first)}:${columnName(lines.last)}`;
  };
  return {
    ...page.setUp,
    area: canonicalAddresses(page.area),
    titleRows: stretch("rows", page.titleRows),
    titleColumns: stretch("columns", page.titleColumns),
    breakRows: page.breaks.rows,
    breakColumns: page.breaks.columns,
  };
}

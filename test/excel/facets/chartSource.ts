/** How Excel makes series of the cells that a chart is given: which row or column holds names, which categories. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { invalidArgument } from "../fake/excelObject";
import { type ChartSource, newSeries, type SeriesData } from "./chartData";

type ValueAt = (row: number, column: number) => string | number | boolean;

/** One series each for the columns or rows of the area. `Auto`: what there is less of, rows when there are as many of both. */
export function seriesOf(
  sheet: string,
  area: Merge,
  seriesBy: "Auto" | "Columns" | "Rows",
  chartType: string,
  valueAt: ValueAt,
): SeriesData[] {
  if (area.bottom - area.top > 50_000 || area.right - area.left > 50_000) throw invalidArgument("too many cells");
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rows > columns);
  return byColumns
    ? seriesByColumns(sheet, area, chartType, valueAt)
    : seriesByColumns(sheet, turned(area), chartType, (row, column) => valueAt(column, row)).map(turnedSeries);
}

function seriesByColumns(sheet: string, area: Merge, chartType: string, valueAt: ValueAt): SeriesData[] {
  const { top, left, bottom, right } = area;
  const corner = right > left && bottom > top && valueAt(top, left) === "";
  const categories = corner || (right > left && isText(cells(valueAt, Math.min(top + 1, bottom), left, bottom, left)));
  const first = categories ? left + 1 : left;
  const names = corner || (bottom > top && isText(cells(valueAt, top, first, top, right)));
  const start = names ? top + 1 : top;
  const column = (at: number): ChartSource => ({ sheet, area: { top: start, left: at, bottom, right: at } });
  const series: SeriesData[] = [];
  for (let at = first; at <= right; at++) {
    const name = names ? { source: { sheet, area: { top, left: at, bottom: top, right: at } } } : undefined;
    series.push({
      ...newSeries(chartType),
      name,
      values: column(at),
      categories: categories ? column(left) : undefined,
    });
  }
  return series;
}

/** Whether all that stands there is text; nothing at all is none. */
function isText(values: readonly (string | number | boolean)[]): boolean {
  const filled = values.filter((value) => value !== "");
  return filled.length > 0 && filled.every((value) => typeof value === "string");
}

function cells(
  valueAt: ValueAt,
  top: number,
  left: number,
  bottom: number,
  right: number,
): (string | number | boolean)[] {
  const values: (string | number | boolean)[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) values.push(valueAt(row, column));
  }
  return values;
}

const turned = ({ top, left, bottom, right }: Merge): Merge => ({ top: left, left: top, bottom: right, right: bottom });
const turnedSource = (source: ChartSource): ChartSource => ({ ...source, area: turned(source.area) });

const turnedSeries = (series: SeriesData): SeriesData => ({
  ...series,
  name: series.name && "source" in series.name ? { source: turnedSource(series.name.source) } : series.name,
  values: series.values && turnedSource(series.values),
  categories: series.categories && turnedSource(series.categories),
});

/** Native column-and-line charts, each known by its name. */
import type { CellRange } from "../../../shared/workbook/address";
import type { ChartDoc, ChartSeriesDoc } from "../../../shared/workbook/sheetFacets";
import { areaAddress } from "../addresses";
import type { OpenRequest } from "./request";
import { jsonBytes, type Step } from "./step";

const SOFT = "#55626E";
const INK = "#1B2733";
const HAIRLINE = "#C9D1D6";
const POINTS_PER_PIXEL = 0.75;
const LINE_POINTS = 1.25;
const DASHES = { dash: "Dash", dot: "RoundDot" } as const;

export interface ChartWays {
  /** Names of charts on the sheet; those that are told again are replaced, all others stay. */
  readonly standing: ReadonlySet<string>;
  /** Whether nothing stands in the cells by then: of such cells Excel makes no series. */
  isBlank(range: CellRange): boolean;
}

export function chartSteps(sheet: string, charts: readonly ChartDoc[], { standing, isBlank }: ChartWays): Step[] {
  return charts.map((chart) => {
    const isBare = chart.series[0] === undefined || isBlank(chart.series[0].values);
    return {
      bytes: 8_000 + chart.series.length * 2_000 + jsonBytes(chart.title),
      queue(request) {
        if (standing.has(chart.name)) request.sheet(sheet).charts.getItem(chart.name).delete();
        draw(request, sheet, chart, isBare);
      },
    };
  });
}

const rangeOf = (request: OpenRequest, range: CellRange): Excel.Range => request.range(range.sheet, areaAddress(range));

/** `isBare`: the chart begins without any series. */
function draw(request: OpenRequest, sheet: string, doc: ChartDoc, isBare: boolean): void {
  const [first, ...others] = doc.series;
  if (first === undefined) return;
  const { top, left, bottom, right } = first.values;
  const by = top === bottom && left !== right ? "Rows" : "Columns";
  const chart = request.sheet(sheet).charts.add("ColumnClustered", rangeOf(request, first.values), by);
  chart.name = doc.name;
  drawSeries(request, isBare ? chart.series.add(first.name) : chart.series.getItemAt(0), first);
  for (const other of others) drawSeries(request, chart.series.add(other.name), other);
  drawFrame(chart, doc);
  drawAxes(chart, doc.max);
  chart.setPosition(areaAddress({ top: doc.row, left: doc.column, bottom: doc.row, right: doc.column }));
  chart.width = doc.width * POINTS_PER_PIXEL;
  chart.height = doc.height * POINTS_PER_PIXEL;
}

function drawSeries(request: OpenRequest, series: Excel.ChartSeries, doc: ChartSeriesDoc): void {
  series.setValues(rangeOf(request, doc.values));
  series.setXAxisValues(rangeOf(request, doc.categories));
  series.name = doc.name;
  if (doc.type === "column") {
    series.chartType = "ColumnClustered";
    series.gapWidth = 55;
    series.format.fill.setSolidColor(doc.colour);
    return;
  }
  series.chartType = "Line";
  series.markerStyle = "None";
  series.smooth = false;
  series.format.line.set({
    color: doc.colour,
    weight: LINE_POINTS,
    lineStyle: doc.dash === undefined ? "Continuous" : DASHES[doc.dash],
  });
}

/** Neither ground nor border nor legend: the lines are named beside the chart. */
function drawFrame(chart: Excel.Chart, { title }: ChartDoc): void {
  if (title === "") chart.title.visible = false;
  else {
    chart.title.text = title;
    chart.title.format.font.set({ name: "Arial", size: 9, bold: false, color: SOFT });
  }
  chart.legend.visible = false;
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = "NotPlotted";
  chart.format.fill.clear();
  chart.format.border.lineStyle = "None";
}

/** Shares from 0 to the highest; the value axis is not drawn, for labels carry the figures. */
function drawAxes(chart: Excel.Chart, max: number): void {
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.maximum = max;
  valueAxis.numberFormat = "0%";
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  categoryAxis.majorTickMark = "None";
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.format.font.set({ name: "Arial", size: 8, bold: false, color: INK });
  categoryAxis.format.line.color = HAIRLINE;
}

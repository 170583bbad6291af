/** `Chart.series`: what a chart shows, where its names, values and categories stand, and how it is drawn. */
import { parseAddress, sheetOfAddress } from "../facets/addresses";
import { type ChartData, type ChartSource, type ChartText, newSeries, type SeriesData } from "../facets/chartData";
import { CHART_TYPES } from "../facets/chartTypes";
import { placeIn } from "../facets/places";
import type { SheetLink } from "../facets/sheetFacets";
import { type Argument, type ExcelObject, invalidArgument, type Json } from "../fake/excelObject";
import { chartFill, chartLine } from "./chartParts";
import { colour, oneOf, textUpTo, truth, wholeIn } from "./checks";
import { itemAt, notThere } from "./collections";
import { doing, properties } from "./properties";

/** The accents of the Office theme, one series after the other. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export function chartSeries(chart: ChartData, link: SheetLink, mayChange: () => void): ExcelObject {
  const object = (series: SeriesData): ExcelObject => oneSeries(chart, series, link, mayChange);
  return {
    kind: "ChartSeriesCollection",
    gets: { count: () => chart.series.length },
    items: () => chart.series.map(object),
    methods: {
      add: (name, index) => {
        mayChange();
        const series = newSeries(chart.series[chart.series.length - 1]?.chartType ?? chart.chartType);
        if (name !== undefined && name !== null) series.name = readText(name, link);
        const at =
          index === undefined || index === null ? chart.series.length : wholeIn(0, chart.series.length)(index as Json);
        chart.series.splice(at, 0, series);
        return object(series);
      },
      getItemAt: (index) => object(itemAt(chart.series, index)),
      getCount: () => chart.series.length,
    },
  };
}

const MARKERS = ["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus"];

function oneSeries(chart: ChartData, series: SeriesData, link: SheetLink, mayChangeChart: () => void): ExcelObject {
  const mayChange = (): void => {
    if (!chart.series.includes(series)) throw notThere();
    mayChangeChart();
  };
  const { gets, sets } = properties(
    series,
    {
      chartType: oneOf(CHART_TYPES),
      axisGroup: oneOf(["Primary"]),
      hasDataLabels: truth,
      markerStyle: oneOf(MARKERS),
      markerSize: wholeIn(2, 72),
      markerBackgroundColor: colour,
      markerForegroundColor: colour,
      smooth: truth,
      gapWidth: wholeIn(0, 500),
      overlap: wholeIn(-100, 100),
      invertIfNegative: truth,
    },
    mayChange,
  );
  const theme = ACCENTS[chart.series.indexOf(series) % ACCENTS.length];
  const setSource = (field: "values" | "categories") =>
    doing((range) => {
      mayChange();
      series[field] = readSource(range);
    });
  return {
    kind: "ChartSeries",
    gets: { ...gets, name: () => nameOf(chart, series, link) },
    sets: {
      ...sets,
      name: (value) => {
        mayChange();
        series.name = readText(value, link);
      },
    },
    parts: {
      format: () => ({
        kind: "ChartSeriesFormat",
        parts: {
          fill: () => chartFill(series.fill, mayChange),
          line: () => chartLine("ChartLineFormat", series.line, mayChange, theme),
        },
      }),
    },
    methods: {
      setValues: setSource("values"),
      setXAxisValues: setSource("categories"),
      delete: doing(() => {
        mayChange();
        chart.series = chart.series.filter((one) => one !== series);
      }),
    },
  };
}

/** What the legend says of a series. */
export function nameOf(chart: ChartData, series: SeriesData, link: SheetLink): string {
  const { name } = series;
  if (name === undefined) return `Series${chart.series.indexOf(series) + 1}`;
  if ("text" in name) return name.text;
  const { area, sheet, lost } = name.source;
  return lost ? "#REF!" : link.textAt(area.top, area.left, sheet);
}

/** One row or one column of any sheet. */
function readSource(range: Argument): ChartSource {
  const { areas, sheetName } = placeIn(range);
  const [area, ...others] = areas;
  const isLine = area !== undefined && (area.top === area.bottom || area.left === area.right);
  if (!isLine || others.length > 0) throw invalidArgument("one row or one column is wanted");
  return { sheet: sheetName, area };
}

/** A text as it is, or a cell: `=Piano!$A$1`. */
function readText(value: Argument, link: SheetLink): ChartText {
  const text = textUpTo(255)(typeof value === "string" ? value : undefined);
  if (!text.startsWith("=")) return { text };
  const area = parseAddress(text.slice(1));
  if (area === undefined) throw invalidArgument(`${text} is no cell`);
  return { source: { sheet: sheetOfAddress(text.slice(1)) ?? link.name(), area } };
}

/** `Worksheet.charts`: the charts of a sheet, and how a new one is made of cells. */
import type { Merge } from "../../../shared/workbook/snapshot";
import type { ChartData, SeriesData } from "../facets/chartData";
import { seriesOf } from "../facets/chartSource";
import type { Frame } from "../facets/charts";
import { CHART_TYPES } from "../facets/chartTypes";
import { placeIn } from "../facets/places";
import type { SheetFacets } from "../facets/sheetFacets";
import { type Argument, type ExcelObject, invalidArgument, type Json } from "../fake/excelObject";
import { chartAxes } from "./chartAxes";
import { chartArea, chartLegend, chartTitle } from "./chartParts";
import { chartSeries, nameOf } from "./chartSeries";
import { type Check, numberIn, oneOf, textUpTo, truth } from "./checks";
import { byName, notThere } from "./collections";
import { doing, type Properties, properties } from "./properties";
import { areasOf } from "./rangeAreas";

/** Names need not differ, as the documentation says: of several the first one is found. */
export function charts(facets: SheetFacets): ExcelObject {
  const { link } = facets;
  const store = facets.charts;
  const object = (chart: ChartData): ExcelObject => oneChart(facets, chart);
  return {
    kind: "ChartCollection",
    gets: { count: () => store.all().length },
    items: () => store.all().map(object),
    methods: {
      ...byName("Chart", store.all, (chart, name) => chart.id === name || isSame(chart.name, name), object),
      add: (type, source, seriesBy) => {
        const chartType = oneOf(CHART_TYPES)(type as Json);
        const series = seriesIn(facets, chartType, source, seriesBy);
        link.mayChangeObjects();
        const chart = store.add(chartType);
        chart.series = series;
        chart.title.text = titleOf(facets, chart);
        chart.legend.visible = chart.series.length > 1;
        return object(chart);
      },
    },
  };
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Of cells that hold nothing Excel may make a chart without series, as of a selection that holds nothing. */
function isBlank(link: SheetFacets["link"], { top, left, bottom, right }: Merge, sheet: string): boolean {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) if (!link.isBlank(row, column, sheet)) return false;
  return true;
}

function seriesIn({ link }: SheetFacets, chartType: string, source: Argument, seriesBy: Argument): SeriesData[] {
  const by = oneOf(["Auto", "Columns", "Rows"])((seriesBy ?? "Auto") as Json) as "Auto" | "Columns" | "Rows";
  const { areas, sheetName } = placeIn(source);
  const [area, ...others] = areas;
  if (area === undefined || others.length > 0) throw invalidArgument("one range is wanted");
  const series = seriesOf(sheetName, area, by, chartType, (row, column) => link.valueAt(row, column, sheetName));
  return isBlank(link, area, sheetName) ? [] : series;
}

/** One series gives the chart its name. */
const titleOf = ({ link }: SheetFacets, chart: ChartData): string => {
  const [only, ...others] = chart.series;
  return only?.name && others.length === 0 ? nameOf(chart, only, link) : "Chart Title";
};

function oneChart(facets: SheetFacets, chart: ChartData): ExcelObject {
  const { link } = facets;
  const mayChange = (): void => {
    if (!facets.charts.all().includes(chart)) throw notThere();
    link.mayChangeObjects();
  };
  const named = properties(chart, { name: chartName }, mayChange);
  const settings = properties(
    chart.settings,
    { displayBlanksAs: oneOf(["NotPlotted", "Zero", "Interplotted"]), plotVisibleOnly: truth },
    mayChange,
  );
  const frame = frameProperties(facets, chart, mayChange);
  return {
    kind: "Chart",
    identity: () => ({ Id: chart.id, Name: chart.name }),
    gets: {
      ...named.gets,
      ...settings.gets,
      ...frame.gets,
      id: () => chart.id,
      chartType: () => chart.series[0]?.chartType ?? chart.chartType,
    },
    sets: {
      ...named.sets,
      ...settings.sets,
      ...frame.sets,
      chartType: (value) => {
        const chartType = oneOf(CHART_TYPES)(value);
        mayChange();
        chart.chartType = chartType;
        for (const series of chart.series) series.chartType = chartType;
      },
    },
    parts: {
      title: () => chartTitle(chart.title, mayChange),
      legend: () => chartLegend(chart.legend, mayChange),
      series: () => chartSeries(chart, link, mayChange),
      axes: () => chartAxes(chart, link, mayChange),
      format: () => chartArea(chart.area, mayChange),
      worksheet: link.worksheet,
    },
    methods: {
      delete: doing(() => {
        mayChange();
        facets.charts.remove(chart);
      }),
      setData: doing((source, seriesBy) => {
        const series = seriesIn(facets, chart.chartType, source, seriesBy);
        mayChange();
        chart.series = series;
      }),
      setPosition: doing((start, end) => {
        mayChange();
        facets.charts.setFrame(chart, frameOver(facets, facets.charts.frame(chart), start, end));
      }),
    },
  };
}

const chartName: Check<string> = (value) => {
  const name = textUpTo(255)(value);
  if (name.trim() === "") throw invalidArgument("a chart without a name");
  return name;
};

/** Farther than the last cell of a sheet no chart can be. */
const FARTHEST = 169_056;

function frameProperties({ charts: store }: SheetFacets, chart: ChartData, mayChange: () => void): Properties {
  const gets: Record<string, () => Json> = {};
  const sets: Record<string, (value: Json) => void> = {};
  for (const side of ["left", "top", "width", "height"] as const) {
    gets[side] = () => store.frame(chart)[side];
    sets[side] = (value) => {
      const points = numberIn(0, FARTHEST)(value);
      mayChange();
      store.setFrame(chart, { ...store.frame(chart), [side]: points });
    };
  }
  return { gets, sets };
}

/** From the corner of the start cell to the end of the end cell; without one the chart keeps its size. */
function frameOver({ sizes }: SheetFacets, before: Frame, start: Argument, end: Argument): Frame {
  const from = areasOf(start)[0];
  if (from === undefined) throw invalidArgument("a cell is wanted");
  const [left, top] = [sizes.start("columns", from.left), sizes.start("rows", from.top)];
  if (end === undefined || end === null) return { ...before, left, top };
  const to = areasOf(end)[0];
  if (to === undefined || to.right < from.left || to.bottom < from.top)
    throw invalidArgument("the end is before the start");
  return {
    left,
    top,
    width: sizes.start("columns", to.right + 1) - left,
    height: sizes.start("rows", to.bottom + 1) - top,
  };
}

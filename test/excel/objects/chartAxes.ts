/** `Chart.axes`: the axis of values and the axis of categories. */
import type { AxisData, ChartData } from "../facets/chartData";
import type { SheetLink } from "../facets/sheetFacets";
import { type ExcelObject, ExcelRefusal, invalidArgument, type Json } from "../fake/excelObject";
import { axisTitle, chartFont, chartLine } from "./chartParts";
import { type Check, numberIn, oneOf, textUpTo, truth } from "./checks";
import { properties } from "./properties";

export function chartAxes(chart: ChartData, link: SheetLink, mayChange: () => void): ExcelObject {
  const value = (): ExcelObject => chartAxis("Value", chart.valueAxis, mayChange, () => ends(chart, link));
  const category = (): ExcelObject => chartAxis("Category", chart.categoryAxis, mayChange, () => undefined);
  return {
    kind: "ChartAxes",
    parts: { valueAxis: value, categoryAxis: category },
    methods: {
      getItem: (type, group = "Primary") => {
        if (group === "Secondary") throw new ExcelRefusal("ApiNotFound", "secondary axes are not modelled");
        if (type !== "Value" && type !== "Category") throw invalidArgument("no axis of that type");
        return type === "Value" ? value() : category();
      },
    },
  };
}

const ANY = numberIn(-Number.MAX_VALUE, Number.MAX_VALUE);
/** `""` gives the choice back to Excel. */
const orAutomatic: Check<number | ""> = (value) => (value === "" ? "" : ANY(value));
const TICKS = oneOf(["None", "Cross", "Inside", "Outside"]);

interface Ends {
  readonly minimum: number;
  readonly maximum: number;
}

function chartAxis(
  type: string,
  axis: AxisData,
  mayChange: () => void,
  automatic: () => Ends | undefined,
): ExcelObject {
  const { gets, sets } = properties(
    axis,
    {
      minimum: orAutomatic,
      maximum: orAutomatic,
      majorUnit: orAutomatic,
      minorUnit: orAutomatic,
      linkNumberFormat: truth,
      visible: truth,
      reversePlotOrder: truth,
      tickLabelPosition: oneOf(["NextToAxis", "High", "Low", "None"]),
      majorTickMark: TICKS,
      minorTickMark: TICKS,
      numberFormat: textUpTo(255),
    },
    mayChange,
  );
  const end = (name: "minimum" | "maximum") => (): Json =>
    axis[name] === "" ? (automatic()?.[name] ?? "") : axis[name];
  return {
    kind: "ChartAxis",
    gets: { ...gets, minimum: end("minimum"), maximum: end("maximum"), type: () => type, axisGroup: () => "Primary" },
    sets: {
      ...sets,
      /** A format of its own is no longer that of the cells. */
      numberFormat: (value) => {
        sets.numberFormat?.(value);
        axis.linkNumberFormat = false;
      },
    },
    parts: {
      majorGridlines: () => gridlines(axis.majorGridlines, mayChange),
      minorGridlines: () => gridlines(axis.minorGridlines, mayChange),
      title: () => axisTitle(axis.title, mayChange),
      format: () => ({
        kind: "ChartAxisFormat",
        parts: {
          font: () => chartFont(axis.font, mayChange),
          line: () => chartLine("ChartLineFormat", axis.line, mayChange),
        },
      }),
    },
  };
}

const gridlines = (lines: AxisData["majorGridlines"], mayChange: () => void): ExcelObject => ({
  kind: "ChartGridlines",
  ...properties(lines, { visible: truth }, mayChange),
  parts: {
    format: () => ({
      kind: "ChartGridlinesFormat",
      parts: { line: () => chartLine("ChartLineFormat", lines.line, mayChange) },
    }),
  },
});

/** The round numbers around the values, as Excel would choose them, roughly: it always answers numbers. */
function ends(chart: ChartData, link: SheetLink): Ends {
  let [low, high] = [0, 0];
  for (const { values } of chart.series) {
    if (values === undefined || values.lost) continue;
    const { top, left, bottom, right } = values.area;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const value = link.valueAt(row, column, values.sheet);
        if (typeof value === "number") [low, high] = [Math.min(low, value), Math.max(high, value)];
      }
    }
  }
  const step = 10 ** Math.floor(Math.log10(Math.max(high - low, Number.MIN_VALUE))) / 5;
  if (high === low) return { minimum: 0, maximum: 1 };
  return { minimum: Math.floor(low / step) * step, maximum: (Math.floor(high / step) + 1) * step };
}

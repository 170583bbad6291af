/** Parts that many objects of a chart have: fills, lines, fonts, titles, the legend, the area around. */
import type { ChartData, FillLook, FontLook, LegendData, LineLook, TitleData } from "../facets/chartData";
import type { ExcelObject } from "../fake/excelObject";
import { colour, numberIn, oneOf, textUpTo, truth } from "./checks";
import { doing, properties } from "./properties";

type MayChange = () => void;

export const LINES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
];

export function chartFill(fill: FillLook, mayChange: MayChange): ExcelObject {
  const set = (to: string): void => {
    mayChange();
    fill.fill = to;
  };
  return {
    kind: "ChartFill",
    methods: {
      setSolidColor: doing((value) => set(colour(typeof value === "string" ? value : null))),
      clear: doing(() => set("none")),
    },
  };
}

/** `theme`: the colour of a line that nobody has coloured. A colour or a weight draws a line that was none. */
export function chartLine(kind: string, line: LineLook, mayChange: MayChange, theme = "#D9D9D9"): ExcelObject {
  const { gets, sets } = properties(line, { lineStyle: oneOf(LINES), weight: numberIn(0, 1584) }, mayChange);
  const draw = (): void => {
    if (line.lineStyle === "None") line.lineStyle = "Continuous";
  };
  return {
    kind,
    gets: { ...gets, color: () => line.color ?? theme },
    sets: {
      ...sets,
      color: (value) => {
        mayChange();
        line.color = colour(value);
        draw();
      },
      weight: (value) => {
        sets.weight?.(value);
        draw();
      },
    },
    methods: {
      clear: doing(() => {
        mayChange();
        line.lineStyle = "None";
      }),
    },
  };
}

export const chartFont = (font: FontLook, mayChange: MayChange): ExcelObject => ({
  kind: "ChartFont",
  ...properties(
    font,
    {
      name: textUpTo(31),
      size: numberIn(1, 409),
      bold: truth,
      italic: truth,
      color: colour,
      underline: oneOf(["None", "Single"]),
    },
    mayChange,
  ),
});

export const chartTitle = (title: TitleData, mayChange: MayChange): ExcelObject => ({
  kind: "ChartTitle",
  ...properties(title, { text: textUpTo(255), visible: truth, overlay: truth }, mayChange),
  parts: { format: () => ({ kind: "ChartTitleFormat", parts: { font: () => chartFont(title.font, mayChange) } }) },
});

export const axisTitle = (title: TitleData, mayChange: MayChange): ExcelObject => ({
  kind: "ChartAxisTitle",
  ...properties(title, { text: textUpTo(255), visible: truth }, mayChange),
  parts: { format: () => ({ kind: "ChartAxisTitleFormat", parts: { font: () => chartFont(title.font, mayChange) } }) },
});

export const chartLegend = (legend: LegendData, mayChange: MayChange): ExcelObject => ({
  kind: "ChartLegend",
  ...properties(
    legend,
    { position: oneOf(["Top", "Bottom", "Left", "Right", "Corner"]), visible: truth, overlay: truth },
    mayChange,
  ),
  parts: { format: () => ({ kind: "ChartLegendFormat", parts: { font: () => chartFont(legend.font, mayChange) } }) },
});

export const chartArea = (area: ChartData["area"], mayChange: MayChange): ExcelObject => ({
  kind: "ChartAreaFormat",
  ...properties(area, { roundedCorners: truth }, mayChange),
  parts: {
    fill: () => chartFill(area.fill, mayChange),
    border: () => chartLine("ChartBorder", area.border, mayChange),
    font: () => chartFont(area.font, mayChange),
  },
});

/** A chart as it stands on a sheet: its series, axes, title, and the cells that it hangs on. */
import type { Merge } from "../../../shared/workbook/snapshot";

/** Cells of a sheet; `lost`: they are deleted, and the chart shows `#REF!`. */
export interface ChartSource {
  sheet: string;
  area: Merge;
  lost?: true;
}

/** Text that stands in the chart itself, or in a cell. */
export type ChartText = { readonly text: string } | { readonly source: ChartSource };

/** `null`: as the theme has it. Weight in points. */
export interface LineLook {
  color: string | null;
  lineStyle: string;
  weight: number;
}

/** `automatic`: as the theme has it; `none`: without. */
export interface FillLook {
  fill: string;
}

export interface FontLook {
  name: string;
  size: number;
  bold: boolean;
  italic: boolean;
  color: string;
  underline: string;
}

export interface SeriesData {
  /** Absent: `Series1` by its place. */
  name: ChartText | undefined;
  values: ChartSource | undefined;
  categories: ChartSource | undefined;
  chartType: string;
  axisGroup: string;
  fill: FillLook;
  line: LineLook;
  hasDataLabels: boolean;
  markerStyle: string;
  markerSize: number;
  markerBackgroundColor: string;
  markerForegroundColor: string;
  smooth: boolean;
  gapWidth: number;
  overlap: number;
  invertIfNegative: boolean;
}

/** A title of a chart or an axis. */
export interface TitleData {
  text: string;
  visible: boolean;
  overlay: boolean;
  font: FontLook;
}

export interface LegendData {
  position: string;
  visible: boolean;
  overlay: boolean;
  font: FontLook;
}

/** `""`: automatic. */
export interface AxisData {
  minimum: number | "";
  maximum: number | "";
  majorUnit: number | "";
  minorUnit: number | "";
  numberFormat: string;
  linkNumberFormat: boolean;
  visible: boolean;
  reversePlotOrder: boolean;
  tickLabelPosition: string;
  majorTickMark: string;
  minorTickMark: string;
  majorGridlines: { visible: boolean; line: LineLook };
  minorGridlines: { visible: boolean; line: LineLook };
  title: TitleData;
  font: FontLook;
  line: LineLook;
}

/** A corner: so many points right of and below the corner of a cell. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly over: number;
}

export interface ChartData {
  readonly id: string;
  /** Of series that are added. */
  chartType: string;
  name: string;
  from: Corner;
  to: Corner;
  series: SeriesData[];
  readonly title: TitleData;
  readonly legend: LegendData;
  readonly valueAxis: AxisData;
  readonly categoryAxis: AxisData;
  readonly area: { fill: FillLook; border: LineLook; font: FontLook; roundedCorners: boolean };
  readonly settings: { displayBlanksAs: string; plotVisibleOnly: boolean };
}

export const newLine = (): LineLook => ({ color: null, lineStyle: "Automatic", weight: 0.75 });
export const newFont = (size = 9): FontLook => ({
  name: "Calibri",
  size,
  bold: false,
  italic: false,
  color: "#595959",
  underline: "None",
});
export const newTitle = (text: string, visible: boolean, size = 14): TitleData => ({
  text,
  visible,
  overlay: false,
  font: newFont(size),
});

export const newAxis = (value: boolean): AxisData => ({
  minimum: "",
  maximum: "",
  majorUnit: "",
  minorUnit: "",
  numberFormat: "General",
  linkNumberFormat: true,
  visible: true,
  reversePlotOrder: false,
  tickLabelPosition: "NextToAxis",
  majorTickMark: "None",
  minorTickMark: "None",
  majorGridlines: { visible: value, line: newLine() },
  minorGridlines: { visible: false, line: newLine() },
  title: newTitle("Axis Title", false, 10),
  font: newFont(),
  line: newLine(),
});

export const newSeries = (chartType: string): SeriesData => ({
  name: undefined,
  values: undefined,
  categories: undefined,
  chartType,
  axisGroup: "Primary",
  fill: { fill: "automatic" },
  line: { ...newLine(), weight: chartType.includes("Line") ? 2.25 : 0.75 },
  hasDataLabels: false,
  markerStyle: "Automatic",
  markerSize: 5,
  markerBackgroundColor: "",
  markerForegroundColor: "",
  smooth: false,
  gapWidth: 219,
  overlap: -27,
  invertIfNegative: false,
});

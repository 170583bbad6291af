/**
 * A column-and-line chart as its own part. Written here: the library gives every series' name as a reference, holds no
 * values for previews, and anchors a chart so that Excel squeezes it into one column.
 */

import type { CellRange } from "../../../shared/workbook/address";
import { columnName, quoteSheet } from "../../../shared/workbook/address";
import type { ChartDoc, ChartSeriesDoc } from "../../../shared/workbook/sheetFacets";
import { type SheetSnapshot, type Snapshot, sheetNamed, valueAt } from "../../../shared/workbook/snapshot";
import { escapeXml } from "../xml/scanXml";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const INK = "1B2733";
const SOFT = "55626E";
const HAIRLINE = "C9D1D6";
const LINE_WIDTH = 15_875;
const DASHES = { dash: "dash", dot: "sysDot" } as const;

/** `snapshot`: the workbook as it is after the edits, from which the chart keeps the values that a preview shows. */
export function chartXml(chart: ChartDoc, snapshot: Snapshot): string {
  const numbered = chart.series.map((series, index) => ({ series, index }));
  const columns = numbered.filter(({ series }) => series.type === "column");
  const lines = numbered.filter(({ series }) => series.type === "line");
  const print = (group: typeof numbered): string =>
    group.map(({ series, index }) => seriesXml(series, index, snapshot)).join("");
  const axes = '<c:axId val="1001"/><c:axId val="1002"/>';
  return `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${title(chart.title)}<c:autoTitleDeleted val="${chart.title === "" ? 1 : 0}"/><c:plotArea><c:layout/>${
    columns.length === 0
      ? ""
      : `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${print(columns)}<c:gapWidth val="55"/>${axes}</c:barChart>`
  }${
    lines.length === 0
      ? ""
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${print(lines)}<c:marker val="1"/>${axes}</c:lineChart>`
  }${categoryAxis()}${valueAxis(chart.max)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>`;
}

const font = (size: number, colour: string): string =>
  `sz="${size}" b="0"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:latin typeface="Arial"/><a:cs typeface="Arial"/>`;

const title = (text: string): string =>
  text === ""
    ? ""
    : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${font(900, SOFT)}</a:defRPr></a:pPr><a:r><a:rPr ${font(900, SOFT)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

const labels = (colour: string): string =>
  `<c:txPr><a:bodyPr rot="0" vert="horz"/><a:p><a:pPr><a:defRPr ${font(800, colour)}</a:defRPr></a:pPr><a:endParaRPr lang="it-IT"/></a:p></c:txPr>`;

const categoryAxis = (): string =>
  `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${HAIRLINE}"/></a:solidFill></a:ln></c:spPr>${labels(INK)}<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;

/** Without gridlines and not drawn: the labels carry the figures. */
const valueAxis = (max: number): string =>
  `<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="l"/><c:numFmt formatCode="0%" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${labels(SOFT)}<c:crossAx val="1001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;

function seriesXml(series: ChartSeriesDoc, index: number, snapshot: Snapshot): string {
  const colour = `<a:solidFill><a:srgbClr val="${series.colour.replace("#", "").toUpperCase()}"/></a:solidFill>`;
  const dash = series.dash === undefined ? "" : `<a:prstDash val="${DASHES[series.dash]}"/>`;
  const look =
    series.type === "column"
      ? `<c:spPr>${colour}</c:spPr><c:invertIfNegative val="0"/>`
      : `<c:spPr><a:ln w="${LINE_WIDTH}" cap="rnd">${colour}${dash}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>${look}<c:cat><c:strRef>${reference(series.categories)}<c:strCache>${points(series.categories, snapshot, false)}</c:strCache></c:strRef></c:cat><c:val><c:numRef>${reference(series.values)}<c:numCache><c:formatCode>General</c:formatCode>${points(series.values, snapshot, true)}</c:numCache></c:numRef></c:val>${series.type === "line" ? '<c:smooth val="0"/>' : ""}</c:ser>`;
}

function reference({ sheet, top, left, bottom, right }: CellRange): string {
  const at = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  return `<c:f>${escapeXml(`${quoteSheet(sheet)}!${at(top, left)}:${at(bottom, right)}`)}</c:f>`;
}

/** What the cells hold now, by their order down (or across) the range; an empty one has no point. */
function points(range: CellRange, snapshot: Snapshot, numbers: boolean): string {
  const sheet = sheetNamed(snapshot, range.sheet);
  const cells = cellsOf(range).map(({ row, column }) => valueIn(sheet, row, column, numbers));
  const held = cells.map((value, index) =>
    value === undefined ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${cells.length}"/>${held.join("")}`;
}

function valueIn(sheet: SheetSnapshot | undefined, row: number, column: number, numbers: boolean): string | undefined {
  const value = sheet === undefined ? null : valueAt(sheet, row, column);
  if (numbers) return typeof value === "number" ? String(value) : undefined;
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function cellsOf({ top, left, bottom, right }: CellRange): { row: number; column: number }[] {
  const cells: { row: number; column: number }[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push({ row, column });
  }
  return cells;
}

/** Puts our charts on a sheet's drawing; drawings, pictures and charts of others, and ours of other names, stay as they are. */
import type { ChartDoc } from "../../../shared/workbook/sheetFacets";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import { declarePart, dropPart } from "../package/contentTypes";
import { addRelationship, readRelationships, removeRelationship } from "../package/relationships";
import { partBytes, partText, relationshipsOf } from "../package/workbookPackage";
import { escapeXml, localName } from "../xml/scanXml";
import { openSheetXml, printSheetXml } from "../xml/sheetXml";
import {
  attribute,
  elementLike,
  insertInOrder,
  isElement,
  parseXml,
  printElement,
  printXml,
  type XmlElement,
} from "../xml/xmlTree";
import { chartXml } from "./chartXml";
import { WORKSHEET_ORDER } from "./worksheetOrder";

/** Our charts are told from others by how their name begins. */
const MARK = "Cabina ";
const EMU_PER_PIXEL = 9525;
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${MAIN_DRAWING}"></xdr:wsDr>`;

/** Replaces our charts of the same names; tells the sheet's XML, which may now point to a drawing. */
export function placeCharts(
  parts: Map<string, Uint8Array>,
  sheetPart: string,
  sheetXml: string,
  charts: readonly ChartDoc[],
  after: Snapshot,
): string {
  if (charts.length === 0) return sheetXml;
  const present = readRelationships(parts, sheetPart).find(({ kind }) => kind === "drawing")?.part;
  const drawing = present ?? freePart(parts, "xl/drawings/drawing");
  const bytes = parts.get(drawing);
  const document = parseXml(bytes === undefined ? EMPTY : partText(bytes), drawing);
  for (const chart of charts) {
    removeOurs(parts, drawing, document.root, chart.name);
    const part = freePart(parts, "xl/charts/chart");
    parts.set(part, partBytes(chartXml(chart, after)));
    declarePart(parts, part, "chart");
    const id = addRelationship(parts, drawing, "chart", part);
    document.root.children.push(anchor(chart, id, nextShapeId(document.root)));
  }
  parts.set(drawing, partBytes(printXml(document)));
  if (present !== undefined) return sheetXml;
  declarePart(parts, drawing, "drawing");
  return pointToDrawing(sheetXml, sheetPart, addRelationship(parts, sheetPart, "drawing", drawing));
}

export function freePart(parts: ReadonlyMap<string, Uint8Array>, stem: string): string {
  let number = 1;
  while (parts.has(`${stem}${number}.xml`)) number++;
  return `${stem}${number}.xml`;
}

/** Takes one chart of that name; a copy that somebody made of it stays. */
function removeOurs(parts: Map<string, Uint8Array>, drawing: string, root: XmlElement, name: string): void {
  const ours = root.children.find((child): child is XmlElement => isElement(child) && isNamed(child, MARK + name));
  if (ours === undefined) return;
  root.children = root.children.filter((child) => child !== ours);
  const id = /\s[\w.-]+:id\s*=\s*"([^"]*)"/.exec(find(ours, "chart")?.attributes ?? "")?.[1];
  const chart = readRelationships(parts, drawing).find((one) => one.id === id)?.part;
  if (chart === undefined || printElement(root).includes(`"${id}"`)) return;
  removeRelationship(parts, drawing, chart);
  for (const { part, external } of readRelationships(parts, chart)) if (!external) dropPart(parts, part);
  parts.delete(relationshipsOf(chart));
  dropPart(parts, chart);
}

const isNamed = (anchored: XmlElement, name: string): boolean =>
  attribute(find(anchored, "cNvPr") ?? anchored, "name") === name && find(anchored, "chart") !== undefined;

function find(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    const found = localName(child.tag) === name ? child : find(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Shape ids are unique in a drawing. */
const nextShapeId = (root: XmlElement): number =>
  Math.max(1, ...[...printElement(root).matchAll(/cNvPr\s[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id))) + 1;

/** Anchored at one cell with its own size, so that no column width squeezes it. */
function anchor(chart: ChartDoc, relationship: string, id: number): XmlElement {
  const { row, column, width, height } = chart;
  const size = `cx="${width * EMU_PER_PIXEL}" cy="${height * EMU_PER_PIXEL}"`;
  const name = escapeXml(MARK + chart.name);
  const xml = `<xdr:oneCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${MAIN_DRAWING}"><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext ${size}/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}" descr="${escapeXml(chart.title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`;
  return parseXml(xml, "chart").root;
}

function pointToDrawing(xml: string, part: string, relationship: string): string {
  const sheet = openSheetXml(xml, part);
  const { root } = sheet.document;
  insertInOrder(root, elementLike(root, "drawing", { "xmlns:r": OFFICE, "r:id": relationship }), WORKSHEET_ORDER);
  return printSheetXml(sheet, part);
}

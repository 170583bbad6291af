/** Finds in a workbook what the grid does not show, so that a person is told on opening. */
import { type Relationship, readRelationships } from "../../file/package/relationships";
import { partText, type WorkbookPackage } from "../../file/package/workbookPackage";
import { readWorkbookPart, type SheetEntry } from "../../file/read/workbookPart";
import { isTrue } from "../../file/xml/scanXml";
import { openSheetXml } from "../../file/xml/sheetXml";
import { attribute, childNamed, parseXml, type XmlElement } from "../../file/xml/xmlTree";
import { type CannotShow, type CannotShowCode, counted } from "./cannotShow";
import { drawnOn } from "./drawnOn";
import { elementsNamed } from "./elements";

/** In tab order, then what is of the whole workbook. Throws `UnreadableFile` where a part is damaged. */
export function readCannotShow(parts: WorkbookPackage): CannotShow[] {
  const workbook = readWorkbookPart(parts);
  const ofSheets = workbook.sheets.map((entry) => onSheet(parts, entry));
  const printed = ofSheets.filter(({ printed }) => printed).length;
  return [
    ...ofSheets.flatMap(({ found }) => found),
    ...counted("printSetup", printed),
    ...ofWorkbook(parts, workbook.part, workbook.sharedStrings),
  ];
}

interface OnSheet {
  readonly found: readonly CannotShow[];
  readonly printed: boolean;
}

function onSheet(parts: WorkbookPackage, entry: SheetEntry): OnSheet {
  const { name: sheet, part, isWorksheet } = entry;
  if (!isWorksheet) return { found: [{ code: "chartSheet", sheet, count: 1 }], printed: false };
  const { document, data } = openSheetXml(partText(parts.get(part) ?? new Uint8Array()), part);
  const { root } = document;
  const found = [
    ...drawnOn(parts, part),
    ...related(parts, part),
    ...aroundCells(root),
    ...counted("outline", hasOutline(root, data) ? 1 : 0),
    ...counted("arrayFormulas", data.match(/\st="array"/g)?.length ?? 0),
    ...counted("dataTables", data.match(/\st="dataTable"/g)?.length ?? 0),
  ];
  return { found: found.map((one) => ({ ...one, sheet })), printed: PRINT.some((name) => childNamed(root, name)) };
}

/** A page set-up of somebody's making; margins alone every program writes. */
const PRINT = ["headerFooter", "rowBreaks", "colBreaks", "printOptions", "pageSetup"];

/** Parts of a sheet by the kind of the relationship that leads to them, and the attribute that holds their name. */
const RELATED: readonly (readonly [string, CannotShowCode, string?])[] = [
  ["pivotTable", "pivots", "name"],
  ["table", "tables", "displayName"],
  ["slicer", "slicers"],
  ["timeline", "slicers"],
  ["ctrlProp", "controls"],
  ["oleObject", "embedded"],
  ["package", "embedded"],
  ["threadedComment", "threadedComments"],
];

function related(parts: WorkbookPackage, part: string): CannotShow[] {
  const relationships = readRelationships(parts, part);
  return RELATED.flatMap(([kind, code, named]) => {
    const own = relationships.filter((one) => one.kind === kind);
    const names = named === undefined ? [] : own.flatMap((one) => rootAttribute(parts, one, named));
    return counted(code, own.length, names);
  });
}

function rootAttribute(parts: WorkbookPackage, { part }: Relationship, name: string): string[] {
  const bytes = parts.get(part);
  const value = bytes && attribute(parseXml(partText(bytes), part).root, name);
  return value === undefined ? [] : [value];
}

function aroundCells(root: XmlElement): CannotShow[] {
  const protection = childNamed(root, "sheetProtection");
  return [
    ...counted("filters", childNamed(root, "autoFilter") === undefined ? 0 : 1),
    ...counted("backgroundPicture", childNamed(root, "picture") === undefined ? 0 : 1),
    ...counted("sparklines", elementsNamed(root, "sparkline").length),
    ...counted("protected", protection !== undefined && isTrue(attribute(protection, "sheet")) ? 1 : 0),
  ];
}

const GROUPED = /\soutlineLevel="[1-9]/;

const hasOutline = (root: XmlElement, data: string): boolean =>
  GROUPED.test(data) || elementsNamed(root, "col").some(({ attributes }) => GROUPED.test(attributes));

/** Kinds of what the workbook as a whole leads to. */
const OF_WORKBOOK: readonly (readonly [string, CannotShowCode])[] = [
  ["vbaProject", "macros"],
  ["connections", "connections"],
  ["externalLink", "externalLinks"],
];

function ofWorkbook(parts: WorkbookPackage, part: string, sharedStrings: string | undefined): CannotShow[] {
  const relationships = readRelationships(parts, part);
  const { root } = parseXml(partText(parts.get(part) ?? new Uint8Array()), part);
  const texts = sharedStrings === undefined ? undefined : parts.get(sharedStrings);
  const rich = texts === undefined ? 0 : (partText(texts).match(/<(?:\w+:)?si>\s*<(?:\w+:)?r[\s>]/g)?.length ?? 0);
  return [
    ...OF_WORKBOOK.flatMap(([kind, code]) => counted(code, relationships.filter((one) => one.kind === kind).length)),
    ...counted("customViews", elementsNamed(root, "customWorkbookView").length),
    ...counted("richText", rich),
    ...counted("signature", readRelationships(parts, "").some(({ kind }) => kind === "origin") ? 1 : 0),
  ];
}

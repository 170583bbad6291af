/** The workbook part with our sheets added at the end, their print names, and the order to calculate everything on opening. */
import { columnName, quoteSheet } from "../../../shared/workbook/address";
import type { PrintDoc } from "../../../shared/workbook/sheetFacets";
import { escapeXml } from "../xml/scanXml";
import {
  attribute,
  childNamed,
  childrenNamed,
  elementLike,
  insertInOrder,
  parseXml,
  printXml,
  setAttribute,
  type XmlElement,
} from "../xml/xmlTree";

/** A sheet to add: its name and the relationship that leads to its part. */
export interface NewSheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationship: string;
}

export interface WorkbookXmlChange {
  readonly sheets: readonly NewSheetEntry[];
  readonly prints: ReadonlyMap<string, PrintDoc>;
  /** The sheet to show first, when that is possible. */
  readonly activate?: string;
}

/** The order of the workbook's children in the schema (CT_Workbook). */
const ORDER =
  "fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function changeWorkbookXml(xml: string, part: string, change: WorkbookXmlChange): string {
  const document = parseXml(xml, part);
  const { root } = document;
  const sheets = child(root, "sheets");
  addSheets(root, sheets, change.sheets);
  const names = childrenNamed(sheets, "sheet").map((sheet) => attribute(sheet, "name") ?? "");
  for (const [sheet, print] of change.prints) setPrintNames(root, names.indexOf(sheet), sheet, print);
  if (change.activate !== undefined) activate(root, names.indexOf(change.activate));
  return printXml(document);
}

/** The workbook part with the order to calculate everything on opening. */
export function calculateOnLoad(xml: string, part: string): string {
  const document = parseXml(xml, part);
  setAttribute(child(document.root, "calcPr"), "fullCalcOnLoad", "1");
  return printXml(document);
}

function child(root: XmlElement, name: string): XmlElement {
  const present = childNamed(root, name);
  if (present !== undefined) return present;
  const made = elementLike(root, name, {});
  insertInOrder(root, made, ORDER);
  return made;
}

function addSheets(root: XmlElement, sheets: XmlElement, added: readonly NewSheetEntry[]): void {
  const prefix =
    /\sxmlns:([\w.-]+)\s*=\s*["']http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships["']/.exec(
      root.attributes,
    )?.[1];
  let id = Math.max(0, ...childrenNamed(sheets, "sheet").map((sheet) => Number(attribute(sheet, "sheetId")) || 0));
  for (const { name, hidden, relationship } of added) {
    id++;
    sheets.children.push(
      elementLike(root, "sheet", {
        name,
        sheetId: String(id),
        ...(hidden ? { state: "hidden" } : {}),
        ...(prefix === undefined ? { "xmlns:r": OFFICE } : {}),
        [`${prefix ?? "r"}:id`]: relationship,
      }),
    );
  }
}

/** Print area and repeated rows are names that belong to a sheet by its place. */
function setPrintNames(root: XmlElement, index: number, sheet: string, print: PrintDoc): void {
  const names = child(root, "definedNames");
  const { top, left, bottom, right } = print.area;
  const at = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const values = new Map([["_xlnm.Print_Area", `${quoteSheet(sheet)}!${at(top, left)}:${at(bottom, right)}`]]);
  if (print.titleRows !== undefined) {
    const { first, last } = print.titleRows;
    values.set("_xlnm.Print_Titles", `${quoteSheet(sheet)}!$${first + 1}:$${last + 1}`);
  }
  names.children = names.children.filter(
    (one) =>
      typeof one === "string" ||
      attribute(one, "localSheetId") !== String(index) ||
      !["_xlnm.Print_Area", "_xlnm.Print_Titles"].includes(attribute(one, "name") ?? ""),
  );
  for (const [name, value] of values) {
    names.children.push(elementLike(root, "definedName", { name, localSheetId: String(index) }, [escapeXml(value)]));
  }
}

function activate(root: XmlElement, index: number): void {
  const view = childNamed(child(root, "bookViews"), "workbookView");
  if (view === undefined)
    child(root, "bookViews").children.push(elementLike(root, "workbookView", { activeTab: String(index) }));
  else setAttribute(view, "activeTab", String(index));
}

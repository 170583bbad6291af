/** A worksheet opened in two halves: what stands around the cells as a tree, the cells as the text that they are. */
import { refuse } from "../fileProblem";
import { scanXml } from "./scanXml";
import { childNamed, parseXml, printXml, type XmlDocument, type XmlElement } from "./xmlTree";

/** `data` is the element with the rows, `<sheetData>…</sheetData>`; in the tree an empty one stands in its place. */
export interface SheetXml {
  readonly document: XmlDocument;
  readonly data: string;
}

const MARK = /<!--|<(?:[\w.-]+:)?sheetData(?=[\s/>])/g;

/** Throws `UnreadableFile` when the sheet has no place for cells or is damaged around it. */
export function openSheetXml(xml: string, part: string): SheetXml {
  const start = startOfData(xml);
  if (start === -1) return refuse("damaged", part);
  const open = xml.indexOf(">", start);
  const tag = /^<[^\s/>]+/.exec(xml.slice(start))?.[0] ?? "";
  const last = xml.lastIndexOf(`</${tag.slice(1)}`);
  const end = xml.charAt(open - 1) === "/" || last < open ? open + 1 : xml.indexOf(">", last) + 1;
  const document = parseXml(`${xml.slice(0, start)}${tag}/>${xml.slice(end)}`, part);
  if (childNamed(document.root, "sheetData") === undefined) refuse("damaged", part);
  return { document, data: xml.slice(start, end) };
}

function startOfData(xml: string): number {
  MARK.lastIndex = 0;
  for (let found = MARK.exec(xml); found !== null; found = MARK.exec(xml)) {
    if (found[0] !== "<!--") return found.index;
    const end = xml.indexOf("-->", found.index);
    if (end === -1) return -1;
    MARK.lastIndex = end;
  }
  return -1;
}

/** The whole sheet as text again, with these rows. */
export function printSheetXml({ document, data }: SheetXml, part: string): string {
  const rows = childNamed(document.root, "sheetData") as XmlElement;
  rows.children = [insideOf(data, part)];
  rows.attributes = "";
  const xml = printXml(document);
  rows.children = [];
  return xml;
}

/** What stands between the tags; empty for an element without content. */
function insideOf(data: string, part: string): string {
  let [from, to] = [-1, -1];
  if (/^<[^>]*\/>$/.test(data)) return "";
  from = data.indexOf(">") + 1;
  to = data.lastIndexOf("</");
  if (to < from) scanXml(data, part, {});
  return data.slice(from, to);
}

/** The headings of a table stand in the file twice, in the cells and in the table: where they differ, Excel repairs the file. */
import { readRelationships } from "../package/relationships";
import { partBytes, partText, type WorkbookPackage } from "../package/workbookPackage";
import { encodeCellText } from "../xml/cellText";
import {
  attribute,
  childNamed,
  childrenNamed,
  parseXml,
  printXml,
  setAttributeInPlace,
  type XmlElement,
} from "../xml/xmlTree";
import type { SheetChange, WrittenContent } from "./sheetChanges";
import { parseAreas } from "./structure/addresses";

/** `sheet`: the name of the sheet's part. Throws `RangeError` for a heading that no table can have, or that formulas name. */
export function followHeadings(parts: Map<string, Uint8Array>, sheet: string, change: SheetChange): void {
  if (![...change.cells.values()].some((cells) => [...cells.values()].some(({ content }) => content !== undefined)))
    return;
  for (const { kind, part } of readRelationships(parts, sheet)) {
    const bytes = kind === "table" ? parts.get(part) : undefined;
    if (bytes === undefined) continue;
    const document = parseXml(partText(bytes), part);
    if (changeHeadings(parts, document.root, change)) parts.set(part, partBytes(printXml(document)));
  }
}

function changeHeadings(parts: WorkbookPackage, table: XmlElement, change: SheetChange): boolean {
  const [area] = parseAreas(attribute(table, "ref") ?? "");
  const list = childNamed(table, "tableColumns");
  const cells = area === undefined ? undefined : change.cells.get(area.top);
  if (area === undefined || cells === undefined || list === undefined) return false;
  if (attribute(table, "headerRowCount") === "0") return false;
  const columns = childrenNamed(list, "tableColumn");
  const name = attribute(table, "displayName") ?? "";
  let isChanged = false;
  for (const [place, column] of columns.entries()) {
    const content = cells.get(area.left + place)?.content;
    const before = attribute(column, "name") ?? "";
    if (content === undefined || (content.kind === "value" && content.value === before)) continue;
    const heading = headingOf(content);
    const taken = columns.some((other) => other !== column && isSame(attribute(other, "name") ?? "", heading ?? ""));
    if (heading === undefined || taken) throw new RangeError(`${name}: «${before}» → ${heading ?? "–"}`);
    if (isNamed(parts, name, before)) throw new RangeError(`${name}[${before}]`);
    setAttributeInPlace(column, "name", heading);
    isChanged = true;
  }
  return isChanged;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Line breaks are written in their code. */
const headingOf = (content: WrittenContent): string | undefined =>
  content.kind === "value" && typeof content.value === "string" && content.value !== ""
    ? content.value.replace(
        /[\n\r\t]/g,
        (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
      )
    : undefined;

/** Whether a formula names the column, `Tabella1[Peso]` or `Tabella1[@Peso]`: such formulas would be lost. */
function isNamed(parts: WorkbookPackage, table: string, column: string): boolean {
  const marks = ["[", "[@"].map((mark) => `${mark}${encodeCellText(column)}]`);
  return [...parts].some(([part, bytes]) => {
    if (!/\.xml$/i.test(part)) return false;
    const text = partText(bytes);
    return text.includes(`${table}[`) && marks.some((mark) => text.includes(mark));
  });
}

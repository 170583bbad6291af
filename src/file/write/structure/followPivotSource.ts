/** Where a pivot table takes its figures from, after a change of structure, or a consolidation: an area beside the name of its sheet. */
import { type ChangeList, nameAfter } from "../../../../shared/workbook/formula/shiftReferences";
import { localName } from "../../xml/scanXml";
import { attribute, isElement, setAttributeInPlace, type XmlElement } from "../../xml/xmlTree";
import { Follower } from "./changes";

const SOURCES = new Set(["worksheetSource", "rangeSet", "dataRef"]);

/** A source that is gone, or in another workbook, stays as it is written. */
export function followPivotSource(element: XmlElement, changes: ChangeList): void {
  if (SOURCES.has(localName(element.tag)) && !/\s[\w.-]+:id\s*=/.test(element.attributes)) {
    const ref = attribute(element, "ref");
    const sheet = attribute(element, "sheet");
    const after = ref === undefined ? undefined : new Follower(sheet, changes).areas(ref);
    if (after !== undefined && after !== ref) setAttributeInPlace(element, "ref", after);
    const name = sheet === undefined ? undefined : nameAfter(sheet, changes);
    if (name !== undefined && name !== sheet) setAttributeInPlace(element, "sheet", name);
  }
  for (const child of element.children.filter(isElement)) followPivotSource(child, changes);
}

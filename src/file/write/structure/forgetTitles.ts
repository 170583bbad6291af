/** The document's properties may list the sheets by name: a removed one is taken from the list and from its count. */
import { readRelationships } from "../../package/relationships";
import { partBytes, partText } from "../../package/workbookPackage";
import {
  childNamed,
  childrenNamed,
  isElement,
  parseXml,
  printXml,
  setAttributeInPlace,
  textIn,
  type XmlElement,
} from "../../xml/xmlTree";

export function forgetTitles(parts: Map<string, Uint8Array>, removed: ReadonlySet<string>): void {
  const part = readRelationships(parts, "").find(({ kind }) => kind === "extended-properties")?.part;
  const bytes = part === undefined ? undefined : parts.get(part);
  if (part === undefined || bytes === undefined) return;
  const document = parseXml(partText(bytes), part);
  const titles = childNamed(document.root, "TitlesOfParts");
  const list = titles === undefined ? undefined : childNamed(titles, "vector");
  if (list === undefined) return;
  const gone = childrenNamed(list, "lpstr").filter((title) => removed.has(textIn(title)));
  if (gone.length === 0) return;
  list.children = list.children.filter((child) => !isElement(child) || !gone.includes(child));
  setAttributeInPlace(list, "size", String(childrenNamed(list, "lpstr").length));
  countFewer(document.root, gone.length);
  parts.set(part, partBytes(printXml(document)));
}

/** The first heading counts the worksheets. */
function countFewer(root: XmlElement, by: number): void {
  const headings = childNamed(root, "HeadingPairs");
  const list = headings === undefined ? undefined : childNamed(headings, "vector");
  for (const variant of list === undefined ? [] : childrenNamed(list, "variant")) {
    const count = childNamed(variant, "i4");
    if (count === undefined) continue;
    count.children = [String(Math.max(0, Number(textIn(count)) - by))];
    return;
  }
}

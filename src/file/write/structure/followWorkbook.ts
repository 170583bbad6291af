/** The names of the workbook (areas, titles of pages, the user's own) after a change of structure. */
import type { ChangeList } from "../../../../shared/workbook/formula/shiftReferences";
import { partBytes, partText } from "../../package/workbookPackage";
import {
  attribute,
  childNamed,
  childrenNamed,
  isElement,
  parseXml,
  printXml,
  type XmlElement,
} from "../../xml/xmlTree";
import { Follower } from "./changes";
import { followText } from "./followTree";

/** Print areas and titles that are gone would be names of nothing: they go, and so does an empty list of names. */
const OF_PAGES = new Set(["_xlnm.Print_Area", "_xlnm.Print_Titles", "_xlnm._FilterDatabase"]);

/** `tabs`: the sheets in tab order before, to which names of single sheets point by their place. */
export function followWorkbook(
  bytes: Uint8Array,
  part: string,
  changes: ChangeList,
  tabs: readonly string[],
): Uint8Array {
  const document = parseXml(partText(bytes), part);
  const names = childNamed(document.root, "definedNames");
  if (names === undefined) return bytes;
  const before = printXml(document);
  for (const name of childrenNamed(names, "definedName")) {
    const place = attribute(name, "localSheetId");
    followText(name, new Follower(place === undefined ? undefined : tabs[Number(place)], changes));
  }
  names.children = names.children.filter((name) => !isElement(name) || !isLost(name));
  if (!names.children.some(isElement))
    document.root.children = document.root.children.filter((child) => child !== names);
  const after = printXml(document);
  return after === before ? bytes : partBytes(after);
}

const isLost = (name: XmlElement): boolean =>
  OF_PAGES.has(attribute(name, "name") ?? "") && name.children.join("").includes("#REF!");

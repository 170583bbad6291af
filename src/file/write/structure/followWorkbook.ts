/** The names of the workbook (areas, titles of pages, the user's own) and of its sheets after a change of structure. */
import { type ChangeList, nameAfter } from "../../../../shared/workbook/formula/shiftReferences";
import { partBytes, partText } from "../../package/workbookPackage";
import {
  attribute,
  childNamed,
  childrenNamed,
  isElement,
  parseXml,
  printXml,
  setAttributeInPlace,
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
  const before = printXml(document);
  renameTabs(document.root, changes, tabs);
  followNames(document.root, changes, tabs);
  const after = printXml(document);
  return after === before ? bytes : partBytes(after);
}

function renameTabs(root: XmlElement, changes: ChangeList, tabs: readonly string[]): void {
  const list = childNamed(root, "sheets");
  for (const [place, sheet] of (list === undefined ? [] : childrenNamed(list, "sheet")).entries()) {
    const name = nameAfter(tabs[place] ?? "", changes);
    if (name !== undefined && name !== tabs[place]) setAttributeInPlace(sheet, "name", name);
  }
}

function followNames(root: XmlElement, changes: ChangeList, tabs: readonly string[]): void {
  const names = childNamed(root, "definedNames");
  if (names === undefined) return;
  for (const name of childrenNamed(names, "definedName")) {
    const place = attribute(name, "localSheetId");
    followText(name, new Follower(place === undefined ? undefined : tabs[Number(place)], changes));
  }
  names.children = names.children.filter((name) => !isElement(name) || !isLost(name));
  if (!names.children.some(isElement)) root.children = root.children.filter((child) => child !== names);
}

const isLost = (name: XmlElement): boolean =>
  OF_PAGES.has(attribute(name, "name") ?? "") && name.children.join("").includes("#REF!");

/** The document's properties may list the sheets by name, and names that point to them: they follow when sheets are renamed. */
import { type ChangeList, nameAfter } from "../../../../shared/workbook/formula/shiftReferences";
import { readRelationships } from "../../package/relationships";
import { partBytes, partText, type WorkbookPackage } from "../../package/workbookPackage";
import { escapeXml } from "../../xml/scanXml";
import { childNamed, childrenNamed, parseXml, printXml, textIn } from "../../xml/xmlTree";
import { Follower } from "./changes";

export function followTitles(before: WorkbookPackage, changes: ChangeList): WorkbookPackage {
  const part = readRelationships(before, "").find(({ kind }) => kind === "extended-properties")?.part;
  const bytes = part === undefined ? undefined : before.get(part);
  if (part === undefined || bytes === undefined) return before;
  const document = parseXml(partText(bytes), part);
  const titles = childNamed(document.root, "TitlesOfParts");
  const list = titles && childNamed(titles, "vector");
  for (const title of list === undefined ? [] : childrenNamed(list, "lpstr")) {
    const name = textIn(title);
    const after = name.includes("!") ? new Follower(undefined, changes).formula(name) : nameAfter(name, changes);
    if (after !== undefined && after !== name) title.children = [escapeXml(after)];
  }
  return new Map(before).set(part, partBytes(printXml(document)));
}

/**
 * A file that Cabina has written asks whoever opens it to calculate everything anew. The mark says that the results in
 * it are nevertheless right, but for what depends on certain sheets; it holds only while the sheets are byte for byte
 * as they were when it was made, for a program that changes cells without calculating may leave the mark in the file.
 */
import type { Edit } from "../../shared/workbook/edit";
import { crc32 } from "./package/crc32";
import { partBytes, partText, type WorkbookPackage } from "./package/workbookPackage";
import { readWorkbookPart } from "./read/workbookPart";
import { isTrue } from "./xml/scanXml";
import {
  attribute,
  childNamed,
  childrenNamed,
  elementLike,
  parseXml,
  printElement,
  printXml,
  type XmlDocument,
  type XmlElement,
} from "./xml/xmlTree";

/** How far the results in a file are right. */
export interface SoundResults {
  /** What depends on these sheets may be old. */
  readonly changedSheets: readonly string[];
}

const URI = "{5B0C3A52-7E0B-4D0E-9C0A-CAB1A0F11E55}";
const NAMESPACE = "urn:cabina:results";
/** No sheet's name has it. */
const BETWEEN = "/";

/** `undefined`: the file says that its results are old, and no mark says otherwise. */
export function soundResults(parts: WorkbookPackage): SoundResults | undefined {
  const { part, document } = workbookOf(parts);
  const settings = childNamed(document.root, "calcPr");
  if (settings === undefined || !isTrue(attribute(settings, "fullCalcOnLoad"))) return { changedSheets: [] };
  const entry = entriesOf(document.root).find(isOurs);
  const mark = entry && childNamed(entry, "results");
  if (mark === undefined || attribute(mark, "sheets") !== digest(parts, part, document.root)) return undefined;
  return { changedSheets: (attribute(mark, "changed") ?? "").split(BETWEEN).filter((name) => name !== "") };
}

/** The file with the mark, or, where the results are not known to be right, without one. */
export function markResults(parts: WorkbookPackage, sound: SoundResults | undefined): WorkbookPackage {
  const { part, document } = workbookOf(parts);
  const { root } = document;
  const present = childNamed(root, "extLst");
  if (present !== undefined)
    present.children = present.children.filter((child) => typeof child === "string" || !isOurs(child));
  if (sound !== undefined) {
    const list = present ?? elementLike(root, "extLst", {});
    // It is the last of the workbook's children.
    if (present === undefined) root.children.push(list);
    const entry = elementLike(root, "ext", { uri: URI, "xmlns:cabina": NAMESPACE });
    const mark: XmlElement = { tag: "cabina:results", attributes: "", children: [] };
    const values = { sheets: digest(parts, part, root), changed: sound.changedSheets.join(BETWEEN) };
    mark.attributes = elementLike(root, "results", values).attributes;
    entry.children.push(mark);
    list.children.push(entry);
  } else if (present !== undefined && childrenNamed(present, "ext").length === 0)
    root.children = root.children.filter((child) => child !== present);
  return new Map(parts).set(part, partBytes(printXml(document)));
}

/** What is right after edits that nobody has calculated. */
export function afterEdits(sound: SoundResults | undefined, edits: readonly Edit[]): SoundResults | undefined {
  if (sound === undefined) return undefined;
  const changed = new Set(sound.changedSheets);
  for (const edit of edits) {
    // Formulas follow a new name, and show what they showed.
    if (edit.kind === "renameSheet") {
      if (changed.delete(edit.sheet)) changed.add(edit.to);
    } else if (!LOOKS.has(edit.kind)) changed.add(edit.sheet);
  }
  return { changedSheets: [...changed] };
}

/** Nothing of what these change is counted with. */
const LOOKS: ReadonlySet<Edit["kind"]> = new Set([
  "styleCells",
  "restyleCells",
  "setColumns",
  "setValidations",
  "setConditionals",
  "setLinks",
  "setCharts",
  "setFreeze",
  "setPrint",
  "activate",
]);

function workbookOf(parts: WorkbookPackage): { readonly part: string; readonly document: XmlDocument } {
  const { part } = readWorkbookPart(parts);
  return { part, document: parseXml(partText(parts.get(part) ?? new Uint8Array()), part) };
}

const entriesOf = (root: XmlElement): readonly XmlElement[] => {
  const list = childNamed(root, "extLst");
  return list === undefined ? [] : childrenNamed(list, "ext");
};

const isOurs = (entry: XmlElement): boolean => attribute(entry, "uri") === URI;

/** Of everything that results depend on: the sheets in order, their texts, and the names. */
function digest(parts: WorkbookPackage, workbook: string, root: XmlElement): string {
  const { sheets, sharedStrings } = readWorkbookPart(parts);
  const names = childNamed(root, "definedNames");
  const sums = [...sheets.map(({ part }) => part), sharedStrings].map((part) => {
    const bytes = part === undefined ? undefined : parts.get(part);
    return bytes === undefined ? "" : `${bytes.length.toString(36)}.${crc32(bytes).toString(36)}`;
  });
  const said = [workbook, ...sheets.map(({ name }) => name), ...sums, names === undefined ? "" : printElement(names)];
  return crc32(partBytes(said.join("\n"))).toString(36);
}

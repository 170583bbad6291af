/** Sheets taken out of a workbook, with the parts that nobody else uses. Formulas that pointed to them are changed before. */
import { dropParts } from "../../package/contentTypes";
import { readRelationships, removeRelationship } from "../../package/relationships";
import { partBytes, partText, relationshipsOf, type WorkbookPackage } from "../../package/workbookPackage";
import type { WorkbookPart } from "../../read/workbookPart";
import {
  attribute,
  childNamed,
  childrenNamed,
  isElement,
  parseXml,
  printXml,
  setAttribute,
  setAttributeInPlace,
  type XmlElement,
} from "../../xml/xmlTree";
import { forgetTitles } from "./forgetTitles";

/** `workbook`: as it was read before; `removed`: names of sheets. Throws when no visible sheet would be left. */
export function removeSheets(
  before: WorkbookPackage,
  workbook: WorkbookPart,
  removed: ReadonlySet<string>,
): WorkbookPackage {
  if (!workbook.sheets.some(({ name, hidden }) => !hidden && !removed.has(name))) {
    throw new Error("the last visible sheet of a workbook cannot be removed");
  }
  const parts = new Map(before);
  const used = reachable(parts);
  const document = parseXml(partText(parts.get(workbook.part) ?? new Uint8Array()), workbook.part);
  const gone = workbook.sheets.map(({ name }) => removed.has(name));
  takeEntries(document.root, gone);
  takeNames(document.root, gone);
  showAnother(document.root, gone, workbook);
  parts.set(workbook.part, partBytes(printXml(document)));
  for (const { name, part } of workbook.sheets) if (removed.has(name)) removeRelationship(parts, workbook.part, part);
  const left = reachable(parts);
  dropParts(
    parts,
    [...used].filter((part) => !left.has(part)),
  );
  forgetTitles(parts, removed);
  return parts;
}

/** Every part to which the file leads, and the lists that lead there. */
function reachable(parts: WorkbookPackage): Set<string> {
  const found = new Set<string>();
  const open = [""];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    found.add(relationshipsOf(source));
    for (const { part, external } of readRelationships(parts, source)) {
      if (external || found.has(part)) continue;
      found.add(part);
      open.push(part);
    }
  }
  return found;
}

function takeEntries(root: XmlElement, gone: readonly boolean[]): void {
  const sheets = childNamed(root, "sheets");
  if (sheets === undefined) return;
  const entries = childrenNamed(sheets, "sheet");
  const kept = new Set(entries.filter((_, index) => gone[index] !== true));
  sheets.children = sheets.children.filter((child) => !isElement(child) || kept.has(child) || !entries.includes(child));
}

/** Where a sheet stands among those that are left. */
const placeAfter = (place: number, gone: readonly boolean[]): number =>
  place - gone.slice(0, place).filter((one) => one).length;

/** Names of a removed sheet go; those of the others count its place no longer. */
function takeNames(root: XmlElement, gone: readonly boolean[]): void {
  const names = childNamed(root, "definedNames");
  if (names === undefined) return;
  names.children = names.children.filter((name) => {
    const place = isElement(name) ? attribute(name, "localSheetId") : undefined;
    if (!isElement(name) || place === undefined) return true;
    if (gone[Number(place)] === true) return false;
    const after = placeAfter(Number(place), gone);
    if (after !== Number(place)) setAttributeInPlace(name, "localSheetId", String(after));
    return true;
  });
  if (!names.children.some(isElement)) root.children = root.children.filter((child) => child !== names);
}

/** The sheet in front, or the nearest visible one; the first tab shown. */
function showAnother(root: XmlElement, gone: readonly boolean[], { sheets }: WorkbookPart): void {
  const views = childNamed(root, "bookViews");
  for (const view of views === undefined ? [] : childrenNamed(views, "workbookView")) {
    const active = Number(attribute(view, "activeTab") ?? 0);
    const shows = (place: number): boolean => sheets[place]?.hidden === false && gone[place] !== true;
    const places = sheets.map((_, place) => place);
    const next =
      gone[active] === true
        ? (places.find((place) => place > active && shows(place)) ?? places.filter(shows).pop() ?? 0)
        : active;
    const after = placeAfter(next, gone);
    if (after !== active) setAttributeInPlace(view, "activeTab", String(after));
    const first = Number(attribute(view, "firstSheet") ?? 0);
    if (first > 0 && gone.some((one) => one)) {
      const place = Math.min(placeAfter(first, gone), sheets.length - 1 - gone.filter((one) => one).length);
      setAttribute(view, "firstSheet", place === 0 ? undefined : String(place));
    }
  }
}

/** What stands around the cells (and in drawings, charts, tables, notes) after a change of structure, element by element. */
import { escapeXml, localName } from "../../xml/scanXml";
import { attribute, isElement, setAttributeInPlace, textIn, type XmlElement } from "../../xml/xmlTree";
import type { Follower } from "./changes";
import { FOLLOWED } from "./followElements";

/** Attributes that hold addresses of the sheet's own cells. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  dimension: ["ref"],
  protectedRange: ["sqref"],
  scenarios: ["sqref"],
  inputCells: ["r"],
  autoFilter: ["ref"],
  sortState: ["ref"],
  sortCondition: ["ref"],
  mergeCell: ["ref"],
  hyperlink: ["ref"],
  cellWatch: ["r"],
  ignoredError: ["sqref"],
  cellSmartTags: ["r"],
  comment: ["ref"],
  threadedComment: ["ref"],
  table: ["ref"],
  location: ["ref"],
  singleXmlCell: ["r"],
  nsvFilter: ["ref"],
};

/** Attributes that hold a formula. */
const FORMULAS: Readonly<Record<string, readonly string[]>> = {
  sp: ["textlink"],
  controlPr: ["linkedCell", "listFillRange"],
  formControlPr: ["fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaGroup"],
};

/** Elements whose text is a formula; `sqref` is one in charts, where areas name their sheet. */
const FORMULA_TEXTS = new Set("f formula formula1 formula2 sqref calculatedColumnFormula totalsRowFormula".split(" "));

/** Lists that may not be empty. */
const NEVER_EMPTY = new Set(
  "protectedRanges mergeCells dataValidations hyperlinks rowBreaks colBreaks cellWatches ignoredErrors conditionalFormattings sparklines sparklineGroup sparklineGroups ext extLst smartTags".split(
    " ",
  ),
);

/** Changes the element and what is in it; tells whether it is gone, for what it speaks of is. */
export function followTree(element: XmlElement, follower: Follower): boolean {
  const name = localName(element.tag);
  const fate = FOLLOWED[name]?.(element, follower) ?? "follow";
  if (fate !== "follow") return fate === "gone";
  if (!followAddresses(element, ADDRESSES[name] ?? [], follower)) return true;
  followFormulas(element, FORMULAS[name] ?? [], follower);
  if (FORMULA_TEXTS.has(name)) followText(element, follower);
  return followChildren(element, name, follower);
}

function followAddresses(element: XmlElement, names: readonly string[], follower: Follower): boolean {
  if (follower.moves.length === 0) return true;
  for (const name of names) {
    const areas = attribute(element, name);
    if (areas === undefined || areas.trim() === "") continue;
    const after = follower.areas(areas);
    if (after === undefined) return localName(element.tag) === "dimension";
    if (after !== areas) setAttributeInPlace(element, name, after);
  }
  return true;
}

function followFormulas(element: XmlElement, names: readonly string[], follower: Follower): void {
  for (const name of names) {
    const formula = attribute(element, name);
    if (formula === undefined) continue;
    const after = follower.formula(formula);
    if (after !== formula) setAttributeInPlace(element, name, after);
  }
}

/** A formula as text between tags. */
export function followText(element: XmlElement, follower: Follower): void {
  if (element.children.some(isElement)) return;
  const text = textIn(element);
  const after = follower.formula(text);
  if (after !== text) element.children = [escapeXml(after)];
}

function followChildren(element: XmlElement, name: string, follower: Follower): boolean {
  const before = element.children.length;
  element.children = element.children.filter((child) => !isElement(child) || !followTree(child, follower));
  if (element.children.length === before) return false;
  const left = element.children.filter(isElement).length;
  if (left === 0 && NEVER_EMPTY.has(name)) return true;
  if (attribute(element, "count") !== undefined) setAttributeInPlace(element, "count", String(left));
  return false;
}

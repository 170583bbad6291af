/** Validations, conditions and links of a sheet: all replaced, or only those of the cells that the new ones name. */
import type { Merge } from "../../../../shared/workbook/snapshot";
import { localName } from "../../xml/scanXml";
import {
  attribute,
  childNamed,
  childrenNamed,
  insertInOrder,
  isElement,
  setAttributeInPlace,
  type XmlElement,
} from "../../xml/xmlTree";
import { WORKSHEET_ORDER } from "../worksheetOrder";
import { cutCovered, cutLink } from "./cut";
import { adopted } from "./elements";

/** Where such elements may stand, also in the newer form at the end of the sheet. */
const AROUND = new Set(["extLst", "ext", "dataValidations", "conditionalFormattings", "hyperlinks"]);

/** `holes`: the cells of which what stands is replaced; absent: all cells. */
export function graftValidations(root: XmlElement, made: XmlElement, holes: readonly Merge[] | undefined): void {
  cutAll(root, "dataValidation", (element) => (holes === undefined ? [] : cutCovered(element, holes)));
  appendTo(root, made, "dataValidations");
}

export function graftLinks(
  root: XmlElement,
  made: XmlElement,
  cells: readonly { readonly row: number; readonly column: number }[] | undefined,
): void {
  const holes = cells?.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
  cutAll(root, "hyperlink", (element) => (holes === undefined ? [] : cutLink(element, holes)));
  appendTo(root, made, "hyperlinks");
}

/** New rules come after those that stand; no two have the same rank, or Excel finds fault. */
export function graftConditionals(root: XmlElement, made: XmlElement, holes: readonly Merge[] | undefined): void {
  cutAll(root, "conditionalFormatting", (element) => (holes === undefined ? [] : cutCovered(element, holes)));
  let last = distinctRanks(root);
  for (const element of childrenNamed(made, "conditionalFormatting")) {
    for (const rule of childrenNamed(element, "cfRule")) setAttributeInPlace(rule, "priority", String(++last));
    insertInOrder(root, adopted(root, element), WORKSHEET_ORDER);
  }
}

/** Each element of that name becomes what `cut` gives for it; a list that loses all is taken away. */
function cutAll(parent: XmlElement, name: string, cut: (element: XmlElement) => XmlElement[]): void {
  parent.children = parent.children.flatMap((child): (XmlElement | string)[] => {
    if (!isElement(child)) return [child];
    const own = localName(child.tag);
    if (own === name) return cut(child);
    if (!AROUND.has(own)) return [child];
    const before = child.children.filter(isElement).length;
    cutAll(child, name, cut);
    const left = child.children.filter(isElement).length;
    if (left !== before && attribute(child, "count") !== undefined) setAttributeInPlace(child, "count", String(left));
    return before > 0 && left === 0 ? [] : [child];
  });
}

function appendTo(root: XmlElement, made: XmlElement, name: string): void {
  const built = childNamed(made, name);
  if (built === undefined || !built.children.some(isElement)) return;
  const present = childNamed(root, name);
  if (present === undefined) {
    insertInOrder(root, adopted(root, built), WORKSHEET_ORDER);
    return;
  }
  present.children.push(...built.children.map((child) => (isElement(child) ? adopted(root, child) : child)));
  if (attribute(present, "count") !== undefined) {
    setAttributeInPlace(present, "count", String(present.children.filter(isElement).length));
  }
}

/** Gives rules that were split ranks of their own; tells the last rank in use. */
function distinctRanks(root: XmlElement): number {
  const rules = [...rulesIn(root)];
  let last = Math.max(0, ...rules.map(rankOf));
  const taken = new Set<number>();
  for (const rule of rules) {
    const rank = rankOf(rule);
    if (rank > 0 && taken.has(rank)) setAttributeInPlace(rule, "priority", String(++last));
    taken.add(rank);
  }
  return last;
}

const rankOf = (rule: XmlElement): number => Number(attribute(rule, "priority") ?? 0);

function* rulesIn(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children.filter(isElement)) {
    if (localName(child.tag) === "cfRule") yield child;
    else yield* rulesIn(child);
  }
}

/** Where a text stands in its cell, with what a change of look says of it. */
import type { LookChange } from "../../../../shared/workbook/sheetFacets";
import { attribute, childNamed, elementLike, insertInOrder, setAttribute, type XmlElement } from "../../xml/xmlTree";

/** CT_Xf. */
const ORDER = ["alignment", "protection", "extLst"];
const DOWN = { top: "top", middle: "center", bottom: "bottom" } as const;

type Said = readonly [attribute: string, value: string | undefined];

/** Tells whether the change says anything of it. */
export function changeAlignment(look: XmlElement, change: LookChange): boolean {
  const { align, vertical, wrap, indent, rotation } = change;
  const said: Said[] = [];
  if (align !== undefined) said.push(["horizontal", align ?? undefined]);
  if (vertical !== undefined) said.push(["vertical", vertical === null ? undefined : DOWN[vertical]]);
  if (wrap !== undefined) said.push(["wrapText", wrap ? "1" : undefined]);
  if (indent !== undefined) said.push(["indent", indent > 0 ? String(indent) : undefined]);
  if (rotation !== undefined) said.push(["textRotation", turnOf(rotation)]);
  if (said.length === 0) return false;
  let alignment = childNamed(look, "alignment");
  if (alignment === undefined) {
    alignment = elementLike(look, "alignment", {});
    insertInOrder(look, alignment, ORDER);
  }
  for (const [name, value] of said) {
    if (attribute(alignment, name) !== value) setAttribute(alignment, name, value);
  }
  return true;
}

/** Downwards is written as what is above 90. */
const turnOf = (rotation: number): string | undefined =>
  rotation === 0 ? undefined : String(rotation > 0 ? Math.min(90, rotation) : 90 + Math.min(90, -rotation));

/** Borders with what a change of look says of them; diagonals stay. */
import type { LookChange } from "../../../../shared/workbook/sheetFacets";
import { childNamed, elementLike, type XmlElement } from "../../xml/xmlTree";
import { rgbOf, setChild } from "./looksXml";

/** CT_Border. */
const ORDER = "start end left right top bottom diagonal vertical horizontal".split(" ");
/** What newer files call the sides. */
const OTHER = { left: "start", right: "end" } as const;

/** `border` is changed and returned; `undefined` where the change says nothing of borders. */
export function changeBorder(border: XmlElement, change: LookChange): XmlElement | undefined {
  const sides = (["left", "right", "top", "bottom"] as const).filter((side) => change[side] !== undefined);
  if (sides.length === 0) return undefined;
  for (const side of sides) {
    const edge = change[side];
    if (side === "left" || side === "right") setChild(border, OTHER[side], undefined, ORDER);
    setChild(border, side, edge === null || edge === undefined ? {} : { style: edge.weight }, ORDER);
    const element = childNamed(border, side);
    if (edge && element) element.children.push(elementLike(border, "color", { rgb: rgbOf(edge.colour) }));
  }
  return border;
}

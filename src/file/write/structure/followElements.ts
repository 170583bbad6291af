/** Elements that follow a change of structure in a way of their own. */
import { columnName, columnNumber } from "../../../../shared/workbook/address";
import { localName } from "../../xml/scanXml";
import { attribute, childNamed, childrenNamed, setAttributeInPlace, type XmlElement } from "../../xml/xmlTree";
import { parseAreas } from "./addresses";
import { followAnchor } from "./anchors";
import type { Axis, Follower } from "./changes";
import { followColumns } from "./columns";
import { followCovered } from "./covered";

/** `follow`: the common rules go on with the element; `done`: nothing is left to do; `gone`: take it away. */
export type Fate = "follow" | "done" | "gone";

export const FOLLOWED: Readonly<Record<string, (element: XmlElement, follower: Follower) => Fate>> = {
  conditionalFormatting: followCovered,
  dataValidation: followCovered,
  sparkline: followCovered,
  ignoredError: followCovered,
  mergeCell: followMerge,
  pane: followPane,
  rowBreaks: (element, follower) => followBreaks(element, follower, "row"),
  colBreaks: (element, follower) => followBreaks(element, follower, "column"),
  cols: followColumns,
  autoFilter: followFilter,
  table: followTable,
  hyperlink: followLink,
  cfvo: followThreshold,
  twoCellAnchor: followAnchor,
  oneCellAnchor: followAnchor,
  anchor: followAnchor,
};

/** A merge of one cell is none. */
function followMerge(element: XmlElement, follower: Follower): Fate {
  if (follower.moves.length === 0) return "done";
  const after = follower.areas(attribute(element, "ref") ?? "");
  const [first, last] = after?.split(":") ?? [];
  return last === undefined || first === last ? "gone" : "follow";
}

/** A frozen head grows with what is inserted in it; where the sheet is scrolled to stays. */
function followPane(element: XmlElement, follower: Follower): Fate {
  if (!/^frozen/.test(attribute(element, "state") ?? "")) return "done";
  for (const [axis, name] of [
    ["row", "ySplit"],
    ["column", "xSplit"],
  ] as const) {
    const size = Number(attribute(element, name) ?? 0);
    if (!(size > 0) || !follower.movesAlong(axis)) continue;
    const after = Math.max(1, (follower.span(axis, { first: 0, last: size - 1 })?.last ?? 0) + 1);
    if (after === size) continue;
    setAttributeInPlace(element, name, String(after));
    scroll(element, axis, after - size);
  }
  return "done";
}

function scroll(pane: XmlElement, axis: Axis, by: number): void {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(attribute(pane, "topLeftCell") ?? "") ?? [];
  if (digits === "") return;
  const at =
    axis === "row"
      ? letters + Math.max(1, Number(digits) + by)
      : columnName(Math.max(0, columnNumber(letters) + by)) + digits;
  setAttributeInPlace(pane, "topLeftCell", at);
}

/** A break stands before the row or column of its number. */
function followBreaks(element: XmlElement, follower: Follower, axis: Axis): Fate {
  if (!follower.movesAlong(axis)) return "done";
  const taken = new Set<number>();
  element.children = element.children.filter((child) => {
    if (typeof child === "string" || localName(child.tag) !== "brk") return true;
    const place = follower.place(axis, Number(attribute(child, "id") ?? 0));
    if (place === 0 || taken.has(place)) return false;
    taken.add(place);
    setAttributeInPlace(child, "id", String(place));
    return true;
  });
  const left = childrenNamed(element, "brk");
  const manual = left.filter((one) => /^(1|true)$/.test(attribute(one, "man") ?? "")).length;
  for (const [name, count] of [
    ["count", left.length],
    ["manualBreakCount", manual],
  ] as const) {
    if (attribute(element, name) !== undefined) setAttributeInPlace(element, name, String(count));
  }
  return left.length === 0 ? "gone" : "done";
}

/** Its columns are counted from its left edge. */
function followFilter(element: XmlElement, follower: Follower): Fate {
  const left = parseAreas(attribute(element, "ref") ?? "")[0]?.left;
  if (left === undefined || !follower.movesAlong("column")) return "follow";
  const edge = follower.place("column", left);
  const gone = childrenNamed(element, "filterColumn").filter((column) => {
    const before = left + Number(attribute(column, "colId") ?? 0);
    setAttributeInPlace(column, "colId", String(follower.place("column", before) - edge));
    return follower.index("column", before) === undefined;
  });
  element.children = element.children.filter((child) => !gone.includes(child as XmlElement));
  return "follow";
}

/** A table gets a column with a heading of its own in Excel; here nothing is made up, so it is refused, and so is the loss of one. */
function followTable(element: XmlElement, follower: Follower): Fate {
  const ref = attribute(element, "ref") ?? "";
  const after = follower.areas(ref);
  if (after === undefined || widthOf(after) === widthOf(ref)) return "follow";
  throw new RangeError(
    `columns cannot be put into the table or taken out of it: ${attribute(element, "displayName") ?? ""}`,
  );
}

const widthOf = (areas: string): number => {
  const [area] = parseAreas(areas);
  return area === undefined ? 0 : area.right - area.left;
};

/** Where the target is gone, or stands in another file, the link stays as it is written. */
function followLink(element: XmlElement, follower: Follower): Fate {
  const location = attribute(element, "location");
  if (location === undefined || /\s[\w.-]+:id\s*=/.test(element.attributes)) return "follow";
  const after = follower.formula(location);
  if (after !== location && !after.includes("#REF!")) setAttributeInPlace(element, "location", after);
  return "follow";
}

/** The limit of a colour scale may be a formula; of the new kind it is a formula in an element of its own. */
function followThreshold(element: XmlElement, follower: Follower): Fate {
  const value = attribute(element, "val");
  if (attribute(element, "type") === "formula" && value !== undefined && childNamed(element, "f") === undefined) {
    const after = follower.formula(value);
    if (after !== value) setAttributeInPlace(element, "val", after);
  }
  return "follow";
}

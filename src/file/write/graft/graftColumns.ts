/** Widths of some columns; the look that a person gave a whole column, and all other columns, stay. */
import type { ColumnDoc } from "../../../../shared/workbook/sheetFacets";
import {
  attribute,
  childNamed,
  childrenNamed,
  elementLike,
  insertInOrder,
  setAttribute,
  type XmlElement,
} from "../../xml/xmlTree";
import { stretch, stretchOf } from "../structure/columns";
import { WORKSHEET_ORDER } from "../worksheetOrder";

export function graftColumns(root: XmlElement, made: XmlElement, columns: ReadonlyMap<number, ColumnDoc>): void {
  const widths = new Map<number, string>();
  const built = childNamed(made, "cols");
  for (const col of built === undefined ? [] : childrenNamed(built, "col")) {
    const { first, last } = stretchOf(col);
    for (let at = first; at <= last; at++) widths.set(at, attribute(col, "width") ?? "");
  }
  const present = childNamed(root, "cols");
  const old = present === undefined ? [] : childrenNamed(present, "col");
  const sorted = [...columns.keys()].sort((a, b) => a - b);
  const kept = old.flatMap((col) => outside(col, sorted));
  const fresh = sorted.map((at) => {
    const own = old.find((col) => stretchOf(col).first <= at && at <= stretchOf(col).last);
    return sized(own ?? elementLike(root, "col", {}), at, widths.get(at) ?? "", columns.get(at)?.hidden === true);
  });
  const list = present ?? elementLike(root, "cols", {});
  list.children = [...kept, ...fresh].sort((a, b) => stretchOf(a).first - stretchOf(b).first);
  if (present === undefined) insertInOrder(root, list, WORKSHEET_ORDER);
}

/** The stretches of a `<col>` between the columns named (ascending). */
function outside(col: XmlElement, named: readonly number[]): XmlElement[] {
  const { first, last } = stretchOf(col);
  const pieces: XmlElement[] = [];
  let from = first;
  for (const at of named) {
    if (at < from || at > last) continue;
    if (at > from) pieces.push(stretch(col, from, at - 1));
    from = at + 1;
  }
  if (from === first) return [col];
  if (from <= last) pieces.push(stretch(col, from, last));
  return pieces;
}

function sized(col: XmlElement, at: number, width: string, hidden: boolean): XmlElement {
  const copy = stretch(col, at, at);
  setAttribute(copy, "bestFit", undefined);
  setAttribute(copy, "width", width === "" ? undefined : width);
  setAttribute(copy, "customWidth", width === "" ? undefined : "1");
  setAttribute(copy, "hidden", hidden ? "1" : undefined);
  return copy;
}

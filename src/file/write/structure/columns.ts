/** Widths and looks of columns after columns came or went: new ones have none of their own. */
import { attribute, elementLike, isElement, setAttributeInPlace, type XmlElement } from "../../xml/xmlTree";
import type { Follower } from "./changes";
import type { Fate } from "./followElements";

export function followColumns(cols: XmlElement, follower: Follower): Fate {
  if (!follower.movesAlong("column")) return "done";
  for (const step of follower.steps()) if (step.movesAlong("column")) moveColumns(cols, step);
  return cols.children.some(isElement) ? "done" : "gone";
}

/** A stretch with one look is cut in two where columns are inserted inside it. */
function moveColumns(cols: XmlElement, follower: Follower): void {
  cols.children = cols.children.flatMap((child): (XmlElement | string)[] => {
    if (!isElement(child)) return [child];
    const { first, last } = stretchOf(child);
    const pieces = pieceEdges(first, last, follower);
    return pieces.flatMap(([from, to]) => {
      const now = follower.span("column", { first: from, last: to });
      return now === undefined ? [] : [stretch(child, now.first, now.last)];
    });
  });
}

function pieceEdges(first: number, last: number, follower: Follower): [number, number][] {
  const [move] = follower.moves;
  if (move?.kind !== "insertColumns" || move.at <= first || move.at > last) return [[first, last]];
  return [
    [first, move.at - 1],
    [move.at, last],
  ];
}

/** The columns of a `<col>` from 0. */
export const stretchOf = (col: XmlElement): { readonly first: number; readonly last: number } => ({
  first: Number(attribute(col, "min") ?? 1) - 1,
  last: Number(attribute(col, "max") ?? 1) - 1,
});

/** The same look for these columns. */
export function stretch(col: XmlElement, first: number, last: number): XmlElement {
  const copy = { ...elementLike(col, "col", {}), attributes: col.attributes };
  setAttributeInPlace(copy, "min", String(first + 1));
  setAttributeInPlace(copy, "max", String(last + 1));
  return copy;
}

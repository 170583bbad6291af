/** Drawings hang on cells: pictures, charts, buttons after a change of structure of their sheet. */
import { attribute, childNamed, textIn, type XmlElement } from "../../xml/xmlTree";
import type { Axis, Follower } from "./changes";
import type { Fate } from "./followElements";

const AXES = [
  ["row", "row", "rowOff"],
  ["column", "col", "colOff"],
] as const;

/** `editAs`: moves and sizes with the cells (when absent), moves only (`oneCell`), or stays (`absolute`). */
export function followAnchor(anchor: XmlElement, follower: Follower): Fate {
  const from = childNamed(anchor, "from");
  const to = childNamed(anchor, "to");
  const editAs = attribute(anchor, "editAs") ?? "twoCell";
  if (from === undefined || follower.moves.length === 0 || editAs === "absolute") return "follow";
  for (const [axis, name, offset] of AXES) {
    const start = numberIn(from, name);
    const now = follower.place(axis, start);
    put(from, name, now);
    if (isGone(follower, axis, start)) put(from, offset, 0);
    if (to === undefined) continue;
    const end = numberIn(to, name);
    if (editAs === "oneCell") put(to, name, end + now - start);
    else moveEnd(to, { axis, name, offset, end, start: now }, follower);
  }
  return "follow";
}

interface End {
  readonly axis: Axis;
  readonly name: string;
  readonly offset: string;
  readonly end: number;
  readonly start: number;
}

/** An end that only touches a row does not reach into it. */
function moveEnd(to: XmlElement, { axis, name, offset, end, start }: End, follower: Follower): void {
  const touches = end > 0 && numberIn(to, offset) === 0;
  const now = touches ? follower.place(axis, end - 1) + 1 : follower.place(axis, end);
  put(to, name, Math.max(start, now));
  if (isGone(follower, axis, end)) put(to, offset, 0);
}

const isGone = (follower: Follower, axis: Axis, at: number): boolean => follower.index(axis, at) === undefined;

const numberIn = (element: XmlElement, name: string): number => {
  const child = childNamed(element, name);
  return child === undefined ? 0 : Number(textIn(child));
};

function put(element: XmlElement, name: string, value: number): void {
  const child = childNamed(element, name);
  if (child !== undefined && Number(textIn(child)) !== value) child.children = [String(value)];
}

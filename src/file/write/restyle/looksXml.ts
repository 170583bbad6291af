/** Small pieces of the styles part. */
import { childrenNamed, elementLike, insertInOrder, type XmlElement } from "../../xml/xmlTree";

/** `#0B4A5E` as files write it, opaque. */
export const rgbOf = (colour: string): string => `FF${colour.replace("#", "").toUpperCase()}`;

/** A child of an element with just these attributes, in the order of the schema; `undefined`: none. */
export function setChild(
  parent: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string>> | undefined,
  order: readonly string[],
): void {
  const present = childrenNamed(parent, name);
  parent.children = parent.children.filter((child) => typeof child === "string" || !present.includes(child));
  if (attributes !== undefined) insertInOrder(parent, elementLike(parent, name, attributes), order);
}

/** Elements of one sheet taken over into another. */
import { localName } from "../../xml/scanXml";
import { childrenNamed, insertInOrder, isElement, type XmlElement } from "../../xml/xmlTree";
import { WORKSHEET_ORDER } from "../worksheetOrder";

export const copyOf = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.map((child) => (isElement(child) ? copyOf(child) : child)),
});

/** The element with the name prefix that the sheet's own elements bear. */
export function adopted(root: XmlElement, element: XmlElement): XmlElement {
  const prefix = root.tag.slice(0, root.tag.indexOf(":") + 1);
  if (prefix === "") return element;
  return {
    ...element,
    tag: prefix + localName(element.tag),
    children: element.children.map((child) => (isElement(child) ? adopted(root, child) : child)),
  };
}

/** Takes all elements of these names away and puts those of the other sheet in their place; an empty list is none. */
export function replaceElements(root: XmlElement, made: XmlElement, names: readonly string[]): void {
  root.children = root.children.filter((child) => !isElement(child) || !names.includes(localName(child.tag)));
  for (const name of names) {
    for (const element of childrenNamed(made, name)) {
      if (/Breaks$/.test(name) && element.children.length === 0) continue;
      insertInOrder(root, adopted(root, element), WORKSHEET_ORDER);
    }
  }
}

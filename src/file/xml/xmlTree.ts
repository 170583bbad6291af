/** Small parts (workbook, relationships, content types) as a tree that is changed and printed; what is not touched stays as it was. */
import { attributeOf, escapeXml, localName, scanXml, unescapeXml } from "./scanXml";

/** An element. `attributes` is the raw text with its leading space; text between elements is kept raw. */
export interface XmlElement {
  /** With its prefix, as written. */
  readonly tag: string;
  attributes: string;
  children: (XmlElement | string)[];
}

/** The document: what stands before the root, and the root. */
export interface XmlDocument {
  readonly prolog: string;
  readonly root: XmlElement;
}

/** Throws `UnreadableFile` for XML that is not well formed. */
export function parseXml(xml: string, part: string): XmlDocument {
  const top: XmlElement = { tag: "", attributes: "", children: [] };
  const open: XmlElement[] = [top];
  let last = 0;
  let prolog = "";
  const keepRaw = (until: number): void => {
    if (open.length === 1) {
      if (top.children.length === 0) prolog = xml.slice(0, until);
    } else if (until > last) open[open.length - 1]?.children.push(xml.slice(last, until));
  };
  scanXml(xml, part, {
    open(_, attributes, start, end) {
      keepRaw(start);
      const tag = (/^<([^\s/>]+)/.exec(xml.slice(start, end)) ?? [])[1] ?? "";
      const element: XmlElement = { tag, attributes: attributes.trimEnd(), children: [] };
      open[open.length - 1]?.children.push(element);
      open.push(element);
      last = end;
    },
    close(_, start, end) {
      if (start >= last) keepRaw(start);
      open.pop();
      last = end;
    },
  });
  const root = top.children.find((child): child is XmlElement => typeof child !== "string");
  return { prolog, root: root ?? top };
}

export const printXml = ({ prolog, root }: XmlDocument): string => prolog + printElement(root);

export function printElement(element: XmlElement): string {
  const { tag, attributes, children } = element;
  if (children.length === 0) return `<${tag}${attributes}/>`;
  return `<${tag}${attributes}>${children.map((child) => (typeof child === "string" ? child : printElement(child))).join("")}</${tag}>`;
}

/** The child elements of that local name. */
export const childrenNamed = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter((child): child is XmlElement => typeof child !== "string" && localName(child.tag) === name);

export const childNamed = (parent: XmlElement, name: string): XmlElement | undefined => childrenNamed(parent, name)[0];

export const attribute = (element: XmlElement, name: string): string | undefined =>
  attributeOf(element.attributes, name);

/** Sets or, with `undefined`, removes an attribute. */
export function setAttribute(element: XmlElement, name: string, value: string | undefined): void {
  const without = element.attributes.replace(new RegExp(`\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`), "");
  element.attributes = value === undefined ? without : `${without} ${name}="${escapeXml(value)}"`;
}

/** Gives an attribute another value in its place; adds it at the end where it is absent. */
export function setAttributeInPlace(element: XmlElement, name: string, value: string): void {
  const place = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
  if (place.test(element.attributes)) {
    element.attributes = element.attributes.replace(place, (_, before: string) => `${before}"${escapeXml(value)}"`);
  } else element.attributes += ` ${name}="${escapeXml(value)}"`;
}

export const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== "string";

/** The text directly in an element, entities resolved. */
export const textIn = ({ children }: XmlElement): string =>
  children
    .filter((child): child is string => typeof child === "string")
    .join("")
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->)/)
    .map((piece) =>
      piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : piece.startsWith("<!--") ? "" : unescapeXml(piece),
    )
    .join("");

/** A new element in the same namespace prefix as another one. */
export const elementLike = (
  sibling: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: (XmlElement | string)[] = [],
): XmlElement => ({
  tag: sibling.tag.includes(":") ? `${sibling.tag.slice(0, sibling.tag.indexOf(":"))}:${name}` : name,
  attributes: Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join(""),
  children,
});

/** Puts an element among its parent's children where the schema's `order` wants it. */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const rank = order.indexOf(localName(child.tag));
  const index = parent.children.findIndex(
    (other) => typeof other !== "string" && order.indexOf(localName(other.tag)) > rank,
  );
  if (index === -1) parent.children.push(child);
  else parent.children.splice(index, 0, child);
}

/** Reads XML from front to back without building anything: what makes a sheet of 100,000 cells quick to read. */
import { refuse } from "../fileProblem";

/** Told for each piece in order. Names are local (`x:row → row`); attributes are raw text for `attributeOf`. */
export interface XmlListener {
  open?(name: string, attributes: string, start: number, end: number): void;
  /** Also called at once for an element that is empty (`<c/>`). `end` is the place after the closing tag. */
  close?(name: string, start: number, end: number): void;
  /** Character data with its entities resolved. */
  text?(text: string): void;
}

/** Throws `UnreadableFile` when the XML is cut short or badly nested, or brings a document type (no workbook has one). */
export function scanXml(xml: string, part: string, listener: XmlListener): void {
  const names: string[] = [];
  let at = 0;
  let hasRoot = false;
  for (;;) {
    const tag = xml.indexOf("<", at);
    if (tag === -1) break;
    if (tag > at && names.length > 0) listener.text?.(unescapeXml(xml.slice(at, tag)));
    const second = xml.charCodeAt(tag + 1);
    if (second === QUESTION) at = after(xml, "?>", tag, part);
    else if (second === EXCLAMATION) at = passDeclaration(xml, tag, part, listener);
    else if (second === SLASH) {
      at = after(xml, ">", tag, part);
      const name = localName(xml.slice(tag + 2, at - 1).trim());
      if (names.pop() !== name) refuse("damaged", part);
      listener.close?.(name, tag, at);
    } else {
      hasRoot = true;
      const close = tagEnd(xml, tag, part);
      at = openTag(xml, tag, close, names, listener);
    }
  }
  if (names.length > 0 || !hasRoot) refuse("damaged", part);
}

const QUESTION = 63;
const EXCLAMATION = 33;
const SLASH = 47;

function openTag(xml: string, tag: number, close: number, names: string[], listener: XmlListener): number {
  const empty = xml.charCodeAt(close - 1) === SLASH;
  const inside = xml.slice(tag + 1, empty ? close - 1 : close);
  const space = inside.search(/\s/);
  const name = localName(space === -1 ? inside : inside.slice(0, space));
  listener.open?.(name, space === -1 ? "" : inside.slice(space), tag, close + 1);
  if (empty) listener.close?.(name, tag, close + 1);
  else names.push(name);
  return close + 1;
}

function passDeclaration(xml: string, tag: number, part: string, listener: XmlListener): number {
  if (xml.startsWith("<!--", tag)) return after(xml, "-->", tag + 4, part);
  if (!xml.startsWith("<![CDATA[", tag)) return refuse("damaged", part);
  const end = after(xml, "]]>", tag, part);
  listener.text?.(xml.slice(tag + 9, end - 3));
  return end;
}

function after(xml: string, mark: string, from: number, part: string): number {
  const found = xml.indexOf(mark, from);
  return found === -1 ? refuse("damaged", part) : found + mark.length;
}

/** The `>` that ends the tag; one inside a quoted value does not. */
function tagEnd(xml: string, tag: number, part: string): number {
  let quote = 0;
  for (let at = tag + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  return refuse("damaged", part);
}

/** `x:row → row`. */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The value of an attribute by its full name (`r:id`), entities resolved; `undefined` when it is absent. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at !== -1; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1);
    if (before !== 32 && before !== 10 && before !== 13 && before !== 9) continue;
    let next = at + name.length;
    while (/\s/.test(attributes.charAt(next))) next++;
    if (attributes.charAt(next) !== "=") continue;
    next++;
    while (/\s/.test(attributes.charAt(next))) next++;
    const quote = attributes.charAt(next);
    const end = attributes.indexOf(quote, next + 1);
    return end === -1 ? undefined : unescapeXml(attributes.slice(next + 1, end));
  }
  return undefined;
}

/** Whether an attribute says yes (`1` or `true`). */
export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Entities resolved and line ends as XML means them; a carriage return survives only where written as `&#13;`. */
export function unescapeXml(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  if (!text.includes("&#")) return named(text);
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The ampersand last: `&amp;lt;` is the text `&lt;`. */
const named = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");

/** Text as XML holds it between tags and inside double quotes. */
export const escapeXml = (text: string): string =>
  SPECIAL.test(text)
    ? text
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/"/g, "&quot;")
        .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
    : text;

const SPECIAL = /[&<>"\t\n\r]/;

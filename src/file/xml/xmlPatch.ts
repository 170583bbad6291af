/** Changes of single places of an XML text; everything between them stays byte for byte. */

interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Patches may be told in any order; one that lies inside another is lost with it. */
export class XmlPatch {
  private readonly patches: Patch[] = [];

  constructor(private readonly xml: string) {}

  replace(start: number, end: number, text: string): void {
    if (this.xml.slice(start, end) !== text) this.patches.push({ start, end, text });
  }

  print(): string {
    if (this.patches.length === 0) return this.xml;
    let printed = "";
    let at = 0;
    for (const { start, end, text } of [...this.patches].sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (start < at) continue;
      printed += this.xml.slice(at, start) + text;
      at = end;
    }
    return printed + this.xml.slice(at);
  }
}

/** The tag (`<row r="1" …>`) with another value of an attribute, in its place, or as the first where it has none. */
export function withAttribute(tag: string, name: string, value: string): string {
  const place = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  return place.test(tag)
    ? tag.replace(place, (_, before: string) => `${before}"${value}"`)
    : tag.replace(/^<[^\s/>]+/, (start) => `${start} ${name}="${value}"`);
}

/** Attribute text or a tag without that attribute. */
export const withoutAttribute = (attributes: string, name: string): string =>
  attributes.includes(name) ? attributes.replace(new RegExp(`\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`), "") : attributes;

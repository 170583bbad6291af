/** The texts that cells share, with ours appended: places of the ones that are there do not change. */
import { textElement } from "../xml/cellText";
import { childrenNamed, parseXml } from "../xml/xmlTree";

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

export class StringTable {
  private readonly first: number;
  private readonly added = new Map<string, number>();

  /** `xml`: the workbook's table, if it has one. */
  constructor(
    private readonly xml: string = EMPTY,
    private readonly part = "xl/sharedStrings.xml",
  ) {
    this.first = childrenNamed(parseXml(xml, part).root, "si").length;
  }

  get isChanged(): boolean {
    return this.added.size > 0;
  }

  /** The place of a text, appended when it is new. */
  indexOf(text: string): number {
    const known = this.added.get(text);
    if (known !== undefined) return known;
    const index = this.first + this.added.size;
    this.added.set(text, index);
    return index;
  }

  /** The table as XML. Counts are left out: they are optional, and a wrong one is worse than none. */
  print(): string {
    const { root, prolog } = parseXml(this.xml, this.part);
    const prefix = root.tag.includes(":") ? root.tag.slice(0, root.tag.indexOf(":") + 1) : "";
    const items = [...this.added.keys()].map((text) => item(text, prefix)).join("");
    const attributes = root.attributes.replace(/\s+(count|uniqueCount)\s*=\s*("[^"]*"|'[^']*')/g, "");
    const end = this.xml.lastIndexOf("</");
    const start = this.xml.indexOf(">", this.xml.indexOf(`<${root.tag}`)) + 1;
    const inside = root.children.length === 0 ? "" : this.xml.slice(start, end);
    return `${prolog}<${root.tag}${attributes}>${inside}${items}</${root.tag}>`;
  }
}

const item = (text: string, prefix: string): string => {
  const element = `<si>${textElement(text)}</si>`;
  return prefix === "" ? element : element.replace(/<(\/?)(si|t)\b/g, `<$1${prefix}$2`);
};

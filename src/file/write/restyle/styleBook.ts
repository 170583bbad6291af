/** The workbook's list of looks, to which changed ones are added: what a change does not name stays as the user has it. */
import type { LookChange } from "../../../../shared/workbook/sheetFacets";
import { BUILT_IN_FORMATS } from "../../read/numberFormatsData";

import {
  attribute,
  childNamed,
  childrenNamed,
  elementLike,
  insertInOrder,
  parseXml,
  printElement,
  printXml,
  setAttributeInPlace,
  type XmlDocument,
  type XmlElement,
} from "../../xml/xmlTree";
import { changeAlignment } from "./changeAlignment";
import { changeBorder } from "./changeBorder";
import { changeFont } from "./changeFont";
import { rgbOf } from "./looksXml";

/** The order of the lists in the schema (CT_Stylesheet). */
const ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
/** Numbers below are the file format's own. */
const FIRST_FORMAT = 164;

export class StyleBook {
  private readonly document: XmlDocument;
  private readonly known = new Map<string, number>();
  private readonly pieces = new Map<string, number>();

  /** `xml`: the styles part, complete (`soundStyles`). */
  constructor(xml: string, part: string) {
    this.document = parseXml(xml, part);
  }

  /** The number of the look `base` with the change, made when nobody has asked for it before. */
  changed(base: number, change: LookChange): number {
    const key = `${base} ${JSON.stringify(change)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const list = this.list("cellXfs");
    const looks = childrenNamed(list, "xf");
    const look = looks[base] ?? looks[0];
    const made = look === undefined ? base : this.append(list, "xf", this.madeFrom(look, change));
    this.known.set(key, made);
    return made;
  }

  print(): string {
    return printXml(this.document);
  }

  private madeFrom(look: XmlElement, change: LookChange): XmlElement {
    const made = copyOf(look);
    const point = (name: string, flag: string, index: number): void => {
      setAttributeInPlace(made, name, String(index));
      setAttributeInPlace(made, flag, "1");
    };
    const piece = (list: string, item: string, name: string): XmlElement => {
      const items = childrenNamed(this.list(list), item);
      return copyOf(items[Number(attribute(look, name) ?? 0)] ?? elementLike(this.document.root, item, {}));
    };
    const font = changeFont(piece("fonts", "font", "fontId"), change);
    if (font !== undefined) point("fontId", "applyFont", this.append(this.list("fonts"), "font", font));
    const border = changeBorder(piece("borders", "border", "borderId"), change);
    if (border !== undefined) point("borderId", "applyBorder", this.append(this.list("borders"), "border", border));
    if (change.fill !== undefined) point("fillId", "applyFill", this.fill(change.fill));
    if (change.format !== undefined) point("numFmtId", "applyNumberFormat", this.format(change.format));
    if (changeAlignment(made, change)) setAttributeInPlace(made, "applyAlignment", "1");
    return made;
  }

  /** The first fill is none, in every file. */
  private fill(colour: string | null): number {
    if (colour === null) return 0;
    const { root } = this.document;
    const pattern = elementLike(root, "patternFill", { patternType: "solid" }, [
      elementLike(root, "fgColor", { rgb: rgbOf(colour) }),
      elementLike(root, "bgColor", { indexed: "64" }),
    ]);
    return this.append(this.list("fills"), "fill", elementLike(root, "fill", {}, [pattern]));
  }

  private format(code: string | null): number {
    if (code === null || code === "" || /^general$/i.test(code)) return 0;
    const own = childNamed(this.document.root, "numFmts");
    const formats = own === undefined ? [] : childrenNamed(own, "numFmt");
    const same = formats.find((one) => attribute(one, "formatCode") === code);
    if (same !== undefined) return Number(attribute(same, "numFmtId"));
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(([, text]) => text === code)?.[0];
    if (builtIn !== undefined && !formats.some((one) => attribute(one, "numFmtId") === builtIn)) return Number(builtIn);
    const id = Math.max(FIRST_FORMAT - 1, ...formats.map((one) => Number(attribute(one, "numFmtId") ?? 0))) + 1;
    const list = this.list("numFmts");
    list.children.push(elementLike(list, "numFmt", { numFmtId: String(id), formatCode: code }));
    setAttributeInPlace(list, "count", String(formats.length + 1));
    return id;
  }

  /** Puts the item last, unless the same one was added before; tells its place. */
  private append(list: XmlElement, item: string, added: XmlElement): number {
    const key = `${item} ${printElement(added)}`;
    const known = this.pieces.get(key);
    if (known !== undefined) return known;
    const place = childrenNamed(list, item).length;
    list.children.push(added);
    setAttributeInPlace(list, "count", String(place + 1));
    this.pieces.set(key, place);
    return place;
  }

  private list(name: string): XmlElement {
    const { root } = this.document;
    const present = childNamed(root, name);
    if (present !== undefined) return present;
    const made = elementLike(root, name, {});
    insertInOrder(root, made, ORDER);
    return made;
  }
}

const copyOf = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.map((child) => (typeof child === "string" ? child : copyOf(child))),
});

/**
 * Widths of columns are counted in digits of the workbook's default font. Ours are meant for Arial 10, seven pixels a
 * digit; in a workbook with another default they are scaled, so that columns and pages keep their size.
 */
import { partText } from "../package/workbookPackage";
import { attribute, childNamed, childrenNamed, parseXml, type XmlElement } from "../xml/xmlTree";

const OUR_DIGIT = 7;
const PIXELS_PER_POINT = 96 / 72;

/** Advance of a digit as a share of the font's size, from the fonts' own tables (`hmtx`). */
const DIGIT: Readonly<Record<string, number>> = {
  arial: 0.556,
  "liberation sans": 0.556,
  helvetica: 0.556,
  calibri: 0.507,
  carlito: 0.507,
  cambria: 0.554,
  "times new roman": 0.5,
  "liberation serif": 0.5,
  verdana: 0.636,
  tahoma: 0.546,
  "segoe ui": 0.539,
  "trebuchet ms": 0.524,
  garamond: 0.469,
  "century gothic": 0.554,
  "courier new": 0.6,
};

/** By how much our widths are multiplied; 1 for Arial 10, Calibri 11 and fonts that are not known. */
export const columnScale = (styles: Uint8Array): number =>
  OUR_DIGIT / defaultDigit(parseXml(partText(styles), "xl/styles.xml").root);

/** The width in pixels of a digit of the workbook's default font. `styles`: the root of the part. */
export function defaultDigit(styles: XmlElement | undefined): number {
  if (styles === undefined) return OUR_DIGIT;
  const look = first(styles, "cellStyleXfs", "xf");
  const fonts = childNamed(styles, "fonts");
  const font =
    fonts === undefined ? undefined : childrenNamed(fonts, "font")[Number((look && attribute(look, "fontId")) ?? 0)];
  if (font === undefined) return OUR_DIGIT;
  const digit = DIGIT[value(font, "name").toLowerCase()];
  const pixels = Math.round(Number(value(font, "sz")) * PIXELS_PER_POINT * (digit ?? 0));
  return pixels > 0 ? pixels : OUR_DIGIT;
}

function first(root: XmlElement, list: string, item: string): XmlElement | undefined {
  const parent = childNamed(root, list);
  return parent === undefined ? undefined : childNamed(parent, item);
}

function value(font: XmlElement, name: string): string {
  const element = childNamed(font, name);
  return (element === undefined ? undefined : attribute(element, "val")) ?? "";
}

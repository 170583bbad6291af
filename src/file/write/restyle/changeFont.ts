/** A font with what a change of look says of it. */
import type { LookChange } from "../../../../shared/workbook/sheetFacets";
import type { XmlElement } from "../../xml/xmlTree";
import { rgbOf, setChild } from "./looksXml";

/** The order that programs write (CT_Font). */
const ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

/** `font` is changed and returned; `undefined` where the change says nothing of fonts. */
export function changeFont(font: XmlElement, change: LookChange): XmlElement | undefined {
  const { font: name, size, bold, italic, underline, strike, colour } = change;
  const said = [name, size, bold, italic, underline, strike, colour];
  if (said.every((one) => one === undefined)) return undefined;
  const put = (child: string, attributes: Readonly<Record<string, string>> | undefined): void =>
    setChild(font, child, attributes, ORDER);
  const flag = (child: string, on: boolean | undefined): void => {
    if (on !== undefined) put(child, on ? {} : undefined);
  };
  flag("b", bold);
  flag("i", italic);
  flag("u", underline);
  flag("strike", strike);
  if (size !== undefined) put("sz", { val: String(size) });
  if (colour !== undefined) put("color", colour === null ? undefined : { rgb: rgbOf(colour) });
  if (name !== undefined) {
    put("name", { val: name });
    // They would speak of the font before.
    for (const child of ["family", "charset", "scheme"]) put(child, undefined);
  }
  return font;
}

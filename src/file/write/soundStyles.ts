/** The workbook's styles made ready for the library, which stops dead where one of the lists that every style needs is absent. */
import { partBytes, partText } from "../package/workbookPackage";
import { childrenNamed, elementLike, insertInOrder, parseXml, printXml, type XmlElement } from "../xml/xmlTree";

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/** The order of the lists in the schema (CT_Stylesheet). */
const ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/** What a program assumes where a list is absent, so that nothing looks different once it is written. */
const ASSUMED: readonly (readonly [string, string, string])[] = [
  ["fonts", "font", '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  ["fills", "fill", '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'],
  ["borders", "border", "<border><left/><right/><top/><bottom/><diagonal/></border>"],
  ["cellStyleXfs", "xf", '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  ["cellXfs", "xf", '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
];

/** `bytes`: the styles part, if the workbook has one. The same bytes come back where nothing is missing. */
export function soundStyles(bytes: Uint8Array | undefined, part: string): Uint8Array {
  const document = parseXml(bytes === undefined ? EMPTY : partText(bytes), part);
  const { root } = document;
  const missing = ASSUMED.filter(
    ([list, item]) => !childrenNamed(root, list).some((one) => childrenNamed(one, item).length > 0),
  );
  if (missing.length === 0 && bytes !== undefined) return bytes;
  for (const [list, , content] of missing) {
    root.children = root.children.filter((child) => !childrenNamed(root, list).includes(child as XmlElement));
    insertInOrder(root, elementLike(root, list, {}, [withPrefix(content, root)]), ORDER);
  }
  return partBytes(printXml(document));
}

const withPrefix = (xml: string, { tag }: XmlElement): string =>
  tag.includes(":") ? xml.replace(/<(\/?)/g, `<$1${tag.slice(0, tag.indexOf(":") + 1)}`) : xml;

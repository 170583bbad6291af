/** The number format code of each style of the workbook. */
import { attributeOf, scanXml } from "../xml/scanXml";
import { BUILT_IN_FORMATS } from "./numberFormatsData";

/** By style index: the code, or `undefined` for General. */
export function readCellFormats(xml: string, part: string): (string | undefined)[] {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  let inDifferences = false;
  scanXml(xml, part, {
    open(name, attributes) {
      if (name === "cellXfs") inCells = true;
      else if (name === "dxfs") inDifferences = true;
      else if (name === "xf" && inCells) ids.push(Number(attributeOf(attributes, "numFmtId") ?? 0));
      else if (name === "numFmt" && !inDifferences) {
        custom.set(Number(attributeOf(attributes, "numFmtId")), attributeOf(attributes, "formatCode") ?? "");
      }
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
      else if (name === "dxfs") inDifferences = false;
    },
  });
  return ids.map((id) => {
    const code = custom.get(id) ?? BUILT_IN_FORMATS[id] ?? "";
    return code === "" || /^general$/i.test(code) ? undefined : code;
  });
}

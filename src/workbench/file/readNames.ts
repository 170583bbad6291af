/** The names that somebody gave to cells and formulas of the workbook. */
import { withoutMarks } from "../../file/futureFunctions";
import { isTrue } from "../../file/xml/scanXml";
import { attribute, childNamed, childrenNamed, textIn, type XmlElement } from "../../file/xml/xmlTree";
import type { NameLook } from "./looks";

/** `tabs`: the sheets in tab order, to which names of single sheets point by their place. Macros and what programs name for themselves are left out. */
export function readNames(workbook: XmlElement, tabs: readonly string[]): NameLook[] {
  const list = childNamed(workbook, "definedNames");
  return (list === undefined ? [] : childrenNamed(list, "definedName")).flatMap((entry): NameLook[] => {
    const name = attribute(entry, "name") ?? "";
    const formula = withoutMarks(textIn(entry));
    if (name === "" || formula === "" || /^_xl/i.test(name) || MACRO.some((kind) => isTrue(attribute(entry, kind))))
      return [];
    const place = attribute(entry, "localSheetId");
    const sheet = place === undefined ? undefined : tabs[Number(place)];
    if (place !== undefined && sheet === undefined) return [];
    return [
      {
        name,
        formula,
        ...(sheet === undefined ? {} : { sheet }),
        ...(isTrue(attribute(entry, "hidden")) ? { hidden: true as const } : {}),
      },
    ];
  });
}

const MACRO = ["function", "vbProcedure", "xlm"];

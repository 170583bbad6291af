/** What lies above a sheet's cells: charts, pictures, shapes. */
import { readRelationships } from "../../file/package/relationships";
import { partText, type WorkbookPackage } from "../../file/package/workbookPackage";
import { isElement, parseXml, textIn, type XmlElement } from "../../file/xml/xmlTree";
import { type CannotShow, counted } from "./cannotShow";
import { elementsNamed, localNameOf } from "./elements";

/** `sheet`: the name of the sheet's part. */
export function drawnOn(parts: WorkbookPackage, sheet: string): CannotShow[] {
  const drawings = readRelationships(parts, sheet).filter(({ kind }) => kind === "drawing");
  return drawings.flatMap(({ part }) => {
    const bytes = parts.get(part);
    if (bytes === undefined) return [];
    const { root } = parseXml(partText(bytes), part);
    const charts = readRelationships(parts, part).filter(({ kind }) => kind === "chart" || kind === "chartEx");
    const tally = { pic: 0, sp: 0 };
    tallyIn(root, tally);
    return [
      ...counted(
        "charts",
        charts.length,
        charts.flatMap((chart) => titleOf(parts, chart.part)),
      ),
      ...counted("pictures", tally.pic),
      ...counted("shapes", tally.sp),
    ];
  });
}

/** What stands in a newer form beside an older one (slicers, newer charts, buttons) is counted by its own part. */
function tallyIn(element: XmlElement, tally: { pic: number; sp: number }): void {
  for (const child of element.children.filter(isElement)) {
    const name = localNameOf(child);
    if (name === "pic") tally.pic++;
    else if (name === "sp" || name === "cxnSp") tally.sp++;
    else if (name !== "AlternateContent") tallyIn(child, tally);
  }
}

function titleOf(parts: WorkbookPackage, chart: string): string[] {
  const bytes = parts.get(chart);
  if (bytes === undefined) return [];
  const [title] = elementsNamed(parseXml(partText(bytes), chart).root, "title");
  const text = title === undefined ? "" : elementsNamed(title, "t").map(textIn).join("");
  return text.trim() === "" ? [] : [text.trim()];
}

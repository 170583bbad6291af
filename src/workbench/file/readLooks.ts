/** What a workbook file looks like, for the grid: read from its parts, beside the picture of the cells' contents. */
import { readRelationships } from "../../file/package/relationships";
import { partText, type WorkbookPackage } from "../../file/package/workbookPackage";
import { readWorkbookPart } from "../../file/read/workbookPart";
import { soundResults } from "../../file/resultsMark";
import { defaultDigit } from "../../file/write/columnScale";
import { attribute, childNamed, childrenNamed, parseXml, type XmlElement } from "../../file/xml/xmlTree";
import { readPalettes } from "./colours";
import type { BookLooks, SheetLooks } from "./looks";
import { readStyleLists } from "./readCellLooks";
import { readNames } from "./readNames";
import { readSheetLooks } from "./readSheetLooks";

/** Throws `UnreadableFile` where a part is damaged. */
export function readLooks(parts: WorkbookPackage): BookLooks {
  const { part, sheets, styles: stylesPart } = readWorkbookPart(parts);
  const rootOf = (name: string | undefined): XmlElement | undefined => {
    const bytes = name === undefined ? undefined : parts.get(name);
    return bytes === undefined || name === undefined ? undefined : parseXml(partText(bytes), name).root;
  };
  const styles = rootOf(stylesPart);
  const palettes = readPalettes(
    styles,
    rootOf(readRelationships(parts, part).find(({ kind }) => kind === "theme")?.part),
  );
  const lists = readStyleLists(styles, palettes);
  const digit = defaultDigit(styles);
  const workbook = rootOf(part);
  const states = statesOf(workbook);
  const sources = { parts, workbook: part, palettes, styles: lists.conditions, digit };
  const tabs = sheets.map(({ name }) => name);
  const names = workbook === undefined ? [] : readNames(workbook, tabs);
  return {
    cells: lists.cells,
    sheets: sheets.map((entry, index) => readSheetLooks(entry, states[index] ?? "visible", sources)),
    activeSheet: sheets[activeTab(workbook)]?.name ?? sheets[0]?.name ?? "",
    digit,
    ...(names.length === 0 ? {} : { names }),
    ...oldResults(parts),
  };
}

/** What Cabina has finished asks to be calculated for other programs' sake only, but for what hangs on the sheets it changed. */
function oldResults(parts: WorkbookPackage): Pick<BookLooks, "toCalculate" | "changedSheets"> {
  const sound = soundResults(parts);
  if (sound === undefined) return { toCalculate: true };
  return sound.changedSheets.length === 0 ? {} : { changedSheets: sound.changedSheets };
}

function statesOf(workbook: XmlElement | undefined): SheetLooks["state"][] {
  const list = workbook && childNamed(workbook, "sheets");
  return (list === undefined ? [] : childrenNamed(list, "sheet")).map((sheet) => {
    const state = attribute(sheet, "state");
    return state === "hidden" || state === "veryHidden" ? state : "visible";
  });
}

function activeTab(workbook: XmlElement | undefined): number {
  const views = workbook && childNamed(workbook, "bookViews");
  const view = views && childNamed(views, "workbookView");
  return Number((view && attribute(view, "activeTab")) ?? 0);
}

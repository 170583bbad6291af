/** What one sheet looks like: views, sizes, looks of its cells, conditions, rules, links and notes. */
import { partText, type WorkbookPackage } from "../../file/package/workbookPackage";
import type { SheetEntry } from "../../file/read/workbookPart";
import { isTrue } from "../../file/xml/scanXml";
import { openSheetXml } from "../../file/xml/sheetXml";
import { attribute, childNamed, childrenNamed, parseXml, type XmlElement } from "../../file/xml/xmlTree";
import { colourOf } from "./colours";
import type { ColumnLook, SheetLooks } from "./looks";
import { type ConditionSources, readConditions } from "./readConditions";
import { readFixed } from "./readFixed";
import { readLinks } from "./readLinks";
import { readNotes } from "./readNotes";
import { readRows } from "./readRows";
import { readValidations } from "./readValidations";

export interface SheetSources extends ConditionSources {
  readonly parts: WorkbookPackage;
  /** The name of the workbook's part. */
  readonly workbook: string;
  /** How many pixels wide a digit of the default font is. */
  readonly digit: number;
}

/** Throws `UnreadableFile`. */
export function readSheetLooks(entry: SheetEntry, state: SheetLooks["state"], sources: SheetSources): SheetLooks {
  const { parts, palettes, digit, workbook } = sources;
  const xml = partText(parts.get(entry.part) ?? new Uint8Array());
  const { root, data } = openSheet(xml, entry);
  const properties = childNamed(root, "sheetPr");
  const tabColour = colourOf(properties && childNamed(properties, "tabColor"), palettes);
  const format = childNamed(root, "sheetFormatPr");
  const columns = readColumns(root, digit);
  const protection = childNamed(root, "sheetProtection");
  return {
    name: entry.name,
    state,
    ...(tabColour === undefined ? {} : { tabColour }),
    ...viewOf(root),
    defaultHeight: Number((format && attribute(format, "defaultRowHeight")) ?? DEFAULT_HEIGHT),
    defaultWidth: defaultWidth(format, digit),
    columns,
    ...readRows(data, entry.part, columns),
    conditions: readConditions(root, sources),
    validations: readValidations(root),
    links: readLinks(root, parts, entry.part),
    notes: readNotes(parts, workbook, entry.part),
    fixed: readFixed(parts, entry.part, data),
    ...(protection !== undefined && isTrue(attribute(protection, "sheet")) ? { protected: true as const } : {}),
  };
}

/** A sheet that is a chart has no cells. */
function openSheet(
  xml: string,
  { part, isWorksheet }: SheetEntry,
): { readonly root: XmlElement; readonly data: string } {
  if (!isWorksheet) return { root: parseXml(xml, part).root, data: "<sheetData/>" };
  const { document, data } = openSheetXml(xml, part);
  return { root: document.root, data };
}

const DEFAULT_HEIGHT = 15;

/** In a file the width of a column counts the margin too. */
const MARGIN = 5;

const widthOf = (written: number, digit: number): number => Math.max(0, written - MARGIN / digit);

function defaultWidth(format: XmlElement | undefined, digit: number): number {
  const written = format && attribute(format, "defaultColWidth");
  if (written !== undefined) return widthOf(Number(written), digit);
  const pixels = Number((format && attribute(format, "baseColWidth")) ?? 8) * digit + MARGIN;
  // Programs take the next multiple of eight pixels.
  return widthOf((Math.ceil(pixels / 8) * 8) / digit, digit);
}

function readColumns(root: XmlElement, digit: number): ColumnLook[] {
  return childrenNamed(root, "cols")
    .flatMap((list) => childrenNamed(list, "col"))
    .map((column) => {
      const width = attribute(column, "width");
      const look = Number(attribute(column, "style") ?? 0);
      return {
        from: Number(attribute(column, "min") ?? 1) - 1,
        to: Number(attribute(column, "max") ?? 1) - 1,
        ...(width === undefined ? {} : { width: widthOf(Number(width), digit) }),
        ...(isTrue(attribute(column, "hidden")) ? { hidden: true as const } : {}),
        ...(look === 0 ? {} : { look }),
      };
    });
}

type View = Pick<SheetLooks, "gridlines" | "rightToLeft" | "zoom" | "frozen">;

function viewOf(root: XmlElement): View {
  const views = childNamed(root, "sheetViews");
  const view = views && childNamed(views, "sheetView");
  if (view === undefined) return { gridlines: true, zoom: 100, frozen: { rows: 0, columns: 0 } };
  const pane = childNamed(view, "pane");
  const isFrozen = pane !== undefined && /^frozen/.test(attribute(pane, "state") ?? "");
  const split = (name: string): number => (isFrozen ? Number(attribute(pane, name) ?? 0) : 0);
  return {
    gridlines: !/^(0|false)$/.test(attribute(view, "showGridLines") ?? ""),
    ...(isTrue(attribute(view, "rightToLeft")) ? { rightToLeft: true as const } : {}),
    zoom: Number(attribute(view, "zoomScale") ?? 100),
    frozen: { rows: split("ySplit"), columns: split("xSplit") },
  };
}

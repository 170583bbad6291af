/**
 * Builds styles and facets with the library in a scratch workbook that holds only our sheets and the user's styles.
 * The user's sheets never enter it: the library rewrites what it opens, names new parts by counting (and so can take a
 * name in use), and holds every sheet in memory.
 */
import type { StyleDoc } from "../../../shared/workbook/sheetFacets";
import { readZip } from "../package/readZip";
import { partBytes, partText, type WorkbookPackage } from "../package/workbookPackage";
import { writeZip } from "../package/writeZip";
import { columnScale } from "./columnScale";
import { type Excelize, type ExcelizeFile, excelizeEngine, forgetEngine, must } from "./excelizeEngine";
import { excelStyle } from "./excelStyle";
import {
  writeColumns,
  writeConditionals,
  writeFreeze,
  writeLinks,
  writeMerges,
  writePrint,
  writeValidations,
} from "./facets";
import type { Facet, SheetChange } from "./sheetChanges";

/** What comes out: the styles part with ours appended, the XML of each sheet built, and the index of each look. */
export interface Workshop {
  readonly styles: Uint8Array;
  readonly sheets: ReadonlyMap<string, string>;
  styleIndex(style: StyleDoc): number;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** `sheets`: those to build, each from nothing. `styles`: the workbook's own, complete (`soundStyles`). */
export async function buildInWorkshop(
  changes: readonly SheetChange[],
  sheets: readonly SheetChange[],
  styles: Uint8Array,
): Promise<Workshop> {
  const excelize = await excelizeEngine();
  try {
    return buildWith(excelize, changes, sheets, styles);
  } catch (error) {
    // A fault in the library ends its program; the next job needs a new one.
    forgetEngine();
    throw error;
  }
}

function buildWith(
  excelize: Excelize,
  changes: readonly SheetChange[],
  sheets: readonly SheetChange[],
  styles: Uint8Array,
): Workshop {
  const file = opened(excelize.OpenReader(writeZip(scratch(styles))));
  const indexes = styleIndexes(file, changes);
  const scale = columnScale(styles);
  for (const { sheet, added, columns, facets } of sheets) {
    must(file.NewSheet(sheet));
    if (added !== undefined) dressSheet(file, added);
    if (columns.size > 0) writeColumns(file, sheet, columns, scale);
    for (const facet of facets.values()) writeFacet(file, facet);
  }
  const { buffer } = must(file.WriteToBuffer());
  const parts = readZip(buffer as Uint8Array);
  return {
    styles: parts.get("xl/styles.xml") ?? new Uint8Array(),
    sheets: sheetParts(sheets, parts),
    styleIndex: (style) => indexes.get(style) ?? 0,
  };
}

/** The library's file carries its error beside its methods. */
function opened(file: ExcelizeFile): ExcelizeFile {
  const error: unknown = Reflect.get(file, "error");
  if (typeof error === "string") throw new Error(`excelize: ${error}`);
  return file;
}

function scratch(styles: Uint8Array): WorkbookPackage {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const relationship = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const files: [string, string][] = [
    [
      "[Content_Types].xml",
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook.xml", "sheet.main")}${override("styles.xml", "styles")}</Types>`,
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="${PACKAGE}/relationships">${relationship(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${PACKAGE}/relationships">${relationship(1, "styles", "styles.xml")}</Relationships>`,
    ],
  ];
  const parts = new Map(files.map(([name, xml]) => [name, partBytes(HEAD + xml)]));
  parts.set("xl/styles.xml", styles);
  return parts;
}

/** Each distinct look is appended once; the library keeps the styles that are there in their places. */
function styleIndexes(file: ExcelizeFile, changes: readonly SheetChange[]): Map<StyleDoc, number> {
  const looks = new Map<string, number>();
  const indexes = new Map<StyleDoc, number>();
  for (const { cells } of changes) {
    for (const row of cells.values()) {
      for (const { style } of row.values()) {
        if (style === undefined || indexes.has(style)) continue;
        const key = JSON.stringify(style);
        const index = looks.get(key) ?? must(file.NewStyle(excelStyle(style))).style;
        looks.set(key, index);
        indexes.set(style, index);
      }
    }
  }
  return indexes;
}

function dressSheet(file: ExcelizeFile, { sheet, tabColour }: NonNullable<SheetChange["added"]>): void {
  const view = must(file.GetSheetView(sheet, 0)).opts;
  must(file.SetSheetView(sheet, 0, { ...view, ShowGridLines: false }));
  if (tabColour !== undefined) {
    must(file.SetSheetProps(sheet, { TabColorRGB: `FF${tabColour.replace("#", "").toUpperCase()}` }));
  }
}

/** Row heights are written with the cells, charts as parts of their own. */
function writeFacet(file: ExcelizeFile, facet: Facet): void {
  const { sheet } = facet;
  if (facet.kind === "setMerges") writeMerges(file, sheet, facet.merges);
  else if (facet.kind === "setValidations") writeValidations(file, sheet, facet.validations);
  else if (facet.kind === "setConditionals") writeConditionals(file, sheet, facet.conditionals);
  else if (facet.kind === "setLinks") writeLinks(file, sheet, facet.links);
  else if (facet.kind === "setFreeze") writeFreeze(file, sheet, facet.freeze);
  else if (facet.kind === "setPrint") writePrint(file, sheet, facet.print);
}

/** The scratch workbook numbers its sheets in their order. */
function sheetParts(sheets: readonly SheetChange[], parts: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  return new Map(
    sheets.map(({ sheet }, index) => {
      const bytes = parts.get(`xl/worksheets/sheet${index + 1}.xml`);
      if (bytes === undefined) throw new Error(`excelize wrote no sheet ${sheet}`);
      return [sheet, partText(bytes)];
    }),
  );
}

/**
 * The peer of a build: excelize alone writes the same cells, formulas, looks and facets through its own calls. It is handed
 * everything ready: texts of formulas, looks without repetition, one area for neighbours that look the same.
 */
import { styledAreas } from "../shared/sheets/newSheetEdits";
import type { SheetDoc } from "../shared/sheets/sheetDoc";
import { cellName } from "../shared/workbook/address";
import { printFormula } from "../shared/workbook/formula/print";
import type { LinkDoc, StyleDoc } from "../shared/workbook/sheetFacets";
import { withMarks } from "../src/file/futureFunctions";
import { type ExcelizeFile, excelizeEngine, must } from "../src/file/write/excelizeEngine";
import { excelStyle } from "../src/file/write/excelStyle";
import {
  writeColumns,
  writeConditionals,
  writeFreeze,
  writeLinks,
  writePrint,
  writeValidations,
} from "../src/file/write/facets";

type Shown = number | string | boolean | null;

/** A sheet ready to be written. */
export interface ReadySheet {
  readonly doc: SheetDoc;
  /** The values row by row from column A; not those that formulas show, which the library would garble. */
  readonly rows: readonly { readonly cell: string; readonly values: Shown[] }[];
  readonly formulas: readonly { readonly cell: string; readonly text: string }[];
  readonly areas: readonly { readonly from: string; readonly to: string; readonly look: number }[];
  readonly links: readonly LinkDoc[];
}

export interface ReadyBook {
  readonly looks: readonly StyleDoc[];
  readonly sheets: readonly ReadySheet[];
}

export function readyBook(docs: readonly SheetDoc[]): ReadyBook {
  const looks = new Map<string, { readonly number: number; readonly style: StyleDoc }>();
  const numberOf = (style: StyleDoc): number => {
    const key = JSON.stringify(style);
    const look = looks.get(key) ?? { number: looks.size, style };
    looks.set(key, look);
    return look.number;
  };
  const sheets = docs.map((doc) => readySheet(doc, numberOf));
  return { looks: [...looks.values()].map(({ style }) => style), sheets };
}

function readySheet(doc: SheetDoc, numberOf: (style: StyleDoc) => number): ReadySheet {
  const cells = doc.rows.flatMap((row, index) =>
    Object.entries(row.cells).map(([column, cell]) => ({ ...cell, row: index, column: Number(column) })),
  );
  return {
    doc,
    rows: doc.rows.map((row, index) => ({ cell: cellName(index, 0), values: valuesOf(row.cells) })),
    formulas: cells.flatMap(({ row, column, content }) =>
      content.kind === "formula"
        ? [{ cell: cellName(row, column), text: printFormula(withMarks(content.formula)) }]
        : [],
    ),
    areas: styledAreas(doc).map(({ top, left, bottom, right, style }) => ({
      from: cellName(top, left),
      to: cellName(bottom, right),
      look: numberOf(style),
    })),
    links: cells.flatMap(({ row, column, link }) => (link === undefined ? [] : [{ row, column, to: link }])),
  };
}

function valuesOf(cells: SheetDoc["rows"][number]["cells"]): Shown[] {
  const values: Shown[] = [];
  for (const [column, { content }] of Object.entries(cells)) {
    while (values.length < Number(column)) values.push(null);
    values[Number(column)] = content.kind === "value" ? content.value : null;
  }
  return values;
}

/** The bytes that the library makes; everything that is timed. */
export async function writeWithLibrary({ looks, sheets }: ReadyBook): Promise<Uint8Array> {
  const file = (await excelizeEngine()).NewFile();
  const styles = looks.map((look) => must(file.NewStyle(excelStyle(look))).style);
  for (const sheet of sheets) writeSheet(file, sheet, styles);
  must(file.DeleteSheet("Sheet1"));
  return must(file.WriteToBuffer()).buffer as Uint8Array;
}

function writeSheet(
  file: ExcelizeFile,
  { doc, rows, formulas, areas, links }: ReadySheet,
  styles: readonly number[],
): void {
  const { name } = doc;
  must(file.NewSheet(name));
  for (const { cell, values } of rows) if (values.length > 0) must(file.SetSheetRow(name, cell, values));
  for (const { cell, text } of formulas) must(file.SetCellFormula(name, cell, text));
  for (const { from, to, look } of areas) must(file.SetCellStyle(name, from, to, styles[look] ?? 0));
  for (const [row, { height, hidden }] of doc.rows.entries()) {
    if (height !== undefined) must(file.SetRowHeight(name, row + 1, Math.min(409, height)));
    if (hidden === true) must(file.SetRowVisible(name, row + 1, false));
  }
  writeColumns(file, name, new Map(doc.columns.entries()), 1);
  writeFreeze(file, name, doc.freeze);
  writeValidations(file, name, doc.validations);
  writeConditionals(file, name, doc.conditionals);
  writeLinks(file, name, links);
  if (doc.print !== undefined) writePrint(file, name, doc.print);
  if (doc.hidden) must(file.SetSheetVisible(name, false));
}

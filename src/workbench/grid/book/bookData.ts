/** From a workbook that is open to the data that the spreadsheet program shows: one picture, loaded at one go. */
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../../../shared/workbook/snapshot";
import type { BookLooks, LookRun, SheetLooks } from "../../file/looks";
import { namesResource } from "../kept/names";
import { conditionsResource } from "./conditions";
import { linksResource } from "./links";
import { notesResource } from "./notes";
import { rangeData } from "./rangeData";
import { columnPixels, rowPixels } from "./sizes";
import { lookData } from "./styleData";
import { validationsResource } from "./validations";
import { shownData, valueData } from "./valueData";

/** A sheet is at least this large: it reaches as far down as the ledger points to it, or a deleted column would not be followed there. */
export const GRID = { rowCount: 1000, columnCount: 26 };
/** Free rows and columns below and beside what is used. */
const ROOM = { rows: 30, columns: 4 };

/** The program remembers results by the id of a workbook: no other has the same. */
const newId = (): string => `book-${Math.random().toString(36).slice(2)}`;

/** `looks` absent: the bare contents. */
export function bookData(snapshot: Snapshot, looks?: BookLooks): Partial<IWorkbookData> {
  const id = newId();
  const styles: Record<string, IStyleData> = {};
  looks?.cells.forEach((look, index) => {
    styles[`look${index}`] = lookData(look);
  });
  const data = snapshot.sheets.map((sheet, place) =>
    sheetData({ id: `${id}-${place}`, sheet, looks: looks?.sheets[place], digit: looks?.digit ?? 7, styles }),
  );
  return {
    id,
    name: id,
    sheetOrder: data.map((sheet) => sheet.id ?? ""),
    sheets: Object.fromEntries(data.map((sheet) => [sheet.id, sheet])),
    styles,
    ...(looks === undefined ? {} : { defaultStyle: styles.look0 ?? null, resources: resourcesOf(looks, data) }),
  };
}

interface SheetSource {
  readonly id: string;
  readonly sheet: SheetSnapshot;
  readonly looks: SheetLooks | undefined;
  readonly digit: number;
  readonly styles: Record<string, IStyleData>;
}

function sheetData({ id, sheet, looks, digit, styles }: SheetSource): Partial<IWorksheetData> {
  const cellData = cellsData(sheet, looks?.runs ?? [], styles);
  const columns = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), looks?.extent.columns ?? 0);
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    rowCount: Math.max(GRID.rowCount, Math.max(sheet.rows.length, looks?.extent.rows ?? 0) + ROOM.rows),
    columnCount: Math.max(GRID.columnCount, columns + ROOM.columns),
    cellData,
    rowData: rowsData(sheet, looks),
    mergeData: sheet.merges.map(rangeData),
    ...(looks === undefined ? {} : sheetLooks(looks, digit)),
  };
}

type Cells = Record<number, Record<number, ICellData>>;

function cellsData(sheet: SheetSnapshot, runs: readonly LookRun[], styles: Record<string, IStyleData>): Cells {
  const cells: Cells = {};
  const lineOf = (row: number): Record<number, ICellData> => {
    cells[row] ??= {};
    return cells[row];
  };
  for (const { row, from, to, look } of runs) {
    const line = lineOf(row);
    for (let column = from; column <= to; column++) line[column] = { s: `look${look}` };
  }
  for (const [row, line] of sheet.rows.entries())
    for (const [column, cell] of (line ?? []).entries()) {
      if (cell === undefined) continue;
      const present = lineOf(row)[column];
      lineOf(row)[column] = { ...contentData(cell), ...(present ?? formatStyle(cell.format, styles)) };
    }
  return cells;
}

/** What a formula shows stays to be seen until it is calculated. */
const contentData = ({ value, formula }: SnapshotCell): ICellData =>
  formula === undefined ? valueData(value) : { f: `=${formula}`, ...shownData(value) };

function formatStyle(format: string | undefined, styles: Record<string, IStyleData>): ICellData {
  if (format === undefined) return {};
  const id = `format ${format}`;
  styles[id] ??= { n: { pattern: format } };
  return { s: id };
}

function rowsData(
  { hiddenRows }: SheetSnapshot,
  looks: SheetLooks | undefined,
): NonNullable<IWorksheetData["rowData"]> {
  const rows: Record<number, { h?: number; hd?: number; s?: string; ia?: number }> = {};
  for (const { row, height, look } of looks?.rows ?? [])
    rows[row] = {
      ...(height === undefined ? {} : { h: rowPixels(height), ia: 0 }),
      ...(look === undefined ? {} : { s: `look${look}` }),
    };
  for (const row of hiddenRows) rows[row] = { ...rows[row], hd: 1 };
  return rows as NonNullable<IWorksheetData["rowData"]>;
}

function sheetLooks(looks: SheetLooks, digit: number): Partial<IWorksheetData> {
  const { frozen, tabColour, zoom } = looks;
  const columnData: Record<number, object> = {};
  for (const { from, to, width, hidden, look } of looks.columns)
    for (let column = from; column <= Math.min(to, looks.extent.columns + ROOM.columns + GRID.columnCount); column++)
      columnData[column] = {
        ...(width === undefined ? {} : { w: columnPixels(width, digit) }),
        ...(hidden === true ? { hd: 1 } : {}),
        ...(look === undefined ? {} : { s: `look${look}` }),
      };
  return {
    columnData,
    tabColor: tabColour ?? "",
    showGridlines: looks.gridlines ? 1 : 0,
    zoomRatio: zoom / 100,
    defaultColumnWidth: columnPixels(looks.defaultWidth, digit),
    defaultRowHeight: rowPixels(looks.defaultHeight),
    freeze: freezeData(frozen.rows, frozen.columns),
  };
}

export const freezeData = (rows: number, columns: number) => ({
  xSplit: columns,
  ySplit: rows,
  startRow: rows === 0 ? -1 : rows,
  startColumn: columns === 0 ? -1 : columns,
});

function resourcesOf(
  { sheets, names }: BookLooks,
  data: readonly Partial<IWorksheetData>[],
): { name: string; data: string }[] {
  const idOf = new Map(data.map(({ name, id }) => [name ?? "", id ?? ""]));
  const placed = sheets.map((looks) => ({ looks, id: idOf.get(looks.name) ?? "" }));
  return [
    conditionsResource(placed),
    validationsResource(placed),
    linksResource(placed, idOf),
    notesResource(placed),
    namesResource(names ?? [], idOf),
  ];
}

/** A sheet's looks with the id under which the program knows the sheet. */
export interface PlacedLooks {
  readonly looks: SheetLooks;
  readonly id: string;
}

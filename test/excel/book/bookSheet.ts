/** One sheet of the in-memory Excel: its cells stand in the spreadsheet program, everything else here. */
import type { ICellData } from "@univerjs/core";
import type { Merge } from "../../../shared/workbook/snapshot";
import type { Sheet } from "../../engine/univer";
import type { SheetFacets } from "../facets/sheetFacets";
import { accessDenied } from "../fake/refusals";
import type { Workbook } from "./workbook";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** What a protected sheet lets people do (`Excel.WorksheetProtectionOptions`); absent: not. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

/** A note, or a talk that goes on in comments, at a cell. */
export interface Remark {
  readonly kind: "note" | "comment";
  row: number;
  column: number;
  readonly content: string;
}

export interface BookSheet {
  readonly id: string;
  readonly book: Workbook;
  readonly grid: Sheet;
  readonly facets: SheetFacets;
  /** Cells by row and column that are on their way to the program: see `flushCells`. */
  pending: Record<number, Record<number, ICellData>>;
  name: string;
  visibility: Visibility;
  /** `#RRGGBB`, empty for none. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  merges: readonly Merge[];
  remarks: readonly Remark[];
  /** Ranges that people made tables. */
  tables: readonly Merge[];
  /** Rows that a filter hides. */
  filtered: ReadonlySet<number>;
  /** Absent: not protected. */
  protection?: { readonly options: ProtectionOptions; readonly password?: string };
  /** What is selected when the sheet is the active one. */
  selection: Merge;
}

/** Throws where one of the cells is locked on a protected sheet. */
export function mayWrite(sheet: BookSheet, areas: readonly Merge[]): void {
  if (sheet.protection === undefined) return;
  for (const look of sheet.facets.looks.among(areas)) if (look.locked) throw accessDenied();
}

/** Throws on a protected sheet unless its protection allows this. */
export function mayDo(sheet: BookSheet, option: string): void {
  if (sheet.protection !== undefined && sheet.protection.options[option] !== true) throw accessDenied();
}

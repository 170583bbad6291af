/** What a workbook file says of its sheets beside the cells' contents, as the grid shows it: plain JSON, rows and columns from 0. */
import type { Merge } from "../../../shared/workbook/snapshot";
import type { ConditionLook } from "./conditionLooks";

/** `#rrggbb`; theme and indexed colours are resolved already, tints applied. */
export type LookColour = string;

export type EdgeWeight =
  | "hair"
  | "thin"
  | "medium"
  | "thick"
  | "dashed"
  | "dotted"
  | "double"
  | "dashDot"
  | "dashDotDot"
  | "mediumDashed"
  | "mediumDashDot"
  | "mediumDashDotDot"
  | "slantDashDot";

export interface EdgeLook {
  readonly weight: EdgeWeight;
  /** Absent: black, or what the program takes by itself. */
  readonly colour?: LookColour;
}

export interface FontLook {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: "single" | "double";
  readonly strike?: true;
  readonly raised?: "superscript" | "subscript";
  readonly colour?: LookColour;
}

/** One look of the workbook's list; an absent field is the program's default. */
export interface CellLook {
  readonly font: FontLook;
  /** The colour behind the text. A pattern is shown by the colour that fills most of it. */
  readonly fill?: LookColour;
  readonly top?: EdgeLook;
  readonly bottom?: EdgeLook;
  readonly left?: EdgeLook;
  readonly right?: EdgeLook;
  readonly diagonalUp?: EdgeLook;
  readonly diagonalDown?: EdgeLook;
  readonly align?: "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
  readonly vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap?: true;
  readonly shrink?: true;
  /** In steps of the program, about three spaces each. */
  readonly indent?: number;
  /** Degrees, anticlockwise positive, −90 … 90; `stacked`: letters one below the other. */
  readonly rotation?: number | "stacked";
  /** Number format code, en-US; absent is General. */
  readonly format?: string;
  /** May be typed into although the sheet is protected. */
  readonly unlocked?: true;
}

/** Cells `from` to `to` of one row have the look `look` of the list `BookLooks.cells`. */
export interface LookRun {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly look: number;
}

/** Columns `from` to `to`. `width`: in characters of the workbook's default font; absent is the sheet's default. */
export interface ColumnLook {
  readonly from: number;
  readonly to: number;
  readonly width?: number;
  readonly hidden?: true;
  /** The look of the column's cells that have none of their own. */
  readonly look?: number;
}

/** `height`: in points; absent is the sheet's default. */
export interface RowLook {
  readonly row: number;
  readonly height?: number;
  readonly hidden?: true;
  /** The look of the row's cells that have none of their own; it goes before the column's. */
  readonly look?: number;
}

/** A link on a rectangle of cells: out of the workbook, or to a place in it as the file writes it (`'Foglio 2'!A1`, a name). */
export interface LinkLook extends Merge {
  readonly to:
    | { readonly kind: "address"; readonly address: string }
    | { readonly kind: "place"; readonly place: string };
  readonly tip?: string;
}

/** What somebody noted at a cell. */
export interface NoteLook {
  readonly row: number;
  readonly column: number;
  readonly author?: string;
  readonly text: string;
}

/** What may be typed into the areas. Formulas are en-US text without `=`, meant for the first cell of the first area. */
export interface ValidationLook {
  readonly areas: readonly Merge[];
  readonly allow: ValidationAllows;
  readonly blankAllowed: boolean;
  /** `none`: whatever is typed is taken without a word. */
  readonly level: "stop" | "warning" | "information" | "none";
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorTitle?: string;
  readonly error?: string;
}

export type Comparison =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

export type ValidationAllows =
  | { readonly kind: "any" }
  /** Texts written in the rule. */
  | { readonly kind: "items"; readonly items: readonly string[] }
  /** Texts that stand in a range, or that a formula gives. */
  | { readonly kind: "range"; readonly formula: string }
  | {
      readonly kind: "whole" | "decimal" | "date" | "time" | "textLength";
      readonly comparison: Comparison;
      readonly first: string;
      readonly second?: string;
    }
  | { readonly kind: "custom"; readonly formula: string };

/**
 * Cells that the file holds together, and that an edit which parts them would spoil. `table`: no column comes or goes
 * inside it, its first `headerRows` rows are neither changed nor deleted, and it never loses all its rows; `array`,
 * `dataTable`: filled by one formula, so none of the cells is written alone; `pivot`: written by the pivot table.
 */
export interface FixedArea extends Merge {
  readonly kind: "table" | "array" | "dataTable" | "pivot";
  readonly name?: string;
  readonly headerRows: number;
  /** Some formula names a column of the table: its headings are not changed. */
  readonly named?: true;
}

/** One sheet, in the order and under the name of the `Snapshot`. */
export interface SheetLooks {
  readonly name: string;
  /** `veryHidden`: only a program can show it. */
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly tabColour?: LookColour;
  readonly gridlines: boolean;
  readonly rightToLeft?: true;
  /** Per cent. */
  readonly zoom: number;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** In points. */
  readonly defaultHeight: number;
  /** In characters of the workbook's default font. */
  readonly defaultWidth: number;
  readonly columns: readonly ColumnLook[];
  readonly rows: readonly RowLook[];
  /** Ascending by row, then column; cells of the default look (the first of the list) in no row or column with another are left out. */
  readonly runs: readonly LookRun[];
  readonly conditions: readonly ConditionLook[];
  readonly validations: readonly ValidationLook[];
  readonly links: readonly LinkLook[];
  readonly notes: readonly NoteLook[];
  readonly fixed: readonly FixedArea[];
  /** Somebody has protected the sheet: only cells with `unlocked` may be typed into. */
  readonly protected?: true;
  /** The last row and column that the looks reach, so that the grid is large enough. */
  readonly extent: { readonly rows: number; readonly columns: number };
}

/** A name that somebody gave to cells or to a formula. */
export interface NameLook {
  readonly name: string;
  /** en-US text without `=`: `Piano!$B$2:$B$9`, `0.5`. */
  readonly formula: string;
  /** The sheet on which alone it holds; absent: in the whole workbook. */
  readonly sheet?: string;
  /** The file shows it in no list. */
  readonly hidden?: true;
}

export interface BookLooks {
  /** The looks of cells; the first is that of cells without any. */
  readonly cells: readonly CellLook[];
  readonly sheets: readonly SheetLooks[];
  /** The sheet in front. */
  readonly activeSheet: string;
  /** Absent where nobody gave any. */
  readonly names?: readonly NameLook[];
  /** The file says itself that its results are to be calculated anew: what it holds of them may be old. */
  readonly toCalculate?: true;
  /** Only results that depend on these sheets may be old: they were changed since the others were calculated. */
  readonly changedSheets?: readonly string[];
  /** The width of a digit of the default font in pixels: a column of `width` characters is about `width × digit + 5` pixels wide. */
  readonly digit: number;
}

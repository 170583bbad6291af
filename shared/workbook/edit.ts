/** A change of a workbook as data: what a host applies, in order. */

import type { Formula } from "./formula/tree";
import type {
  ChartDoc,
  ColumnDoc,
  ConditionalDoc,
  FreezeDoc,
  LinkDoc,
  LookChange,
  PrintDoc,
  StyleDoc,
  ValidationDoc,
} from "./sheetFacets";
import type { CellError, CellValue, Merge } from "./snapshot";

/** What a cell is given: a formula with the value that the core calculated for it, or a plain value. Text is always text. */
export type CellContent =
  | { readonly kind: "blank" }
  | { readonly kind: "value"; readonly value: number | string | boolean }
  | { readonly kind: "formula"; readonly formula: Formula; readonly value: number | string | boolean };

/** A cell to write, with what must stand there now: another value means that somebody was faster, and nothing is written. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly expected: CellValue | { readonly formula: string };
}

/** A formula as a person typed it: en-US text without `=`, whatever it says, and what it shows. `expected` as in `CellWrite`. */
export interface TypedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: number | string | boolean | CellError;
  readonly expected: CellWrite["expected"];
}

/**
 * One step. `sheet` is the sheet's name at the time the step is applied; rows and columns count as they stand at that time.
 * Facet steps replace the whole facet of the sheet; with `keep` what stands there stays, but for the cells that they name.
 *
 * - `insertRows`, `insertColumns`: empty, unstyled ones before row or column `at`; references of the whole workbook follow
 *   (formulas of every sheet, names, merges, validations, conditions, links' own cells, charts, print set-up).
 * - `deleteRows`, `deleteColumns`: only those without any cell that holds something; anything in them is a conflict.
 * - `renameSheet`: references of the whole workbook follow; a sheet of that name, in any capitals, is a conflict (its A1).
 * - `removeSheet`: `expected` is the sheet's `contentPrint`; formulas elsewhere that point to it become `#REF!`.
 * - `showValues`: what formulas show until somebody calculates; a host that calculates by itself passes it over. A cell
 *   without that formula is left alone: it is never a conflict.
 */
export type Edit =
  | { readonly kind: "addSheet"; readonly sheet: string; readonly hidden: boolean; readonly tabColour?: string }
  | { readonly kind: "writeCells"; readonly sheet: string; readonly cells: readonly CellWrite[] }
  | { readonly kind: "typeFormulas"; readonly sheet: string; readonly cells: readonly TypedFormula[] }
  | { readonly kind: "styleCells"; readonly sheet: string; readonly areas: readonly StyledArea[] }
  /** Of each cell's look only what the change names is changed: what a person does with a program's buttons. */
  | { readonly kind: "restyleCells"; readonly sheet: string; readonly areas: readonly RestyledArea[] }
  | {
      readonly kind: "setColumns";
      readonly sheet: string;
      readonly columns: readonly ColumnDoc[];
      /** The column of the first of the list, 0 when absent; the columns before and after the list stay as they are. */
      readonly from?: number;
    }
  | {
      readonly kind: "setRowHeights";
      readonly sheet: string;
      readonly heights: readonly (number | null)[];
      readonly hiddenRows: readonly number[];
    }
  | { readonly kind: "setRows"; readonly sheet: string; readonly rows: readonly RowSize[] }
  | { readonly kind: "insertRows"; readonly sheet: string; readonly at: number; readonly count: number }
  | { readonly kind: "insertColumns"; readonly sheet: string; readonly at: number; readonly count: number }
  | { readonly kind: "deleteRows"; readonly sheet: string; readonly at: number; readonly count: number }
  | { readonly kind: "deleteColumns"; readonly sheet: string; readonly at: number; readonly count: number }
  | { readonly kind: "renameSheet"; readonly sheet: string; readonly to: string }
  | { readonly kind: "removeSheet"; readonly sheet: string; readonly expected: string }
  | { readonly kind: "showValues"; readonly sheet: string; readonly cells: readonly ShownValue[] }
  | { readonly kind: "setMerges"; readonly sheet: string; readonly merges: readonly Merge[] }
  | {
      readonly kind: "setValidations";
      readonly sheet: string;
      readonly validations: readonly ValidationDoc[];
      readonly keep?: true;
    }
  | {
      readonly kind: "setConditionals";
      readonly sheet: string;
      readonly conditionals: readonly ConditionalDoc[];
      readonly keep?: true;
    }
  | {
      readonly kind: "setLinks";
      readonly sheet: string;
      readonly links: readonly LinkDoc[];
      readonly keep?: true;
    }
  /** Charts are known by their names: those of the same name are replaced, all others stay. */
  | { readonly kind: "setCharts"; readonly sheet: string; readonly charts: readonly ChartDoc[] }
  | { readonly kind: "setFreeze"; readonly sheet: string; readonly freeze: FreezeDoc }
  | { readonly kind: "setPrint"; readonly sheet: string; readonly print: PrintDoc }
  | { readonly kind: "activate"; readonly sheet: string };

/** One style over a rectangle; with `keep` only the number format of the style counts, and the rest of each cell's look stays. */
export interface StyledArea extends Merge {
  readonly style: StyleDoc;
  readonly keep?: true;
}

/** One change of looks over a rectangle. */
export interface RestyledArea extends Merge {
  readonly change: LookChange;
}

/** Height in points (`null`: the host's default) of one row; rows that no edit names keep theirs. */
export interface RowSize {
  readonly row: number;
  readonly height: number | null;
  readonly hidden: boolean;
}

/** The value that a formula cell shows, for hosts that keep values and calculate nothing. */
export interface ShownValue {
  readonly row: number;
  readonly column: number;
  readonly formula: Formula;
  readonly value: number | string | boolean;
}

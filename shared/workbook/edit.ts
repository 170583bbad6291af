/** A change of a workbook as data: what a host applies, in order. */

import type { Formula } from "./formula/tree";
import type {
  ChartDoc,
  ColumnDoc,
  ConditionalDoc,
  FreezeDoc,
  LinkDoc,
  PrintDoc,
  StyleDoc,
  ValidationDoc,
} from "./sheetFacets";
import type { CellValue, Merge } from "./snapshot";

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

/** One step. `sheet` is the sheet's name at the time the step is applied. Facet steps replace the whole facet of the sheet. */
export type Edit =
  | { readonly kind: "addSheet"; readonly sheet: string; readonly hidden: boolean; readonly tabColour?: string }
  | { readonly kind: "writeCells"; readonly sheet: string; readonly cells: readonly CellWrite[] }
  | { readonly kind: "styleCells"; readonly sheet: string; readonly areas: readonly StyledArea[] }
  | { readonly kind: "setColumns"; readonly sheet: string; readonly columns: readonly ColumnDoc[] }
  | {
      readonly kind: "setRowHeights";
      readonly sheet: string;
      readonly heights: readonly (number | null)[];
      readonly hiddenRows: readonly number[];
    }
  | { readonly kind: "setMerges"; readonly sheet: string; readonly merges: readonly Merge[] }
  | { readonly kind: "setValidations"; readonly sheet: string; readonly validations: readonly ValidationDoc[] }
  | { readonly kind: "setConditionals"; readonly sheet: string; readonly conditionals: readonly ConditionalDoc[] }
  | { readonly kind: "setLinks"; readonly sheet: string; readonly links: readonly LinkDoc[] }
  | { readonly kind: "setCharts"; readonly sheet: string; readonly charts: readonly ChartDoc[] }
  | { readonly kind: "setFreeze"; readonly sheet: string; readonly freeze: FreezeDoc }
  | { readonly kind: "setPrint"; readonly sheet: string; readonly print: PrintDoc }
  | { readonly kind: "activate"; readonly sheet: string };

/** One style over a rectangle. */
export interface StyledArea extends Merge {
  readonly style: StyleDoc;
}

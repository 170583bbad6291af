/** Short words to lay out the cells and rows of a generated sheet. */
import type { CellRange } from "../../workbook/address";
import { type Part, toFormula } from "../../workbook/formula/build";
import type { StyleDoc } from "../../workbook/sheetFacets";
import { eachCell } from "../eachCell";
import type { CellDoc, RowDoc } from "../sheetDoc";
import { LINKED } from "./styles";

/** Cells of one row, by column. */
export type Cells = RowDoc["cells"];

/** What a formula shows once calculated. */
export type Shown = number | string | boolean;

/** A literal text; it is written as text whatever it looks like. */
export const text = (value: string, style: StyleDoc): CellDoc => ({ content: { kind: "value", value }, style });

/** A literal number; `format` of the style says how it is shown. */
export const number = (value: number, style: StyleDoc): CellDoc => ({ content: { kind: "value", value }, style });

/** A formula with the value that the core calculated for it. */
export const calc = (formula: Part, value: Shown, style: StyleDoc): CellDoc => ({
  content: { kind: "formula", formula: toFormula(formula), value },
  style,
});

/** An empty cell with a look. */
export const blank = (style: StyleDoc): CellDoc => ({ content: { kind: "blank" }, style });

/** A home cell: created once, empty or with a first value, then the person's for ever. */
export const home = (style: StyleDoc, value?: number | string | boolean): CellDoc => ({
  content: value === undefined ? { kind: "blank" } : { kind: "value", value },
  style,
  home: true,
});

/** The same cell as a link to another one. */
export const linked = (cell: CellDoc, to: CellRange): CellDoc => ({
  ...cell,
  style: { ...cell.style, ...LINKED },
  link: to,
});

/** The cells given, and in every other column from `first` to `last` an empty one, so that a rule runs through the row. */
export function across(first: number, last: number, style: StyleDoc, cells: Cells): Cells {
  const all: Record<number, CellDoc> = { ...cells };
  for (let column = first; column <= last; column++) all[column] ??= blank(style);
  return all;
}

/** Every cell with its style passed through a function: `restyled(cells, underlined)`. */
export function restyled(cells: Cells, change: (style: StyleDoc) => StyleDoc): Cells {
  const all: Record<number, CellDoc> = {};
  eachCell(cells, (cell, column) => {
    all[column] = { ...cell, style: change(cell.style) };
  });
  return all;
}

/** A row of white. */
export const gap = (height: number): RowDoc => ({ height, cells: {} });

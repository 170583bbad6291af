/** A programme sheet in the making: what every block needs to know, and the rows laid out so far. */
import type { Language } from "../../language";
import type { ProgrammeDetail, RawCell } from "../../plan/plan";
import type { Scorecard, ScoredOperational, ScoredStrategic } from "../../score/scorecard";
import type { ProgrammeSheetText } from "../../text/it/programmeSheet";
import type { ConditionalDoc, StyleDoc, ValidationDoc } from "../../workbook/sheetFacets";
import { home } from "../look/cells";
import { PAD, rowHeight } from "../look/textMetrics";
import type { SheetNames } from "../names";
import type { HomeCell, HomeRows } from "../readBack/ownSheets";
import type { CellDoc, RowDoc, SheetDoc } from "../sheetDoc";
import { WIDTHS } from "./columns";
import { ROW_ID } from "./rowIds";

/** What a programme sheet is laid out from. */
export interface ProgrammeInput {
  readonly scorecard: Scorecard;
  readonly code: string;
  readonly names: SheetNames;
  readonly language: Language;
  /** The cockpit already laid out: the sheet shows its cells. */
  readonly cockpit: SheetDoc;
  /** What stands on the sheet already; absent where the sheet is new. */
  readonly homes?: HomeRows;
}

export interface Draft extends ProgrammeInput {
  readonly words: ProgrammeSheetText;
  readonly year: number;
  /** What the ids of its rows begin with: its code, unless that was renumbered. */
  readonly key: string;
  readonly title: string;
  readonly detail: ProgrammeDetail | undefined;
  readonly strategic: readonly ScoredStrategic[];
  readonly operational: readonly ScoredOperational[];
  readonly rows: RowDoc[];
  readonly validations: ValidationDoc[];
  readonly conditionals: ConditionalDoc[];
  /** A 31/12 cell that showed a result which is there no more is emptied. */
  readonly clearsShown?: true;
}

/** Adds a row with the height of its tallest cell; its id goes into the hidden column. Answers the row's number. */
export function addRow(
  draft: Draft,
  cells: RowDoc["cells"],
  { id, height }: { id?: string; height?: number } = {},
): number {
  const all: RowDoc["cells"] = id === undefined ? cells : { ...cells, [ROW_ID]: hidden(id) };
  draft.rows.push({
    ...(id === undefined ? {} : { id }),
    height: height ?? rowHeight(cells, WIDTHS, PAD.programme),
    cells: all,
  });
  return draft.rows.length - 1;
}

/** The number that the next row will get. */
export const nextRow = (draft: Draft): number => draft.rows.length;

/** A literal or formula in a hidden column. */
export const hidden = (value: string | number): CellDoc => ({ content: { kind: "value", value }, style: {} });

/** A home cell of a row with an id: what stands there now; on a new sheet what the registers say. */
export function homeOf(draft: Draft, id: string, column: number, style: StyleDoc, first?: string | number): CellDoc {
  if (draft.homes === undefined) return home(style, first === "" ? undefined : first);
  return homeWith(style, draft.homes[id]?.[column]);
}

/** A home cell with what a person typed, shown in the format in which they typed it; their formulas are never written as values. */
export function homeWith(style: StyleDoc, typed: RawCell | HomeCell | undefined): CellDoc {
  const value = typed !== undefined && "calculated" in typed ? undefined : typed?.value;
  if (value === undefined || value === null || typeof value === "object") return home(style);
  const format = typed?.format;
  return home(format === undefined || format === "General" ? style : { ...style, format }, value);
}

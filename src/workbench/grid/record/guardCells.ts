/** What a person may not write into cells, because the file or the grid could not keep it as it is meant. */
import type { ICellData, ICommandInfo, IRange, Nullable } from "@univerjs/core";
import type { Refusal } from "../../../../shared/text/grid";
import type { FixedArea } from "../../file/looks";
import { isWritable } from "../entry/isWellFormed";
import { holdsKept, keptFormula } from "../kept/keptCell";
import type { Program, Sheet } from "../program";
import type { MutationParams } from "./markMutation";
import { FOLLOWED } from "./refusals";

const WRITE = "sheet.mutation.set-range-values";
const FILL = "sheet.command.auto-fill";
const BACK = new Set(["univer.command.undo", "univer.command.redo"]);

/** `fixed`: what of the sheet the file holds together, as it stands now. */
export function whyNotWritten(
  { id, params }: Readonly<ICommandInfo>,
  { book }: Program,
  fixed: readonly FixedArea[],
): Refusal | undefined {
  const { cellValue, subUnitId, trigger } = params as MutationParams & { readonly trigger?: string };
  if (id !== WRITE || BACK.has(trigger ?? "") || movesCells(trigger ?? "")) return undefined;
  const sheet = book.getSheets().find((one) => one.getSheetId() === subUnitId);
  if (sheet === undefined) return undefined;
  for (const [row, line] of Object.entries(cellValue ?? {}))
    for (const [column, cell] of Object.entries(line)) {
      const why = whyNot({ sheet, row: Number(row), column: Number(column) }, cell, fixed);
      if (why !== undefined) return why;
    }
  return undefined;
}

/** Formulas that follow moved cells are nobody's writing: refused half way, some would have followed and others not. */
const movesCells = (trigger: string): boolean =>
  FOLLOWED.has(trigger) && /^sheet\.command\.(?:insert|append|remove|set-worksheet-name)/.test(trigger);

interface At {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

function whyNot(at: At, cell: Nullable<ICellData>, fixed: readonly FixedArea[]): Refusal | undefined {
  if (!isContent(cell)) return undefined;
  if (typeof cell?.f === "string" && cell.f !== "" && !isWritable(cell.f.replace(/^=/, ""))) return "unreadable";
  const kept = keptFormula(cell);
  const present = at.sheet.getSheet().getCellMatrix().getValue(at.row, at.column);
  if (kept !== undefined && kept !== keptFormula(present)) return "notCalculated";
  const area = fixed.find((one) => isWithin(one, at));
  if (area === undefined || isUnchanged(present, cell)) return undefined;
  if (area.kind !== "table") return "heldTogether";
  return at.row < area.top + area.headerRows ? whyNotHeading(at, cell, area) : undefined;
}

/** A look alone changes no content. */
const isContent = (cell: Nullable<ICellData>): boolean =>
  cell === null || cell === undefined || ["v", "f", "si", "p"].some((field) => field in cell);

const isWithin = ({ top, left, bottom, right }: FixedArea, { row, column }: At): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** A formula is always another one: the program has put it there already when it asks. */
const isUnchanged = (present: Nullable<ICellData>, cell: Nullable<ICellData>): boolean =>
  !cell?.f && !cell?.si && !present?.f && !present?.si && textOf(present) === textOf(cell);

const textOf = (cell: Nullable<ICellData>): string =>
  cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? String(cell?.v ?? "");

/** A table has a heading of its own for each column; one that a formula names has to stay. */
function whyNotHeading({ sheet, row, column }: At, cell: Nullable<ICellData>, area: FixedArea): Refusal | undefined {
  const heading = textOf(cell);
  if (area.named === true || heading === "" || cell?.f || cell?.si) return "tableHeading";
  if (typeof cell?.v === "number" || typeof cell?.v === "boolean") return "tableHeading";
  const matrix = sheet.getSheet().getCellMatrix();
  for (let other = area.left; other <= area.right; other++)
    if (other !== column && textOf(matrix.getValue(row, other)).toLowerCase() === heading.toLowerCase())
      return "tableHeading";
  return undefined;
}

/** Filling repeats the value of what it does not know to be a formula. */
export function whyNotFilled({ id, params }: Readonly<ICommandInfo>, { book }: Program): Refusal | undefined {
  if (id !== FILL) return undefined;
  const { sourceRange, subUnitId } = params as {
    readonly sourceRange?: IRange | { readonly rows: readonly number[]; readonly cols: readonly number[] };
    readonly subUnitId?: string;
  };
  const sheet =
    subUnitId === undefined ? book.getActiveSheet() : book.getSheets().find((one) => one.getSheetId() === subUnitId);
  if (sourceRange === undefined || sheet === undefined) return undefined;
  const range =
    "rows" in sourceRange
      ? {
          startRow: Math.min(...sourceRange.rows),
          endRow: Math.max(...sourceRange.rows),
          startColumn: Math.min(...sourceRange.cols),
          endColumn: Math.max(...sourceRange.cols),
        }
      : sourceRange;
  return holdsKept(sheet, range) ? "notCalculated" : undefined;
}

/** What is written over a formula that is only kept takes its place: the program would leave the formula beside the new value. */
export function dropKept({ id, params }: Readonly<ICommandInfo>, { book }: Program): void {
  const { cellValue, subUnitId, trigger } = params as MutationParams & { readonly trigger?: string };
  if (BACK.has(trigger ?? "")) return;
  const sheet = id === WRITE ? book.getSheets().find((one) => one.getSheetId() === subUnitId) : undefined;
  const matrix = sheet?.getSheet().getCellMatrix();
  if (matrix === undefined) return;
  for (const [row, line] of Object.entries(cellValue ?? {}))
    for (const [column, cell] of Object.entries(line)) {
      if (cell === null || cell === undefined || !isContent(cell)) continue;
      const present = matrix.getValue(Number(row), Number(column));
      if (keptFormula(present) === undefined || isUnchanged(present, cell)) continue;
      cell.custom = null;
    }
}

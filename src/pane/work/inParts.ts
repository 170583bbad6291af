/**
 * Workbooks and edits in parts, put together again on the other side: as one message a large workbook keeps the page from
 * answering for as long as it is written or read.
 */
import type { Edit } from "../../../shared/workbook/edit";
import type { SheetSnapshot, Snapshot } from "../../../shared/workbook/snapshot";

/** So many cells cross at one go, and so many cells or areas of edits, whose formulas are trees. */
const CELLS = { read: 15_000, written: 1000 };

/** A sheet without its rows, with the first of them; the others follow. */
export interface SheetPart {
  readonly sheet?: Omit<SheetSnapshot, "rows">;
  readonly rows: SheetSnapshot["rows"];
}

/** Each entry is one message. */
export function* bookParts({ sheets }: Snapshot): Generator<readonly SheetPart[]> {
  let parts: SheetPart[] = [];
  let size = 0;
  for (const { rows, ...sheet } of sheets) {
    let first = 0;
    let named = false;
    for (let row = 0; row < rows.length; row++) {
      size += rows[row]?.length ?? 0;
      if (size < CELLS.read) continue;
      parts.push({ ...(named ? {} : { sheet }), rows: rows.slice(first, row + 1) });
      yield parts;
      [parts, size, first, named] = [[], 0, row + 1, true];
    }
    if (!named || first < rows.length) parts.push({ ...(named ? {} : { sheet }), rows: rows.slice(first) });
  }
  if (parts.length > 0) yield parts;
}

/** Takes the parts in their order; `whole` is the workbook. */
export function bookFromParts(): { take(parts: readonly SheetPart[]): void; whole(): Snapshot } {
  const sheets: { sheet: Omit<SheetSnapshot, "rows">; rows: SheetSnapshot["rows"][number][] }[] = [];
  return {
    take(parts) {
      for (const { sheet, rows } of parts) {
        if (sheet !== undefined) sheets.push({ sheet, rows: [...rows] });
        else for (const row of rows) sheets[sheets.length - 1]?.rows.push(row);
      }
    },
    whole: () => ({ sheets: sheets.map(({ sheet, rows }) => ({ ...sheet, rows })) }),
  };
}

/** `more`: its cells or areas belong to the edit before. */
export interface EditPart {
  readonly edit: Edit;
  readonly more: boolean;
}

/** Each entry is one message. */
export function* editParts(edits: readonly Edit[]): Generator<readonly EditPart[]> {
  let parts: EditPart[] = [];
  let size = 0;
  for (const whole of edits)
    for (const [place, edit] of piecesOf(whole).entries()) {
      parts.push({ edit, more: place > 0 });
      size += sizeOf(edit);
      if (size < CELLS.written) continue;
      yield parts;
      [parts, size] = [[], 0];
    }
  if (parts.length > 0) yield parts;
}

/** Takes the parts in their order; `whole` are the edits. */
export function editsFromParts(): { take(parts: readonly EditPart[]): void; whole(): readonly Edit[] } {
  const edits: Edit[] = [];
  return {
    take(parts) {
      for (const { edit, more } of parts) {
        const last = more ? edits.pop() : undefined;
        edits.push(last === undefined ? edit : joined(last, edit));
      }
    },
    whole: () => edits,
  };
}

/** The edits that may be long. */
function piecesOf(edit: Edit): readonly Edit[] {
  if (edit.kind === "writeCells") return slicesOf(edit.cells).map((cells) => ({ ...edit, cells }));
  if (edit.kind === "showValues") return slicesOf(edit.cells).map((cells) => ({ ...edit, cells }));
  if (edit.kind === "styleCells") return slicesOf(edit.areas).map((areas) => ({ ...edit, areas }));
  return [edit];
}

function slicesOf<T>(list: readonly T[]): (readonly T[])[] {
  if (list.length <= CELLS.written) return [list];
  const slices: (readonly T[])[] = [];
  for (let from = 0; from < list.length; from += CELLS.written) slices.push(list.slice(from, from + CELLS.written));
  return slices;
}

function joined(one: Edit, other: Edit): Edit {
  if (one.kind === "writeCells" && other.kind === "writeCells")
    return { ...one, cells: [...one.cells, ...other.cells] };
  if (one.kind === "showValues" && other.kind === "showValues")
    return { ...one, cells: [...one.cells, ...other.cells] };
  if (one.kind === "styleCells" && other.kind === "styleCells")
    return { ...one, areas: [...one.areas, ...other.areas] };
  throw new Error(`no part of ${one.kind}: ${other.kind}`);
}

const sizeOf = (edit: Edit): number =>
  "cells" in edit ? edit.cells.length : "areas" in edit ? edit.areas.length : SMALL;

/** An edit of another kind counts as much as so many cells. */
const SMALL = 20;

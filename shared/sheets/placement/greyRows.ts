/** Rows of ours that the plan has no more, and rows that somebody copied: they stay where they are, in grey, and count for nothing. */
import type { CellWrite, StyledArea } from "../../workbook/edit";
import { join, toFormula } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { cellOf, type SheetSnapshot, type SnapshotCell } from "../../workbook/snapshot";
import { STYLES, underlined } from "../look/styles";
import { GONE, GONE_COPY } from "../rowNames";
import type { SheetDoc } from "../sheetDoc";
import type { SheetPlace } from "./placeSheet";

export interface Greyed {
  readonly cells: readonly CellWrite[];
  readonly areas: readonly StyledArea[];
  /** The rows that turn grey now; those that were grey before are not among them. */
  readonly rows: readonly { readonly row: number; readonly id: string }[];
}

/** Code and title stay readable; what people typed stays as it is. `doc`: the layout before it was relocated. */
export function greyRows(present: SheetSnapshot, doc: SheetDoc, place: SheetPlace): Greyed {
  const cells: CellWrite[] = [];
  const areas: StyledArea[] = [];
  const rows: { row: number; id: string }[] = [];
  const all = [...place.gone, ...place.copies.map((row) => ({ row, id: undefined }))];
  for (const { row, id } of all) {
    const writes = doc.columns.flatMap((_, column) => greyCell(present, doc, place, { row, id, column }));
    if (writes.length === 0) continue;
    cells.push(...writes);
    areas.push(...greyLook(present, doc, place, row));
    if (id !== undefined) rows.push({ row, id });
  }
  return { cells, areas, rows };
}

interface At {
  readonly row: number;
  /** Absent: a copy. */
  readonly id: string | undefined;
  readonly column: number;
}

/** Columns whose text tells what the row was. */
const TELLING = 2;

function greyCell(
  present: SheetSnapshot,
  doc: SheetDoc,
  { columns }: SheetPlace,
  { row, id, column }: At,
): CellWrite[] {
  const at = columns.at[column] ?? column;
  const cell = cellOf(present, row, at);
  if (cell === undefined || (isMark(cell, id) && !(column === doc.idColumn && cell.value === id))) return [];
  const isHidden = doc.columns[column]?.hidden === true;
  if (column === doc.idColumn) {
    const value = id === undefined ? GONE_COPY : `${GONE}${id}`;
    return [{ row, column: at, content: { kind: "value", value }, expected: expectation(cell) }];
  }
  if (cell.formula === undefined && !(isHidden && (id === undefined || doc.key === "cockpit"))) return [];
  const isFrozen = cell.formula?.startsWith('"') === true;
  if (id !== undefined && column === doc.goneNote?.column) {
    return isFrozen ? [] : [{ row, column: at, content: constant(doc.goneNote.text), expected: expectation(cell) }];
  }
  if (!isHidden && column < TELLING && typeof cell.value === "string" && cell.value !== "") {
    return isFrozen ? [] : [{ row, column: at, content: constant(cell.value), expected: expectation(cell) }];
  }
  return [{ row, column: at, content: { kind: "blank" }, expected: expectation(cell) }];
}

/** The literal by which the row is known again if it comes back. */
const isMark = ({ value, formula }: SnapshotCell, id: string | undefined): boolean =>
  formula === undefined &&
  typeof value === "string" &&
  (id === undefined ? value === GONE_COPY : value === id || value === `${GONE}${id}`);

const constant = (value: string): CellWrite["content"] => ({ kind: "formula", formula: constantText(value), value });

/** A text as a formula without references, so that it is known as ours. A literal in a formula holds at most 255 characters. */
export function constantText(text: string): Formula {
  const pieces = text.match(/[\s\S]{1,250}/g) ?? [""];
  const [first = "", ...rest] = pieces;
  return rest.length === 0 ? toFormula(first) : join(first, ...rest);
}

function greyLook(present: SheetSnapshot, doc: SheetDoc, { columns }: SheetPlace, row: number): StyledArea[] {
  return doc.columns.flatMap(({ hidden }, column) => {
    if (hidden === true) return [];
    const at = columns.at[column] ?? column;
    const format = cellOf(present, row, at)?.format;
    const look = underlined({ ...(column === 1 ? STYLES.softWrapped : STYLES.soft), italic: true });
    const style = format === undefined ? look : { ...look, format };
    return [{ top: row, bottom: row, left: at, right: at, style }];
  });
}

/** What a write expects to find in a cell that holds this now. */
export const expectation = (current: SnapshotCell | undefined): CellWrite["expected"] =>
  current?.formula !== undefined ? { formula: current.formula } : (current?.value ?? null);

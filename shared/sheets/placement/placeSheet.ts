/** Finds the rows and columns of a layout on the sheet as it stands now: rows by their ids, columns by the ledger's pointers. */
import { type CellRange, cellAt } from "../../workbook/address";
import { cellOf, type SheetSnapshot } from "../../workbook/snapshot";
import { GONE, GONE_COPY, STRUCTURE } from "../rowNames";
import type { SheetDoc } from "../sheetDoc";
import { takeEmptyPlaces } from "./emptyPlaces";
import { type Lines, placeLines } from "./placeLines";

/** How a sheet that stands already takes up its new layout. Rows and columns count as they will stand after the insertions. */
export interface SheetPlace {
  readonly rows: Lines;
  readonly columns: Lines;
  /** Rows of ours that the layout has no more, with their ids. */
  readonly gone: readonly { readonly row: number; readonly id: string }[];
  /** Rows with hidden cells of ours and no id of their own: somebody copied them. */
  readonly copies: readonly number[];
}

/** Why rows cannot be found again: written by a version that gave few of them ids, and moved since. */
export interface MovedRow {
  readonly code: "moved-row";
  readonly at: CellRange;
  readonly id: string;
}

/** `columns`: where the columns of the layout stand now (ledger); absent: in their places. */
export function placeSheet(
  present: SheetSnapshot,
  doc: SheetDoc,
  columns: readonly (number | undefined)[] | undefined,
  halfMade: boolean,
): SheetPlace | MovedRow {
  const placedColumns = placeColumns(present, doc, columns);
  const inPlace: SheetPlace = {
    rows: placeLines(doc.rows.map((_, row) => row)),
    columns: placedColumns,
    gone: [],
    copies: [],
  };
  const { idColumn } = doc;
  if (idColumn === undefined) return inPlace;
  if (doc.grows === true) return { ...inPlace, rows: { ...inPlace.rows, made: newRows(present, doc, columns) } };
  if (columns !== undefined && columns.length <= idColumn) return neverNamed(present, doc) ?? inPlace;
  const idAt = columns === undefined ? idColumn : columns[idColumn];
  if (idAt === undefined) return { code: "moved-row", at: cellAt(present.name, 0, 0), id: "" };
  const ids = idsOn(present, idAt);
  if (isUnnamed(ids) || (halfMade && isPartOf(present, doc))) {
    const moved = firstMoved(present, doc, ids);
    return moved === undefined || halfMade ? inPlace : moved;
  }
  const standsAt = (column: number): number => (columns === undefined ? column : (columns[column] ?? -1));
  return { ...placedById(present, doc, ids, standsAt), columns: placedColumns };
}

function placeColumns(
  { rows }: SheetSnapshot,
  doc: SheetDoc,
  columns: readonly (number | undefined)[] | undefined,
): Lines {
  const isEmpty = (column: number): boolean =>
    rows.every((cells) => {
      const cell = cells?.[column];
      return cell === undefined || (cell.value === null && cell.formula === undefined);
    });
  const { at, taken } = takeEmptyPlaces(
    doc.columns.map((_, column) => (columns === undefined ? column : columns[column])),
    isEmpty,
  );
  const lines = placeLines(at);
  return { ...lines, made: new Set([...lines.made, ...taken]) };
}

/** On a list that grows every row is laid out where it stands; a new one has no id there yet. */
const newRows = (
  present: SheetSnapshot,
  { rows, idColumn = 0 }: SheetDoc,
  columns: readonly (number | undefined)[] | undefined,
): ReadonlySet<number> => {
  const at = columns === undefined ? idColumn : (columns[idColumn] ?? -1);
  return new Set(
    rows.flatMap(({ id }, row) => (id !== undefined && cellOf(present, row, at)?.value !== id ? [row] : [])),
  );
};

function placedById(
  present: SheetSnapshot,
  doc: SheetDoc,
  ids: readonly (readonly [number, string])[],
  at: (column: number) => number,
): Omit<SheetPlace, "columns"> {
  const first = firstRows(ids);
  const rows = placeLines(doc.rows.map(({ id }) => (id === undefined ? undefined : first.get(id))));
  const known = new Set(doc.rows.map(({ id }) => id));
  const gone = [...first].filter(([id]) => !known.has(id)).map(([id, row]) => ({ id, row }));
  const named = new Set(first.values());
  const copies = present.rows.flatMap((_, row) => (!named.has(row) && calculates(present, doc, row, at) ? [row] : []));
  const now = (row: number): number =>
    row + rows.insertions.reduce((sum, { count }, index) => sum + (before(rows, index) <= row ? count : 0), 0);
  return {
    rows,
    gone: gone.map(({ id, row }) => ({ id, row: now(row) })),
    copies: copies.map(now),
  };
}

/** The row of each id; one that left the plan counts where no other has its id. */
function firstRows(ids: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  const isGone = (id: string): boolean => id.startsWith(GONE);
  for (const [row, id] of ids) if (!isGone(id) && !first.has(id)) first.set(id, row);
  for (const [row, id] of ids) {
    const known = id.slice(GONE.length);
    if (isGone(id) && id !== GONE_COPY && !first.has(known)) first.set(known, row);
  }
  return first;
}

/** Something of ours in the hidden columns of a row without an id of its own: it was copied, or its id was lost. */
function calculates(present: SheetSnapshot, doc: SheetDoc, row: number, at: (column: number) => number): boolean {
  const cells = present.rows[row];
  if (cells === undefined) return false;
  return doc.columns.some(({ hidden }, column) => {
    const cell = hidden === true ? cells[at(column)] : undefined;
    return cell !== undefined && cell.value !== GONE_COPY;
  });
}

/** The present row before which an insertion comes: `at` counts the ones made before it. */
const before = ({ insertions }: Lines, index: number): number =>
  (insertions[index]?.at ?? 0) - insertions.slice(0, index).reduce((sum, { count }) => sum + count, 0);

function idsOn(present: SheetSnapshot, column: number): [number, string][] {
  return present.rows.flatMap((cells, row): [number, string][] => {
    const cell = cells?.[column];
    return typeof cell?.value === "string" && cell.formula === undefined && cell.value !== ""
      ? [[row, cell.value]]
      : [];
  });
}

/** Headings had no ids before version 2 of the ledger; nor has a sheet that is only begun. */
const isUnnamed = (ids: readonly (readonly [number, string])[]): boolean =>
  !ids.some(([, id]) => id.startsWith(STRUCTURE));

/** A sheet written before its rows had ids: they are known by what stands in the first column, in its place. */
function neverNamed(present: SheetSnapshot, doc: SheetDoc): MovedRow | undefined {
  const row = doc.rows.findIndex(({ id, cells }, place) => {
    const content = cells[0]?.content;
    const isNode = id !== undefined && !id.startsWith(STRUCTURE) && content?.kind === "value";
    return isNode && cellOf(present, place, 0)?.value !== content.value;
  });
  return row < 0 ? undefined : { code: "moved-row", at: cellAt(present.name, row, 0), id: doc.rows[row]?.id ?? "" };
}

function firstMoved(
  present: SheetSnapshot,
  doc: SheetDoc,
  ids: readonly (readonly [number, string])[],
): MovedRow | undefined {
  const rows = new Map(ids.map(([row, id]) => [id, row]));
  const ours = new Map(doc.rows.map(({ id }, row) => [id ?? "", row]));
  for (const [row, { id }] of doc.rows.entries()) {
    if (id === undefined || id.startsWith(STRUCTURE) || rows.get(id) === row) continue;
    return { code: "moved-row", at: cellAt(present.name, rows.get(id) ?? row, 0), id };
  }
  const stray = ids.find(([, id]) => !ours.has(id));
  return stray === undefined ? undefined : { code: "moved-row", at: cellAt(present.name, stray[0], 0), id: stray[1] };
}

/** Whether every cell that stands there is one that the layout has in that place: the sheet was only begun. */
function isPartOf(present: SheetSnapshot, doc: SheetDoc): boolean {
  return present.rows.every((cells, row) =>
    (cells ?? []).every((cell, column) => {
      if (cell === undefined || cell.value === null) return true;
      const ours = doc.rows[row]?.cells[column];
      if (ours === undefined) return false;
      if (ours.content.kind === "formula") return cell.formula !== undefined;
      return ours.content.kind === "value" && ours.content.value === cell.value;
    }),
  );
}

/** Rows of ours that the plan has no more, and rows that somebody copied: they stay where they are, in grey, and count for nothing. */
import type { CellWrite, StyledArea } from "../../workbook/edit";
import { cellOf, type SheetSnapshot, type SnapshotCell } from "../../workbook/snapshot";
import { expectationOf } from "../journal/memory";
import { frozen } from "../journal/pointing";
import { STYLES, underlined } from "../look/styles";
import { GONE, GONE_COPY } from "../rowNames";
import type { SheetDoc } from "../sheetDoc";
import type { SheetPlace } from "./placeSheet";
import type { IsPersons } from "./writtenPrints";

export interface Greyed {
  readonly cells: readonly CellWrite[];
  readonly areas: readonly StyledArea[];
  /** The rows that turn grey now; those that were grey before are not among them. */
  readonly rows: readonly { readonly row: number; readonly id: string }[];
}

/** Code and title stay readable; what people typed stays as it is. `doc`: the layout before it was relocated. */
export function greyRows(
  present: SheetSnapshot,
  doc: SheetDoc,
  place: SheetPlace,
  { isPersons, titles = {} }: Known = { isPersons: () => false },
): Greyed {
  const titleOf = (id: string | undefined): string | undefined => titles[(id ?? "").replace(/\/override$/, "")];
  const cells: CellWrite[] = [];
  const areas: StyledArea[] = [];
  const rows: { row: number; id: string }[] = [];
  const all = [...place.gone, ...place.copies.map((row) => ({ row, id: undefined }))];
  for (const { row, id } of all) {
    const writes = doc.columns.flatMap((_, column) =>
      greyCell(present, doc, place, { row, id, column, isPersons, titleOf }),
    );
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
  readonly isPersons: IsPersons;
  readonly titleOf: (id: string | undefined) => string | undefined;
}

/** What is known of the rows: which writing is a person's, and the title that was read of an indicator, by its id. */
export interface Known {
  readonly isPersons: IsPersons;
  readonly titles?: Readonly<Record<string, string>>;
}

/** Columns whose text tells what the row was. */
const TELLING = 2;
/** Its title stood there as the plan has it now: it may be another's. */
const TITLE = 1;

function greyCell(
  present: SheetSnapshot,
  doc: SheetDoc,
  { columns }: SheetPlace,
  { row, id, column, isPersons, titleOf }: At,
): CellWrite[] {
  const at = columns.at[column] ?? column;
  const cell = cellOf(present, row, at);
  if (cell === undefined || (isMark(cell, id) && !(column === doc.idColumn && cell.value === id))) return [];
  const isHidden = doc.columns[column]?.hidden === true;
  if (column === doc.idColumn) {
    const value = id === undefined ? GONE_COPY : `${GONE}${id}`;
    return [{ row, column: at, content: { kind: "value", value }, expected: expectationOf(cell) }];
  }
  if (cell.formula === undefined && !(isHidden && (id === undefined || doc.key === "cockpit"))) return [];
  if (!isHidden && isPersons(cell)) return [];
  const isFrozen = cell.formula?.startsWith('"') === true;
  if (id !== undefined && column === doc.goneNote?.column) {
    return isFrozen
      ? []
      : [{ row, column: at, content: frozen({ value: doc.goneNote.text }), expected: expectationOf(cell) }];
  }
  if (!isHidden && column < TELLING && typeof cell.value === "string" && cell.value !== "") {
    if (isFrozen) return [];
    const value = column === TITLE ? (titleOf(id) ?? cell.value) : cell.value;
    return [{ row, column: at, content: frozen({ value }), expected: expectationOf(cell) }];
  }
  return [{ row, column: at, content: { kind: "blank" }, expected: expectationOf(cell) }];
}

/** The literal by which the row is known again if it comes back. */
const isMark = ({ value, formula }: SnapshotCell, id: string | undefined): boolean =>
  formula === undefined &&
  typeof value === "string" &&
  (id === undefined ? value === GONE_COPY : value === id || value === `${GONE}${id}`);

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

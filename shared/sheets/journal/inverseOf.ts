/** What must be remembered of a list of edits so that it can be taken back: rows that it makes, cells that it changes. */
import type { Edit } from "../../workbook/edit";
import { type SheetSnapshot, type Snapshot, sheetNamed } from "../../workbook/snapshot";
import type { ChangedCell, ChangedRow, SheetInverse } from "../ledger/journal";
import type { Ledger } from "../ledger/ledger";
import { FINDINGS } from "../places";
import type { SheetDoc } from "../sheetDoc";
import { type Followed, follow, type Line } from "./followed";
import { madeRuns } from "./madeRuns";
import { memoryOf, memoryPrint } from "./memory";
import { type OwnPlace, ownPlaces, rowsWithIds } from "./ownPlaces";

/** The column of the layout that holds the ids of a sheet's rows. */
export const idColumnOf = ({ key, idColumn }: Pick<SheetDoc, "key" | "idColumn">): number | undefined =>
  idColumn ?? (key === "findings" ? FINDINGS.id : undefined);

/** `after`: the workbook once the edits are made, with its ledger. Sheets that the edits add are not part of it. */
export function inverseOf(
  before: Snapshot,
  after: Snapshot,
  ledger: Ledger,
  edits: readonly Edit[],
  docs: readonly SheetDoc[],
  year: number,
): SheetInverse[] {
  const added = new Set(edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])));
  return ownPlaces(after, ledger).flatMap((place) => {
    const doc = docs.find(({ key }) => key === place.key && place.year === year);
    const idColumn = doc === undefined ? undefined : idColumnOf(doc);
    const stood = sheetNamed(before, place.sheet.name);
    if (stood === undefined || idColumn === undefined || added.has(stood.name)) return [];
    const inverse = inverseOfSheet(stood, place, edits, idColumn);
    return inverse.made.length + inverse.changed.length === 0 ? [] : [inverse];
  });
}

function inverseOfSheet(
  before: SheetSnapshot,
  place: OwnPlace,
  edits: readonly Edit[],
  idColumn: number,
): SheetInverse {
  const { key, year, sheet } = place;
  const reach = { rows: sheet.rows.length, columns: place.columnNow(idColumn) ?? 0 };
  const followed = follow(edits, sheet.name, reach);
  const ids = rowsWithIds(sheet, place.columnNow(idColumn));
  const idOf = new Map([...ids].flatMap(([id, rows]) => rows.map((row) => [row, id] as const)));
  const stood = (row: number): number | undefined => {
    const line = followed.rows[row]?.before;
    return line !== undefined && isFilledRow(before, line) ? line : undefined;
  };
  const changed: ChangedRow[] = [];
  const made: number[] = followed.rows.flatMap(({ before: line }, row) => (line === undefined ? [row] : []));
  for (const [row, columns] of followed.written) {
    const id = idOf.get(row);
    const line = stood(row);
    if (line === undefined && followed.rows[row]?.before !== undefined) made.push(row);
    if (id === undefined || line === undefined) continue;
    const cells = changedCells(before, place, followed, { row, line, columns });
    const same = ids.get(id) ?? [];
    if (cells.length > 0) changed.push({ id, ...(same.length > 1 ? { nth: same.indexOf(row) } : {}), cells });
  }
  const idNow = place.columnNow(idColumn);
  const idStood = idNow === undefined ? undefined : followed.columns[idNow]?.before;
  const known = ({ before: line }: Line, id: string): boolean =>
    line !== undefined && idStood !== undefined && before.rows[line]?.[idStood]?.value === id;
  return { key, year, idColumn, made: madeRuns(made, place, followed, { idOf, known }), changed };
}

const isFilledRow = (sheet: SheetSnapshot, row: number): boolean =>
  (sheet.rows[row] ?? []).some((cell) => cell !== undefined && (cell.formula !== undefined || cell.value !== null));

interface WrittenRow {
  readonly row: number;
  readonly line: number;
  readonly columns: readonly number[];
}

function changedCells(
  before: SheetSnapshot,
  { sheet, columnOf }: OwnPlace,
  followed: Followed,
  { row, line, columns }: WrittenRow,
): ChangedCell[] {
  return columns.flatMap((now): ChangedCell[] => {
    const column = columnOf(now);
    const stood = followed.columns[now]?.before;
    const was = memoryOf(stood === undefined ? undefined : before.rows[line]?.[stood]);
    const is = memoryPrint(memoryOf(sheet.rows[row]?.[now]));
    if (typeof column === "string" || memoryPrint(was) === is) return [];
    return [{ column, was, is }];
  });
}

/** Ways between files and the in-memory Excel: what a file holds as a picture, and a picture as the bytes of a file. */
import type { CellWrite, Edit, StyledArea, TypedFormula } from "../../../shared/workbook/edit";
import { isCellError, type SheetSnapshot, type Snapshot, type SnapshotCell } from "../../../shared/workbook/snapshot";
import { emptyWorkbook } from "../../../src/file/emptyWorkbook";
import { type FileHost, openFile } from "../../../src/file/openFile";

/** A file that is open; anything but a sound workbook is a failure of the test. */
export async function opened(bytes: Uint8Array): Promise<FileHost> {
  const host = await openFile(bytes);
  if (!host.ok) throw new Error(host.problem.code);
  return host.value;
}

/** What Excel would show of the file. */
export const pictureOf = async (bytes: Uint8Array): Promise<Snapshot> => (await opened(bytes)).readWorkbook();

/** A new workbook with the same cells, formulas, formats, merges, hidden sheets and hidden rows, as a file. */
export async function bytesOf(picture: Snapshot): Promise<Uint8Array> {
  const host = await emptyWorkbook();
  const applied = await host.applyEdits(picture.sheets.flatMap(editsOf));
  if (applied.kind !== "applied") throw new Error(JSON.stringify(applied));
  return host.save();
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: SnapshotCell;
}

function editsOf({ name: sheet, hidden, rows, merges, hiddenRows }: SheetSnapshot): Edit[] {
  const cells = rows.flatMap((line, row) =>
    (line ?? []).flatMap((cell, column): Placed[] => (cell === undefined ? [] : [{ row, column, cell }])),
  );
  return [
    { kind: "addSheet", sheet, hidden },
    { kind: "writeCells", sheet, cells: cells.flatMap(writeOf) },
    { kind: "typeFormulas", sheet, cells: cells.flatMap(formulaOf) },
    { kind: "styleCells", sheet, areas: cells.flatMap(formatOf) },
    { kind: "setMerges", sheet, merges },
    { kind: "setRows", sheet, rows: hiddenRows.map((row) => ({ row, height: null, hidden: true })) },
  ];
}

function writeOf({ row, column, cell: { value, formula } }: Placed): CellWrite[] {
  if (formula !== undefined || value === null) return [];
  if (isCellError(value)) throw new Error(`an error without a formula in row ${row + 1}, column ${column + 1}`);
  return [{ row, column, content: { kind: "value", value }, expected: null }];
}

const formulaOf = ({ row, column, cell: { value, formula } }: Placed): TypedFormula[] =>
  formula === undefined ? [] : [{ row, column, formula, value: value ?? "", expected: null }];

const formatOf = ({ row, column, cell: { format } }: Placed): StyledArea[] =>
  format === undefined ? [] : [{ top: row, left: column, bottom: row, right: column, style: { format } }];

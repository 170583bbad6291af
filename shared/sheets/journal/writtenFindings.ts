/** Whether somebody has written on *Segnalazioni*: anything there that Cabina cannot account for counts as written. */
import type { SheetSnapshot, SnapshotCell } from "../../workbook/snapshot";
import type { OwnedSheet } from "../ledger/ledger";
import { FINDINGS } from "../places";
import { type OwnView, ownCell, rowsById } from "../readBack/ownCells";
import { FIXED_ROWS } from "../readBack/readOutcomes";
import { COPY } from "../rowNames";

/** The same sheet as Cabina would make it now; what is not known is absent. */
export interface FreshFindings {
  /** Brought up to date. */
  readonly present?: OwnView | undefined;
  /** As a first build would make it. */
  readonly pristine?: OwnView | undefined;
}

export function isFindingsWritten(sheet: SheetSnapshot, owned: OwnedSheet, fresh: FreshFindings): boolean {
  const { present, pristine } = fresh;
  if (owned.columnsMoved === true || sheet.notes !== undefined || !present || !pristine) return true;
  const view: OwnView = { sheet, ...(owned.columns === undefined ? {} : { columns: owned.columns }) };
  const layoutOf = layoutColumns(view);
  const rows = rowsById(view, FINDINGS.id);
  const told: Told = {
    heads: rowsIn(pristine),
    listed: rowsIn(present),
    sameFormulas: view.columns === undefined,
  };
  return sheet.rows.some((cells, row) => {
    const id = ownCell(view, row, FINDINGS.id)?.value;
    const isOurs = typeof id === "string" && id !== COPY && rows.get(id) === row;
    const isHidden = sheet.hiddenRows.includes(row);
    return (cells ?? []).some((cell, column) => {
      if (cell === undefined || isBlank(cell)) return false;
      const layout = layoutOf(column);
      if (!isOurs || layout === undefined) return true;
      return FIXED.has(id) ? !isHead(cell, layout, id, told) : !isListed(cell, layout, id, isHidden, told);
    });
  });
}

const FIXED: ReadonlySet<string> = new Set(FIXED_ROWS);

type CellAt = (id: string, column: number) => SnapshotCell | undefined;

interface Told {
  readonly heads: CellAt;
  readonly listed: CellAt;
  /** No column has moved, so that formulas read as they were made. */
  readonly sameFormulas: boolean;
}

function rowsIn(view: OwnView): CellAt {
  const rows = rowsById(view, FINDINGS.id);
  return (id, column) => {
    const row = rows.get(id);
    return row === undefined ? undefined : ownCell(view, row, column);
  };
}

/** The column of the layout for one of the sheet; `undefined`: it is not ours. */
function layoutColumns({ columns }: OwnView): (column: number) => number | undefined {
  const width = FINDINGS.open + 1;
  if (columns === undefined) return (column) => (column < width ? column : undefined);
  const layout = new Map(
    columns.slice(0, width).flatMap((now, column) => (now === undefined ? [] : [[now, column] as const])),
  );
  return (column) => layout.get(column);
}

/** Days and counts in the line on what was checked are those of the last refresh. */
function isHead(cell: SnapshotCell, column: number, id: string, { heads, sameFormulas }: Told): boolean {
  const made = heads(id, column);
  if (made === undefined) return false;
  if (made.formula !== undefined) return cell.formula !== undefined && (!sameFormulas || cell.formula === made.formula);
  return cell.formula === undefined && withoutNumbers(cell.value) === withoutNumbers(made.value);
}

const withoutNumbers = (value: SnapshotCell["value"]): string => String(value).replace(/\d+/g, "0");

/** What the row of a finding tells. Once that is gone nobody can say what stood there; untouched rows of that kind are hidden. */
function isListed(cell: SnapshotCell, column: number, id: string, isHidden: boolean, { listed }: Told): boolean {
  if (column === FINDINGS.open) return cell.formula !== undefined;
  if (cell.formula !== undefined || column === FINDINGS.outcome || column === FINDINGS.note) return false;
  if (column >= FINDINGS.id) return true;
  if (column === FINDINGS.number) return typeof cell.value === "number";
  const severity = listed(id, FINDINGS.severity);
  if (severity === undefined || isBlank(severity)) return isHidden;
  return cell.value === listed(id, column)?.value;
}

const isBlank = ({ formula, value }: SnapshotCell): boolean =>
  formula === undefined && (value === null || value === "");

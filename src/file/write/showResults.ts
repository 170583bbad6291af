/** What formulas show, brought up to date from a program that has calculated them: the formulas themselves are not touched. */
import {
  type CellValue,
  isCellError,
  type SheetSnapshot,
  type Snapshot,
  sheetNamed,
} from "../../../shared/workbook/snapshot";
import { joinedBytes, partText, type WorkbookPackage } from "../package/workbookPackage";
import { readWorkbookPart } from "../read/workbookPart";
import { markResults } from "../resultsMark";
import type { CellChange, SheetChange, ShownResult } from "./sheetChanges";
import { StringTable } from "./stringTable";
import { writeRows } from "./writeRows";

/** `present`: the file as it is, whole; `results`: the same workbook where it was calculated. */
export function showResults(parts: WorkbookPackage, present: Snapshot, results: Snapshot): WorkbookPackage {
  const next = new Map(parts);
  for (const { name, part } of readWorkbookPart(parts).sheets) {
    const [own, calculated] = [sheetNamed(present, name), sheetNamed(results, name)];
    const bytes = parts.get(part);
    if (own === undefined || calculated === undefined || bytes === undefined) continue;
    const change = changeOf(own, calculated);
    if (change.cells.size === 0) continue;
    const context = { strings: new StringTable(), styleIndex: () => 0 };
    next.set(part, joinedBytes(writeRows(partText(bytes), part, change, context)));
  }
  return markResults(next, { changedSheets: [] });
}

function changeOf(own: SheetSnapshot, calculated: SheetSnapshot): SheetChange {
  const cells = new Map<number, Map<number, CellChange>>();
  own.rows.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const value = resultOf(calculated, row, column);
      if (value === undefined || isSame(value, cell.value)) return;
      const changes = cells.get(row) ?? new Map<number, CellChange>();
      cells.set(row, changes.set(column, { shown: { value } }));
    });
  });
  return { sheet: own.name, cells, facets: new Map(), columns: new Map(), rows: new Map(), charts: new Map() };
}

/** A function that the program does not know says nothing of the result that the file has. */
function resultOf(calculated: SheetSnapshot, row: number, column: number): ShownResult["value"] | undefined {
  const cell = calculated.rows[row]?.[column];
  if (cell?.formula === undefined || cell.value === null) return undefined;
  return isCellError(cell.value) && UNKNOWN.has(cell.value.error) ? undefined : cell.value;
}

const UNKNOWN = new Set(["#NAME?", "#CALC!", "#BUSY!"]);

const isSame = (one: ShownResult["value"], other: CellValue): boolean => JSON.stringify(one) === JSON.stringify(other);

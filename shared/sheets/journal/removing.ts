/** Taking Cabina out of a workbook: its sheets go, those in which somebody has written stay as plain values. */
import type { CellRange } from "../../workbook/address";
import { cellAt } from "../../workbook/address";
import { applyEdits } from "../../workbook/applyEdits";
import type { CellWrite, Edit } from "../../workbook/edit";
import { type Snapshot, sheetNamed } from "../../workbook/snapshot";
import type { Ledger, OwnedSheet } from "../ledger/ledger";
import { LEFT_BEHIND } from "../readBack/sheetsOfOurs";
import { asksHidden, hiddenOf } from "./asksHidden";
import { hiddenColumns } from "./hiddenColumns";
import { expectationOf } from "./memory";
import { formulasOf, pointsToSheet, shownBy } from "./pointing";
import { removal } from "./undoing";
import { othersSheets } from "./userFormulas";

/** What a removal does, in edits and in names. */
export interface Removing {
  readonly edits: readonly Edit[];
  readonly removed: readonly string[];
  /** Sheets that stay, as plain values. */
  readonly kept: readonly string[];
  /** Cells of the user's own sheets whose formulas asked for what goes: they keep their values. */
  readonly becameValues: readonly CellRange[];
}

/** `typed`: the names of our sheets in which somebody has written. */
export function removing(snapshot: Snapshot, ledger: Ledger, typed: ReadonlySet<string>): Removing {
  const standing = ledger.sheets.filter((sheet) => sheet.name !== undefined && sheet.key !== "ledger");
  const staying = standing.filter(({ name = "" }) => typed.has(name));
  const removed = standing.flatMap(({ name }) => (name === undefined || typed.has(name) ? [] : [name]));
  const becameValues: CellRange[] = [];
  const edits = [
    ...userValues(snapshot, ledger, { removed, staying }, becameValues),
    ...staying.flatMap((owned) => plainValues(snapshot, owned)),
  ];
  const now = edits.length === 0 ? snapshot : applyEdits(snapshot, edits);
  const gone = removed.flatMap((name) => removal(now, name));
  const last = removal(gone.length === 0 ? now : applyEdits(now, gone), ledger.sheet);
  return {
    edits: [...edits, ...gone, ...last],
    removed,
    kept: staying.flatMap(({ name }) => name ?? []),
    becameValues,
  };
}

/** What becomes of our sheets: names, and those that stay. */
interface Fates {
  readonly removed: readonly string[];
  readonly staying: readonly OwnedSheet[];
}

/** Formulas that point to a sheet that goes, or to the ids and helpers of one that stays without them. */
function userValues(snapshot: Snapshot, ledger: Ledger, { removed, staying }: Fates, written: CellRange[]): Edit[] {
  const names = new Set(removed.map((name) => name.toLowerCase()));
  const hidden = hiddenOf(snapshot, staying);
  return othersSheets(snapshot, ledger).flatMap((sheet): Edit[] => {
    const cells: CellWrite[] = [];
    for (const [row, column, cell] of formulasOf(sheet)) {
      if (!pointsToSheet(cell.formula, names) && !asksHidden(cell.formula, hidden)) continue;
      cells.push({ row, column, content: shownBy(cell), expected: { formula: cell.formula } });
      written.push(cellAt(sheet.name, row, column));
    }
    return cells.length === 0 ? [] : [{ kind: "writeCells", sheet: sheet.name, cells }];
  });
}

/** What the sheet shows stays; what it hides (ids, helpers) means nothing any more, and would be taken for a sheet of ours. */
function plainValues(snapshot: Snapshot, owned: OwnedSheet): Edit[] {
  const sheet = sheetNamed(snapshot, owned.name ?? "");
  if (sheet === undefined) return [];
  const hidden = hiddenColumns(owned);
  const [markColumn] = hidden;
  let marked = false;
  const cells = sheet.rows.flatMap((row, index) =>
    (row ?? []).flatMap((cell, column): CellWrite[] => {
      if (cell === undefined || (cell.formula === undefined && !hidden.has(column))) return [];
      const isMark = column === markColumn && !marked;
      marked ||= isMark;
      const content = isMark ? LEFT : hidden.has(column) ? ({ kind: "blank" } as const) : shownBy(cell);
      return [{ row: index, column, content, expected: expectationOf(cell) }];
    }),
  );
  return cells.length === 0 ? [] : [{ kind: "writeCells", sheet: sheet.name, cells }];
}

/** So that what is left is never taken for a plan of the user's. */
const LEFT = { kind: "value", value: LEFT_BEHIND } as const;

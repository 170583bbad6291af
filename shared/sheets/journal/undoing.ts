/** Taking back the last generation: what to write so that only what nobody has touched since goes back to what it was. */
import { type CellRange, cellAt } from "../../workbook/address";
import { applyEdits } from "../../workbook/applyEdits";
import { contentPrint } from "../../workbook/contentPrint";
import type { Edit } from "../../workbook/edit";
import { type Snapshot, sheetNamed } from "../../workbook/snapshot";
import { emptiedFills } from "../fill/emptiedFills";
import type { Journal } from "../ledger/journal";
import type { Ledger } from "../ledger/ledger";
import { leavingSheets } from "./goingSheets";
import { stateWrite } from "./journalCells";
import { rowsBack } from "./rowsBack";
import { staleGuards } from "./staleGuard";
import { signed } from "./takeUp";
import { frozenEdits, rulesOfStaying, sheetsPointedTo } from "./userFormulas";

/**
 * `typed`: somebody wrote there; `pointed`: a formula of the user's own sheets points there; `moved`: rows, columns or
 * sheets stand elsewhere since, so that the formulas of that time would take other numbers.
 */
export type KeptWhy = "typed" | "pointed" | "moved";

export interface KeptSheet {
  readonly name: string;
  readonly why: KeptWhy;
}

export interface KeptRow {
  readonly at: CellRange;
  readonly id: string;
  readonly why: KeptWhy;
}

/** What an undo does, in edits and in counts and names. */
export interface Undoing {
  readonly edits: readonly Edit[];
  readonly removed: readonly string[];
  /** Sheets of the generation that stay. */
  readonly kept: readonly KeptSheet[];
  /** Rows that stay as they are although the generation changed or made them. */
  readonly keptRows: readonly KeptRow[];
  readonly deletedRows: number;
  readonly restoredCells: number;
  /** Cells of the user's own sheets that the generation filled, and that are empty again. */
  readonly emptiedFills: readonly CellRange[];
  /** Cells of our sheets that stay, whose formulas used sheets that went: words stay, numbers become a dash. */
  readonly frozenCells: readonly CellRange[];
}

/** `journal`: that of the ledger, open or done, with its inverse. `by`: who takes it back, where others may be there. */
export function undoing(snapshot: Snapshot, ledger: Ledger, journal: Journal, by?: string): Undoing {
  const edits: Edit[] = [];
  let now = snapshot;
  const add = (more: readonly Edit[]): void => {
    edits.push(...more);
    if (more.length > 0) now = applyEdits(now, more);
  };
  if (by !== undefined) add(signed(now, ledger, journal, by));
  else if (journal.state !== "open")
    add([{ kind: "writeCells", sheet: ledger.sheet, cells: [stateWrite(journal.state, "open")] }]);
  const emptied = emptiedFills(now, ledger, journal);
  add(emptied);
  const leaving = leavingSheets(now, ledger, journal);
  const rows = rowsBack(now, ledger, journal, new Set(leaving.going));
  const before = now;
  add(rows.edits);
  add(staleGuards(before, now, rows.kept));
  const users = sheetsPointedTo(now, ledger, leaving.going);
  const going = leaving.going.filter((name) => !users.has(name));
  const pointed = new Set([...users, ...rulesOfStaying(now, ledger, going)]);
  const removed = leaving.going.filter((name) => !pointed.has(name));
  const kept = [
    ...leaving.typed.map((name): KeptSheet => ({ name, why: "typed" })),
    ...[...pointed].map((name): KeptSheet => ({ name, why: "pointed" })),
  ];
  const frozen = frozenEdits(now, ledger, removed);
  add(frozen);
  add(removed.flatMap((name) => removal(now, name)));
  const left = ledger.sheets.some(({ name }) => name !== undefined && !removed.includes(name));
  add(
    left || journal.adds.length === 0
      ? [{ kind: "writeCells", sheet: ledger.sheet, cells: [stateWrite("open", "undone")] }]
      : removal(now, ledger.sheet),
  );
  const { deleted, restored } = rows;
  return {
    edits,
    removed,
    kept,
    keptRows: rows.kept,
    deletedRows: deleted,
    restoredCells: restored,
    emptiedFills: cellsOf(emptied),
    frozenCells: cellsOf(frozen),
  };
}

const cellsOf = (edits: readonly Edit[]): CellRange[] =>
  edits.flatMap((edit) =>
    edit.kind === "writeCells" ? edit.cells.map(({ row, column }) => cellAt(edit.sheet, row, column)) : [],
  );

export function removal(snapshot: Snapshot, name: string): Edit[] {
  const sheet = sheetNamed(snapshot, name);
  return sheet === undefined ? [] : [{ kind: "removeSheet", sheet: name, expected: contentPrint(sheet) }];
}

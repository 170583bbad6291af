/** The cells of the user's sheets that were filled on request: kept in the ledger, so that they are known as ours wherever they move. */
import type { CellRange } from "../../workbook/address";
import { cellAt, columnNumber, printRange } from "../../workbook/address";
import { call, rangeRef } from "../../workbook/formula/build";
import { cellOf, type Snapshot, type SnapshotCell, sheetNamed } from "../../workbook/snapshot";
import type { Field } from "../ledger/layOutLedger";
import { pointedSheet } from "../ledger/pointedSheet";

/** A cell that holds the *% Realizzazione* of an indicator by a formula of ours. */
export interface FilledCell {
  readonly id: string;
  readonly year: number;
  readonly at: CellRange;
}

/** Kind, id, year, where it stands in words, pointer. */
export function filledRecord({ id, year, at }: FilledCell): Field[] {
  const { top, left, sheet } = at;
  const formula = call("ROWS", rangeRef(top, left, top, left, sheet));
  return ["filled", id, year, printRange(at), { kind: "formula", formula, value: 1 }];
}

type Row = readonly (SnapshotCell | undefined)[];

/** The records of cells that are still there and still hold our formula; others are the person's again. */
export function readFilled(records: readonly (Row | undefined)[], snapshot: Snapshot): FilledCell[] {
  return records.flatMap((row): FilledCell[] => {
    if (row?.[0]?.value !== "filled") return [];
    const at = pointedCell(row[4]?.formula);
    const id = String(row[1]?.value ?? "");
    return at === undefined || !holdsFill(snapshot, at, id) ? [] : [{ id, year: Number(row[2]?.value), at }];
  });
}

/** `ROWS('Scheda 1.1.1'!$E$24:$E$24)` or, as some programs write it, `ROWS('Scheda 1.1.1'!$E$24)`. */
function pointedCell(formula: string | undefined): CellRange | undefined {
  const sheet = pointedSheet(formula);
  const match = /!\$?([A-Z]{1,3})\$?(\d+)(?::\$?[A-Z]{1,3}\$?\d+)?\)$/i.exec(formula ?? "");
  if (sheet === undefined || match?.[1] === undefined) return undefined;
  return cellAt(sheet, Number(match[2]) - 1, columnNumber(match[1]));
}

/** Whether a cell holds our formula for an indicator. */
export const holdsFill = (snapshot: Snapshot, at: CellRange, id: string): boolean =>
  fillAt(snapshot, at, id) !== undefined;

/** Our formula for an indicator where the sheet that it looked at is gone. */
export function brokenFill(snapshot: Snapshot, at: CellRange, id: string): string | undefined {
  const formula = fillAt(snapshot, at, id);
  return formula !== undefined && LOST.test(formula) ? formula : undefined;
}

function fillAt(snapshot: Snapshot, { sheet, top, left }: CellRange, id: string): string | undefined {
  const present = sheetNamed(snapshot, sheet);
  const formula = present === undefined ? undefined : cellOf(present, top, left)?.formula;
  const isOurs = formula !== undefined && FILL.test(formula) && formula.includes(`"${id.replace(/"/g, '""')}"`);
  return isOurs ? formula : undefined;
}

/** What every spreadsheet program writes in place of a deleted sheet. */
const LOST = /#REF!/i;

/** The look of our formula, whatever the cockpit is called by now. */
const FILL = /^=?IFERROR\(IF\(ISNUMBER\(INDEX\(.*MATCH\("/i;

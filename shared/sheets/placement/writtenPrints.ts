/** How a refresh knows its own: the prints of all that was written into visible cells, so that what a person wrote over it stands out. */
import { fingerprint } from "../../workbook/fingerprint";
import { formulaShape, treeShape } from "../../workbook/formula/shape";
import type { SnapshotCell } from "../../workbook/snapshot";
import { eachCell } from "../eachCell";
import type { CellDoc, SheetDoc } from "../sheetDoc";

/** Eight digits each: there are few thousand of them in a workbook. */
export const PRINT_LENGTH = 8;

const short = (data: unknown): string => fingerprint(data).slice(-PRINT_LENGTH);

/** Of a formula its shape, whatever cells it points to. */
const formulaPrint = (formula: string): string => short({ formula: formulaShape(formula) });

/** The print of what stands in a cell. */
export const standingPrint = ({ value, formula }: SnapshotCell): string =>
  formula === undefined ? short(value) : formulaPrint(formula);

/** The prints of the visible cells of ours on some sheets; home cells are people's. */
export function writtenPrints(sheets: readonly SheetDoc[]): ReadonlySet<string> {
  const prints = new Set<string>();
  const shapes = new Set<string>();
  for (const doc of sheets) {
    if (doc.key === "ledger") continue;
    for (const { cells } of doc.rows)
      eachCell(cells, (cell, column) => {
        if (cell.home !== true && doc.columns[column]?.hidden !== true) addPrint(cell, prints, shapes);
      });
  }
  for (const shape of shapes) prints.add(short({ formula: shape }));
  return prints;
}

function addPrint({ content }: CellDoc, prints: Set<string>, shapes: Set<string>): void {
  if (content.kind === "value" && content.value !== "") prints.add(short(content.value));
  if (content.kind === "formula") shapes.add(treeShape(content.formula));
}

/** Formulas without references that stand where there is nothing to show any more, or where it was frozen. */
const CONSTANT = /^(?:"|0[+-]-?[\d.])/;

/** Whether what stands in a visible cell of ours was written by a person. */
export type IsPersons = (cell: SnapshotCell) => boolean;

/** `written`: what the ledger remembers; absent: nothing is known, and all counts as ours. `sheets`: what is written now. */
export function personsWriting(written: ReadonlySet<string> | undefined, sheets: readonly SheetDoc[]): IsPersons {
  if (written === undefined) return () => false;
  let now: ReadonlySet<string> | undefined;
  return (cell) => {
    if (cell.formula !== undefined && CONSTANT.test(cell.formula)) return false;
    const print = standingPrint(cell);
    if (written.has(print)) return false;
    now ??= writtenPrints(sheets);
    return !now.has(print);
  };
}

/** A print of what stands in a sheet, to tell whether anybody has written there: what formulas show is not part of it. */
import type { CellWrite } from "./edit";
import { fingerprint, listFingerprint } from "./fingerprint";
import { formulaShape, treeShape } from "./formula/shape";
import type { SheetSnapshot } from "./snapshot";

/** Literals and formulas with their places (of formulas what stays when cells move), and how many notes there are; looks, widths and the name of the sheet do not count. */
export function contentPrint(sheet: SheetSnapshot): string {
  const steps = contentPrintSteps(sheet);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same row by row, for whoever has other things to do in between. */
export function* contentPrintSteps({ rows, notes }: SheetSnapshot): Generator<undefined, string> {
  const print = listFingerprint();
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (cell === undefined) continue;
      if (cell.formula !== undefined) print.add([row, column, { formula: formulaShape(cell.formula) }]);
      else if (cell.value !== null && cell.value !== "") print.add([row, column, cell.value]);
    }
    yield undefined;
  }
  if (notes !== undefined) print.add(["notes", notes]);
  return print.whole();
}

/** The `contentPrint` of a new sheet into which just these cells are written, row by row from left to right. */
export const writtenPrint = (cells: readonly CellWrite[]): string =>
  fingerprint(
    cells.flatMap(({ row, column, content }): unknown[] => {
      if (content.kind === "formula") return [[row, column, { formula: treeShape(content.formula) }]];
      return content.kind === "blank" || content.value === "" ? [] : [[row, column, content.value]];
    }),
  );

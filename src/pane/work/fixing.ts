/** The edits of the safe mends that a person has seen and chosen, and of no other. */
import type { JudgedFinding } from "../../../shared/sheets/findings/outcomes";
import type { CellRange } from "../../../shared/workbook/address";
import type { Edit } from "../../../shared/workbook/edit";
import { fixedCells } from "../model/makeFindings";
import type { Book } from "./book";
import type { ShownFixes } from "./paneWork";

/** Mends that would write a cell which another of them writes wait: they come up again with the next reading. */
export function fixEdits(findings: readonly JudgedFinding[], ids: readonly string[]): Edit[] {
  const wanted = new Set(ids);
  const taken = new Set<string>();
  return findings.flatMap(({ id, fix }) => {
    if (fix === undefined || !wanted.has(id)) return [];
    const cells = fix.flatMap(cellsOf);
    if (cells.some((cell) => taken.has(cell))) return [];
    for (const cell of cells) taken.add(cell);
    return fix;
  });
}

/** The first cell of a mend that would not be changed as it was shown; `undefined`: all as shown, or nothing is known of that. */
export function otherThanShown(
  { checked, snapshot, wishes }: Pick<Book, "checked" | "snapshot" | "wishes">,
  ids: readonly string[],
  shown: ShownFixes = {},
): CellRange | undefined {
  const wanted = new Set(ids);
  for (const { id, at, fix } of checked.findings) {
    const seen = shown[id];
    if (fix === undefined || seen === undefined || !wanted.has(id)) continue;
    const now = fixedCells(fix, snapshot, wishes.language);
    const other = now.find((cell, place) => JSON.stringify(cell) !== JSON.stringify(seen[place]));
    if (other !== undefined || now.length !== seen.length) return other?.at ?? at;
  }
  return undefined;
}

const cellsOf = (edit: Edit): string[] =>
  edit.kind === "writeCells" ? edit.cells.map(({ row, column }) => `${row},${column},${edit.sheet}`) : [];

export const cellCount = (edits: readonly Edit[]): number => edits.flatMap(cellsOf).length;

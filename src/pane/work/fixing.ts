/** The edits of the safe mends that a person has seen and chosen, and of no other. */
import type { JudgedFinding } from "../../../shared/sheets/findings/outcomes";
import type { Edit } from "../../../shared/workbook/edit";

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

const cellsOf = (edit: Edit): string[] =>
  edit.kind === "writeCells" ? edit.cells.map(({ row, column }) => `${row},${column},${edit.sheet}`) : [];

export const cellCount = (edits: readonly Edit[]): number => edits.flatMap(cellsOf).length;

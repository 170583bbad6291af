/** Edits in parts: together they do the same, in the same order, and no part is large. */
import fc from "fast-check";
import type { Edit, StyledArea } from "../../../shared/workbook/edit";
import { partsOf } from "../../../src/workbench/grid/host/parts";

const MOST = 3000;

const area = (top: number, left: number, rows: number, columns: number, size: number): StyledArea => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
  style: { size },
});

/** What each cell looks like after the edits. */
function looks(edits: readonly Edit[]): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const edit of edits) {
    if (edit.kind !== "styleCells") throw new Error(edit.kind);
    for (const { top, left, bottom, right, style } of edit.areas)
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) cells.set(`${row} ${column}`, style.size);
  }
  return cells;
}

const sizeOf = (edit: Edit): number =>
  edit.kind === "styleCells"
    ? edit.areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0)
    : edit.kind === "writeCells"
      ? edit.cells.length
      : 0;

it("leaves looks as one edit would, however large and overlapping its areas are", () => {
  const areas = fc.array(
    fc
      .tuple(fc.nat(20), fc.nat(3), fc.constantFrom(1, 2, 700, 2100), fc.constantFrom(1, 3, 40), fc.nat(9))
      .map(([top, left, rows, columns, size]) => area(top, left, rows, columns, size)),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(areas, (list) => {
      const edit: Edit = { kind: "styleCells", sheet: "A", areas: list };
      const parts = partsOf(edit);
      expect(looks(parts)).toEqual(looks([edit]));
      for (const part of parts) expect(sizeOf(part)).toBeLessThan(MOST);
    }),
    { numRuns: 25 },
  );
});

it("cuts one area that covers a whole large sheet", () => {
  const parts = partsOf({ kind: "styleCells", sheet: "A", areas: [area(3, 0, 2000, 20, 1)] });
  expect(parts.length).toBeGreaterThan(20);
});

it("cuts written cells without losing or turning round any", () => {
  const cells = Array.from({ length: 4000 }, (_, row) => ({
    row,
    column: 1,
    content: { kind: "value", value: row } as const,
    expected: null,
  }));
  const parts = partsOf({ kind: "writeCells", sheet: "A", cells });
  expect(parts.flatMap((part) => (part.kind === "writeCells" ? part.cells : []))).toEqual(cells);
  for (const part of parts) expect(sizeOf(part)).toBeLessThan(MOST);
});

it.each([
  { kind: "activate", sheet: "A" },
  { kind: "writeCells", sheet: "A", cells: [] },
  { kind: "insertRows", sheet: "A", at: 1, count: 5000 },
] as Edit[])("leaves $kind whole", (edit) => {
  expect(partsOf(edit)).toEqual([edit]);
});

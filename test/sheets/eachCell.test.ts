/** The cells of a row, one after the other. */
import { eachCell } from "../../shared/sheets/eachCell";
import type { CellDoc } from "../../shared/sheets/sheetDoc";

const cell = (value: number): CellDoc => ({ content: { kind: "value", value }, style: {} });

it("cells are visited from left to right, whatever the order in which they came, each with its column", () => {
  const cells = { 12: cell(12), 0: cell(0), 3: cell(3) };
  const seen: [CellDoc, number][] = [];
  eachCell(cells, (one, column) => seen.push([one, column]));
  expect(seen).toEqual([
    [cells[0], 0],
    [cells[3], 3],
    [cells[12], 12],
  ]);
});

it("a row without cells is not visited", () => {
  const visit = jest.fn();
  eachCell({}, visit);
  expect(visit).not.toHaveBeenCalled();
});

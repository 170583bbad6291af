/** What keys do in the tree. */
import { type TreeMove, treeMove } from "../../../src/pane/screen/treeKeys";
import { treeRows } from "../../../src/pane/screen/treeRows";
import { indicators, perspectives } from "./plan";

/** p1 · o1 · g1 · g2 · i2 · i3 · p2 */
const rows = treeRows(perspectives, indicators, { p1: true, o1: true, g2: true });
const to = (index: number): TreeMove => ({ kind: "to", index });
const stay: TreeMove = { kind: "stay" };

it.each([
  ["ArrowDown", 0, to(1)],
  ["ArrowDown", 6, to(6)],
  ["ArrowUp", 0, to(0)],
  ["ArrowUp", 3, to(2)],
  ["Home", 5, to(0)],
  ["End", 0, to(6)],
  ["ArrowRight", 0, to(1)],
  ["ArrowRight", 2, { kind: "toggle", open: true }],
  ["ArrowRight", 4, stay],
  ["ArrowLeft", 0, { kind: "toggle", open: false }],
  ["ArrowLeft", 2, to(1)],
  ["ArrowLeft", 4, to(3)],
  ["ArrowLeft", 6, stay],
  ["p", 0, to(3)],
  ["p", 3, to(5)],
  ["P", 5, to(6)],
  ["1", 0, to(1)],
  ["z", 2, stay],
  ["Enter", 2, undefined],
  [" ", 2, undefined],
  ["Tab", 2, undefined],
] as const)("%s on row %i", (key, index, move) => expect(treeMove(rows, index, key)).toEqual(move));

it("an open row without children stays", () => {
  const bare = treeRows([{ ...perspectives[0]!, children: [] }], {}, { p1: true });
  expect(treeMove(bare, 0, "ArrowRight")).toEqual(stay);
});

/** Findings as the list of checks groups them. */
import { cellAt } from "../../../shared/workbook/address";
import type { FindingView } from "../../../src/pane/model/findingView";
import { cellsOf, findingGroups } from "../../../src/pane/screen/findingGroups";

const finding = (id: string, rule: string, rest: Partial<FindingView> = {}): FindingView => ({
  ...{ id, rule, name: `Nome di ${rule}`, severity: "warning", message: "", todo: "", effect: 0, open: true, note: "" },
  at: cellAt("Piano", 1, 1),
  cells: [],
  ...rest,
});

const LIST = [
  finding("a1", "a"),
  finding("b1", "b", { fix: { sentence: "", cells: [] } }),
  finding("a2", "a"),
  finding("c1", "c", { severity: "error" }),
  finding("a3", "a", { open: false }),
];

it("groups open findings of a gravity by rule, in the order of the list", () => {
  expect(
    findingGroups(LIST, "warning").map(({ rule, name, findings, fixes }) => [rule, name, findings.length, fixes]),
  ).toEqual([
    ["a", "Nome di a", 2, 0],
    ["b", "Nome di b", 1, 1],
  ]);
  expect(findingGroups(LIST, "error").map(({ rule }) => rule)).toEqual(["c"]);
  expect(findingGroups(LIST, "info")).toEqual([]);
});

it("names each cell of a group once", () => {
  const cells = [cellAt("Piano", 1, 1), cellAt("Piano", 2, 1)];
  const group = {
    findings: [
      finding("a", "a", { cells }),
      finding("b", "a", { cells: [cells[1]!, cellAt("Altro", 1, 1)] }),
      finding("c", "a"),
    ],
  };
  expect(cellsOf(group)).toEqual([...cells, cellAt("Altro", 1, 1)]);
});

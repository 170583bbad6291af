/** The print of a sheet, at one go and row by row. */
import { contentPrint, contentPrintSteps } from "../../shared/workbook/contentPrint";
import { fingerprint } from "../../shared/workbook/fingerprint";
import type { SheetSnapshot } from "../../shared/workbook/snapshot";

const SHEET: SheetSnapshot = {
  name: "Piano",
  hidden: false,
  rows: [
    [{ value: 1 }, undefined, { value: "" }, { value: 3, formula: "A1*$B$2" }],
    undefined,
    [{ value: null }, { value: "due" }, { value: { error: "#N/A" } }],
  ],
  merges: [],
  hiddenRows: [],
  depth: "all",
};

const CONTENT = [
  [0, 0, 1],
  [0, 3, { formula: "#*#" }],
  [2, 1, "due"],
  [2, 2, { error: "#N/A" }],
];

it.each([
  ["without notes", SHEET, CONTENT],
  ["with notes", { ...SHEET, notes: 2 }, [...CONTENT, ["notes", 2]]],
  ["with nothing in it", { ...SHEET, rows: [] }, []],
])("is that of its contents, %s", (_, sheet, content) => {
  expect(contentPrint(sheet)).toBe(fingerprint(content));
});

it("comes row by row", () => {
  const steps = [...contentPrintSteps(SHEET)];
  expect(steps).toHaveLength(3);
});

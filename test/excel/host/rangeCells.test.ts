/** What Excel answers of a range, read as cells. */
import { isAmbiguous, isBusy, type LoadedCells, rowOf } from "../../../addin/host/read/rangeCells";

const loaded = (value: unknown, formula: unknown, type: string, r1c1?: unknown): LoadedCells => ({
  values: [[value]],
  formulas: [[formula]],
  numberFormat: [["General"]],
  valueTypes: [[type]],
  ...(r1c1 === undefined ? {} : { formulasR1C1: [[r1c1]] }),
});

it.each<readonly [string, LoadedCells, unknown]>([
  ["an error that was typed", loaded("#N/A", "#N/A", "Error"), { value: { error: "#N/A" } }],
  ["a text like an error", loaded("#N/A", "#N/A", "String"), { value: "#N/A" }],
  [
    "an error as an Italian Excel may show it",
    loaded("#RIF!", "=#REF!", "Error"),
    { value: { error: "#REF!" }, formula: "#REF!" },
  ],
  ["an error that nobody knows", loaded("#FIELD!", "=A1.x", "Error"), { value: { error: "#FIELD!" }, formula: "A1.x" }],
  ["a formula that shows nothing", loaded("", '=IF(A1,"")', "String"), { value: "", formula: 'IF(A1,"")' }],
  ["an empty cell", loaded("", "", "Empty"), undefined],
  ["minus zero", loaded(-0, -0, "Double"), { value: 0 }],
  ["a text with the sign of a formula", loaded("=A1", "=A1", "String", "=A1"), { value: "=A1" }],
  [
    "a formula that shows its own text",
    loaded("=FORMULATEXT(A1)", "=FORMULATEXT(A1)", "String", "=FORMULATEXT(RC)"),
    { value: "=FORMULATEXT(A1)", formula: "FORMULATEXT(A1)" },
  ],
  ["a rich value", loaded("Massa", "Massa", "RichValue"), { value: "Massa" }],
])("reads %s", (_, cells, expected) => {
  expect(rowOf(cells, 0)).toEqual([expected]);
});

it.each([
  ["=A1", "=A1", true],
  ["A1", "A1", false],
  [3, "=A1", false],
])("asks the other notation where %s stands for %s: %s", (value, formula, ambiguous) => {
  expect(isAmbiguous(loaded(value, formula, "String"))).toBe(ambiguous);
});

it.each([
  ["#BUSY!", "Error", true],
  ["#GETTING_DATA", "Error", true],
  ["#BUSY!", "String", false],
  ["#N/A", "Error", false],
])("waits for %s of type %s: %s", (value, type, busy) => {
  expect(isBusy(loaded(value, value, type))).toBe(busy);
});

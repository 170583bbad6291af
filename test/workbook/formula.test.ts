/** Formula trees print as the text that spreadsheet programs read. */
import * as f from "../../shared/workbook/formula/build";
import { printFormula } from "../../shared/workbook/formula/print";
import type { Formula } from "../../shared/workbook/formula/tree";

const cell = f.cellRef(3, 1);

const CASES: readonly (readonly [string, Formula, string])[] = [
  ["a cell of the own sheet", cell, "$B$4"],
  ["a cell of a sheet with blanks and an apostrophe", f.cellRef(0, 0, "L'anno 2016"), "'L''anno 2016'!$A$1"],
  ["a sheet whose name looks like a cell", f.cellRef(0, 0, "A1"), "'A1'!$A$1"],
  ["a plain sheet name", f.cellRef(0, 26, "Piano"), "Piano!$AA$1"],
  ["a range", f.rangeRef(0, 0, 8, 1), "$A$1:$B$9"],
  ["whole columns", f.columnRef(13, 13, "Cruscotto"), "Cruscotto!$N:$N"],
  ["a call", f.call("SUM", f.rangeRef(0, 0, 1, 0), 2), "SUM($A$1:$A$2,2)"],
  ["text with quotes", f.toFormula('dice "sì"'), '"dice ""sì"""'],
  ["a product of a sum keeps its brackets", f.times(f.plus(1, 2), 3), "(1+2)*3"],
  ["a difference of a difference keeps its brackets", f.minus(5, f.minus(3, 1)), "5-(3-1)"],
  ["a quotient of a quotient keeps its brackets", f.over(8, f.over(4, 2)), "8/(4/2)"],
  ["a comparison of texts", f.eq(f.join(cell, "x"), "ax"), '$B$4&"x"="ax"'],
  ["a joined comparison keeps its brackets", f.join(f.eq(1, 1), "x"), '(1=1)&"x"'],
  ["a negative number", f.times(-2, 3), "-2*3"],
  ["a negative sum", { kind: "negative", of: f.plus(1, 2) }, "-(1+2)"],
  [
    "nested cases",
    f.choose(
      [
        [f.eq(cell, 1), "a"],
        [f.eq(cell, 2), "b"],
      ],
      "c",
    ),
    'IF($B$4=1,"a",IF($B$4=2,"b","c"))',
  ],
];

describe("a formula prints in en-US", () => {
  it.each(CASES)("%s", (_, formula, text) => expect(printFormula(formula)).toBe(text));
});

it("a dialect chooses its separator and its numbers", () => {
  const sheets = {
    separator: ";",
    printNumber: (value: number) => (Number.isInteger(value) ? String(value) : `${value * 10}/10`),
  };
  expect(printFormula(f.call("MIN", 0.8, 2), sheets)).toBe("MIN(8/10;2)");
});

/** Formulas of files: shared ones moved to their cells, newer functions marked and unmarked. */
import { call, cellRef, join, plus } from "../../shared/workbook/formula/build";
import { printFormula } from "../../shared/workbook/formula/print";
import { withMarks, withoutMarks } from "../../src/file/futureFunctions";
import { moveFormula } from "../../src/file/read/sharedFormulas";

const MOVES: readonly (readonly [string, number, number, string])[] = [
  ["A1+B2", 1, 0, "A2+B3"],
  ["A1+B2", 0, 1, "B1+C2"],
  ["$A1+B$2+$C$3", 2, 3, "$A3+E$2+$C$3"],
  ["Z1+AA1", 0, 1, "AA1+AB1"],
  ["a1", 1, 1, "B2"],
  ["SUM(A1:B2)", 1, 1, "SUM(B2:C3)"],
  ["SUM(A:A)+SUM($B:C)", 5, 1, "SUM(B:B)+SUM($B:D)"],
  ["SUM(1:1)+SUM(2:$3)", 2, 5, "SUM(3:3)+SUM(4:$3)"],
  ["Foglio1!A1+'B 2'!B2", 1, 0, "Foglio1!A2+'B 2'!B3"],
  ["'l''A1'!A1", 1, 0, "'l''A1'!A2"],
  ['"A1"&A1&"B""B2"', 1, 0, '"A1"&A2&"B""B2"'],
  ["LOG10(A1)+ATAN2(B1,C1)", 1, 0, "LOG10(A2)+ATAN2(B2,C2)"],
  ["Tab1[A1]+Tab1[[#This Row],[B2]]+A1", 1, 0, "Tab1[A1]+Tab1[[#This Row],[B2]]+A2"],
  ["[1]Budget!A1", 1, 0, "[1]Budget!A2"],
  ["Tasso2016*A1", 1, 0, "Tasso2016*A2"],
  ["A1.B1+_A1", 1, 0, "A1.B1+_A1"],
  ["XFE1+A1048577", 1, 1, "XFE1+A1048577"],
  ["A1", -1, 0, "#REF!"],
  ["XFD1", 0, 1, "#REF!"],
  ["IF(A1>=1.5E3,TRUE,10)", 1, 0, "IF(A2>=1.5E3,TRUE,10)"],
  ["perché+A1", 1, 0, "perché+A2"],
];

describe("a shared formula in another cell", () => {
  it.each(MOVES)("%s moved by %i rows and %i columns is %s", (formula, rows, columns, moved) => {
    expect(moveFormula(formula, rows, columns)).toBe(moved);
  });
});

describe("newer functions", () => {
  it.each([
    [call("IFS", true, 1), "_xlfn.IFS(TRUE(),1)"],
    [
      plus(call("MAXIFS", cellRef(0, 0)), call("SUM", call("CONCAT", "a"))),
      '_xlfn.MAXIFS($A$1)+SUM(_xlfn.CONCAT("a"))',
    ],
    [call("FILTER", cellRef(0, 0)), "_xlfn._xlws.FILTER($A$1)"],
    [{ kind: "negative", of: call("XLOOKUP", 1) } as const, "-_xlfn.XLOOKUP(1)"],
    [call("IF", call("IFERROR", 1, 2), 3), "IF(IFERROR(1,2),3)"],
  ])("%j is written %s and read back the same", (formula, text) => {
    expect(printFormula(withMarks(formula))).toBe(text);
    expect(withoutMarks(text)).toBe(printFormula(formula));
  });

  it("leaves texts and sheet names alone", () => {
    expect(withoutMarks("_xlfn.IFS('_xlfn.'!A1,\"_xlfn.IFS\")")).toBe("IFS('_xlfn.'!A1,\"_xlfn.IFS\")");
    expect(printFormula(withMarks(join("IFS(", "x")))).toBe('"IFS("&"x"');
  });
});

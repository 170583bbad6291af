/** Formulas follow their cells when rows, columns and sheets come and go. */
import {
  changeList,
  dropSheet,
  followChanges,
  type RowsOrColumnsChange,
  renameSheet,
  shiftReferences,
} from "../../../shared/workbook/formula/shiftReferences";

const change = (
  kind: RowsOrColumnsChange["kind"],
  at: number,
  count: number,
  sheet = "Piano",
): RowsOrColumnsChange => ({
  kind,
  sheet,
  at,
  count,
});

/** Rows are named as people do: `rows(5, 2)` are two rows before row 5. */
const rows = (row: number, count = 1, sheet?: string) => change("insertRows", row - 1, count, sheet);
const columns = (column: number, count = 1, sheet?: string) => change("insertColumns", column - 1, count, sheet);
const rowsOut = (row: number, count = 1, sheet?: string) => change("deleteRows", row - 1, count, sheet);
const columnsOut = (column: number, count = 1, sheet?: string) => change("deleteColumns", column - 1, count, sheet);

type Case = readonly [formula: string, change: RowsOrColumnsChange, after: string];

const SINGLE: readonly Case[] = [
  ["A5", rows(5), "A6"],
  ["A4", rows(5), "A4"],
  ["A5*A4+A6", rows(5, 3), "A8*A4+A9"],
  ["$A$5", rows(5), "$A$6"],
  ["A$5+$A5", rows(1), "A$6+$A6"],
  ["C1", columns(3), "D1"],
  ["B1", columns(3), "B1"],
  ["$Z$1", columns(1), "$AA$1"],
  ["ZZ1", columns(1), "AAA1"],
  ["A5", rowsOut(5), "#REF!"],
  ["A5", rowsOut(4), "A4"],
  ["A5", rowsOut(6), "A5"],
  ["A5+$A$6+A7", rowsOut(5, 2), "#REF!+#REF!+A5"],
  ["C1", columnsOut(3), "#REF!"],
  ["D1", columnsOut(2, 2), "B1"],
  ["A1048576", rows(1), "#REF!"],
  ["A1048575", rows(1), "A1048576"],
  ["XFD1", columns(1), "#REF!"],
  ["XFC1", columns(1), "XFD1"],
  ["a5", rows(5), "A6"],
  ["a5+b$7", rows(9), "a5+b$7"],
  ["-A5%", rows(5), "-A6%"],
  ["@A5", rows(5), "@A6"],
  ["A5#", rows(5), "A6#"],
  ["A5&A5", rows(5), "A6&A6"],
  ["IF(A5>=10,A5,-A5)", rows(5), "IF(A6>=10,A6,-A6)"],
  ["{1,2;3,4}+A5", rows(5), "{1,2;3,4}+A6"],
];

const AREAS: readonly Case[] = [
  ["SUM(A5:B9)", rows(5), "SUM(A6:B10)"],
  ["SUM(A5:B9)", rows(6), "SUM(A5:B10)"],
  ["SUM(A5:B9)", rows(9), "SUM(A5:B10)"],
  ["SUM(A5:B9)", rows(10), "SUM(A5:B9)"],
  ["SUM($A$5:$B$9)", rows(7, 100), "SUM($A$5:$B$109)"],
  ["SUM(B1:D1)", columns(2), "SUM(C1:E1)"],
  ["SUM(B1:D1)", columns(3), "SUM(B1:E1)"],
  ["SUM(B1:D1)", columns(5), "SUM(B1:D1)"],
  ["SUM(A5:B9)", rowsOut(5), "SUM(A5:B8)"],
  ["SUM(A5:B9)", rowsOut(9), "SUM(A5:B8)"],
  ["SUM(A5:B9)", rowsOut(4), "SUM(A4:B8)"],
  ["SUM(A5:B9)", rowsOut(4, 3), "SUM(A4:B6)"],
  ["SUM(A5:B9)", rowsOut(8, 5), "SUM(A5:B7)"],
  ["SUM(A5:B9)", rowsOut(5, 5), "SUM(#REF!)"],
  ["SUM(A5:B9)", rowsOut(1, 20), "SUM(#REF!)"],
  ["SUM(A5:B9)", rowsOut(6, 3), "SUM(A5:B6)"],
  ["SUM(B1:D1)", columnsOut(1, 2), "SUM(A1:B1)"],
  ["SUM(B1:D1)", columnsOut(2, 3), "SUM(#REF!)"],
  ["SUM(A9:A5)", rows(6), "SUM(A10:A5)"],
  ["SUM(D1:B1)", columnsOut(4), "SUM(C1:B1)"],
  ["SUM(B9:A5)", rows(6), "SUM(B10:A5)"],
  ["SUM(A9:B5)", columns(2), "SUM(A9:C5)"],
  ["SUM(C$9:$A5)", columns(2), "SUM(D$9:$A5)"],
  ["SUM(9:5)", rows(6), "SUM(10:5)"],
  ["SUM(C:A)", columns(2), "SUM(D:A)"],
  ["SUM(A5:A5)", rows(5), "SUM(A6:A6)"],
  ["SUM(A5 : B9)", rows(6), "SUM(A5 : B10)"],
  ["SUM(A5:.B9)", rows(6), "SUM(A5:.B10)"],
  ["SUM(A5.:.B9)", rows(5), "SUM(A6.:.B10)"],
  ["SUM(A5:B9 B7:C8)", rows(7), "SUM(A5:B10 B8:C9)"],
  ["A5:B9:C12", rows(7), "A5:B10:C13"],
  ["A5:INDEX(A:A,9)", rows(5), "A6:INDEX(A:A,9)"],
  ["INDEX(A:A,9):A5", rows(5), "INDEX(A:A,9):A6"],
  ["SUM(A5:A1048576)", rows(3), "SUM(A6:A1048576)"],
  ["SUM(A1:A1048576)", rows(1), "SUM(A1:A1048576)"],
  ["SUM(A1:A1048576)", rowsOut(1, 5), "SUM(A1:A1048576)"],
  ["SUM(A:C)", rows(1), "SUM(A:C)"],
  ["SUM(A:C)", columns(1), "SUM(B:D)"],
  ["SUM($A:$C)", columns(2), "SUM($A:$D)"],
  ["SUM(B:B)", columnsOut(2), "SUM(#REF!)"],
  ["SUM(B:D)", columnsOut(4), "SUM(B:C)"],
  ["SUM(1:5)", columns(1), "SUM(1:5)"],
  ["SUM(2:5)", rows(2), "SUM(3:6)"],
  ["SUM($2:$5)", rows(4), "SUM($2:$6)"],
  ["SUM(2:2)", rowsOut(2), "SUM(#REF!)"],
  ["SUM(2:XFD)", rows(1), "SUM(2:XFD)"],
];

const SHEETS: readonly Case[] = [
  ["Piano!A5", rows(5), "Piano!A6"],
  ["PIANO!A5+piano!A5", rows(5), "PIANO!A6+piano!A6"],
  ["'Piano'!A5", rows(5), "'Piano'!A6"],
  ["Altro!A5+A5", rows(5), "Altro!A5+A6"],
  ["A5+Piano!A5", rows(5, 1, "Altro"), "A5+Piano!A5"],
  ["Altro!A5+A5", rows(5, 1, "Altro"), "Altro!A6+A5"],
  ["'It''s'!A5", rows(5, 1, "It's"), "'It''s'!A6"],
  ["'Piano 2016-2018'!$A$5:$C$9", rows(7, 2, "Piano 2016-2018"), "'Piano 2016-2018'!$A$5:$C$11"],
  ["'Piano 2016'!A5", rows(5, 1, "Piano"), "'Piano 2016'!A5"],
  ["MioPiano!A5", rows(5), "MioPiano!A5"],
  ["Città!A5", rows(5, 1, "Città"), "Città!A6"],
  ["CITTÀ!A5", rows(5, 1, "Città"), "CITTÀ!A6"],
  ["'Perche\u0301'!A5", rows(5, 1, "Perche\u0301"), "'Perche\u0301'!A6"],
  ["'😀'!A5", rows(5, 1, "😀"), "'😀'!A6"],
  ["Altro!A5", rowsOut(5, 1, "Altro"), "Altro!#REF!"],
  ["SUM(Altro!A:C)", columns(2, 1, "Altro"), "SUM(Altro!A:D)"],
  ["SUM(Altro!2:5)", rows(3, 1, "Altro"), "SUM(Altro!2:6)"],
  ["SUM(Piano!A5:Piano!B9)", rows(6), "SUM(Piano!A5:Piano!B10)"],
  ["A5:Piano!B9", rows(6), "A5:Piano!B10"],
  ["SUM(Gen:Dic!A5)", rows(5, 1, "Gen"), "SUM(Gen:Dic!A5)"],
  ["SUM('Gen:Dic'!A5)+A5", rows(5), "SUM('Gen:Dic'!A5)+A6"],
  ["Piano!Nome+Piano!A5", rows(5), "Piano!Nome+Piano!A6"],
  ["[1]Piano!A5+A5", rows(5), "[1]Piano!A5+A6"],
  ["'[Altro file.xlsx]Piano'!A5", rows(5), "'[Altro file.xlsx]Piano'!A5"],
  ["'C:\\Dati\\[a.xlsx]Piano'!$A$5:$B$9+A5", rows(5), "'C:\\Dati\\[a.xlsx]Piano'!$A$5:$B$9+A6"],
  ["[1]!A5+[1]!Nome+A5", rows(5), "[1]!A5+[1]!Nome+A6"],
  ["#REF!A5+A5", rows(5), "#REF!A5+A6"],
  ["#REF!A5:B9", rows(5), "#REF!A5:B9"],
  ["Piano!#REF!+A5", rows(5), "Piano!#REF!+A6"],
];

const UNTOUCHED: readonly Case[] = [
  ['"A5"&A5', rows(5), '"A5"&A6'],
  ['"dice ""A5"" e "&A5', rows(5), '"dice ""A5"" e "&A6'],
  ['"Piano!A5"', rows(5), '"Piano!A5"'],
  ['INDIRECT("Piano!A5")', rows(5), 'INDIRECT("Piano!A5")'],
  ["LOG10(A5)", rows(5), "LOG10(A6)"],
  ["DEC2BIN(A5)+ATAN2(A5,B5)", rows(1), "DEC2BIN(A6)+ATAN2(A6,B6)"],
  ["_xlfn.Q1(A5)", rows(1), "_xlfn.Q1(A6)"],
  ["_xlfn.STDEV.S(A5:A9)", rows(1), "_xlfn.STDEV.S(A6:A10)"],
  ["TABLE1+A5", rows(1), "TABLE1+A6"],
  ["Tabella5[A5]+A5", rows(1), "Tabella5[A5]+A6"],
  ["T1[[#This Row],[A5]]*A5", rows(1), "T1[[#This Row],[A5]]*A6"],
  ["SUM(T1[[A5]:[B9]])+A5", rows(1), "SUM(T1[[A5]:[B9]])+A6"],
  ["T1[A'[5]+A5", rows(1), "T1[A'[5]+A6"],
  ["[@A5]+A5", rows(1), "[@A5]+A6"],
  ["Q1.a+a.Q1+Q1_2+\\Q1+Q1?+Q1\\x", rows(1), "Q1.a+a.Q1+Q1_2+\\Q1+Q1?+Q1\\x"],
  ["XFE5+A1048577+A0+A01+AAAA5", rows(1), "XFE5+A1048577+A0+A01+AAAA5"],
  ["1E5+1.5+A5", rows(1), "1E5+1.5+A6"],
  ["#N/A+#DIV/0!+#NAME?+#REF!+A5", rows(1), "#N/A+#DIV/0!+#NAME?+#REF!+A6"],
  ["TRUE+A5", rows(1), "TRUE+A6"],
  ["è5+A5", rows(1), "è5+A6"],
  ["A5", { ...rows(1), count: 0 }, "A5"],
  ["", rows(1), ""],
  ["'A5", rows(1), "'A6"],
  ["$A5:", rows(1), "$A6:"],
];

describe("references follow their cells", () => {
  describe.each([
    ["single cells", SINGLE],
    ["areas", AREAS],
    ["sheets", SHEETS],
    ["what is no reference", UNTOUCHED],
  ])("%s", (_, cases) => {
    it.each(cases)("%s after %o is %s", (formula, step, after) => {
      expect(shiftReferences(formula, "Piano", step)).toBe(after);
    });
  });

  it("takes the own sheet's name in any capitals", () => {
    expect(shiftReferences("A5", "PIANO", rows(5))).toBe("A6");
  });
});

describe("a sheet is removed", () => {
  const TABS = ["Gen", "Feb", "Mar", "Dic anno"];
  it.each([
    ["Gen!A5+A5", "Gen", "#REF!+A5"],
    ["SUM('Dic anno'!A5:B9)", "dic anno", "SUM(#REF!)"],
    ["Gen!Nome", "Gen", "#REF!"],
    ["Gen!#REF!", "Gen", "#REF!"],
    ["Feb!A5", "Gen", "Feb!A5"],
    ['"Gen!A5"', "Gen", '"Gen!A5"'],
    ["[1]Gen!A5", "Gen", "[1]Gen!A5"],
    ["SUM(Gen:Mar!A5)", "Feb", "SUM(Gen:Mar!A5)"],
    ["SUM(Gen:Mar!A5)", "Mar", "SUM(Gen:Feb!A5)"],
    ["SUM(Gen:Mar!A5)", "Gen", "SUM(Feb:Mar!A5)"],
    ["SUM(Gen:Feb!A5)", "Gen", "SUM(Feb!A5)"],
    ["SUM('Gen:Dic anno'!A5)", "Gen", "SUM('Feb:Dic anno'!A5)"],
    ["SUM('Gen:Dic anno'!A5)", "Dic anno", "SUM(Gen:Mar!A5)"],
    ["SUM(Mar:Gen!A5)", "Mar", "SUM(Gen:Feb!A5)"],
  ])("%s without %s is %s", (formula, sheet, after) => {
    expect(dropSheet(formula, sheet, TABS)).toBe(after);
  });

  it("loses a reference over several sheets of which one is not among the tabs", () => {
    expect(dropSheet("SUM(Gen:Mar!A5)", "Mar", ["Feb", "Mar"])).toBe("SUM(#REF!)");
    expect(dropSheet("SUM(Gen:Mar!A5)", "Gen", ["Gen", "Feb"])).toBe("SUM(#REF!)");
  });

  it("loses a reference over several sheets whose end goes, where nobody says how the tabs stand", () => {
    expect(dropSheet("SUM(Gen:Mar!A5)", "Mar")).toBe("SUM(#REF!)");
  });
});

describe("a sheet is renamed", () => {
  it.each([
    ["Gen!A5+gen!B5+A5", "Gen", "Feb", "Feb!A5+Feb!B5+A5"],
    ["'Gen'!A5", "Gen", "Anno 2016", "'Anno 2016'!A5"],
    ["'It''s'!$A$5:B9", "It's", "Suo", "Suo!$A$5:B9"],
    ["Gen!A5", "Gen", "It's", "'It''s'!A5"],
    ["Gen!Nome", "Gen", "Feb", "Feb!Nome"],
    ["Gen!A5", "Gen", "Q1", "'Q1'!A5"],
    ["SUM(Gen:Dic!A5)", "Dic", "Anno 2016", "SUM('Gen:Anno 2016'!A5)"],
    ["SUM('Gen:Anno 2016'!A5)", "Anno 2016", "Dic", "SUM(Gen:Dic!A5)"],
    ['"Gen!A5"&[1]Gen!A5&Genn!A5', "Gen", "Feb", '"Gen!A5"&[1]Gen!A5&Genn!A5'],
  ])("%s with %s as %s", (formula, from, to, after) => {
    expect(renameSheet(formula, from, to)).toBe(after);
  });
});

describe("several changes at once", () => {
  const renamed = (sheet: string, to: string) => ({ kind: "renameSheet", sheet, to }) as const;

  it.each([
    ["Gen!A5", [renamed("Gen", "It's")], "'It''s'!A5"],
    ["'Gen'!A5+A5", [renamed("GEN", "Feb"), rows(2, 1, "Feb")], "Feb!A6+A5"],
    ["Gen!A5", [rows(2, 1, "Gen"), renamed("Gen", "Feb"), rows(2, 1, "Gen")], "Feb!A6"],
    ["Gen!A5+Feb!A5", [renamed("Gen", "X"), renamed("Feb", "Gen"), rows(2, 1, "Gen")], "X!A5+Gen!A6"],
    ["Gen!A5", [renamed("Gen", "X"), { kind: "removeSheet", sheet: "X" } as const], "#REF!"],
    ["Gen!A5", [renamed("Gen", "X"), { kind: "removeSheet", sheet: "Gen" } as const], "X!A5"],
    ["SUM(Gen:Mar!A5)", [renamed("Mar", "Terzo mese"), rows(2, 1, "Gen")], "SUM('Gen:Terzo mese'!A5)"],
    [
      "SUM(Gen:Mar!A5)",
      [renamed("Gen", "Uno"), { kind: "removeSheet", sheet: "Uno", tabs: ["Uno", "Feb", "Mar"] } as const],
      "SUM(Feb:Mar!A5)",
    ],
    [
      "SUM(Gen:Feb!A5)",
      [{ kind: "removeSheet", sheet: "Gen", tabs: ["Gen", "Feb"] } as const, renamed("Feb", "Due"), rows(2, 1, "Due")],
      "SUM(Due!A6)",
    ],
    ['"Gen!A5"&[1]Gen!A5&Gen!Nome', [renamed("Gen", "Feb")], '"Gen!A5"&[1]Gen!A5&Feb!Nome'],
    ["A5", [rows(5), rows(6)], "A7"],
    ["A5+Altro!A5", [rows(5), rowsOut(5, 1, "Altro"), rows(1)], "A7+Altro!#REF!"],
    ["Altro!A5", [rows(5, 1, "Altro"), { kind: "removeSheet", sheet: "Altro" } as const], "#REF!"],
    [
      "SUM(Gen:Mar!A5)",
      [
        { kind: "removeSheet", sheet: "Mar", tabs: ["Gen", "Feb", "Mar"] } as const,
        { kind: "removeSheet", sheet: "Feb", tabs: ["Gen", "Feb"] } as const,
        rows(5, 2, "Gen"),
      ],
      "SUM(Gen!A7)",
    ],
    [
      "SUM(Gen:Mar!A5)",
      [
        { kind: "removeSheet", sheet: "Mar", tabs: ["Gen", "Feb", "Mar"] } as const,
        rows(5, 2, "Gen"),
        { kind: "removeSheet", sheet: "Feb", tabs: ["Gen", "Feb"] } as const,
      ],
      "SUM(Gen!A5)",
    ],
  ])("%s after %o", (formula, changes, after) => {
    expect(followChanges(formula, "Piano", changeList(changes))).toBe(after);
    expect(changes.reduce((text, step) => followChanges(text, "Piano", changeList([step])), formula)).toBe(after);
  });
});

/** What is written into cells of the in-memory Excel is read as if somebody had typed it. */
import type { SnapshotCell } from "../../shared/workbook/snapshot";
import { cellOf, onPiano, opened, refusal } from "./withExcel";

type Case = readonly [string, string | number | boolean, SnapshotCell | undefined];

const text = (value: string): SnapshotCell => ({ value });
const number = (value: number, format?: string): SnapshotCell => ({
  value,
  ...(format === undefined ? {} : { format }),
});

const ITALIAN: readonly Case[] = [
  ["a plain text", "due", text("due")],
  ["a text with spaces at both ends", "  due ", text("  due ")],
  ["a number", 5, number(5)],
  ["a truth value", true, { value: true }],
  ["digits", "42", number(42)],
  ["leading zeros", "00123", number(123)],
  ["decimals after a comma", "1.250,5", number(1250.5, "#,##0.00")],
  ["decimals after a point", "0.5", number(0.5)],
  ["a minus before a number", "-2,5", number(-2.5)],
  ["a plus before a percentage", "+5%", number(0.05, "0%")],
  ["a percentage with decimals", "87,5%", number(0.875, "0.00%")],
  ["a number in brackets", "(3)", number(-3)],
  ["a power of ten", "1E5", number(100_000, "0.00E+00")],
  ["money", "€ 20", number(20, '#,##0 "€"')],
  ["a whole number and a fraction", "1 1/2", number(1.5, "# ?/?")],
  ["a day", "31/12/2016", number(42735, "m/d/yyyy")],
  ["a day of another order", "2016-12-31", number(42735, "m/d/yyyy")],
  ["what could be a fraction", "1/2", number(46054, "d-mmm")],
  ["a month in words", "dic-16", number(42705, "mmm-yy")],
  ["a day in words", "1 gennaio 2016", number(42370, "d-mmm-yy")],
  ["a time", "10:30", number(0.4375, "h:mm")],
  ["a truth in English", "TRUE", { value: true }],
  ["a truth in Italian", "vero", { value: true }],
  ["an error in English", "#N/A", { value: { error: "#N/A" }, formula: "#N/A" }],
  ["an error in Italian", "#N/D", { value: { error: "#N/A" }, formula: "#N/A" }],
  ["a formula", "=A1+1", { value: 2, formula: "A1+1" }],
  ["a formula with a plus", "+A1", { value: 1, formula: "A1" }],
  ["an equal sign alone", "=", text("=")],
  ["an apostrophe and a number", "'42", text("42")],
  ["an apostrophe and a formula", "'=A1", text("=A1")],
  ["two apostrophes", "''x", text("'x")],
  ["nothing", "", undefined],
  ["a name that looks a little like a day", "31/13/2016x", text("31/13/2016x")],
  ["a day that is none", "31/02/2016", text("31/02/2016")],
  ["a code", "1.1.2.3", text("1.1.2.3")],
  ["a range of numbers", "10-20%", text("10-20%")],
];

describe("what is written is read as typed", () => {
  it.each(ITALIAN)("%s in an Italian Excel", async (_, written, expected) => {
    const excel = opened();
    await onPiano(excel, (sheet) => {
      sheet.getRange("D9").values = [[written]];
    });
    const found = await cellOf(excel, 8, 3);
    expect(found === undefined || found.formula === "#N/A" ? found : { ...found, ...signless(found) }).toEqual(
      expected,
    );
  });

  it.each<Case>([
    ["decimals after a comma", "1.250,5", text("1.250,5")],
    ["thousands with commas", "1,250.5", number(1250.5, "#,##0.00")],
    ["month first", "12/31/2016", number(42735, "m/d/yyyy")],
    ["a truth in Italian", "VERO", text("VERO")],
  ])("%s in an English Excel", async (_, written, expected) => {
    const excel = opened({ locale: "en" });
    await onPiano(excel, (sheet) => {
      sheet.getRange("D9").values = [[written]];
    });
    expect(await cellOf(excel, 8, 3)).toEqual(expected);
  });

  it("keeps everything as text where the format is text", async () => {
    const excel = opened();
    const texts = ["1/2", "5%", "=A1", "00123", "VERO"];
    await onPiano(excel, (sheet) => {
      const range = sheet.getRange("A5:E5");
      range.numberFormat = [texts.map(() => "@")];
      range.values = [texts];
    });
    expect((await excel.picture()).sheets[0]?.rows[4]).toEqual(texts.map((value) => ({ value, format: "@" })));
  });

  it("keeps a format that a cell has when a day or a percentage is typed into it", async () => {
    const excel = opened();
    await onPiano(excel, (sheet) => {
      sheet.getRange("A5").numberFormat = [["0.00"]];
      sheet.getRange("A5").values = [["5%"]];
    });
    expect(await cellOf(excel, 4, 0)).toEqual(number(0.05, "0.00"));
  });

  it("leaves cells alone where nothing is given, empties them for an empty text, and fills a range with one value", async () => {
    const excel = opened();
    await onPiano(excel, (sheet) => {
      sheet.getRange("A1:C1").formulas = [[null, "", null]];
      sheet.getRange("A3:B4").values = "tutti" as unknown as string[][];
    });
    const rows = (await excel.picture()).sheets[0]?.rows;
    expect(rows?.[0]).toEqual([{ value: 1 }, undefined, { value: 2, formula: "A1*2" }]);
    expect(rows?.slice(2)).toEqual([
      [text("tutti"), text("tutti")],
      [text("tutti"), text("tutti")],
    ]);
  });

  it("writes more cells than a request of the library holds at once, each where it belongs", async () => {
    const excel = opened();
    const grid = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => row * 100 + column),
    );
    await onPiano(excel, (sheet) => {
      sheet.getRangeByIndexes(2, 1, 400, 12).values = grid;
    });
    expect((await cellOf(excel, 2, 1))?.value).toBe(0);
    expect((await cellOf(excel, 401, 12))?.value).toBe(39_911);
  });
});

/** A formula with a plus before it may keep it. */
const signless = ({ formula }: SnapshotCell) => (formula === undefined ? {} : { formula: formula.replace(/^\+/, "") });

describe("what Excel does not take", () => {
  it.each<readonly [string, string, unknown, string]>([
    ["too few rows", "A1:B2", [[1, 2]], "InvalidArgument"],
    ["rows of different lengths", "A1:B2", [[1, 2], [3]], "InvalidArgument"],
    ["a text of 32,768 characters", "A1", [["x".repeat(32_768)]], "InvalidArgument"],
    ["a formula of 8,193 characters", "A1", [[`=${"1+".repeat(4095)}111`]], "InvalidArgument"],
    ["a formula with an open bracket", "A1", [["=SUM(A1"]], "InvalidArgument"],
    ["a formula with semicolons", "A1", [["=IF(A1;1;2)"]], "InvalidArgument"],
    ["a formula that is not finished", "A1", [["=A1+"]], "InvalidArgument"],
    ["a formula with a sheet that is not there", "A1", [["=Manca!A1"]], "InvalidArgument"],
    ["a text that begins with a minus and is no formula", "A1", [["-("]], "InvalidArgument"],
    ["an object", "A1", [[{ a: 1 }]], "InvalidArgument"],
    ["values for a whole column", "A:A", "x", "InvalidArgument"],
    ["more than five million cells at once", "A2:F1000000", "x", "RangeExceedsLimit"],
  ])("%s", async (_, address, values, code) => {
    const excel = opened();
    const before = await excel.picture();
    const writing = onPiano(excel, (sheet) => {
      sheet.getRange(address).values = values as unknown[][];
    });
    expect(await refusal(writing)).toBe(code);
    expect(await excel.picture()).toEqual(before);
  });

  it("takes a text of 32,767 characters and a formula of 8,192", async () => {
    const excel = opened();
    const formula = `=1${" ".repeat(8188)}+1`;
    await onPiano(excel, (sheet) => {
      sheet.getRange("A2:B2").formulas = [["x".repeat(32_767), formula]];
    });
    expect(formula).toHaveLength(8192);
    expect((await cellOf(excel, 1, 1))?.value).toBe(2);
  });
});

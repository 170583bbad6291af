/** Looks that a person changes in a grid, and formulas that she types, written into her file: nothing else of the look is lost. */
import { applyEdits } from "../../shared/workbook/applyEdits";
import type { Edit, RestyledArea, TypedFormula } from "../../shared/workbook/edit";
import type { LookChange } from "../../shared/workbook/sheetFacets";
import { withMarksInText } from "../../src/file/futureFunctions";
import { readZip } from "../../src/file/package/readZip";
import type { CellLook } from "../../src/workbench/file/looks";
import { readLooks } from "../../src/workbench/file/readLooks";
import { findFaults } from "../oracles/xlsxValid";
import { fixture, open, textOf } from "./fixtures";
import { rowsOf, smallBook } from "./smallBook";

const restyle = (change: LookChange, area: Partial<RestyledArea> = {}, sheet = "Piano"): Edit => ({
  kind: "restyleCells",
  sheet,
  areas: [{ top: 0, left: 0, bottom: 0, right: 0, ...area, change }],
});

async function changed(bytes: Uint8Array, ...edits: Edit[]): Promise<Uint8Array> {
  const host = await open(bytes);
  const before = await host.readWorkbook();
  expect(await host.applyEdits(edits)).toEqual({ kind: "applied", edits: edits.length });
  const output = await host.save();
  expect(findFaults(output)).toEqual([]);
  expect(await (await open(output)).readWorkbook()).toEqual(applyEdits(before, edits));
  return output;
}

/** The look of a cell as the grid will read it. */
function lookAt(bytes: Uint8Array, row: number, column: number, sheet = 0): CellLook | undefined {
  const { cells, sheets } = readLooks(readZip(bytes));
  const run = sheets[sheet]?.runs.find((one) => one.row === row && one.from <= column && column <= one.to);
  return cells[run?.look ?? 0];
}

const book = (rows = rowsOf({ 1: { A: 1, B: "testo" } }), head = ""): Uint8Array =>
  smallBook({ sheets: [{ name: "Piano", rows, head }] });

const PLAIN = { font: { name: "Arial", size: 10 } };

describe("one thing of a look", () => {
  it.each<readonly [string, LookChange, CellLook]>([
    ["bold", { bold: true }, { font: { ...PLAIN.font, bold: true } }],
    ["italic and struck", { italic: true, strike: true }, { font: { ...PLAIN.font, italic: true, strike: true } }],
    ["underlined", { underline: true }, { font: { ...PLAIN.font, underline: "single" } }],
    ["its font", { font: "Calibri", size: 12.5 }, { font: { name: "Calibri", size: 12.5 } }],
    ["its colour", { colour: "#0B4A5E" }, { font: { ...PLAIN.font, colour: "#0b4a5e" } }],
    ["what is behind it", { fill: "#EEF3F6" }, { ...PLAIN, fill: "#eef3f6" }],
    ["where it stands", { align: "center", vertical: "middle" }, { ...PLAIN, align: "center", vertical: "center" }],
    ["wrapped and indented", { wrap: true, indent: 2 }, { ...PLAIN, wrap: true, indent: 2 }],
    ["turned upwards", { rotation: 45 }, { ...PLAIN, rotation: 45 }],
    ["turned downwards", { rotation: -30 }, { ...PLAIN, rotation: -30 }],
    ["a format of the file format's own", { format: "0.00%" }, { ...PLAIN, format: "0.00%" }],
    ["a format of one's own", { format: '#,##0.0" €"' }, { ...PLAIN, format: '#,##0.0" €"' }],
    [
      "borders",
      { top: { weight: "double", colour: "#FF0000" }, left: { weight: "hair", colour: "#000000" } },
      { ...PLAIN, top: { weight: "double", colour: "#ff0000" }, left: { weight: "hair", colour: "#000000" } },
    ],
  ])("changes: %s", async (_, change, look) => {
    expect(lookAt(await changed(book(), restyle(change)), 0, 0)).toEqual(look);
  });
});

describe("what a change does not name", () => {
  const ALL: LookChange = {
    ...{ bold: true, italic: true, colour: "#112233", fill: "#445566", align: "right", wrap: true, format: "0.0" },
    ...{ bottom: { weight: "thick", colour: "#778899" }, size: 14, font: "Verdana" },
  };
  const full = changed(book(), restyle(ALL));
  const before = {
    font: { name: "Verdana", size: 14, bold: true, italic: true, colour: "#112233" },
    ...{ fill: "#445566", align: "right", wrap: true, format: "0.0" },
    bottom: { weight: "thick", colour: "#778899" },
  };

  it.each<readonly [string, LookChange, object]>([
    ["bold again", { bold: true }, {}],
    ["no longer bold", { bold: false }, { font: { name: "Verdana", size: 14, italic: true, colour: "#112233" } }],
    ["without fill", { fill: null }, { fill: undefined }],
    ["in the program's colour", { colour: null }, { font: { name: "Verdana", size: 14, bold: true, italic: true } }],
    ["without border", { bottom: null }, { bottom: undefined }],
    [
      "with one more border",
      { top: { weight: "thin", colour: "#000000" } },
      { top: { weight: "thin", colour: "#000000" } },
    ],
    ["in no format", { format: null }, { format: undefined }],
    ["not wrapped and to no side", { wrap: false, align: null }, { wrap: undefined, align: undefined }],
  ])("stays: %s", async (_, change, differs) => {
    expect(lookAt(await changed(await full, restyle(change)), 0, 0)).toEqual({ ...before, ...differs });
  });

  it("stays over several changes in one list, of which the last of a kind counts", async () => {
    const bytes = await changed(book(), restyle(ALL), restyle({ bold: false }), restyle({ fill: "#FFFFFF", size: 9 }));
    expect(lookAt(bytes, 0, 0)).toEqual({
      ...before,
      font: { name: "Verdana", size: 9, italic: true, colour: "#112233" },
      fill: "#ffffff",
    });
  });
});

describe("looks and contents in one list", () => {
  it("meet in the cell, whichever comes first", async () => {
    const write: Edit = {
      kind: "writeCells",
      sheet: "Piano",
      cells: [{ row: 0, column: 0, content: { kind: "value", value: 0.5 }, expected: 1 }],
    };
    const looks = restyle({ format: "0%", bold: true });
    for (const edits of [
      [write, looks],
      [looks, write],
    ]) {
      const bytes = await changed(book(), ...edits);
      expect(lookAt(bytes, 0, 0)).toEqual({ font: { ...PLAIN.font, bold: true }, format: "0%" });
      expect(textOf(bytes, "xl/worksheets/sheet1.xml")).toMatch(/<c r="A1" s="\d+"><v>0\.5<\/v><\/c>/);
    }
  });

  it("reach a sheet that the same list adds, and one that it renames or that takes rows", async () => {
    const bytes = await changed(
      book(),
      restyle({ bold: true }),
      { kind: "addSheet", sheet: "Nuovo", hidden: false },
      restyle({ italic: true }, {}, "Nuovo"),
      { kind: "insertRows", sheet: "Piano", at: 0, count: 1 },
      restyle({ fill: "#FFFF00" }, { top: 1, bottom: 1 }),
      { kind: "renameSheet", sheet: "Piano", to: "Altro" },
      restyle({ size: 20 }, { top: 1, bottom: 1 }, "Altro"),
    );
    expect(lookAt(bytes, 1, 0)).toEqual({ font: { name: "Arial", size: 20, bold: true }, fill: "#ffff00" });
    expect(lookAt(bytes, 0, 0, 1)?.font.italic).toBe(true);
  });

  it("give way to a whole look that comes after, and come on top of one that came before", async () => {
    const whole: Edit = {
      kind: "styleCells",
      sheet: "Piano",
      areas: [{ top: 0, left: 0, bottom: 0, right: 0, style: { fill: "#AABBCC" } }],
    };
    const arial = { name: "Arial", size: 10 };
    expect(lookAt(await changed(book(), restyle({ bold: true }), whole), 0, 0)?.font.bold).toBeUndefined();
    expect(lookAt(await changed(book(), whole, restyle({ bold: true })), 0, 0)).toMatchObject({
      font: { ...arial, bold: true },
      fill: "#aabbcc",
    });
  });
});

describe("cells that the file does not hold", () => {
  const HEAD = '<cols><col min="2" max="3" width="9" style="1"/></cols>';
  const ROWS = `${rowsOf({ 1: { A: 1 } })}<row r="3" s="1" customFormat="1"/>`;

  it.each<readonly [string, number, number, string | undefined]>([
    ["their column's", 0, 1, "0.00%"],
    ["their row's", 2, 0, "0.00%"],
    ["their row's before their column's", 2, 1, "0.00%"],
    ["the workbook's", 0, 3, undefined],
  ])("begin with the look that programs give them: %s", async (_, row, column, format) => {
    const host = await open(book(ROWS, HEAD));
    await host.applyEdits([
      restyle({ bold: true }, { top: row, bottom: row, left: column, right: column }),
      {
        kind: "writeCells",
        sheet: "Piano",
        cells: [{ row, column, content: { kind: "value", value: 0.5 }, expected: null }],
      },
    ]);
    const bytes = await host.save();
    expect(lookAt(bytes, row, column)).toEqual({
      font: { ...PLAIN.font, bold: true },
      ...(format === undefined ? {} : { format }),
    });
    const [sheet] = (await (await open(bytes)).readWorkbook()).sheets;
    expect(sheet?.rows[row]?.[column]).toEqual({ value: 0.5, ...(format === undefined ? {} : { format }) });
  });
});

describe("the user's styles", () => {
  it("keep their places, and each new look is added once", async () => {
    const input = fixture("everything.xlsx");
    const bytes = await changed(
      input,
      restyle({ bold: true }, { top: 40, bottom: 80, left: 0, right: 9 }),
      restyle({ bold: true }, { top: 90, bottom: 95, left: 0, right: 9 }),
    );
    const [before, after] = [readLooks(readZip(input)).cells, readLooks(readZip(bytes)).cells];
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length - before.length).toBeLessThanOrEqual(before.length);
    const parts = new Set([...readZip(bytes).keys()]);
    expect([...readZip(input).keys()].filter((part) => !parts.has(part) && !part.includes("calcChain"))).toEqual([]);
  });

  it("are made where a workbook has none, and with the prefix that it uses", async () => {
    const bytes = await changed(fixture("odd.xlsx"), restyle({ bold: true, fill: "#FFFF00" }, {}, "Strano"));
    expect(lookAt(bytes, 0, 0)).toMatchObject({ font: { bold: true }, fill: "#ffff00" });
  });

  it("are not made for millions of cells", async () => {
    const host = await open(book());
    const all = restyle({ bold: true }, { bottom: 1_048_575, right: 10 });
    await expect(host.applyEdits([all])).rejects.toThrow("too many cells to style on Piano");
  });
});

describe("a formula as a person typed it", () => {
  const typed = (formula: string, value: TypedFormula["value"]): Edit => ({
    kind: "typeFormulas",
    sheet: "Piano",
    cells: [{ row: 4, column: 2, formula, value, expected: null }],
  });

  it.each<readonly [string, TypedFormula["value"], string]>([
    ["SUM(A$1:$B2)*10%", 0.1, '<c r="C5"><f>SUM(A$1:$B2)*10%</f><v>0.1</v></c>'],
    [
      'IF(A1>0,"sì & no",{1,2;3,4})',
      "sì & no",
      't="str"><f>IF(A1&gt;0,&quot;sì &amp; no&quot;,{1,2;3,4})</f><v>sì &amp; no</v>',
    ],
    ["NON.C.E(A1)", { error: "#NAME?" }, '<c r="C5" t="e"><f>NON.C.E(A1)</f><v>#NAME?</v></c>'],
    ["ifs(A1>0,1)+IFERROR(IFS(B1=1,2),0)", 1, "<f>_xlfn.IFS(A1&gt;0,1)+IFERROR(_xlfn.IFS(B1=1,2),0)</f><v>1</v>"],
    ["A1>0", true, '<c r="C5" t="b"><f>A1&gt;0</f><v>1</v></c>'],
    ["BSC.TARGETMET(A1,0.5)", "sì", "<f>BSC.TARGETMET(A1,0.5)</f>"],
  ])("%s shows %j", async (formula, value, written) => {
    const host = await open(book());
    expect(await host.applyEdits([typed(formula, value)])).toEqual({ kind: "applied", edits: 1 });
    const bytes = await host.save();
    expect(findFaults(bytes)).toEqual([]);
    expect(textOf(bytes, "xl/worksheets/sheet1.xml")).toContain(written);
  });

  it.each([
    ['"IFS(1)"&IFS(A1,1)', '"IFS(1)"&_xlfn.IFS(A1,1)'],
    ["'IFS(x)'!A1+XLOOKUP(A1,B:B,C:C)", "'IFS(x)'!A1+_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["FILTER(A:A,B:B)", "_xlfn._xlws.FILTER(A:A,B:B)"],
    ["MIOIFS(A1)+IFS.X(A1)", "MIOIFS(A1)+IFS.X(A1)"],
    ["_xlfn.IFS(A1,1)", "_xlfn.IFS(A1,1)"],
  ])("%s is marked as files want it: %s", (formula, marked) => {
    expect(withMarksInText(formula)).toBe(marked);
  });

  it("follows rows and names that come after it, and another value to show", async () => {
    const bytes = await changed(
      book(),
      typed("A$1+Piano!B1", 7),
      { kind: "insertRows", sheet: "Piano", at: 0, count: 1 },
      { kind: "renameSheet", sheet: "Piano", to: "Il piano" },
    );
    expect(textOf(bytes, "xl/worksheets/sheet1.xml")).toContain("<f>A$2+'Il piano'!B2</f>");
  });
});

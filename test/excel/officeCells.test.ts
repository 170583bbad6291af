/** Cells of the in-memory Excel: what is told of them, rows and columns that come and go, merges, used cells, names. */
import { onPiano, opened, refusal, TWO_SHEETS } from "./withExcel";

describe("what is told of cells", () => {
  it("tells values, kinds, texts, formulas and formats, empty cells as empty texts", async () => {
    const told = await onPiano(opened({}, TWO_SHEETS), async (sheet, context) => {
      const range = sheet.getRange("A1:C3");
      range.load("values,valueTypes,text,formulas,formulasR1C1,numberFormat,address");
      await context.sync();
      return range.toJSON();
    });
    expect(told).toMatchObject({
      address: "Piano!A1:C3",
      values: [
        [1, "uno", 2],
        ["", "", ""],
        [0.5, true, "#DIV/0!"],
      ],
      valueTypes: [
        ["Double", "String", "Double"],
        ["Empty", "Empty", "Empty"],
        ["Double", "Boolean", "Error"],
      ],
      text: [
        ["1", "uno", "2"],
        ["", "", ""],
        ["50%", "TRUE", "#DIV/0!"],
      ],
      formulas: [
        [1, "uno", "=A1*2"],
        ["", "", ""],
        [0.5, true, "=A1/0"],
      ],
      formulasR1C1: [
        [1, "uno", "=RC[-2]*2"],
        ["", "", ""],
        [0.5, true, "=R[-2]C[-2]/0"],
      ],
      numberFormat: [
        ["General", "General", "General"],
        ["General", "General", "General"],
        ["0%", "General", "General"],
      ],
    });
  });

  it("calculates what hangs on a change in the same request, unless it is told to wait", async () => {
    const excel = opened({}, TWO_SHEETS);
    const shown = await onPiano(excel, async (sheet, context) => {
      const [before, after] = [sheet.getRange("C1"), sheet.getRange("C1")];
      sheet.getRange("A1").values = [[5]];
      before.load("values");
      await context.sync();
      context.workbook.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[7]];
      const waiting = sheet.getRange("C1");
      waiting.load("values");
      await context.sync();
      after.load("values");
      await context.sync();
      return [before, waiting, after].map(({ values }) => values[0]?.[0]);
    });
    expect(shown).toEqual([10, 10, 14]);
  });

  it("calculates nothing by itself where a person has said so", async () => {
    const shown = await onPiano(opened({}, TWO_SHEETS), async (sheet, { workbook: { application }, sync }) => {
      const cell = () => sheet.getRange("C1").load("values");
      const first = cell();
      application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[5]];
      const second = cell();
      application.load("calculationState,calculationMode");
      await sync();
      const pending = application.calculationState;
      application.calculate("Recalculate");
      const third = cell();
      application.load("calculationState");
      await sync();
      return [first, second, third].map(({ values }) => values[0]?.[0]).concat(pending, application.calculationState);
    });
    expect(shown).toEqual([2, 2, 10, "Pending", "Done"]);
  });

  it("tells of whole rows and columns no cell, and of more than five million cells nothing", async () => {
    const excel = opened({}, TWO_SHEETS);
    const told = await onPiano(excel, async (sheet, context) => {
      const column = sheet.getRange("A:B").load("values,address,isEntireColumn");
      await context.sync();
      return [column.values, column.address, column.isEntireColumn];
    });
    expect(told).toEqual([null, "Piano!A:B", true]);
    expect(await refusal(onPiano(excel, (sheet) => sheet.getRange("A1:E1000001").load("values")))).toBe(
      "RangeExceedsLimit",
    );
  });
});

const LEADING: readonly (readonly [string, (range: Excel.Range) => Excel.Range, string])[] = [
  ["a cell", (range) => range.getCell(2, 3), "Piano!E4"],
  ["a cell outside", (range) => range.getCell(-1, 9), "Piano!K1"],
  ["moved", (range) => range.getOffsetRange(1, -1), "Piano!A3:B5"],
  ["grown", (range) => range.getResizedRange(1, 2), "Piano!B2:E5"],
  ["of another size", (range) => range.getAbsoluteResizedRange(1, 1), "Piano!B2"],
  ["its rows", (range) => range.getEntireRow(), "Piano!2:4"],
  ["its columns", (range) => range.getEntireColumn(), "Piano!B:C"],
  ["a row", (range) => range.getRow(1), "Piano!B3:C3"],
  ["its last cell", (range) => range.getLastCell(), "Piano!C4"],
  ["what both share", (range) => range.getIntersection("C3:Z9"), "Piano!C3:C4"],
  ["what holds both", (range) => range.getBoundingRect("E9"), "Piano!B2:E9"],
  ["rows above", (range) => range.getRowsAbove(1), "Piano!B1:C1"],
  ["columns after", (range) => range.getColumnsAfter(2), "Piano!D2:E4"],
  ["the used part", (range) => range.getUsedRange(true), "Piano!B3:C3"],
];

describe("ways from cells to cells", () => {
  it.each(LEADING)("%s", async (_, lead, address) => {
    const told = await onPiano(opened({}, TWO_SHEETS), async (sheet, context) => {
      const found = lead(sheet.getRange("B2:C4")).load("address");
      await context.sync();
      return found.address;
    });
    expect(told).toBe(address);
  });

  it.each<readonly [string, (sheet: Excel.Worksheet) => Excel.Range]>([
    ["above the first row", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)],
    ["beyond the last column", (sheet) => sheet.getRange("XFD1").getResizedRange(0, 1)],
    ["an address that is none", (sheet) => sheet.getRange("A1:")],
    ["an address on another sheet", (sheet) => sheet.getRange("Altro!A1")],
    ["no rows at all", (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1)],
  ])("refuses %s", async (_, lead) => {
    expect(await refusal(onPiano(opened(), (sheet) => lead(sheet).load("address")))).toBe("InvalidArgument");
  });

  it("tells what is used, with and without cells that only look different", async () => {
    const excel = opened({}, TWO_SHEETS);
    const used = await onPiano(excel, async (sheet, context) => {
      sheet.getRange("F9").format.fill.color = "#FFF8E3";
      const ranges = [sheet.getUsedRangeOrNullObject(true), sheet.getUsedRangeOrNullObject()];
      const none = context.workbook.worksheets.add("Vuoto").getUsedRangeOrNullObject();
      for (const range of [...ranges, none]) range.load("address");
      await context.sync();
      return [...ranges.map(({ address }) => address), none.isNullObject];
    });
    expect(used).toEqual(["Piano!A1:C3", "Piano!A1:F9", true]);
  });
});

describe("rows and columns that come and go", () => {
  it("moves cells, formulas of all sheets, merges and hidden rows", async () => {
    const excel = opened({}, TWO_SHEETS);
    await onPiano(excel, (sheet) => {
      sheet.getRange("A5:B6").merge();
      sheet.getRange("7:7").rowHidden = true;
      sheet.getRange("4:5").insert("Down");
      sheet.getRange("A:A").insert("Right");
    });
    const { sheets } = await excel.picture();
    expect(sheets[0]?.rows[2]?.slice(1, 3)).toEqual([{ value: 0.5, format: "0%" }, { value: true }]);
    expect(sheets[0]?.merges).toEqual([{ top: 6, left: 1, bottom: 7, right: 2 }]);
    expect(sheets[0]?.hiddenRows).toEqual([8]);
    expect(sheets[1]?.rows[0]?.map((cell) => cell?.formula)).toEqual(["SUM(Piano!B1:B3)*2", "'L''elenco'!A1"]);
  });

  it("gives a new row the number format of the row before it, and none to a first row", async () => {
    const excel = opened({}, TWO_SHEETS);
    const formats = await onPiano(excel, async (sheet, context) => {
      sheet.getRange("4:4").insert("Down");
      sheet.getRange("1:1").insert("Down");
      const range = sheet.getRange("A1:A5").load("numberFormat");
      await context.sync();
      return range.numberFormat.flat();
    });
    expect(formats).toEqual(["General", "General", "General", "0%", "0%"]);
  });

  it("keeps a sheet's own name in its formulas", async () => {
    const excel = opened({}, TWO_SHEETS);
    await excel.desk.run(
      async ({ workbook }) => workbook.worksheets.getItem("L'elenco").getRange("1:2").insert("Down") && undefined,
    );
    expect((await excel.picture()).sheets[1]?.rows[2]?.[1]?.formula).toBe("'L''elenco'!A3");
  });

  it("shows a lost reference where deleted cells were pointed to", async () => {
    const excel = opened({}, TWO_SHEETS);
    await onPiano(excel, (sheet) => sheet.getRange("A:A").delete("Left"));
    const { sheets } = await excel.picture();
    expect(sheets[0]?.rows[0]?.[0]).toEqual({ value: "uno" });
    expect(sheets[0]?.rows[0]?.[1]?.formula).toContain("#REF!");
  });

  it("lets a range that is held follow, and tells when its cells are gone", async () => {
    const excel = opened({}, TWO_SHEETS);
    const told = await onPiano(excel, async (sheet, context) => {
      const held = sheet.getRange("B3").load("address");
      await context.sync();
      excel.person.insertsRows("Piano", 0, 2);
      held.load("address,values");
      await context.sync();
      const { address, values } = held;
      excel.person.deletesRows("Piano", 4);
      held.load("address");
      return { address, values, gone: await refusal(context.sync()) };
    });
    expect(told).toEqual({ address: "Piano!B5", values: [[true]], gone: "ItemNotFound" });
  });

  it("pushes nothing off the sheet, and moves no single cells, which it does not model", async () => {
    const excel = opened({}, TWO_SHEETS);
    await onPiano(excel, (sheet) => {
      sheet.getRange("A1048576").values = [["ultima"]];
    });
    expect(await refusal(onPiano(excel, (sheet) => void sheet.getRange("1:1").insert("Down")))).toBe(
      "InvalidOperation",
    );
    expect(await refusal(onPiano(excel, (sheet) => void sheet.getRange("A1").insert("Down")))).toBe("ApiNotFound");
    expect(await refusal(onPiano(excel, (sheet) => void sheet.getRange("1:1").insert("Right")))).toBe("ApiNotFound");
  });
});

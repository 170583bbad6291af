/** Looks, rules, charts and print set-up through the real office.js: what it sends, and what it reads back. */
import type { Snapshot } from "../../shared/workbook/snapshot";
import { looksOf, type SheetLooks } from "./facets/looksOf";
import { FLOOR, type OpenExcel, openExcel } from "./openExcel";

const START: Snapshot = {
  sheets: [
    {
      name: "Piano",
      hidden: false,
      rows: [
        [{ value: "Anno" }, { value: "Risultato" }, { value: "Target" }],
        [{ value: "2016" }, { value: 0.5 }, { value: 0.6 }],
        [{ value: "2017" }, { value: 0.7 }, { value: 0.8 }],
      ],
      merges: [],
      hiddenRows: [],
      depth: "all",
    },
  ],
};

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel(START, { version: FLOOR });
});
afterEach(() => excel.close());

const run = <T>(work: (sheet: Excel.Worksheet, sync: () => Promise<void>) => Promise<T> | T): Promise<T> =>
  excel.desk.run(async (context) => {
    const answer = await work(context.workbook.worksheets.getItem("Piano"), () => context.sync());
    await context.sync();
    return answer;
  });

const seen = (): SheetLooks => looksOf(excel.book.sheets[0]!.facets);

const codeOf = (work: (sheet: Excel.Worksheet) => void): Promise<string | undefined> =>
  run(work).then(
    () => undefined,
    (error: { code: string }) => error.code,
  );

it("formats of ranges and of several areas are set and read", async () => {
  const read = await run(async (sheet, sync) => {
    sheet
      .getRange("A1:C1")
      .format.set({ font: { bold: true, color: "#1F4E79" }, fill: { color: "#DDEBF7" }, wrapText: true });
    sheet.getRanges("A2,B3:C3").format.borders.getItem("EdgeBottom").set({ style: "Continuous", weight: "Medium" });
    sheet.getRange("1:1").format.rowHeight = 30;
    const range = sheet
      .getRange("A1:A2")
      .load({ format: { font: { bold: true, size: true }, fill: { color: true }, rowHeight: true } });
    await sync();
    return range.toJSON().format;
  });
  expect(read).toMatchObject({ font: { bold: null, size: 11 }, fill: { color: null }, rowHeight: null });
  expect(seen()).toMatchObject({
    cells: {
      A1: { bold: true, colour: "#1F4E79", fill: "#DDEBF7", wrap: true },
      A2: { bottom: { weight: "medium", colour: "#000000" } },
      C4: { top: { weight: "medium", colour: "#000000" } },
    },
    rowHeights: { 0: 30 },
  });
});

it("properties of many cells go and come in one call each", async () => {
  const read = await run(async (sheet, sync) => {
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([[{ format: { font: { bold: true } } }, { format: { protection: { locked: false } } }]]);
    const cells = range.getCellProperties({ address: true, format: { font: { bold: true } } });
    await sync();
    return cells.value;
  });
  expect(read).toEqual([
    [
      { address: "Piano!A1", format: { font: { bold: true } } },
      { address: "Piano!B1", format: { font: { bold: false } } },
    ],
  ]);
  expect(seen().cells).toEqual({ A1: { bold: true }, B1: { unlocked: true } });
});

it("conditional formats are told apart by their ids", async () => {
  const read = await run(async (sheet, sync) => {
    const formats = sheet.getRange("B2:B3").conditionalFormats;
    for (const formula of ["=B2>0.5", "=B2<0.5"]) {
      const one = formats.add("Custom");
      one.custom.rule.formula = formula;
      one.custom.format.font.color = "#9C0006";
      one.custom.format.fill.color = "#FFC7CE";
    }
    formats.load("items/priority,items/type,items/custom/rule/formula");
    await sync();
    formats.items[0]?.delete();
    return formats.items.map(({ priority, type, custom }) => [priority, type, custom.rule.formula]);
  });
  expect(read).toEqual([
    [0, "Custom", "=B2<0.5"],
    [1, "Custom", "=B2>0.5"],
  ]);
  expect(seen().conditionals.map(({ formula }) => formula)).toEqual(["=B2>0.5"]);
});

it("rules of typing come with their messages", async () => {
  const read = await run(async (sheet, sync) => {
    const { dataValidation } = sheet.getRange("B2:B3");
    dataValidation.rule = { decimal: { operator: "Between", formula1: 0, formula2: 1 } };
    dataValidation.prompt = { title: "Risultato", message: "Da 0 a 1", showPrompt: true };
    dataValidation.errorAlert = { title: "Risultato", message: "Da 0 a 1", style: "Warning", showAlert: true };
    dataValidation.load("rule,type,prompt");
    await sync();
    return [dataValidation.rule, dataValidation.type, dataValidation.prompt.title];
  });
  expect(read).toEqual([{ decimal: { operator: "Between", formula1: "=0", formula2: "=1" } }, "Decimal", "Risultato"]);
  expect(seen().validations).toMatchObject([{ areas: ["B2:B3"], errorAlert: { style: "Warning" } }]);
});

it("a link writes its text into the cell, and is read back", async () => {
  const read = await run(async (sheet, sync) => {
    const cell = sheet.getRange("A5");
    cell.hyperlink = { documentReference: "Piano!A1", screenTip: "Su", textToDisplay: "=Su" };
    cell.load("hyperlink,values,formulas");
    await sync();
    return [cell.hyperlink, cell.values];
  });
  expect(read).toEqual([{ documentReference: "Piano!A1", screenTip: "Su", textToDisplay: "=Su" }, [["=Su"]]]);
  expect(seen().cells).toEqual({ A5: { colour: "#0563C1", underline: true } });
});

it("a chart is made of cells, dressed, placed, found again", async () => {
  const read = await run(async (sheet, sync) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
    chart.name = "Andamento";
    const target = chart.series.add("Target");
    target.setValues(sheet.getRange("C2:C3"));
    target.setXAxisValues(sheet.getRange("A2:A3"));
    target.chartType = "Line";
    target.format.line.set({ color: "#808080", lineStyle: "Dash", weight: 1.5 });
    chart.axes.valueAxis.set({ minimum: 0, maximum: 1, numberFormat: "0%" });
    chart.setPosition("E2");
    sheet.charts.load("items/name,items/left,items/series/items/name");
    const none = sheet.charts.getItemOrNullObject("Altro");
    await sync();
    return [
      sheet.charts.items.map(({ name, left, series }) => [name, left, series.items.map((one) => one.name)]),
      none.isNullObject,
    ];
  });
  expect(read).toEqual([[["Andamento", 192, ["Risultato", "Target"]]], true]);
  expect(seen().charts).toMatchObject([
    {
      at: "E2",
      series: [
        { type: "ColumnClustered", values: "Piano!B2:B3", categories: "Piano!A2:A3" },
        { type: "Line", values: "Piano!C2:C3", line: { colour: "#808080", style: "Dash", weight: 1.5 } },
      ],
      valueAxis: { minimum: 0, maximum: 1, numberFormat: "0%" },
    },
  ]);
});

it("print set-up, breaks and panes", async () => {
  const read = await run(async (sheet, sync) => {
    const { pageLayout, horizontalPageBreaks, freezePanes } = sheet;
    pageLayout.set({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } });
    pageLayout.setPrintArea(sheet.getRange("A1:C3"));
    pageLayout.setPrintTitleRows("$1:$1");
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
    horizontalPageBreaks.add("A3");
    freezePanes.freezeAt(sheet.getRange("A1:A1"));
    horizontalPageBreaks.load("items/rowIndex");
    const frozen = freezePanes.getLocationOrNullObject().load("address");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    await sync();
    return [horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex), frozen.address, area.address];
  });
  expect(read).toEqual([[2], "Piano!A1", "Piano!A1:C3"]);
  expect(seen()).toMatchObject({
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "Landscape", area: ["A1:C3"], titleRows: "1:1", breakRows: [2] },
  });
});

it("rows that come and go take looks, rules and charts along", async () => {
  await run((sheet) => {
    sheet.getRange("A1:C1").format.font.bold = true;
    sheet.getRange("B2:B3").dataValidation.rule = { list: { source: "=$A$2:$A$3", inCellDropDown: true } };
    sheet.charts.add("Line", sheet.getRange("B1:B3"), "Columns");
    sheet.getRange("2:3").insert("Down");
  });
  const looks = seen();
  expect(Object.keys(looks.cells)).toEqual(["A1", "B1", "C1", "A2", "B2", "C2", "A3", "B3", "C3"]);
  expect(looks.validations).toMatchObject([{ areas: ["B4:B5"], rule: { source: "=$A$4:$A$5" } }]);
  expect(looks.charts[0]?.series).toMatchObject([{ values: "Piano!B4:B5" }]);
});

it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  [
    "a wrong word",
    (sheet) => {
      sheet.getRange("A1").format.horizontalAlignment = "Centre" as "Center";
    },
    "InvalidArgument",
  ],
  [
    "cells that are none",
    (sheet) => {
      sheet.getRanges("A1,Z0").format.font.bold = true;
    },
    "InvalidArgument",
  ],
  [
    "a type of condition that is not modelled",
    (sheet) => {
      sheet.getRange("A1").conditionalFormats.add("DataBar");
    },
    "ApiNotFound",
  ],
  [
    "a property that is not modelled",
    (sheet) => {
      sheet.getRange("A1").format.shrinkToFit = true;
    },
    "ApiNotFound",
  ],
  [
    "a chart that is not there",
    (sheet) => {
      sheet.charts.getItem("Altro").delete();
    },
    "ItemNotFound",
  ],
  [
    "formats under protection",
    (sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").format.font.bold = true;
    },
    "AccessDenied",
  ],
])("%s is refused", async (_name, work, code) => {
  expect(await codeOf(work)).toBe(code);
});

it("several hundred areas in one request", async () => {
  const address = Array.from({ length: 700 }, (_, at) => `B${2 * at + 2}:F${2 * at + 2}`)
    .join(",")
    .slice(0, 8000)
    .replace(/,[^,]*$/, "");
  await run((sheet) => {
    sheet.getRanges(address).format.fill.color = "#DDEBF7";
  });
  expect(Object.keys(seen().cells)).toHaveLength(5 * address.split(",").length);
});

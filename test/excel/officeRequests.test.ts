/** Requests to the in-memory Excel: what fails, what stays, what is too much, and what is not modelled. */
import type { ExcelOptions } from "./openExcel";
import { cellOf, onPiano, opened, refusal } from "./withExcel";

type Deed = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

describe("a request that fails", () => {
  it("keeps what was done before it failed, and nothing of what follows", async () => {
    const excel = opened();
    const work = onPiano(excel, (sheet, { workbook }) => {
      sheet.getRange("A2").values = [["prima"]];
      workbook.worksheets.getItem("Manca").getRange("A1").values = [["mai"]];
      sheet.getRange("A3").values = [["dopo"]];
    });
    expect(await refusal(work)).toBe("ItemNotFound");
    expect((await excel.picture()).sheets[0]?.rows.slice(1)).toEqual([[{ value: "prima" }]]);
  });

  it("tells where it failed, as Excel does", async () => {
    const excel = opened();
    const thrown = await onPiano(excel, (sheet) => {
      sheet.getRange("A1:B1").values = [[1]];
    }).catch((error: unknown) => error);
    expect(thrown).toMatchObject({
      code: "InvalidArgument",
      httpStatusCode: 400,
      debugInfo: { errorLocation: "Range.values", statement: "range.values = ...;" },
    });
  });

  it("tells nothing of what was not loaded", async () => {
    const reading = onPiano(opened(), async (sheet, context) => {
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      return range.formulas;
    });
    expect(await refusal(reading)).toBe("PropertyNotLoaded");
  });

  it("writes nothing where there is nothing", async () => {
    const excel = opened();
    const writing = onPiano(excel, (_, { workbook }) => {
      workbook.worksheets.getItemOrNullObject("Manca").visibility = "Hidden";
    });
    expect(await refusal(writing)).toBe("ItemNotFound");
  });

  it("finds no more a range that nobody held", async () => {
    const excel = opened();
    const context = new excel.office.Excel.RequestContext();
    const range = context.workbook.worksheets.getItem("Piano").getRange("A1");
    range.load("values");
    await context.sync();
    const again = async (): Promise<void> => {
      range.load("formulas");
      await context.sync();
    };
    expect(await refusal(again())).toBe("InvalidObjectPath");
  });
});

const NEWER: readonly (readonly [string, string, Deed])[] = [
  ["the merges of a sheet", "1.13", (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject()],
  ["comments", "1.10", (sheet) => sheet.comments.getCount()],
  ["the culture", "1.11", (_, { application }) => application.cultureInfo.load("name")],
  ["whether a sheet was changed", "1.9", (_, { workbook }) => workbook.load("isDirty")],
  ["a column's width in one call", "1.9", (sheet) => sheet.getRange("A:B").getColumnProperties({ columnIndex: true })],
];

const before = (version: string): string => `1.${Number(version.split(".")[1]) - 1}`;

describe("what this Excel does not have", () => {
  it.each(NEWER)("%s, before %s", async (_, version, deed) => {
    expect(await refusal(onPiano(opened({ version: before(version) }), (...args) => void deed(...args)))).toBe(
      "ApiNotFound",
    );
    expect(await refusal(onPiano(opened({ version }), (...args) => void deed(...args)))).toBe("fine");
  });

  it.each<readonly [string, Deed]>([
    ["tables", (sheet) => sheet.tables.load("name")],
    ["pictures of cells", (sheet) => sheet.getRange("A1").getImage()],
    ["copies of cells", (sheet) => sheet.getRange("A1").copyFrom("B1")],
    ["pivot tables", (_, { workbook }) => workbook.pivotTables.load("name")],
    ["a property that no version has", (sheet) => sheet.load("colour")],
  ])("%s are not modelled, and say so", async (_, deed) => {
    expect(await refusal(onPiano(opened(), (...args) => void deed(...args)))).toBe("ApiNotFound");
  });

  it("says which member it was", async () => {
    const thrown = await onPiano(opened(), (sheet) => void sheet.tables.load("name")).catch((error: unknown) => error);
    expect(String(thrown)).toContain("Worksheet.tables");
  });
});

const rows = (count: number, text: string): string[][] => Array.from({ length: count }, () => [text]);

describe("how much a request takes", () => {
  const LARGE = 200;
  const text = "x".repeat(30_000);
  const write: Deed = (sheet) => {
    sheet.getRange(`A1:A${LARGE}`).values = rows(LARGE, text);
  };
  const read: Deed = (sheet) => sheet.getRange(`A1:A${LARGE}`).load("values");

  it.each<readonly [ExcelOptions["mode"], Deed, Deed, string]>([
    ["web", write, () => undefined, "RequestPayloadSizeLimitExceeded"],
    ["desktop", write, read, "fine"],
  ])("on the %s", async (mode, first, second, code) => {
    const excel = opened({ mode: mode ?? "desktop" });
    const work = (deed: Deed) => onPiano(excel, (...args) => void deed(...args));
    expect(await refusal(work(first).then(() => work(second)))).toBe(code);
  });

  it("does what it was asked even where the answer is too large for the web", async () => {
    const excel = opened({ mode: "web" });
    for (let half = 0; half < 2; half++) {
      await onPiano(excel, (sheet) => {
        sheet.getRange(`A${half * 100 + 1}:A${half * 100 + 100}`).values = rows(100, text);
      });
    }
    const work = onPiano(excel, (sheet, context) => {
      read(sheet, context);
      sheet.getRange("B1").values = [["fatto"]];
    });
    expect(await refusal(work)).toBe("ResponsePayloadSizeLimitExceeded");
    expect(await cellOf(excel, 0, 1)).toEqual({ value: "fatto" });
  });

  it("counts requests, bytes and actions", async () => {
    const excel = opened();
    await onPiano(excel, async (sheet, context) => {
      sheet.load("name");
      await context.sync();
      sheet.getRange("A1").values = [["è lungo"]];
    });
    const { count, requests, sent, received, actions } = excel.stats;
    expect(count).toBe(requests.length);
    expect(count).toBeGreaterThanOrEqual(2);
    expect(sent).toBe(requests.reduce((sum, one) => sum + one.sent, 0));
    expect(received).toBeGreaterThan(0);
    expect(actions).toBeGreaterThan(4);
    excel.stats.reset();
    expect(excel.stats.count).toBe(0);
  });

  it("takes its time where it is told to", async () => {
    const excel = opened({ latency: 30 });
    const start = performance.now();
    await onPiano(excel, (sheet) => void sheet.load("name"));
    expect(performance.now() - start).toBeGreaterThanOrEqual(29);
  });
});

it("leads an error at an item that is missing to where it was looked for", async () => {
  const thrown = await opened()
    .desk.run(async ({ workbook, sync }) => {
      workbook.worksheets.getItem("Manca").load("name");
      await sync();
    })
    .catch((error: unknown) => error);
  expect(thrown).toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
});

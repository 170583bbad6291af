/** The grid's own program with the person's language hooked in: what she enters, what stands in the editor, what the cell shows. */
import type { ICellData } from "@univerjs/core";
import type { Language } from "../../../shared/language";
import { printRange } from "../../../shared/workbook/address";
import { BOOLEAN, NUMBER, PLAIN_TEXT, TEXT } from "../../../src/workbench/grid/book/cellTypes";
import { typeInLanguage } from "../../../src/workbench/grid/entry/typeInLanguage";
import { keptData } from "../../../src/workbench/grid/kept/keptCell";
import outsideJest from "../../engine/outsideJest";

// What the product imports is the program that the test runs.
jest.mock("@univerjs/core", () => jest.requireActual("../../engine/outsideJest")("@univerjs/core"));
jest.mock("@univerjs/engine-formula", () => jest.requireActual("../../engine/outsideJest")("@univerjs/engine-formula"));
jest.mock("@univerjs/sheets", () => jest.requireActual("../../engine/outsideJest")("@univerjs/sheets"));

const core = outsideJest("@univerjs/core") as typeof import("@univerjs/core");
const facade = outsideJest("@univerjs/core/facade") as typeof import("@univerjs/core/facade");
const formula = outsideJest("@univerjs/engine-formula") as typeof import("@univerjs/engine-formula");
const sheets = outsideJest("@univerjs/sheets") as typeof import("@univerjs/sheets");
for (const name of ["sheets", "engine-formula"]) outsideJest(`@univerjs/${name}/facade`);

const DAY = { n: { pattern: "dd/mm/yyyy" } };
const SHARE = { n: { pattern: "0%" } };

/** One cell, A1, in a grid of its own. */
function gridWith(cell: ICellData, first: Language) {
  const univer = new core.Univer({
    logLevel: core.LogLevel.SILENT,
    locale: core.LocaleType.EN_US,
    locales: { [core.LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin);
  univer.registerPlugin(sheets.UniverSheetsPlugin);
  const book = facade.FUniver.newAPI(univer).createWorkbook({
    id: "book",
    sheetOrder: ["s"],
    sheets: { s: { id: "s", name: "Piano", rowCount: 5, columnCount: 5, cellData: { 0: { 0: cell } } } },
  });
  const state = { language: first, unreadable: [] as string[] };
  const injector = univer.__getInjector();
  typeInLanguage(injector, {
    language: () => state.language,
    unreadable: (at, text) => state.unreadable.push(`${printRange(at)} ${text}`),
    refusal: () => new Error("refused"),
  });
  const workbook = book.getWorkbook();
  const worksheet = workbook.getActiveSheet();
  const { writeCellInterceptor } = injector.get(sheets.SheetInterceptorService);
  const at = { workbook, worksheet, unitId: "book", subUnitId: "s", row: 0, col: 0 };
  const through = (point: typeof sheets.AFTER_CELL_EDIT, value: ICellData) =>
    writeCellInterceptor.fetchThroughInterceptors(point)(value, { ...at, origin: value } as never);
  return {
    state,
    /** What comes of it when it is entered. */
    entered: (text: string) => through(sheets.AFTER_CELL_EDIT, text.startsWith("=") ? { f: text } : { v: text }),
    /** What stands in the editor when it opens. */
    edited: () => through(sheets.BEFORE_CELL_EDIT, worksheet.getCellRaw(0, 0) ?? {}),
    /** What the cell shows. */
    shown: () => worksheet.getCell(0, 0)?.v,
    close: () => univer.dispose(),
  };
}

let grid: ReturnType<typeof gridWith>;
afterEach(() => grid.close());

describe("what is entered", () => {
  it.each([
    ["it", "12,5", { v: 12.5, t: NUMBER }],
    ["en", "12.5", { v: "12.5" }],
    ["it", "=SOMMA(1;3)", { f: "=SUM(1,3)" }],
    ["en", "=SUM(1,3)", { f: "=SUM(1,3)" }],
    ["it", "VERO", { v: 1, t: BOOLEAN }],
  ] as const)("in %s, %s, is kept as the file has it", (language, text, cell) => {
    grid = gridWith({}, language);
    expect(grid.entered(text)).toMatchObject(cell);
    expect(grid.state.unreadable).toEqual([]);
  });

  it("is read by the language of that moment, there and back", () => {
    grid = gridWith({}, "it");
    expect(grid.entered("1,5")).toMatchObject({ v: 1.5 });
    grid.state.language = "en";
    expect(grid.entered("1,5")).not.toMatchObject({ v: 1.5 });
    grid.state.language = "it";
    expect(grid.entered("1,5")).toMatchObject({ v: 1.5 });
  });

  it("is a share where the cell's format says so", () => {
    grid = gridWith({ v: 0.5, t: NUMBER, s: SHARE }, "it");
    expect(grid.entered("85")).toMatchObject({ v: 0.85 });
  });

  const PLUS = { n: { pattern: "+0%;-0%" } };
  const MORE = { n: { pattern: "+General;-General" } };
  const EURO = { n: { pattern: "€ #,##0" } };
  const RED = { n: { pattern: "[Red]0%" } };
  it.each([
    ["a day in a cell of shares", "1/12/2025", SHARE, { v: 45992, s: { n: { pattern: "d/m/yyyy" } } }],
    ["a day in a cell of money", "15/09/2025", EURO, { v: 45915, s: { n: { pattern: "dd/mm/yyyy" } } }],
    ["an hour in a cell of shares", "12:30", SHARE, { v: 0.5208333333333334, s: { n: { pattern: "hh:mm" } } }],
    ["a share in a cell of days", "50%", DAY, { v: 0.5, s: { n: { pattern: "0%" } } }],
    ["a share with its plus", "+5%", {}, { v: 0.05, s: PLUS }],
    ["a share with its plus in a cell of shares", "+ 5%", SHARE, { v: 0.05, s: PLUS }],
    ["a number with its plus", "+2,5", {}, { v: 2.5, s: { n: { pattern: "+General;-General" } } }],
    ["thousands with their plus", "+1.500", {}, { v: 1500, s: { n: { pattern: "+#,##0;-#,##0" } } }],
    ["a number with its plus in a cell of shares", "+7", SHARE, { v: 0.07, s: PLUS }],
    ["a number with its plus in a cell of money", "+5", EURO, { v: 5, s: { n: { pattern: "+€ #,##0;-€ #,##0" } } }],
    ["a share with its plus in a cell of numbers", "+5%", { n: { pattern: "#,##0" } }, { v: 0.05, s: PLUS }],
    ["a share without, after one with", "7%", PLUS, { v: 0.07, s: SHARE }],
    ["a number without, after one with", "40", { n: { pattern: "+0;-0" } }, { v: 40, s: { n: { pattern: "0" } } }],
    ["a number without, after any with", "12,5", MORE, { v: 12.5, s: { n: { pattern: "General" } } }],
    ["a share without, after a number with", "7%", MORE, { v: 0.07, s: SHARE }],
  ] as const)("is what it says and shows it: %s", (_, text, style, cell) => {
    grid = gridWith({ v: 0.5, t: NUMBER, s: style }, "it");
    expect(grid.entered(text)).toMatchObject(cell);
  });

  it.each([
    ["a number in a cell of money", "12,5", EURO],
    ["a day in a cell of days", "1/12/2025", DAY],
    ["a share in a cell of shares", "7%", SHARE],
    ["a loss in a cell of shares", "-10%", SHARE],
    ["another plus after a plus", "+7", PLUS],
    ["a plus in colours of somebody's own", "+7%", RED],
    ["a plus in a cell of days", "+7", DAY],
  ] as const)("leaves the format alone: %s", (_, text, style) => {
    grid = gridWith({ v: 0.5, t: NUMBER, s: style }, "it");
    expect(grid.entered(text)?.s).toBeUndefined();
  });

  it.each(["it", "en"] as const)("keeps its plus when it is opened and entered again (%s)", (language) => {
    grid = gridWith({ v: 0.05, t: NUMBER, s: PLUS }, language);
    const edited = grid.edited();
    expect(edited?.v).toBe("+5%");
    const again = grid.entered(String(edited?.v));
    expect(again).toMatchObject({ v: 0.05 });
    // The cell's own look stays.
    expect(again?.s).toBeUndefined();
  });

  it.each([
    ["it", "+1,5"],
    ["it", "+1.500"],
    ["it", "+12,125"],
    ["it", "+5%"],
    ["it", "+12,5%"],
    ["en", "+1.500"],
    ["en", "+12.125"],
    ["en", "+5%"],
  ] as const)("shows with its plus what was typed (%s: %s)", (language, text) => {
    grid = gridWith({}, language);
    const cell = grid.entered(text) as { v: number; s: { n: { pattern: string } } };
    const shown = core.numfmt.format(cell.s.n.pattern, cell.v, { locale: language });
    expect(shown).toMatch(/^\+/);
    expect(core.numfmt.parseValue(shown, { locale: language })?.v).toBeCloseTo(cell.v, 12);
  });

  it("stays a text where nobody can read the formula, and the person is told the cell", () => {
    grid = gridWith({}, "it");
    expect(grid.entered("=SOMMA(1,2,3)")).toMatchObject({ v: "=SOMMA(1,2,3)", t: TEXT, f: null });
    expect(grid.state.unreadable).toEqual(["Piano!A1 =SOMMA(1,2,3)"]);
  });
});

describe("a cell whose formula is only kept", () => {
  const kept = keptData("SUM(A2,CUBEVALUE(B2))", 7);

  it("stands in the editor with its formula, and entered as it is stays what it was", () => {
    grid = gridWith(kept, "it");
    expect(grid.edited()).toMatchObject({ f: "=SOMMA(A2;CUBEVALUE(B2))" });
    expect(grid.entered("=SOMMA(A2;CUBEVALUE(B2))")).toMatchObject({ v: 7, custom: { kept: "SUM(A2,CUBEVALUE(B2))" } });
  });

  it("is no longer one when something else is entered", () => {
    grid = gridWith(kept, "it");
    expect(grid.entered("5")).toMatchObject({ v: 5, custom: null });
    expect(grid.entered("=SOMMA(1;3)")).toMatchObject({ f: "=SUM(1,3)", custom: null });
  });

  it("is not lost to a text that only looks like a formula", () => {
    grid = gridWith(kept, "it");
    expect(grid.entered("=SOMMA(1,2,3)")).toMatchObject({ v: 7, custom: { kept: "SUM(A2,CUBEVALUE(B2))" } });
    expect(grid.state.unreadable).toHaveLength(1);
  });
});

describe("the editor and the cell", () => {
  it.each([
    ["a number", { v: 12.5, t: NUMBER }, "it", { v: "12,5" }, "12,5"],
    ["a number in English", { v: 12.5, t: NUMBER }, "en", { v: 12.5 }, 12.5],
    ["a truth value", { v: 1, t: BOOLEAN }, "it", { v: "VERO" }, "VERO"],
    ["a number with a day's format", { v: 42370, t: NUMBER, s: DAY }, "it", { v: 42370 }, 42370],
    ["a text", { v: "12.5", t: PLAIN_TEXT }, "it", { v: "12.5" }, "12.5"],
  ] as const)("show %s as the person reads it", (_, cell, language, edited, shown) => {
    grid = gridWith(cell, language);
    expect(grid.edited()).toMatchObject(edited);
    expect(grid.shown()).toBe(shown);
  });

  it("show a formula in the person's words", () => {
    grid = gridWith({ f: "=SUM(1.5,B2)", v: 1.5, t: NUMBER }, "it");
    expect(grid.edited()).toMatchObject({ f: "=SOMMA(1,5;B2)" });
    expect(grid.shown()).toBe("1,5");
  });
});

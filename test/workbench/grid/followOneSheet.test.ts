/** What the program learns of written cells is the same when it gathers the formulas of their sheet alone. */
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type {} from "@univerjs/sheets/facade";
import { followComingAndGoing, followOneSheet } from "../../../src/workbench/grid/followOneSheet";
import outsideJest from "../../engine/outsideJest";

const core = outsideJest("@univerjs/core") as typeof import("@univerjs/core");
const formula = outsideJest("@univerjs/engine-formula") as typeof import("@univerjs/engine-formula");
const sheets = outsideJest("@univerjs/sheets") as typeof import("@univerjs/sheets");

const facade = outsideJest("@univerjs/core/facade") as typeof import("@univerjs/core/facade");
const sheetsFormula = outsideJest("@univerjs/sheets-formula") as typeof import("@univerjs/sheets-formula");
for (const name of ["sheets", "engine-formula", "sheets-formula"]) outsideJest(`@univerjs/${name}/facade`);

/** The program wants every field of a new sheet said. */
const EMPTY_SHEET = {
  ...{
    rowCount: 20,
    columnCount: 20,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    mergeData: [],
    rowData: {},
    columnData: {},
  },
  freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  rowHeader: { width: 46, hidden: 0 },
  columnHeader: { height: 20, hidden: 0 },
};

const SHARED = { 0: { 0: { v: 1 }, 1: { f: "=A1*2", si: "s" } }, 1: { 1: { si: "s" } }, 2: { 1: { si: "s" } } };

function model(): { own: FormulaDataModel; end: () => void } {
  const univer = new core.Univer({ locale: core.LocaleType.EN_US, locales: { [core.LocaleType.EN_US]: {} } });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin);
  univer.registerPlugin(sheets.UniverSheetsPlugin);
  univer.createUnit(core.UniverInstanceType.UNIVER_SHEET, {
    id: "book",
    sheetOrder: ["one", "two"],
    sheets: {
      one: { id: "one", name: "One", cellData: structuredClone(SHARED) },
      two: { id: "two", name: "Two", cellData: { 0: { 0: { f: "=One!B1" } } } },
    },
  });
  return { own: univer.__getInjector().get(formula.FormulaDataModel), end: () => univer.dispose() };
}

it.each([
  ["a value over a plain cell", "one", { 0: { 0: { v: 3 } } }],
  ["a value over a formula that others share", "one", { 0: { 1: { v: 3, f: null, si: null } } }],
  ["another formula over one that others share", "one", { 0: { 1: { f: "=A1*3", si: null } } }],
  ["a formula emptied", "two", { 0: { 0: null } }],
  ["a new formula", "two", { 4: { 4: { f: "=A1+1" } } }],
  ["a cell of a shared formula taken out", "one", { 1: { 1: { v: 7, f: null, si: null } } }],
  ["a sheet that is not there", "three", { 0: { 0: { f: "=A1" } } }],
])("%s", (_, sheet, cells) => {
  const { own, end } = model();
  const { prototype } = formula.FormulaDataModel;
  const before = prototype.updateFormulaData;
  try {
    const wanted = structuredClone(own.updateFormulaData("book", sheet, structuredClone(cells) as never));
    let gathered = 0;
    own.getFormulaData = () => {
      gathered += 1;
      return formula.FormulaDataModel.prototype.getFormulaData.call(own);
    };
    followOneSheet(formula.FormulaDataModel);
    expect(own.updateFormulaData("book", sheet, structuredClone(cells) as never)).toEqual(wanted);
    expect(gathered).toBe(0);
  } finally {
    prototype.updateFormulaData = before;
    end();
  }
});

describe("a sheet that comes or goes", () => {
  const { prototype } = sheetsFormula.UpdateFormulaController as unknown as {
    prototype: Record<"_handleInsertSheetMutation" | "_handleWorkbookDisposed", unknown>;
  };
  const whole = pick(prototype);
  afterEach(() => void Object.assign(prototype, whole));

  /** What the program tells itself of formulas while a sheet is copied, one goes and comes back, and a new one comes; how often it gathers all. */
  async function told(): Promise<{ readonly messages: readonly string[]; readonly gathered: number }> {
    const univer = new core.Univer({ locale: core.LocaleType.EN_US, locales: { [core.LocaleType.EN_US]: {} } });
    univer.registerPlugin(formula.UniverFormulaEnginePlugin);
    univer.registerPlugin(sheets.UniverSheetsPlugin);
    univer.registerPlugin(sheetsFormula.UniverSheetsFormulaPlugin, { initialFormulaComputing: 2 });
    const injector = univer.__getInjector();
    const book = facade.FUniver.newAPI(univer).createWorkbook({
      id: "book",
      sheetOrder: ["one", "two"],
      sheets: {
        one: { id: "one", name: "One", cellData: structuredClone(SHARED) },
        two: { id: "two", name: "Two", cellData: { 0: { 0: { f: "=One!B1" } } } },
      },
    });
    injector.get(core.IUniverInstanceService).focusUnit("book");
    const messages: string[] = [];
    injector.get(core.ICommandService).onCommandExecuted(({ id, params }) => {
      if (id === "formula.mutation.set-formula-data") messages.push(JSON.stringify(params));
    });
    const model = injector.get(formula.FormulaDataModel);
    let gathered = 0;
    model.getFormulaData = () => {
      gathered += 1;
      return formula.FormulaDataModel.prototype.getFormulaData.call(model);
    };
    const insert = (id: string, cellData: object): boolean =>
      injector.get(core.ICommandService).syncExecuteCommand("sheet.mutation.insert-sheet", {
        unitId: "book",
        index: 2,
        sheet: { ...EMPTY_SHEET, id, name: id, cellData },
      });
    insert("empty", {});
    insert("copied", structuredClone(SHARED));
    for (const id of ["copied", "one"])
      injector
        .get(core.ICommandService)
        .syncExecuteCommand("sheet.mutation.remove-sheet", { unitId: "book", subUnitId: id, subUnitName: id });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(book.getSheets().map((sheet) => sheet.getSheetId())).toEqual(["two", "empty"]);
    univer.dispose();
    return { messages, gathered };
  }

  it("is followed as before, without gathering the formulas of the others", async () => {
    const wanted = await told();
    expect(wanted.messages.length).toBeGreaterThan(1);
    expect(wanted.gathered).toBe(4);
    followComingAndGoing(sheetsFormula.UpdateFormulaController);
    expect(await told()).toEqual({ messages: wanted.messages, gathered: 0 });
  });
});

function pick<T extends object>(from: T) {
  const { _handleInsertSheetMutation, _handleWorkbookDisposed } = from as Record<string, unknown>;
  return { _handleInsertSheetMutation, _handleWorkbookDisposed };
}

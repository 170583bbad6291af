/** What the program learns of written cells is the same when it gathers the formulas of their sheet alone. */
import type { FormulaDataModel } from "@univerjs/engine-formula";
import { followOneSheet } from "../../../src/workbench/grid/followOneSheet";
import outsideJest from "../../engine/outsideJest";

const core = outsideJest("@univerjs/core") as typeof import("@univerjs/core");
const formula = outsideJest("@univerjs/engine-formula") as typeof import("@univerjs/engine-formula");
const sheets = outsideJest("@univerjs/sheets") as typeof import("@univerjs/sheets");

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

/** When lines and sheets come and go, formulas read the same whether every formula is taken apart or only those that name the sheet. */
import type {} from "@univerjs/engine-formula/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { lookWhereNamed } from "../../../src/workbench/grid/lookWhereNamed";
import outsideJest from "../../engine/outsideJest";

const core = outsideJest("@univerjs/core") as typeof import("@univerjs/core");
const facade = outsideJest("@univerjs/core/facade") as typeof import("@univerjs/core/facade");
const formula = outsideJest("@univerjs/engine-formula") as typeof import("@univerjs/engine-formula");
const sheets = outsideJest("@univerjs/sheets") as typeof import("@univerjs/sheets");
const sheetsFormula = outsideJest("@univerjs/sheets-formula") as typeof import("@univerjs/sheets-formula");
for (const name of ["sheets", "engine-formula", "sheets-formula"]) outsideJest(`@univerjs/${name}/facade`);

const { prototype } = sheetsFormula.UpdateFormulaController as unknown as {
  prototype: { _getFormulaReferenceMoveInfo: (...given: never[]) => unknown };
};
const whole = prototype._getFormulaReferenceMoveInfo;

const NAMES = ["Piano", "Piano 2", "L'anno 2016", "Altro"] as const;

/** On every sheet formulas over itself and over each sheet, plain, in ranges, shared, and with a name within a text. */
const FORMULAS = [
  "=B5+1",
  "=SUM(A3:C9)",
  '=IF(B6="Piano",1,2)',
  ...NAMES.flatMap((name) => {
    const quoted = `'${name.replace(/'/g, "''")}'`;
    return [`=${quoted}!B5*2`, `=SUM(${quoted}!$A$2:$C$8)+B4`, `=COUNTA(${quoted}!C:C)`, `="${name}"&${quoted}!A7`];
  }),
  "=Piano!B4+'Piano 2'!B4+'L''anno 2016'!B4+Altro!B4",
];

function sheetOf(id: string, name: string): object {
  const cellData: Record<number, Record<number, object>> = {};
  for (const [row, f] of FORMULAS.entries()) cellData[row] = { 4: { f, v: 0 }, 0: { v: row } };
  cellData[20] = { 5: { f: "=Altro!A2+A3", si: `${id}-s` } };
  cellData[21] = { 5: { si: `${id}-s` } };
  return { id, name, cellData, rowCount: 60, columnCount: 20 };
}

function texts(change: (book: FWorkbook) => void): Record<string, string[]> {
  const univer = new core.Univer({ locale: core.LocaleType.EN_US, locales: { [core.LocaleType.EN_US]: {} } });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin);
  univer.registerPlugin(sheets.UniverSheetsPlugin);
  univer.registerPlugin(sheetsFormula.UniverSheetsFormulaPlugin, { initialFormulaComputing: 2 });
  const book = facade.FUniver.newAPI(univer).createWorkbook({
    id: "book",
    sheetOrder: NAMES.map((_, place) => `s${place}`),
    sheets: Object.fromEntries(NAMES.map((name, place) => [`s${place}`, sheetOf(`s${place}`, name)])),
  });
  change(book);
  const found = book
    .getSheets()
    .map((sheet): [string, string[]] => [
      sheet.getSheetName(),
      sheet.getRange(0, 0, 40, 12).getFormulas().flat().filter(Boolean),
    ]);
  univer.dispose();
  return Object.fromEntries(found);
}

const CHANGES: readonly (readonly [string, (book: FWorkbook, name: string) => void])[] = [
  ["rows come", (book, name) => book.getSheetByName(name)?.insertRowsBefore(3, 2)],
  ["columns come", (book, name) => book.getSheetByName(name)?.insertColumnsBefore(1, 1)],
  ["rows go", (book, name) => book.getSheetByName(name)?.deleteRows(2, 3)],
  ["columns go", (book, name) => book.getSheetByName(name)?.deleteColumns(0, 2)],
  ["the sheet is called otherwise", (book, name) => book.getSheetByName(name)?.setName("Un'altra")],
  [
    "the sheet goes",
    (book, name) => {
      const sheet = book.getSheetByName(name);
      if (sheet !== null) book.deleteSheet(sheet);
    },
  ],
  [
    "two things happen",
    (book, name) => {
      book.getSheetByName(name)?.setName("Piano 3");
      book.getSheetByName("Piano 3")?.insertRowsBefore(0, 1);
    },
  ],
];

afterEach(() => {
  prototype._getFormulaReferenceMoveInfo = whole;
});

describe.each(CHANGES)("%s", (_, change) => {
  it.each(NAMES)("on %s", (name) => {
    const before = texts(() => undefined);
    const wanted = texts((book) => change(book, name));
    expect(wanted).not.toEqual(before);
    lookWhereNamed(sheetsFormula.UpdateFormulaController);
    expect(texts((book) => change(book, name))).toEqual(wanted);
  });
});

it("formulas that name no sheet that moves are not taken apart", () => {
  lookWhereNamed(sheetsFormula.UpdateFormulaController);
  const { sequenceNodesBuilder } = formula.LexerTreeBuilder.prototype;
  const taken: string[] = [];
  formula.LexerTreeBuilder.prototype.sequenceNodesBuilder = function (text) {
    taken.push(text);
    return sequenceNodesBuilder.call(this, text);
  };
  try {
    texts((book) => {
      taken.length = 0;
      const sheet = book.getSheetByName("Altro");
      if (sheet !== null) book.deleteSheet(sheet);
      expect(taken.length).toBeGreaterThan(0);
      const elsewhere = taken.filter((text) => !text.includes("Altro"));
      // Those of the sheet itself.
      expect(elsewhere.length).toBeLessThan(FORMULAS.length);
    });
  } finally {
    formula.LexerTreeBuilder.prototype.sequenceNodesBuilder = sequenceNodesBuilder;
  }
});

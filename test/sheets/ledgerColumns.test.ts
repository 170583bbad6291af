/** The ledger follows the columns of an owned sheet wherever people move them. */
import { columnPointers, POINTERS_PER_CELL, readColumnPointers } from "../../shared/sheets/ledger/columnPointers";
import { layOutLedger } from "../../shared/sheets/ledger/layOutLedger";
import type { OwnedSheet } from "../../shared/sheets/ledger/ledger";
import { readLedger } from "../../shared/sheets/ledger/readLedger";
import type { SheetDoc } from "../../shared/sheets/sheetDoc";
import { printFormula } from "../../shared/workbook/formula/print";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { type ColumnsByHand, columnsByHand } from "./columnsByHand";
import { renamed, snapshotOf } from "./readBackSnapshot";

const NAME = "L'ente, 2016";
const LEDGER = "Cabina (registro)";

const formulasOf = (fields: ReturnType<typeof columnPointers>): string[] =>
  fields.map((field) => {
    if (typeof field !== "object" || field.kind !== "formula") throw new Error("no formula");
    return printFormula(field.formula);
  });

const places = (width: number): number[] => Array.from({ length: width }, (_, column) => column);

describe("pointers to columns", () => {
  it("are one formula that counts them", () => {
    const [field, ...more] = columnPointers("Cruscotto", [0, 1, undefined, 27]);
    expect(more).toEqual([]);
    expect(field).toMatchObject({ kind: "formula", value: 3 });
    expect(formulasOf([field ?? ""])).toEqual([
      "SUM(COLUMNS(Cruscotto!$A$1:$A$1000),COLUMNS(Cruscotto!$B$1:$B$1000),0,COLUMNS(Cruscotto!$AB$1:$AB$1000))",
    ]);
  });

  it.each([0, 1, POINTERS_PER_CELL, POINTERS_PER_CELL + 1, 3 * POINTERS_PER_CELL])(
    "come back as they were written, %i of them",
    (width) => {
      const formulas = formulasOf(columnPointers(NAME, places(width)));
      expect(formulas).toHaveLength(Math.ceil(width / POINTERS_PER_CELL));
      expect(readColumnPointers(formulas, NAME)).toEqual(places(width));
    },
  );

  it("stay below the limits of the programs under the longest name, and after rows and columns went far", () => {
    const longest = `${"L'è ".repeat(7)}xyz`;
    expect(longest).toHaveLength(31);
    for (const formula of formulasOf(columnPointers(longest, places(250)))) {
      const far = formula.replace(/\$1:/g, "$50000:").replace(/\$1000/g, "$51000");
      expect(far.length).toBeLessThanOrEqual(8192);
      expect(formula.split("COLUMNS").length - 1).toBeLessThanOrEqual(255);
    }
  });

  it.each<readonly [string, string, readonly (number | undefined)[] | undefined]>([
    ["moved columns", "SUM(COLUMNS(Piano!$C$1:$C$1000),COLUMNS(Piano!$A$1:$A$1000))", [2, 0]],
    ["an equals sign before it", "=SUM(COLUMNS(Piano!$A$1:$A$1000))", [0]],
    ["blanks, small letters and no marks", "sum( columns('piano'!c3:c1004) )", [2]],
    ["rows deleted but for one", "SUM(COLUMNS(Piano!$B$1))", [1]],
    ["a deleted column as Excel writes it", "SUM(COLUMNS(Piano!$A$1:$A$9),COLUMNS(Piano!#REF!))", [0, undefined]],
    ["a deleted column as Google Sheets writes it", "SUM(COLUMNS(#REF!),COLUMNS(Piano!$A$1:$A$9))", [undefined, 0]],
    ["a deleted column of a sheet with quotes", "SUM(COLUMNS('L''e, #'!#REF!))", undefined],
    ["a gap left by us", "SUM(0,COLUMNS(Piano!$A$1:$A$9))", [undefined, 0]],
    ["the same column twice", "SUM(COLUMNS(Piano!$A$1:$A$9),COLUMNS(Piano!$A$1:$A$9))", undefined],
    ["two columns in one", "SUM(COLUMNS(Piano!$A$1:$B$9))", undefined],
    ["a column of another sheet", "SUM(COLUMNS(Altro!$A$1:$A$9))", undefined],
    ["a column of its own sheet", "SUM(COLUMNS($A$1:$A$9))", undefined],
    ["another function", "SUM(ROWS(Piano!$A$1:$A$9))", undefined],
    ["another number", "SUM(7,COLUMNS(Piano!$A$1:$A$9))", undefined],
    ["no sum", "COLUMNS(Piano!$A$1:$A$9)", undefined],
    ["nothing", "SUM()", []],
  ])("read %s", (_, formula, columns) => {
    if (formula.includes("L''e")) expect(readColumnPointers([formula], "L'e, #")).toEqual([undefined]);
    else expect(readColumnPointers([formula], "Piano")).toEqual(columns);
  });

  it("take a sheet that is called #REF! for what it is", () => {
    expect(readColumnPointers(["SUM(COLUMNS('#REF!'!$A$1:$A$9))"], "#REF!")).toEqual([0]);
  });

  it("are nonsense as a whole where a column stands in two cells", () => {
    const one = "SUM(COLUMNS(Piano!$A$1:$A$9))";
    expect(readColumnPointers([one, one], "Piano")).toBeUndefined();
  });
});

const blank = (key: string, name: string): SheetDoc => ({
  ...{ key, name, hidden: false, columns: [], rows: [], validations: [], conditionals: [], charts: [] },
  freeze: { rows: 0, columns: 0 },
});

const ledgerWith = (sheet: Partial<OwnedSheet>): SheetDoc =>
  layOutLedger(LEDGER, {
    app: "0",
    sheets: [{ key: "rules", year: 2016, written: NAME, name: NAME, fingerprints: { rows: "f0" }, ...sheet }],
    indicators: [],
  });
const bookWith = (sheet: Partial<OwnedSheet>): Snapshot => snapshotOf(blank("rules", NAME), ledgerWith(sheet));

function readSheet(book: Snapshot): OwnedSheet {
  const ledger = readLedger(book);
  const sheet = ledger?.kind === "ledger" ? ledger.sheets[0] : undefined;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

/** Over a hundred columns: the pointers fill two cells. */
const WIDTH = POINTERS_PER_CELL + 20;

describe("an owned sheet", () => {
  const book = bookWith({ width: WIDTH });

  it("says nothing of its columns while all stand in their places", () => {
    expect(readSheet(book)).toEqual({
      ...{ key: "rules", year: 2016, written: NAME, name: NAME, width: WIDTH, fingerprints: { rows: "f0" } },
    });
  });

  it.each<readonly [string, ColumnsByHand, readonly (number | undefined)[]]>([
    ["before all", { kind: "insertColumns", at: 0, count: 2 }, places(WIDTH).map((column) => column + 2)],
    [
      "among the hidden ones",
      { kind: "insertColumns", at: 110, count: 1 },
      places(WIDTH).map((column) => column + (column < 110 ? 0 : 1)),
    ],
    [
      "taken away",
      { kind: "deleteColumns", at: 3, count: 2 },
      places(WIDTH).map((column) => (column < 3 ? column : column < 5 ? undefined : column - 2)),
    ],
  ])("knows where each column stands: %s", (_, change, columns) => {
    const moved = readSheet(columnsByHand(book, NAME, change));
    expect(moved.columns).toEqual(columns);
    expect(moved.columnsMoved).toBeUndefined();
    expect(moved).toMatchObject({ name: NAME, width: WIDTH, fingerprints: { rows: "f0" } });
  });

  it("stands still when columns are inserted after all of ours, or on another sheet", () => {
    const after = columnsByHand(book, NAME, { kind: "insertColumns", at: WIDTH, count: 3 });
    expect(readSheet(after).columns).toBeUndefined();
    const elsewhere = columnsByHand(book, LEDGER, { kind: "insertColumns", at: 30, count: 3 });
    expect(readSheet(elsewhere).columns).toBeUndefined();
  });

  it("is followed under another name", () => {
    const moved = columnsByHand(book, NAME, { kind: "insertColumns", at: 1, count: 1 });
    const sheet = readSheet(renamed(moved, NAME, "Nuove regole"));
    expect(sheet.name).toBe("Nuove regole");
    expect(sheet.columns?.slice(0, 3)).toEqual([0, 2, 3]);
  });

  it("is not trusted where a pointer was typed over with nonsense", () => {
    const spoilt: Snapshot = {
      sheets: book.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) =>
          row?.map((cell) =>
            cell?.formula?.startsWith("SUM(") === true
              ? { ...cell, formula: cell.formula.replace("$B$", "$A$") }
              : cell,
          ),
        ),
      })),
    };
    expect(readSheet(spoilt)).toMatchObject({ columnsMoved: true, name: NAME, fingerprints: { rows: "f0" } });
    expect(readSheet(spoilt).columns).toBeUndefined();
  });

  it("keeps what is known of it when the ledger is written again", () => {
    const columns = [1, undefined, 0, 5];
    const again = readSheet(bookWith({ width: 4, columns }));
    expect(again).toMatchObject({ width: 4, columns, fingerprints: { rows: "f0" } });
    expect(again.fingerprints).toEqual({ rows: "f0" });
    const lost = readSheet(bookWith({ columnsMoved: true }));
    expect(lost.columnsMoved).toBe(true);
    expect(readSheet(bookWith(lost)).columnsMoved).toBe(true);
  });

  it("of version 1 has neither pointers nor a width", () => {
    expect(readSheet(bookWith({}))).toEqual({
      ...{ key: "rules", year: 2016, written: NAME, name: NAME, fingerprints: { rows: "f0" } },
    });
  });
});

import type { Plan } from "../../shared/plan/plan";
import type { ColumnMapping } from "../../shared/recognise/recognition";
import { layOutLedger } from "../../shared/sheets/ledger/layOutLedger";
import type { RememberedIndicator } from "../../shared/sheets/ledger/ledger";
import { LEDGER_MARKER, LEDGER_VERSION, ownedNames } from "../../shared/sheets/ledger/ledger";
import { ledgerOf } from "../../shared/sheets/ledger/ledgerOf";
import { pointedSheet, readLedger } from "../../shared/sheets/ledger/readLedger";
import { cutText, PIECE } from "../../shared/sheets/ledger/textPieces";
import type { SheetDoc } from "../../shared/sheets/sheetDoc";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { renamed, snapshotOf, typedInto } from "./readBackSnapshot";

const empty = (key: string, name: string): SheetDoc => ({
  key,
  name,
  hidden: false,
  columns: [],
  rows: [],
  validations: [],
  conditionals: [],
  charts: [],
  freeze: { rows: 0, columns: 0 },
});

const indicator: RememberedIndicator = {
  id: "2016/1.1.1/a",
  year: 2016,
  perspective: "Processi interni",
  programme: "1.1.1",
  title: "n. presenze «stampa» d'ente\nriga due",
  target: "=> 10",
  at: "'Piano 2016'!E5",
};

const ledger = layOutLedger("Cabina (registro)", {
  app: "0.1.0",
  sheets: [
    { key: "cockpit", year: 2016, written: "Cruscotto", name: "Cruscotto", fingerprints: { styles: "00ff" } },
    { key: "programme:1.1.1", year: 2016, written: "1.1.1 L'ente", name: "1.1.1 L'ente", fingerprints: {} },
    { key: "cockpit", year: 2015, written: "Cruscotto 2015", name: "Cruscotto 2015", fingerprints: {} },
  ],
  indicators: [indicator],
});
const book = snapshotOf(
  empty("cockpit", "Cruscotto"),
  empty("programme:1.1.1", "1.1.1 L'ente"),
  empty("cockpit", "Cruscotto 2015"),
  ledger,
);

/** The ledger, where the test is only about one that can be read. */
function read(snapshot: Snapshot) {
  const found = readLedger(snapshot);
  if (found?.kind !== "ledger") throw new Error("no ledger");
  return found;
}

describe("the ledger", () => {
  it("comes back as it was written", () => {
    const found = read(book);
    expect(found.app).toBe("0.1.0");
    expect(found.indicators).toEqual([indicator]);
    expect(found.sheets[0]).toEqual({
      key: "cockpit",
      year: 2016,
      written: "Cruscotto",
      name: "Cruscotto",
      fingerprints: { styles: "00ff" },
    });
  });

  it("keeps the years apart", () => {
    expect(ownedNames(read(book), 2016)).toEqual({
      cockpit: "Cruscotto",
      "programme:1.1.1": "1.1.1 L'ente",
      ledger: "Cabina (registro)",
    });
    expect(ownedNames(read(book), 2015).cockpit).toBe("Cruscotto 2015");
  });

  it("follows a sheet that was renamed in the spreadsheet program", () => {
    expect(ownedNames(read(renamed(book, "Cruscotto", "Il cruscotto")), 2016).cockpit).toBe("Il cruscotto");
  });

  it("is found by its mark after it was renamed itself", () => {
    expect(read(renamed(book, "Cabina (registro)", "nascosto")).sheet).toBe("nascosto");
  });

  it("prefers the hidden sheet to a visible copy of it", () => {
    const copy = { ...book.sheets[3], name: "copia", hidden: false } as Snapshot["sheets"][number];
    expect(read({ sheets: [copy, ...book.sheets] }).sheet).toBe("Cabina (registro)");
  });

  it("does not claim a sheet that was deleted, nor a new one of the same name", () => {
    const row = 1;
    const deleted = (formula: string): Snapshot => ({
      sheets: book.sheets.map((sheet) =>
        sheet.name !== "Cabina (registro)"
          ? sheet
          : {
              ...sheet,
              rows: sheet.rows.map((cells, index) =>
                index === row
                  ? cells?.map((cell, at) => (at === 4 ? { value: { error: "#REF!" }, formula } : cell))
                  : cells,
              ),
            },
      ),
    });
    expect(ownedNames(read(deleted("ROWS(#REF!)")), 2016).cockpit).toBeUndefined();
    expect(ownedNames(read(deleted("ROWS(#REF!$A$1:$Z$1000)")), 2016).cockpit).toBeUndefined();
    expect(read({ sheets: book.sheets.slice(1) }).sheets[0]?.name).toBeUndefined();
  });

  it.each([
    ["ROWS(Cruscotto!$A$1:$BM$1000)", true],
    ["ROWS(Cruscotto!$A$1:$BK$1000)", true],
    ["ROWS(Cruscotto!$A$1:$BL$1007)", undefined],
    ["ROWS('Cruscotto'!$A$1:$BL$993)", undefined],
  ])("tells from %s whether columns of the sheet moved", (formula, moved) => {
    const changed: Snapshot = {
      sheets: book.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row, index) =>
          row?.map((cell, column) =>
            sheet.name === "Cabina (registro)" && index === 1 && column === 4 ? { value: 1, formula } : cell,
          ),
        ),
      })),
    };
    expect(read(changed).sheets[0]?.columnsMoved).toBe(moved);
    expect(read(changed).sheets[0]?.name).toBe("Cruscotto");
  });

  it("of a newer version is recognised as such and not read", () => {
    expect(readLedger(typedInto(book, "Cabina (registro)", 0, 1, LEDGER_VERSION + 1))).toEqual({
      kind: "newer",
      sheet: "Cabina (registro)",
      version: LEDGER_VERSION + 1,
    });
    expect(readLedger(typedInto(book, "Cabina (registro)", 0, 1, "?"))?.kind).toBe("newer");
  });

  it("is absent from a workbook that Cabina never wrote to", () => {
    expect(readLedger(snapshotOf(empty("x", "Piano")))).toBeUndefined();
  });

  it("ignores rows left over below the last record, and records that somebody damaged", () => {
    const leftOver = typedInto(book, "Cabina (registro)", 9, 0, "indicator");
    expect(read(leftOver).indicators).toHaveLength(1);
    expect(read(typedInto(book, "Cabina (registro)", 4, 3, "{")).indicators).toHaveLength(0);
    expect(LEDGER_MARKER).toBe("cabina.ledger");
  });

  it("cuts long texts into pieces that a cell can hold and joins them again", () => {
    const target = `${"x".repeat(PIECE - 70)}${"😀".repeat(40)}${"ò".repeat(PIECE)}`;
    const long = layOutLedger("L", { app: "0", sheets: [], indicators: [{ ...indicator, target }] });
    const texts = Object.values(long.rows[1]?.cells ?? {}).map(({ content }) =>
      content.kind === "value" ? String(content.value) : "",
    );
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(PIECE);
    expect(read(snapshotOf(long)).indicators[0]?.target).toBe(target);
    expect(cutText("")).toEqual([""]);
  });

  describe("what was said of columns", () => {
    const mapping: readonly ColumnMapping[] = [
      { sheet: "Piano 2016", column: 2, meaning: "target", year: 2016 },
      { sheet: "Piano 2016", row: 4, column: 27, meaning: "weight" },
      { sheet: "L'ente", column: 0, meaning: "ignore" },
    ];
    const said = layOutLedger("L", { app: "0", sheets: [], mapping, indicators: [indicator] });
    const withPlan = snapshotOf(empty("x", "Piano 2016"), empty("y", "L'ente"), said);
    /** The pointers, as a spreadsheet program has rewritten them. */
    const pointing = (...formulas: readonly (string | undefined)[]): Snapshot => ({
      sheets: withPlan.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row, index) =>
          sheet.name !== "L" || formulas[index - 1] === undefined
            ? row
            : row?.map((cell, column) => (column === 4 ? { value: 1, formula: formulas[index - 1] ?? "" } : cell)),
        ),
      })),
    });

    it("comes back as it was written, beside the other records", () => {
      expect(read(withPlan)).toMatchObject({ mapping, lostMapping: [], indicators: [indicator] });
    });

    it("is absent from a ledger of before", () => {
      expect(read(book)).toMatchObject({ mapping: [], lostMapping: [] });
    });

    it("follows columns and rows that were inserted, and a sheet that was renamed", () => {
      const moved = pointing("ROWS('Piano 2016'!$E$3:$E$1002)", "ROWS('Piano 2016'!$AC$8)");
      expect(read(moved).mapping).toEqual([
        { sheet: "Piano 2016", column: 4, meaning: "target", year: 2016 },
        { sheet: "Piano 2016", row: 7, column: 28, meaning: "weight" },
        mapping[2],
      ]);
      expect(read(renamed(withPlan, "Piano 2016", "Nuovo")).mapping.map(({ sheet }) => sheet)).toEqual([
        "Nuovo",
        "Nuovo",
        "L'ente",
      ]);
    });

    it.each(["ROWS(#REF!)", "ROWS('Piano 2016'!#REF!)", "ROWS(#REF!$C$1:$C$1000)"])(
      "is dropped and named where its column is gone: %s",
      (formula) => {
        expect(read(pointing(formula))).toMatchObject({
          mapping: mapping.slice(1),
          lostMapping: [{ meaning: "target", year: 2016, written: "'Piano 2016'!C" }],
        });
      },
    );

    it("is dropped and named where its sheet is gone", () => {
      const gone: Snapshot = { sheets: withPlan.sheets.slice(1) };
      expect(read(gone).lostMapping.map(({ written }) => written)).toEqual(["'Piano 2016'!C", "'Piano 2016'!AB5"]);
    });

    it("passes over records with a meaning that is not known, and kinds of records that are not known", () => {
      expect(read(typedInto(withPlan, "L", 1, 1, "toString")).mapping).toHaveLength(2);
      expect(read(typedInto(withPlan, "L", 1, 0, "novelty")).mapping).toHaveLength(2);
    });

    it("gives way to what is said later of the same column; what is lost is not written again", () => {
      const later: ColumnMapping = { sheet: "Piano 2016", column: 2, meaning: "result", year: 2015 };
      const plan: Plan = {
        ...{ year: 2016, targetYears: [], resultYears: [], weightsAre: "sharesOfBody", areas: [], perspectives: [] },
        ...{ details: [], emptyResultYears: [], notPlaced: [] },
      };
      const before = read(pointing(undefined, "ROWS(#REF!)"));
      expect(ledgerOf(plan, [], before, [later]).mapping).toEqual([mapping[2], later]);
      expect(ledgerOf(plan, [], before).mapping).toEqual([mapping[0], mapping[2]]);
      expect(ledgerOf(plan, [], undefined).mapping).toEqual([]);
    });
  });

  it.each([
    ["ROWS('Cruscotto 2016'!$A$1:$Z$1000)", "Cruscotto 2016"],
    ["ROWS('L''ente'!$A$1:$Z$1004)", "L'ente"],
    ["ROWS(Cruscotto!$A$1:$AB$1000)", "Cruscotto"],
    ["=ROWS(Cruscotto!$A$1:$Z$1000)", "Cruscotto"],
    ["ROWS(#REF!)", undefined],
    ["ROWS('#REF'!A1)", "#REF"],
    [undefined, undefined],
  ])("reads %s as the sheet %s", (formula, sheet) => {
    expect(pointedSheet(formula)).toBe(sheet);
  });
});

/** A second opinion on rows and columns that are put in: another program moves formulas and merges to the same places. */
import type { Edit } from "../../shared/workbook/edit";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { excelizeEngine, must } from "../../src/file/write/excelizeEngine";
import { open } from "./fixtures";
import { rowsOf, smallBook } from "./smallBook";

const FORMULAS = [
  "A1",
  "$A$5",
  "A$4+$B6",
  "SUM(A1:A9)",
  "SUM($A$2:$B$3)*2",
  "SUM(A:A)",
  "SUM(2:7)",
  'IF(A6="A6",A6,"A9 e Dati!A9")',
  "Dati!A4",
  "SUM(Dati!$A$4:$B$8)",
  "SUM('Altri dati'!A3:A6)",
  "'Altri dati'!B2&\"x\"",
  "LOG10(A9)",
  "COUNTIF(Dati!B:B,A3)",
  "INDEX(Dati!$A$1:$B$9,3,2)",
  "-A5%",
  "SUM(A3,B4,Dati!C5)",
];

const book = (): Uint8Array =>
  smallBook({
    sheets: ["Dati", "Altri dati", "Conti"].map((name) => ({
      name,
      rows: rowsOf(
        Object.fromEntries(
          FORMULAS.map((formula, index) => [index + 1, { A: index, D: `=${formula} → 0`, F: "testo" }]),
        ),
      ),
      tail: '<mergeCells count="2"><mergeCell ref="H2:I6"/><mergeCell ref="H9:H10"/></mergeCells>',
    })),
  });

/** Formulas and merges by sheet. */
const picture = ({ sheets }: Snapshot) =>
  sheets.map(({ name, rows, merges }) => ({
    name,
    merges,
    formulas: rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) => (cell?.formula === undefined ? [] : [[row, column, cell.formula]])),
    ),
  }));

describe("excelize moves formulas and merges to the same places", () => {
  const CASES: readonly (readonly [string, Edit])[] = ["Dati", "Altri dati", "Conti"].flatMap((sheet) => [
    [`a row above all of ${sheet}`, { kind: "insertRows", sheet, at: 0, count: 1 }],
    [`rows in ${sheet}`, { kind: "insertRows", sheet, at: 4, count: 3 }],
    [`rows below all of ${sheet}`, { kind: "insertRows", sheet, at: 40, count: 2 }],
    [`a column before all of ${sheet}`, { kind: "insertColumns", sheet, at: 0, count: 1 }],
    [`columns in ${sheet}`, { kind: "insertColumns", sheet, at: 1, count: 2 }],
  ]);

  it.each(CASES)("%s", async (_, edit) => {
    if (edit.kind !== "insertRows" && edit.kind !== "insertColumns") throw new Error("no such case");
    const host = await open(book());
    expect((await host.applyEdits([edit])).kind).toBe("applied");
    const file = (await excelizeEngine()).OpenReader(book());
    if (edit.kind === "insertRows") must(file.InsertRows(edit.sheet, edit.at + 1, edit.count));
    else must(file.InsertCols(edit.sheet, "ABCDE".charAt(edit.at), edit.count));
    const other = await open(must(file.WriteToBuffer()).buffer as Uint8Array);
    expect(picture(await host.readWorkbook())).toEqual(picture(await other.readWorkbook()));
  });
});

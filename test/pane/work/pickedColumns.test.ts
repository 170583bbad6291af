/** A picked column is found again by its heading, and another column is never read in its place. */
import type { ColumnMapping } from "../../../shared/recognise/recognition";
import { applyEdits } from "../../../shared/workbook/applyEdits";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import { pickedColumns } from "../../../src/pane/work/pickedColumns";
import { bookOf, PLAN_SHEET, typedAt } from "../../hosts/smallBook";
import { ITALIAN, paneOn } from "./paneOn";

/** Two tables with the same headings but for the last. */
const BOOK = bookOf([
  ["IMPRESE", "Peso", "Target 2016", "Risultato 2016", "Valore"],
  ["1.1 Obiettivo primo", 0.5],
  ["1.1.1 Programma A", 0.5],
  ["Numero di eventi", 0.5, "almeno 10", 5, 7],
  [],
  ["PROCESSI INTERNI", "Peso", "Target 2016", "Risultato 2016", "Altro"],
  ["2.1 Obiettivo secondo", 0.5],
  ["2.1.1 Programma B", 0.5],
  ["Numero di corsi", 0.5, "almeno 10", 10, 8],
]);

const VALORE: ColumnMapping = {
  sheet: PLAN_SHEET,
  row: 0,
  column: 4,
  meaning: "result",
  year: 2016,
  heading: "Valore",
};
const PESO: ColumnMapping = { ...VALORE, column: 1, meaning: "ignore", heading: "Peso" };
const rowAbove = (book: Snapshot): Snapshot =>
  applyEdits(book, [{ kind: "insertRows", sheet: PLAN_SHEET, at: 0, count: 1 }]);
const columnBefore = (book: Snapshot): Snapshot =>
  applyEdits(book, [{ kind: "insertColumns", sheet: PLAN_SHEET, at: 4, count: 1 }]);

it.each<[string, Snapshot, ColumnMapping, ColumnMapping]>([
  ["stays where its heading is", BOOK, VALORE, VALORE],
  ["stays though another table has the same heading", BOOK, PESO, PESO],
  ["follows its heading a row down", rowAbove(BOOK), VALORE, { ...VALORE, row: 1 }],
  ["follows its heading a column to the right", columnBefore(BOOK), VALORE, { ...VALORE, column: 5 }],
])("%s", (_, book, picked, now) => {
  expect(pickedColumns(book, [picked])).toEqual({ ok: true, value: [now] });
});

it.each<[string, Snapshot, ColumnMapping]>([
  ["the heading says something else", typedAt(BOOK, PLAN_SHEET, 0, 4, "Spesa"), VALORE],
  ["two headings say it and neither stands where it was", rowAbove(BOOK), PESO],
  ["there was no heading and now there is one", BOOK, { ...VALORE, heading: "" }],
  ["its sheet is gone", BOOK, { ...VALORE, sheet: "Altro" }],
])("is lost where %s", (_, book, picked) => {
  expect(pickedColumns(book, [picked])).toEqual({ ok: false, problem: picked });
});

it("a column of which no heading is known is taken as it is", () => {
  const { heading: _, ...picked } = VALORE;
  expect(pickedColumns(typedAt(BOOK, PLAN_SHEET, 0, 4, "Spesa"), [picked])).toEqual({ ok: true, value: [picked] });
});

it("the pane says which column is lost, and reads nothing in its place", async () => {
  const mapping = [VALORE];
  expect(await paneOn(BOOK).work.read({ ...ITALIAN, mapping })).toMatchObject({ kind: "plan" });
  expect(await paneOn(typedAt(BOOK, PLAN_SHEET, 0, 4, "Spesa")).work.read({ ...ITALIAN, mapping })).toMatchObject({
    kind: "refused",
    sheet: PLAN_SHEET,
    sentence: expect.stringContaining("«Valore»"),
  });
});

/** A person's formula in place of ours, given up for ours when that was asked: an undo brings it back letter by letter. */
import { COCKPIT } from "../../shared/sheets/places";
import { type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { refreshPlan } from "../../src/actions/refreshPlan";
import { memoryHost } from "../hosts/memoryHost";
import { OPTIONS, refreshed, undone } from "../hosts/runOn";
import { bookOf, SMALL_PLAN } from "../hosts/smallBook";

const SHEET = "Cruscotto";

/** The cockpit's *% Realizzazione* of an indicator. */
function placeIn(book: Snapshot): { readonly row: number; readonly column: number } {
  const rows = sheetNamed(book, SHEET)?.rows ?? [];
  const row = rows.findIndex((cells) => cells?.[COCKPIT.id]?.value === "2016/1.1.1/2");
  expect(row).toBeGreaterThan(0);
  return { row, column: COCKPIT.achievement };
}

const formulaIn = (book: Snapshot, { row, column }: ReturnType<typeof placeIn>): string | undefined =>
  sheetNamed(book, SHEET)?.rows[row]?.[column]?.formula;

function withFormula(book: Snapshot, formula: string): Snapshot {
  const at = placeIn(book);
  const put = (cells: Snapshot["sheets"][number]["rows"][number]) =>
    Array.from(cells ?? [], (cell, column) => (column === at.column ? { ...cell, value: 0.5, formula } : cell));
  return {
    sheets: book.sheets.map((sheet) =>
      sheet.name === SHEET
        ? { ...sheet, rows: sheet.rows.map((cells, row) => (row === at.row ? put(cells) : cells)) }
        : sheet,
    ),
  };
}

it.each([
  ["with blanks of one's own", "IF( $D$9 > 1,  0.5, 1 )"],
  ["in small letters", "sum(D9:D10)"],
  ["that asks for the cell of its own row", "@Piano!$B$6:$B$9"],
  ["with a table's column", "SUM(Tabella1[Peso])"],
  ["with words of its own", "LET(x,2,x*0.25)"],
])("%s", async (_, formula) => {
  const { book: built } = await refreshed(bookOf(SMALL_PLAN));
  const book = withFormula(built, formula);
  const at = placeIn(book);
  const host = memoryHost(book);
  const restored = await refreshPlan(host, { ...OPTIONS, restores: true });
  expect(restored.ok && restored.value.broughtBack).toHaveLength(1);
  expect(formulaIn(host.snapshot(), at)).toBe(formulaIn(built, at));
  const { book: back, said } = await undone(host.snapshot());
  expect(said.restoredCells).toBe(1);
  expect(formulaIn(back, at)).toBe(formula);
});

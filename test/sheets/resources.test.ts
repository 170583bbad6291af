/** Amounts that people write on a programme sheet as formulas count in the total that Cabina shows, as they do in Excel. */
import { PROGRAMME } from "../../shared/sheets/places";
import { homeRowId } from "../../shared/sheets/programmeSheet/rowIds";
import { applyEdits } from "../../shared/workbook/applyEdits";
import { type Snapshot, type SnapshotCell, sheetNamed } from "../../shared/workbook/snapshot";
import { planRefresh } from "../../src/actions/planRefresh";
import { OPTIONS } from "../hosts/runOn";
import { bookOf, SMALL_PLAN } from "../hosts/smallBook";

const SCHEDA = "1.1.1 Programma A";

function refreshed(book: Snapshot): Snapshot {
  const planned = planRefresh(book, OPTIONS);
  if (!planned.ok) throw new Error(JSON.stringify(planned.problem));
  return applyEdits(book, planned.value.edits);
}

const built = refreshed(bookOf(SMALL_PLAN));
const ROW =
  sheetNamed(built, SCHEDA)?.rows.findIndex((cells) =>
    cells?.some((cell) => cell?.value === homeRowId(2016, "1.1.1", "resources", 1)),
  ) ?? -1;

const withAmounts = (budgeted: SnapshotCell, spent?: SnapshotCell): Snapshot => ({
  sheets: built.sheets.map((sheet) => {
    if (sheet.name !== SCHEDA) return sheet;
    const rows = sheet.rows.map((cells, row) => {
      if (row !== ROW) return cells;
      const now = [...(cells ?? [])];
      now[PROGRAMME.april] = budgeted;
      if (spent !== undefined) now[PROGRAMME.august] = spent;
      return now;
    });
    return { ...sheet, rows };
  }),
});
const shown = (book: Snapshot, row: number, column: number): SnapshotCell | undefined =>
  sheetNamed(book, SCHEDA)?.rows[row]?.[column];

describe("An amount on a programme sheet", () => {
  it.each<readonly [string, SnapshotCell, number | string]>([
    ["typed as a number", { value: 1000 }, 1000],
    ["written as a formula", { value: 1500, formula: "1000+500" }, 1500],
    ["written as a formula that shows an error", { value: { error: "#DIV/0!" }, formula: "1/0" }, "–"],
    ["written as a formula of which the file keeps no value", { value: null, formula: "1000+500" }, "–"],
    ["written as a formula that shows nothing", { value: "", formula: '""' }, "–"],
    ["that is not there", { value: null }, "–"],
  ])("%s makes the total that it should, and stays", (_, amount, total) => {
    const after = refreshed(withAmounts(amount));
    expect(shown(after, ROW, PROGRAMME.april)).toMatchObject(amount);
    expect(shown(after, ROW + 1, PROGRAMME.april)?.value).toBe(total);
  });

  it("spent is a share of one that was budgeted by a formula", () => {
    const after = refreshed(withAmounts({ value: 1500, formula: "1000+500" }, { value: 300 }));
    expect(shown(after, ROW, PROGRAMME.december)?.value).toBe(0.2);
    expect(shown(after, ROW + 1, PROGRAMME.december)?.value).toBe(0.2);
  });
});

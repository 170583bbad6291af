/** Programmes of which the user keeps a sheet: no Scheda is made of them, what people add has its home on *Rilevazioni*. */
import { sampleSheets } from "../../shared/sample/sampleSheets";
import { PROGRAMME } from "../../shared/sheets/places";
import type { SheetDoc } from "../../shared/sheets/sheetDoc";
import { applyEdits } from "../../shared/workbook/applyEdits";
import { type SheetSnapshot, type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { planRefresh } from "../../src/actions/planRefresh";
import { programmeSheets } from "../fixtures/workbooks/programmeSheets";
import { sheetSnapshotOf } from "./readBackSnapshot";

/** The printed cockpit with sheets of some programmes; absent: all sixteen. */
const bookWith = (codes?: readonly string[], change = (sheet: SheetSnapshot) => sheet): Snapshot => {
  const [cockpit] = sampleSheets() as [SheetDoc];
  return { sheets: [sheetSnapshotOf(cockpit), ...programmeSheets({}, codes).map(change)] };
};

function refreshed(book: Snapshot) {
  const planned = planRefresh(book, { wishes: {}, today: "2016-12-31" });
  if (!planned.ok) throw new Error(JSON.stringify(planned.problem));
  return { ...planned.value, after: applyEdits(book, planned.value.edits) };
}

const rowOf = (book: Snapshot, name: string, id: string, column: number): number =>
  sheetNamed(book, name)?.rows.findIndex((cells) => cells?.[column]?.value === id) ?? -1;

it("sixteen sheets of the user's: no Scheda, one Rilevazioni", () => {
  const { after, summary, scorecard } = refreshed(bookWith());
  expect(summary.newSheets).toEqual(["Cruscotto", "Indice", "Rilevazioni", "Segnalazioni", "Regole di calcolo"]);
  for (const { indicator } of scorecard.indicators) {
    expect(rowOf(after, "Rilevazioni", indicator.id, PROGRAMME.id)).toBeGreaterThan(0);
    expect(rowOf(after, "Rilevazioni", indicator.id, PROGRAMME.overrideId)).toBeGreaterThan(0);
  }
  const again = refreshed(after);
  expect(again.edits).toEqual([]);
});

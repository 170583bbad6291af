/** Records that become shorter leave nothing behind; the journal beside them stays. */
import { JOURNAL_COLUMN } from "../../shared/sheets/journal/journalCells";
import { clearedLedger } from "../../shared/sheets/ledger/clearedLedger";
import { layOutLedger } from "../../shared/sheets/ledger/layOutLedger";
import { readLedger } from "../../shared/sheets/ledger/readLedger";
import { planEdits } from "../../shared/sheets/planEdits";
import { applyEdits } from "../../shared/workbook/applyEdits";
import type { Snapshot } from "../../shared/workbook/snapshot";

const indicator = (number: number, title: string) => ({
  ...{ id: `2016/1.1.1/${number}`, year: 2016, perspective: "P", programme: "1.1.1", target: "almeno 1", title },
});
const ledger = (titles: readonly string[]) =>
  layOutLedger("Registro", {
    app: "0.1.0",
    sheets: [],
    indicators: titles.map((title, place) => indicator(place + 1, title)),
  });
const LONG = "n".repeat(70_000);

const write = (before: Snapshot, titles: readonly string[]): Snapshot => {
  const planned = planEdits(before, [ledger(titles)], before.sheets.length === 0 ? {} : { ledger: "Registro" });
  if (!planned.ok) throw new Error(planned.problem.code);
  return applyEdits(before, planned.value.edits);
};

it.each([
  [
    [LONG, "breve"],
    ["breve", "altro"],
  ],
  [[LONG, LONG], ["uno"]],
  [
    ["uno", "due"],
    [LONG, "due", "tre"],
  ],
])("what is read back is what was written last", (first, then) => {
  const after = write(write({ sheets: [] }, first), then);
  const read = readLedger(after);
  expect(read?.kind === "ledger" && read.indicators.map(({ title }) => title)).toEqual(then);
});

it("the journal beside the records stays", () => {
  const written = write({ sheets: [] }, [LONG]).sheets[0];
  if (written === undefined) throw new Error("no ledger");
  const rows = written.rows.map((cells) => {
    const wide = (cells ?? []).slice();
    while (wide.length < JOURNAL_COLUMN) wide.push(undefined);
    return [...wide, { value: "giornale" }];
  });
  const cleared = clearedLedger({ ...written, rows }, ledger(["uno"]));
  for (const { cells } of cleared.rows) expect(cells[JOURNAL_COLUMN]).toBeUndefined();
});

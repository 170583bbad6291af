/** Which column of a programme sheet holds *% Realizzazione*: the one that may be filled, and never read as a result. */
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { printedSheets } from "../../shared/sample/sampleSheets";
import { cellName } from "../../shared/workbook/address";
import type { SheetSnapshot } from "../../shared/workbook/snapshot";
import { snapshotOfSheets } from "../../shared/workbook/snapshotOfSheets";

const book = snapshotOfSheets(printedSheets());

/** The cells that may be filled on the sheet of 1.2.1 once its headings say this. */
function achieved(headings: Readonly<Record<number, string>>): string[] {
  const changed = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    rows: sheet.rows.map((cells) =>
      cells?.[3]?.value !== "Target 2016"
        ? cells
        : cells.map((cell, column) => (headings[column] === undefined ? cell : { value: headings[column] })),
    ),
  });
  const sheets = book.sheets.map((sheet) => (sheet.name === "Scheda 1.2.1" ? changed(sheet) : sheet));
  const found = recognisePlan({ sheets }, { year: 2016 });
  if (!found.ok) throw new Error(found.problem.code);
  const own = (found.value.plan.accounts ?? []).filter(({ programme }) => programme === "1.2.1");
  expect(
    own.flatMap(({ indicators }) => indicators.flatMap(({ results }) => results[2016]?.at.left ?? [])),
  ).not.toContain(4);
  return own.flatMap(({ indicators }) =>
    indicators.flatMap(({ achievedAt: at }) => (at ? [cellName(at.top, at.left)] : [])),
  );
}

it.each([
  "% \nRealizzazione",
  "% realizz.",
  "% Realizz",
  "% di realizzazione",
  "Grado di realizzazione",
  "Percentuale di realizzazione",
  "% realizzazione 2016",
  "% achieved",
])("«%s» is such a column", (heading) => {
  expect(achieved({ 4: heading })).toEqual(["E25", "E26", "E27", "E28", "E29"]);
});

it.each(["% realizzazione 2015", "Scostamento", "Semaforo", "Note", "Peso realizzato"])("«%s» is none", (heading) => {
  expect(achieved({ 4: heading })).toEqual([]);
});

it("of two such columns none is", () => {
  expect(achieved({ 4: "% realizzazione", 6: "Grado di realizzazione" })).toEqual([]);
});

it("the column of the plan's year is told from that of another", () => {
  expect(achieved({ 4: "% realizzazione 2016", 6: "% realizzazione 2015" })).toHaveLength(5);
});

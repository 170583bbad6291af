/** Another body's own programme sheet, in English and in its own form: adopted, its result counts, its cell is filled. */
import { PROGRAMME } from "../../shared/sheets/places";
import { applyEdits } from "../../shared/workbook/applyEdits";
import { sheetNamed, valueAt } from "../../shared/workbook/snapshot";
import { planRefresh } from "../../src/actions/planRefresh";
import { bookOf } from "../recognise/books";
import { COUNCIL, DESK } from "../recognise/councilBook";

it("is linked, read and filled, and the other programme gets a sheet of ours", () => {
  const book = bookOf(COUNCIL, DESK);
  const planned = planRefresh(book, { wishes: {}, today: "2023-12-31", language: "en", fills: true });
  if (!planned.ok) throw new Error(JSON.stringify(planned.problem));
  const { summary, scorecard, filled, edits } = planned.value;
  expect(summary.newSheets.filter((name) => /^1\./.test(name))).toEqual(["1.1.2 On-line requests"]);
  expect(summary.newSheets).toContain("Readings");
  const [waiting] = scorecard.indicators;
  expect(waiting).toMatchObject({ programme: "1.1.1", origin: "sheet", achievement: 0.75 });
  expect(filled).toMatchObject([{ sheet: "Desk", top: 5, left: 3 }]);
  const after = applyEdits(book, edits);
  const desk = sheetNamed(after, "Desk");
  expect(desk && valueAt(desk, 5, 3)).toBe(0.75);
  const row = sheetNamed(after, "Readings")?.rows.find(
    (cells) => cells?.[PROGRAMME.id]?.value === waiting?.indicator.id,
  );
  expect(row?.[PROGRAMME.december]?.formula).toContain("read again");
  expect(row?.[PROGRAMME.december]?.value).toBe(20);
});

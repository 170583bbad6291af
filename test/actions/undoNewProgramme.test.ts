/** A programme that a refresh brought goes again: its rows stand on several sheets, and the formulas of each follow the rows of the others. */
import { sheetNamed } from "../../shared/workbook/snapshot";
import { contents, refreshed, undone } from "../hosts/runOn";
import { bookOf, type Line, SMALL_PLAN, withPlan } from "../hosts/smallBook";

const heads = SMALL_PLAN[2]?.slice(1) ?? [];

const PLANS: readonly (readonly [string, readonly Line[]])[] = [
  [
    "at the end",
    [
      ...SMALL_PLAN.slice(0, 10),
      ["2.1.1 Programma B", 0.3],
      ["Numero di corsi", 0.3, 5, "almeno 10", 10, "almeno 20"],
      ["2.1.2 Programma C", 0.2],
      ["Numero di aule", 0.2, 5, "almeno 10", 10, "almeno 20"],
    ],
  ],
  [
    "between two others",
    [
      ...SMALL_PLAN.slice(0, 7),
      ["1.1.2 Programma D", 0.2],
      ["Numero di aule", 0.2, 5, "almeno 10", 10, "almeno 20"],
      ...SMALL_PLAN.slice(7),
    ],
  ],
  [
    "with a perspective of its own",
    [
      ...SMALL_PLAN,
      [],
      ["CRESCITA", ...heads],
      ["3.1 Obiettivo terzo", 0.2],
      ["3.1.1 Programma E", 0.2],
      ["Numero di aule", 0.2, 5, "almeno 10", 10, "almeno 20"],
    ],
  ],
];

it.each(PLANS)("a programme that came %s is taken back", async (_, lines) => {
  const { book } = await refreshed(bookOf(SMALL_PLAN));
  const start = withPlan(book, lines);
  const after = await refreshed(start);
  expect(after.book.sheets.length).toBe(start.sheets.length + 1);
  expect(sheetNamed(after.book, "Indice")?.rows).not.toEqual(sheetNamed(start, "Indice")?.rows);
  expect(contents((await undone(after.book)).book)).toEqual(contents(start));
});

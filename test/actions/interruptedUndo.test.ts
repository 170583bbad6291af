/** An undo that breaks after any edit: the next one goes on from there, or a refresh brings the sheets up to date again; nothing of the user's is touched. */

import { applyEdits } from "../../shared/workbook/applyEdits";
import type { Edit } from "../../shared/workbook/edit";
import { type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { planRefresh } from "../../src/actions/planRefresh";
import { planUndo } from "../../src/actions/planUndo";
import { contents, OPTIONS, picture, refreshed, undone } from "../hosts/runOn";
import { bookOf, type Line, PLAN_SHEET, SMALL_PLAN, withPlan } from "../hosts/smallBook";

const NEW_EVENTS: Line = ["Numero di eventi", 0.2, 5, "almeno 20", 5, "almeno 20"];
const FAIRS: Line = ["Numero di mostre", 0.3, 1, "almeno 2", 2, "almeno 3"];
const ROOMS: Line = ["Numero di aule", 0.1, 5, "almeno 10", 10, "almeno 20"];

const CHANGES: readonly (readonly [string, readonly Line[]])[] = [
  [
    "other targets, an indicator more in each programme and one less",
    [...SMALL_PLAN.slice(0, 5), NEW_EVENTS, FAIRS, ...SMALL_PLAN.slice(7), ROOMS],
  ],
  ["a programme at the end", [...SMALL_PLAN, ["2.1.2 Programma C", 0.2], ROOMS]],
  [
    "a programme between two others and another target",
    [
      ...SMALL_PLAN.slice(0, 5),
      NEW_EVENTS,
      ...SMALL_PLAN.slice(6, 7),
      ["1.1.2 Programma D", 0.2],
      ROOMS,
      ...SMALL_PLAN.slice(7),
    ],
  ],
];

const PATIENCE = 120_000;

const undoEdits = (book: Snapshot): readonly Edit[] => {
  const planned = planUndo(book);
  if (!planned.ok) throw new Error(JSON.stringify(planned.problem));
  return planned.value.edits;
};

/** What the next refresh would take for typed by a person. */
const handKept = (book: Snapshot): unknown => {
  const planned = planRefresh(book, OPTIONS);
  return planned.ok && planned.value.keptByHand;
};

const refreshEdits = (book: Snapshot): readonly Edit[] => {
  const planned = planRefresh(book, OPTIONS);
  if (!planned.ok) throw new Error(JSON.stringify(planned.problem));
  return planned.value.edits;
};

/** The workbook after each number of edits, short of all of them. */
const broken = (book: Snapshot, edits: readonly Edit[]): [number, Snapshot][] =>
  edits.map((_, count) => [count, applyEdits(book, edits.slice(0, count))]);

/** Beginning elsewhere each time, so that over all beginnings every edit has its turn. */
const everyThird = <T>(books: readonly T[], begin: number): readonly T[] =>
  books.filter((_, index) => (index + begin) % 3 === 0);

/** Equal as text is equal; only a difference is worth the time that it takes to show it. */
function expectSame(at: unknown, one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) expect([at, one]).toEqual([at, other]);
}

describe.each(CHANGES)("a refresh with %s", (_, lines) => {
  let start: Snapshot;
  let whole: Snapshot;
  beforeAll(async () => {
    start = withPlan((await refreshed(bookOf(SMALL_PLAN))).book, lines);
    whole = (await refreshed(start)).book;
  });

  it(
    "is taken back by a second undo, whatever edit the first one broke at",
    async () => {
      const books = broken(whole, undoEdits(whole));
      expect(books.length).toBeGreaterThan(6);
      for (const [at, book] of books) {
        expectSame(at, sheetNamed(book, PLAN_SHEET), sheetNamed(start, PLAN_SHEET));
        const { book: back, said } = await undone(book);
        expect([at, said.keptRows, said.kept]).toEqual([at, [], []]);
        expectSame(at, contents(back), contents(start));
      }
    },
    PATIENCE,
  );

  it(
    "also by a third one, when the second breaks too",
    async () => {
      for (const [at, book] of broken(whole, undoEdits(whole)))
        for (const [then, again] of everyThird(broken(book, undoEdits(book)), at))
          expectSame([at, then], contents(applyEdits(again, undoEdits(again))), contents(start));
    },
    PATIENCE,
  );

  it(
    "is there again after a refresh, when it broke at any second edit: that keeps nothing more as typed by hand, and can be taken back then",
    async () => {
      const kept = handKept(whole);
      for (const [at, book] of broken(whole, undoEdits(whole)).filter(([count]) => count % 2 === 0)) {
        expect([at, handKept(book)]).toEqual([at, kept]);
        const { book: again } = await refreshed(book);
        expectSame(at, picture(again), picture(whole));
        expectSame(at, contents((await undone(again)).book), contents(start));
      }
    },
    PATIENCE,
  );

  it(
    "that broke off, at any third edit, is taken back by a second undo, whatever edit the first one broke at",
    async () => {
      const refreshes = broken(start, refreshEdits(start));
      for (const [at, half] of refreshes.filter(([count]) => count % 3 === 1))
        for (const [then, book] of everyThird(broken(half, undoEdits(half)), at))
          expectSame([at, then], contents(applyEdits(book, undoEdits(book))), contents(start));
    },
    PATIENCE,
  );
});

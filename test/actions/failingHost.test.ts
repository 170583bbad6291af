/** A host that breaks after any edit: the next run completes the work or takes it back, and nothing of the user's is ever touched. */

import { rowsWithIds } from "../../shared/sheets/journal/ownPlaces";
import { readLedger } from "../../shared/sheets/ledger/readLedger";
import { PROGRAMME } from "../../shared/sheets/places";
import { applyEdits } from "../../shared/workbook/applyEdits";
import { type SheetSnapshot, type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { planRefresh } from "../../src/actions/planRefresh";
import { refreshPlan } from "../../src/actions/refreshPlan";
import { memoryHost } from "../hosts/memoryHost";
import { contents, OPTIONS, picture, refreshed, undone } from "../hosts/runOn";
import { bookOf, type Line, PLAN_SHEET, SMALL_PLAN, typedAt, withPlan } from "../hosts/smallBook";

/** The workbook after a refresh that broke after each number of edits, and the number. */
async function* broken(start: Snapshot): AsyncGenerator<[number, Snapshot]> {
  const planned = planRefresh(start, OPTIONS);
  if (!planned.ok) throw new Error(JSON.stringify(planned.problem));
  const { edits } = planned.value;
  for (const [count] of edits.entries()) yield [count, applyEdits(start, edits.slice(0, count))];
}

/** The same by a host that really breaks. */
async function brokenAfter(book: Snapshot, edits: number): Promise<Snapshot> {
  const host = memoryHost(book, { failAfter: edits });
  await expect(refreshPlan(host, OPTIONS)).rejects.toThrow("the host broke");
  return host.snapshot();
}

const isOpen = (book: Snapshot): boolean => {
  const ledger = readLedger(book);
  return ledger?.kind === "ledger" && ledger.journal?.state === "open";
};

const usersSheet = (book: Snapshot): SheetSnapshot | undefined => sheetNamed(book, PLAN_SHEET);

const START = bookOf(SMALL_PLAN);

/** Another target, another weight, an indicator more in each programme, one less. */
const CHANGED: readonly Line[] = [
  ...SMALL_PLAN.slice(0, 5),
  ["Numero di eventi", 0.2, 5, "almeno 20", 5, "almeno 20"],
  ["Numero di mostre", 0.3, 1, "almeno 2", 2, "almeno 3"],
  ...SMALL_PLAN.slice(7, 11),
  ["Numero di corsi", 0.4, 5, "almeno 10", 10, "almeno 20"],
  ["Numero di aule", 0.1, 5, "almeno 10", 10, "almeno 20"],
];

/** Built, and something typed on a programme's sheet; then the plan changed. */
async function changedBook(): Promise<Snapshot> {
  const { book } = await refreshed(START);
  const sheet = sheetNamed(book, "2.1.1 Programma B");
  const [row = -1] = sheet === undefined ? [] : [...rowsWithIds(sheet, PROGRAMME.id).values()].flat();
  expect(row).toBeGreaterThan(0);
  return withPlan(typedAt(book, "2.1.1 Programma B", row, PROGRAMME.april, 3), CHANGED);
}

it("a refresh that completes an interrupted one says so, and no other does", () => {
  const planned = planRefresh(START, OPTIONS);
  if (!planned.ok) throw new Error(planned.problem.code);
  const { edits } = planned.value;
  const says = (count: number): unknown => {
    const again = planRefresh(applyEdits(START, edits.slice(0, count)), OPTIONS);
    return again.ok && again.value.completes;
  };
  const some = [1, 2, Math.floor(edits.length / 2), edits.length - 1];
  expect(some.map(says)).toEqual(some.map(() => true));
  expect([0, edits.length].map(says)).toEqual([false, false]);
});

/** Whether a second refresh has nothing to do is asked of every so many only, since it takes its time. */
const SOME = 9;
const PATIENCE = 300_000;

/** Equal as text is equal; only a difference is worth the time that it takes to show it. */
function expectSame(edits: number, one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) expect([edits, one]).toEqual([edits, other]);
}

async function completes(start: Snapshot): Promise<Snapshot> {
  const whole = await refreshed(start);
  let seen = 0;
  for await (const [edits, book] of broken(start)) {
    seen += 1;
    expectSame(edits, usersSheet(book), usersSheet(start));
    const completed = await refreshed(book);
    expectSame(edits, picture(completed.book), picture(whole.book));
    expect(isOpen(completed.book)).toBe(false);
    if (edits % SOME === 0) expect([edits, (await refreshed(completed.book)).edits]).toEqual([edits, 0]);
    expectSame(edits, contents((await undone(completed.book)).book), contents(start));
    if (isOpen(book)) expectSame(edits, contents((await undone(book)).book), contents(start));
  }
  expect(seen).toBe(whole.edits);
  return whole.book;
}

describe("a first build that breaks", () => {
  it(
    "is completed by the next refresh, and undone before or after that, whatever edit it broke at",
    async () => {
      expect((await undone(await completes(START))).book).toEqual(START);
    },
    PATIENCE,
  );

  it("is the same on a host that throws", async () => {
    const book = await brokenAfter(START, 12);
    expect(isOpen(book)).toBe(true);
    expect(picture((await refreshed(book)).book)).toEqual(picture((await refreshed(START)).book));
    expect((await undone(book)).book).toEqual(START);
  });
});

describe("a refresh that breaks", () => {
  it(
    "is completed by the next refresh, and undone before or after that, whatever edit it broke at",
    async () => {
      const start = await changedBook();
      const book = await completes(start);
      expect(contents((await undone(book)).book)).toEqual(contents(start));
      expect(sheetNamed(book, "2.1.1 Programma B")?.rows).not.toEqual(sheetNamed(start, "2.1.1 Programma B")?.rows);
    },
    PATIENCE,
  );
});

it("what a broken refresh wrote is still its own when a row leaves the plan meanwhile", async () => {
  const start = withPlan((await refreshed(START)).book, CHANGED);
  const plan = usersSheet(start)?.rows.findIndex((cells) => cells?.[0]?.value === "Numero di corsi") ?? -1;
  let seen = 0;
  for await (const [edits, book] of broken(start)) {
    const shorter = applyEdits(book, [{ kind: "deleteRows", sheet: PLAN_SHEET, at: plan, count: 1 }]);
    const planned = planRefresh(shorter, OPTIONS);
    expect([edits, planned.ok && planned.value.keptByHand]).toEqual([edits, []]);
    seen += 1;
  }
  expect(seen).toBeGreaterThan(5);
});

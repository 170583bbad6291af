/** Two panes at one workbook: each says of the other's generation what is known, and offers to complete it or take it back. */
import { createPaneWork } from "../../../src/pane/work/createPaneWork";
import type { PaneReading, PaneWork } from "../../../src/pane/work/paneWork";
import { contents } from "../../hosts/runOn";
import { type SharedBook, sharedBook } from "../../hosts/sharedBook";
import { bookOf, PLAN_SHEET, SMALL_PLAN, typedAt } from "../../hosts/smallBook";
import { ALL, ITALIAN, silent, TODAY } from "./paneOn";

const START = bookOf(SMALL_PLAN);
const TAKES = { ...ALL, takesOver: true };

interface Person {
  readonly work: PaneWork;
  /** Somebody acts after so many edits of the next list. */
  readonly after: (edits: number, act: () => Promise<unknown>) => void;
}

function person(book: SharedBook, session?: string): Person {
  const host = book.host(session);
  return { work: createPaneWork(host, () => TODAY), after: host.after };
}

const planOf = (reading: PaneReading | undefined) => {
  if (reading?.kind !== "plan") throw new Error(JSON.stringify(reading));
  return reading.plan;
};

/** Anna's generation is under way; what somebody else does meanwhile. */
async function meanwhile(act: (book: SharedBook, bruno: Person) => Promise<unknown>) {
  const book = sharedBook(START);
  const [anna, bruno] = [person(book, "anna"), person(book, "bruno")];
  await anna.work.read(ITALIAN);
  anna.after(8, () => act(book, bruno));
  const outcome = await anna.work.build(ALL, silent);
  return { book, anna, bruno, outcome };
}

it("who comes while somebody generates is told, and nothing is written without a word", async () => {
  const { outcome } = await meanwhile(async (book, { work }) => {
    const before = book.now();
    expect(planOf(await work.read(ITALIAN)).unfinished).toEqual({ undoable: true });
    expect(await work.preview()).toMatchObject({ unfinished: { undoable: true }, canUndo: true });
    for (const refused of [await work.build(ALL, silent), await work.undo(silent)])
      expect(refused).toMatchObject({
        kind: "refused",
        elsewhere: true,
        sentence: expect.stringMatching(/non finita. Niente è stato scritto/),
      });
    expect(book.now()).toBe(before);
  }).catch((problem) => ({ outcome: problem as unknown }));
  expect(outcome).toMatchObject({ kind: "done" });
});

it("who goes on with it completes it; whoever was at it stops, and finds everything done", async () => {
  const { book, anna, outcome } = await meanwhile(async (_, { work }) => {
    await work.read(ITALIAN);
    expect(await work.build(TAKES, silent)).toMatchObject({ kind: "done" });
    const plan = planOf(await work.read(ITALIAN));
    expect([plan.unfinished, plan.lastElsewhere, plan.built]).toEqual([undefined, undefined, true]);
  });
  expect(outcome).toMatchObject({
    kind: "refused",
    elsewhere: true,
    sentence: expect.stringMatching(/prosegue in un’altra finestra/),
  });
  expect(outcome).not.toHaveProperty("broken");
  expect(planOf(await anna.work.read(ITALIAN))).toMatchObject({ lastElsewhere: true });
  expect(planOf(await anna.work.read(ITALIAN)).unfinished).toBeUndefined();
  expect(await anna.work.build(ALL, silent)).toMatchObject({ kind: "nothing" });
  const alone = sharedBook(START);
  const { work } = person(alone, "anna");
  await work.read(ITALIAN);
  await work.build(ALL, silent);
  expect(contents(book.now())).toEqual(contents(alone.now()));
});

it("who takes it back leaves what was there before, with what was typed meanwhile", async () => {
  const { book, outcome } = await meanwhile(async (shared, { work }) => {
    shared.type((now) => typedAt(now, PLAN_SHEET, 5, 4, 9));
    await work.read(ITALIAN);
    expect(await work.undo(silent, { takesOver: true })).toMatchObject({ kind: "done" });
  });
  expect(outcome).toMatchObject({ kind: "refused", elsewhere: true });
  expect(contents(book.now())).toEqual(contents(typedAt(START, PLAN_SHEET, 5, 4, 9)));
});

it("who is stopped by the person after somebody else went on with it takes nothing of theirs back", async () => {
  const book = sharedBook(START);
  const [anna, bruno] = [person(book, "anna"), person(book, "bruno")];
  await anna.work.read(ITALIAN);
  anna.after(8, async () => {
    await bruno.work.read(ITALIAN);
    bruno.after(3, async () => {
      throw new Error("the pane was closed");
    });
    await bruno.work.build(TAKES, silent);
    await anna.work.stop();
  });
  const outcome = await anna.work.build(ALL, silent);
  expect(outcome).toMatchObject({ kind: "refused", elsewhere: true });
  expect(planOf(await bruno.work.read(ITALIAN)).unfinished).toBeUndefined();
  expect(await bruno.work.build(ALL, silent)).toMatchObject({ kind: "done" });
});

it("the pane that was closed in the middle and is opened again is somebody else: the page with its ways, not a fresh start", async () => {
  const book = sharedBook(START);
  const first = person(book, "first opening");
  await first.work.read(ITALIAN);
  first.after(8, () => Promise.reject(new Error("the pane was closed")));
  await first.work.build(ALL, silent);
  const again = person(book, "second opening");
  expect(planOf(await again.work.read(ITALIAN)).unfinished).toEqual({ undoable: true });
  expect(await again.work.build(TAKES, silent)).toMatchObject({ kind: "done" });
  expect(await again.work.undo(silent)).toMatchObject({ kind: "done" });
  expect(contents(book.now())).toEqual(contents(START));
});

it("one's own that broke off, and one where nobody else can be, are gone on with as ever", async () => {
  for (const session of ["anna", undefined]) {
    const book = sharedBook(START);
    const { work, after } = person(book, session);
    await work.read(ITALIAN);
    after(8, () => Promise.reject(new Error("broken")));
    expect(await work.build(ALL, silent)).toMatchObject({ kind: "refused", broken: { total: 6 } });
    expect(planOf(await work.read(ITALIAN)).unfinished).toBeUndefined();
    expect(await work.preview()).not.toHaveProperty("unfinished");
    expect(await work.build(ALL, silent)).toMatchObject({ kind: "done" });
  }
});

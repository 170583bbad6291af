/** The pane beside a generation that was begun elsewhere, and in front of a program that refuses: nothing by itself, nothing hidden. */
import { cellAt } from "../../../shared/workbook/address";
import { HostError } from "../../../src/hostProblem";
import { createPane } from "../../../src/pane/screen/state/pane";
import { buildProblemOf } from "../../../src/pane/screen/state/paneState";
import { fakeWork, ONE_BEHIND, soon, stage } from "./fakeWork";
import { planReading } from "./plan";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const OPEN = planReading({ built: true, unfinished: { undoable: true } });
const ELSEWHERE = { kind: "refused", sentence: "Altrove.", todo: "Aspettare.", elsewhere: true } as const;

it("the automatic refresh never goes on with it", async () => {
  const { calls, happens } = stage({ read: async () => OPEN, preview: async () => ONE_BEHIND }, true);
  await soon(5000);
  happens({ kind: "changed" });
  await soon(5000);
  expect(calls).not.toContain("build");
});

it("what a person says of it reaches the core: going on, and taking back", async () => {
  const asked: unknown[] = [];
  const done = { kind: "done", sentence: "Fatto.", sheets: 1, cells: 1 } as const;
  const { pane } = stage({
    read: async () => OPEN,
    build: async (options) => {
      asked.push(options);
      return done;
    },
    undo: async (_, options) => {
      asked.push(options);
      return done;
    },
  });
  await soon();
  pane.act.build({ fills: false, restores: false, takesOver: true });
  await soon();
  pane.act.undo({ kind: "build", takesOver: true });
  await soon();
  pane.act.undo({ kind: "build" });
  await soon();
  expect(asked).toEqual([{ fills: false, restores: false, takesOver: true }, { takesOver: true }, {}]);
});

it("once it is completed or taken back nobody says any more that it is open, not even until the next reading", async () => {
  for (const task of ["build", "undo"] as const) {
    let reads = 0;
    const { pane, state } = stage({
      read: () => (reads++ === 0 ? Promise.resolve(OPEN) : new Promise(() => undefined)),
    });
    await soon();
    if (task === "build") pane.act.build({ fills: false, restores: false, takesOver: true });
    else pane.act.undo({ kind: "build", takesOver: true });
    await soon();
    const { reading } = state();
    expect(reading?.kind === "plan" && reading.plan.unfinished).toBeUndefined();
  }
});

it("one's own generation that somebody else went on with is a message, not a page that offers to resume", async () => {
  const { pane, state } = stage({ build: async () => ELSEWHERE });
  await soon();
  pane.act.build({ fills: false, restores: false });
  await soon();
  expect(state().message).toMatchObject({ tone: "error", elsewhere: true });
  expect(buildProblemOf(state())).toBeUndefined();
});

it("one's own that broke off gives way to the page once somebody else is at it", async () => {
  let reading = planReading();
  const { pane, state, happens } = stage({
    read: async () => reading,
    build: async () => ({ kind: "refused", sentence: "Rotto.", todo: "Riprendere.", broken: { done: 1, total: 2 } }),
  });
  await soon();
  pane.act.build({ fills: false, restores: false });
  await soon();
  expect(buildProblemOf(state())).toMatchObject({ broken: { done: 1, total: 2 } });
  reading = OPEN;
  happens({ kind: "changed" });
  await soon(1000);
  expect(buildProblemOf(state())).toBeUndefined();
  expect(state().message).toMatchObject({ sentence: "Rotto." });
});

it("where two panes refresh by themselves, the one that came second gives way without a word", async () => {
  const { pane, state, happens, calls } = stage(
    { read: async () => planReading({ built: true }), preview: async () => ONE_BEHIND, build: async () => ELSEWHERE },
    true,
  );
  await soon();
  pane.act.fix([]);
  await soon(100);
  const { message } = state();
  happens({ kind: "changed" });
  await soon(5000);
  expect(calls).toContain("build");
  expect(state()).toMatchObject({ message, aside: undefined, task: undefined });
});

it("a generation of one's own is taken back from its message only until somebody else has made another", async () => {
  let reading = planReading({ built: true });
  const { pane, state, happens } = stage({ read: async () => reading });
  await soon();
  pane.act.build({ fills: false, restores: false });
  await soon();
  expect(state().message?.undo).toEqual({ kind: "build" });
  reading = planReading({ built: true, lastElsewhere: true });
  happens({ kind: "changed" });
  await soon(1000);
  expect(state().message).toMatchObject({ tone: "done", sentence: "Fatto." });
  expect(state().message?.undo).toBeUndefined();
});

it.each([
  [new HostError({ code: "cell-edited", details: "x" }), /^Una cella è in modifica/, "cell-edited: x"],
  [new Error("gone"), /^Qualcosa non ha funzionato/, "Error: gone"],
])("a cell that cannot be shown is said, and can be sent away", async (problem, sentence, details) => {
  const { work } = fakeWork();
  const pane = createPane({
    ...{ work, language: "it", automatic: false, clock: () => 0 },
    ...{ onLanguage: () => undefined, onAutomatic: () => undefined },
    host: { select: () => Promise.reject(problem), watch: () => () => undefined },
  });
  pane.start();
  await soon();
  pane.act.show(cellAt("Piano", 1, 1));
  await soon();
  const { aside } = pane.store.get();
  expect(aside).toMatchObject({ tone: "error", quiet: true, details });
  expect(aside?.sentence).toMatch(sentence);
  pane.act.closeMessage(true);
  expect(pane.store.get().aside).toBeUndefined();
});

/** The pane behind its screen: when it reads, what it asks, what becomes of tasks. */
import { cellAt } from "../../../shared/workbook/address";
import type { OnProgress } from "../../../src/host";
import { REST_MS } from "../../../src/pane/screen/state/automatic";
import { isCounting, pageOf } from "../../../src/pane/screen/state/paneState";
import type { PaneReading } from "../../../src/pane/work/paneWork";
import { fakeWork, NOTHING_TO_DO, ONE_BEHIND, soon, stage } from "./fakeWork";
import { planReading } from "./plan";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const HERE = { scroll: 0 };
const count = (calls: readonly string[], name: string): number => calls.filter((call) => call === name).length;
const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

describe("reading", () => {
  it("begins at once, then the changes of a generation are counted", async () => {
    const { state, calls } = stage();
    await soon();
    expect(calls).toEqual(["read", "preview"]);
    expect(state()).toMatchObject({ activity: "idle", reading: { kind: "plan" }, preview: NOTHING_TO_DO });
  });

  it("is said after half a second, not before", async () => {
    const { state } = stage({ read: never });
    await soon(499);
    expect(state().activity).toBe("reading");
    await soon(1);
    expect(state().activity).toBe("slow");
  });

  it("of a burst of changes happens once, 300 ms after the last", async () => {
    const { happens, calls } = stage();
    await soon();
    for (let change = 0; change < 5; change++) {
      happens({ kind: "changed" });
      await soon(200);
    }
    expect(count(calls, "read")).toBe(1);
    await soon(100);
    expect(count(calls, "read")).toBe(2);
  });

  it("never happens twice at once: a change meanwhile is read afterwards, once", async () => {
    let running = 0;
    let most = 0;
    const { happens, calls } = stage({
      async read() {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 2000));
        running--;
        return planReading();
      },
    });
    await soon(100);
    happens({ kind: "changed" });
    await soon(400);
    happens({ kind: "changed" });
    await soon(6000);
    expect(most).toBe(1);
    expect(count(calls, "read")).toBe(2);
  });

  it("that is stopped shows nothing, and can be asked for again", async () => {
    const answers: ((reading: PaneReading) => void)[] = [];
    const { pane, state } = stage({ read: () => new Promise((resolve) => answers.push(resolve)) });
    await soon(600);
    pane.act.stopReading();
    expect(state().activity).toBe("stopped");
    answers[0]?.(planReading());
    await soon();
    expect(state()).toMatchObject({ activity: "stopped", reading: undefined });
    pane.act.read();
    await soon();
    answers[1]?.(planReading());
    await soon();
    expect(state()).toMatchObject({ activity: "idle", reading: { kind: "plan" } });
  });

  it("gives way to a newer one, three times running; then it is finished, so that who types on sees figures, too", async () => {
    let ends: (() => void) | undefined;
    const told: string[] = [];
    const { happens, state } = stage({
      read: () =>
        new Promise((resolve) => {
          const timer = setTimeout(() => {
            told.push("read");
            resolve(planReading());
          }, 1000);
          ends = () => {
            clearTimeout(timer);
            told.push("gave way");
            resolve(undefined);
          };
        }),
      stopReading: async () => ends?.(),
    });
    for (let change = 0; change < 5; change++) {
      happens({ kind: "changed" });
      await soon(600);
    }
    expect(told.slice(0, 4)).toEqual(["gave way", "gave way", "gave way", "read"]);
    expect(state().reading).toBeDefined();
    await soon(2000);
    expect(told.slice(4)).toEqual(["gave way", "read"]);
    expect(state().activity).toBe("idle");
  });

  it("gives way at once to one that a person wants otherwise", async () => {
    const asked: unknown[] = [];
    let ends: (() => void) | undefined;
    const { pane, state } = stage({
      read: ({ year }) =>
        new Promise((resolve) => {
          asked.push(year);
          if (year !== undefined) resolve(planReading({ year }));
          ends = () => resolve(undefined);
        }),
      stopReading: async () => ends?.(),
    });
    await soon(700);
    expect(state().activity).toBe("slow");
    pane.act.chooseYear(2017);
    await soon();
    expect(asked).toEqual([undefined, 2017]);
    expect(state()).toMatchObject({ activity: "idle", reading: { plan: { year: 2017 } } });
  });

  it("tells sheet by sheet how far it is, the last one whatever the haste; once it is stopped nothing more", async () => {
    const seen: unknown[] = [];
    let tell: OnProgress = () => undefined;
    const { pane, state } = stage({
      read(_, onProgress = () => undefined) {
        tell = onProgress;
        return never();
      },
    });
    await soon();
    for (let done = 0; done <= 4; done++) {
      tell(done, 4, `S${done}`);
      seen.push(state().progress?.done);
    }
    expect(seen).toEqual([0, 0, 2, 2, 4]);
    pane.act.stopReading();
    tell(1, 4, "S1");
    expect(state()).toMatchObject({ activity: "stopped", progress: undefined });
  });

  describe("of a workbook that a person calculates by hand", () => {
    const asking = (answer: (asked: readonly unknown[]) => Promise<PaneReading | undefined>) => {
      const asked: unknown[] = [];
      const here = stage({
        async read(_, __, formulas) {
          asked.push(formulas);
          return answer(asked);
        },
      });
      return { ...here, asked };
    };

    it("calculates it the first time and when she asks for it, not after a change, for another year or after a task", async () => {
      const { pane, happens, asked } = asking(async () => planReading());
      await soon();
      happens({ kind: "changed" });
      await soon(300);
      pane.act.chooseYear(2017);
      await soon();
      pane.act.fix([]);
      await soon();
      expect(asked).toEqual(["calculated", "as-shown", "as-shown", "as-shown"]);
      pane.act.read();
      await soon();
      pane.command("check");
      await soon();
      expect(asked.slice(4)).toEqual(["calculated", "calculated"]);
    });

    it("calculates it in the next reading where the one that was to gave way", async () => {
      let ends: (() => void) | undefined;
      const { happens, asked } = asking((asked) =>
        asked.length > 1
          ? Promise.resolve(planReading())
          : new Promise((resolve) => {
              ends = () => resolve(undefined);
            }),
      );
      await soon(100);
      happens({ kind: "changed" });
      await soon(300);
      ends?.();
      await soon();
      expect(asked).toEqual(["calculated", "calculated"]);
      happens({ kind: "changed" });
      await soon(300);
      expect(asked[2]).toBe("as-shown");
    });
  });

  it("that waits for a program says so until that answers; nothing is read because of it", async () => {
    const { happens, state, calls } = stage();
    await soon();
    happens({ kind: "late", isLate: true });
    expect(state().isLate).toBe(true);
    happens({ kind: "late", isLate: false });
    expect(state().isLate).toBe(false);
    await soon(1000);
    expect(count(calls, "read")).toBe(1);
  });

  it("again, when it is stopped, leaves what was read before and says so", async () => {
    let isFirst = true;
    const { pane, state, happens, calls } = stage({
      read() {
        if (!isFirst) return never();
        isFirst = false;
        return Promise.resolve(planReading());
      },
    });
    await soon();
    happens({ kind: "changed" });
    await soon(1000);
    expect(state().activity).toBe("slow");
    pane.act.stopReading();
    expect(calls).toContain("stopReading");
    expect(state()).toMatchObject({ activity: "stopped", reading: { kind: "plan" } });
  });

  it("again, when it is stopped, is not wished for any more: the next change leaves year, sheet and columns, not the language", async () => {
    const asked: unknown[] = [];
    let isSlow = false;
    let ends: (() => void) | undefined;
    const { pane, state, happens } = stage({
      async read(wishes) {
        asked.push(wishes);
        if (!isSlow) return planReading();
        return new Promise((resolve) => {
          ends = () => resolve(undefined);
        });
      },
      stopReading: async () => ends?.(),
    });
    await soon();
    pane.act.chooseYear(2017);
    await soon();
    isSlow = true;
    pane.act.chooseYear(2018);
    pane.act.chooseSheet("Bozza");
    pane.act.nameColumns([{ sheet: "Bozza", column: 1, meaning: "weight" }]);
    pane.act.chooseLanguage("en");
    await soon(600);
    expect(asked[asked.length - 1]).toMatchObject({ year: 2018, sheet: "Bozza" });
    pane.act.stopReading();
    await soon();
    expect(state()).toMatchObject({ activity: "stopped", wishes: { language: "en", year: 2017 } });
    isSlow = false;
    happens({ kind: "changed" });
    await soon(600);
    expect(asked[asked.length - 1]).toEqual({ language: "en", year: 2017 });
    expect(state().activity).toBe("idle");
  });

  it("the first one, when it is stopped, is asked for again with what was wished", async () => {
    const { pane, state } = stage({ read: never });
    pane.act.chooseYear(2017);
    pane.act.stopReading();
    expect(state().wishes).toEqual({ language: "it", year: 2017 });
  });

  it("of which the count was dropped and that is stopped counts no more", async () => {
    let isSlow = false;
    const { pane, state, happens } = stage({
      read: () => (isSlow ? never() : Promise.resolve(planReading())),
      preview: async () => undefined,
    });
    await soon();
    expect(isCounting(state())).toBe(true);
    isSlow = true;
    happens({ kind: "changed" });
    await soon(1000);
    expect(isCounting(state())).toBe(true);
    pane.act.stopReading();
    expect(isCounting(state())).toBe(false);
  });

  it("that gave way without a newer one is as good as stopped", async () => {
    const { state } = stage({ read: async () => undefined });
    await soon();
    expect(state()).toMatchObject({ activity: "stopped", reading: undefined });
  });

  it("of which the count is out of date leaves the count to the next one", async () => {
    const { state } = stage({ preview: async () => undefined });
    await soon();
    expect(state()).toMatchObject({ preview: undefined, isCounted: false });
  });

  it("that fails is told with its technical words apart", async () => {
    const { state } = stage({ read: () => Promise.reject(new Error("gone")) });
    await soon();
    expect(state().reading).toMatchObject({ kind: "refused", details: "Error: gone" });
    expect(JSON.stringify(state().reading)).toContain("Riprovare");
  });

  it("keeps tab, page, filter and open nodes", async () => {
    const { pane, state, happens } = stage();
    await soon();
    pane.act.chooseTab("checks");
    pane.act.open({ kind: "fixes" }, HERE);
    pane.act.filter("yellow");
    pane.act.toggle("p1", true);
    happens({ kind: "changed" });
    await soon(300);
    expect(state()).toMatchObject({ tab: "checks", filter: "yellow", open: { p1: true } });
    expect(pageOf(state())).toEqual({ kind: "fixes" });
  });

  it("drops a filter whose symbol is gone, and a way that the plan has no longer", async () => {
    const { pane, state } = stage({ read: async () => planReading({ indicators: {} }) });
    pane.store.tell({ kind: "filtered", symbol: "red" });
    pane.store.tell({ kind: "wayChosen", way: "areas" });
    await soon();
    expect(state()).toMatchObject({ filter: undefined, way: "perspectives" });
  });

  it("ends with the pane", async () => {
    const { end, happens, calls } = stage();
    await soon();
    end();
    happens({ kind: "changed" });
    await soon(1000);
    expect(count(calls, "read")).toBe(1);
  });

  it("counts nothing where there is no plan", async () => {
    const { calls } = stage({ read: async () => ({ kind: "empty" }) });
    await soon();
    expect(calls).toEqual(["read"]);
  });
});

describe("the selected cell", () => {
  it("is followed, and the view stays", async () => {
    const { happens, state } = stage();
    await soon();
    happens({ kind: "selected", at: cellAt("Piano", 2, 0) });
    await soon();
    expect(state().selection).toEqual({ at: cellAt("Piano", 2, 0), indicator: "i2" });
    expect(state()).toMatchObject({ tab: "cockpit", visits: [] });
  });

  it("selected before the plan is read is followed afterwards", async () => {
    const { happens, state } = stage();
    happens({ kind: "selected", at: cellAt("Piano", 2, 0) });
    await soon();
    expect(state().selection?.indicator).toBe("i2");
  });

  it("selected last counts, whichever answer comes last", async () => {
    const answers = new Map<number, (id: string) => void>();
    const { happens, state } = stage({ indicatorAt: ({ top }) => new Promise((resolve) => answers.set(top, resolve)) });
    await soon();
    happens({ kind: "selected", at: cellAt("Piano", 1, 0) });
    happens({ kind: "selected", at: cellAt("Piano", 2, 0) });
    answers.get(2)?.("i2");
    await soon();
    answers.get(1)?.("i1");
    await soon();
    expect(state().selection?.indicator).toBe("i2");
  });

  it("without an indicator says so", async () => {
    const { happens, state } = stage();
    await soon();
    happens({ kind: "selected", at: cellAt("Piano", 0, 0) });
    await soon();
    expect(state().selection).toEqual({ at: cellAt("Piano", 0, 0) });
  });
});

describe("a task that writes", () => {
  it("tells its progress, then what was done with its undo, then reads", async () => {
    const seen: unknown[] = [];
    const { pane, state, calls } = stage({
      async build(_, onProgress) {
        onProgress(1, 3, "Cruscotto");
        seen.push(state().task);
        return { kind: "done", sentence: "Fatto: 3 fogli.", sheets: 3, cells: 9 };
      },
    });
    await soon();
    pane.act.chooseTab("build");
    pane.act.build({ fills: false, restores: false });
    await soon();
    expect(seen).toMatchObject([{ kind: "build", done: 1, total: 3, sheet: "Cruscotto", quiet: false }]);
    expect(state().task).toBeUndefined();
    expect(state().message).toMatchObject({
      tone: "done",
      sentence: "Fatto: 3 fogli.",
      undo: { kind: "build" },
      tab: "build",
    });
    expect(calls).toEqual(["read", "preview", "build", "read", "preview"]);
  });

  it("that brought the sheets up to date leaves nothing behind, though the next reading takes its time", async () => {
    const outdated = (): PaneReading => {
      const reading = planReading();
      return reading.kind === "plan" ? { ...reading, plan: { ...reading.plan, outdated: {} } } : reading;
    };
    const readings = [outdated()];
    const { pane, state } = stage({ read: async () => readings.shift() ?? never() });
    const isOutdated = (): boolean => {
      const { reading } = state();
      return reading?.kind === "plan" && reading.plan.outdated !== undefined;
    };
    await soon();
    expect(isOutdated()).toBe(true);
    pane.act.build({ fills: false, restores: false });
    await soon();
    expect(state().message).toMatchObject({ tone: "done" });
    expect(isOutdated()).toBe(false);
  });

  it("is one at a time: what is asked for meanwhile follows in order, after a reading", async () => {
    const ends: (() => void)[] = [];
    const slow = () =>
      new Promise<{ kind: "nothing"; sentence: string }>((resolve) =>
        ends.push(() => resolve({ kind: "nothing", sentence: "" })),
      );
    const { pane, calls, state } = stage({ build: slow, fix: slow, change: slow });
    await soon();
    pane.act.build({ fills: false, restores: false });
    expect(state().task?.kind).toBe("build");
    pane.act.fix(["a"]);
    pane.act.change({ name: "cap", value: 1.1 });
    await soon();
    expect(calls).toEqual(["read", "preview", "build"]);
    ends[0]?.();
    await soon();
    expect(calls.slice(3)).toEqual(["read", "preview", "fix"]);
    ends[1]?.();
    await soon();
    expect(calls.slice(6)).toEqual(["read", "preview", "change"]);
    ends[2]?.();
    await soon();
    expect(calls.slice(9)).toEqual(["read", "preview"]);
    expect(state().task).toBeUndefined();
  });

  it("keeps a problem on the screen though the next one goes well, and lets it go after that", async () => {
    const { pane, state } = stage({ fix: async () => ({ kind: "refused", sentence: "No.", todo: "Fare." }) });
    await soon();
    pane.act.fix(["a"]);
    pane.act.change({ name: "cap", value: 1.1 });
    await soon();
    expect(state().message).toMatchObject({ tone: "error", sentence: "No." });
    pane.act.change({ name: "cap", value: 1 });
    await soon();
    expect(state().message).toMatchObject({ tone: "done", sentence: "Fatto." });
  });

  it("that is stopped before it has begun to write is cancelled; the next one is not", async () => {
    const answers: (() => void)[] = [];
    const { pane, state, calls } = stage({
      read: () => new Promise((resolve) => answers.push(() => resolve(planReading()))),
    });
    pane.act.build({ fills: false, restores: false });
    pane.act.stop();
    answers[0]?.();
    await soon();
    expect(calls).not.toContain("build");
    expect(state()).toMatchObject({
      task: undefined,
      message: { tone: "quiet", sentence: "Annullato. La cartella è com'era prima." },
    });
    answers[1]?.();
    await soon();
    pane.act.build({ fills: false, restores: false });
    await soon();
    expect(calls).toContain("build");
  });

  it("waits for a reading under way, and none begins while it writes", async () => {
    const order: string[] = [];
    const slow = async (name: string): Promise<void> => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      order.push(`${name} ends`);
    };
    const { pane, happens } = stage({
      async read() {
        await slow("read");
        return planReading();
      },
      async fix() {
        await slow("fix");
        return { kind: "nothing", sentence: "" };
      },
    });
    await soon(100);
    pane.act.fix(["a"]);
    await soon(1000);
    happens({ kind: "changed" });
    await soon(5000);
    expect(order).toEqual(["read begins", "read ends", "fix begins", "fix ends", "read begins", "read ends"]);
  });

  it("that is stopped says so at once and asks the core to stop", async () => {
    const { pane, state, calls } = stage({ build: never });
    await soon();
    pane.act.build({ fills: false, restores: false });
    await soon();
    pane.act.stop();
    expect(state().task?.stopping).toBe(true);
    expect(calls).toContain("stop");
  });

  it.each([
    [
      { kind: "cancelled", sentence: "Annullato." },
      { tone: "quiet", sentence: "Annullato." },
    ],
    [
      { kind: "nothing", sentence: "Niente." },
      { tone: "quiet", sentence: "Niente." },
    ],
    [
      { kind: "refused", sentence: "No.", todo: "Fare.", sheet: "A", details: "x", broken: { done: 2, total: 5 } },
      { tone: "error", sentence: "No.", todo: "Fare.", sheet: "A", details: "x", broken: { done: 2, total: 5 } },
    ],
  ] as const)("without success has no undo: %j", async (outcome, message) => {
    const { pane, state } = stage({ build: async () => outcome });
    await soon();
    pane.act.build({ fills: false, restores: false });
    await soon();
    expect(state().message).toMatchObject(message);
    expect(state().message?.undo).toBeUndefined();
  });

  it("that left something out says what", async () => {
    const leftOut = { sentence: "Senza stampa.", details: "x" };
    const { pane, state } = stage({
      build: async () => ({ kind: "done", sentence: "Fatto.", sheets: 1, cells: 2, leftOut }),
    });
    await soon();
    pane.act.build({ fills: false, restores: false });
    await soon();
    expect(state().message).toMatchObject({ tone: "done", sentence: "Fatto.", undo: { kind: "build" }, leftOut });
  });

  it("that throws is told as a refusal", async () => {
    const { pane, state } = stage({ fix: () => Promise.reject(new Error("boom")) });
    await soon();
    pane.act.fix(["a"]);
    await soon();
    expect(state().message).toMatchObject({ tone: "error", details: "Error: boom" });
  });
});

describe("the way back", () => {
  const BEFORE = { note: "era così" };
  it.each([
    ["build", { kind: "build" }, "undo"],
    ["fix", { kind: "fix" }, "undoFix"],
    ["judge", { kind: "judge", finding: "a", ...BEFORE }, "judge"],
  ] as const)("of %s is %j", async (_, undo, method) => {
    const { pane, calls, state } = stage();
    await soon();
    pane.act.undo(undo);
    await soon();
    expect(calls).toContain(method);
    expect(state().message?.undo).toBeUndefined();
  });

  it.each([
    ["a fix", (act: ReturnType<typeof stage>["pane"]["act"]) => act.fix(["a"])],
    ["a reading", (act: ReturnType<typeof stage>["pane"]["act"]) => act.chooseReading("i1", "le")],
    ["a kept result", (act: ReturnType<typeof stage>["pane"]["act"]) => act.keepResult("i1", 0)],
    ["a setting", (act: ReturnType<typeof stage>["pane"]["act"]) => act.change({ name: "cap", value: 1.1 })],
  ])("of %s is offered", async (_, doIt) => {
    const { pane, state } = stage();
    await soon();
    doIt(pane.act);
    await soon();
    expect(state().message?.undo).toEqual({ kind: "fix" });
  });

  it("is not offered of what was too large to be remembered", async () => {
    const { pane, state } = stage({
      build: async () => ({ kind: "done", sentence: "Fatto.", sheets: 1, cells: 2, undoable: false }),
    });
    await soon();
    pane.act.build({ fills: false, restores: false });
    await soon();
    expect(state().message).toMatchObject({ tone: "done", sentence: "Fatto." });
    expect(state().message?.undo).toBeUndefined();
  });

  it("of an outcome gives the outcome and the note back that stood there", async () => {
    const judged: unknown[] = [];
    const { pane, state } = stage({
      async judge(...args) {
        judged.push(args);
        return { kind: "done", sentence: "Fatto.", sheets: 1, cells: 2 };
      },
    });
    await soon();
    pane.act.judge("a", "accepted", "va bene", { outcome: "toFix", note: "era così" });
    await soon();
    const undo = state().message?.undo;
    if (undo !== undefined) pane.act.undo(undo);
    await soon();
    expect(judged).toEqual([
      ["a", "accepted", "va bene", { outcome: "toFix", note: "era così" }],
      ["a", "toFix", "era così", { outcome: "accepted", note: "va bene" }],
    ]);
  });

  it.each([
    ["done", { kind: "done", sentence: "Fatto.", sheets: 1, cells: 2 }, undefined],
    ["refused", { kind: "refused", sentence: "No.", todo: "Rileggere." }, { kind: "finding", id: "a" }],
  ] as const)("an outcome that is %s leaves the page of the finding only then", async (_, outcome, page) => {
    const { pane, state } = stage({ judge: async () => outcome });
    await soon();
    pane.act.open({ kind: "finding", id: "a" }, {});
    pane.act.judge("a", "accepted", "va bene", { note: "" });
    await soon();
    expect(state().visits[0]?.page).toEqual(page);
  });
});

describe("the automatic refresh", () => {
  const behindOnce = () => {
    let isBehind = true;
    return {
      preview: async () => (isBehind ? ONE_BEHIND : NOTHING_TO_DO),
      build: async () => {
        isBehind = false;
        return { kind: "done", sentence: "Fatto.", sheets: 1, cells: 2 } as const;
      },
    };
  };

  it("is off until somebody switches it on", async () => {
    const { calls } = stage(behindOnce());
    await soon(1000);
    expect(calls).not.toContain("build");
  });

  it("brings up to date what is behind, quietly, once", async () => {
    const { calls, state } = stage(behindOnce(), true);
    await soon(1000);
    expect(count(calls, "build")).toBe(1);
    expect(state().aside).toMatchObject({ tone: "done", quiet: true, undo: { kind: "build" } });
  });

  it("lets who types on type on: it begins once nothing has changed for a while, and once for all", async () => {
    const { calls, happens } = stage({ preview: async () => ONE_BEHIND }, true);
    await soon();
    expect(count(calls, "build")).toBe(1);
    for (let cell = 0; cell < 10; cell++) {
      happens({ kind: "changed" });
      await soon(REST_MS - 1);
    }
    expect(count(calls, "build")).toBe(1);
    await soon(1);
    expect(count(calls, "build")).toBe(2);
    await soon(10_000);
    expect(count(calls, "build")).toBe(2);
  });

  it("waits while nobody sees the pane, and catches up once somebody does", async () => {
    let see: () => void = () => undefined;
    const isSeen = new Promise<void>((resolve) => {
      see = resolve;
    });
    const { calls, happens } = stage(behindOnce(), true, () => isSeen);
    await soon(10_000);
    expect(count(calls, "build")).toBe(0);
    // Read again meanwhile: it is caught up with once for all.
    happens({ kind: "changed" });
    await soon(10_000);
    expect(count(calls, "build")).toBe(0);
    see();
    await soon();
    expect(count(calls, "build")).toBe(1);
    await soon(10_000);
    expect(count(calls, "build")).toBe(1);
  });

  it("does not begin any more when it is switched off while it waits", async () => {
    const { calls, happens, pane } = stage({ preview: async () => ONE_BEHIND }, true);
    await soon();
    happens({ kind: "changed" });
    await soon(1000);
    pane.act.chooseAutomatic(false);
    await soon(5000);
    expect(count(calls, "build")).toBe(1);
  });

  it.each([
    ["nothing is generated yet", planReading({ built: false })],
    ["the workbook may only be read", planReading({ readOnly: true })],
  ])("waits where %s", async (_, reading) => {
    const { calls } = stage({ ...behindOnce(), read: async () => reading }, true);
    await soon(1000);
    expect(calls).not.toContain("build");
  });

  it("does not try again what was refused, until somebody changes something", async () => {
    const refused = { kind: "refused", sentence: "No.", todo: "" } as const;
    const { calls, happens, pane, state } = stage(
      { preview: async () => ONE_BEHIND, build: async () => refused },
      true,
    );
    await soon(1000);
    expect(state().aside).toMatchObject({ tone: "error", quiet: true });
    pane.act.closeMessage(true);
    pane.act.read();
    pane.act.chooseLanguage("en");
    await soon(1000);
    expect(state().aside).toBeUndefined();
    expect(count(calls, "build")).toBe(1);
    happens({ kind: "changed" });
    await soon(2000);
    expect(count(calls, "build")).toBe(2);
  });

  it("never follows itself, though something stays behind", async () => {
    const { calls, pane } = stage({ preview: async () => ONE_BEHIND }, true);
    await soon(5000);
    expect(count(calls, "build")).toBe(1);
    pane.act.fix(["a"]);
    await soon(5000);
    expect(count(calls, "build")).toBe(2);
    pane.act.chooseYear(2017);
    await soon(5000);
    expect(count(calls, "build")).toBe(3);
  });

  it("does not begin again what a person has stopped", async () => {
    const cancelled = { kind: "cancelled", sentence: "Annullato." } as const;
    const { calls } = stage({ preview: async () => ONE_BEHIND, build: async () => cancelled }, true);
    await soon(5000);
    expect(count(calls, "build")).toBe(1);
  });

  it("leaves what became of a person's own task with its undo, and tells what it did beside it", async () => {
    const { pane, state } = stage({ preview: async () => ONE_BEHIND }, true);
    await soon(1000);
    pane.act.fix(["a"]);
    await soon(1000);
    expect(state().message).toMatchObject({ task: "write", quiet: false, undo: { kind: "fix" } });
    expect(state().aside).toMatchObject({ task: "build", quiet: true, undo: { kind: "build" } });
    pane.act.closeMessage(true);
    expect(state()).toMatchObject({ message: { undo: { kind: "fix" } }, aside: undefined });
    pane.act.closeMessage(false);
    expect(state().message).toBeUndefined();
  });

  it("leaves to a generation of a person's own no undo that would take back the pane's", async () => {
    const { pane, state, happens } = stage({ preview: async () => ONE_BEHIND }, true);
    await soon(1000);
    pane.act.chooseAutomatic(false);
    pane.act.build({ fills: false, restores: false });
    await soon(1000);
    expect(state().message?.undo).toEqual({ kind: "build" });
    pane.act.chooseAutomatic(true);
    happens({ kind: "changed" });
    await soon(2000);
    expect(state().message).toMatchObject({ tone: "done", task: "build" });
    expect(state().message?.undo).toBeUndefined();
    expect(state().aside?.undo).toEqual({ kind: "build" });
  });

  it("is told no more once the person does something else", async () => {
    const { pane, state } = stage({ preview: async () => ONE_BEHIND, fix: never }, true);
    await soon(1000);
    expect(state().aside).toBeDefined();
    pane.act.fix(["a"]);
    expect(state()).toMatchObject({ message: undefined, aside: undefined });
  });

  it("waits while a person's task is under way, and follows afterwards", async () => {
    const ends: (() => void)[] = [];
    const { calls, pane, happens } = stage(
      {
        preview: () => new Promise((resolve) => ends.push(() => resolve(ONE_BEHIND))),
        fix: async () => ({ kind: "nothing", sentence: "" }),
        change: () => new Promise((resolve) => setTimeout(() => resolve({ kind: "nothing", sentence: "" }), 1000)),
      },
      true,
    );
    await soon();
    pane.act.change({ name: "cap", value: 1.1 });
    ends[0]?.();
    await soon(500);
    expect(calls).not.toContain("build");
    happens({ kind: "changed" });
    await soon(1000);
    ends[1]?.();
    await soon(2000);
    expect(count(calls, "build")).toBe(1);
  });

  it("is switched off by an undo, and the page is told", async () => {
    const { pane, state, told } = stage({}, true);
    await soon();
    pane.act.undo({ kind: "build" });
    await soon();
    expect(state().automatic).toBe(false);
    expect(told.automatic).toEqual([false]);
  });
});

describe("wishes", () => {
  it("are read with at once: language, year, sheet, columns", async () => {
    const asked: unknown[] = [];
    const { pane, told } = stage({
      async read(wishes) {
        asked.push(wishes);
        return planReading();
      },
    });
    await soon();
    pane.act.chooseLanguage("en");
    await soon();
    pane.act.chooseYear(2017);
    await soon();
    pane.act.chooseSheet("Piano");
    await soon();
    pane.act.nameColumns([{ sheet: "Piano", column: 1, meaning: "weight" }]);
    await soon();
    pane.act.nameColumns(undefined);
    await soon();
    expect(asked[asked.length - 2]).toEqual({
      ...{ language: "en", year: 2017, sheet: "Piano" },
      mapping: [{ sheet: "Piano", column: 1, meaning: "weight" }],
    });
    expect(asked[asked.length - 1]).toEqual({ language: "en", year: 2017, sheet: "Piano" });
    expect(told.languages).toEqual(["en"]);
  });
});

describe("another language", () => {
  it.each([
    ["of nothing to do is told no more", { kind: "nothing", sentence: "Niente." }, undefined],
    [
      "of what can be undone stays with its undo",
      { kind: "done", sentence: "Fatto.", sheets: 1, cells: 2 },
      { sentence: "Fatto.", undo: { kind: "fix" } },
    ],
    [
      "of what cannot be undone any more is told no more",
      { kind: "done", sentence: "Fatto.", sheets: 1, cells: 2, undoable: false },
      undefined,
    ],
    ["of a problem stays", { kind: "refused", sentence: "No.", todo: "Fare." }, { tone: "error", sentence: "No." }],
  ] as const)("is chosen: a sentence %s", async (_, outcome, stays) => {
    const { pane, state } = stage({ fix: async () => outcome });
    await soon();
    pane.act.fix(["a"]);
    await soon();
    pane.act.chooseYear(2017);
    await soon();
    expect(state().message).toMatchObject({ sentence: outcome.sentence });
    pane.act.chooseLanguage("en");
    await soon();
    if (stays === undefined) expect(state().message).toBeUndefined();
    else expect(state().message).toMatchObject(stays);
  });

  it("is chosen: so it is with what the pane did by itself", async () => {
    const cancelled = { kind: "cancelled", sentence: "Annullato." } as const;
    const { pane, state } = stage({ preview: async () => ONE_BEHIND, build: async () => cancelled }, true);
    await soon(1000);
    expect(state().aside).toMatchObject({ sentence: "Annullato." });
    pane.act.chooseLanguage("en");
    expect(state().aside).toBeUndefined();
  });
});

describe("a page", () => {
  it("asks for what it shows, again after each reading", async () => {
    const { pane, calls, happens } = stage();
    await soon();
    pane.act.open({ kind: "indicator", id: "i1" }, HERE);
    await soon();
    expect(count(calls, "indicator")).toBe(1);
    happens({ kind: "changed" });
    await soon(300);
    expect(count(calls, "indicator")).toBe(2);
    pane.act.open({ kind: "settings" }, HERE);
    await soon();
    expect(count(calls, "settings")).toBe(1);
  });

  it("of an indicator knows when it is not in the plan, and not before", async () => {
    const { pane, state } = stage();
    await soon();
    pane.act.open({ kind: "indicator", id: "gone" }, HERE);
    expect(state().noIndicator).toBeUndefined();
    await soon();
    expect(state()).toMatchObject({ indicator: undefined, noIndicator: "gone" });
  });

  it.each<PaneReading>([
    { kind: "unrecognised", sentence: "", todo: "", sheets: [], choices: [] },
    { kind: "refused", sentence: "Nessuna colonna.", todo: "" },
  ])("of settings without a plan asks for the tables: %j", async (reading) => {
    const { pane, calls } = stage({ read: async () => reading });
    await soon();
    pane.act.open({ kind: "settings" }, HERE);
    await soon();
    expect(calls).toContain("tables");
    expect(calls).not.toContain("settings");
  });

  it("goes back to where one stood", async () => {
    const { pane, state } = stage();
    await soon();
    pane.act.open({ kind: "finding", id: "a" }, { scroll: 120, focus: "rule:a" });
    pane.act.replace({ kind: "finding", id: "b" });
    expect(pageOf(state())).toEqual({ kind: "finding", id: "b" });
    pane.act.back();
    expect(pageOf(state())).toBeUndefined();
    expect(state().restore).toEqual({ scroll: 120, focus: "rule:a" });
    pane.act.restored();
    expect(state().restore).toBeUndefined();
  });

  it("is closed by choosing a tab", async () => {
    const { pane, state } = stage();
    await soon();
    pane.act.open({ kind: "fixes" }, HERE);
    pane.act.chooseTab("checks");
    expect(state()).toMatchObject({ tab: "checks", visits: [] });
  });

  it("that opens the tree at a node closes filter and search", async () => {
    const { pane, state } = stage();
    await soon();
    pane.act.filter("red");
    pane.act.showSearch(true);
    pane.act.search("x");
    pane.act.reveal(["p1", "o1"], "perspectives");
    expect(state()).toMatchObject({
      ...{ filter: undefined, isSearching: false, search: "", open: { p1: true, o1: true } },
      restore: { focus: "o1" },
    });
  });
});

it("closing the search empties it; closing a node closes that one alone", async () => {
  const { pane, state } = stage();
  await soon();
  pane.act.showSearch(true);
  pane.act.search("musei");
  pane.act.showSearch(false);
  expect(state()).toMatchObject({ isSearching: false, search: "" });
  // The field tells what was typed in its last moment only now.
  pane.act.search("musei civici");
  expect(state()).toMatchObject({ isSearching: false, search: "" });
  pane.act.toggle("p1", true);
  pane.act.toggle("o1", true);
  pane.act.toggle("p1", false);
  expect(state().open).toEqual({ o1: true });
});

it("a cell is shown in the workbook", async () => {
  const { pane, selected } = stage();
  pane.act.show(cellAt("Piano", 4, 4));
  await soon();
  expect(selected).toEqual([cellAt("Piano", 4, 4)]);
});

it("the fake core answers every question of the real one", () => {
  expect(Object.keys(fakeWork().work)).toHaveLength(17);
});

/** Long work: questions are answered meanwhile, what is out of date gives way, nothing is worked out twice. */
import type { Endpoint } from "comlink";
import { cellAt } from "../../../shared/workbook/address";
import { applyEdits } from "../../../shared/workbook/applyEdits";
import { isSamePlainData } from "../../../shared/workbook/isSamePlainData";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { Host, OnProgress } from "../../../src/host";
import { createPaneWork } from "../../../src/pane/work/createPaneWork";
import { type LongWork, longWorkBeside, longWorkHere, type Thread } from "../../../src/pane/work/longWork";
import type { PaneWork } from "../../../src/pane/work/paneWork";
import { serveLongTasks } from "../../../src/pane/work/remoteWork";
import { memoryHost } from "../../hosts/memoryHost";
import { bookOf, SMALL_PLAN } from "../../hosts/smallBook";
import { ITALIAN, TODAY } from "./paneOn";

const START = bookOf(SMALL_PLAN);

const ports: { close(): void }[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** Threads are channels here; each is counted, and what was asked of it. */
function threads() {
  let begun = 0;
  let ended = 0;
  const asked: string[] = [];
  const start = (): Thread => {
    begun++;
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    serveLongTasks(port2 as Endpoint);
    port2.on("message", ({ path }: { path?: readonly string[] }) => void asked.push(...(path ?? [])));
    return {
      endpoint: port1 as Endpoint,
      end() {
        ended++;
        port1.close();
      },
    };
  };
  return { start, asked, state: () => ({ begun, ended }) };
}

/** Counts what is worked out. */
function counted(long: LongWork): { readonly long: LongWork; readonly calls: string[] } {
  const calls: string[] = [];
  return {
    calls,
    long: {
      check(picture) {
        calls.push("check");
        return long.check(picture);
      },
      preview(picture, calculates) {
        calls.push("preview");
        return long.preview(picture, calculates);
      },
      drop() {
        calls.push("drop");
        long.drop();
      },
    },
  };
}

const paneWith = (long: LongWork, host: Host = memoryHost(START, { calculates: true })): PaneWork =>
  createPaneWork(host, () => TODAY, long);

/** A host whose workbook a test changes. */
function changing(start: Snapshot): { readonly host: Host; type(value: number): void } {
  let book = start;
  const memory = memoryHost(start, { calculates: true });
  return {
    host: { ...memory, readWorkbook: async () => structuredClone(book) },
    type(value) {
      const sheet = book.sheets[0]?.name ?? "";
      const cells = [{ row: 40, column: 0, content: { kind: "value", value }, expected: null }] as const;
      book = applyEdits(book, [{ kind: "writeCells", sheet, cells }]);
    },
  };
}

describe.each([
  ["on the same thread", longWorkHere],
  ["on a thread of its own", () => longWorkBeside(threads().start)],
])("%s", (_where, make) => {
  it("a workbook that has not changed is checked once, and its count is made once", async () => {
    const { long, calls } = counted(make());
    const work = paneWith(long, changing(START).host);
    const first = await work.read(ITALIAN);
    expect(await work.read(ITALIAN)).toEqual(first);
    const [one, other] = await Promise.all([work.preview(), work.preview()]);
    expect(other).toEqual(one);
    await work.read(ITALIAN);
    expect(await work.preview()).toEqual(one);
    expect(calls.filter((call) => call !== "drop")).toEqual(["check", "preview"]);
  });

  it.each([
    ["another language", { ...ITALIAN, language: "en" }],
    ["another year", { ...ITALIAN, year: 2017 }],
  ] as const)("%s is read anew", async (_what, wishes) => {
    const { long, calls } = counted(make());
    const work = paneWith(long);
    await work.read(ITALIAN);
    await work.read(wishes);
    expect(calls.filter((call) => call === "check")).toHaveLength(2);
  });

  it("a changed workbook is read anew, and a count of the one before is dropped", async () => {
    const { long, calls } = counted(make());
    const { host, type } = changing(START);
    const work = paneWith(long, host);
    await work.read(ITALIAN);
    const before = work.preview();
    type(1);
    const reading = await work.read(ITALIAN);
    expect(reading).toMatchObject({ kind: "plan" });
    expect(await before).toBeUndefined();
    expect(await work.preview()).toMatchObject({ undoable: true });
    expect(calls.filter((call) => call === "check")).toHaveLength(2);
  });

  it("an older reading gives way to a newer one", async () => {
    const work = paneWith(make());
    const older = work.read(ITALIAN);
    const newer = work.read({ ...ITALIAN, language: "en" });
    expect(await older).toBeUndefined();
    expect(await newer).toMatchObject({ kind: "plan" });
  });

  it("a reading that is stopped while it is checked leaves what was read before", async () => {
    const { host, type } = changing(START);
    const work = paneWith(make(), host);
    const reading = await work.read(ITALIAN);
    if (reading?.kind !== "plan") throw new Error("no plan");
    const [line] = Object.values(reading.plan.indicators);
    type(1);
    const stopped = work.read(ITALIAN);
    await new Promise((resolve) => setImmediate(resolve));
    await work.stopReading();
    expect(await stopped).toBeUndefined();
    expect(line).toBeDefined();
    if (line !== undefined) expect(await work.indicatorAt(line.at)).toBe(line.id);
    expect(await work.read(ITALIAN)).toMatchObject({ kind: "plan" });
  });

  it("questions about the plan are answered while it is read again", async () => {
    const { host, type } = changing(START);
    const work = paneWith(make(), host);
    const reading = await work.read(ITALIAN);
    const [line] = reading?.kind === "plan" ? Object.values(reading.plan.indicators) : [];
    if (line === undefined) throw new Error("no plan");
    const order: string[] = [];
    type(1);
    const again = work.read(ITALIAN).then(() => order.push("read"));
    const at = work.indicatorAt(line.at).then((id) => order.push(String(id)));
    await Promise.all([again, at]);
    expect(order).toEqual([line.id, "read"]);
  });
});

it("a thread ends with the work that is let go, and lives on where nobody waits", async () => {
  const { start, state, asked } = threads();
  const long = longWorkBeside(start);
  const picture = { snapshot: START, wishes: ITALIAN, today: TODAY };
  const dropped = long.check(picture);
  long.drop();
  expect(await dropped).toBeUndefined();
  expect(state()).toEqual({ begun: 1, ended: 1 });
  expect(await long.check(picture)).toMatchObject({ ok: true });
  long.drop();
  expect(await long.preview(picture, true)).toMatchObject({ undoable: true });
  expect(state()).toEqual({ begun: 2, ended: 1 });
  expect(asked.slice(-2)).toEqual(["check", "preview"]);
});

it("a thread that cannot be had is done without: what was asked is answered all the same, and what is asked later", async () => {
  let fail: () => void = () => undefined;
  let begun = 0;
  const long = longWorkBeside((failed) => {
    begun++;
    fail = failed;
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    return { endpoint: port1 as Endpoint, end: () => port1.close() };
  });
  const work = paneWith(long);
  const reading = work.read(ITALIAN);
  setTimeout(() => fail(), 10);
  expect(await reading).toMatchObject({ kind: "plan" });
  expect(await work.preview()).toMatchObject({ undoable: true });
  expect(begun).toBe(1);
});

describe("a host that tells what it reads", () => {
  /** Sheet after sheet, until it is told that nobody wants it. */
  function slowly(start: Snapshot): { readonly host: Host; readonly told: string[] } {
    const memory = memoryHost(start, { calculates: true });
    const told: string[] = [];
    const readWorkbook = async (onProgress: OnProgress = () => undefined, isStopped = () => false) => {
      for (const [place, { name }] of start.sheets.entries()) {
        onProgress(place, start.sheets.length, name);
        await new Promise((resolve) => setTimeout(resolve, 5));
        if (isStopped()) {
          told.push("stopped");
          throw new Error("stopped");
        }
      }
      told.push("read");
      return start;
    };
    return { host: { ...memory, readWorkbook }, told };
  }

  it("is heard", async () => {
    const progress: unknown[] = [];
    await paneWith(longWorkHere(), slowly(START).host).read(ITALIAN, (...now) => void progress.push(now));
    expect(progress[0]).toEqual([0, START.sheets.length, START.sheets[0]?.name]);
  });

  it("is stopped by a newer reading, and that is no problem of the workbook's", async () => {
    const { host, told } = slowly(START);
    const work = paneWith(longWorkHere(), host);
    const older = work.read(ITALIAN);
    await new Promise((resolve) => setTimeout(resolve, 1));
    const newer = work.read(ITALIAN);
    expect(await older).toBeUndefined();
    expect(await newer).toMatchObject({ kind: "plan" });
    expect(told).toEqual(["stopped", "read"]);
  });

  it("that fails is told, and asked anew the next time though nothing has changed", async () => {
    let isBroken = false;
    const memory = memoryHost(START, { calculates: true });
    const work = paneWith(longWorkHere(), {
      ...memory,
      readWorkbook: async () => {
        if (isBroken) throw new Error("gone");
        return START;
      },
    });
    const first = await work.read(ITALIAN);
    isBroken = true;
    expect(await work.read(ITALIAN)).toMatchObject({ kind: "refused", details: "Error: gone" });
    expect(await work.indicatorAt(cellAt("x", 0, 0))).toBeUndefined();
    isBroken = false;
    expect(await work.read(ITALIAN)).toEqual(first);
    expect(await work.preview()).toMatchObject({ undoable: true });
  });
});

it("the settings are worked out once for a reading, and let go with it", async () => {
  const { host, type } = changing(START);
  const work = paneWith(longWorkHere(), host);
  await work.read(ITALIAN);
  const [one, other] = await Promise.all([work.settings(), work.settings()]);
  expect(one).toBeDefined();
  expect(other).toBe(one);
  type(2);
  await work.read(ITALIAN);
  const next = await work.settings();
  expect(next).toEqual(one);
  expect(next).not.toBe(one);
});

describe("plain data", () => {
  it.each<[unknown, unknown, boolean]>([
    [1, 1, true],
    [1, "1", false],
    [Number.NaN, Number.NaN, true],
    [null, undefined, false],
    [null, {}, false],
    [[], {}, false],
    [[1, undefined], [1, undefined], true],
    [[1], [1, undefined], false],
    [[1, 2], [1, 3], false],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [{ a: 1 }, { a: 1, b: null }, false],
    [{ a: { b: [1, { c: "x" }] } }, { a: { b: [1, { c: "x" }] } }, true],
    [{ a: { b: [1, { c: "x" }] } }, { a: { b: [1, { c: "y" }] } }, false],
    [{ a: undefined }, { b: undefined }, true],
    [{ a: 1 }, { b: 1 }, false],
  ])("%j and %j: %j", (one, other, same) => {
    expect(isSamePlainData(one, other)).toBe(same);
    expect(isSamePlainData(other, one)).toBe(same);
  });
});

/** The pane's core behind a channel, as in a worker: the same answers as on the page, progress and stop included. */
import type { Endpoint } from "comlink";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import { localDay } from "../../../src/actions/localDay";
import type { Host } from "../../../src/host";
import type { PaneWork } from "../../../src/pane/work/paneWork";
import { connectPaneWork, servePaneWork } from "../../../src/pane/work/remoteWork";
import { memoryHost } from "../../hosts/memoryHost";
import { bookOf, SMALL_PLAN } from "../../hosts/smallBook";
import { ALL, ITALIAN, paneOn, silent, TODAY } from "./paneOn";

const START = bookOf(SMALL_PLAN);

/** Every port that was made, those of proxies too, so that none is left open. */
const ports: { close(): void }[] = [];
const RealChannel = globalThis.MessageChannel;

beforeAll(() => {
  globalThis.MessageChannel = class extends RealChannel {
    constructor() {
      super();
      ports.push(this.port1, this.port2);
    }
  };
});
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});
afterAll(() => {
  globalThis.MessageChannel = RealChannel;
});

function behindChannel(host: Host): PaneWork {
  const { port1, port2 } = new MessageChannel();
  servePaneWork(() => TODAY, port2 as Endpoint);
  return connectPaneWork(port1 as Endpoint, host);
}

const on = (book: Snapshot, failAfter?: number) =>
  memoryHost(book, { calculates: true, ...(failAfter === undefined ? {} : { failAfter }) });

it("answers every question as the core on the page does", async () => {
  const direct = paneOn(START).work;
  const remote = behindChannel(on(START));
  for (const work of [direct, remote]) {
    await work.read(ITALIAN);
    await work.build(ALL, silent);
  }
  const reading = await direct.read(ITALIAN);
  expect(await remote.read(ITALIAN)).toEqual(reading);
  if (reading?.kind !== "plan") throw new Error("no plan");
  const id = Object.keys(reading.plan.indicators)[0] ?? "";
  const at = reading.plan.indicators[id]?.at;
  if (at === undefined) throw new Error("no indicator");
  const finding = reading.findings.findings[0]?.id ?? "";
  const asked: readonly ((work: PaneWork) => Promise<unknown>)[] = [
    (work) => work.preview(),
    (work) => work.indicatorAt(at),
    (work) => work.indicator(id),
    (work) => work.indicator("none"),
    (work) => work.settings(),
    (work) => work.tables(),
    (work) => work.judge(finding, "accepted", "nota"),
    (work) => work.judge(finding, undefined, "", { note: "un'altra" }),
    (work) => work.judge(finding, undefined, "", { outcome: "accepted", note: "nota" }),
    (work) => work.chooseReading(id, "lower"),
    (work) => work.chooseReading(id, undefined),
    (work) => work.keepResult(id, 0),
    (work) => work.change({ name: "cap", value: 1.2 }),
    (work) => work.undoFix(),
    (work) => work.fix([finding]),
    (work) => work.sample(),
    (work) => work.undo(silent),
  ];
  for (const ask of asked) expect(await ask(remote)).toEqual(await ask(direct));
});

it("tells the progress by sheets, and nothing after the end", async () => {
  const remote = behindChannel(on(START));
  await remote.read(ITALIAN);
  const told: string[] = [];
  const outcome = await remote.build(ALL, (_done, _total, sheet) => told.push(sheet));
  const count = told.length;
  expect(outcome).toMatchObject({ kind: "done", sheets: 6 });
  expect(told[0]).toBe("Cruscotto");
  expect(count).toBeLessThan(20);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toHaveLength(count);
});

it("tells which sheet is read, and a reading that is stopped from the page stops the host", async () => {
  const host = on(START);
  const told: unknown[] = [];
  const slow: Host = {
    ...host,
    async readWorkbook(onProgress, isStopped) {
      for (let sheet = 0; sheet < 100 && isStopped?.() !== true; sheet++) {
        onProgress?.(sheet, 100, `S${sheet}`);
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      if (isStopped?.() === true) throw new Error("stopped");
      return host.readWorkbook();
    },
  };
  const remote = behindChannel(slow);
  const reading = remote.read(ITALIAN, (...now) => {
    told.push(now);
    if (told.length === 3) void remote.stopReading();
  });
  expect(await reading).toBeUndefined();
  expect(told.slice(0, 3)).toEqual([
    [0, 100, "S0"],
    [1, 100, "S1"],
    [2, 100, "S2"],
  ]);
  expect(told.length).toBeLessThan(50);
  expect(await remote.read(ITALIAN)).toMatchObject({ kind: "plan" });
});

it("whether a look is to show what a person calculates by hand reaches the host; tasks always do", async () => {
  const host = on(START);
  const asked: unknown[] = [];
  const asking: Host = {
    ...host,
    readWorkbook(_, __, formulas) {
      asked.push(formulas);
      return host.readWorkbook();
    },
  };
  const remote = behindChannel(asking);
  await remote.read(ITALIAN);
  await remote.read(ITALIAN, silent, "as-shown");
  await remote.read(ITALIAN, silent, "calculated");
  expect(asked).toEqual(["calculated", "as-shown", "calculated"]);
  await remote.build(ALL, silent);
  expect(asked.slice(3)).toEqual([undefined]);
});

it("is stopped from the page in the middle, and everything is as it was", async () => {
  const host = on(START);
  const slow: Host = {
    ...host,
    applyEdits: async (edits, onProgress, isStopped) => {
      if (isStopped === undefined) return host.applyEdits(edits);
      await host.applyEdits(edits.slice(0, 20));
      onProgress?.(20, edits.length, edits[19]?.sheet ?? "");
      await remote.stop();
      return isStopped() ? { kind: "cancelled", edits: 20 } : { kind: "applied", edits: 20 };
    },
  };
  const remote = behindChannel(slow);
  await remote.read(ITALIAN);
  expect(await remote.build(ALL, silent)).toMatchObject({ kind: "cancelled" });
  expect(host.lists[0]).toHaveLength(20);
  expect(host.snapshot()).toEqual(START);
});

it.each([
  ["that calculates for long is not waited for", true],
  ["that knows no other picture is read as ever", false],
])("a host %s when a generation is taken back", async (_, readsStanding) => {
  const host = on(START);
  const asked: string[] = [];
  const counted: Host = {
    ...host,
    readWorkbook: () => {
      asked.push("calculated");
      return host.readWorkbook();
    },
    ...(readsStanding
      ? {
          readStanding: async () => {
            asked.push("standing");
            return host.snapshot();
          },
        }
      : {}),
  };
  const remote = behindChannel(counted);
  await remote.read(ITALIAN);
  await remote.build(ALL, silent);
  asked.length = 0;
  expect(await remote.undo(silent)).toMatchObject({ kind: "done", sheets: 6 });
  expect(asked).toEqual([readsStanding ? "standing" : "calculated"]);
  expect(host.snapshot()).toEqual(START);
});

it("says what a host throws on the other side", async () => {
  const remote = behindChannel(on(START, 30));
  await remote.read(ITALIAN);
  expect(await remote.build(ALL, silent)).toMatchObject({
    kind: "refused",
    details: expect.stringContaining("the host broke after 30"),
    broken: { total: 6 },
  });
});

it("today is the day of the local clock", () => {
  expect(localDay(new Date(2016, 0, 5, 0, 30))).toBe("2016-01-05");
  expect(localDay(new Date(2016, 11, 31, 23, 30))).toBe("2016-12-31");
});

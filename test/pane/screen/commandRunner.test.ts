/** What a ribbon asks of the pane: it leads there, never writes, and waits until there is something to lead to. */
import { cellAt } from "../../../shared/workbook/address";
import type { FindingView } from "../../../src/pane/model/findingView";
import { pageOf } from "../../../src/pane/screen/state/paneState";
import type { PaneReading } from "../../../src/pane/work/paneWork";
import { soon, stage } from "./fakeWork";
import { planReading } from "./plan";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const finding = (place: number, open = true): FindingView => ({
  id: `f${place}`,
  rule: "rule",
  name: "Regola",
  severity: "warning",
  at: cellAt("Piano", place, 4),
  cells: place === 2 ? [cellAt("Altro", 9, 9), cellAt("Piano", 2, 4)] : [],
  message: "",
  todo: "",
  effect: 0,
  open,
  note: "",
});

function withFindings(...findings: readonly FindingView[]): PaneReading {
  const reading = planReading();
  if (reading.kind !== "plan") throw new Error("no plan");
  return { ...reading, findings: { ...reading.findings, findings, open: findings.length } };
}

const THREE = withFindings(finding(1), finding(7, false), finding(2), finding(3));
const WRITES = ["build", "undo", "fix", "undoFix", "judge", "chooseReading", "keepResult", "change", "sample"];

it.each([
  ["check", "checks"],
  ["generate", "build"],
] as const)("%s opens its tab, leaves the page that was open, and writes nothing", async (command, tab) => {
  const { pane, state, calls } = stage({ read: async () => THREE });
  await soon();
  pane.act.open({ kind: "settings" }, {});
  pane.command(command);
  expect(state()).toMatchObject({ tab, visits: [] });
  await soon(5000);
  expect(calls.filter((call) => WRITES.includes(call))).toEqual([]);
});

it("check reads the workbook again as it is now; the first reading is that already", async () => {
  const { pane, calls } = stage({ read: async () => THREE });
  pane.command("check");
  await soon(2000);
  const first = calls.filter((call) => call === "read").length;
  expect(first).toBe(1);
  pane.command("check");
  await soon(2000);
  pane.command("generate");
  await soon(2000);
  expect(calls.filter((call) => call === "read")).toHaveLength(2);
});

it("comes before the plan is read: done once it is, in order", async () => {
  let read: (reading: PaneReading) => void = () => undefined;
  const { pane, state, selected } = stage({ read: () => new Promise((resolve) => (read = resolve)) });
  pane.command("generate");
  pane.command("nextFinding");
  await soon(2000);
  expect(state()).toMatchObject({ tab: "cockpit", visits: [] });
  read(THREE);
  await soon();
  expect(state().tab).toBe("checks");
  expect(pageOf(state())).toEqual({ kind: "finding", id: "f1" });
  expect(selected).toEqual([cellAt("Piano", 1, 4)]);
});

it("comes while a task writes: done once that has ended", async () => {
  let end: () => void = () => undefined;
  const { pane, state } = stage({
    read: async () => THREE,
    build: () => new Promise((resolve) => (end = () => resolve({ kind: "nothing", sentence: "Niente." }))),
  });
  await soon();
  pane.act.build({ fills: false, restores: false });
  await soon();
  pane.command("check");
  await soon();
  expect(state().tab).toBe("cockpit");
  end();
  await soon();
  expect(state().tab).toBe("checks");
});

it("comes where there is no plan: it leads nowhere, and the page says what is missing", async () => {
  const { pane, state, selected } = stage({ read: async () => ({ kind: "empty" }) });
  await soon();
  pane.act.open({ kind: "guide" }, {});
  pane.command("nextFinding");
  await soon();
  expect(state().visits).toEqual([]);
  expect(selected).toEqual([]);
});

describe("the next finding", () => {
  it("is the open one after the last that was shown, with its cell; after the last comes the first", async () => {
    const { pane, state, selected } = stage({ read: async () => THREE });
    await soon();
    const seen: unknown[] = [];
    for (let click = 0; click < 4; click++) {
      pane.command("nextFinding");
      seen.push(pageOf(state()));
    }
    expect(seen).toEqual(["f1", "f2", "f3", "f1"].map((id) => ({ kind: "finding", id })));
    expect(selected).toEqual([
      cellAt("Piano", 1, 4),
      cellAt("Altro", 9, 9),
      cellAt("Piano", 3, 4),
      cellAt("Piano", 1, 4),
    ]);
    expect(state().visits.length).toBe(1);
  });

  it("follows what the person has opened herself, and goes on from there after she went back", async () => {
    const { pane, state } = stage({ read: async () => THREE });
    await soon();
    pane.act.chooseTab("checks");
    pane.act.open({ kind: "finding", id: "f2" }, {});
    pane.act.back();
    pane.act.chooseTab("cockpit");
    pane.command("nextFinding");
    expect(pageOf(state())).toEqual({ kind: "finding", id: "f3" });
  });

  it("after one that was mended is the one that stands in its place now", async () => {
    let reading = THREE;
    const { pane, state, happens } = stage({ read: async () => reading });
    await soon();
    pane.command("nextFinding");
    pane.command("nextFinding");
    expect(pageOf(state())).toEqual({ kind: "finding", id: "f2" });
    reading = withFindings(finding(1), finding(3));
    happens({ kind: "changed" });
    await soon(1000);
    pane.command("nextFinding");
    expect(pageOf(state())).toEqual({ kind: "finding", id: "f3" });
  });

  it("is said not to be there where none is open", async () => {
    const { pane, state, selected } = stage({ read: async () => withFindings(finding(1, false)) });
    await soon();
    pane.command("nextFinding");
    expect(state()).toMatchObject({
      tab: "checks",
      visits: [],
      aside: { sentence: "Nessuna segnalazione aperta.", tab: "checks", tone: "quiet" },
    });
    expect(selected).toEqual([]);
  });
});

it("ends with the pane", async () => {
  const { pane, state, end } = stage({ read: async () => THREE });
  pane.command("check");
  end();
  await soon(1000);
  expect(state().tab).toBe("cockpit");
});

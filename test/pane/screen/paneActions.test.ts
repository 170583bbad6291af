/** What the pane's actions hand to the core beside what was clicked, and which choices they let go. */
import { cellAt } from "../../../shared/workbook/address";
import type { FindingView } from "../../../src/pane/model/findingView";
import type { IndicatorView } from "../../../src/pane/model/indicatorView";
import { soon, stage } from "./fakeWork";
import { planReading } from "./plan";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const MAPPING = [{ sheet: "Piano", row: 0, column: 4, meaning: "ignore", heading: "Valore" }] as const;
const DONE = { kind: "done", sentence: "Fatto.", sheets: 1, cells: 2 } as const;
const BUILD = { fills: false, restores: false };

describe("the columns that were picked", () => {
  it("are left to the workbook once the sheets stand, and are wished for again when that is undone", async () => {
    const { pane, state } = stage();
    await soon();
    pane.act.nameColumns(MAPPING);
    await soon();
    pane.act.build(BUILD);
    await soon();
    expect(state().wishes.mapping).toBeUndefined();
    pane.act.undo({ kind: "build" });
    await soon();
    expect(state().wishes.mapping).toEqual(MAPPING);
  });

  it("are not wished for again when the reading after the generation is stopped", async () => {
    let isSlow = false;
    const { pane, state } = stage({
      read: () => (isSlow ? new Promise(() => undefined) : Promise.resolve(planReading())),
    });
    await soon();
    pane.act.nameColumns(MAPPING);
    await soon();
    isSlow = true;
    pane.act.build(BUILD);
    await soon();
    pane.act.stopReading();
    expect(state().wishes.mapping).toBeUndefined();
  });

  it("stay wished for when the reading after the undo of the generation is stopped", async () => {
    let isSlow = false;
    const { pane, state } = stage({
      read: () => (isSlow ? new Promise(() => undefined) : Promise.resolve(planReading())),
    });
    await soon();
    pane.act.nameColumns(MAPPING);
    await soon();
    pane.act.build(BUILD);
    await soon();
    isSlow = true;
    pane.act.undo({ kind: "build" });
    await soon();
    pane.act.stopReading();
    expect(state().wishes.mapping).toEqual(MAPPING);
  });

  it.each([
    { kind: "refused", sentence: "No.", todo: "Rileggere." },
    { kind: "cancelled", sentence: "Annullato." },
    { kind: "nothing", sentence: "Niente." },
  ] as const)("stay where the generation is $kind", async (outcome) => {
    const { pane, state } = stage({ build: async () => outcome });
    await soon();
    pane.act.nameColumns(MAPPING);
    await soon();
    pane.act.build(BUILD);
    await soon();
    expect(state().wishes.mapping).toEqual(MAPPING);
  });
});

describe("with a click goes what was on the screen", () => {
  const at = cellAt("Piano", 3, 4);
  const cells = [{ at, before: "5,0", after: "5" }];
  const finding: FindingView = {
    ...{ id: "a", rule: "r", name: "R", severity: "error", message: "", todo: "", at, cells: [], effect: 0 },
    ...{ open: true, note: "", fix: { sentence: "", cells } },
  };

  it("of mends: the cells of those that were chosen, at the moment of the click", async () => {
    const given: unknown[] = [];
    const reading = planReading();
    if (reading.kind !== "plan") throw new Error("no plan");
    const { fix: _, ...without } = finding;
    const findings = [finding, { ...finding, id: "b" }, { ...without, id: "c" }];
    const { pane } = stage({
      read: async () => ({ ...reading, findings: { ...reading.findings, findings } }),
      async fix(...args) {
        given.push(args);
        return DONE;
      },
    });
    await soon();
    pane.act.fix(["a", "c"]);
    await soon();
    expect(given).toEqual([[["a", "c"], { a: cells }]]);
  });

  it("of two results: both, where the page of the indicator shows them", async () => {
    const given: unknown[] = [];
    const twoResults = [
      { text: "5", at },
      { text: "9", at: cellAt("Scheda", 1, 1) },
    ] as const;
    const { pane } = stage({
      indicator: async (id) => ({ id, twoResults }) as unknown as IndicatorView,
      async keepResult(...args) {
        given.push(args);
        return DONE;
      },
    });
    await soon();
    pane.act.open({ kind: "indicator", id: "i1" }, {});
    await soon();
    pane.act.keepResult("i1", 1);
    await soon();
    pane.act.keepResult("i2", 0);
    await soon();
    expect(given).toEqual([
      ["i1", 1, twoResults],
      ["i2", 0, undefined],
    ]);
  });
});

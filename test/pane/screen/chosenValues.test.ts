/** What the fields of *Impostazioni* show between a choice and the reading that knows it. */
import type { SettingsView } from "../../../src/pane/model/settingsView";
import { columnAsSaid, isOnItsWay, wishedYear } from "../../../src/pane/screen/chosenValues";
import type { Message, PaneState, Task } from "../../../src/pane/screen/state/paneState";

const SETTINGS = { canWrite: true } as SettingsView;
const TASK: Task = { kind: "write", quiet: false, done: 0, total: 0, sheet: "", stopping: false, elapsed: 0 };
const message = (tone: Message["tone"]): Message => ({
  tone,
  task: "write",
  sentence: "S.",
  tab: "cockpit",
  quiet: false,
});

type Moment = Pick<PaneState, "task" | "activity" | "message">;
const IDLE: Moment = { task: undefined, activity: "idle", message: undefined };

describe("a choice that is to be written", () => {
  it.each<[string, Partial<Moment>, boolean]>([
    ["while it is written", { task: TASK }, true],
    ["while it is written after a problem that is still told", { task: TASK, message: message("error") }, true],
    ["once it is written and read", { message: message("done"), activity: "slow" }, true],
    ["once it is written, before the settings are told anew", { message: message("done") }, true],
    ["once it is refused", { message: message("error") }, false],
    ["once there was nothing to write", { message: message("quiet") }, false],
    ["once the reading after it is stopped", { message: message("done"), activity: "stopped" }, false],
  ])("%s is shown: %j %s", (_, moment, shown) => {
    expect(isOnItsWay({ of: SETTINGS }, SETTINGS, { ...IDLE, ...moment })).toBe(shown);
  });

  it("gives way to settings that were told after it, and to none", () => {
    expect(isOnItsWay({ of: SETTINGS }, { ...SETTINGS }, { ...IDLE, task: TASK })).toBe(false);
    expect(isOnItsWay({ of: SETTINGS }, undefined, { ...IDLE, task: TASK })).toBe(false);
  });
});

it.each<[number | undefined, PaneState["activity"], number | undefined]>([
  [2017, "reading", 2017],
  [2017, "slow", 2017],
  [2017, "idle", undefined],
  [2017, "stopped", undefined],
  [2016, "idle", 2016],
  [2016, "stopped", 2016],
  [undefined, "slow", undefined],
])(
  "of the year %s that is wished for, with 2016 on the screen and the reading %s, is shown %s",
  (year, activity, shown) => {
    const wishes = year === undefined ? { language: "it" as const } : { language: "it" as const, year };
    expect(wishedYear({ wishes, activity }, 2016)).toBe(shown);
  },
);

describe("a column", () => {
  const column = { sheet: "Piano", row: 2, column: 4, heading: "Valore", meaning: "target", year: 2016 } as const;
  const said = { sheet: "Piano", row: 2, column: 4, heading: "Valore", meaning: "weight" } as const;

  it.each([
    ["as it is read, where nothing was said", undefined, column],
    ["as it was said", [said], { sheet: "Piano", row: 2, column: 4, heading: "Valore", meaning: "weight" }],
    [
      "as it was said, with its year",
      [{ ...said, meaning: "result", year: 2017 } as const],
      { ...column, meaning: "result", year: 2017 },
    ],
    ["of another sheet", [{ ...said, sheet: "Altro" }], column],
    ["of another table", [{ ...said, row: 3 }], column],
    ["beside it", [{ ...said, column: 5 }], column],
    ["that has moved: another heading stands there now", [{ ...said, heading: "Peso" }], column],
  ] as const)("is shown %s", (_, mapping, shown) => {
    const wishes = mapping === undefined ? { language: "it" as const } : { language: "it" as const, mapping };
    expect(columnAsSaid({ wishes }, column)).toEqual(shown);
  });

  it("is shown as it was said of every table of the sheet", () => {
    const { row: _, ...everywhere } = said;
    expect(columnAsSaid({ wishes: { language: "it", mapping: [everywhere] } }, column).meaning).toBe("weight");
  });
});

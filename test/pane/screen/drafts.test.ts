/** Notes beside findings while they are typed: none is lost, none overwrites another unseen. */
import { cellAt } from "../../../shared/workbook/address";
import type { FindingView } from "../../../src/pane/model/findingView";
import { draftsOf, letGoWritten, typedOver, writtenMeanwhile } from "../../../src/pane/screen/drafts";
import { soon, stage } from "./fakeWork";

const finding = (note: string, open = true): FindingView => ({
  ...{ id: "a", rule: "r", name: "R", severity: "error", message: "", todo: "", at: cellAt("Piano", 3, 4), cells: [] },
  ...{ effect: 0, open, note },
});

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it("a draft waits by its finding, for each pane apart", async () => {
  const { pane } = stage();
  const other = stage().pane;
  await soon();
  draftsOf(pane.act).set("a", { text: "t", seen: "" });
  expect(draftsOf(pane.act).get("a")).toEqual({ text: "t", seen: "" });
  expect(draftsOf(other.act).size).toBe(0);
});

it("what was seen is what stood there when the typing began, however long it goes on", () => {
  const first = typedOver(undefined, "v", finding("era così"));
  expect(first).toEqual({ text: "v", seen: "era così" });
  expect(typedOver(first, "va", finding("scritto da altri"))).toEqual({ text: "va", seen: "era così" });
});

it.each([
  ["nothing is typed", undefined, "altro", undefined],
  ["the note is the one that was seen", { text: "mio", seen: "era" }, "era", undefined],
  ["the note was taken away", { text: "mio", seen: "era" }, "", undefined],
  ["the note is what was typed", { text: " mio ", seen: "" }, "mio", undefined],
  ["somebody wrote where nothing stood", { text: "mio", seen: "" }, "altro", "altro"],
  ["somebody wrote another note", { text: "mio", seen: "era" }, "altro", "altro"],
])("where %s: draft %j beside %j", (_, draft, note, shown) => {
  expect(writtenMeanwhile(draft, finding(note))).toBe(shown);
});

describe("after a reading", () => {
  it.each([
    ["was refused: the finding is as before", "mio", finding(""), true],
    ["was refused: somebody else has closed it with other words", "mio", finding("altro", false), true],
    ["is written", " mio ", finding("mio", false), false],
    ["is written in two lines", "uno\ndue", finding("uno\r\ndue", false), false],
    ["of another finding", "mio", { ...finding("mio"), id: "b" }, true],
  ])("a draft stays only while it is not in the workbook: one that %s", (_, text, found, stays) => {
    const drafts = new Map([["a", { text, seen: "" }]]);
    letGoWritten(drafts, [found]);
    expect(drafts.has("a")).toBe(stays);
  });
});

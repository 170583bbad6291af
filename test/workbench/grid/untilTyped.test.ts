/** Who is typing into a cell is waited for; who has turned to something else is not. */
import { untilTyped } from "../../../src/workbench/grid/entry/untilTyped";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it.each([
  ["no cell is open", { open: false, here: true }, false],
  ["the focus is elsewhere", { open: true, here: false }, false],
  ["somebody is typing", { open: true, here: true }, true],
])("where %s: %j, it waits: %s", async (_, { open, here }, waits) => {
  let isDone = false;
  void untilTyped({ isOpen: () => open, isHere: () => here }).then(() => (isDone = true));
  await jest.advanceTimersByTimeAsync(60_000);
  expect(isDone).toBe(!waits);
});

it.each(["open", "here"] as const)("ends once it is not %s any more", async (what) => {
  const now = { open: true, here: true };
  let isDone = false;
  void untilTyped({ isOpen: () => now.open, isHere: () => now.here }).then(() => (isDone = true));
  await jest.advanceTimersByTimeAsync(5000);
  expect(isDone).toBe(false);
  now[what] = false;
  await jest.advanceTimersByTimeAsync(200);
  expect(isDone).toBe(true);
});

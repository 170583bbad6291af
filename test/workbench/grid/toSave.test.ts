/** A save goes on although the calculation does not, and nobody waits for ever. */
import type { Edit } from "../../../shared/workbook/edit";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import { type SavedGrid, toSave } from "../../../src/workbench/grid/toSave";
import { within } from "../../../src/workbench/grid/within";

const PICTURE: Snapshot = { sheets: [] };
const EDITS: readonly Edit[] = [{ kind: "activate", sheet: "Piano" }];

const gridThat = (isCalculated: boolean, done: string[]): SavedGrid => ({
  enter: async () => {
    done.push("entered");
  },
  calculated: async () => isCalculated,
  edits: async () => EDITS,
  count: () => 7,
  host: {
    readWorkbook: async () => {
      done.push("read");
      return PICTURE;
    },
  },
});

it("gives what was done, and what formulas show where that is known", async () => {
  const done: string[] = [];
  expect(await toSave(gridThat(true, done))).toEqual({ edits: EDITS, count: 7, results: PICTURE });
  expect(done).toEqual(["entered", "read"]);
});

it("gives what was done alone where the calculation does not end", async () => {
  const done: string[] = [];
  expect(await toSave(gridThat(false, done))).toEqual({ edits: EDITS, count: 7 });
  expect(done).toEqual(["entered"]);
});

it.each<[string, Promise<unknown>, boolean]>([
  ["that ends", Promise.resolve(3), true],
  ["that ends soon", new Promise((resolve) => setTimeout(resolve, 5)), true],
  ["that never ends", new Promise(() => undefined), false],
])("waits for work %s", async (_, work, isDone) => {
  expect(await within(work, 100)).toBe(isDone);
});

it("tells what went wrong", async () => {
  await expect(within(Promise.reject(new Error("rotto")), 100)).rejects.toThrow("rotto");
});

/** Sheets that go with one list of edits leave the others as if each had gone alone, and are not written anew before. */
import { contentPrint } from "../../../shared/workbook/contentPrint";
import type { Edit } from "../../../shared/workbook/edit";
import { type SheetSnapshot, type Snapshot, sheetNamed } from "../../../shared/workbook/snapshot";
import { type Headless, headless } from "./headless";

const NAMES = ["Piano", "Uno", "L'altro", "Resta"] as const;

/** On every sheet a formula over each. */
const START: Snapshot = {
  sheets: NAMES.map((name) => ({
    name,
    hidden: false,
    rows: NAMES.map((other, row) => [
      { value: row },
      { value: 0, formula: `'${other.replace(/'/g, "''")}'!A2+1` },
      { value: "", formula: `"${other}"&A1` },
    ]),
    merges: [],
    hiddenRows: [],
    depth: "all" as const,
  })),
};

let grid: Headless;
beforeEach(() => {
  grid = headless(START);
});
afterEach(() => grid.close());

const removal = (book: Snapshot, name: string): Edit => ({
  kind: "removeSheet",
  sheet: name,
  expected: contentPrint(sheetNamed(book, name) as SheetSnapshot),
});

const formulas = (book: Snapshot, name: string): (string | undefined)[] =>
  (sheetNamed(book, name)?.rows ?? []).map((cells) => cells?.[1]?.formula);

it("what stays loses those that went, and keeps the rest", async () => {
  const before = await grid.host.readWorkbook();
  const written = writtenTo(grid, ["Uno", "L'altro"]);
  const edits = ["Uno", "L'altro"].map((name) => removal(before, name));
  expect(await grid.host.applyEdits(edits)).toEqual({ kind: "applied", edits: 2 });
  expect(written()).toBe(0);
  const after = await grid.host.readWorkbook();
  expect(after.sheets.map(({ name }) => name)).toEqual(["Piano", "Resta"]);
  for (const name of ["Piano", "Resta"]) {
    expect(formulas(after, name).map((formula) => /#REF!/.test(formula ?? ""))).toEqual([false, true, true, false]);
    expect(sheetNamed(after, name)?.rows.map((cells) => cells?.[2]?.value)).toEqual(NAMES.map((other) => `${other}0`));
  }
  expect(grid.program.going.size).toBe(0);
});

it("a sheet that goes later is written anew like any other", async () => {
  const before = await grid.host.readWorkbook();
  await grid.host.applyEdits([removal(before, "Uno")]);
  const after = await grid.host.readWorkbook();
  for (const name of ["Piano", "L'altro", "Resta"]) expect(formulas(after, name)[1]).toMatch(/#REF!/);
  expect(await grid.host.applyEdits([removal(after, "L'altro")])).toMatchObject({ kind: "applied" });
});

it("a sheet that holds something else than expected stays, and so do all", async () => {
  const before = await grid.host.readWorkbook();
  const edits: Edit[] = [removal(before, "Uno"), { kind: "removeSheet", sheet: "L'altro", expected: "other" }];
  expect(await grid.host.applyEdits(edits)).toEqual({
    kind: "conflict",
    at: { sheet: "L'altro", top: 0, left: 0, bottom: 0, right: 0 },
  });
  expect(await grid.host.readWorkbook()).toEqual(before);
  expect(grid.program.going.size).toBe(0);
});

/** How often cells of these sheets are written from now on. */
function writtenTo({ commands, program }: Headless, names: readonly string[]): () => number {
  const ids = new Set(names.map((name) => program.book.getSheetByName(name)?.getSheetId()));
  let count = 0;
  commands.onCommandExecuted(({ id, params }, options) => {
    const { subUnitId } = (params ?? {}) as { subUnitId?: string };
    if (id === "sheet.mutation.set-range-values" && options?.onlyLocal !== true && ids.has(subUnitId)) count += 1;
  });
  return () => count;
}

/** What the file says of formulas that the grid calculates otherwise is kept at every opening, not only until Cabina's own first save. */
import type { Edit } from "../../../shared/workbook/edit";
import { fileHost } from "../../../src/file/fileHost";
import { readZip } from "../../../src/file/package/readZip";
import { fileWork } from "../../../src/workbench/file/fileWork";
import { rowsOf, smallBook } from "../../file/smallBook";
import { type Headless, headless } from "./headless";

const START = smallBook({
  sheets: [
    {
      name: "Piano",
      rows: rowsOf({
        1: {
          A: 45000,
          B: '=TEXT(A1,"gg/mm/aaaa") → 15/03/2023',
          C: "=IFERROR(MIAFUNZIONE(A1),0) → 8",
          D: "=C1*2 → 16",
        },
        2: { A: 3, B: "=A2*2 → 6" },
      }).replace('r="B1"', 'r="B1" t="str"'),
    },
  ],
});

let grid: Headless | undefined;
afterEach(() => {
  grid?.close();
  grid = undefined;
});

/** What the grid shows of the file, and the file after `type` was done to it and it was saved. */
async function opened(bytes: Uint8Array, type?: (host: Headless) => void) {
  const work = fileWork();
  const book = await work.open(bytes, "piano.xlsx", "it");
  if (!book.ok) throw new Error(book.problem.message);
  const host = headless(book.value.snapshot, [], book.value.looks);
  grid = host;
  const { kept, updated } = await host.checked();
  type?.(host);
  const results = await host.host.readWorkbook();
  const saved = await work.save(await host.edits(), results);
  if (!saved.ok) throw new Error(saved.problem.message);
  host.close();
  grid = undefined;
  const shown = results.sheets[0]?.rows.map((row) => (row ?? []).map((cell) => cell?.value ?? null));
  return { kept: kept.map(({ row, column }) => [row, column]), updated, shown, bytes: saved.value };
}

const typeFour = ({ commands, program: { book } }: Headless): void => {
  commands.syncExecuteCommand("sheet.command.set-range-values", {
    unitId: book.getId(),
    subUnitId: book.getSheetByName("Piano")?.getSheetId(),
    range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 0 },
    value: { v: 4, t: 2 },
  });
};

const KEPT = {
  kept: [
    [0, 2],
    [0, 1],
  ],
  updated: [],
};
const first = [45000, "15/03/2023", 8, 16];

it("after a save of the workbench, and one more", async () => {
  const once = await opened(START, typeFour);
  expect(once).toMatchObject({ ...KEPT, shown: [first, [4, 8]] });
  const twice = await opened(once.bytes, typeFour);
  expect(twice).toMatchObject({ ...KEPT, shown: [first, [4, 8]] });
  expect(await opened(twice.bytes)).toMatchObject({ ...KEPT, shown: [first, [4, 8]] });
});

it("after Cabina has written a sheet of its own, and cells of the person's sheets count as changed", async () => {
  const built = async (bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> => {
    const host = fileHost(readZip(bytes), "it", bytes);
    expect((await host.applyEdits(edits)).kind).toBe("applied");
    return host.save();
  };
  const once = await built(START, [{ kind: "addSheet", sheet: "Cruscotto", hidden: false }]);
  expect(await opened(once)).toMatchObject({ ...KEPT, shown: [first, [3, 6]] });
  const content = { kind: "value", value: 4 } as const;
  const twice = await built(once, [
    { kind: "writeCells", sheet: "Piano", cells: [{ row: 1, column: 0, content, expected: 3 }] },
  ]);
  const { kept, updated, shown } = await opened(twice);
  expect(shown?.[1]).toEqual([4, 8]);
  expect(kept).toEqual([[0, 2]]);
  expect(updated.map(({ row, column, stored, shown: now }) => [row, column, stored, now])).toContainEqual([1, 1, 6, 8]);
});

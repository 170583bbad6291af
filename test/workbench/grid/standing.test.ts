/** What stands in the grid is read while it calculates, and nothing that a person typed is lost to results that come late. */
import { cellOf, type Snapshot, sheetNamed } from "../../../shared/workbook/snapshot";
import { type Headless, headless } from "./headless";

const book = (rows: number): Snapshot => ({
  sheets: [
    {
      name: "Piano",
      hidden: false,
      rows: Array.from({ length: rows }, (_, row) => [
        { value: row },
        { value: `riga ${row}` },
        { value: -1, formula: `A${row + 1}*2+SUM(A$1:A${row + 1})*0` },
      ]),
      merges: [],
      hiddenRows: [],
      depth: "all" as const,
    },
  ],
});

let grid: Headless | undefined;
afterEach(() => grid?.close());

const opened = async (rows: number): Promise<Headless> => {
  grid = headless(book(rows));
  await grid.host.readWorkbook();
  return grid;
};

const plan = (picture: Snapshot) => sheetNamed(picture, "Piano") ?? book(0).sheets[0];

it("shows what was typed, and formulas as they were, while nothing is calculated", async () => {
  const { host, program } = await opened(3);
  const release = program.hold();
  program.book.getSheetByName("Piano")?.getRange(0, 0).setValue(10);
  const standing = await host.readStanding?.();
  const sheet = standing === undefined ? undefined : plan(standing);
  expect(sheet?.rows[0]).toMatchObject([{ value: 10 }, { value: "riga 0" }, { value: 0 }]);
  release();
  expect(plan(await host.readWorkbook())?.rows[0]?.[2]).toMatchObject({ value: 20 });
});

it("is read once though results come in meanwhile", async () => {
  const { host, program } = await opened(1100);
  program.book.getSheetByName("Piano")?.getRange(0, 0).setValue(10);
  const [standing, whole] = await Promise.all([host.readStanding?.(), host.readWorkbook()]);
  expect(standing === undefined ? 0 : plan(standing)?.rows.length).toBe(1100);
  expect(plan(whole)?.rows[0]?.[2]).toMatchObject({ value: 20 });
});

it("what was planned on it is written into no other workbook than that which was read", async () => {
  const { host } = await opened(2);
  const standing = await host.readStanding?.();
  expect(standing).toBeDefined();
  expect(
    await host.applyEdits([
      {
        kind: "writeCells",
        sheet: "Piano",
        cells: [{ row: 5, column: 0, content: { kind: "value", value: 1 }, expected: null }],
      },
    ]),
  ).toEqual({ kind: "applied", edits: 1 });
});

it("a number typed over a formula while it calculates stays", async () => {
  const { host, program } = await opened(1100);
  const sheet = program.book.getSheetByName("Piano");
  sheet?.getRange(0, 0).setValue(1);
  await new Promise((resolve) => setTimeout(resolve, 60));
  sheet?.getRange(4, 2).setValue(77);
  sheet?.getRange(1099, 2).setValue(78);
  const now = plan(await host.readWorkbook());
  expect([4, 1099, 5].map((row) => now?.rows[row]?.[2])).toEqual([
    { value: 77 },
    { value: 78 },
    { value: 10, formula: expect.any(String) },
  ]);
});

it.each([
  ["a person inserts a row", false],
  ["Cabina inserts a row", true],
])("%s while it calculates: every typed cell is as it was, and every formula right", async (_, isOurs) => {
  const { host, program } = await opened(1100);
  const sheet = program.book.getSheetByName("Piano");
  sheet?.getRange(0, 0).setValue(1);
  // The calculation has begun, and is not done.
  await new Promise((resolve) => setTimeout(resolve, 60));
  if (isOurs)
    await host.applyEdits([
      { kind: "insertRows", sheet: "Piano", at: 0, count: 1 },
      { kind: "insertColumns", sheet: "Piano", at: 0, count: 1 },
    ]);
  else {
    sheet?.insertRowsBefore(0, 1);
    sheet?.insertColumnsBefore(0, 1);
  }
  const now = plan(await host.readWorkbook());
  if (now === undefined) throw new Error("no plan");
  for (let row = 1; row <= 1100; row++) {
    expect([row, cellOf(now, row, 1)?.value]).toEqual([row, row === 1 ? 1 : row - 1]);
    expect([row, cellOf(now, row, 2)?.value]).toEqual([row, `riga ${row - 1}`]);
    expect([row, cellOf(now, row, 3)?.value]).toEqual([row, (row === 1 ? 1 : row - 1) * 2]);
  }
});

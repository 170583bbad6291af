/** Cells of sheets that are renamed or get rows in the same list: what somebody types there after the look stays, too. */
import type { Edit } from "../../../shared/workbook/edit";
import { bookOf, closeAll, type Opened, openHost, refusal, sheetOf, write } from "./openHost";

afterEach(closeAll);

const PLAN = sheetOf("Piano", [
  [1, "uno"],
  [2, "due"],
  [3, "tre"],
]);
const much: readonly Edit[] = [
  { kind: "addSheet", sheet: "Uno", hidden: false },
  {
    kind: "writeCells",
    sheet: "Uno",
    cells: Array.from({ length: 100 }, (_, row) => write(row, 0, `${"parola ".repeat(4000)}${row}`)),
  },
];
const inserting: Edit = { kind: "insertRows", sheet: "Piano", at: 1, count: 2 };
const renaming: Edit = { kind: "renameSheet", sheet: "Piano", to: "Mio" };
const over = (sheet: string, row: number, expected: string | null): Edit => ({
  kind: "writeCells",
  sheet,
  cells: [write(row, 1, "nuovo", expected)],
});

it.each<readonly [string, readonly Edit[], string, row: number]>([
  ["below rows that come", [inserting, over("Piano", 4, "tre")], "Piano", 4],
  ["into an empty cell below rows that come", [inserting, over("Piano", 6, null)], "Piano", 6],
  ["before the rows come", [over("Piano", 2, "tre"), inserting], "Piano", 4],
  ["on a sheet that is renamed", [renaming, over("Mio", 2, "tre")], "Mio", 2],
  ["on a renamed sheet that gets rows", [inserting, renaming, over("Mio", 4, "tre")], "Mio", 4],
  ["before the sheet is renamed", [over("Piano", 2, "tre"), renaming], "Mio", 2],
  [
    "on a sheet of which another takes the name",
    [renaming, { kind: "addSheet", sheet: "Piano", hidden: false }, over("Mio", 2, "tre")],
    "Mio",
    2,
  ],
])("what is typed %s stands again, and is told", async (_, edits, sheet, row) => {
  const here = openHost(bookOf(PLAN));
  const typed = edits.some((edit) => edit.kind === "writeCells" && edit.cells[0]?.expected === null) ? "B5" : "B3";
  here.excel.hostile.before(2, () => here.excel.coauthor.types("Piano", typed, "suo"));
  const problem = await refusal(here.host.applyEdits(edits));
  expect(problem).toEqual({ code: "typed-meanwhile", sheet, cell: `B${row + 1}`, details: "" });
  const { sheets } = await here.excel.picture();
  expect(sheets.find(({ name }) => name === sheet)?.rows[row]?.[1]?.value).toBe("suo");
});

const stopped = async (here: Opened, edits: readonly Edit[]): Promise<unknown> => refusal(here.host.applyEdits(edits));

it.each<readonly [string, readonly Edit[], readonly Edit[], string, row: number]>([
  ["below rows that have come", [inserting], [over("Piano", 4, "tre")], "Piano", 4],
  ["on a sheet that was renamed", [renaming], [over("Mio", 2, "tre")], "Mio", 2],
])("what is typed in the course of the list %s is not written over", async (_, first, last, sheet, row) => {
  const here = openHost(bookOf(PLAN));
  here.excel.hostile.before(2, () => here.excel.coauthor.types("Piano", "B3", "suo"));
  expect(await stopped(here, [...first, ...much, ...last])).toEqual({
    code: "typed-meanwhile",
    sheet,
    cell: `B${row + 1}`,
    details: "",
  });
  const { sheets } = await here.excel.picture();
  expect(sheets.find(({ name }) => name === sheet)?.rows[row]?.[1]?.value).toBe("suo");
});

it("formulas that follow what the list moves, and cells that it writes twice, are not taken for typing", async () => {
  const book = bookOf(
    sheetOf("Piano", [
      [1, "uno"],
      [2, { value: 2, formula: "A2" }],
      [3, "tre"],
    ]),
  );
  const { host, excel } = openHost(book);
  const edits: Edit[] = [
    over("Piano", 2, "tre"),
    inserting,
    renaming,
    {
      kind: "writeCells",
      sheet: "Mio",
      cells: [write(3, 1, "ora testo", { formula: "A4" }), write(4, 1, "di nuovo", "nuovo")],
    },
  ];
  expect(await host.applyEdits(edits)).toEqual({ kind: "applied", edits: edits.length });
  expect(excel.stats.count).toBe(2);
});

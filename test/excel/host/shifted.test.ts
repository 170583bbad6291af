/** Rows, columns and sheets that others move after the look: nothing is written into places that are other ones by now. */
import type { Edit } from "../../../shared/workbook/edit";
import { cellRef } from "../../../shared/workbook/formula/build";
import { bookOf, closeAll, looks, type Opened, openHost, refusal, sheetOf, write } from "./openHost";

afterEach(closeAll);

const PLAN = sheetOf("Piano", [[1, "uno"], [2, "due"], [3], [], [5, "cinque"]]);
const OTHER = sheetOf("Altro", [["x"], ["y"]]);
type Happens = (opened: Opened) => void;

/** The request of that number comes after what happens. */
const opened = (happens: Happens, request = 2): Opened => {
  const here = openHost(bookOf(PLAN, OTHER));
  here.excel.hostile.before(request, () => happens(here));
  return here;
};
const at = (sheet: string, row: number, column: number) => ({
  sheet,
  top: row,
  left: column,
  bottom: row,
  right: column,
});
const writing = (row: number, column: number): Edit => ({
  kind: "writeCells",
  sheet: "Piano",
  cells: [write(row, column, "nuovo")],
});
const pointing: readonly Edit[] = [
  { kind: "addSheet", sheet: "Nuovo", hidden: false },
  {
    kind: "writeCells",
    sheet: "Nuovo",
    cells: [
      { row: 0, column: 0, content: { kind: "formula", formula: cellRef(4, 0, "Piano"), value: 5 }, expected: null },
    ],
  },
];
const styling: Edit = {
  kind: "styleCells",
  sheet: "Piano",
  areas: [{ top: 0, left: 0, bottom: 4, right: 3, style: { fill: "#FFF8E3" } }],
};
/** Fills a request and a bit. */
const much = (sheet: string): Edit[] => [
  { kind: "addSheet", sheet, hidden: false },
  {
    kind: "writeCells",
    sheet,
    cells: Array.from({ length: 100 }, (_, row) => write(row, 0, `${"parola ".repeat(4000)}${row}`)),
  },
];

const inserts: Happens = ({ excel }) => excel.coauthor.insertsRows("Piano", 1);

describe("right before the first request", () => {
  it.each<readonly [string, Happens, readonly Edit[], ReturnType<typeof at>]>([
    ["a row that comes above an empty cell", inserts, [writing(3, 2)], at("Piano", 3, 2)],
    [
      "a row that goes above it",
      ({ excel }) => excel.coauthor.deletesRows("Piano", 1),
      [writing(7, 2)],
      at("Piano", 7, 2),
    ],
    [
      "the very row that goes",
      ({ excel }) => excel.coauthor.deletesRows("Piano", 7),
      [writing(7, 2)],
      at("Piano", 7, 2),
    ],
    [
      "a column that comes before it",
      ({ excel }) => excel.person.insertsColumns("Piano", 0),
      [writing(7, 2)],
      at("Piano", 7, 2),
    ],
    ["rows of which only the look is told", inserts, [styling], at("Piano", 4, 3)],
    ["rows to which formulas on a new sheet point", inserts, pointing, at("Piano", 4, 0)],
    [
      "rows among which others are to come",
      inserts,
      [{ kind: "insertRows", sheet: "Piano", at: 3, count: 2 }],
      at("Piano", 3, 0),
    ],
  ])("%s: it is a conflict there, and nothing at all is written", async (_, happens, edits, place) => {
    let left: unknown;
    let look: unknown;
    const here = opened((one) => {
      happens(one);
      left = one.excel.picture();
      look = looks(one, "Piano").cells;
    });
    expect(await here.host.applyEdits(edits)).toEqual({ kind: "conflict", at: place });
    expect(await here.excel.picture()).toEqual(await left);
    expect(looks(here, "Piano").cells).toEqual(look);
  });

  it.each<readonly [string, Happens, readonly Edit[]]>([
    ["below", ({ excel }) => excel.coauthor.insertsRows("Piano", 9), [writing(3, 2)]],
    ["to the right", ({ excel }) => excel.coauthor.insertsColumns("Piano", 5), [writing(3, 2)]],
    ["on a sheet that is not asked", ({ excel }) => excel.coauthor.insertsRows("Altro", 0), pointing],
  ])("what comes %s stops nothing", async (_, happens, edits) => {
    const { host, excel } = opened(happens);
    expect((await host.applyEdits(edits)).kind).toBe("applied");
    expect(excel.stats.count).toBe(2);
  });

  it("a sheet that formulas are to point to and that is gone is told", async () => {
    const { host, excel } = opened((here) => here.excel.coauthor.deletes("Piano"));
    expect(await refusal(host.applyEdits(pointing))).toMatchObject({ code: "sheet-gone", sheet: "Piano" });
    expect((await excel.picture()).sheets.map(({ name }) => name)).toEqual(["Altro"]);
  });
});

describe("between two requests", () => {
  const edits = [...much("Uno"), writing(3, 2)];

  it("what moved stops the list before it writes there", async () => {
    const here = opened(inserts, 3);
    expect(await refusal(here.host.applyEdits(edits))).toEqual({
      code: "cells-moved",
      sheet: "Piano",
      cell: "C4",
      details: "",
    });
    const rows = (await here.excel.picture()).sheets[0]?.rows ?? [];
    expect(rows.flatMap((row) => row?.[2] ?? [])).toEqual([]);
  });

  it("rows of the list's own that come, go and are renamed with their sheet stop nothing", async () => {
    const { host, excel } = openHost(bookOf(PLAN, OTHER));
    const own: Edit[] = [
      { kind: "insertRows", sheet: "Piano", at: 1, count: 2 },
      { kind: "deleteRows", sheet: "Piano", at: 5, count: 1 },
      { kind: "renameSheet", sheet: "Piano", to: "Mio" },
      ...much("Uno"),
      { kind: "writeCells", sheet: "Mio", cells: [write(5, 1, "CINQUE", "cinque"), write(9, 2, "fine")] },
    ];
    expect(await host.applyEdits(own)).toEqual({ kind: "applied", edits: own.length });
    const rows = (await excel.picture()).sheets[0]?.rows ?? [];
    expect([rows[5]?.[1]?.value, rows[9]?.[2]?.value]).toEqual(["CINQUE", "fine"]);
  });

  it("those of others stop it although rows of the list's own have come", async () => {
    const here = opened(({ excel }) => excel.coauthor.deletesRows("Piano", 0), 3);
    const own: Edit[] = [{ kind: "insertRows", sheet: "Piano", at: 2, count: 2 }, ...much("Uno"), writing(7, 2)];
    expect(await refusal(here.host.applyEdits(own))).toMatchObject({ code: "cells-moved", cell: "C8" });
  });
});

describe("an Excel that does not follow cells from one request to the next", () => {
  it("is written to nevertheless", async () => {
    const { host, excel } = openHost(bookOf(PLAN, OTHER));
    excel.hostile.followsNothing();
    expect((await host.applyEdits([writing(3, 2), ...pointing])).kind).toBe("applied");
    expect((await excel.picture()).sheets[0]?.rows[3]?.[2]?.value).toBe("nuovo");
  });

  it("is not written to where something else stands there by now", async () => {
    const here = opened(inserts);
    here.excel.hostile.followsNothing();
    const over: Edit = { kind: "writeCells", sheet: "Piano", cells: [write(4, 1, "mio", "cinque")] };
    expect((await here.host.applyEdits([over])).kind).toBe("conflict");
    expect((await here.excel.picture()).sheets[0]?.rows[5]?.[1]?.value).toBe("cinque");
  });
});

it("Excel follows no cell any more when the list is done, nor after the next one when it was not", async () => {
  const { host, excel } = openHost(bookOf(PLAN, OTHER));
  expect((await host.applyEdits([writing(3, 2)])).kind).toBe("applied");
  expect(excel.book.held.size).toBe(0);
  expect((await host.applyEdits([writing(0, 1)])).kind).toBe("conflict");
  expect((await host.applyEdits([writing(6, 2)])).kind).toBe("applied");
  expect(excel.book.held.size).toBe(0);
  excel.hostile.failRequest(2, "GeneralException");
  expect((await refusal(host.applyEdits([writing(8, 2)]))).code).toBe("other");
  expect(excel.book.held.size).toBe(0);
});

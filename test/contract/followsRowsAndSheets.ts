/** What every host must do with rows, columns and sheets that come and go: cells move, and every formula follows. */
import { cellAt } from "../../shared/workbook/address";
import { applyEdits } from "../../shared/workbook/applyEdits";
import { contentPrint } from "../../shared/workbook/contentPrint";
import type { CellWrite, Edit } from "../../shared/workbook/edit";
import { call, cellRef, columnRef, eq, gt, join, plus, rangeRef, times } from "../../shared/workbook/formula/build";
import type { Formula } from "../../shared/workbook/formula/tree";
import { type SheetSnapshot, type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import type { Host } from "../../src/host";
import type { HostUnderTest } from "./behavesLikeHost";

const LIST = "L'elenco 2016";
const SPARE = "Di troppo";

type Typed = number | string | boolean;

const value = (row: number, column: number, typed: Typed, expected: CellWrite["expected"] = null): CellWrite => ({
  row,
  column,
  content: { kind: "value", value: typed },
  expected,
});

const formula = (row: number, column: number, tree: Formula, shown: Typed): CellWrite => ({
  row,
  column,
  content: { kind: "formula", formula: tree, value: shown },
  expected: null,
});

const writing = (sheet: string, ...cells: CellWrite[]): Edit => ({ kind: "writeCells", sheet, cells });
const rows = (sheet: string, at: number, count = 1): Edit => ({ kind: "insertRows", sheet, at, count });
const columns = (sheet: string, at: number, count = 1): Edit => ({ kind: "insertColumns", sheet, at, count });
const rowsOut = (sheet: string, at: number, count = 1): Edit => ({ kind: "deleteRows", sheet, at, count });
const columnsOut = (sheet: string, at: number, count = 1): Edit => ({ kind: "deleteColumns", sheet, at, count });
const renamed = (sheet: string, to: string): Edit => ({ kind: "renameSheet", sheet, to });
const relative = (row: number, column: number, sheet?: string): Formula => ({
  ...cellRef(row, column, sheet),
  absolute: false,
});

/** Figures on *Piano*, and a list with formulas over them and over itself, a merge (A9:B10) and hidden rows (4 and 10). */
const FURNITURE: readonly Edit[] = [
  writing(
    "Piano",
    value(2, 0, 3),
    value(3, 0, 4),
    value(3, 1, "quattro"),
    formula(5, 0, call("SUM", { ...rangeRef(0, 0, 3, 0), absolute: false }), 8),
  ),
  { kind: "addSheet", sheet: LIST, hidden: false },
  { kind: "addSheet", sheet: SPARE, hidden: true },
  writing(SPARE, value(0, 0, 20), value(4, 2, "nota"), formula(5, 0, cellRef(0, 0, "Piano"), 1)),
  writing(
    LIST,
    value(0, 0, "Elenco"),
    formula(1, 0, call("SUM", rangeRef(0, 0, 3, 0, "Piano")), 8),
    formula(2, 0, cellRef(2, 0, "Piano"), 3),
    formula(2, 3, relative(0, 1, "Piano"), "uno"),
    formula(3, 0, call("COUNT", columnRef(0, 0, "Piano")), 4),
    formula(4, 0, times(relative(1, 0), 2), 16),
    formula(4, 3, join("Piano!A3 è ", relative(2, 0, "Piano")), "Piano!A3 è 3"),
    formula(5, 0, call("COUNTA", rangeRef(1, 0, 1, 2, "Piano")), 0),
    formula(6, 0, call("SUM", rangeRef(1, 0, 2, 0), call("LOG10", 10)), 12),
    formula(6, 3, plus(cellRef(0, 0, SPARE), 1), 21),
    formula(7, 3, eq(relative(4, 0), cellRef(1, 0, LIST)), false),
    value(10, 1, 0.5),
  ),
  {
    kind: "styleCells",
    sheet: LIST,
    areas: [{ top: 10, left: 1, bottom: 10, right: 1, style: { format: "0.0%", bold: true } }],
  },
  { kind: "setMerges", sheet: LIST, merges: [{ top: 8, left: 0, bottom: 9, right: 1 }] },
  { kind: "setRowHeights", sheet: LIST, heights: new Array<number | null>(12).fill(null), hiddenRows: [3, 9] },
];

const STEPS: readonly (readonly [string, readonly Edit[]])[] = [
  ["rows inserted above all", [rows("Piano", 0, 2)]],
  ["rows inserted inside an area that others point to", [rows("Piano", 2, 3)]],
  ["a row inserted just below such an area", [rows("Piano", 4)]],
  ["rows inserted far below everything", [rows("Piano", 90, 5)]],
  ["rows inserted on a sheet whose name needs quotes", [rows(LIST, 2, 2)]],
  ["a row inserted inside a merge and between hidden rows", [rows(LIST, 9)]],
  ["a row inserted above a merge", [rows(LIST, 8)]],
  ["a column inserted before all", [columns("Piano", 0)]],
  ["columns inserted between", [columns("Piano", 1, 2)]],
  ["a column inserted inside a merge", [columns(LIST, 1)]],
  ["columns inserted on a sheet with formulas over itself", [columns(LIST, 0, 3)]],
  ["columns inserted beyond the last", [columns(LIST, 40, 3)]],
  ["an empty row deleted that one formula points to", [rowsOut("Piano", 1)]],
  ["empty rows deleted below everything", [rowsOut("Piano", 6, 20)]],
  ["a hidden row deleted that is half of a merge", [rowsOut(LIST, 9)]],
  ["all rows of a merge deleted", [rowsOut(LIST, 8, 2)]],
  ["an empty column deleted beside the cells", [columnsOut("Piano", 3)]],
  ["an empty column deleted between cells", [columnsOut(LIST, 2)]],
  ["empty columns deleted that a formula points to in part", [columnsOut("Piano", 3, 4), columnsOut(LIST, 4, 3)]],
  ["columns inserted and deleted again", [columns("Piano", 1, 2), columnsOut("Piano", 1, 2)]],
  ["a column inserted inside a merge and deleted again", [columns(LIST, 1), columnsOut(LIST, 1)]],
  ["a sheet renamed", [renamed("Piano", "Piano 2017")]],
  ["a sheet renamed whose name needs quotes", [renamed(LIST, "Elenco")]],
  ["a hidden sheet renamed to a name with an apostrophe", [renamed(SPARE, "L'altro, di troppo")]],
  ["a sheet renamed to its name in capitals", [renamed("Piano", "PIANO")]],
  ["a sheet renamed twice", [renamed("Piano", "Altro"), renamed("Altro", "Piano (2)")]],
  ["a sheet renamed and back again", [renamed("Piano", "Altro"), renamed("Altro", "Piano")]],
  [
    "two sheets that exchange their names",
    [renamed("Piano", "Intanto"), renamed(SPARE, "Piano"), renamed("Intanto", SPARE), rows("Piano", 2), rows(SPARE, 0)],
  ],
  [
    "a sheet renamed among rows and columns that come",
    [rows("Piano", 1), columns("Piano", 0), renamed("Piano", "Il piano"), rows("Il piano", 3, 2), columns(LIST, 0)],
  ],
  [
    "a sheet renamed and written on, and another that takes its name",
    [
      renamed("Piano", "Vecchio"),
      writing("Vecchio", value(3, 2, "qui"), formula(8, 0, relative(3, 0, LIST), 4)),
      { kind: "addSheet", sheet: "Piano", hidden: false },
      writing("Piano", value(0, 0, 12), formula(1, 0, cellRef(0, 0, "Vecchio"), 1)),
      rows("Piano", 0, 2),
      writing(LIST, formula(13, 0, cellRef(2, 0, "Piano"), 12)),
      rows("Vecchio", 2),
    ],
  ],
  ["rows inserted and deleted again", [rows("Piano", 2, 3), rowsOut("Piano", 2, 3)]],
  [
    "rows inserted and written on at once",
    [
      rows("Piano", 3, 2),
      writing("Piano", value(3, 0, 30), formula(4, 0, relative(3, 0), 30), value(3, 1, "trenta")),
      writing("Piano", { ...value(3, 2, "tra"), expected: null }, value(5, 1, "4", "quattro")),
    ],
  ],
  [
    "rows and columns inserted here and there in one list",
    [
      rows("Piano", 1),
      rows(LIST, 3, 2),
      columns("Piano", 1),
      rows("Piano", 1, 3),
      rowsOut("Piano", 2),
      columns(LIST, 2),
      rows(LIST, 12),
      writing(LIST, value(12, 0, "in più"), formula(12, 1, cellRef(0, 0, "Piano"), 1)),
      rows("Piano", 0),
    ],
  ],
  [
    "an inserted row that gets a look, a height and a hidden neighbour",
    [
      rows(LIST, 5),
      { kind: "styleCells", sheet: LIST, areas: [{ top: 5, left: 0, bottom: 5, right: 1, style: { format: "0.00" } }] },
      writing(LIST, value(5, 0, 1.5), value(5, 1, "senza"), value(5, 2, 2)),
      {
        kind: "setRows",
        sheet: LIST,
        rows: [
          { row: 5, height: 30, hidden: false },
          { row: 6, height: null, hidden: true },
          { row: 3, height: null, hidden: false },
        ],
      },
    ],
  ],
  [
    "formulas that a person typed, whatever they say",
    [
      {
        kind: "typeFormulas",
        sheet: "Piano",
        cells: [
          { row: 6, column: 1, formula: "SUM(A$3:$A4)*10%", value: 0.7, expected: null },
          { row: 2, column: 0, formula: "+A4-1", value: 3, expected: 3 },
        ],
      },
      rows("Piano", 3),
    ],
  ],
  [
    "looks of which a person changed a part",
    [
      {
        kind: "restyleCells",
        sheet: LIST,
        areas: [
          { top: 10, left: 0, bottom: 10, right: 2, change: { bold: true, fill: "#FFFF00" } },
          { top: 0, left: 0, bottom: 2, right: 0, change: { format: "0.000" } },
        ],
      },
      writing(LIST, value(10, 2, 0.25)),
      {
        kind: "restyleCells",
        sheet: LIST,
        areas: [{ top: 10, left: 1, bottom: 10, right: 1, change: { format: null, italic: true } }],
      },
    ],
  ],
  ["heights beyond the last row", [{ kind: "setRows", sheet: LIST, rows: [{ row: 30, height: 22, hidden: true }] }]],
  [
    "columns set further right",
    [{ kind: "setColumns", sheet: LIST, from: 2, columns: [{ width: 30 }, { width: 4, hidden: true }] }],
  ],
];

/** Facets added to those that a furnished sheet has. */
const ADDED_FACETS: readonly Edit[] = [
  {
    kind: "setValidations",
    sheet: LIST,
    keep: true,
    validations: [
      {
        ...cellAt(LIST, 5, 0),
        allow: { kind: "numberAtLeast", low: 0 },
        level: "warning",
        promptTitle: "Risultato",
        prompt: "un numero",
        errorTitle: "Fuori",
        error: "meno di zero",
      },
    ],
  },
  {
    kind: "setConditionals",
    sheet: LIST,
    keep: true,
    conditionals: [{ ...cellAt(LIST, 5, 0), when: gt(relative(5, 0), 1), style: { bold: true } }],
  },
  { kind: "setLinks", sheet: LIST, keep: true, links: [{ row: 5, column: 1, to: cellAt("Piano", 0, 0) }] },
];

/** A furnished workbook, its picture, and a way to the sheet that may be removed. */
async function furnished({ start, reopen }: HostUnderTest): Promise<{ host: Host; before: Snapshot; remove: Edit }> {
  const first = await start();
  expect(await first.applyEdits(FURNITURE)).toEqual({ kind: "applied", edits: FURNITURE.length });
  const host = await reopen(first);
  const before = await host.readWorkbook();
  const spare = sheetNamed(before, SPARE);
  if (spare === undefined) throw new Error("no sheet to remove");
  return { host, before, remove: { kind: "removeSheet", sheet: SPARE, expected: contentPrint(spare) } };
}

/**
 * Programs write a lost reference as `#REF!`, `#REF!A1` or `Piano!#REF!`, and those that calculate show an error at once;
 * all that counts is that it is lost. Merges may come in any order.
 */
export function comparable({ sheets }: Snapshot): Snapshot {
  const lost = /(?:'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!)?#REF!(?:\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)?/gu;
  const rowsOf = (sheet: SheetSnapshot): SheetSnapshot["rows"] =>
    sheet.rows.map((row) =>
      row?.map((cell) =>
        cell?.formula?.includes("#REF!") === true
          ? { ...cell, formula: cell.formula.replace(lost, "#REF!"), value: null }
          : cell,
      ),
    );
  const place = ({ top, left }: { top: number; left: number }): number => top * 20_000 + left;
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: rowsOf(sheet),
      merges: sheet.merges.slice().sort((a, b) => place(a) - place(b)),
    })),
  };
}

/** Applies the edits and compares what the host reads, then and after it was stored, with what the edits promise. */
async function keepsItsPromise(under: HostUnderTest, host: Host, edits: readonly Edit[]): Promise<Snapshot> {
  const seen = under.seen ?? ((picture: Snapshot) => picture);
  const before = await host.readWorkbook();
  expect(await host.applyEdits(edits)).toEqual({ kind: "applied", edits: edits.length });
  const after = await host.readWorkbook();
  expect(seen(comparable(after))).toEqual(seen(comparable(applyEdits(before, edits))));
  const again = await under.reopen(host);
  expect(comparable(await again.readWorkbook())).toEqual(comparable(after));
  return after;
}

/** Part of `behavesLikeHost`. `everyFacet`: a sheet with everything that a sheet can have. */
export function followsRowsAndSheets(under: HostUnderTest, everyFacet: (sheet: string) => Edit[]): void {
  it.each(STEPS)("lets cells, merges, hidden rows and formulas of all sheets follow %s", async (_, edits) => {
    const { host } = await furnished(under);
    await keepsItsPromise(under, host, edits);
  });

  it("names in formulas where the cells of another sheet stand after rows and columns came", async () => {
    const { host } = await furnished(under);
    await host.applyEdits([rows("Piano", 2, 3), columns("Piano", 0)]);
    const list = sheetNamed(await host.readWorkbook(), LIST);
    expect([1, 2, 3, 5].map((row) => list?.rows[row]?.[0]?.formula)).toEqual([
      "SUM(Piano!$B$1:$B$7)",
      "Piano!$B$6",
      "COUNT(Piano!$B:$B)",
      "COUNTA(Piano!$B$2:$D$2)",
    ]);
    expect(list?.rows[4]?.[3]).toEqual({ value: "Piano!A3 è 3", formula: '"Piano!A3 è "&Piano!B6' });
  });

  it("names in formulas of all sheets the name that a sheet has now", async () => {
    const { host } = await furnished(under);
    await host.applyEdits([renamed("Piano", "Piano dell'ente"), renamed(LIST, "Elenco")]);
    const list = sheetNamed(await host.readWorkbook(), "Elenco");
    expect([1, 4, 7].map((row) => list?.rows[row]?.find((cell) => cell?.formula?.includes("!"))?.formula)).toEqual([
      "SUM('Piano dell''ente'!$A$1:$A$4)",
      "\"Piano!A3 è \"&'Piano dell''ente'!A3",
      "A5=Elenco!$A$2",
    ]);
  });

  it("removes a sheet that was renamed, and keeps the one that has its name now", async () => {
    const { host } = await furnished(under);
    const spare = sheetNamed(await host.readWorkbook(), SPARE);
    const expected = spare === undefined ? "" : contentPrint(spare);
    const after = await keepsItsPromise(under, host, [
      renamed(SPARE, "Via"),
      renamed(LIST, SPARE),
      { kind: "removeSheet", sheet: "Via", expected },
    ]);
    expect(after.sheets.map(({ name }) => name)).toEqual(["Piano", SPARE]);
    expect(sheetNamed(comparable(after), SPARE)?.rows[6]?.[3]?.formula).toBe("#REF!+1");
  });

  it("goes on from where the rows stand now, list after list", async () => {
    const { host } = await furnished(under);
    await keepsItsPromise(under, host, [rows("Piano", 2), columns(LIST, 0)]);
    await keepsItsPromise(under, host, [rows("Piano", 2), writing(LIST, value(1, 0, "nuovo"))]);
    await keepsItsPromise(under, host, [rowsOut("Piano", 2, 2), writing(LIST, value(1, 0, "altro", "nuovo"))]);
  });

  it("expects of a formula that it reads as it does after the rows before it", async () => {
    const { host } = await furnished(under);
    const expected = { formula: "SUM(Piano!$A$1:$A$5)" };
    await keepsItsPromise(under, host, [rows("Piano", 2), writing(LIST, value(1, 0, 9, expected))]);
  });

  it("moves a sheet with everything that a sheet can have, and adds facets to those that stand there", async () => {
    const { host } = await furnished(under);
    const full = "Completo";
    await keepsItsPromise(under, host, everyFacet(full));
    await keepsItsPromise(under, host, [
      rows(full, 2, 2),
      rows(full, 0),
      columns(full, 1),
      rowsOut(full, 20, 3),
      columns(full, 9, 3),
      columnsOut(full, 10, 2),
      ...ADDED_FACETS.map((edit) => ({ ...edit, sheet: full })),
    ]);
    await keepsItsPromise(under, host, ADDED_FACETS);
  });

  it("removes a sheet, and what pointed to it is lost", async () => {
    const { host, remove } = await furnished(under);
    const after = await keepsItsPromise(under, host, [remove]);
    expect(after.sheets.map(({ name }) => name)).toEqual(["Piano", LIST]);
    expect(sheetNamed(comparable(after), LIST)?.rows[6]?.[3]?.formula).toBe("#REF!+1");
  });

  it("puts a sheet of the same name in the place of one that it removed, and no lost reference comes back", async () => {
    const { host, remove } = await furnished(under);
    await keepsItsPromise(under, host, [
      remove,
      { kind: "addSheet", sheet: SPARE, hidden: false },
      writing(SPARE, value(0, 0, 7)),
      writing(LIST, formula(13, 0, cellRef(0, 0, SPARE), 7)),
    ]);
  });

  it("removes a sheet with everything that a sheet can have", async () => {
    const { host } = await furnished(under);
    const full = "Completo";
    await keepsItsPromise(under, host, everyFacet(full));
    const sheet = sheetNamed(await host.readWorkbook(), full);
    await keepsItsPromise(under, host, [
      { kind: "removeSheet", sheet: full, expected: sheet === undefined ? "" : contentPrint(sheet) },
    ]);
  });

  it("shows the value that it is given for a formula, and leaves any other cell alone", async () => {
    const { host } = await furnished(under);
    const total = call("SUM", rangeRef(0, 0, 3, 0, "Piano"));
    await host.applyEdits([writing(LIST, formula(14, 0, total, 99))]);
    const after = await keepsItsPromise(under, host, [
      {
        kind: "showValues",
        sheet: LIST,
        cells: [
          { row: 14, column: 0, formula: total, value: 8 },
          { row: 2, column: 0, formula: cellRef(8, 8, "Piano"), value: 77 },
          { row: 0, column: 0, formula: cellRef(8, 8, "Piano"), value: 77 },
          { row: 20, column: 0, formula: cellRef(8, 8, "Piano"), value: 77 },
        ],
      },
    ]);
    const list = sheetNamed(after, LIST);
    expect([14, 2, 0, 20].map((row) => list?.rows[row]?.[0]?.value)).toEqual([8, 3, "Elenco", undefined]);
  });

  it.each<readonly [string, Edit, ReturnType<typeof cellAt>]>([
    ["a row to delete holds something", rowsOut("Piano", 2), cellAt("Piano", 2, 0)],
    ["one of several rows to delete holds something", rowsOut(LIST, 8, 9), cellAt(LIST, 10, 1)],
    ["a row to delete holds only a formula", rowsOut(SPARE, 5), cellAt(SPARE, 5, 0)],
    [
      "a sheet to remove holds something else",
      { kind: "removeSheet", sheet: SPARE, expected: "00000000000000" },
      cellAt(SPARE, 0, 0),
    ],
    ["rows are to come on a sheet that is gone", rows("Sparito", 2), cellAt("Sparito", 0, 0)],
    ["columns are to come on a sheet that is gone", columns("Sparito", 2), cellAt("Sparito", 0, 0)],
    ["rows are to go on a sheet that is gone", rowsOut("Sparito", 2), cellAt("Sparito", 0, 0)],
    [
      "a formula is typed over something else than was there",
      {
        kind: "typeFormulas",
        sheet: "Piano",
        cells: [{ row: 2, column: 0, formula: "A4", value: 4, expected: null }],
      },
      cellAt("Piano", 2, 0),
    ],
    ["a column to delete holds something", columnsOut("Piano", 1), cellAt("Piano", 0, 1)],
    ["the last of several columns to delete holds something", columnsOut(LIST, 2, 2), cellAt(LIST, 2, 3)],
    ["columns are to go on a sheet that is gone", columnsOut("Sparito", 2), cellAt("Sparito", 0, 0)],
    ["a sheet to rename is gone", renamed("Sparito", "Nuovo"), cellAt("Sparito", 0, 0)],
    ["another sheet has the new name", renamed("Piano", SPARE), cellAt(SPARE, 0, 0)],
    ["another sheet has the new name in other capitals", renamed("Piano", "di troppo"), cellAt(SPARE, 0, 0)],
    ["a sheet to remove is gone", { kind: "removeSheet", sheet: "Sparito", expected: "" }, cellAt("Sparito", 0, 0)],
    [
      "heights are for a sheet that is gone",
      { kind: "setRows", sheet: "Sparito", rows: [{ row: 0, height: 20, hidden: false }] },
      cellAt("Sparito", 0, 0),
    ],
    [
      "values are for a sheet that is gone",
      { kind: "showValues", sheet: "Sparito", cells: [] },
      cellAt("Sparito", 0, 0),
    ],
  ])("writes nothing when %s", async (_, edit, at) => {
    const { host, before } = await furnished(under);
    const answer = await host.applyEdits([rows(LIST, 40), columns("Piano", 40), edit]);
    expect(answer).toEqual({ kind: "conflict", at });
    expect(await host.readWorkbook()).toEqual(before);
    expect(await (await under.reopen(host)).readWorkbook()).toEqual(before);
  });

  it("does not remove a sheet on which somebody wrote after it was read", async () => {
    const { host, remove } = await furnished(under);
    await host.applyEdits([writing(SPARE, value(9, 9, "mio"))]);
    expect(await host.applyEdits([remove])).toEqual({ kind: "conflict", at: cellAt(SPARE, 0, 0) });
  });
}

/** What the grid cannot calculate keeps what the file says, in the grid and in the edits, and whatever depends on it counts with that. */
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../../shared/workbook/snapshot";
import type { BookLooks, FixedArea, NameLook } from "../../../src/workbench/file/looks";
import { formula, sheetOf, value } from "./cells";
import { type Headless, headless } from "./headless";

const sheet = (name: string, rows: SheetSnapshot["rows"]): SheetSnapshot => sheetOf(rows, name);
const sheetLooks = (name: string, fixed: readonly FixedArea[]): BookLooks["sheets"][number] => ({
  name,
  state: "visible",
  gridlines: true,
  zoom: 100,
  frozen: { rows: 0, columns: 0 },
  defaultHeight: 15,
  defaultWidth: 9,
  columns: [],
  rows: [],
  runs: [],
  conditions: [],
  validations: [],
  links: [],
  notes: [],
  fixed,
  extent: { rows: 10, columns: 10 },
});

let grid: Headless | undefined;
afterEach(() => {
  grid?.close();
  grid = undefined;
});

interface Options {
  readonly names?: readonly NameLook[];
  readonly fixed?: readonly FixedArea[];
  readonly toCalculate?: true;
}

function open(start: Snapshot, { names = [], fixed = [], toCalculate }: Options = {}): Headless {
  const looks: BookLooks = {
    cells: [{ font: {} }],
    sheets: start.sheets.map(({ name }, place) => sheetLooks(name, place === 0 ? fixed : [])),
    activeSheet: start.sheets[0]?.name ?? "",
    digit: 7,
    names,
    ...(toCalculate === undefined ? {} : { toCalculate }),
  };
  grid = headless(start, [], looks);
  return grid;
}

const valuesOf = async (host: Headless): Promise<SnapshotCell["value"][][]> =>
  (await host.host.readWorkbook()).sheets.flatMap(({ rows }) =>
    rows.map((row) => (row ?? []).map((cell) => cell?.value ?? null)),
  );

const ids = (host: Headless, name = "Piano") => ({
  unitId: host.program.book.getId(),
  subUnitId: host.program.book.getSheetByName(name)?.getSheetId() ?? "",
});
const area = (top: number, left: number, bottom = top, right = left) => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});
const type = (host: Headless, row: number, column: number, given: object): boolean =>
  host.commands.syncExecuteCommand("sheet.command.set-range-values", {
    ...ids(host),
    range: area(row, column),
    value: given,
  });

const places = async (host: Headless): Promise<string[]> =>
  (await host.checked()).kept.map(({ sheet: name, row, column }) => `${name} ${row} ${column}`);

describe("names of the workbook", () => {
  const CASES: readonly (readonly [string, readonly NameLook[], string, number])[] = [
    ["an area", [{ name: "Pesi", formula: "Piano!$A$1:$B$1" }], "SUM(Pesi)", 5],
    ["a cell of a sheet with a name in quotes", [{ name: "Base", formula: "'Altro foglio'!$A$1" }], "Base*2", 14],
    ["a number", [{ name: "Soglia", formula: "0.5" }], "A1*Soglia", 1],
    [
      "a formula, counted before what stands around it",
      [{ name: "Doppio", formula: "Piano!$A$1+Piano!$B$1" }],
      "Doppio*2",
      10,
    ],
    [
      "a name that uses a name",
      [
        { name: "Uno", formula: "Piano!$A$1" },
        { name: "Due", formula: "Uno+1" },
      ],
      "Due*2",
      6,
    ],
    ["of one sheet, used there", [{ name: "Mio", formula: "Piano!$B$1", sheet: "Piano" }], "Mio+1", 4],
  ];
  it.each(CASES)("are calculated with: %s", async (_, names, text, result) => {
    const start = {
      sheets: [
        sheet("Piano", [[value(2), value(3), formula(text, 999), formula("C1+1", 1000)]]),
        sheet("Altro foglio", [[value(7)]]),
      ],
    };
    const host = open(start, { names, toCalculate: true });
    expect(await places(host)).toEqual([]);
    expect((await valuesOf(host))[0]?.slice(2)).toEqual([result, result + 1]);
    type(host, 0, 0, { v: 12, t: 2 });
    type(host, 0, 1, { v: 13, t: 2 });
    expect((await valuesOf(host))[0]?.[2]).not.toBe(result === 14 ? 15 : result);
  });

  it("that mean one thing on one sheet and another on the next are left to the file", async () => {
    const host = open(
      {
        sheets: [sheet("Piano", [[value(2), formula("Mio*2", 4)]]), sheet("Altro", [[value(5), formula("Mio*2", 10)]])],
      },
      {
        names: [
          { name: "Mio", formula: "Piano!$A$1", sheet: "Piano" },
          { name: "Mio", formula: "Altro!$A$1", sheet: "Altro" },
        ],
      },
    );
    expect(await places(host)).toEqual(["Piano 0 1", "Altro 0 1"]);
    expect(await valuesOf(host)).toEqual([
      [2, 4],
      [5, 10],
    ]);
  });
});

describe("a formula that the grid cannot calculate", () => {
  const CASES: readonly (readonly [string, string, SnapshotCell["value"]])[] = [
    ["columns of a table", "SUM(Tabella1[Peso])", 8],
    ["the row of a table", "Tabella1[[#This Row],[Peso]]*2", 8],
    ["columns of a table behind IFERROR", "IFERROR(SUM(Tabella1[Peso]),0)", 8],
    ["the same with the answer that the grid would give", "IFERROR(SUM(Tabella1[Peso]),0)", 0],
    ["another workbook", "[1]Foglio!A1", 8],
    ["another workbook in quotes", "'[1]Foglio uno'!A1+1", 8],
    ["several sheets", "SUM(Piano:Altro!A1)", 8],
    ["a function that it has not", "MIAFUNZIONE(A1)", 8],
    ["a name that it does not know", "Ignoto*2", 8],
    ["what another formula fills", "SUM(A1#)", 8],
    ["a simulation", "TABLE(A1,B1)", 8],
    ["an answer that is text", 'MIAFUNZIONE(A1)&"x"', "otto"],
  ];
  it.each(CASES)("%s keeps what the file says, and what depends on it counts with that", async (_, text, shows) => {
    const start = {
      sheets: [
        sheet("Piano", [
          [value(2), value(3), formula(text, shows), formula('C1&"!"', `${shows}!`), formula("IF(A1=2,C1,0)", shows)],
        ]),
        sheet("Altro", [[value(5)]]),
      ],
    };
    const host = open(start);
    expect(await places(host)).toEqual(["Piano 0 2"]);
    const { sheets } = await host.host.readWorkbook();
    expect(sheets[0]?.rows[0]?.[2]).toEqual({ value: shows, formula: text });
    expect(sheets[0]?.rows[0]?.slice(3).map((cell) => cell?.value)).toEqual([`${shows}!`, shows]);
    expect(await host.edits()).toEqual([]);
    type(host, 0, 0, { v: 4, t: 2 });
    const after = await host.host.readWorkbook();
    expect(after.sheets[0]?.rows[0]?.slice(2).map((cell) => cell?.value)).toEqual([shows, `${shows}!`, 0]);
    expect((await host.edits()).map(({ kind }) => kind)).toEqual(["writeCells"]);
  });

  it("is found at the root, through a chain of others", async () => {
    const rows = [
      [
        value(1),
        formula("FOO(A1)", 2),
        formula("B1+1", 3),
        formula("FOO(C1)", 6),
        formula("D1+C1", 9),
        formula("SUM(B1:E1)", 20),
      ],
    ];
    const host = open({ sheets: [sheet("Piano", rows)] });
    expect(await places(host)).toEqual(["Piano 0 1", "Piano 0 3"]);
    expect(await valuesOf(host)).toEqual([[1, 2, 3, 6, 9, 20]]);
  });

  it("another result without an error is kept, too", async () => {
    const host = open({ sheets: [sheet("Piano", [[value(2), formula("A1*2", 5), formula("B1+1", 6)]])] });
    expect(await places(host)).toEqual(["Piano 0 1"]);
    expect(await valuesOf(host)).toEqual([[2, 5, 6]]);
  });

  it("an array that fills many cells keeps them all", async () => {
    const start = {
      sheets: [
        sheet("Piano", [
          [value(2), formula("A1:A3*2", 4)],
          [value(3), value(6)],
          [value(4), value(8), formula("SUM(B1:B3)", 18)],
        ]),
      ],
    };
    const fixed: FixedArea[] = [{ kind: "array", top: 0, left: 1, bottom: 2, right: 1, headerRows: 0 }];
    const host = open(start, { fixed });
    expect(await places(host)).toEqual(["Piano 0 1"]);
    expect(await valuesOf(host)).toEqual([
      [2, 4],
      [3, 6],
      [4, 8, 18],
    ]);
  });

  it("may be typed over, and comes back with an undo", async () => {
    const start = { sheets: [sheet("Piano", [[value(2), formula("FOO(A1)", 8), formula("B1+1", 9)]])] };
    const host = open(start);
    await host.checked();
    type(host, 0, 1, { v: 8, t: 2, f: null, si: null, p: null, custom: null });
    expect((await host.host.readWorkbook()).sheets[0]?.rows[0]?.slice(1)).toEqual([value(8), formula("B1+1", 9)]);
    type(host, 0, 1, { v: 10, t: 2 });
    expect(await valuesOf(host)).toEqual([[2, 10, 11]]);
    const write = { row: 0, column: 1 };
    expect(await host.edits()).toEqual([
      {
        kind: "writeCells",
        sheet: "Piano",
        cells: [{ ...write, content: { kind: "value", value: 8 }, expected: { formula: "FOO(A1)" } }],
      },
      { kind: "writeCells", sheet: "Piano", cells: [{ ...write, content: { kind: "value", value: 10 }, expected: 8 }] },
    ]);
    await host.commands.executeCommand("univer.command.undo");
    await host.commands.executeCommand("univer.command.undo");
    expect((await host.host.readWorkbook()).sheets[0]?.rows[0]?.[1]).toEqual({ value: 8, formula: "FOO(A1)" });
    expect((await host.edits())[2]).toEqual({
      kind: "typeFormulas",
      sheet: "Piano",
      cells: [{ row: 0, column: 1, formula: "FOO(A1)", value: 8, expected: 10 }],
    });
  });

  it("is neither pasted nor filled elsewhere, where its value would be wrong", async () => {
    const start = { sheets: [sheet("Piano", [[value(2), formula("FOO(A1)", 8)], [value(3)]])] };
    const host = open(start);
    await host.checked();
    expect(type(host, 1, 1, { v: 8, t: 2, custom: { kept: "FOO(A1)" } })).toBe(false);
    expect(
      await host.commands.executeCommand("sheet.command.auto-fill", {
        ...ids(host),
        sourceRange: area(0, 1),
        targetRange: area(0, 1, 1, 1),
        applyType: "COPY",
      }),
    ).toBe(false);
    expect(host.refused).toEqual(["notCalculated", "notCalculated"]);
    expect(type(host, 1, 1, { v: 8, t: 2 })).toBe(true);
    expect(await host.edits()).toHaveLength(1);
    expect(type(host, 0, 1, { v: 5, t: 2, custom: { kept: "FOO(A1)" } })).toBe(true);
    expect((await host.host.readWorkbook()).sheets[0]?.rows[0]?.[1]).toEqual({ value: 5 });
  });

  it("comes back with its row, and the formula as it was", async () => {
    const start = {
      sheets: [sheet("Piano", [[value(2)], [value(3), formula("FOO(A1)", 8)], [value(4), formula("FOO(B2)", 9)]])],
    };
    const host = open(start);
    await host.checked();
    const before = await host.host.readWorkbook();
    host.commands.syncExecuteCommand("sheet.command.remove-row-by-range", { ...ids(host), range: area(1, 0, 1, 25) });
    expect((await host.host.readWorkbook()).sheets[0]?.rows[1]?.[1]).toEqual({ value: 9, formula: "FOO(#REF!)" });
    expect((await host.edits()).length).toBe(2);
    await host.commands.executeCommand("univer.command.undo");
    expect(await host.host.readWorkbook()).toEqual(before);
    expect(await host.edits()).toEqual([]);
  });

  it("follows rows that are inserted, and keeps its look apart from its formula", async () => {
    const start = { sheets: [sheet("Piano", [[value(2)], [value(3), formula("Tabella1[Peso]+A1", 8)]])] };
    const host = open(start);
    await host.checked();
    host.commands.syncExecuteCommand("sheet.command.insert-row-by-range", {
      ...ids(host),
      range: area(0, 0, 0, 25),
      direction: 0,
    });
    type(host, 2, 1, { s: { bl: 1 } });
    expect((await host.host.readWorkbook()).sheets[0]?.rows[2]?.[1]).toEqual({
      value: 8,
      formula: "Tabella1[Peso]+A2",
    });
    expect((await host.edits()).map(({ kind }) => kind)).toEqual(["insertRows", "restyleCells"]);
  });
});

describe("a workbook that nobody has calculated, or whose results are old", () => {
  it("is calculated here", async () => {
    const nothing = { error: "#CALC!" };
    const host = open({ sheets: [sheet("Piano", [[value(2), formula("A1*2", nothing), formula("B1+1", nothing)]])] });
    expect(await host.checked()).toEqual({ kept: [], updated: [] });
    expect(await valuesOf(host)).toEqual([[2, 4, 5]]);
  });

  it("shows the new results where the file asks for them, and names them", async () => {
    const rows = [[value(2), formula("A1*2", 3), formula("B1+1", 4), formula("FOO(A1)", 9), formula("1/0", 0)]];
    const host = open({ sheets: [sheet("Piano", rows)] }, { toCalculate: true });
    const { kept, updated } = await host.checked();
    expect(kept).toEqual([{ sheet: "Piano", row: 0, column: 3, formula: "FOO(A1)", stored: 9 }]);
    expect(updated.map(({ column, stored, shown }) => [column, stored, shown])).toEqual([
      [1, 3, 4],
      [4, 0, { error: "#DIV/0!" }],
    ]);
    expect(await valuesOf(host)).toEqual([[2, 4, 5, 9, { error: "#DIV/0!" }]]);
  });

  it("says nothing of what is another each time, nor of what reads it", async () => {
    const rows = [[formula("TODAY()", 40000), formula("A1+1", 40001), formula('"TODAY()"&FOO()', "x")]];
    const host = open({ sheets: [sheet("Piano", rows)] });
    expect(await places(host)).toEqual(["Piano 0 2"]);
    const [line] = await valuesOf(host);
    expect(line?.[0]).toBeGreaterThan(45000);
    expect(line?.[1]).toBe((line?.[0] as number) + 1);
  });

  it("keeps a circle as the file says", async () => {
    const host = open({ sheets: [sheet("Piano", [[formula("B1+1", 7), formula("A1+1", 6)]])] });
    await host.checked();
    expect(await valuesOf(host)).toEqual([[7, 6]]);
  });
});

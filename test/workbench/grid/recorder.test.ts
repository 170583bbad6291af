/** What is done to the workbook is recorded as edits which, replayed on the opened workbook, give what the grid shows. */
import fc from "fast-check";
import type { Refusal } from "../../../shared/text/grid";
import { applyEdits, firstConflict } from "../../../shared/workbook/applyEdits";
import type { Edit } from "../../../shared/workbook/edit";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../../shared/workbook/snapshot";
import { emptyWorkbook } from "../../../src/file/emptyWorkbook";
import type { FileHost } from "../../../src/file/fileHost";
import type { FixedArea } from "../../../src/workbench/file/looks";
import { isSameFormula } from "../../../src/workbench/grid/record/isSameFormula";
import { type Headless, headless } from "./headless";

const value = (held: SnapshotCell["value"], format?: string): SnapshotCell =>
  format === undefined ? { value: held } : { value: held, format };
const formula = (text: string): SnapshotCell => ({ value: 0, formula: text });

const START: Snapshot = {
  sheets: [
    {
      name: "Piano",
      hidden: false,
      rows: [
        [value("Indicatore"), value("Peso"), value("Risultato"), value("+5%")],
        [value("uno"), value(0.4, "0.00%"), value(12), formula("B2*C2")],
        [value("due"), value(0.6, "0.00%"), value(7), formula("SUM($B$2:$B$3)*C3")],
        undefined,
        [value("Totale"), formula("SUM(B2:B3)"), undefined, formula("Altro!A1+D2")],
      ],
      merges: [{ top: 6, left: 0, bottom: 7, right: 1 }],
      hiddenRows: [3],
      depth: "all",
    },
    {
      name: "Altro",
      hidden: false,
      rows: [
        [formula("Piano!B2+Piano!C$3"), value(true)],
        [value("testo"), formula("SUM(Piano!B:B)")],
      ],
      merges: [],
      hiddenRows: [],
      depth: "all",
    },
  ],
};

let grid: Headless;
beforeEach(() => {
  grid = headless(START);
});
afterEach(() => grid.close());

const ids = (name = "Piano") => {
  const sheet = grid.program.book.getSheetByName(name);
  return { unitId: grid.program.book.getId(), subUnitId: sheet?.getSheetId() ?? "" };
};
const person = (command: string, parameters: object): boolean => grid.commands.syncExecuteCommand(command, parameters);
const area = (top: number, left: number, bottom = top, right = left) => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});
const types = (cells: Record<number, Record<number, object>>, sheet?: string) =>
  Object.entries(cells).every(([row, line]) =>
    Object.entries(line).every(([column, value]) =>
      person("sheet.command.set-range-values", { ...ids(sheet), range: area(Number(row), Number(column)), value }),
    ),
  );

const undo = async (): Promise<void> => {
  if (grid.canUndo()) await grid.commands.executeCommand("univer.command.undo");
};

/** Values of formulas and the name of a formula's own sheet come and go by themselves. */
function expectSame(replayed: Snapshot, shown: Snapshot): void {
  expect(replayed.sheets.map(({ name, hidden, hiddenRows }) => ({ name, hidden, hiddenRows }))).toEqual(
    shown.sheets.map(({ name, hidden, hiddenRows }) => ({ name, hidden, hiddenRows })),
  );
  replayed.sheets.forEach((sheet, place) => {
    const other = shown.sheets[place] as SheetSnapshot;
    expect(cellsOf(sheet, other)).toEqual(cellsOf(other, sheet));
  });
}

function cellsOf(sheet: SheetSnapshot, other: SheetSnapshot): unknown[] {
  return sheet.rows.flatMap((line, row) =>
    (line ?? []).flatMap((cell, column): unknown[] => {
      if (cell === undefined) return [];
      const { formula: text, format } = cell;
      if (text === undefined) return [[row, column, cell]];
      const theirs = other.rows[row]?.[column]?.formula;
      const same = theirs !== undefined && isSameFormula(text, theirs, sheet.name);
      return [[row, column, same ? "the same formula" : text, format]];
    }),
  );
}

/** The same workbook as a file. */
async function writtenOut({ sheets }: Snapshot): Promise<FileHost> {
  const file = await emptyWorkbook("it");
  const cellsOf = <T>({ rows }: SheetSnapshot, make: (cell: SnapshotCell, row: number, column: number) => T[]): T[] =>
    rows.flatMap((line, row) =>
      (line ?? []).flatMap((cell, column) => (cell === undefined ? [] : make(cell, row, column))),
    );
  const edits = sheets.flatMap((sheet): Edit[] => [
    { kind: "addSheet", sheet: sheet.name, hidden: false },
    {
      kind: "writeCells",
      sheet: sheet.name,
      cells: cellsOf(sheet, ({ formula: text, value: held }, row, column) =>
        text !== undefined || held === null || typeof held === "object"
          ? []
          : [{ row, column, content: { kind: "value", value: held }, expected: null }],
      ),
    },
    {
      kind: "typeFormulas",
      sheet: sheet.name,
      cells: cellsOf(sheet, ({ formula: text }, row, column) =>
        text === undefined ? [] : [{ row, column, formula: text, value: 0, expected: null }],
      ),
    },
  ]);
  expect((await file.applyEdits(edits)).kind).toBe("applied");
  return file;
}

async function expectReplayable(): Promise<readonly Edit[]> {
  const edits = await grid.edits();
  expect(firstConflict(START, edits)).toBeUndefined();
  expectSame(applyEdits(START, edits), await grid.host.readWorkbook());
  return edits;
}

describe("the recorder", () => {
  const ACTIONS: readonly (readonly [string, () => unknown])[] = [
    ["a typed number", () => types({ 1: { 2: { v: 15, t: 2 } } })],
    ["a typed text over a number", () => types({ 1: { 2: { v: "quindici", t: 1 } } })],
    ["a typed formula", () => types({ 3: { 2: { f: "=SUM(C$2:C3)", v: null } } })],
    ["a formula typed over", () => types({ 1: { 3: { v: 3, t: 2, f: null, si: null } } })],
    ["a cleared cell", () => person("sheet.command.clear-selection-content", { ...ids(), ranges: [area(1, 1, 2, 3)] })],
    ["rows inserted in a formula's area", () => insertRows(2, 2)],
    ["a row deleted with what stands in it", () => deleteRows(1, 1)],
    ["all rows of an area deleted", () => deleteRows(1, 2)],
    ["a column inserted", () => insertColumns(1, 1)],
    ["a column deleted with what stands in it", () => deleteColumns(1, 1)],
    ["a sheet renamed", () => person("sheet.command.set-worksheet-name", { ...ids(), name: "Piano 'nuovo'" })],
    ["a sheet added and written on", () => addSheet()],
    ["a sheet deleted to which formulas point", () => person("sheet.command.remove-sheet", ids("Altro"))],
    ["a row hidden", () => person("sheet.command.set-rows-hidden", { ...ids(), ranges: [area(2, 0, 2, 19)] })],
    ["a cleared look", () => person("sheet.command.clear-selection-format", { ...ids(), ranges: [area(1, 1)] })],
  ];
  const insertRows = (at: number, count: number) =>
    person("sheet.command.insert-row-by-range", { ...ids(), range: area(at, 0, at + count - 1, 25), direction: 0 });
  const insertColumns = (at: number, count: number) =>
    person("sheet.command.insert-col-by-range", { ...ids(), range: area(0, at, 59, at + count - 1), direction: 3 });
  const clear = (top: number, left: number, bottom: number, right: number) =>
    person("sheet.command.clear-selection-content", { ...ids(), ranges: [area(top, left, bottom, right)] });
  const deleteRows = (at: number, count: number) =>
    person("sheet.command.remove-row-by-range", { ...ids(), range: area(at, 0, at + count - 1, 25) });
  const deleteColumns = (at: number, count: number) =>
    person("sheet.command.remove-col-by-range", { ...ids(), range: area(0, at, 59, at + count - 1) });
  const addSheet = () => {
    const added = person("sheet.command.insert-sheet", {
      unitId: grid.program.book.getId(),
      index: 1,
      sheet: { name: "Nuovo" },
    });
    types({ 0: { 0: { f: "=Piano!C2*2" } } }, "Nuovo");
    return added;
  };

  it.each(ACTIONS)("replays %s", async (_, act) => {
    expect(act()).toBe(true);
    expect((await expectReplayable()).length).toBeGreaterThan(0);
  });

  it.each(ACTIONS)("replays %s, taken back", async (name, act) => {
    act();
    if (!name.startsWith("a sheet added") && !name.startsWith("a sheet renamed")) await undo();
    await expectReplayable();
  });

  const GONE: readonly (readonly [string, () => unknown])[] = [
    ["a row with what stands in it", () => deleteRows(1, 1)],
    ["rows of a merged area", () => deleteRows(6, 1)],
    ["all rows to which a formula points", () => deleteRows(1, 2)],
    ["a column with what stands in it", () => deleteColumns(1, 1)],
    ["a sheet", () => person("sheet.command.remove-sheet", ids("Altro"))],
    ["an inserted row", () => insertRows(2, 2)],
    ["an inserted column", () => insertColumns(1, 1)],
  ];

  it.each(GONE)("leaves nothing of %s that came back with an undo", async (_, act) => {
    const before = await grid.host.readWorkbook();
    expect(act()).toBe(true);
    grid.count();
    expect(grid.canUndo()).toBe(true);
    await undo();
    expectSame(before, await grid.host.readWorkbook());
    expect(await grid.edits()).toEqual([]);
  });

  it.each(GONE)("keeps of %s that came back what was done before and since, and still is", async (_, act) => {
    types({ 0: { 0: { v: "Nome", t: 1 } } });
    act();
    grid.count();
    types({ 20: { 4: { v: 5, t: 2 } } });
    grid.count();
    await undo();
    await grid.edits();
    await undo();
    const kinds = (await expectReplayable()).map(({ kind }) => kind);
    expect(kinds[0]).toBe("writeCells");
    expect(kinds.filter((kind) => /^(insert|delete|add|remove)/.test(kind))).toEqual([]);
    await grid.commands.executeCommand("univer.command.redo");
    expect((await expectReplayable()).length).toBeGreaterThan(1);
  });

  it("counts on when something is taken back", async () => {
    deleteRows(1, 1);
    const counts = [grid.count()];
    await undo();
    counts.push(grid.count());
    types({ 0: { 0: { v: "Nome", t: 1 } } });
    counts.push(grid.count());
    expect(new Set(counts).size).toBe(3);
  });

  it("keeps every formula of the grid when a column between them goes", async () => {
    deleteColumns(4, 1);
    insertColumns(1, 1);
    deleteColumns(1, 1);
    const { sheets } = await grid.host.readWorkbook();
    const formulas = sheets.map(({ rows, name }) =>
      rows.flatMap((line) => (line ?? []).flatMap((cell) => cell?.formula?.split(`${name}!`).join("") ?? [])),
    );
    expect(formulas).toEqual([
      ["B2*C2", "SUM($B$2:$B$3)*C3", "SUM(B2:B3)", "Altro!A1+D2"],
      ["Piano!B2+Piano!C$3", "SUM(Piano!B:B)"],
    ]);
  });

  it("gives the file what formulas show by now", async () => {
    types({ 1: { 2: { v: 20, t: 2 } } });
    types({ 0: { 0: { f: "=Piano!B2+Piano!C$2", v: null } } }, "Altro");
    grid.count();
    const file = await writtenOut(START);
    await file.applyEdits(await grid.edits());
    const shown = await grid.host.readWorkbook();
    file.showResults(shown);
    const after = await file.readWorkbook();
    expect(after.sheets[0]?.rows[1]?.[3]).toEqual({ value: 8, formula: "B2*C2" });
    expect(after.sheets.map(({ rows }) => rows.map((row) => row?.map((cell) => cell?.value)))).toEqual(
      shown.sheets.map(({ rows }) => rows.map((row) => row?.map((cell) => cell?.value))),
    );
  });

  it("records nothing while nobody does anything", async () => {
    await grid.host.readWorkbook();
    expect(await grid.edits()).toEqual([]);
  });

  it("replays any few of them, one after the other", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: ACTIONS.length }), { minLength: 2, maxLength: 6 }),
        async (order) => {
          grid.close();
          grid = headless(START);
          for (const which of order) {
            if (which === ACTIONS.length) await undo();
            else if (
              grid.program.book.getSheetByName("Piano") !== null &&
              grid.program.book.getSheetByName("Altro") !== null
            )
              ACTIONS[which]?.[1]();
          }
          await expectReplayable();
        },
      ),
      { numRuns: 25 },
    );
  });

  it("keeps Cabina's edits and the person's in their order", async () => {
    types({ 1: { 2: { v: 15, t: 2 } } });
    const ours: Edit[] = [
      { kind: "insertRows", sheet: "Piano", at: 1, count: 1 },
      {
        kind: "writeCells",
        sheet: "Piano",
        cells: [
          { row: 1, column: 0, content: { kind: "value", value: "zero" }, expected: null },
          { row: 2, column: 2, content: { kind: "value", value: 16 }, expected: 15 },
          { row: 2, column: 3, content: { kind: "value", value: 4 }, expected: { formula: "B3*C3" } },
        ],
      },
    ];
    expect(await grid.host.applyEdits(ours)).toEqual({ kind: "applied", edits: 2 });
    types({ 2: { 2: { v: 17, t: 2 } } });
    expect((await expectReplayable()).map(({ kind }) => kind)).toEqual([
      "writeCells",
      "insertRows",
      "writeCells",
      "writeCells",
    ]);
  });

  const REFUSED: readonly (readonly [string, string, () => boolean])[] = [
    [
      "a sheet dragged to another place",
      "moveSheet",
      () => person("sheet.command.set-worksheet-order", { ...ids(), order: 1 }),
    ],
    ["a duplicated sheet", "copySheet", () => person("sheet.command.copy-sheet", ids())],
    [
      "moved cells",
      "moveCells",
      () => person("sheet.command.move-range", { ...ids(), fromRange: area(1, 1), toRange: area(8, 1) }),
    ],
    ["a hidden sheet", "hideSheet", () => person("sheet.command.set-worksheet-hidden", ids("Altro"))],
    ["a coloured tab", "sheetLook", () => person("sheet.command.set-tab-color", { ...ids(), value: "#ff0000" })],
  ];

  it.each(REFUSED)("refuses %s before anything happens", async (_, why, act) => {
    const before = await grid.host.readWorkbook();
    expect(act()).toBe(false);
    expect(grid.refused).toEqual([why]);
    expect(await grid.host.readWorkbook()).toEqual(before);
    expect(await grid.edits()).toEqual([]);
  });

  it.each([
    ["a column inserted within", true, () => insertColumns(2, 1)],
    ["a column inserted before", false, () => insertColumns(1, 1)],
    ["a column of it deleted", true, () => deleteColumns(2, 1)],
    ["its heading deleted", true, () => deleteRows(0, 1)],
    ["a row of it deleted", false, () => deleteRows(2, 1)],
  ])("holds cells together that a file holds together: %s", (_, refuses, act) => {
    grid.close();
    grid = headless(START, [{ kind: "table", headerRows: 1, top: 0, left: 1, bottom: 4, right: 3 }]);
    expect(act()).toBe(!refuses);
    expect(grid.refused).toEqual(refuses ? ["tableInTheWay"] : []);
  });

  const HELD: FixedArea = { kind: "table", headerRows: 1, top: 0, left: 1, bottom: 4, right: 3, name: "Tabella1" };
  const set = (row: number, column: number, given: object) => types({ [row]: { [column]: given } });
  it.each<[string, FixedArea, Refusal | undefined, () => unknown]>([
    ["a heading emptied", HELD, "tableHeading", () => set(0, 2, { v: null, f: null, si: null, p: null })],
    ["a heading like another", HELD, "tableHeading", () => set(0, 2, { v: "peso", t: 1 })],
    ["a heading that is a number", HELD, "tableHeading", () => set(0, 2, { v: 12, t: 2 })],
    ["a heading that is a formula", HELD, "tableHeading", () => set(0, 2, { f: "=A2", v: null })],
    ["a heading that formulas name", { ...HELD, named: true }, "tableHeading", () => set(0, 2, { v: "Esito", t: 1 })],
    ["a heading cleared with others", HELD, "tableHeading", () => clear(0, 0, 2, 2)],
    ["another heading", HELD, undefined, () => set(0, 2, { v: "Esito", t: 1 })],
    ["a heading in bold", { ...HELD, named: true }, undefined, () => set(0, 2, { s: { bl: 1 } })],
    ["a cell below", { ...HELD, named: true }, undefined, () => set(1, 2, { v: 1, t: 2 })],
    ["a cell beside", { ...HELD, named: true }, undefined, () => set(0, 4, { v: 1, t: 2 })],
    ["a cell of an array", { ...HELD, kind: "array" }, "heldTogether", () => set(3, 2, { v: 1, t: 2 })],
    ["a cell of a simulation", { ...HELD, kind: "dataTable" }, "heldTogether", () => set(3, 2, { v: 1, t: 2 })],
    ["a cell of a pivot table", { ...HELD, kind: "pivot" }, "heldTogether", () => set(3, 2, { v: 1, t: 2 })],
    ["a look within a pivot table", { ...HELD, kind: "pivot" }, undefined, () => set(3, 2, { s: { bl: 1 } })],
  ])("asks whether the file could take it: %s", async (_, held, why, act) => {
    grid.close();
    grid = headless(START, [held]);
    expect(act()).toBe(why === undefined);
    expect(grid.refused).toEqual(why === undefined ? [] : [why]);
    expect((await grid.edits()).length).toBe(why === undefined ? 1 : 0);
  });

  it("finds what the file holds together where it stands by now", () => {
    grid.close();
    grid = headless(START, [{ ...HELD, named: true }]);
    insertRows(0, 2);
    person("sheet.command.set-worksheet-name", { ...ids(), name: "Rinominato" });
    const at = ids("Rinominato");
    const write = (row: number) =>
      person("sheet.command.set-range-values", { ...at, range: area(row, 2), value: { v: "Esito", t: 1 } });
    expect([write(0), write(2)]).toEqual([true, false]);
    expect([...new Set(grid.refused)]).toEqual(["tableHeading"]);
  });

  it.each([
    ["a bracket that is open", "=SUM(A1"],
    ["a row of a table", "=[@Peso]*2"],
    ["a column of a table", "=SUM(Tabella1[Peso])"],
    ["another workbook", "=[1]Foglio!A1"],
    ["areas that meet", "=A1:B2 B1:C2"],
  ])("refuses a pasted formula that could not be saved as it is: %s", async (_, f) => {
    expect(types({ 8: { 0: { f, v: null } } })).toBe(false);
    expect(grid.refused).toEqual(["unreadable"]);
    expect(await grid.edits()).toEqual([]);
    expect((await grid.host.readWorkbook()).sheets[0]?.rows[8]).toBeUndefined();
  });

  it("says of a formula that fills many cells that the file keeps it in one", async () => {
    types({ 8: { 0: { f: "=B2:B3*2", v: null }, 4: { f: "=SUM(B2:B3)", v: null } } });
    await grid.host.readWorkbook();
    types({ 1: { 1: { v: 0.5, t: 2 } } });
    await grid.host.readWorkbook();
    expect(grid.spilled).toEqual(["Piano!A9"]);
    expect(await grid.edits()).toMatchObject([{ kind: "typeFormulas" }, { kind: "writeCells" }]);
  });

  it("writes an area between two answers as it stands", async () => {
    types({ 8: { 0: { f: "=SUM(B2:INDEX(B:B,3))", v: null } } });
    expect(await expectReplayable()).toMatchObject([
      { kind: "typeFormulas", cells: [{ formula: "SUM(B2:INDEX(B:B,3))", expected: null }] },
    ]);
    expect((await grid.host.readWorkbook()).sheets[0]?.rows[8]?.[0]?.value).toBe(1);
  });

  it.each(["#REF!B5+B2", "LAMBDA(x,x+1)(B2)", "B2"])(
    "lets every formula follow a row that comes in, whatever it is: %s",
    async (text) => {
      grid.close();
      const [plan, ...others] = START.sheets;
      const rows = plan?.rows.map((line, row) => (row === 2 ? [...(line ?? []), formula(text)] : line)) ?? [];
      grid = headless({ sheets: [{ ...(plan as SheetSnapshot), rows }, ...others] });
      expect(person("sheet.command.insert-row-by-range", { ...ids(), range: area(1, 0, 1, 25), direction: 0 })).toBe(
        true,
      );
      expect(grid.refused).toEqual([]);
      const standing = await grid.host.readWorkbook();
      const formulaAt = (sheet: number, row: number, column: number) =>
        standing.sheets[sheet]?.rows[row]?.[column]?.formula?.replace(/Piano!/g, "");
      expect([formulaAt(0, 2, 3), formulaAt(0, 3, 3), formulaAt(0, 5, 1)]).toEqual([
        "B3*C3",
        "SUM($B$3:$B$4)*C4",
        "SUM(B3:B4)",
      ]);
      expect(standing.sheets[1]?.rows[0]?.[0]?.formula).toBe("Piano!B3+Piano!C$4");
    },
  );

  it("says where Cabina's writing is undone when there is nothing else to undo", async () => {
    expect(grid.canUndo()).toBe(false);
    const undo = () => grid.commands.executeCommand("univer.command.undo");
    await undo();
    expect(grid.refused).toEqual([]);
    await grid.host.applyEdits([
      {
        kind: "writeCells",
        sheet: "Piano",
        cells: [{ row: 30, column: 0, content: { kind: "value", value: "nuova" }, expected: null }],
      },
    ]);
    await undo();
    expect(grid.refused).toEqual(["undoOurs"]);
    types({ 31: { 0: { v: "mia", t: 1 } } });
    await undo();
    expect(grid.refused).toEqual(["undoOurs"]);
    const [plan] = (await grid.host.readWorkbook()).sheets;
    expect([plan?.rows[30]?.[0]?.value, plan?.rows[31]?.[0]?.value]).toEqual(["nuova", undefined]);
  });

  it("keeps the last visible sheet", () => {
    expect(person("sheet.command.remove-sheet", ids("Altro"))).toBe(true);
    person("sheet.command.remove-sheet", ids("Piano"));
    expect(grid.program.book.getSheets().map((sheet) => sheet.getSheetName())).toEqual(["Piano"]);
  });

  it("refuses what a person types while Cabina writes", async () => {
    const cells = Array.from({ length: 4000 }, (_, row) => ({
      row: row + 10,
      column: 5,
      content: { kind: "value", value: row } as const,
      expected: null,
    }));
    let typed: boolean | undefined;
    const applied = await grid.host.applyEdits(
      [
        { kind: "writeCells", sheet: "Piano", cells },
        { kind: "setFreeze", sheet: "Piano", freeze: { rows: 1, columns: 0 } },
      ],
      () => {
        typed ??= types({ 1: { 2: { v: 99, t: 2 } } });
      },
    );
    expect(applied).toEqual({ kind: "applied", edits: 2 });
    expect(typed).toBe(false);
    expect(grid.refused).toEqual(["writing"]);
    await expectReplayable();
  });

  it("stops between two edits, and keeps those before", async () => {
    const write = (row: number): Edit => ({
      kind: "writeCells",
      sheet: "Altro",
      cells: [{ row, column: 4, content: { kind: "value", value: row }, expected: null }],
    });
    let done = 0;
    const applied = await grid.host.applyEdits(
      [write(0), write(1), write(2)],
      (count) => {
        done = count;
      },
      () => done >= 2,
    );
    expect(applied).toEqual({ kind: "cancelled", edits: 2 });
    expect((await expectReplayable()).length).toBe(2);
    expect(grid.count()).toBe(2);
  });

  it("tells what a person does, and nothing of what Cabina does", async () => {
    const told: string[] = [];
    const stop = grid.host.watch(({ kind }) => told.push(kind));
    await grid.host.applyEdits([{ kind: "insertRows", sheet: "Piano", at: 1, count: 1 }]);
    await grid.host.readWorkbook();
    expect(told).toEqual([]);
    types({ 1: { 2: { v: 15, t: 2 } } });
    await grid.host.readWorkbook();
    expect(told).toEqual(["changed"]);
    stop();
  });
});

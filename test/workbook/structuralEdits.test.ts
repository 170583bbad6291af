/** Rows, columns and sheets that come and go in the picture of a workbook, and whether such edits still fit it. */
import fc from "fast-check";
import { cellAt, cellName } from "../../shared/workbook/address";
import { applyEdits, firstConflict } from "../../shared/workbook/applyEdits";
import { contentPrint } from "../../shared/workbook/contentPrint";
import type { CellWrite, Edit } from "../../shared/workbook/edit";
import { cellRef, plus, rangeRef } from "../../shared/workbook/formula/build";
import type { Merge, SheetSnapshot, Snapshot } from "../../shared/workbook/snapshot";

const sheet = (name: string, rows: SheetSnapshot["rows"] = [], more: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  name,
  hidden: false,
  rows,
  merges: [],
  hiddenRows: [],
  depth: "all",
  ...more,
});

const PLAN = sheet("Piano", [
  [{ value: 1, format: "0%" }, { value: "uno" }, { value: 2, formula: "A1*2" }],
  undefined,
  [{ value: 3 }, undefined, { value: 4, formula: "SUM(A1:A3)" }],
]);
const LIST = sheet("L'elenco", [
  [
    { value: 3, formula: "Piano!$A$3" },
    { value: 4, formula: "SUM(Piano!A1:A3)+A1", format: "0.0" },
  ],
  [{ value: "Piano!A3" }],
]);
const BOOK: Snapshot = { sheets: [PLAN, LIST] };

const rows = (on: string, at: number, count = 1): Edit => ({ kind: "insertRows", sheet: on, at, count });
const columns = (on: string, at: number, count = 1): Edit => ({ kind: "insertColumns", sheet: on, at, count });
const rowsOut = (on: string, at: number, count = 1): Edit => ({ kind: "deleteRows", sheet: on, at, count });
const remove = (of: SheetSnapshot): Edit => ({ kind: "removeSheet", sheet: of.name, expected: contentPrint(of) });
const writing = (on: string, ...cells: CellWrite[]): Edit => ({ kind: "writeCells", sheet: on, cells });
const typed = (row: number, column: number, value: number | string, expected: CellWrite["expected"] = null) =>
  ({ row, column, content: { kind: "value", value }, expected }) as const;

/** What stands in the cells of a sheet: `A1=1`, formulas as `C1=A1*2`. */
const told = (snapshot: Snapshot, name: string): string[] =>
  (snapshot.sheets.find((one) => one.name === name)?.rows ?? []).flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) =>
      cell === undefined ? [] : [`${cellName(row, column)}=${cell.formula ?? String(cell.value)}`],
    ),
  );

const ELSEWHERE = ["A1=Piano!$A$3", "B1=SUM(Piano!A1:A3)+A1", "A2=Piano!A3"];

describe("cells and formulas follow", () => {
  it.each<readonly [string, Edit[], string[], string[]]>([
    [
      "a row above all",
      [rows("Piano", 0)],
      ["A2=1", "B2=uno", "C2=A2*2", "A4=3", "C4=SUM(A2:A4)"],
      ["A1=Piano!$A$4", "B1=SUM(Piano!A2:A4)+A1", "A2=Piano!A3"],
    ],
    [
      "rows between",
      [rows("Piano", 1, 2)],
      ["A1=1", "B1=uno", "C1=A1*2", "A5=3", "C5=SUM(A1:A5)"],
      ["A1=Piano!$A$5", "B1=SUM(Piano!A1:A5)+A1", "A2=Piano!A3"],
    ],
    ["rows below all", [rows("Piano", 3, 9)], told(BOOK, "Piano"), ELSEWHERE],
    [
      "a column before all",
      [columns("Piano", 0)],
      ["B1=1", "C1=uno", "D1=B1*2", "B3=3", "D3=SUM(B1:B3)"],
      ["A1=Piano!$B$3", "B1=SUM(Piano!B1:B3)+A1", "A2=Piano!A3"],
    ],
    ["columns between", [columns("Piano", 1, 2)], ["A1=1", "D1=uno", "E1=A1*2", "A3=3", "E3=SUM(A1:A3)"], ELSEWHERE],
    ["columns beyond the last", [columns("Piano", 3, 2)], told(BOOK, "Piano"), ELSEWHERE],
    [
      "an empty row deleted",
      [rowsOut("Piano", 1)],
      ["A1=1", "B1=uno", "C1=A1*2", "A2=3", "C2=SUM(A1:A2)"],
      ["A1=Piano!$A$2", "B1=SUM(Piano!A1:A2)+A1", "A2=Piano!A3"],
    ],
    ["rows inserted and deleted again", [rows("Piano", 1, 3), rowsOut("Piano", 1, 3)], told(BOOK, "Piano"), ELSEWHERE],
    ["no rows at all", [rows("Piano", 1, 0), rowsOut("Piano", 1, 0)], told(BOOK, "Piano"), ELSEWHERE],
    [
      "what is written after rows came stands as written, and follows the next ones",
      [
        rows("Piano", 1),
        writing("Piano", {
          row: 1,
          column: 0,
          content: { kind: "formula", formula: plus(cellRef(0, 0), cellRef(3, 0)), value: 4 },
          expected: null,
        }),
        rows("Piano", 3),
      ],
      ["A1=1", "B1=uno", "C1=A1*2", "A2=$A$1+$A$5", "A5=3", "C5=SUM(A1:A5)"],
      ["A1=Piano!$A$5", "B1=SUM(Piano!A1:A5)+A1", "A2=Piano!A3"],
    ],
    [
      "a format given between two insertions leaves the formula where it was",
      [
        rows("Piano", 0),
        { kind: "styleCells", sheet: "Piano", areas: [{ top: 1, left: 0, bottom: 1, right: 2, style: {} }] },
        rows("Piano", 0),
      ],
      ["A3=1", "B3=uno", "C3=A3*2", "A5=3", "C5=SUM(A3:A5)"],
      ["A1=Piano!$A$5", "B1=SUM(Piano!A3:A5)+A1", "A2=Piano!A3"],
    ],
  ])("%s", (_, edits, onPlan, onList) => {
    const after = applyEdits(BOOK, edits);
    expect(told(after, "Piano")).toEqual(onPlan);
    expect(told(after, "L'elenco")).toEqual(onList);
  });

  it("keeps values and formats, and leaves the picture that it was given alone", () => {
    const before = JSON.stringify(BOOK);
    const after = applyEdits(BOOK, [rows("Piano", 0, 2), columns("L'elenco", 0)]);
    expect(after.sheets[0]?.rows[2]?.[0]).toEqual({ value: 1, format: "0%" });
    expect(after.sheets[1]?.rows[0]?.[2]).toEqual({ value: 4, formula: "SUM(Piano!A3:A5)+B1", format: "0.0" });
    expect(JSON.stringify(BOOK)).toBe(before);
  });

  it("gives inserted cells no format, and cells that moved keep what they would have", () => {
    const style = { format: "0.0" };
    const after = applyEdits(BOOK, [
      { kind: "styleCells", sheet: "Piano", areas: [{ top: 1, left: 3, bottom: 1, right: 3, style }] },
      rows("Piano", 1),
      columns("Piano", 3),
      writing("Piano", typed(1, 3, 5), typed(2, 3, 6), typed(2, 4, 7), typed(0, 0, 8, 1)),
      rowsOut("Piano", 3),
    ]);
    expect(after.sheets[0]?.rows.slice(0, 3)).toEqual([
      [{ value: 8, format: "0%" }, { value: "uno" }, { value: 2, formula: "A1*2" }],
      [undefined, undefined, undefined, { value: 5 }],
      [undefined, undefined, undefined, { value: 6 }, { value: 7, format: "0.0" }],
    ]);
  });

  it("shares the rows that nothing concerns", () => {
    const after = applyEdits(BOOK, [columns("L'elenco", 7)]);
    expect(after.sheets[0]?.rows[0]).toBe(PLAN.rows[0]);
  });
});

const area = (top: number, left: number, bottom: number, right: number): Merge => ({ top, left, bottom, right });

describe("merges and hidden rows follow", () => {
  const before: Snapshot = { sheets: [sheet("Piano", [], { merges: [area(2, 1, 4, 2)], hiddenRows: [1, 3, 8] })] };
  it.each<readonly [string, Edit, Merge[], number[]]>([
    ["a row above", rows("Piano", 2), [area(3, 1, 5, 2)], [1, 4, 9]],
    ["rows inside", rows("Piano", 3, 2), [area(2, 1, 6, 2)], [1, 5, 10]],
    ["a row just below", rows("Piano", 5), [area(2, 1, 4, 2)], [1, 3, 9]],
    ["a column before", columns("Piano", 1), [area(2, 2, 4, 3)], [1, 3, 8]],
    ["a column inside", columns("Piano", 2), [area(2, 1, 4, 3)], [1, 3, 8]],
    ["a row deleted inside", rowsOut("Piano", 3), [area(2, 1, 3, 2)], [1, 7]],
    ["the first of its rows and one above deleted", rowsOut("Piano", 1, 2), [area(1, 1, 2, 2)], [1, 6]],
    ["all of its rows deleted", rowsOut("Piano", 2, 3), [], [1, 5]],
    ["all but one of its rows deleted", rowsOut("Piano", 3, 9), [area(2, 1, 2, 2)], [1]],
  ])("%s", (_, edit, merges, hiddenRows) => {
    expect(applyEdits(before, [edit]).sheets[0]).toMatchObject({ merges, hiddenRows });
  });

  it("a merge of which one cell is left is none", () => {
    const tall: Snapshot = { sheets: [sheet("Piano", [], { merges: [area(2, 1, 4, 1)] })] };
    expect(applyEdits(tall, [rowsOut("Piano", 3, 2)]).sheets[0]?.merges).toEqual([]);
  });

  it("hides and shows the rows that it names, and no other", () => {
    const edit: Edit = {
      kind: "setRows",
      sheet: "Piano",
      rows: [
        { row: 3, height: 12, hidden: false },
        { row: 5, height: null, hidden: true },
        { row: 0, height: 30, hidden: true },
        { row: 7, height: 30, hidden: false },
      ],
    };
    expect(applyEdits(before, [edit]).sheets[0]?.hiddenRows).toEqual([0, 1, 5, 8]);
  });
});

describe("sheets go", () => {
  it("takes the sheet out, and what pointed to it is lost but still shows what it showed", () => {
    const after = applyEdits(BOOK, [remove(PLAN)]);
    expect(after.sheets.map(({ name }) => name)).toEqual(["L'elenco"]);
    expect(told(after, "L'elenco")).toEqual(["A1=#REF!", "B1=SUM(#REF!)+A1", "A2=Piano!A3"]);
    expect(after.sheets[0]?.rows[0]?.[0]?.value).toBe(3);
  });

  it("does not find again what was lost, when a sheet of that name comes back", () => {
    const after = applyEdits(BOOK, [
      remove(PLAN),
      { kind: "addSheet", sheet: "Piano", hidden: false },
      writing("L'elenco", {
        row: 2,
        column: 0,
        content: { kind: "formula", formula: cellRef(0, 0, "Piano"), value: 0 },
        expected: null,
      }),
      rows("Piano", 0),
    ]);
    expect(told(after, "L'elenco")).toEqual(["A1=#REF!", "B1=SUM(#REF!)+A1", "A2=Piano!A3", "A3=Piano!$A$2"]);
  });

  it("narrows a sum over several sheets by the tabs as they stand when it goes", () => {
    const sum = sheet("Anno", [[{ value: 0, formula: "SUM(Gen:Mar!A1)" }]]);
    const months: Snapshot = { sheets: [sheet("Gen"), sheet("Feb"), sheet("Mar"), sum] };
    expect(told(applyEdits(months, [remove(sheet("Mar"))]), "Anno")).toEqual(["A1=SUM(Gen:Feb!A1)"]);
    expect(
      told(
        applyEdits(
          months,
          ["Mar", "Feb"].map((name) => remove(sheet(name))),
        ),
        "Anno",
      ),
    ).toEqual(["A1=SUM(Gen!A1)"]);
  });
});

describe("values shown", () => {
  const shown = (row: number, column: number, value: number | string): Edit => ({
    kind: "showValues",
    sheet: "L'elenco",
    cells: [{ row, column, formula: cellRef(2, 0, "Piano"), value }],
  });
  it.each<readonly [string, Edit[], SheetSnapshot["rows"][number]]>([
    ["a formula shows the value", [shown(0, 0, 7)], [{ value: 7, formula: "Piano!$A$3" }, LIST.rows[0]?.[1]]],
    ["no value is minus zero", [shown(0, 0, -0)], [{ value: 0, formula: "Piano!$A$3" }, LIST.rows[0]?.[1]]],
    ["another formula is left alone", [shown(0, 1, 7)], LIST.rows[0]],
    ["an empty cell is left alone", [shown(0, 5, 7)], LIST.rows[0]],
    [
      "the formula is looked for as it reads now",
      [rows("Piano", 2), shown(0, 0, 7)],
      [
        { value: 3, formula: "Piano!$A$4" },
        { value: 4, formula: "SUM(Piano!A1:A4)+A1", format: "0.0" },
      ],
    ],
    [
      "and found where it came to read so",
      [rows("Piano", 1), rowsOut("Piano", 1), shown(0, 0, 7), rows("Piano", 0)],
      [
        { value: 7, formula: "Piano!$A$4" },
        { value: 4, formula: "SUM(Piano!A2:A4)+A1", format: "0.0" },
      ],
    ],
  ])("%s", (_, edits, row) => {
    expect(applyEdits(BOOK, edits).sheets[1]?.rows[0]).toEqual(row);
  });

  it("a value is not shown where a value was typed", () => {
    expect(applyEdits(BOOK, [shown(1, 0, 7)]).sheets[1]).toEqual(LIST);
  });
});

describe("whether they still fit", () => {
  const last = sheet("Fondo", [...new Array<undefined>(1_048_575).fill(undefined), [undefined, { value: "ultima" }]]);
  const wide = sheet("Largo", [undefined, [...new Array<undefined>(16_383).fill(undefined), { value: 1 }]]);
  const blank = sheet("Vuoto", [[{ value: "" }, { value: null }]]);
  const book: Snapshot = { sheets: [...BOOK.sheets, last, wide, blank] };
  it.each<readonly [string, Edit[], ReturnType<typeof firstConflict>]>([
    ["rows come", [rows("Piano", 1), columns("Piano", 1)], undefined],
    ["an empty row goes", [rowsOut("Piano", 1)], undefined],
    ["rows below all go", [rowsOut("Piano", 3, 1000)], undefined],
    ["rows of cells that hold nothing go", [rowsOut("Vuoto", 0)], undefined],
    ["a row with a value stays", [rowsOut("Piano", 1, 2)], cellAt("Piano", 2, 0)],
    [
      "a row in which somebody just wrote stays",
      [writing("Piano", typed(1, 4, "x")), rowsOut("Piano", 1)],
      cellAt("Piano", 1, 4),
    ],
    ["a row that came may go", [rows("Piano", 0, 2), rowsOut("Piano", 0, 2)], undefined],
    [
      "a formula is expected as it reads now",
      [rows("Piano", 0), writing("L'elenco", typed(0, 0, 1, { formula: "Piano!$A$4" }))],
      undefined,
    ],
    [
      "a formula is not expected as it read before",
      [rows("Piano", 0), writing("L'elenco", typed(0, 0, 1, { formula: "Piano!$A$3" }))],
      cellAt("L'elenco", 0, 0),
    ],
    ["a row would push the last one off", [rows("Fondo", 5)], cellAt("Fondo", 1_048_575, 1)],
    ["a row below it pushes nothing", [rows("Fondo", 1_048_576)], undefined],
    ["a column would push the last one off", [columns("Largo", 5)], cellAt("Largo", 1, 16_383)],
    ["a sheet as it was read goes", [remove(LIST)], undefined],
    [
      "a sheet on which somebody wrote stays",
      [writing("L'elenco", typed(5, 5, 1)), remove(LIST)],
      cellAt("L'elenco", 0, 0),
    ],
    ["a sheet whose formulas only follow goes", [rows("Piano", 0), remove(LIST)], undefined],
    [
      "a sheet that is gone is written on",
      [remove(LIST), writing("L'elenco", typed(5, 5, 1))],
      cellAt("L'elenco", 0, 0),
    ],
    [
      "a sheet that is gone may come back",
      [remove(LIST), { kind: "addSheet", sheet: "l'ELENCO", hidden: true }],
      undefined,
    ],
    ["rows for no sheet", [rows("Manca", 0)], cellAt("Manca", 0, 0)],
    ["columns for no sheet", [columns("Manca", 0)], cellAt("Manca", 0, 0)],
    ["rows off no sheet", [rowsOut("Manca", 0)], cellAt("Manca", 0, 0)],
    ["no sheet to remove", [remove(sheet("Manca"))], cellAt("Manca", 0, 0)],
    ["sizes for no sheet", [{ kind: "setRows", sheet: "Manca", rows: [] }], cellAt("Manca", 0, 0)],
    ["values for no sheet", [{ kind: "showValues", sheet: "Manca", cells: [] }], cellAt("Manca", 0, 0)],
    [
      "a value for another formula",
      [{ kind: "showValues", sheet: "Piano", cells: [{ row: 0, column: 0, formula: rangeRef(0, 0, 1, 1), value: 1 }] }],
      undefined,
    ],
  ])("%s", (_, edits, at) => {
    expect(firstConflict(book, edits)).toEqual(at);
  });

  it("edits of sheets that are not there change nothing", () => {
    expect(applyEdits(BOOK, [rows("Manca", 0), remove(sheet("Manca"))])).toEqual(BOOK);
  });
});

describe("laws", () => {
  const name = fc.constantFrom("Piano", "L'elenco");
  const place = fc.nat(5);
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.tuple(name, place, fc.integer({ min: 1, max: 3 })).map(([on, at, count]) => rows(on, at, count)),
    fc.tuple(name, place, fc.integer({ min: 1, max: 3 })).map(([on, at, count]) => columns(on, at, count)),
    fc.tuple(name, place).map(([on, at]) => rowsOut(on, at)),
    fc.tuple(name, place, place, fc.nat(99)).map(([on, row, column, value]) => writing(on, typed(row, column, value))),
    fc.tuple(name, place, place).map(([on, row, column]) =>
      writing(on, {
        row,
        column,
        content: { kind: "formula", formula: plus(cellRef(2, 0, "Piano"), rangeRef(0, 0, 4, 1, on)), value: 0 },
        expected: null,
      }),
    ),
    fc
      .tuple(name, place)
      .map(([on, row]): Edit => ({ kind: "setRows", sheet: on, rows: [{ row, height: 9, hidden: true }] })),
  );

  it("one list applied at once is the same as its edits one after the other", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const stepwise = edits.reduce((snapshot, step) => applyEdits(snapshot, [step]), BOOK);
        expect(applyEdits(BOOK, edits)).toEqual(stepwise);
      }),
    );
  });

  it("no insertion and no fitting deletion loses a cell", () => {
    const filled = (snapshot: Snapshot): number => told(snapshot, "Piano").length + told(snapshot, "L'elenco").length;
    const moving = edit.filter(({ kind }) => kind !== "writeCells");
    fc.assert(
      fc.property(fc.array(moving, { maxLength: 12 }), (edits) => {
        const kept = edits.reduce(
          (snapshot, step) => (firstConflict(snapshot, [step]) === undefined ? applyEdits(snapshot, [step]) : snapshot),
          BOOK,
        );
        expect(filled(kept)).toBe(filled(BOOK));
      }),
    );
  });
});

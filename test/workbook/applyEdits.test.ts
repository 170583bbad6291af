/** Edits applied to a picture of a workbook, and the check that they still fit it. */
import fc from "fast-check";
import { cellAt } from "../../shared/workbook/address";
import { applyEdits, firstConflict, meetsExpectation } from "../../shared/workbook/applyEdits";
import type { CellContent, CellWrite, Edit } from "../../shared/workbook/edit";
import { cellRef, times } from "../../shared/workbook/formula/build";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../shared/workbook/snapshot";

const sheet = (name: string, rows: SheetSnapshot["rows"] = [], more: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  name,
  hidden: false,
  rows,
  merges: [],
  hiddenRows: [],
  depth: "all",
  ...more,
});

const PLAN: Snapshot = {
  sheets: [
    sheet("Piano", [
      [{ value: 1, format: "0%" }, { value: "uno" }],
      undefined,
      [undefined, { value: 2, formula: "A1*2" }],
    ]),
  ],
};

const write = (row: number, column: number, content: CellContent, expected: CellWrite["expected"] = null): Edit => ({
  kind: "writeCells",
  sheet: "Piano",
  cells: [{ row, column, content, expected }],
});
const value = (of: number | string | boolean): CellContent => ({ kind: "value", value: of });
const rowsAfter = (...edits: Edit[]): SheetSnapshot["rows"] | undefined => applyEdits(PLAN, edits).sheets[0]?.rows;
const FIRST = PLAN.sheets[0]?.rows[0];
const THIRD = PLAN.sheets[0]?.rows[2];

const CASES: readonly (readonly [string, Edit[], SheetSnapshot["rows"]])[] = [
  [
    "a new value keeps the format",
    [write(0, 0, value(3))],
    [[{ value: 3, format: "0%" }, { value: "uno" }], undefined, THIRD],
  ],
  ["a value replaces a formula", [write(2, 1, value("x"))], [FIRST, undefined, [undefined, { value: "x" }]]],
  [
    "a formula comes with its value",
    [write(0, 1, { kind: "formula", formula: times(cellRef(0, 0), 2), value: 2 })],
    [[FIRST?.[0], { value: 2, formula: "$A$1*2" }], undefined, THIRD],
  ],
  [
    "a formula with an empty text is a cell",
    [write(0, 1, { kind: "formula", formula: cellRef(5, 5), value: "" })],
    [[FIRST?.[0], { value: "", formula: "$F$6" }], undefined, THIRD],
  ],
  ["an empty text is an empty cell", [write(0, 1, value(""))], [[FIRST?.[0]], undefined, THIRD]],
  ["a row ends at its last cell", [write(0, 1, { kind: "blank" })], [[FIRST?.[0]], undefined, THIRD]],
  ["a sheet ends at its last row", [write(2, 1, { kind: "blank" })], [FIRST]],
  [
    "a cell beyond the end makes room",
    [write(4, 2, value(true))],
    [FIRST, undefined, THIRD, undefined, [undefined, undefined, { value: true }]],
  ],
  [
    "a cell emptied and filled again keeps its format",
    [write(0, 0, { kind: "blank" }), write(0, 0, value(5))],
    [[{ value: 5, format: "0%" }, { value: "uno" }], undefined, THIRD],
  ],
  ["minus zero is zero", [write(0, 1, value(-0))], [[FIRST?.[0], { value: 0 }], undefined, THIRD]],
  [
    "a style gives a format to a cell that is there",
    [
      {
        kind: "styleCells",
        sheet: "Piano",
        areas: [{ top: 0, left: 1, bottom: 0, right: 1, style: { format: "0.0" } }],
      },
    ],
    [[FIRST?.[0], { value: "uno", format: "0.0" }], undefined, THIRD],
  ],
  [
    "a style without a format takes it away",
    [{ kind: "styleCells", sheet: "Piano", areas: [{ top: 0, left: 0, bottom: 0, right: 0, style: { bold: true } }] }],
    [[{ value: 1 }, { value: "uno" }], undefined, THIRD],
  ],
  [
    "a style waits for a value that comes later",
    [
      {
        kind: "styleCells",
        sheet: "Piano",
        areas: [{ top: 1, left: 0, bottom: 1, right: 0, style: { format: "0.0" } }],
      },
      write(1, 0, value(7)),
    ],
    [FIRST, [{ value: 7, format: "0.0" }], THIRD],
  ],
  [
    "General is no format",
    [
      {
        kind: "styleCells",
        sheet: "Piano",
        areas: [{ top: 0, left: 0, bottom: 0, right: 0, style: { format: "General" } }],
      },
    ],
    [[{ value: 1 }, { value: "uno" }], undefined, THIRD],
  ],
];

describe("contents and formats", () => {
  it.each(CASES)("%s", (_, edits, rows) => {
    expect(rowsAfter(...edits)).toEqual(rows);
  });

  it("changes nothing of the picture that it was given", () => {
    const before = JSON.stringify(PLAN);
    rowsAfter(write(0, 0, value(9)), write(9, 9, value(9)), { kind: "addSheet", sheet: "Nuovo", hidden: true });
    expect(JSON.stringify(PLAN)).toBe(before);
  });
});

describe("sheets and their facets", () => {
  it("adds a sheet at the end, then writes on it", () => {
    const edits: Edit[] = [
      { kind: "addSheet", sheet: "Nuovo", hidden: true },
      { kind: "writeCells", sheet: "Nuovo", cells: [{ row: 0, column: 0, content: value(1), expected: null }] },
    ];
    expect(applyEdits(PLAN, edits).sheets.slice(1)).toEqual([sheet("Nuovo", [[{ value: 1 }]], { hidden: true })]);
  });

  it("replaces merges", () => {
    const merges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
    expect(applyEdits(PLAN, [{ kind: "setMerges", sheet: "Piano", merges }]).sheets[0]?.merges).toEqual(merges);
  });

  it("hides the rows that it lists, and leaves rows further down as they are", () => {
    const before: Snapshot = { sheets: [sheet("Piano", [], { hiddenRows: [0, 1, 9] })] };
    const edit: Edit = { kind: "setRowHeights", sheet: "Piano", heights: [10, null, 20], hiddenRows: [2, 0] };
    expect(applyEdits(before, [edit]).sheets[0]?.hiddenRows).toEqual([0, 2, 9]);
  });

  it("leaves a workbook without that sheet as it is", () => {
    expect(
      applyEdits(PLAN, [{ kind: "activate", sheet: "Manca" }, { ...write(0, 0, value(1)), sheet: "Manca" } as Edit]),
    ).toEqual(PLAN);
  });
});

const EXPECTATIONS: readonly (readonly [string, SnapshotCell | undefined, CellWrite["expected"], boolean])[] = [
  ["nothing, and nothing is there", undefined, null, true],
  ["nothing, and something is there", { value: 0 }, null, false],
  ["nothing, and a formula shows an empty text", { value: "", formula: "A1" }, null, false],
  ["nothing, and a formula not yet calculated is there", { value: null, formula: "A1" }, null, false],
  ["a number that is there", { value: 2 }, 2, true],
  ["a number, and its text is there", { value: "2" }, 2, false],
  ["a text in other capitals", { value: "Sì" }, "sì", false],
  ["a truth value that is there", { value: false }, false, true],
  ["zero, and false is there", { value: false }, 0, false],
  ["a value that a formula shows", { value: 2, formula: "1+1" }, 2, false],
  ["the formula that is there", { value: 2, formula: "1+1" }, { formula: "1+1" }, true],
  ["another formula", { value: 2, formula: "1+2" }, { formula: "1+1" }, false],
  ["a formula, and a value is there", { value: 2 }, { formula: "1+1" }, false],
  ["a formula, and nothing is there", undefined, { formula: "1+1" }, false],
  ["the same error", { value: { error: "#N/A" } }, { error: "#N/A" }, true],
  ["another error", { value: { error: "#N/A" } }, { error: "#REF!" }, false],
  ["an error, and nothing is there", undefined, { error: "#N/A" }, false],
];

describe("what a write expects to find", () => {
  it.each(EXPECTATIONS)("%s", (_, cell, expected, met) => {
    expect(meetsExpectation(cell, expected)).toBe(met);
  });
});

describe("whether edits still fit", () => {
  it.each([
    ["all fits", [write(0, 0, value(5), 1), write(2, 1, value(5), { formula: "A1*2" })], undefined],
    [
      "the second of two writes does not",
      [write(0, 0, value(5), 1), write(0, 1, value(5), "due")],
      cellAt("Piano", 0, 1),
    ],
    ["an edit sees what the one before it wrote", [write(0, 0, value(5), 1), write(0, 0, value(6), 5)], undefined],
    [
      "an edit does not see what was there before",
      [write(0, 0, value(5), 1), write(0, 0, value(6), 1)],
      cellAt("Piano", 0, 0),
    ],
    [
      "a sheet of that name is there, in other capitals",
      [{ kind: "addSheet", sheet: "PIANO", hidden: false }],
      cellAt("Piano", 0, 0),
    ],
    [
      "a sheet added twice",
      [
        { kind: "addSheet", sheet: "N", hidden: false },
        { kind: "addSheet", sheet: "n", hidden: false },
      ],
      cellAt("N", 0, 0),
    ],
    ["the sheet is gone", [{ kind: "setMerges", sheet: "Manca", merges: [] }], cellAt("Manca", 0, 0)],
  ] as readonly (readonly [string, Edit[], ReturnType<typeof firstConflict>])[])("%s", (_, edits, at) => {
    expect(firstConflict(PLAN, edits)).toEqual(at);
  });
});

describe("laws", () => {
  const cells = fc.array(
    fc.record({
      row: fc.nat(6),
      column: fc.nat(6),
      content: fc.oneof(
        fc.constant<CellContent>({ kind: "blank" }),
        fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), fc.boolean()).map(value),
      ),
    }),
    { maxLength: 30 },
  );

  it("one list applied at once is the same as its edits one after the other", () => {
    fc.assert(
      fc.property(cells, (writes) => {
        const edits = writes.map(({ row, column, content }) => write(row, column, content));
        const stepwise = edits.reduce((snapshot, edit) => applyEdits(snapshot, [edit]), PLAN);
        const formatless = (snapshot: Snapshot): unknown =>
          snapshot.sheets.map(({ rows }) => rows.map((row) => row?.map((cell) => cell?.value)));
        expect(formatless(applyEdits(PLAN, edits))).toEqual(formatless(stepwise));
      }),
    );
  });

  it("a cell holds what was written there last", () => {
    fc.assert(
      fc.property(cells, (writes) => {
        const rows = rowsAfter(...writes.map(({ row, column, content }) => write(row, column, content)));
        const last = new Map(writes.map(({ row, column, content }) => [`${row},${column}`, { row, column, content }]));
        for (const { row, column, content } of last.values()) {
          const empty = content.kind === "blank" || content.value === "";
          expect(rows?.[row]?.[column]?.value).toEqual(empty ? undefined : content.value === 0 ? 0 : content.value);
        }
      }),
    );
  });
});

/** The journal stands in a column of its own, comes back as it was written, and never grows beyond what a workbook should hold. */

import {
  fits,
  JOURNAL_COLUMN,
  journalWrites,
  LARGEST,
  readJournal,
  signedWrites,
  stateWrite,
} from "../../../shared/sheets/journal/journalCells";
import { contentBack, memoryOf, memoryPrint, writtenBack } from "../../../shared/sheets/journal/memory";
import type { Journal } from "../../../shared/sheets/ledger/journal";
import { applyEdits } from "../../../shared/workbook/applyEdits";
import type { CellWrite } from "../../../shared/workbook/edit";
import { type SheetSnapshot, type SnapshotCell, sheetNamed } from "../../../shared/workbook/snapshot";

const EMPTY: SheetSnapshot = { name: "registro", hidden: true, rows: [], merges: [], hiddenRows: [], depth: "all" };

const written = (sheet: SheetSnapshot, cells: readonly CellWrite[]): SheetSnapshot =>
  sheetNamed(applyEdits({ sheets: [sheet] }, [{ kind: "writeCells", sheet: sheet.name, cells }]), sheet.name) ?? EMPTY;

const journalOf = (length: number): Journal => ({
  action: "refresh",
  state: "open",
  year: 2016,
  adds: [{ key: "cockpit", year: 2016, name: "Cruscotto", content: "x".repeat(length) }],
  inverse: [
    {
      key: "index",
      year: 2016,
      idColumn: 8,
      made: [{ rows: [{ id: "a", print: "1" }], inserted: true, below: "b", gap: 0 }],
      changed: [{ id: "b", cells: [{ column: 2, was: { value: null }, is: "2" }] }],
    },
  ],
});

it.each([0, 1, 29_000, 30_000, 90_000])("a journal with %i characters comes back as it was", (length) => {
  const journal = journalOf(length);
  const made = written(EMPTY, journalWrites(EMPTY, journal));
  expect(readJournal(made)).toEqual(journal);
  expect(made.rows.every((row) => (row ?? []).every((cell, column) => !cell || column === JOURNAL_COLUMN))).toBe(true);
  expect(Math.max(...made.rows.map((row) => String(row?.[JOURNAL_COLUMN]?.value ?? "").length))).toBeLessThanOrEqual(
    30_000,
  );
});

describe("who writes", () => {
  const by = "one";
  const signed = written(EMPTY, journalWrites(EMPTY, { by, ...journalOf(5) }));

  it("stands in a cell of its own and comes back; the journal is as long without", () => {
    expect(readJournal(signed)).toEqual({ by, ...journalOf(5) });
    const cells = journalWrites(signed, { by: "two", ...journalOf(5) });
    expect(cells).toEqual([
      { row: 0, column: JOURNAL_COLUMN + 1, content: { kind: "value", value: "two" }, expected: "one" },
    ]);
    expect(fits({ by: "x".repeat(LARGEST), ...journalOf(5) })).toBe(true);
  });

  it("is written in any case where it is to be seen that somebody begins", () => {
    expect(journalWrites(signed, { by, ...journalOf(5) })).toEqual([]);
    const place = { row: 0, column: JOURNAL_COLUMN + 1 };
    expect(signedWrites(signed, { by, ...journalOf(5) })).toEqual([
      { ...place, content: { kind: "value", value: by }, expected: by },
    ]);
    const other = signedWrites(signed, { by: "two", ...journalOf(5) });
    expect(other.filter(({ column }) => column === place.column).length).toBe(1);
  });

  it("goes where nobody else can be; something else in its cell is nobody", () => {
    const alone = written(signed, journalWrites(signed, journalOf(5)));
    expect(readJournal(alone)).toEqual(journalOf(5));
    const odd = written(signed, [
      { row: 0, column: JOURNAL_COLUMN + 1, content: { kind: "value", value: 7 }, expected: by },
    ]);
    expect(readJournal(odd)).toEqual(journalOf(5));
    expect(journalWrites(EMPTY, journalOf(5)).every(({ column }) => column === JOURNAL_COLUMN)).toBe(true);
  });
});

it("a shorter one leaves nothing of the longer one before it, and an equal one writes nothing", () => {
  const long = written(EMPTY, journalWrites(EMPTY, journalOf(90_000)));
  const writes = journalWrites(long, journalOf(5));
  const short = written(long, writes);
  expect(short).toEqual(written(EMPTY, journalWrites(EMPTY, journalOf(5))));
  expect(writes.every(({ row, column, expected }) => (long.rows[row]?.[column]?.value ?? null) === expected)).toBe(
    true,
  );
  expect(journalWrites(short, journalOf(5))).toEqual([]);
});

it("only the state is written once everything is done", () => {
  const open = written(EMPTY, journalWrites(EMPTY, journalOf(5)));
  const write = stateWrite("open", "done");
  expect(open.rows[write.row]?.[write.column]?.value).toBe("open");
  expect(readJournal(written(open, [write]))).toEqual({ ...journalOf(5), state: "done" });
});

it("over two million characters it does not fit", () => {
  const room = LARGEST - JSON.stringify({ ...journalOf(0), state: undefined }).length;
  expect(fits(journalOf(room))).toBe(true);
  expect(fits(journalOf(room + 1))).toBe(false);
});

describe("a damaged journal is none", () => {
  const whole = written(EMPTY, journalWrites(EMPTY, journalOf(40_000)));
  const damaged = (row: number, value: string | number | null): SheetSnapshot =>
    written(whole, [
      {
        row,
        column: JOURNAL_COLUMN,
        content: value === null ? { kind: "blank" } : { kind: "value", value },
        expected: whole.rows[row]?.[JOURNAL_COLUMN]?.value ?? null,
      },
    ]);
  it.each([
    ["no marker", 0, null],
    ["another marker", 0, "altro"],
    ["no state", 1, null],
    ["an unknown state", 1, "half"],
    ["a piece missing", 3, null],
    ["fewer pieces", 2, 1],
    ["a piece that is no JSON", 4, "}}"],
  ] as const)("%s", (_, row, value) => expect(readJournal(damaged(row, value))).toBeUndefined());

  it("a sheet without one", () => expect(readJournal(EMPTY)).toBeUndefined());

  it("JSON that is no journal", () => {
    const text = written(EMPTY, [
      ...["cabina.journal", "done", 1, "{}"].map(
        (value, row): CellWrite => ({
          row,
          column: JOURNAL_COLUMN,
          content: { kind: "value", value },
          expected: null,
        }),
      ),
    ]);
    expect(readJournal(text)).toBeUndefined();
  });
});

describe("what a cell holds is remembered", () => {
  const CELLS: readonly (readonly [string, SnapshotCell | undefined, unknown])[] = [
    ["nothing", undefined, { kind: "blank" }],
    ["a number", { value: 3 }, { kind: "value", value: 3 }],
    ["a text", { value: "=1+1" }, { kind: "value", value: "=1+1" }],
    ["a truth", { value: false }, { kind: "value", value: false }],
    [
      "a formula",
      { value: 2, formula: "-2" },
      { kind: "formula", formula: { kind: "negative", of: { kind: "number", value: 2 } }, value: 2 },
    ],
    [
      "a formula that shows an error",
      { value: { error: "#N/A" }, formula: "TRUE()" },
      { kind: "formula", formula: { kind: "boolean", value: true }, value: "" },
    ],
    ["a formula that no tree can say", { value: 1, formula: "SUM(#REF!)" }, undefined],
  ];
  it.each(CELLS)("%s", (_, cell, content) => expect(contentBack(memoryOf(cell))).toEqual(content));

  it("a formula that Cabina would spell otherwise goes back as it was typed, beside the others", () => {
    const back = (row: number, cell: SnapshotCell) => ({ row, column: 2, was: memoryOf(cell), expected: null });
    const cells = [back(1, { value: 1, formula: "SUM( A1 )" }), back(2, { value: "x" })];
    expect(writtenBack("Piano", cells)).toMatchObject([
      { kind: "writeCells", cells: [{ row: 2, content: { kind: "value", value: "x" } }] },
      { kind: "typeFormulas", cells: [{ row: 1, formula: "SUM( A1 )", value: 1 }] },
    ]);
    expect(writtenBack("Piano", [])).toEqual([]);
  });

  it("different contents have different prints, equal formulas equal ones whatever they show", () => {
    const different: (SnapshotCell | undefined)[] = [
      ...[undefined, { value: 1 }, { value: "1" }, { value: true }, { value: 1, formula: "1" }, { value: "" }],
    ];
    expect(new Set(different.map((cell) => memoryPrint(memoryOf(cell)))).size).toBe(different.length);
    expect(memoryPrint(memoryOf({ value: 1, formula: "A1" }))).toBe(memoryPrint(memoryOf({ value: 2, formula: "A1" })));
  });
});

/** A new sheet is made whole; an existing one gets only what differs; what people typed is never touched. */
import { planEdits } from "../../shared/sheets/planEdits";
import type { CellDoc, SheetDoc } from "../../shared/sheets/sheetDoc";
import type { Edit } from "../../shared/workbook/edit";
import { cellRef, plus } from "../../shared/workbook/formula/build";
import type { Snapshot, SnapshotCell } from "../../shared/workbook/snapshot";

const value = (content: number | string): CellDoc => ({
  content: { kind: "value", value: content },
  style: { bold: true },
});
const sum: CellDoc = { content: { kind: "formula", formula: plus(cellRef(0, 0), 1), value: 4 }, style: {} };
const input: CellDoc = { content: { kind: "blank" }, style: { unlocked: true }, home: true };

const doc: SheetDoc = {
  key: "cockpit",
  name: "Cruscotto",
  hidden: false,
  columns: [{ width: 7 }],
  rows: [
    { cells: { 0: value("Titolo"), 1: value("Titolo") } },
    { id: "2016/1.1.1/1", cells: { 0: value(3), 1: sum, 2: input, 13: value("2016/1.1.1/1") } },
  ],
  validations: [],
  conditionals: [],
  charts: [],
  freeze: { rows: 1, columns: 0 },
};

const snapshotWith = (rows: (SnapshotCell | undefined)[][]): Snapshot => ({
  sheets: [{ name: "Il mio cruscotto", hidden: false, rows, merges: [], hiddenRows: [], depth: "all" }],
});

const row = (...cells: (SnapshotCell | undefined)[]): (SnapshotCell | undefined)[] => cells;
const asWritten = (typed?: SnapshotCell): (SnapshotCell | undefined)[][] => {
  const second: (SnapshotCell | undefined)[] = row({ value: 3 }, { value: 4, formula: "$A$1+1" }, typed);
  second[13] = { value: "2016/1.1.1/1" };
  return [row({ value: "Titolo" }, { value: "Titolo" }), second];
};
const owned = { cockpit: "Il mio cruscotto" };

const editsOf = (planned: ReturnType<typeof planEdits>): readonly Edit[] => (planned.ok ? planned.value.edits : []);

it("a sheet that does not exist is added, written, styled and shown", () => {
  const planned = planEdits({ sheets: [] }, [doc], {});
  expect(planned.ok && planned.value.edits.map((edit) => edit.kind)).toEqual([
    "addSheet",
    "writeCells",
    "styleCells",
    "setColumns",
    "setRowHeights",
    "setFreeze",
    "activate",
  ]);
});

it("neighbours that look the same are styled in one area", () => {
  const planned = planEdits({ sheets: [] }, [doc], {});
  const styles = planned.ok ? planned.value.edits.find((edit) => edit.kind === "styleCells") : undefined;
  expect(styles).toMatchObject({
    areas: [
      { top: 0, bottom: 0, left: 0, right: 1 },
      { top: 1, left: 0, right: 0 },
      { left: 2, right: 2 },
      { left: 13, right: 13 },
    ],
  });
});

it("a second time there is nothing to write, under whatever name the sheet stands now", () => {
  expect(planEdits(snapshotWith(asWritten()), [doc], owned)).toEqual({
    ok: true,
    value: { edits: [], keptByHand: [], broughtBack: [], greyed: [] },
  });
});

it("what a person typed into a home cell stays", () => {
  expect(planEdits(snapshotWith(asWritten({ value: 26 })), [doc], owned)).toEqual({
    ok: true,
    value: { edits: [], keptByHand: [], broughtBack: [], greyed: [] },
  });
});

it("a changed literal is written alone, with what must stand there now", () => {
  const rows = asWritten();
  rows[1]![0] = { value: 2 };
  expect(planEdits(snapshotWith(rows), [doc], owned)).toMatchObject({
    ok: true,
    value: {
      edits: [
        {
          kind: "writeCells",
          sheet: "Il mio cruscotto",
          cells: [{ row: 1, column: 0, content: { kind: "value", value: 3 }, expected: 2 }],
        },
      ],
    },
  });
});

it("a value typed over a formula of ours stays and is named", () => {
  const rows = asWritten();
  rows[1]![1] = { value: 99 };
  expect(planEdits(snapshotWith(rows), [doc], owned)).toMatchObject({
    ok: true,
    value: { edits: [], keptByHand: [{ sheet: "Il mio cruscotto", top: 1, left: 1 }] },
  });
});

it.each<[string, SnapshotCell["value"], number]>([
  ["another number", 5, 1],
  ["a text", "4", 1],
  ["an error", { error: "#N/A" }, 1],
  ["nothing", null, 1],
  ["the same number", 4, 0],
  ["the same number but for the last digits", 4 + 1e-10, 0],
  ["a number that differs more", 4 + 1e-7, 1],
])("a formula of ours that holds %s from its last calculation shows its value anew: %#", (_what, stored, shown) => {
  const rows = asWritten();
  const [, second = []] = rows;
  second[1] = { value: stored, formula: "$A$1+1" };
  const edits = editsOf(planEdits(snapshotWith(rows), [doc], owned));
  expect(edits).toHaveLength(shown);
  for (const edit of edits) {
    expect(edit).toMatchObject({ kind: "showValues", cells: [{ row: 1, column: 1, value: 4 }] });
  }
  expect(editsOf(planEdits(snapshotWith(rows), [doc], owned, {}, { keepsValues: false }))).toEqual([]);
});

it("an empty text is an empty cell: nothing is written", () => {
  const rows = asWritten();
  const empty: SheetDoc = { ...doc, rows: [{ cells: { 0: value("Titolo"), 1: value("Titolo"), 3: value("") } }] };
  expect(editsOf(planEdits(snapshotWith(rows.slice(0, 1)), [empty], owned))).toEqual([]);
});

it("a formula that was cleared comes back", () => {
  const rows = asWritten();
  rows[1]![1] = undefined;
  expect(planEdits(snapshotWith(rows), [doc], owned)).toMatchObject({
    ok: true,
    value: { edits: [{ cells: [{ row: 1, column: 1, expected: null }] }], keptByHand: [] },
  });
});

it("on a sheet whose headings have no ids yet, a row of ours that moved stops everything before anything is written", () => {
  const rows = asWritten();
  rows.splice(1, 0, row({ value: "una riga in più" }));
  expect(planEdits(snapshotWith(rows), [{ ...doc, idColumn: 13 }], owned)).toMatchObject({
    ok: false,
    problem: { code: "moved-row", at: { sheet: "Il mio cruscotto", top: 2 }, id: "2016/1.1.1/1" },
  });
});

describe("once the unit of a row has changed", () => {
  const inPercent = (content: CellDoc, format = "0%"): CellDoc => ({ ...content, style: { ...content.style, format } });
  const indicator = {
    id: "2016/1.1.1/1",
    cells: { 0: inPercent(value(5)), 1: sum, 2: inPercent(input), 13: value("2016/1.1.1/1") },
  };
  const changed: SheetDoc = { ...doc, rows: [...doc.rows.slice(0, 1), indicator] };
  const areas = (before: Snapshot) =>
    editsOf(planEdits(before, [changed], owned)).flatMap((edit) => (edit.kind === "styleCells" ? edit.areas : []));

  it("a cell that waits to be typed into is shown in the new unit, as what we write is", () => {
    expect(areas(snapshotWith(asWritten())).map(({ left, style }) => [left, style])).toEqual([
      [0, { format: "0%" }],
      [2, { format: "0%" }],
    ]);
  });

  it("a cell in which somebody has typed is left as it looks", () => {
    expect(areas(snapshotWith(asWritten({ value: 42 }))).map(({ left }) => left)).toEqual([0]);
  });
});

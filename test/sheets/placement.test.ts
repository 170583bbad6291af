/** Rows and columns of ours are found wherever they stand now; what is missing is inserted, what left turns grey, what others put there stays. */

import { placeLines } from "../../shared/sheets/placement/placeLines";
import { planEdits } from "../../shared/sheets/planEdits";
import type { CellDoc, RowDoc, SheetDoc } from "../../shared/sheets/sheetDoc";
import { applyEdits, firstConflict } from "../../shared/workbook/applyEdits";
import { call, cellRef, plus, rangeRef } from "../../shared/workbook/formula/build";
import { cellOf, type SheetSnapshot, type Snapshot, sheetNamed, valueAt } from "../../shared/workbook/snapshot";

const text = (value: string): CellDoc => ({ content: { kind: "value", value }, style: {} });
const input: CellDoc = { content: { kind: "blank" }, style: {}, home: true };
const ID = 4;

/** Title, result (home), twice the result, and the id. */
const line = (id: string, row: number): RowDoc => ({
  id,
  cells: {
    0: { content: { kind: "formula", formula: cellRef(row, 1, "Piano"), value: `titolo ${id}` }, style: {} },
    1: input,
    2: { content: { kind: "formula", formula: plus(cellRef(row, 1), cellRef(row, 1)), value: 0 }, style: {} },
    [ID]: text(id),
  },
});

/** A heading, a row for each id, and a total. */
function layOut(ids: readonly string[], name = "Cruscotto"): SheetDoc {
  const rows = [
    { id: "#head/1", cells: { 0: text("Titolo"), [ID]: text("#head/1") } },
    ...ids.map((id, place) => line(id, place + 1)),
  ];
  const total: RowDoc = {
    id: "#total/1",
    cells: {
      2: {
        content: { kind: "formula", formula: call("SUM", rangeRef(1, 2, ids.length, 2)), value: 0 },
        style: {},
      },
      [ID]: text("#total/1"),
    },
  };
  return {
    ...{ key: "cockpit", name, hidden: false, rows: [...rows, total], validations: [], conditionals: [], charts: [] },
    columns: [{ width: 7 }, { width: 7 }, { width: 7 }, { width: 7 }, { width: 7, hidden: true }],
    freeze: { rows: 1, columns: 0 },
    idColumn: ID,
  };
}

const owned = { cockpit: "Cruscotto" };
const plan: SheetSnapshot = { name: "Piano", hidden: false, rows: [], merges: [], hiddenRows: [], depth: "all" };

const refreshed = (before: Snapshot, doc: SheetDoc, columns?: readonly (number | undefined)[]) => {
  const present = sheetNamed(before, "Cruscotto") === undefined ? {} : owned;
  const planned = planEdits(before, [doc], present, {}, columns === undefined ? {} : { columns: { cockpit: columns } });
  if (!planned.ok) throw new Error(JSON.stringify(planned.problem));
  expect(firstConflict(before, planned.value.edits)).toBeUndefined();
  return { ...planned.value, after: applyEdits(before, planned.value.edits) };
};

const built = (ids: readonly string[]): Snapshot => refreshed({ sheets: [plan] }, layOut(ids)).after;

const sheetIn = (snapshot: Snapshot): SheetSnapshot => {
  const sheet = sheetNamed(snapshot, "Cruscotto");
  if (sheet === undefined) throw new Error("no cockpit");
  return sheet;
};
const idsOn = (snapshot: Snapshot, column = ID): unknown[] =>
  sheetIn(snapshot).rows.map((cells) => cells?.[column]?.value ?? "");
const rowOf = (snapshot: Snapshot, id: string, column = ID): number => idsOn(snapshot, column).indexOf(id);

const typed = (before: Snapshot, row: number, column: number, value: number | string): Snapshot =>
  applyEdits(before, [
    {
      kind: "writeCells",
      sheet: "Cruscotto",
      cells: [{ row, column, content: { kind: "value", value }, expected: valueAt(sheetIn(before), row, column) }],
    },
  ]);

it("a new row comes after its predecessor, and what was typed below it moves with its row", () => {
  const before = typed(typed(built(["a", "c"]), 2, 1, 26), 2, 6, "nota di un altro");
  const { after, edits } = refreshed(before, layOut(["a", "b", "c"]));
  expect(edits[0]).toEqual({ kind: "insertRows", sheet: "Cruscotto", at: 2, count: 1 });
  expect(idsOn(after)).toEqual(["#head/1", "a", "b", "c", "#total/1"]);
  expect(valueAt(sheetIn(after), 3, 1)).toBe(26);
  expect(valueAt(sheetIn(after), 3, 6)).toBe("nota di un altro");
  expect(cellOf(sheetIn(after), 4, 2)?.formula).toBe("SUM($C$2:$C$4)");
  expect(refreshed(after, layOut(["a", "b", "c"])).edits).toEqual([]);
});

it("a row that somebody inserted stays, and the formulas of ours point past it", () => {
  const before = typed(
    applyEdits(built(["a", "b"]), [{ kind: "insertRows", sheet: "Cruscotto", at: 1, count: 2 }]),
    1,
    0,
    "riga di un altro",
  );
  const { after, edits } = refreshed(before, layOut(["a", "b", "c"]));
  expect(idsOn(after)).toEqual(["#head/1", "", "", "a", "b", "c", "#total/1"]);
  expect(valueAt(sheetIn(after), 1, 0)).toBe("riga di un altro");
  expect(cellOf(sheetIn(after), 5, 2)?.formula).toBe("$B$6+$B$6");
  expect(cellOf(sheetIn(after), 6, 2)?.formula).toBe("SUM($C$4:$C$6)");
  expect(edits.filter(({ kind }) => kind === "insertRows")).toHaveLength(1);
  expect(refreshed(after, layOut(["a", "b", "c"])).edits).toEqual([]);
});

it("rows that somebody sorted keep what was typed beside their ids", () => {
  const first = typed(typed(built(["a", "b"]), 1, 1, 10), 2, 1, 20);
  const rows = sheetIn(first).rows.slice();
  const swapped = [rows[0], rows[2], rows[1], rows[3]];
  const before = { sheets: [plan, { ...sheetIn(first), rows: swapped }] };
  const { after } = refreshed(before, layOut(["a", "b"]));
  expect(idsOn(after)).toEqual(["#head/1", "b", "a", "#total/1"]);
  expect(valueAt(sheetIn(after), rowOf(after, "a"), 1)).toBe(10);
  expect(valueAt(sheetIn(after), rowOf(after, "b"), 1)).toBe(20);
  expect(cellOf(sheetIn(after), 1, 2)?.formula).toBe("$B$2+$B$2");
});

it("a row that left the plan stays in its place with its title and what was typed, counts for nothing, and lives again when it returns", () => {
  const before = typed(built(["a", "b", "c"]), 2, 1, 26);
  const gone = refreshed(before, layOut(["a", "c"]));
  expect(gone.greyed).toMatchObject([{ id: "b", at: { top: 2 } }]);
  const row = sheetIn(gone.after).rows[2] ?? [];
  expect(row[0]).toMatchObject({ formula: '"titolo b"', value: "titolo b" });
  expect(row[1]?.value).toBe(26);
  expect(row[2]).toBeUndefined();
  expect(row[ID]?.value).toBe("~b");
  const again = refreshed(gone.after, layOut(["a", "c"]));
  expect(again.edits).toEqual([]);
  const back = refreshed(gone.after, layOut(["a", "b", "c"])).after;
  expect(sheetIn(back).rows).toEqual(sheetIn(before).rows);
});

it("a row that somebody copied counts for nothing; what stands in it as a value stays", () => {
  const first = typed(built(["a", "b"]), 1, 1, 10);
  const rows = sheetIn(first).rows.slice();
  const before = { sheets: [plan, { ...sheetIn(first), rows: [rows[0], rows[1], rows[1], rows[2], rows[3]] }] };
  const { after } = refreshed(before, layOut(["a", "b"]));
  const copy = sheetIn(after).rows[2] ?? [];
  expect(copy[ID]?.value).toBe("~copy");
  expect(copy[1]?.value).toBe(10);
  expect(copy[2]).toBeUndefined();
  expect(refreshed(after, layOut(["a", "b"])).edits).toEqual([]);
});

it("a row that somebody deleted comes back", () => {
  const before = built(["a", "b", "c"]);
  const rows = sheetIn(before).rows.filter((_, row) => row !== 2);
  const { after } = refreshed({ sheets: [plan, { ...sheetIn(before), rows }] }, layOut(["a", "b", "c"]));
  expect(sheetIn(after).rows).toEqual(sheetIn(before).rows);
});

it("columns that somebody inserted stay, and those of ours are written where they stand now", () => {
  const before = typed(
    applyEdits(built(["a"]), [{ kind: "insertColumns", sheet: "Cruscotto", at: 1, count: 1 }]),
    1,
    1,
    "colonna di un altro",
  );
  const { after, edits } = refreshed(before, layOut(["a", "b"]), [0, 2, 3, 4, 5]);
  expect(edits[0]).toEqual({ kind: "insertRows", sheet: "Cruscotto", at: 2, count: 1 });
  expect(idsOn(after, 5)).toEqual(["#head/1", "a", "b", "#total/1"]);
  expect(valueAt(sheetIn(after), 1, 1)).toBe("colonna di un altro");
  expect(cellOf(sheetIn(after), 2, 3)?.formula).toBe("$C$3+$C$3");
  expect(cellOf(sheetIn(after), 3, 3)?.formula).toBe("SUM($D$2:$D$3)");
});

it("a column of ours that somebody deleted comes back in its place", () => {
  const first = built(["a"]);
  const rows = sheetIn(first).rows.map((cells) => cells?.filter((_, column) => column !== 2));
  const { after, edits } = refreshed({ sheets: [plan, { ...sheetIn(first), rows }] }, layOut(["a"]), [
    0,
    1,
    undefined,
    2,
    3,
  ]);
  expect(edits[0]).toEqual({ kind: "insertColumns", sheet: "Cruscotto", at: 2, count: 1 });
  expect(sheetIn(after).rows).toEqual(sheetIn(first).rows);
});

it.each([
  [[0, 1, 2], [0, 1, 2], []],
  [[0, undefined, 1], [0, 1, 2], [{ at: 1, count: 1 }]],
  [[undefined, 0, 1], [0, 1, 2], [{ at: 0, count: 1 }]],
  [[0, undefined, undefined, 5], [0, 1, 2, 7], [{ at: 1, count: 2 }]],
  [
    [4, undefined, 1, undefined],
    [5, 6, 1, 2],
    [
      { at: 2, count: 1 },
      { at: 6, count: 1 },
    ],
  ],
  [[undefined, undefined], [0, 1], [{ at: 0, count: 2 }]],
] as const)("lines that stand at %j come to stand at %j", (present, at, insertions) => {
  const placed = placeLines(present);
  expect(placed.insertions).toEqual(insertions);
  expect([...placed.at].sort()).toEqual([...new Set(placed.at)].sort());
  expect(placed.at).toEqual(at);
});

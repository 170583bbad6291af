/** A refresh after people worked in the workbook: what is new comes in, what left turns grey, what they typed stays. */
import { sampleSheets } from "../../shared/sample/sampleSheets";
import { COCKPIT, PROGRAMME } from "../../shared/sheets/places";
import { applyEdits } from "../../shared/workbook/applyEdits";
import type { Edit } from "../../shared/workbook/edit";
import {
  type CellValue,
  cellOf,
  type SheetSnapshot,
  type Snapshot,
  sheetNamed,
  valueAt,
} from "../../shared/workbook/snapshot";
import { snapshotOfSheets } from "../../shared/workbook/snapshotOfSheets";
import { type Refreshed, refreshPlan } from "../../src/actions/refreshPlan";
import { memoryHost } from "../hosts/memoryHost";

const PLAN = "Cruscotto strategico";
const options = { wishes: {}, today: "2016-12-31" } as const;

const run = async (before: Snapshot, calculates = true): Promise<Refreshed & { readonly after: Snapshot }> => {
  const host = memoryHost(before);
  const refreshed = await refreshPlan(host, { ...options, calculates });
  if (!refreshed.ok) throw new Error(JSON.stringify(refreshed.problem));
  expect(refreshed.value.applied.kind).toBe("applied");
  return { ...refreshed.value, after: host.snapshot() };
};

let built: Snapshot;
beforeAll(async () => {
  built = (await run(snapshotOfSheets(sampleSheets()))).after;
});

const sheetIn = (book: Snapshot, name: string): SheetSnapshot => {
  const sheet = sheetNamed(book, name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

const change = (book: Snapshot, ...edits: Edit[]): Snapshot => applyEdits(book, edits);
const typed = (book: Snapshot, sheet: string, row: number, column: number, value: number | string): Snapshot =>
  change(book, {
    kind: "writeCells",
    sheet,
    cells: [{ row, column, content: { kind: "value", value }, expected: null }],
  });

const retyped = (book: Snapshot, sheet: string, row: number, column: number, value: number | string): Snapshot =>
  change(book, {
    kind: "writeCells",
    sheet,
    cells: [{ row, column, content: { kind: "value", value }, expected: valueAt(sheetIn(book, sheet), row, column) }],
  });

/** Where a text stands on a sheet. */
function find(book: Snapshot, sheet: string, wanted: CellValue): { row: number; column: number } {
  for (const [row, cells] of sheetIn(book, sheet).rows.entries()) {
    const column = (cells ?? []).findIndex((cell) => cell?.value === wanted);
    if (column >= 0) return { row, column };
  }
  throw new Error(`${sheet} does not hold ${String(wanted)}`);
}

/** The row of an id on a sheet of ours. */
const rowOfId = (book: Snapshot, sheet: string, id: string, column: number): number =>
  sheetIn(book, sheet).rows.findIndex((cells) => cells?.[column]?.value === id);

const ours = (edits: readonly Edit[]): Edit[] => edits.filter((edit) => !/registro|ledger/i.test(edit.sheet));
const written = (edits: readonly Edit[]): string[] =>
  ours(edits).flatMap((edit) => (edit.kind === "writeCells" ? edit.cells.map(() => edit.sheet) : []));

it("a second time plans nothing", async () => {
  expect((await run(built)).edits).toEqual([]);
  expect((await run(built, false)).edits).toEqual([]);
});

it("one changed target writes a handful of cells", async () => {
  const target = find(built, PLAN, "almeno 25");
  const { edits, after } = await run(retyped(built, PLAN, target.row, target.column, "almeno 30"));
  expect(written(edits).length).toBeLessThanOrEqual(8);
  expect(new Set(ours(edits).map(({ kind }) => kind))).toEqual(new Set(["writeCells", "setRows", "setLinks"]));
  expect((await run(after)).edits).toEqual([]);
});

const NEW = "N. laboratori aperti alle scuole";

/** The user inserts a row below another and fills it: title, weight, target. */
function withIndicator(book: Snapshot, below: string, title: string): Snapshot {
  const { row } = find(book, PLAN, below);
  const wider = change(book, { kind: "insertRows", sheet: PLAN, at: row + 1, count: 1 });
  return [
    [0, title],
    [1, 0.01],
    [3, 4],
    [4, ">= 4"],
  ].reduce((now, [column, value]) => typed(now, PLAN, row + 1, Number(column), value ?? ""), wider);
}

const WITHOUT = (book: Snapshot, title: string): Snapshot => {
  const { row } = find(book, PLAN, title);
  const cells = sheetIn(book, PLAN).rows[row] ?? [];
  const emptied = change(book, {
    kind: "writeCells",
    sheet: PLAN,
    cells: cells.flatMap((cell, column) =>
      cell === undefined ? [] : [{ row, column, content: { kind: "blank" } as const, expected: cell.value }],
    ),
  });
  return change(emptied, { kind: "deleteRows", sheet: PLAN, at: row, count: 1 });
};

const FAIRS = "N. iniziative realizzate nell'ambito del Programma Promozionale delle PMI";
const SCHEDA = "3.1.3 Favorire";

it("an indicator that is added gets its rows; what was typed below them moves along, and formulas follow", async () => {
  const scheda = sheetIn(built, SCHEDA);
  const third = rowOfId(built, SCHEDA, "2016/3.1.3/3", PROGRAMME.id);
  expect(third).toBeGreaterThan(0);
  const noted = typed(
    typed(built, SCHEDA, third, PROGRAMME.august, 17),
    "Cruscotto",
    70,
    COCKPIT.note + 1,
    "nota nostra",
  );
  const { after, edits } = await run(withIndicator(noted, FAIRS, NEW));
  expect(edits.filter(({ kind }) => kind === "insertRows").map(({ sheet }) => sheet)).toEqual([
    "Cruscotto",
    SCHEDA,
    SCHEDA,
  ]);
  expect(sheetIn(after, SCHEDA).rows.length).toBe(scheda.rows.length + 2);
  const now = rowOfId(after, SCHEDA, "2016/3.1.3/3", PROGRAMME.id);
  expect(now).toBe(third + 1);
  expect(valueAt(sheetIn(after, SCHEDA), now, PROGRAMME.august)).toBe(17);
  expect(find(after, "Cruscotto", "nota nostra").row).toBe(71);
  const cockpit = sheetIn(after, "Cruscotto");
  const added = cockpit.rows.findIndex((cells) => cells?.[COCKPIT.title]?.value === NEW);
  expect(cockpit.rows[added - 1]?.[COCKPIT.title]?.value).toBe(FAIRS);
  // MATCH takes ~ * ? for wildcards: no id may hold one.
  for (const sheet of [cockpit, sheetIn(after, SCHEDA)])
    for (const cells of sheet.rows)
      for (const column of [COCKPIT.id, PROGRAMME.id, PROGRAMME.overrideId])
        expect(String(cells?.[column]?.value ?? "")).not.toMatch(/^2016.*[~*?]/);
  expect((await run(after)).edits).toEqual([]);
});

it("a finding at a cell of ours that moves down in the same refresh is told where it stands afterwards", async () => {
  const [scheda] = built.sheets.filter(({ name }) => name.startsWith("3.2.1 "));
  const cockpit = sheetIn(built, "Cruscotto");
  const first = rowOfId(built, "Cruscotto", "2016/3.2.1/1", COCKPIT.id);
  const above = String(valueAt(cockpit, first, COCKPIT.title));
  const name = scheda?.name ?? "";
  const row = rowOfId(built, name, "2016/3.2.1/2", PROGRAMME.id);
  const odd = typed(built, name, row, PROGRAMME.april, 5.001);
  const { after, findings } = await run(withIndicator(odd, above, NEW));
  const at = findings.filter(({ at: cell }) => cell.sheet === name).map(({ at: cell }) => cell.top);
  expect(at).toContain(row + 1);
  expect((await run(after)).edits).toEqual([]);
});

it("an indicator that leaves turns grey where it stands, keeps what was typed, counts for nothing, and lives again", async () => {
  const row = rowOfId(built, SCHEDA, "2016/3.1.3/1", PROGRAMME.id);
  const noted = typed(built, SCHEDA, row, PROGRAMME.august, 4);
  const gone = await run(WITHOUT(noted, FAIRS));
  expect(gone.greyed.map(({ id }) => id)).toContain("2016/3.1.3/1");
  const cockpit = sheetIn(gone.after, "Cruscotto");
  const grey = rowOfId(gone.after, "Cruscotto", "~2016/3.1.3/1", COCKPIT.id);
  expect(cellOf(cockpit, grey, COCKPIT.title)).toMatchObject({ value: FAIRS, formula: `"${FAIRS}"` });
  expect(cellOf(cockpit, grey, COCKPIT.achievement)).toBeUndefined();
  expect(
    valueAt(sheetIn(gone.after, SCHEDA), rowOfId(gone.after, SCHEDA, "2016/3.1.3/1", PROGRAMME.id), PROGRAMME.august),
  ).toBe(4);
  expect((await run(gone.after)).edits).toEqual([]);
  const back = await run(
    withIndicator(
      gone.after,
      "3.1.3 Favorire la valorizzazione e la promozione del territorio e la competitività delle imprese sui mercati",
      FAIRS,
    ),
  );
  const again = rowOfId(back.after, "Cruscotto", "2016/3.1.3/1", COCKPIT.id);
  expect(again).toBe(grey);
  expect(cellOf(sheetIn(back.after, "Cruscotto"), again, COCKPIT.title)?.formula).toContain(PLAN);
  expect(
    valueAt(sheetIn(back.after, SCHEDA), rowOfId(back.after, SCHEDA, "2016/3.1.3/1", PROGRAMME.id), PROGRAMME.august),
  ).toBe(4);
});

it.each([
  ["a formula of one's own", COCKPIT.achievement, "D40/F40"],
  ["a formula without cells", COCKPIT.readAs, "95/100"],
])("%s in place of ours stays, is told, and gives way when asked", async (_, column, formula) => {
  const row = rowOfId(built, "Cruscotto", "2016/3.1.3/2", COCKPIT.id);
  const cockpit = sheetIn(built, "Cruscotto");
  const cells = cockpit.rows.slice();
  const changed = (cells[row] ?? []).slice();
  changed[column] = { ...changed[column], value: 0.95, formula };
  cells[row] = changed;
  const over: Snapshot = {
    sheets: built.sheets.map((sheet) => (sheet === cockpit ? { ...cockpit, rows: cells } : sheet)),
  };
  const { after, keptByHand } = await run(over);
  expect(keptByHand).toMatchObject([{ sheet: "Cruscotto", top: row, left: column }]);
  expect(cellOf(sheetIn(after, "Cruscotto"), row, column)?.formula).toBe(formula);
  expect((await run(after)).edits).toEqual([]);
  const host = memoryHost(after);
  const asked = await refreshPlan(host, { ...options, restores: true });
  expect(asked.ok && asked.value.broughtBack).toMatchObject([{ sheet: "Cruscotto", top: row, left: column }]);
  expect(cellOf(sheetIn(host.snapshot(), "Cruscotto"), row, column)?.formula).toBe(
    cellOf(cockpit, row, column)?.formula,
  );
});

it("a fixed text that somebody reworded stays, and is told", async () => {
  const { row } = find(built, SCHEDA, "Azioni");
  const { after, keptByHand } = await run(retyped(built, SCHEDA, row, 0, "Azioni dell'anno"));
  expect(keptByHand).toMatchObject([{ sheet: SCHEDA, top: row, left: 0 }]);
  expect(valueAt(sheetIn(after, SCHEDA), row, 0)).toBe("Azioni dell'anno");
});

it("what the sheets said in another language or of an earlier plan is ours, and is written anew", async () => {
  const host = memoryHost(built);
  const english = await refreshPlan(host, { ...options, language: "en" });
  expect(english.ok && english.value.keptByHand).toEqual([]);
  const back = await run(host.snapshot(), false);
  expect(back.keptByHand).toEqual([]);
  expect(sheetIn(back.after, SCHEDA).rows).toEqual(sheetIn(built, SCHEDA).rows);
});

it("a deleted row of the rules is made again with its default, and that is said", async () => {
  const rules = sheetIn(built, "Regole di calcolo");
  const row = rows(rules).indexOf("rule/cap");
  const emptied = change(built, {
    kind: "writeCells",
    sheet: rules.name,
    cells: (rules.rows[row] ?? []).flatMap((cell, column) =>
      cell === undefined
        ? []
        : [
            {
              ...{ row, column, content: { kind: "blank" } as const },
              expected: cell.formula === undefined ? cell.value : { formula: cell.formula },
            },
          ],
    ),
  });
  const { after, rulesGone } = await run(change(emptied, { kind: "deleteRows", sheet: rules.name, at: row, count: 1 }));
  expect(rulesGone).toHaveLength(1);
  expect(sheetIn(after, rules.name).rows[row]).toEqual(rules.rows[row]);
  expect((await run(after)).rulesGone).toEqual([]);
  expect((await run(after)).edits).toEqual([]);
});

const rows = ({ rows: all }: SheetSnapshot): unknown[] => all.map((cells) => cells?.[6]?.value);

it("a formula that was typed over stays, is told on its row and on the first page, and comes back when asked", async () => {
  const row = rowOfId(built, "Cruscotto", "2016/3.1.3/2", COCKPIT.id);
  const cockpit = sheetIn(built, "Cruscotto");
  const formula = cellOf(cockpit, row, COCKPIT.achievement)?.formula ?? "";
  const over = change(built, {
    kind: "writeCells",
    sheet: "Cruscotto",
    cells: [{ row, column: COCKPIT.achievement, content: { kind: "value", value: 0.95 }, expected: { formula } }],
  });
  const { after, keptByHand } = await run(over, false);
  expect(keptByHand).toMatchObject([{ sheet: "Cruscotto", top: row, left: COCKPIT.achievement }]);
  expect(valueAt(sheetIn(after, "Cruscotto"), row, COCKPIT.achievement)).toBe(0.95);
  expect(valueAt(sheetIn(after, "Cruscotto"), row, COCKPIT.origin)).toBe("a mano");
  expect(valueAt(sheetIn(after, "Cruscotto"), 6, 0)).toBe("! da rileggere");
  expect((await run(after, false)).edits).toEqual([]);
  const host = memoryHost(after);
  await refreshPlan(host, { ...options, restores: true });
  expect(sheetIn(host.snapshot(), "Cruscotto")).toEqual(cockpit);
});

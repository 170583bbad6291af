/** What an undo takes back, and what it leaves: everything that somebody has touched since. */

import { READING } from "../../shared/sheets/cockpit/columns";
import { rowsWithIds } from "../../shared/sheets/journal/ownPlaces";
import { COCKPIT, PROGRAMME } from "../../shared/sheets/places";
import { applyEdits } from "../../shared/workbook/applyEdits";
import { type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { refreshPlan } from "../../src/actions/refreshPlan";
import { planUndo, undoPlan } from "../../src/actions/undoPlan";
import { memoryHost } from "../hosts/memoryHost";
import { contents, OPTIONS, picture, refreshed, undone } from "../hosts/runOn";
import { bookOf, type Line, PLAN_SHEET, SMALL_PLAN, sheetOf, typedAt, withPlan } from "../hosts/smallBook";

const START = bookOf(SMALL_PLAN);
const COCKPIT_SHEET = "Cruscotto";
const SHEET_B = "2.1.1 Programma B";

const rowOf = (book: Snapshot, name: string, id: string, column: number): number => {
  const sheet = sheetNamed(book, name);
  const row = sheet === undefined ? undefined : rowsWithIds(sheet, column).get(id)?.[0];
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
};

const formulas = ({ sheets }: Snapshot): string[] =>
  sheets.flatMap(({ rows }) => rows.flatMap((cells) => (cells ?? []).flatMap((cell) => cell?.formula ?? [])));

let built: Snapshot;
beforeAll(async () => {
  built = (await refreshed(START)).book;
});

describe("after a first build", () => {
  it("the workbook is what it was, and there is nothing more to undo", async () => {
    const { book, said } = await undone(built);
    expect(book).toEqual(START);
    expect(said).toMatchObject({ action: "build", kept: [], keptRows: [] });
    expect(said.removed).toHaveLength(6);
    expect(planUndo(book)).toEqual({ ok: false, problem: { code: "nothing-to-undo" } });
  });

  it("a sheet on which somebody has typed stays with it, frozen, and lives again with the next refresh", async () => {
    const row = rowOf(built, SHEET_B, "2016/2.1.1/1", PROGRAMME.id);
    const typed = typedAt(built, SHEET_B, row, PROGRAMME.april, 3);
    const { book, said } = await undone(typed);
    expect(said.kept).toEqual([{ name: SHEET_B, why: "typed" }]);
    expect(said.removed).toHaveLength(5);
    expect(said.frozenCells.length).toBeGreaterThan(10);
    expect([...new Set(said.frozenCells.map(({ sheet }) => sheet))]).toEqual([SHEET_B]);
    expect(said.emptiedFills).toEqual([]);
    expect(sheetNamed(book, SHEET_B)?.rows[row]?.[PROGRAMME.april]?.value).toBe(3);
    expect(formulas({ sheets: picture(book) }).join("\n")).not.toMatch(/#REF!|Cruscotto!/);
    const shown = (one: Snapshot, column: number) => sheetNamed(one, SHEET_B)?.rows[row]?.[column]?.value;
    expect(shown(book, PROGRAMME.title)).toBe(shown(typed, PROGRAMME.title));
    expect(shown(book, PROGRAMME.target)).toBe(shown(typed, PROGRAMME.target));
    expect(shown(book, PROGRAMME.title)).toMatch(/\w/);
    // Nobody brings them up to date any more.
    expect(shown(typed, PROGRAMME.achievement)).toEqual(expect.any(Number));
    expect(shown(book, PROGRAMME.achievement)).toBe("–");
    expect(shown(book, PROGRAMME.band)).toBe("–");
    expect(picture((await refreshed(book)).book)).toEqual(picture((await refreshed(typed)).book));
  });

  it("a Cruscotto on which somebody has typed stays with its rules, alive, and the next refresh finds all its own in it", async () => {
    const typed = typedAt(built, COCKPIT_SHEET, 60, 2, "una nota");
    const { book, said } = await undone(typed);
    expect(said.frozenCells).toEqual([]);
    const again = await refreshed(book);
    expect(sheetNamed(again.book, COCKPIT_SHEET)?.rows[60]?.[2]?.value).toBe("una nota");
    expect(formulas(again.book).join("\n")).not.toMatch(/#REF!/);
    const sorted = (one: Snapshot) => [...formulas(one)].sort();
    expect(sorted(again.book)).toEqual(sorted(typed));
  });

  it("a sheet to which somebody's formula points stays", async () => {
    const formula = "Cruscotto!$D$3*2";
    const sheets = [...built.sheets, { ...sheetOf([["uso"]], "Mio"), rows: [[{ value: 1, formula }]] }];
    const { book, said } = await undone({ sheets });
    expect(said.kept).toEqual([
      { name: COCKPIT_SHEET, why: "pointed" },
      { name: "Regole di calcolo", why: "pointed" },
    ]);
    expect(sheetNamed(book, "Mio")?.rows).toEqual([[{ value: 1, formula }]]);
    expect(sheetNamed(book, COCKPIT_SHEET)).toBeDefined();
  });

  it("a sheet that somebody has deleted is none of its business", async () => {
    const { book } = await undone({ sheets: built.sheets.filter(({ name }) => name !== "Indice") });
    expect(book).toEqual(START);
  });

  it("nothing is written when the answer is no", async () => {
    const host = memoryHost(built);
    const asked: number[] = [];
    const done = await undoPlan(host, undefined, ({ removed }) => asked.push(removed.length) < 0);
    expect(done.ok && done.value.applied).toEqual({ kind: "cancelled", edits: 0 });
    expect(asked).toEqual([6]);
    expect(host.snapshot()).toBe(built);
  });
});

/** Another target, and an indicator more. */
const CHANGED: readonly Line[] = [
  ...SMALL_PLAN.slice(0, 5),
  ["Numero di eventi", 0.3, 5, "almeno 20", 5, "almeno 20"],
  ...SMALL_PLAN.slice(6, 11),
  ["Numero di corsi", 0.4, 5, "almeno 10", 10, "almeno 20"],
  ["Numero di aule", 0.1, 5, "almeno 10", 10, "almeno 20"],
];

describe("after a refresh", () => {
  let changed: Snapshot;
  let now: Snapshot;
  beforeAll(async () => {
    changed = withPlan(built, CHANGED);
    now = (await refreshed(changed)).book;
  });

  it("cells hold again what they held, and rows that came in go", async () => {
    const { book, said } = await undone(now);
    expect(contents(book)).toEqual(contents(changed));
    expect(said).toMatchObject({ action: "refresh", removed: [], kept: [], keptRows: [] });
    expect(said.deletedRows).toBeGreaterThan(1);
    expect(said.restoredCells).toBeGreaterThan(3);
    expect(planUndo(book)).toEqual({ ok: false, problem: { code: "nothing-to-undo" } });
    expect(picture((await refreshed(book)).book).map(({ name }) => name)).toEqual(picture(now).map(({ name }) => name));
  });

  it("a row with a written cell that somebody typed over stays as it is, and is named", async () => {
    const percent = CHANGED.map((line) => (line[0] === "Numero di eventi" ? [line[0], 0.3, 0.5, ">= 80%", 0.9] : line));
    const refreshedNow = (await refreshed(withPlan(built, percent))).book;
    const row = rowOf(refreshedNow, COCKPIT_SHEET, "2016/1.1.1/1", COCKPIT.id);
    const shown = (book: Snapshot) => sheetNamed(book, COCKPIT_SHEET)?.rows[row]?.[COCKPIT.variance]?.formula;
    expect(shown(refreshedNow)).not.toBe(shown(built));
    const typed = typedAt(refreshedNow, COCKPIT_SHEET, row, COCKPIT.variance, "come si sa");
    const { book, said } = await undone(typed);
    expect(said.keptRows).toMatchObject([{ id: "2016/1.1.1/1", why: "typed", at: { sheet: COCKPIT_SHEET, top: row } }]);
    const after = rowOf(book, COCKPIT_SHEET, "2016/1.1.1/1", COCKPIT.id);
    const cells = sheetNamed(book, COCKPIT_SHEET)?.rows[after];
    expect(cells?.[COCKPIT.variance]?.value).toBe("come si sa");
    expect(cells?.[READING]?.value).toBe("≥ 80%");
    expect(formulas({ sheets: picture(book) }).filter((formula) => formula.includes("#REF!"))).toEqual([]);
  });

  it("what somebody typed over a cell that the refresh did not write stays, and the row holds again what it held", async () => {
    const row = rowOf(now, COCKPIT_SHEET, "2016/1.1.1/1", COCKPIT.id);
    const { book, said } = await undone(typedAt(now, COCKPIT_SHEET, row, COCKPIT.readAs, "come si sa"));
    expect(said.keptRows).toEqual([]);
    const cells = sheetNamed(book, COCKPIT_SHEET)?.rows[rowOf(book, COCKPIT_SHEET, "2016/1.1.1/1", COCKPIT.id)];
    expect(cells?.[COCKPIT.readAs]).toEqual({ value: "come si sa" });
    expect(cells?.[READING]?.value).toBe("≥ 10");
    expect(sheetNamed(now, COCKPIT_SHEET)?.rows[row]?.[READING]?.value).toBe("≥ 20");
  });

  it("a row that came in stays once somebody has typed there", async () => {
    const row = rowOf(now, SHEET_B, "2016/2.1.1/2", PROGRAMME.id);
    const { book, said } = await undone(typedAt(now, SHEET_B, row, PROGRAMME.april, 4));
    expect(said.keptRows).toContainEqual(expect.objectContaining({ id: "2016/2.1.1/2", why: "typed" }));
    const after = rowOf(book, SHEET_B, "2016/2.1.1/2", PROGRAMME.id);
    expect(sheetNamed(book, SHEET_B)?.rows[after]?.[PROGRAMME.april]?.value).toBe(4);
    const again = (await refreshed(book)).book;
    const last = rowOf(again, SHEET_B, "2016/2.1.1/2", PROGRAMME.id);
    expect(sheetNamed(again, SHEET_B)?.rows[last]?.[PROGRAMME.april]?.value).toBe(4);
  });

  it("a row that came in stays while somebody's formula points to it", async () => {
    const row = rowOf(now, COCKPIT_SHEET, "2016/2.1.1/2", COCKPIT.id);
    const formula = `Cruscotto!$D$${row + 1}`;
    const sheets = [...now.sheets, { ...sheetOf([], "Mio"), rows: [[{ value: 1, formula }]] }];
    const { book, said } = await undone({ sheets });
    expect(said.keptRows).toContainEqual(expect.objectContaining({ id: "2016/2.1.1/2", why: "pointed" }));
    const after = rowOf(book, COCKPIT_SHEET, "2016/2.1.1/2", COCKPIT.id);
    expect(sheetNamed(book, "Mio")?.rows[0]?.[0]?.formula).toBe(`Cruscotto!$D$${after + 1}`);
  });

  it("a second refresh that has nothing to do leaves it to be undone", async () => {
    const again = await refreshed(now);
    expect(again.edits).toBe(0);
    expect(contents((await undone(again.book)).book)).toEqual(contents(changed));
  });
});

describe("after a refresh in which an indicator left, somebody moves what stood", () => {
  const FIERE = "2016/1.1.1/2";
  let without: Snapshot;
  let gone: Snapshot;
  beforeAll(async () => {
    without = withPlan(
      built,
      SMALL_PLAN.filter(([title]) => title !== "Numero di fiere"),
    );
    gone = (await refreshed(without)).book;
  });

  const greyRow = (book: Snapshot): number => rowOf(book, COCKPIT_SHEET, `~${FIERE}`, COCKPIT.id);
  const rowCells = (book: Snapshot, row: number) =>
    (sheetNamed(book, COCKPIT_SHEET)?.rows[row] ?? []).map((cell) => cell?.formula ?? cell?.value ?? null);

  it("its row holds again what it held while nothing has moved", async () => {
    const { book, said } = await undone(gone);
    expect(said.keptRows).toEqual([]);
    expect(contents(book)).toEqual(contents(without));
  });

  it.each([
    ["a row is inserted above", { kind: "insertRows", sheet: COCKPIT_SHEET, at: 28, count: 1 }, 1],
    ["a row is inserted at the top", { kind: "insertRows", sheet: COCKPIT_SHEET, at: 0, count: 2 }, 2],
    ["a column is inserted", { kind: "insertColumns", sheet: COCKPIT_SHEET, at: 3, count: 1 }, 0],
    ["a row of the sheet is deleted", { kind: "deleteRows", sheet: COCKPIT_SHEET, at: 20, count: 1 }, -1],
  ] as const)("%s: it stays grey and is named, instead of taking another row's numbers", async (_what, edit, by) => {
    const moved = applyEdits(gone, [edit]);
    const row = greyRow(gone) + by;
    const idColumn = COCKPIT.id + (edit.kind === "insertColumns" ? 1 : 0);
    expect(rowOf(moved, COCKPIT_SHEET, `~${FIERE}`, idColumn)).toBe(row);
    const { book, said } = await undone(moved);
    expect(said.keptRows).toContainEqual({
      id: `~${FIERE}`,
      why: "moved",
      at: expect.objectContaining({ sheet: COCKPIT_SHEET, top: row }),
    });
    expect(rowCells(book, row)).toEqual(rowCells(moved, row));
    expect(said.keptRows.filter(({ why }) => why !== "moved")).toEqual([]);
  });

  it("a row inserted in the plan, or its sheet's first column: formulas that would point to another cell stay unwritten", async () => {
    for (const kind of ["insertRows", "insertColumns"] as const) {
      const { said } = await undone(applyEdits(gone, [{ kind, sheet: PLAN_SHEET, at: 0, count: 1 }]));
      expect(said.keptRows).toContainEqual(expect.objectContaining({ id: "2016/2.1.1/1", why: "moved" }));
    }
  });

  it("an indicator added below in the plan, and a result typed there, change nothing", async () => {
    const more = withPlan(gone, [
      ...SMALL_PLAN.filter(([title]) => title !== "Numero di fiere"),
      [],
      ["Numero di aule", 0.1, 5, "almeno 10", 10, "almeno 20"],
    ]);
    expect((await undone(typedAt(more, PLAN_SHEET, 5, 4, 9))).said.keptRows).toEqual([]);
  });

  it("a row below all of them changes nothing", async () => {
    const rows = sheetNamed(gone, COCKPIT_SHEET)?.rows.length ?? 0;
    const moved = applyEdits(gone, [{ kind: "insertRows", sheet: COCKPIT_SHEET, at: rows, count: 1 }]);
    expect((await undone(moved)).said.keptRows).toEqual([]);
  });

  it("rows that were sorted are not taken for what stood in their places", async () => {
    const sorted: Snapshot = {
      sheets: gone.sheets.map((sheet) => {
        if (sheet.name !== COCKPIT_SHEET) return sheet;
        const [one, other] = [greyRow(gone), rowOf(gone, COCKPIT_SHEET, "2016/1.1.1/1", COCKPIT.id)];
        const rows = sheet.rows.slice();
        [rows[one], rows[other]] = [rows[other], rows[one]];
        return { ...sheet, rows };
      }),
    };
    const { said } = await undone(sorted);
    expect(said.keptRows).toContainEqual(expect.objectContaining({ id: `~${FIERE}`, why: "moved" }));
  });

  it("the sheet has another name: its formulas of that time are not written", async () => {
    const { name, ...rest } = sheetNamed(gone, PLAN_SHEET) ?? sheetOf([]);
    const called: Snapshot = {
      sheets: gone.sheets.map((one) => (one.name === name ? { name: "Piano 2016", ...rest } : one)),
    };
    const { said } = await undone(called);
    expect(said.keptRows).toContainEqual(expect.objectContaining({ id: `~${FIERE}`, why: "moved" }));
  });

  it("the next refresh makes the row anew once the indicator is back", async () => {
    const moved = applyEdits(gone, [{ kind: "insertRows", sheet: COCKPIT_SHEET, at: 28, count: 1 }]);
    const { book } = await undone(moved);
    const again = (await refreshed(withPlan(book, SMALL_PLAN))).book;
    const row = rowOf(again, COCKPIT_SHEET, FIERE, COCKPIT.id);
    const formula = sheetNamed(again, COCKPIT_SHEET)?.rows[row]?.[COCKPIT.result]?.formula ?? "";
    expect(formula).not.toBe("");
    expect([...formula.matchAll(/\$[A-Z]+\$(\d+)/g)].map(([, at]) => Number(at))).toContain(row + 1);
    expect((await refreshed(again)).edits).toBe(0);
  });
});

it("an undo that cannot give the line on the plan back lets it say that the plan has changed", async () => {
  const longer: readonly Line[] = [...SMALL_PLAN, ["Numero di aule", 0.1, 5, "almeno 10", 10, "almeno 20"]];
  const refreshedBook = (await refreshed(withPlan(built, longer))).book;
  const guardOf = (book: Snapshot): unknown => {
    const rows = sheetNamed(book, COCKPIT_SHEET)?.rows ?? [];
    return rows
      .flatMap((cells) => (cells ?? []).filter((cell) => cell?.formula?.includes("piano cambiato")))
      .map((cell) => cell?.formula);
  };
  // Since the plan's own row goes, its formulas of before would take other cells.
  const plan =
    sheetNamed(refreshedBook, PLAN_SHEET)?.rows.findIndex((cells) => cells?.[0]?.value === "Numero di eventi") ?? -1;
  const moved = applyEdits(refreshedBook, [{ kind: "deleteRows", sheet: PLAN_SHEET, at: plan, count: 1 }]);
  const { book, said } = await undone(moved);
  expect(said.keptRows.map(({ why }) => why)).toContain("moved");
  expect(guardOf(book)).toEqual(['"! piano cambiato: aggiornare"']);
  expect(guardOf((await refreshed(book)).book)).toEqual([expect.stringContaining("COUNTA")]);
});

describe("somebody types between reading and writing", () => {
  const typing = (times: number) => {
    let left = times;
    return (book: Snapshot): Snapshot => {
      left -= 1;
      return left < 0 ? book : typedAt(book, COCKPIT_SHEET, 60 + left, 2, "una nota");
    };
  };

  it("an undo is planned again, and the sheet stays", async () => {
    const host = memoryHost(built, { meanwhile: typing(1) });
    const done = await undoPlan(host);
    expect(done.ok && done.value.applied.kind).toBe("applied");
    expect(done.ok && done.value.kept).toEqual([
      { name: COCKPIT_SHEET, why: "typed" },
      { name: "Regole di calcolo", why: "pointed" },
    ]);
    expect(sheetNamed(host.snapshot(), COCKPIT_SHEET)?.rows[60]?.[2]?.value).toBe("una nota");
  });

  it("a refresh is planned three times at most, and then says which cell", async () => {
    let count = 0;
    const row = rowOf(built, COCKPIT_SHEET, "2016/1.1.1/1", COCKPIT.id);
    // A hidden literal of ours, which a refresh writes back.
    const spoilt = (book: Snapshot): Snapshot => typedAt(book, COCKPIT_SHEET, row, COCKPIT.programme, `altro ${count}`);
    const meanwhile = (book: Snapshot): Snapshot => {
      count += 1;
      return spoilt(book);
    };
    const host = memoryHost(spoilt(built), { meanwhile });
    const done = await refreshPlan(host, OPTIONS);
    expect(count).toBe(3);
    expect(done.ok && done.value.applied).toMatchObject({ kind: "conflict", at: { sheet: COCKPIT_SHEET, top: row } });
  });

  it("never touches the sheets of the user", async () => {
    const { book } = await undone(built);
    expect(sheetNamed(book, PLAN_SHEET)).toEqual(sheetNamed(START, PLAN_SHEET));
  });
});

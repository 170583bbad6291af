/** An undo waits for no calculation: whatever formulas show, it takes back the same; and where they decide something, it waits. */
import { rowsWithIds } from "../../shared/sheets/journal/ownPlaces";
import { PROGRAMME } from "../../shared/sheets/places";
import { applyEdits } from "../../shared/workbook/applyEdits";
import type { CellValue, Snapshot, SnapshotCell } from "../../shared/workbook/snapshot";
import { sheetNamed } from "../../shared/workbook/snapshot";
import { planRefresh } from "../../src/actions/planRefresh";
import { planUndo, undoPlan } from "../../src/actions/undoPlan";
import { type MemoryHost, memoryHost } from "../hosts/memoryHost";
import { OPTIONS, refreshed } from "../hosts/runOn";
import { bookOf, type Line, PLAN_SHEET, SMALL_PLAN, typedAt, withPlan } from "../hosts/smallBook";

const START = bookOf(SMALL_PLAN);
const SHEET_B = "2.1.1 Programma B";
const CHANGED = SMALL_PLAN.map(
  (line): Line => (line[0] === "Numero di eventi" ? ["Numero di eventi", 0.3, 5, "almeno 20", 5, "almeno 20"] : line),
).filter(([title]) => title !== "Numero di fiere");

const changeCells = (
  { sheets }: Snapshot,
  change: (cell: SnapshotCell, sheet: string, column: number) => SnapshotCell,
): Snapshot => ({
  sheets: sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) =>
      cells?.map((cell, column) => (cell === undefined ? cell : change(cell, sheet.name, column))),
    ),
  })),
});

/** As before a calculation: every formula shows something else. */
const behind = (book: Snapshot, shown: CellValue = "vecchio"): Snapshot =>
  changeCells(book, (cell) => (cell.formula === undefined ? cell : { ...cell, value: shown }));

/** The plan's own titles by formulas, as in books that keep them on another sheet. */
const titledByFormulas = (book: Snapshot): Snapshot =>
  changeCells(book, (cell, sheet, column) =>
    sheet === PLAN_SHEET && column === 0 && typeof cell.value === "string"
      ? { ...cell, formula: `"${cell.value}"` }
      : cell,
  );

/** Every workbook that a generation leaves when it is stopped after one edit, after two, and so on. */
function stopped(start: Snapshot): Snapshot[] {
  const planned = planRefresh(start, { ...OPTIONS, calculates: true });
  if (!planned.ok) throw new Error(planned.problem.code);
  return planned.value.edits.map((_, count) => applyEdits(start, planned.value.edits.slice(0, count + 1)));
}

const SHOWN: readonly CellValue[] = ["vecchio", 0, "", { error: "#REF!" }];

let built: Snapshot;
let changed: Snapshot;
let again: Snapshot;
beforeAll(async () => {
  built = (await refreshed(START)).book;
  changed = withPlan(built, CHANGED);
  again = (await refreshed(changed)).book;
});

/** Gives what stands at once, with what formulas showed before; counts how often somebody waited. */
function slowHost(book: Snapshot): { readonly host: MemoryHost; waited(): number } {
  const host = memoryHost(book, { calculates: true });
  let waited = 0;
  return {
    waited: () => waited,
    host: {
      ...host,
      readStanding: async () => behind(host.snapshot()),
      readWorkbook: () => {
        waited += 1;
        return host.readWorkbook();
      },
    },
  };
}

async function backOn(book: Snapshot): Promise<{ readonly book: Snapshot; readonly waited: number }> {
  const { host, waited } = slowHost(book);
  const back = await undoPlan(host);
  if (!back.ok) throw new Error(back.problem.code);
  expect(back.value.applied.kind).toBe("applied");
  return { book: host.snapshot(), waited: waited() };
}

it("a generation or a refresh that is stopped anywhere is taken back alike, whatever formulas show", () => {
  let compared = 0;
  for (const [place, book] of [built, again, ...stopped(START), ...stopped(changed)].entries()) {
    const planned = planUndo(book);
    expect(planUndo(behind(book, SHOWN[place % SHOWN.length]))).toEqual(planned);
    if (!planned.ok) continue;
    expect(planned.value.asksResults).toBe(false);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(60);
});

it("nobody waits where nothing depends on results, and the workbook is what it was", async () => {
  const { book, waited } = await backOn(built);
  expect(waited).toBe(0);
  expect(book).toEqual(START);
});

it("a host that calculates nothing is read as ever", async () => {
  const host = memoryHost(built);
  expect((await undoPlan(host)).ok).toBe(true);
  expect(host.snapshot()).toEqual(START);
});

it("where a sheet stays and keeps what its formulas show, it waits and keeps the right words", async () => {
  const sheet = sheetNamed(built, SHEET_B);
  const row = sheet === undefined ? -1 : (rowsWithIds(sheet, PROGRAMME.id).get("2016/2.1.1/1")?.[0] ?? -1);
  const typed = typedAt(built, SHEET_B, row, PROGRAMME.april, 3);
  expect(planUndo(behind(typed))).toMatchObject({ ok: true, value: { asksResults: true } });
  const { book, waited } = await backOn(typed);
  expect(waited).toBe(1);
  expect(sheetNamed(book, SHEET_B)?.rows[row]?.[PROGRAMME.title]?.value).toBe("Numero di corsi");
  const known = await undoPlan(memoryHost(typed));
  expect(known.ok && known.value.frozenCells.length).toBeGreaterThan(0);
});

describe("rows of the plan that are told from others by what formulas show", () => {
  it("are waited for, and their cells hold again what they held", async () => {
    const before = titledByFormulas(changed);
    const now = (await refreshed(before)).book;
    expect(planUndo(now)).toMatchObject({ ok: true, value: { asksResults: true, keptRows: [] } });
    // Taken as they show at the moment, rows would be left as they are.
    const early = planUndo(behind(now));
    expect(early.ok && early.value.keptRows.length).toBeGreaterThan(0);
    expect(early).toMatchObject({ value: { asksResults: true } });
    const { host, waited } = slowHost(now);
    const back = await undoPlan(host);
    expect(back).toMatchObject({ ok: true, value: { keptRows: [] } });
    expect(waited()).toBe(1);
  });

  it("are not waited for where a typed text stands before", async () => {
    const before = changeCells(changed, (cell, sheet, column) =>
      sheet === PLAN_SHEET && column > 0 && typeof cell.value === "number"
        ? { ...cell, formula: `0+${cell.value}` }
        : cell,
    );
    const now = (await refreshed(before)).book;
    expect(planUndo(now)).toMatchObject({ ok: true, value: { asksResults: false } });
    expect((await backOn(now)).waited).toBe(0);
  });
});

it("what cannot be taken back is said without waiting", async () => {
  const { host, waited } = slowHost(START);
  expect(await undoPlan(host)).toEqual({ ok: false, problem: { code: "nothing-to-undo" } });
  expect(waited()).toBe(0);
});

it("somebody who is faster is read anew", async () => {
  let left = 1;
  const host = memoryHost(built, {
    meanwhile: (book) => (left-- > 0 ? typedAt(book, "Indice", 60, 2, "una nota") : book),
  });
  let read = 0;
  const back = await undoPlan({
    ...host,
    readStanding: async () => {
      read += 1;
      return host.snapshot();
    },
  });
  expect(read).toBe(2);
  expect(back).toMatchObject({ ok: true, value: { kept: [{ name: "Indice", why: "typed" }] } });
});

/** A request is not atomic in Excel: a generation may break off after any cell of a sheet, and is taken back all the same. */
import fc from "fast-check";
import { rowsWithIds } from "../../shared/sheets/journal/ownPlaces";
import { readLedger } from "../../shared/sheets/ledger/readLedger";
import { PROGRAMME } from "../../shared/sheets/places";
import { applyEdits } from "../../shared/workbook/applyEdits";
import type { Edit } from "../../shared/workbook/edit";
import { type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { planRefresh } from "../../src/actions/planRefresh";
import { type Undone, type UndoWishes, undoPlan } from "../../src/actions/undoPlan";
import type { Host } from "../../src/host";
import { HostError } from "../../src/hostProblem";
import { type MemoryHost, memoryHost } from "../hosts/memoryHost";
import { contents, OPTIONS, picture, refreshed } from "../hosts/runOn";
import { bookOf, type Line, PLAN_SHEET, SMALL_PLAN, typedAt, withPlan } from "../hosts/smallBook";

const START = bookOf(SMALL_PLAN);
const SHEET_A = "1.1.1 Programma A";
const SHEET_B = "2.1.1 Programma B";
const { today } = OPTIONS;

function editsOf(book: Snapshot): readonly Edit[] {
  const planned = planRefresh(book, OPTIONS);
  if (!planned.ok) throw new Error(planned.problem.code);
  return planned.value.edits;
}

/** The workbook after so many whole edits and so many cells of the next. */
function brokenIn(start: Snapshot, edits: readonly Edit[], whole: number, cells: number): Snapshot {
  const next = edits[whole];
  const part: Edit[] = next?.kind === "writeCells" ? [{ ...next, cells: next.cells.slice(0, cells) }] : [];
  return applyEdits(start, [...edits.slice(0, whole), ...part]);
}

/** Which edit writes the cells of a new sheet, and how many these are. */
function writingOf(edits: readonly Edit[], name: string): { readonly at: number; readonly cells: number } {
  const at = edits.findIndex((edit) => edit.kind === "writeCells" && edit.sheet === name);
  const edit = edits[at];
  if (edit?.kind !== "writeCells") throw new Error(`nothing is written on ${name}`);
  return { at, cells: edit.cells.length };
}

async function undone(
  host: Host,
  book: () => Snapshot,
  wishes: UndoWishes = { today },
): Promise<{ book: Snapshot; said: Undone }> {
  const done = await undoPlan(host, undefined, undefined, wishes);
  if (!done.ok) throw new Error(done.problem.code);
  expect(done.value.applied.kind).toBe("applied");
  return { book: book(), said: done.value };
}

const undoneOn = (host: MemoryHost, wishes?: UndoWishes) => undone(host, () => host.snapshot(), wishes);

describe("a first build that broke off within a sheet", () => {
  const edits = editsOf(START);
  const written = edits
    .flatMap((edit, at) =>
      edit.kind === "writeCells" &&
      at > 1 &&
      edits.slice(0, at).some(({ kind, sheet }) => kind === "addSheet" && sheet === edit.sheet)
        ? [{ at, cells: edit.cells.length }]
        : [],
    )
    .filter(({ cells }) => cells > 1);

  it("is taken back whole, whatever cell it broke off at", async () => {
    expect(written.length).toBeGreaterThan(4);
    const places = fc
      .constantFrom(...written)
      .chain(({ at, cells }) => fc.record({ at: fc.constant(at), cells: fc.integer({ min: 1, max: cells - 1 }) }));
    await fc.assert(
      fc.asyncProperty(places, async ({ at, cells }) => {
        const { book, said } = await undoneOn(memoryHost(brokenIn(START, edits, at, cells)));
        expect([said.kept, said.halfMade]).toEqual([[], []]);
        expect(book).toEqual(START);
      }),
      { numRuns: 60 },
    );
  }, 300_000);

  it("is taken back also when the plan has changed since", async () => {
    const { at, cells } = writingOf(edits, SHEET_B);
    const changed = withPlan(
      brokenIn(START, edits, at, Math.floor(cells / 2)),
      SMALL_PLAN.map(
        (line): Line => (line[0] === "Numero di corsi" ? [...line.slice(0, 3), "almeno 30", 10, "almeno 40"] : line),
      ),
    );
    const { book, said } = await undoneOn(memoryHost(changed));
    expect([said.kept, said.halfMade]).toEqual([[], []]);
    expect(book.sheets.map(({ name }) => name)).toEqual([PLAN_SHEET]);
  });

  it("needs no more writing than what goes, when nobody has typed there", async () => {
    const { at, cells } = writingOf(edits, SHEET_B);
    const host = memoryHost(brokenIn(START, edits, at, Math.floor(cells / 2)));
    await undoneOn(host);
    expect(host.lists).toHaveLength(1);
  });

  /** Half of the sheet is written, with the first indicator's row, and a person has typed a result there. */
  function typedIn(): Snapshot {
    const { at, cells } = writingOf(edits, SHEET_B);
    const broken = brokenIn(START, edits, at, cells - 20);
    const sheet = sheetNamed(broken, SHEET_B);
    const row = sheet && rowsWithIds(sheet, PROGRAMME.id).get("2016/2.1.1/1")?.[0];
    if (row === undefined) throw new Error("no row");
    return typedAt(broken, SHEET_B, row, PROGRAMME.april, 3);
  }

  it("with something typed on the half: that sheet is completed and stays, and the next generation finds it", async () => {
    const told: number[] = [];
    const host = memoryHost(typedIn());
    const { book, said } = await undoneOn(host, { today, beforeCompleting: ({ edits: all }) => told.push(all.length) });
    expect(host.lists).toHaveLength(2);
    expect(told).toHaveLength(1);
    expect(said).toMatchObject({ kept: [{ name: SHEET_B, why: "typed" }], halfMade: [] });
    expect(picture(book).map(({ name }) => name)).toEqual([SHEET_B, PLAN_SHEET]);
    const again = (await refreshed(book)).book;
    expect(again.sheets.map(({ name }) => name).filter((name) => name.includes("(Cabina)"))).toEqual([]);
    const sheet = sheetNamed(again, SHEET_B);
    const row = sheet && rowsWithIds(sheet, PROGRAMME.id).get("2016/2.1.1/1")?.[0];
    expect(sheet?.rows[row ?? -1]?.[PROGRAMME.april]?.value).toBe(3);
  });

  it("nothing is completed when the answer is no", async () => {
    const host = memoryHost(typedIn());
    const done = await undoPlan(host, undefined, () => false, { today });
    expect(done.ok && done.value.applied).toEqual({ kind: "cancelled", edits: 0 });
    expect(host.lists).toEqual([]);
  });

  it("where the plan is no longer recognised, what can be taken back is, and the sheet is not called a person's", async () => {
    const { at, cells } = writingOf(edits, SHEET_B);
    const broken = brokenIn(START, edits, at, Math.floor(cells / 2));
    const without = withPlan(broken, [["appunti"]]);
    const { book, said } = await undoneOn(memoryHost(without));
    expect(said).toMatchObject({ kept: [], halfMade: [SHEET_B] });
    expect(sheetNamed(book, SHEET_A)).toBeUndefined();
    expect(sheetNamed(book, SHEET_B)?.rows.length).toBeGreaterThan(0);
  });

  it("where it cannot be completed, the rest is taken back, and the sheet is named as half written", async () => {
    const host = memoryHost(typedIn());
    let times = 0;
    const guarded: Host = {
      ...host,
      applyEdits: async (list, ...given) => {
        times += 1;
        if (times === 1) throw new HostError({ code: "sheet-protected", sheet: SHEET_B, details: "AccessDenied" });
        return host.applyEdits(list, ...given);
      },
    };
    const { book, said } = await undone(guarded, () => host.snapshot());
    expect(said).toMatchObject({ kept: [], halfMade: [SHEET_B] });
    expect(picture(book).map(({ name }) => name)).toEqual([SHEET_B, PLAN_SHEET]);
  });

  it.each(["no-answer", "taken-over"] as const)("a completion that meets %s goes no further", async (code) => {
    const host = memoryHost(typedIn());
    const dead: Host = {
      ...host,
      applyEdits: async () => {
        throw new HostError({ code, details: "" });
      },
    };
    await expect(undoPlan(dead, undefined, undefined, { today })).rejects.toThrow(code);
    expect(host.lists).toEqual([]);
  });
});

it("a refresh that adds a programme and breaks off within its sheet is taken back whole", async () => {
  const built = (await refreshed(START)).book;
  const more: readonly Line[] = [
    ...SMALL_PLAN,
    ["2.1.2 Programma C", 0.5],
    ["Numero di aule", 0.5, 5, "almeno 10", 10, "almeno 20"],
  ];
  const changed = withPlan(built, more);
  const edits = editsOf(changed);
  const { at, cells } = writingOf(edits, "2.1.2 Programma C");
  for (const part of [1, Math.floor(cells / 3), cells - 1]) {
    const broken = brokenIn(changed, edits, at, part);
    const ledger = readLedger(broken);
    expect(ledger?.kind === "ledger" && ledger.journal?.state).toBe("open");
    const { book, said } = await undoneOn(memoryHost(broken));
    expect([said.kept, said.halfMade, said.keptRows]).toEqual([[], [], []]);
    expect(contents(book)).toEqual(contents(changed));
  }
});

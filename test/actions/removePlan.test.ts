/** Taking Cabina out: its sheets go, what somebody has written on them stays, and the user's sheets keep what they show. */
import { rowsWithIds } from "../../shared/sheets/journal/ownPlaces";
import { FINDINGS, PROGRAMME } from "../../shared/sheets/places";
import { type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { readPlan } from "../../src/actions/readPlan";
import { removePlan } from "../../src/actions/removePlan";
import { memoryHost } from "../hosts/memoryHost";
import { OPTIONS, refreshed } from "../hosts/runOn";
import { bookOf, type Line, SMALL_PLAN, sheetOf, typedAt, withPlan } from "../hosts/smallBook";

const START = bookOf(SMALL_PLAN);
const SHEET_B = "2.1.1 Programma B";
const TODAY = OPTIONS.today;

async function removed(book: Snapshot, all = false) {
  const host = memoryHost(book);
  const done = await removePlan(host, { today: TODAY, all });
  if (!done.ok) throw new Error(done.problem.code);
  expect(done.value.applied.kind).toBe("applied");
  return { book: host.snapshot(), said: done.value };
}

/** Another target for the first indicator. */
const CHANGED: readonly Line[] = SMALL_PLAN.map((line, row) =>
  row === 5 ? line.map((value) => (value === "almeno 10" ? "almeno 20" : value)) : line,
);

let built: Snapshot;
let typed: Snapshot;
beforeAll(async () => {
  built = (await refreshed(START)).book;
  const sheet = sheetNamed(built, SHEET_B);
  const row = sheet === undefined ? -1 : (rowsWithIds(sheet, PROGRAMME.id).get("2016/2.1.1/1")?.[0] ?? -1);
  typed = typedAt(built, SHEET_B, row, PROGRAMME.april, 3);
});

it("straight after a build the workbook is what it was", async () => {
  const { book, said } = await removed(built);
  expect(book).toEqual(START);
  expect(said).toMatchObject({ kept: [], becameValues: [] });
  expect(said.removed).toHaveLength(6);
});

it("after a refresh, too, sheets on which nobody has typed go", async () => {
  const changed = withPlan(built, CHANGED);
  const { book, said } = await removed((await refreshed(changed)).book);
  expect(said.kept).toEqual([]);
  expect(book).toEqual(bookOf(CHANGED));
});

it("and when the plan has changed since the last refresh", async () => {
  const { book, said } = await removed(withPlan(built, CHANGED));
  expect(said.kept).toEqual([]);
  expect(book).toEqual(bookOf(CHANGED));
});

describe("a sheet on which somebody has typed", () => {
  it("stays as plain values, of what it showed", async () => {
    const { book, said } = await removed(typed);
    expect(said.kept).toEqual([SHEET_B]);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Piano", SHEET_B]);
    const shown = (one: Snapshot) =>
      sheetNamed(one, SHEET_B)?.rows.map((cells) =>
        Array.from({ length: PROGRAMME.id }, (_, column) => cells?.[column]?.value ?? "").join("|"),
      );
    expect(shown(book)).toEqual(shown(typed));
    const cells = sheetNamed(book, SHEET_B)?.rows.flatMap((row) => row ?? []) ?? [];
    expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
  });

  it("is no sheet of Cabina's any more: the plan is read, and built again", async () => {
    const { book } = await removed(typed);
    expect(readPlan(book, OPTIONS).ok).toBe(true);
    expect((await refreshed(book)).book.sheets).toHaveLength(9);
  });

  it("is never taken for a second plan, be it the cockpit itself, however often it is built again", async () => {
    const noted = typedAt(built, "Cruscotto", 40, 12, "nota nostra");
    const left = (await removed(noted)).book;
    expect(sheetNamed(left, "Cruscotto")).toBeDefined();
    const again = (await refreshed(left)).book;
    expect((await refreshed(again)).edits).toBe(0);
    expect(readPlan(again, OPTIONS)).toMatchObject({ ok: true });
  });

  it("goes too when all are to go", async () => {
    const { book, said } = await removed(typed, true);
    expect(said.kept).toEqual([]);
    expect(book).toEqual(START);
  });

  it("stays when it is that of the findings, with an outcome or with a note beside it", async () => {
    const rows = sheetNamed(built, "Segnalazioni")?.rows ?? [];
    const listed = rows.findIndex((row) => typeof row?.[FINDINGS.number]?.value === "number");
    expect(listed).toBe(-1);
    const { said } = await removed(typedAt(built, "Segnalazioni", 9, FINDINGS.open + 2, "da chiedere"));
    expect(said.kept).toEqual(["Segnalazioni"]);
  });

  it("stays when a setting was changed", async () => {
    const { said } = await removed(typedAt(built, "Regole di calcolo", 11, 2, 1.5));
    expect(said.kept).toEqual(["Regole di calcolo"]);
  });
});

it("formulas of the user's that pointed to sheets that go keep what they showed", async () => {
  const mine = {
    ...sheetOf([], "Mio"),
    rows: [
      [
        { value: 0.7, formula: "Cruscotto!$D$3" },
        { value: 3, formula: "1+2" },
      ],
    ],
  };
  const { book, said } = await removed({ sheets: [...built.sheets, mine] });
  expect(said.becameValues).toEqual([{ sheet: "Mio", top: 0, left: 0, bottom: 0, right: 0 }]);
  expect(sheetNamed(book, "Mio")?.rows).toEqual([[{ value: 0.7 }, { value: 3, formula: "1+2" }]]);
  expect(sheetNamed(book, "Cruscotto")).toBeUndefined();
});

it("where there is no sheet of Cabina's it says so", async () => {
  expect(await removePlan(memoryHost(START), { today: TODAY })).toEqual({
    ok: false,
    problem: { code: "nothing-to-remove" },
  });
});

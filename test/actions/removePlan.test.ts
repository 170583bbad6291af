/** Taking Cabina out: its sheets go, what somebody has written on them stays, and the user's sheets keep what they show. */
import { readFileSync } from "node:fs";
import { printedSheets } from "../../shared/sample/sampleSheets";
import { rowsWithIds } from "../../shared/sheets/journal/ownPlaces";
import { FINDINGS, PROGRAMME } from "../../shared/sheets/places";
import { type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { readPlan } from "../../src/actions/readPlan";
import { refreshPlan } from "../../src/actions/refreshPlan";
import { removePlan } from "../../src/actions/removePlan";
import { openFile } from "../../src/file/openFile";
import { memoryHost } from "../hosts/memoryHost";
import { OPTIONS, refreshed, undone } from "../hosts/runOn";
import { bookOf, type Line, SMALL_PLAN, sheetOf, typedAt, withPlan } from "../hosts/smallBook";
import { sheetSnapshotOf } from "../sheets/readBackSnapshot";

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

describe("anything that somebody has written keeps its sheet, and stands there afterwards", () => {
  const SAID = "parola mia";
  const shows = ({ sheets }: Snapshot, name: string): boolean =>
    sheets.some((sheet) => sheet.name === name && sheet.rows.some((row) => row?.some((cell) => cell?.value === SAID)));
  const where: readonly (readonly [string, string, number, number])[] = [
    ["over the title of the findings", "Segnalazioni", 0, FINDINGS.number],
    ["over the formula that counts the findings", "Segnalazioni", 1, FINDINGS.number],
    ["over what was checked", "Segnalazioni", 2, FINDINGS.number],
    ["beside the title of the findings", "Segnalazioni", 0, FINDINGS.note],
    ["beside what was checked", "Segnalazioni", 2, FINDINGS.what],
    ["in the white above the heads", "Segnalazioni", 3, FINDINGS.note],
    ["over a head of the findings", "Segnalazioni", 4, FINDINGS.note],
    ["below the findings", "Segnalazioni", 20, FINDINGS.what],
    ["over a fixed text of the cockpit", "Cruscotto", 2, 0],
    ["over a head of the cockpit", "Cruscotto", 0, 2],
    ["over a formula of the cockpit", "Cruscotto", 4, 0],
    ["over a fixed text of the rules", "Regole di calcolo", 0, 0],
    ["beside the index", "Indice", 3, 4],
    ["over a head of the index", "Indice", 4, 0],
    ["over a head of a programme", SHEET_B, 0, 0],
  ];
  it.each(where)("%s", async (_what, sheet, row, column) => {
    const written = typedAt(built, sheet, row, column, SAID);
    const { book, said } = await removed(written);
    expect(said.kept).toEqual([sheet]);
    expect(shows(book, sheet)).toBe(true);
    const { said: took } = await undone(written);
    // A Cruscotto that stays keeps the rules by which it counts.
    const rules = sheet === "Cruscotto" ? ["Regole di calcolo"] : [];
    expect(took.kept.map(({ name }) => name)).toEqual([sheet, ...rules]);
  });

  it.each(where)("%s, also once the plan has changed", async (_what, sheet, row, column) => {
    const { book, said } = await removed(withPlan(typedAt(built, sheet, row, column, SAID), CHANGED));
    expect(said.kept).toEqual([sheet]);
    expect(shows(book, sheet)).toBe(true);
  });

  it("a formula of one's own in place of one of Cabina's", async () => {
    const changed = (await refreshed(withPlan(built, CHANGED))).book;
    const mine: Snapshot = {
      sheets: changed.sheets.map((sheet) =>
        sheet.name !== "Cruscotto"
          ? sheet
          : {
              ...sheet,
              rows: sheet.rows.map((row, at) =>
                at === 4 ? [{ value: 3, formula: "1+2" }, ...(row ?? []).slice(1)] : row,
              ),
            },
      ),
    };
    const { book, said } = await removed(mine);
    expect(said.kept).toEqual(["Cruscotto"]);
    expect(sheetNamed(book, "Cruscotto")?.rows[4]?.[0]).toEqual({ value: 3 });
  });
});

describe("the findings", () => {
  const FAULTY: readonly Line[] = SMALL_PLAN.map((line, row) =>
    row === 5 ? line.map((value) => (value === "almeno 10" ? "molti eventi" : value)) : line,
  );
  let listed: Snapshot;
  let row: number;
  beforeAll(async () => {
    const first = (await refreshed(bookOf(FAULTY))).book;
    // A second refresh, so that no print of the sheets as they were made is at hand.
    listed = (
      await refreshed(
        withPlan(
          first,
          FAULTY.map((line) => line.map((value) => (value === 12 ? 13 : value))),
        ),
      )
    ).book;
    row = sheetNamed(listed, "Segnalazioni")?.rows.findIndex((cells) => cells?.[FINDINGS.number]?.value === 1) ?? -1;
    expect(row).toBeGreaterThan(4);
  });

  it("that nobody has touched go", async () => {
    expect((await removed(listed)).said.kept).toEqual([]);
  });

  it("that nobody has touched go once they are mended, too", async () => {
    const mended = (await refreshed(withPlan(listed, SMALL_PLAN))).book;
    expect((await removed(mended)).said.kept).toEqual([]);
  });

  it.each([
    ["what is wrong", FINDINGS.what],
    ["where", FINDINGS.where],
    ["what to do", FINDINGS.todo],
    ["the gravity", FINDINGS.gravity],
    ["the number", FINDINGS.number],
    ["the outcome", FINDINGS.outcome],
    ["the note", FINDINGS.note],
    ["the formula in the hidden column", FINDINGS.open],
    ["a column beside", FINDINGS.open + 1],
  ])("stay when somebody wrote over %s", async (_what, column) => {
    const { said, book } = await removed(typedAt(listed, "Segnalazioni", row, column, "parola mia"));
    expect(said.kept).toEqual(["Segnalazioni"]);
    if (column < FINDINGS.id) expect(sheetNamed(book, "Segnalazioni")?.rows[row]?.[column]?.value).toBe("parola mia");
  });

  it("stay when somebody wrote a comment", async () => {
    const noted: Snapshot = {
      sheets: listed.sheets.map((sheet) => (sheet.name === "Segnalazioni" ? { ...sheet, notes: 1 } : sheet)),
    };
    expect((await removed(noted)).said.kept).toEqual(["Segnalazioni"]);
  });
});

it("sheets in another language than the plan go all the same", async () => {
  const host = memoryHost(START);
  await refreshPlan(host, { ...OPTIONS, language: "en" });
  await refreshPlan(host, { ...OPTIONS, language: "en", wishes: { year: 2016 } });
  const changed = withPlan(host.snapshot(), CHANGED);
  const { book, said } = await removed(changed);
  expect(said.kept).toEqual([]);
  expect(book).toEqual(bookOf(CHANGED));
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

describe("the user's cells that ask a sheet which stays", () => {
  const formulasIn = ({ sheets }: Snapshot): string[] =>
    sheets.flatMap(({ rows }) => rows.flatMap((cells) => (cells ?? []).flatMap((cell) => cell?.formula ?? [])));

  it("that were filled by Cabina become values, since the ids by which they find their number go", async () => {
    const book: Snapshot = { sheets: printedSheets().map(sheetSnapshotOf) };
    const options = { wishes: {}, today: "2016-12-31", fills: true };
    const host = memoryHost(book);
    const filled = await refreshPlan(host, options);
    if (!filled.ok) throw new Error(filled.problem.code);
    expect(filled.value.filled.length).toBeGreaterThan(5);
    const noted = typedAt(host.snapshot(), "Cruscotto", 40, 12, "nota nostra");
    const { book: left, said } = await removed(noted);
    expect(said.kept).toEqual(["Cruscotto"]);
    expect(said.becameValues).toEqual(filled.value.filled);
    for (const { sheet, top, left: column } of filled.value.filled) {
      const was = sheetNamed(noted, sheet)?.rows[top]?.[column];
      const now = sheetNamed(left, sheet)?.rows[top]?.[column];
      expect([now?.formula, now?.value ?? null]).toEqual([undefined, was?.value === "" ? null : (was?.value ?? null)]);
    }
    expect(formulasIn(left)).toEqual([]);
  });

  it.each([
    ["a visible cell stays a formula", "Cruscotto!$H$20", true],
    ["visible columns stay a formula", "SUM(Cruscotto!$A:$M)", true],
    ["the column of the ids becomes a value", "MATCH(1,Cruscotto!$N:$N,0)", false],
    ["an area that reaches the ids becomes a value", "COUNTA(Cruscotto!$M$1:$O$9)", false],
    ["a helper becomes a value", "cruscotto!T30", false],
    ["whole rows become a value", "COUNTA(Cruscotto!30:31)", false],
    ["an address as text becomes a value", 'INDIRECT("Cruscotto!A1")', false],
    ["another sheet's column stays a formula", 'COUNTA(Mio!$N:$N)&"Cruscotto"', true],
  ])("%s", async (_what, formula, stays) => {
    const noted = typedAt(built, "Cruscotto", 40, 12, "nota nostra");
    const mine = { ...sheetOf([], "Mio"), rows: [[{ value: 7, formula }]] };
    const { book, said } = await removed({ sheets: [...noted.sheets, mine] });
    expect(said.becameValues).toHaveLength(stays ? 0 : 1);
    expect(sheetNamed(book, "Mio")?.rows[0]?.[0]).toMatchObject(stays ? { value: 7, formula } : { value: 7 });
    expect(sheetNamed(book, "Mio")?.rows[0]?.[0]?.formula).toBe(stays ? formula : undefined);
  });
});

it("what somebody wrote to the right of sheets of version 1 stays", async () => {
  const opened = await openFile(readFileSync("test/fixtures/files/ledger-v1.xlsx"), { language: "it" });
  if (!opened.ok) throw new Error(opened.problem.code);
  const first = await opened.value.readWorkbook();
  const name = "1.1.1 Programma A";
  const noted = typedAt(typedAt(first, name, 0, 28, "in alto"), name, 5, 30, "nota della dirigente");
  const { book, said } = await removed(noted);
  expect(said.kept).toContain(name);
  const rows = sheetNamed(book, name)?.rows ?? [];
  expect([rows[0]?.[28]?.value, rows[5]?.[30]?.value]).toEqual(["in alto", "nota della dirigente"]);
  const inIds = rows.flatMap((cells) => cells?.[PROGRAMME.id]?.value ?? []);
  expect(inIds).toEqual(["cabina.left"]);
});

it("where there is no sheet of Cabina's it says so", async () => {
  expect(await removePlan(memoryHost(START), { today: TODAY })).toEqual({
    ok: false,
    problem: { code: "nothing-to-remove" },
  });
});

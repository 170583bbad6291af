/** The next year in the same workbook: sheets of its own beside the old ones, which nobody writes, and bases from what counted there. */

import { sampleSheets } from "../../shared/sample/sampleSheets";
import { STEP } from "../../shared/sheets/cockpit/columns";
import { readLedger } from "../../shared/sheets/ledger/readLedger";
import { COCKPIT, FINDINGS, PROGRAMME, RULES, STATES } from "../../shared/sheets/places";
import { applyEdits } from "../../shared/workbook/applyEdits";
import type { Edit } from "../../shared/workbook/edit";
import { type CellValue, cellOf, type SheetSnapshot, type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { snapshotOfSheets } from "../../shared/workbook/snapshotOfSheets";
import { planRefresh } from "../../src/actions/planRefresh";
import { readPlan } from "../../src/actions/readPlan";
import { type Refreshed, refreshPlan } from "../../src/actions/refreshPlan";
import type { Wishes } from "../../src/actions/settingsFor";
import { undoPlan } from "../../src/actions/undoPlan";
import { memoryHost } from "../hosts/memoryHost";
import { bookOf, type Grid, sheetOf } from "../recognise/books";

const GRID: Grid = [
  ["CITTADINI", "Peso", "Target 2016", "Target 2017"],
  ["1.1 Servizi vicini alle persone", 1],
  ["1.1.1 Sportelli aperti sul territorio comunale", 1],
  ["N. utenti dello sportello", 0.4, ">= 40", "+5% sul consuntivo 2016"],
  ["N. incontri con le scuole", 0.3, ">= 10", "mantenimento del valore 2016"],
  ["N. pagine tradotte", 0.2, ">= 5", "+10% sul target 2016"],
  ["Percentuale di pratiche online", 0.1, ">= 50%", "+2 punti percentuali rispetto al consuntivo 2016"],
];
const PLAN = bookOf(sheetOf("Piano", GRID));
const [VISITORS, SCHOOLS, PAGES, ONLINE] = ["1", "2", "3", "4"].map((number) => `2016/1.1.1/${number}`) as [
  string,
  string,
  string,
  string,
];

interface Run extends Refreshed {
  readonly after: Snapshot;
}

async function run(before: Snapshot, year?: number, today = "2017-06-30"): Promise<Run> {
  const host = memoryHost(before);
  const refreshed = await refreshPlan(host, { wishes: year === undefined ? {} : { year }, today });
  if (!refreshed.ok) throw new Error(JSON.stringify(refreshed.problem));
  expect(refreshed.value.applied.kind).toBe("applied");
  return { ...refreshed.value, after: host.snapshot() };
}

const sheetIn = (book: Snapshot, name: string): SheetSnapshot => {
  const sheet = sheetNamed(book, name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

const rowOf = (sheet: SheetSnapshot, id: string, column: number): number => {
  const row = sheet.rows.findIndex((cells) => cells?.[column]?.value === id);
  if (row < 0) throw new Error(`no row ${id}`);
  return row;
};

/** As a person types: whatever stands there gives way. */
function typed(book: Snapshot, name: string, row: number, column: number, value: number | string | null): Snapshot {
  const now = cellOf(sheetIn(book, name), row, column);
  const expected = now?.formula === undefined ? (now?.value ?? null) : { formula: now.formula };
  const content = value === null ? ({ kind: "blank" } as const) : ({ kind: "value", value } as const);
  return applyEdits(book, [{ kind: "writeCells", sheet: name, cells: [{ row, column, content, expected }] }]);
}

const SCHEDA = "1.1.1 Sportelli aperti";
const typedOn = (book: Snapshot, id: string, column: number, value: number | string | null): Snapshot =>
  typed(book, SCHEDA, rowOf(sheetIn(book, SCHEDA), id, PROGRAMME.id), column, value);

/** The workbook at the end of 2016: three results are final, one stands only at 31/08. */
let closed: Snapshot;
/** The same once 2017 is built. */
let both: Run;
beforeAll(async () => {
  const made = (await run(PLAN, 2016, "2016-12-31")).after;
  const filled = [
    [VISITORS, PROGRAMME.december, 60],
    [SCHOOLS, PROGRAMME.august, 9],
    [PAGES, PROGRAMME.december, 8],
    [ONLINE, PROGRAMME.december, "55%"],
  ].reduce((book, [id, column, value]) => typedOn(book, String(id), Number(column), value ?? null), made);
  closed = (await run(filled, 2016, "2017-01-31")).after;
  both = await run(closed, 2017);
});

const namesOf = (book: Snapshot, year: number): readonly string[] => {
  const ledger = readLedger(book);
  if (ledger?.kind !== "ledger") throw new Error("no ledger");
  return ledger.sheets.flatMap((sheet) => (sheet.year === year ? (sheet.name ?? []) : []));
};
const REGISTER = /registro/i;
const touched = (edits: readonly Edit[]): string[] => [
  ...new Set(edits.map(({ sheet }) => sheet).filter((name) => !REGISTER.test(name))),
];
const judged = (of: Refreshed, title: string) => {
  const found = of.scorecard.indicators.find(({ indicator }) => indicator.title.value === title);
  if (found === undefined) throw new Error(`no ${title}`);
  return found;
};

describe("the sheets of another year", () => {
  it("stand beside those of the year before, under names with the year", () => {
    expect(namesOf(closed, 2016)).toEqual(["Cruscotto", "Indice", SCHEDA, "Segnalazioni", "Regole di calcolo"]);
    expect(namesOf(both.after, 2017)).toEqual([
      "Cruscotto 2017",
      "Indice 2017",
      "1.1.1 Sportelli aperti 2017",
      "Segnalazioni 2017",
      "Regole di calcolo 2017",
    ]);
    expect(both.after.sheets.filter(({ name }) => REGISTER.test(name))).toHaveLength(1);
  });

  it("leave every cell of the old ones, and the user's, as it is", () => {
    expect(touched(both.edits).every((name) => namesOf(both.after, 2017).includes(name))).toBe(true);
    for (const name of ["Piano", ...namesOf(closed, 2016)])
      expect(sheetIn(both.after, name)).toEqual(sheetIn(closed, name));
  });

  it("take nothing of what was typed for the year before", () => {
    const sheet = sheetIn(both.after, "1.1.1 Sportelli aperti 2017");
    const row = rowOf(sheet, "2017/1.1.1/1", PROGRAMME.id);
    for (const column of [PROGRAMME.april, PROGRAMME.august, PROGRAMME.december])
      expect(cellOf(sheet, row, column)?.value ?? null).toBeNull();
    expect(both.scorecard.indicators.every(({ origin }) => origin === "none")).toBe(true);
  });

  it("are read where no year is named, and planned again without an edit", async () => {
    const again = await run(both.after);
    expect(again.scorecard.plan.year).toBe(2017);
    expect(again.edits).toEqual([]);
  });

  it("leave the old ones free to be refreshed by their year, which touches no new one", async () => {
    expect((await run(both.after, 2016)).edits).toEqual([]);
    const later = await run(typedOn(both.after, SCHOOLS, PROGRAMME.december, 12), 2016);
    expect(later.edits.length).toBeGreaterThan(0);
    expect(touched(later.edits).every((name) => namesOf(closed, 2016).includes(name))).toBe(true);
    for (const name of namesOf(both.after, 2017)) expect(sheetIn(later.after, name)).toEqual(sheetIn(both.after, name));
  });

  it("get names that no sheet of the user's has", async () => {
    const taken = { sheets: [...closed.sheets, sheetOf("CRUSCOTTO 2017", [["nostro"]])] };
    expect(namesOf((await run(taken, 2017)).after, 2017)[0]).toBe("Cruscotto 2017 (Cabina)");
  });

  it("go without the year where the old sheet was renamed", async () => {
    const renamed = applyEdits(closed, []);
    const moved = {
      sheets: renamed.sheets.map((sheet) => ({
        ...sheet,
        name: sheet.name === "Indice" ? "Indice vecchio" : sheet.name,
        rows: sheet.rows.map((row) =>
          row?.map((cell) =>
            cell?.formula === undefined
              ? cell
              : { ...cell, formula: cell.formula.replace(/\bIndice!/g, "'Indice vecchio'!") },
          ),
        ),
      })),
    };
    expect(namesOf((await run(moved, 2017)).after, 2017)[1]).toBe("Indice");
  });

  it("go again when they are undone, and the year before is as it was", async () => {
    const host = memoryHost(both.after);
    const undone = await undoPlan(host);
    expect(undone.ok).toBe(true);
    const after = host.snapshot();
    expect(namesOf(after, 2017)).toEqual([]);
    const shown = (book: Snapshot) => book.sheets.filter(({ name }) => !REGISTER.test(name));
    expect(shown(after)).toEqual(shown(closed));
    expect((await run(after)).scorecard.plan.year).toBe(2016);
  });

  it("are refused for a year without targets", () => {
    expect(planRefresh(closed, { wishes: { year: 2018 }, today: "2018-01-01" })).toEqual({
      ok: false,
      problem: { code: "no-such-year", asked: 2018, years: [2016, 2017] },
    });
  });
});

describe("the base of a relative target", () => {
  it("is the result that counted on the archived Cruscotto, and is told with its cell", () => {
    const { measure, explanation, status } = judged(both, "N. utenti dello sportello");
    const row = rowOf(sheetIn(closed, "Cruscotto"), VISITORS, COCKPIT.id);
    expect(measure).toMatchObject({
      number: { kind: "min", low: 63 },
      base: { value: 60, year: 2016, at: { sheet: "Cruscotto", top: row, left: COCKPIT.result } },
    });
    expect(status).toBe("missing");
    expect(explanation).not.toBe("");
    const filled = typed(
      both.after,
      "1.1.1 Sportelli aperti 2017",
      rowOf(sheetIn(both.after, "1.1.1 Sportelli aperti 2017"), "2017/1.1.1/1", PROGRAMME.id),
      PROGRAMME.december,
      63,
    );
    const answer = readPlan(filled, { wishes: {}, today: "2017-12-31" });
    if (!answer.ok) throw new Error(answer.problem.code);
    expect(judged({ ...both, ...answer.value }, "N. utenti dello sportello").explanation).toContain(
      `base 60 (2016, Cruscotto!D${row + 1})`,
    );
  });

  it("is a percentage where the result was one, be it typed as a text", () => {
    expect(judged(both, "Percentuale di pratiche online").measure).toMatchObject({
      number: { low: 0.57, percent: true },
    });
  });

  it("is none while the result is only that of a checkpoint", () => {
    expect(judged(both, "N. incontri con le scuole").measure).toMatchObject({ why: "no-base" });
  });

  it("is the target before where the text says so, whatever the result was", () => {
    expect(judged(both, "N. pagine tradotte").measure).toMatchObject({ number: { low: 5.5 } });
  });

  it("is looked at by the formulas of the new Cruscotto", () => {
    const sheet = sheetIn(both.after, "Cruscotto 2017");
    const row = rowOf(sheet, "2017/1.1.1/1", COCKPIT.id);
    const old = rowOf(sheetIn(closed, "Cruscotto"), VISITORS, COCKPIT.id);
    expect(cellOf(sheet, row, STEP.guard)?.formula).toContain(`Cruscotto!$D$${old + 1}`);
    expect(cellOf(sheet, row, STEP.literals)?.value).toBe(60);
  });

  it("comes from the 31/12 cell where nobody has calculated the archived Cruscotto since", async () => {
    const late = await run(typedOn(closed, SCHOOLS, PROGRAMME.december, 12), 2017);
    expect(judged(late, "N. incontri con le scuole").measure).toMatchObject({
      number: { low: 12 },
      base: { at: { sheet: SCHEDA, left: PROGRAMME.december } },
    });
  });

  it.each<readonly [string, (book: Snapshot) => Snapshot]>([
    ["was cleared, and nobody has calculated since", (book) => typedOn(book, VISITORS, PROGRAMME.december, null)],
    ["was changed, and nobody has calculated since", (book) => typedOn(book, VISITORS, PROGRAMME.december, 61)],
    ["can no longer be read", (book) => typedOn(book, VISITORS, PROGRAMME.december, "vedi nota")],
    [
      "is contradicted by another",
      (book) =>
        typed(
          book,
          "Cruscotto",
          rowOf(sheetIn(book, "Cruscotto"), VISITORS, COCKPIT.id),
          COCKPIT.state,
          STATES.twoResults,
        ),
    ],
  ])("is none where the result %s", async (_, change) => {
    const changed = await run(change(closed), 2017);
    expect(judged(changed, "N. utenti dello sportello").measure).toMatchObject({ why: "no-base" });
  });

  it("is the user's own result where their sheet has one", async () => {
    const grid = GRID.map((row, place) => [...row, place === 0 ? "Risultato 2016" : place === 3 ? 50 : null]);
    const plan = sheetOf("Piano", grid);
    const book = { sheets: closed.sheets.map((sheet) => (sheet.name === "Piano" ? plan : sheet)) };
    const now = await run(book, 2017);
    expect(judged(now, "N. utenti dello sportello").measure).toMatchObject({
      base: { value: 50, at: { sheet: "Piano" } },
    });
    expect(judged(now, "Percentuale di pratiche online").measure).toMatchObject({ base: { value: 0.55 } });
  });

  it("is found by a title that was changed a little", async () => {
    const grid = GRID.map((row) =>
      row.map((cell) => (cell === "N. utenti dello sportello" ? "N. utenti degli sportelli" : cell)),
    );
    const book = { sheets: closed.sheets.map((sheet) => (sheet.name === "Piano" ? sheetOf("Piano", grid) : sheet)) };
    expect(judged(await run(book, 2017), "N. utenti degli sportelli").measure).toMatchObject({ base: { value: 60 } });
  });
});

describe("Regole di calcolo of another year", () => {
  const setting = (sheet: SheetSnapshot, row: number): CellValue => cellOf(sheet, row, RULES.column)?.value ?? null;

  it("begin as those of the year before, apart from the dates", async () => {
    const changed = [
      [RULES.yellowFrom, 0.5],
      [RULES.greenFrom, 0.8],
      [RULES.cap, 1.2],
      [RULES.late, 0.1],
      [RULES.tolerance, 0.001],
      [RULES.method, "speculare"],
    ].reduce(
      (book, [row, value]) => typed(book, "Regole di calcolo", Number(row), RULES.column, value ?? null),
      closed,
    );
    const { settings } = (await run(closed, 2016)).scorecard;
    const now = await run(changed, 2017);
    expect(now.scorecard.settings).toEqual({
      ...now.scorecard.settings,
      year: 2017,
      today: "2017-06-30",
      closing: "2017-12-31",
      yellowFrom: 0.5,
      greenFrom: 0.8,
      cap: 1.2,
      latePerDay: 0.1,
      tolerance: 0.001,
    });
    expect(settings).toMatchObject({ year: 2016, closing: "2016-12-31" });
    const sheet = sheetIn(now.after, "Regole di calcolo 2017");
    expect(setting(sheet, RULES.yellowFrom)).toBe(0.5);
    expect(setting(sheet, RULES.year)).toBe(2017);
    expect(setting(sheet, RULES.reference)).toBeNull();
  });

  it("are their own afterwards", async () => {
    const changed = typed(both.after, "Regole di calcolo", RULES.yellowFrom, RULES.column, 0.5);
    expect((await run(changed, 2017)).scorecard.settings.yellowFrom).toBe(0.7);
    expect((await run(changed, 2016)).scorecard.settings.yellowFrom).toBe(0.5);
  });
});

describe("Segnalazioni of another year", () => {
  it("begin without the outcomes of the year before", async () => {
    const sheet = sheetIn(closed, "Segnalazioni");
    const rows = sheet.rows.flatMap((cells, row) =>
      /^[a-z-]+\//.test(String(cells?.[FINDINGS.id]?.value)) ? [row] : [],
    );
    expect(rows.length).toBeGreaterThan(0);
    const accepted = rows.reduce(
      (book, row) => typed(book, "Segnalazioni", row, FINDINGS.outcome, "accettata"),
      closed,
    );
    expect((await run(accepted, 2016)).findings.some(({ open }) => !open)).toBe(true);
    expect((await run(accepted, 2017)).findings.every(({ open }) => open)).toBe(true);
  });
});

describe("a whole new sheet for the new year beside the old one", () => {
  const NEW: Grid = GRID.map(([title, weight, , target]) => [title ?? null, weight ?? null, target ?? null]).map(
    (row, place) => (place === 0 ? ["CITTADINI", "Peso", "Target 2017"] : row),
  );
  const OLD: Grid = GRID.map((row) => row.slice(0, 3));

  it("is the plan of its year, with the archived results as bases", async () => {
    const made = (await run(bookOf(sheetOf("Piano 2016", OLD)), 2016, "2016-12-31")).after;
    const filled = (await run(typedOn(made, VISITORS, PROGRAMME.december, 60), 2016, "2016-12-31")).after;
    const book = { sheets: [sheetOf("Piano 2017", NEW), ...filled.sheets] };
    const host = memoryHost(book);
    const refreshed = await refreshPlan(host, { wishes: { year: 2017, sheet: "Piano 2017" }, today: "2017-06-30" });
    if (!refreshed.ok) throw new Error(JSON.stringify(refreshed.problem));
    expect(judged(refreshed.value, "N. utenti dello sportello").measure).toMatchObject({ base: { value: 60 } });
    for (const name of namesOf(filled, 2016)) expect(sheetIn(host.snapshot(), name)).toEqual(sheetIn(filled, name));
    const planOf = (year?: number) => {
      const answer = readPlan(host.snapshot(), { wishes: year === undefined ? {} : { year }, today: "2017-06-30" });
      if (!answer.ok) throw new Error(answer.problem.code);
      return answer.value.recognised.filter(({ rows }) => rows > 0).map(({ sheet }) => sheet);
    };
    expect([planOf(2016), planOf(2017), planOf()]).toEqual([["Piano 2016"], ["Piano 2017"], ["Piano 2017"]]);
  });

  /** The sample's cockpit of the triennium after, as its staff would copy it and change the years. */
  const sample = snapshotOfSheets(sampleSheets());
  const [first] = sample.sheets;
  const later = (value: CellValue): CellValue =>
    typeof value === "string" ? value.replace(/201[5-8]/g, (year) => String(Number(year) + 1)) : value;
  const next: SheetSnapshot = {
    ...(first ?? sheetOf("", [])),
    name: "Cruscotto strategico 2017",
    rows: (first?.rows ?? []).map((row) => row?.map((cell) => cell && { ...cell, value: later(cell.value) })),
  };
  const two: Snapshot = { sheets: [next, ...sample.sheets] };

  it.each<readonly [string, Wishes, string]>([
    ["the first year of the one", { year: 2016 }, "Cruscotto strategico"],
    ["the first year of the other", { year: 2017 }, "Cruscotto strategico 2017"],
    ["a year that one alone has", { year: 2019 }, "Cruscotto strategico 2017"],
    ["the sheet that is named", { year: 2017, sheet: "Cruscotto strategico" }, "Cruscotto strategico"],
  ])("is told from the other by %s", (_, wishes, sheet) => {
    const answer = readPlan(two, { wishes, today: "2017-06-30" });
    if (!answer.ok) throw new Error(answer.problem.code);
    const read = answer.value.recognised.filter(({ layout, rows }) => layout === "printedCockpit" && rows > 0);
    expect(read.map(({ sheet }) => sheet)).toEqual([sheet]);
  });

  it.each<readonly [string, Wishes, string]>([
    ["a later year that both have", { year: 2018 }, "several-plans"],
    ["a year that the named sheet has not", { year: 2016, sheet: "Cruscotto strategico 2017" }, "no-such-year"],
  ])("is not guessed for %s", (_, wishes, code) => {
    expect(readPlan(two, { wishes, today: "2018-06-30" })).toMatchObject({ ok: false, problem: { code } });
  });
});

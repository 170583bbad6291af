/** Programmes of which the user keeps a sheet: no Scheda is made of them, what people add has its home on *Rilevazioni*. */

import { printedSheets } from "../../shared/sample/sampleSheets";
import type { ScoredStrategic } from "../../shared/score/scorecard";
import { HELPER } from "../../shared/sheets/cockpit/columns";
import { COCKPIT, OVERRIDE_INPUTS, PROGRAMME, STATES } from "../../shared/sheets/places";
import { applyEdits } from "../../shared/workbook/applyEdits";
import type { Edit } from "../../shared/workbook/edit";
import { type CellValue, type SheetSnapshot, type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import { planRefresh } from "../../src/actions/planRefresh";
import { planUndo } from "../../src/actions/undoPlan";
import { programmeSheets } from "../fixtures/workbooks/programmeSheets";
import { sheetSnapshotOf, typedInto } from "./readBackSnapshot";

const YEAR_END = "2016-12-31";

/** The printed cockpit with the sheets of some programmes; absent: all sixteen. */
function bookWith(codes?: readonly string[]): Snapshot {
  const [cockpit, ...schede] = printedSheets();
  if (cockpit === undefined) throw new Error("no cockpit");
  const chosen = schede.filter(({ name }) => codes === undefined || codes.includes(name.replace("Scheda ", "")));
  return { sheets: [cockpit, ...chosen].map(sheetSnapshotOf) };
}

function refreshed(book: Snapshot, more: { readonly fills?: boolean; readonly today?: string } = {}) {
  const planned = planRefresh(book, { wishes: {}, today: YEAR_END, ...more });
  if (!planned.ok) throw new Error(JSON.stringify(planned.problem));
  return { ...planned.value, after: applyEdits(book, planned.value.edits) };
}

const rowOf = (book: Snapshot, name: string, id: string, column: number): number =>
  sheetNamed(book, name)?.rows.findIndex((cells) => cells?.[column]?.value === id) ?? -1;

const cockpitValue = (book: Snapshot, id: string, column: number): CellValue | undefined =>
  sheetNamed(book, "Cruscotto")?.rows[rowOf(book, "Cruscotto", id, COCKPIT.id)]?.[column]?.value;

/** A result typed on the user's own sheet, in the row of an indicator. */
function withOwnResult(book: Snapshot, name: string, title: string, value: CellValue): Snapshot {
  const row = sheetNamed(book, name)?.rows.findIndex((cells) => cells?.[0]?.value === title) ?? -1;
  return typedInto(book, name, row, 2, value);
}

function indicator(all: readonly ScoredStrategic[], programme: string): ScoredStrategic {
  const found = all.find((each) => each.programme === programme);
  if (found === undefined) throw new Error(programme);
  return found;
}

const usersSheets = ({ sheets }: Snapshot): readonly SheetSnapshot[] =>
  sheets.filter(({ name }) => /^(Scheda|Cruscotto strategico)/.test(name));

const whole = bookWith();
const built = refreshed(whole);

describe("Sixteen sheets of the user's", () => {
  it("get no Scheda, and one Rilevazioni", () => {
    expect(built.summary.newSheets).toEqual([
      "Cruscotto",
      "Indice",
      "Rilevazioni",
      "Segnalazioni",
      "Regole di calcolo",
    ]);
  });

  it("stay as they are", () => {
    expect(usersSheets(built.after)).toEqual(usersSheets(whole));
  });

  it("have the home cells of every strategic indicator on Rilevazioni, where the cockpit finds them", () => {
    for (const { indicator: one } of built.scorecard.indicators) {
      const row = rowOf(built.after, "Rilevazioni", one.id, PROGRAMME.id);
      const override = rowOf(built.after, "Rilevazioni", one.id, PROGRAMME.overrideId);
      expect(row).toBeGreaterThan(2);
      expect(override).toBeGreaterThan(row);
      expect(cockpitValue(built.after, one.id, HELPER.sheetRow)).toBe(row + 1);
      expect(cockpitValue(built.after, one.id, HELPER.overrideRow)).toBe(override + 1);
    }
  });

  it("are what the cockpit and the index lead to, and the index says whose they are", () => {
    const links = built.edits.flatMap((edit) => (edit.kind === "setLinks" ? [edit] : []));
    for (const name of ["Cruscotto", "Indice"]) {
      const targets = links
        .filter(({ sheet }) => sheet === name)
        .flatMap((edit) => edit.links.map(({ to }) => to.sheet));
      expect(targets.filter((to) => to.startsWith("Scheda "))).toHaveLength(16);
    }
    const texts = (sheetNamed(built.after, "Indice")?.rows ?? []).map((cells) => String(cells?.[1]?.value ?? ""));
    expect(texts.filter((text) => text.endsWith("scheda vostra"))).toHaveLength(16);
  });

  it("a second refresh plans nothing", () => {
    expect(refreshed(built.after).edits).toEqual([]);
  });
});

describe("What is typed on Rilevazioni", () => {
  const { indicator: one } = indicator(built.scorecard.indicators, "2.1.3");
  const row = rowOf(built.after, "Rilevazioni", one.id, PROGRAMME.id);
  const override = rowOf(built.after, "Rilevazioni", one.id, PROGRAMME.overrideId);

  it("is read back: results, note, overrides", () => {
    let book = built.after;
    book = typedInto(book, "Rilevazioni", row, PROGRAMME.april, 0.4);
    book = typedInto(book, "Rilevazioni", row, PROGRAMME.note, "in ritardo");
    book = typedInto(book, "Rilevazioni", override, OVERRIDE_INPUTS.judged, 0.5);
    const again = refreshed(book);
    const { typed } = indicator(again.scorecard.indicators, "2.1.3").indicator;
    expect(typed?.checkpoints[0].value).toBe(0.4);
    expect(typed?.note?.value).toBe("in ritardo");
    expect(typed?.override).toEqual({ judged: 0.5 });
    expect(cockpitValue(again.after, one.id, COCKPIT.achievement)).toBe(0.5);
    expect(sheetNamed(again.after, "Rilevazioni")?.rows[row]?.[PROGRAMME.april]?.value).toBe(0.4);
  });
});

describe("A result on the user's own sheet", () => {
  // The cockpit has no result of this one.
  const missing = built.scorecard.indicators.find(
    ({ resultCell, indicator: one }) => resultCell === undefined && one.title.value.includes("Sale camerali"),
  );
  if (missing === undefined) throw new Error("no indicator without a result");
  const name = `Scheda ${missing.programme}`;
  const title = missing.indicator.title.value;
  const { id } = missing.indicator;
  const december = (book: Snapshot): CellValue | undefined =>
    sheetNamed(book, "Rilevazioni")?.rows[rowOf(book, "Rilevazioni", id, PROGRAMME.id)]?.[PROGRAMME.december]?.value;

  it("counts as the one of 31/12, which shows it, and the cockpit says where it stands", () => {
    const { after, scorecard } = refreshed(withOwnResult(whole, name, title, 0.3));
    const now = scorecard.indicators.find(({ indicator: one }) => one.id === id);
    expect(now).toMatchObject({ origin: "sheet", result: { kind: "number", value: 0.3 } });
    expect(now?.resultCell?.at.sheet).toBe(name);
    expect(december(after)).toBe(0.3);
    expect(cockpitValue(after, id, COCKPIT.origin)).toBe("scheda vostra");
    expect(refreshed(after).edits).toEqual([]);
  });

  it("typed after the build counts at the next refresh", () => {
    const { after } = refreshed(withOwnResult(built.after, name, title, 0.3));
    expect(december(after)).toBe(0.3);
    expect(cockpitValue(after, id, COCKPIT.state)).toBe(STATES.measured);
  });

  it("gives way to what a person typed at 31/12 on Rilevazioni, and the difference is a finding", () => {
    const row = rowOf(built.after, "Rilevazioni", id, PROGRAMME.id);
    const both = withOwnResult(typedInto(built.after, "Rilevazioni", row, PROGRAMME.december, 0.2), name, title, 0.3);
    const book = withoutFormula(both, "Rilevazioni", row, PROGRAMME.december);
    const { after, findings } = refreshed(book);
    expect(december(after)).toBe(0.2);
    expect(findings.filter(({ rule, at }) => rule === "result-differs" && at.sheet === name)).toHaveLength(1);
  });

  it("other than the cockpit's: two results, told once", () => {
    const filled = built.scorecard.indicators.find(({ result }) => result.kind === "number" && result.value > 5);
    if (filled === undefined) throw new Error("no number");
    const changed = withOwnResult(whole, `Scheda ${filled.programme}`, filled.indicator.title.value, 1);
    const { after, findings } = refreshed(changed);
    expect(cockpitValue(after, filled.indicator.id, COCKPIT.state)).toBe(STATES.twoResults);
    const told = findings.filter(({ rule }) => rule === "result-two-results" || rule === "result-differs");
    expect(told.map(({ rule }) => rule)).toEqual(["result-two-results"]);
  });

  it("under a heading of another year, or without one, is not taken", () => {
    for (const heading of ["Risultato", "Risultato 2014"]) {
      const row = sheetNamed(whole, name)?.rows.findIndex((cells) => cells?.[2]?.value === "Risultato 2016") ?? -1;
      const book = typedInto(withOwnResult(whole, name, title, 0.3), name, row, 2, heading);
      const now = refreshed(book).scorecard.indicators.find(({ indicator: one }) => one.id === id);
      expect(now?.resultCell).toBeUndefined();
    }
  });

  it("of a column of nothing but zeros is no result", () => {
    const zeros = built.scorecard.indicators.reduce(
      (book, one) => withOwnResult(book, `Scheda ${one.programme}`, one.indicator.title.value, 0),
      whole,
    );
    const now = refreshed(zeros).scorecard.indicators.find(({ indicator: one }) => one.id === id);
    expect(now?.resultCell).toBeUndefined();
  });
});

/** A formula that was typed over. */
function withoutFormula(book: Snapshot, name: string, row: number, column: number): Snapshot {
  const bare = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    rows: sheet.rows.map((cells, at) =>
      at !== row
        ? cells
        : cells?.map((cell, place) => (place === column && cell !== undefined ? { value: cell.value } : cell)),
    ),
  });
  return { sheets: book.sheets.map((sheet) => (sheet.name === name ? bare(sheet) : sheet)) };
}

describe("Some programmes with a sheet of the user's, some without", () => {
  const five = ["1.1.1", "1.2.3", "2.1.2", "3.1.4", "3.2.2"];
  const book = bookWith(five);
  const mixed = refreshed(book);

  it("eleven Schede are made, and Rilevazioni holds the five", () => {
    const schede = mixed.summary.newSheets.filter((name) => /^\d/.test(name));
    expect(schede).toHaveLength(11);
    expect(schede.filter((name) => five.some((code) => name.startsWith(`${code} `)))).toEqual([]);
    const held = mixed.scorecard.indicators.filter(
      ({ indicator: one }) => rowOf(mixed.after, "Rilevazioni", one.id, PROGRAMME.id) > 0,
    );
    expect([...new Set(held.map(({ programme }) => programme))].sort()).toEqual(five);
    expect(refreshed(mixed.after).edits).toEqual([]);
  });

  it("the score is the same with sheets of the user's and without", () => {
    expect(mixed.scorecard.nodes.find(({ kind }) => kind === "body")?.score).toBe(
      built.scorecard.nodes.find(({ kind }) => kind === "body")?.score,
    );
  });

  it("a Scheda that was made stays when the user adds a sheet of the same programme later", () => {
    const [late] = programmeSheets({}, ["2.1.1"]);
    if (late === undefined) throw new Error("no sheet");
    const { summary, after } = refreshed({ sheets: [...mixed.after.sheets, late] });
    expect(summary.newSheets).toEqual([]);
    const ours = mixed.summary.newSheets.find((name) => name.startsWith("2.1.1 ")) ?? "";
    const [first] = mixed.scorecard.indicators.filter(({ programme }) => programme === "2.1.1");
    expect(rowOf(after, ours, first?.indicator.id ?? "", PROGRAMME.id)).toBeGreaterThan(0);
    expect(rowOf(after, "Rilevazioni", first?.indicator.id ?? "", PROGRAMME.id)).toBe(-1);
  });

  it("a sheet of the user's that goes leaves what was typed for its programme on a Scheda", () => {
    const { indicator: one } = indicator(mixed.scorecard.indicators, "3.2.2");
    const row = rowOf(mixed.after, "Rilevazioni", one.id, PROGRAMME.id);
    const typed = typedInto(mixed.after, "Rilevazioni", row, PROGRAMME.april, 7);
    const left = { sheets: typed.sheets.filter(({ name }) => name !== "Scheda 3.2.2") };
    const { summary, after } = refreshed(left);
    const [made] = summary.newSheets;
    expect(made).toMatch(/^3\.2\.2 /);
    const now = rowOf(after, made ?? "", one.id, PROGRAMME.id);
    expect(sheetNamed(after, made ?? "")?.rows[now]?.[PROGRAMME.april]?.value).toBe(7);
    expect(sheetNamed(after, "Rilevazioni")?.rows[row]?.[PROGRAMME.april]?.value).toBe(7);
  });
});

it.each([
  ["all on one sheet, labels at the left", { onSheets: "one", labels: "left" }],
  ["merged and shifted, under a letterhead", { merged: true, shift: 2, letterhead: 3, blankEvery: 4 }],
] as const)("sheets of another form are adopted too: %s", (_, style) => {
  const [cockpit] = whole.sheets;
  if (cockpit === undefined) throw new Error("no cockpit");
  const book = { sheets: [cockpit, ...programmeSheets(style)] };
  const { summary, after, edits } = refreshed(book);
  expect(summary.newSheets).toEqual(["Cruscotto", "Indice", "Rilevazioni", "Segnalazioni", "Regole di calcolo"]);
  const ours = new Set(["Cruscotto", "Indice", "Segnalazioni", "Rilevazioni", "Regole di calcolo"]);
  const links = edits.flatMap((edit) => (edit.kind === "setLinks" && edit.sheet === "Indice" ? edit.links : []));
  const theirs = links.filter(({ to }) => !ours.has(to.sheet));
  expect(new Set(theirs.map(({ to }) => `${to.sheet} ${to.top}`)).size).toBe(16);
  expect(refreshed(after).edits).toEqual([]);
});

it("without any sheet of the user's there is no Rilevazioni", () => {
  expect(refreshed(bookWith([])).summary.newSheets).not.toContain("Rilevazioni");
});

describe("Filling % Realizzazione", () => {
  const filled = refreshed(whole, { fills: true });
  const written = filled.edits.flatMap((edit): Extract<Edit, { kind: "writeCells" }>[] =>
    edit.kind === "writeCells" && edit.sheet.startsWith("Scheda ") ? [edit] : [],
  );

  it("fills the cells of strategic indicators that are empty, and no other", () => {
    const cells = written.flatMap((edit) => edit.cells);
    expect(cells).toHaveLength(27);
    expect(filled.filled).toHaveLength(27);
    for (const { column, expected, content } of cells)
      expect([column, expected, content.kind]).toEqual([4, null, "formula"]);
    for (const sheet of usersSheets(whole))
      for (const [row, cellsOfRow] of sheet.rows.entries())
        for (const [column, cell] of (cellsOfRow ?? []).entries())
          if (cell !== undefined && cell.value !== null)
            expect(sheetNamed(filled.after, sheet.name)?.rows[row]?.[column]).toEqual(cell);
  });

  it("shows what the cockpit shows", () => {
    const { indicator: one, achievement } = indicator(filled.scorecard.indicators, "1.2.2");
    const row =
      sheetNamed(whole, "Scheda 1.2.2")?.rows.findIndex((cells) => cells?.[0]?.value === one.title.value) ?? 0;
    expect(sheetNamed(filled.after, "Scheda 1.2.2")?.rows[row]?.[4]?.value).toBe(achievement);
  });

  it("is not done again, nor taken for a result, nor for a slip", () => {
    const again = refreshed(filled.after, { fills: true });
    expect(again.edits).toEqual([]);
    expect(again.filled).toEqual([]);
    expect(again.scorecard.nodes).toEqual(filled.scorecard.nodes);
    expect(again.findings.map(({ id }) => id)).toEqual(built.findings.map(({ id }) => id));
  });

  it("is remembered cell by cell, and a cell typed over is the person's again", () => {
    const own = (book: Snapshot) => refreshed(book).own?.ledger.filled ?? [];
    expect(own(filled.after)).toHaveLength(27);
    const [first] = filled.filled;
    if (first === undefined) throw new Error("nothing filled");
    const typed = typedInto(filled.after, first.sheet, first.top, first.left, 0.5);
    expect(own(withoutFormula(typed, first.sheet, first.top, first.left))).toHaveLength(26);
  });

  it("names the cell of an indicator that left the plan", () => {
    const { indicator: one } = indicator(filled.scorecard.indicators, "1.2.3");
    const { sheet, top } = one.title.at;
    const gone = typedInto(filled.after, sheet, top, 0, null);
    const emptied = [1, 2, 3, 4, 5, 6, 7].reduce((book, column) => typedInto(book, sheet, top, column, null), gone);
    expect(refreshed(emptied).filledForGone.map((at) => at.sheet)).toEqual(["Scheda 1.2.3"]);
  });

  it("is broken by a deleted Cruscotto, named by the next build, and mended by the next fill", () => {
    const deleted = applyEdits(filled.after, [{ kind: "removeSheet", sheet: "Cruscotto", expected: "" }]);
    const [at] = filled.filled;
    if (at === undefined) throw new Error("nothing filled");
    const formula = (book: Snapshot) => sheetNamed(book, at.sheet)?.rows[at.top]?.[at.left]?.formula;
    const made = refreshed(deleted);
    expect(made.filledBroken).toEqual(filled.filled);
    expect(formula(made.after)).toContain("#REF!");
    const mended = refreshed(made.after, { fills: true });
    expect(mended.filled).toHaveLength(27);
    expect(mended.filledBroken).toEqual([]);
    expect(formula(mended.after)).toBe(formula(filled.after));
    const later = refreshed(mended.after);
    expect([later.edits, later.filledBroken, later.own?.ledger.filled.length]).toEqual([[], [], 27]);
  });

  it("is taken back by an undo, with the sheets", () => {
    const undo = planUndo(filled.after);
    if (!undo.ok) throw new Error(undo.problem.code);
    const back = applyEdits(filled.after, undo.value.edits);
    expect(undo.value.kept).toEqual([]);
    expect(back.sheets.map(({ name }) => name)).toEqual(whole.sheets.map(({ name }) => name));
    for (const { sheet, top, left } of filled.filled)
      expect(sheetNamed(back, sheet)?.rows[top]?.[left]?.value ?? null).toBe(null);
  });

  it("done after the build is taken back alone", () => {
    const later = refreshed(built.after, { fills: true });
    expect(later.filled).toHaveLength(27);
    const undo = planUndo(later.after);
    if (!undo.ok) throw new Error(undo.problem.code);
    expect(undo.value).toMatchObject({ action: "fill", restoredCells: 0, frozenCells: [] });
    expect(undo.value.emptiedFills).toEqual(later.filled);
    const back = applyEdits(later.after, undo.value.edits);
    expect([undo.value.action, undo.value.removed]).toEqual(["fill", []]);
    for (const { sheet, top, left } of later.filled)
      expect(sheetNamed(back, sheet)?.rows[top]?.[left]?.value ?? null).toBe(null);
  });
});

/** What a click writes into cells: just that, only if the cell still holds what was shown, and with a way back. */

import { rowsWithIds } from "../../../shared/sheets/journal/ownPlaces";
import { OVERRIDE_INPUTS, PROGRAMME } from "../../../shared/sheets/places";
import { DIRECTION, METHOD } from "../../../shared/sheets/rules/choices";
import { cellAt } from "../../../shared/workbook/address";
import { serialOf } from "../../../shared/workbook/days";
import { cellOf, type Snapshot, type SnapshotCell, sheetNamed } from "../../../shared/workbook/snapshot";
import { bookOf, type Line, PLAN_SHEET, SMALL_PLAN, typedAt } from "../../hosts/smallBook";
import {
  ALL,
  again,
  builtPane,
  expectDone,
  ITALIAN,
  type Pane,
  paneOn,
  planOf,
  previewOf,
  sampleBook,
  silent,
} from "./paneOn";

const EVENTI = "2016/1.1.1/1";
const CORSI = "2016/2.1.1/1";

/** A bare number, a deadline, a result that is missing. */
const PLAN: readonly Line[] = SMALL_PLAN.map((line) => {
  if (line[0] === "Numero di eventi") return ["Numero di eventi", 0.3, 5, "10", 5, "almeno 20"];
  if (line[0] === "Numero di corsi")
    return ["Avvio dei corsi", 0.5, null, "entro il 30/06/2016", null, "entro il 30/06/2017"];
  return line;
});

const START = bookOf(PLAN);

const cellIn = (book: Snapshot, name: string, row: number, column: number): SnapshotCell | undefined => {
  const sheet = sheetNamed(book, name);
  return sheet === undefined ? undefined : cellOf(sheet, row, column);
};

/** The same cells but for the ledger. */
const sheetsOf = ({ host }: Pane): Snapshot["sheets"] => host.snapshot().sheets;

describe("a fix", () => {
  let pane: Pane;
  let before: Snapshot;
  beforeEach(async () => {
    before = sampleBook();
    pane = paneOn(before);
  });

  const firstFix = async () => {
    const { findings } = await planOf(pane);
    const found = findings.findings.find(({ fix }) => fix !== undefined);
    if (found?.fix === undefined) throw new Error("nothing to fix");
    return { ...found, fix: found.fix };
  };

  it("writes what it showed, and the finding is gone; undone, everything is as it was", async () => {
    const { id, fix } = await firstFix();
    expect(fix.cells.length).toBeGreaterThan(0);
    expect(await pane.work.fix([id])).toMatchObject({ kind: "done", cells: fix.cells.length });
    for (const { at, after } of fix.cells)
      expect(cellIn(pane.host.snapshot(), at.sheet, at.top, at.left)?.value).toBe(after);
    const { findings } = await planOf(pane);
    expect(findings.findings.map((each) => each.id)).not.toContain(id);
    expectDone(await pane.work.undoFix());
    expect(sheetsOf(pane)).toEqual(before.sheets);
    expect(await pane.work.undoFix()).toMatchObject({ kind: "refused" });
  });

  it("all of them at once, and back", async () => {
    const { findings } = await planOf(pane);
    const ids = findings.findings.flatMap(({ id, fix }) => (fix === undefined ? [] : [id]));
    expect(ids).toHaveLength(findings.fixes);
    expectDone(await pane.work.fix(ids));
    const after = (await planOf(pane)).findings;
    expect(after.findings.filter(({ id }) => ids.includes(id))).toEqual([]);
    expectDone(await pane.work.undoFix());
    expect(sheetsOf(pane)).toEqual(before.sheets);
  });

  it("is refused where the row has changed or moved since it was shown, and where somebody is faster", async () => {
    const { id, at } = await firstFix();
    const { sheet, top, left } = at;
    await pane.host.applyEdits([{ kind: "insertRows", sheet, at: top, count: 1 }]);
    expect(await pane.work.fix([id])).toMatchObject({
      kind: "refused",
      sheet,
      todo: expect.stringContaining("Rileggere"),
    });
    const changed = paneOn(before);
    await planOf(changed);
    const beside = { row: top, column: 9, content: { kind: "value", value: "altro" }, expected: null } as const;
    await changed.host.applyEdits([{ kind: "writeCells", sheet, cells: [beside] }]);
    expect(await changed.work.fix([id])).toMatchObject({ kind: "refused", sheet });
    expect(changed.host.lists).toHaveLength(1);
    const racing = paneOn(before, { meanwhile: (book) => typedAt(book, sheet, top, left, "altro") });
    await planOf(racing);
    expect(await racing.work.fix([id])).toMatchObject({ kind: "refused", sheet });
    expect(cellIn(racing.host.snapshot(), sheet, top, left)?.value).toBe("altro");
  });

  it("keeps, on the way back, what somebody has typed since", async () => {
    const { id, fix } = await firstFix();
    await pane.work.fix([id]);
    const [first] = fix.cells;
    if (first === undefined) throw new Error("no cell");
    const { sheet, top, left } = first.at;
    await pane.host.applyEdits([
      {
        kind: "writeCells",
        sheet,
        cells: [{ row: top, column: left, content: { kind: "value", value: "mio" }, expected: first.after }],
      },
    ]);
    const outcome = await pane.work.undoFix();
    expect(outcome.kind).toBe(fix.cells.length === 1 ? "refused" : "done");
    expect(cellIn(pane.host.snapshot(), sheet, top, left)?.value).toBe("mio");
  });

  it("that would change something else than it showed is refused, though it was read again", async () => {
    const { id, fix } = await firstFix();
    const [first, ...rest] = fix.cells;
    if (first === undefined) throw new Error("no cell");
    const refused = { kind: "refused", sheet: first.at.sheet, todo: expect.stringContaining("Rileggere") };
    for (const cells of [[{ ...first, before: "altro" }, ...rest], [{ ...first, after: "altro" }, ...rest], rest])
      expect(await pane.work.fix([id], { [id]: cells })).toMatchObject(refused);
    expect(await pane.work.fix([id], { [id]: [...fix.cells, first] })).toMatchObject({ kind: "refused" });
    expect(pane.host.lists).toEqual([]);
    expectDone(await pane.work.fix([id], { [id]: fix.cells, "another/one": [] }));
  });

  it("of a finding without one, or of none, does nothing", async () => {
    const { findings } = await planOf(pane);
    const without = findings.findings.find(({ fix }) => fix === undefined);
    expect(await pane.work.fix([without?.id ?? "", "no-such/finding"])).toMatchObject({ kind: "nothing" });
    expect(pane.host.lists).toEqual([]);
  });
});

describe("an outcome", () => {
  it("needs its sheet", async () => {
    const pane = paneOn(START);
    const { findings } = await planOf(pane);
    expect(findings.canJudge).toBe(false);
    expect(await pane.work.judge(findings.findings[0]?.id ?? "", "accepted", "")).toMatchObject({
      kind: "refused",
      todo: "Generare prima i fogli.",
    });
  });

  it.each(["accepted", "notError"] as const)(
    "%s closes the finding, which leaves the counts and keeps its note",
    async (outcome) => {
      const pane = await builtPane(START);
      const before = (await planOf(pane)).findings;
      const [first] = before.findings;
      expect(before.canJudge).toBe(true);
      expectDone(await pane.work.judge(first?.id ?? "", outcome, "  visto con il servizio "));
      const after = (await planOf(pane)).findings;
      const judged = after.findings.find(({ id }) => id === first?.id);
      expect(judged).toMatchObject({ open: false, outcome, note: "visto con il servizio" });
      expect(after).toMatchObject({ open: before.open - 1, accepted: before.accepted + 1 });
      expect(after.findings[after.findings.length - 1]?.id).toBe(first?.id);
      expectDone(await pane.work.judge(first?.id ?? "", undefined, ""));
      expect((await planOf(pane)).findings.open).toBe(before.open);
    },
  );

  it("is refused where somebody has typed beside it since it was shown, and what she typed stays", async () => {
    const pane = await builtPane(START);
    const [first] = (await planOf(pane)).findings.findings;
    const id = first?.id ?? "";
    expectDone(await pane.work.judge(id, "toFix", "mia", { note: "" }));
    const before = pane.host.snapshot();
    for (const seen of [{ note: "" }, { note: "mia" }, { outcome: "toFix", note: "" }] as const)
      expect(await pane.work.judge(id, "accepted", "", seen)).toMatchObject({
        kind: "refused",
        sheet: "Segnalazioni",
        todo: "Leggere di nuovo la segnalazione, poi ripetere.",
      });
    expect(pane.host.snapshot()).toBe(before);
    expectDone(await pane.work.judge(id, "accepted", "", { outcome: "toFix", note: " mia" }));
  });

  it("toFix leaves it open", async () => {
    const pane = await builtPane(START);
    const { findings } = await planOf(pane);
    expectDone(await pane.work.judge(findings.findings[0]?.id ?? "", "toFix", "domani"));
    expect((await planOf(pane)).findings).toMatchObject({ open: findings.open });
  });

  it("given again after the data changed closes it again", async () => {
    const lines = (target: string): Line[] =>
      PLAN.map((line) => (line[0] === "Numero di fiere" ? ["Numero di fiere", 0.2, 5, target, 12, "almeno 20"] : line));
    const first = await builtPane(bookOf(lines("boh")));
    const id = (await planOf(first)).findings.findings.find(({ rule }) => rule === "target-unreadable")?.id ?? "";
    expectDone(await first.work.judge(id, "accepted", ""));
    await planOf(first);
    await first.work.build(ALL, silent);
    const changed = paneOn(typedAt(first.host.snapshot(), PLAN_SHEET, 6, 3, "mah"));
    expect((await planOf(changed)).findings.findings.find((each) => each.id === id)).toMatchObject({ open: true });
    expect(await changed.work.judge(id, "accepted", "")).toMatchObject({
      kind: "refused",
      todo: "Aggiornare prima i fogli.",
    });
    expectDone(await changed.work.build(ALL, silent));
    await planOf(changed);
    expectDone(await changed.work.judge(id, "accepted", ""));
    expect((await planOf(changed)).findings.findings.find((each) => each.id === id)).toMatchObject({ open: false });
    await changed.work.build(ALL, silent);
    expect((await planOf(changed)).findings.findings.find((each) => each.id === id)).toMatchObject({ open: false });
  });
});

describe("the reading of a target", () => {
  it("is confirmed, turned round and given back to its text; the scores are those that were shown", async () => {
    const pane = await builtPane(START);
    const target = async () => (await pane.work.indicator(EVENTI))?.target;
    const shown = await target();
    expect(shown).toMatchObject({ certain: false, read: "≥\u00a010" });
    expect(shown?.readings.map(({ id, achievement, chosen }) => [id, achievement, chosen])).toEqual([
      ["higher", 0.5, true],
      ["lower", 1, false],
    ]);
    expectDone(await pane.work.chooseReading(EVENTI, "lower"));
    const { plan } = await planOf(pane);
    expect(plan.indicators[EVENTI]?.achievement).toBe(1);
    expect(await target()).toMatchObject({ certain: true, read: "≤\u00a010", assumed: [] });
    expect((await pane.work.indicator(EVENTI))?.overridden).toBe(true);
    expect((await target())?.readings.map(({ chosen }) => chosen)).toEqual([false, true]);
    expectDone(await pane.work.chooseReading(EVENTI, "higher"));
    await planOf(pane);
    expect(await target()).toMatchObject({ certain: true, read: "≥\u00a010" });
    expectDone(await pane.work.chooseReading(EVENTI, undefined));
    await planOf(pane);
    expect(await target()).toEqual(shown);
    expect(await pane.work.chooseReading(EVENTI, undefined)).toMatchObject({ kind: "nothing" });
  });

  it("is a word of the sheet's own list, and taken back on request", async () => {
    const pane = await builtPane(START);
    const before = pane.host.snapshot();
    await planOf(pane, { language: "en", year: 2016 });
    expect(await pane.work.chooseReading(EVENTI, "lower")).toMatchObject({
      sentence: "The target is read as ≤\u00a010.",
    });
    const texts = sheetsOf(pane).flatMap(({ rows }) =>
      rows.flatMap((cells) => (cells ?? []).map((cell) => cell?.value)),
    );
    expect(texts).toContain(DIRECTION.lower.it);
    expect(texts).not.toContain(DIRECTION.lower.en);
    expectDone(await pane.work.undoFix());
    expect(pane.host.snapshot()).toEqual(before);
  });

  it("of a deadline may be the end of the year", async () => {
    const pane = await builtPane(START);
    expect((await pane.work.indicator(CORSI))?.target?.readings.map(({ id }) => id)).toEqual(["read", "yearEnd"]);
    expectDone(await pane.work.chooseReading(CORSI, "yearEnd"));
    await planOf(pane);
    expect((await pane.work.indicator(CORSI))?.target).toMatchObject({ read: "entro il 31/12/2016" });
    const values = sheetsOf(pane).flatMap(({ rows }) =>
      rows.flatMap((cells) => (cells ?? []).map((cell) => cell?.value)),
    );
    expect(values).toContain(serialOf("2016-12-31"));
  });

  it.each<[string, string, string]>([
    ["that is not offered", EVENTI, "yearEnd"],
    ["of an indicator that is not there", "2016/9.9.9/1", "lower"],
  ])("%s is refused", async (_what, id, choice) => {
    const pane = await builtPane(START);
    const before = pane.host.snapshot();
    expect(await pane.work.chooseReading(id, choice)).toMatchObject({ kind: "refused" });
    expect(pane.host.snapshot()).toBe(before);
  });

  it("is not offered while somebody has typed % giudicata, which counts instead", async () => {
    const { host } = await builtPane(START);
    const name = "1.1.1 Programma A";
    const sheet = sheetNamed(host.snapshot(), name);
    const row = sheet === undefined ? undefined : rowsWithIds(sheet, PROGRAMME.overrideId).get(EVENTI)?.[0];
    if (row === undefined) throw new Error("no row");
    const pane = paneOn(typedAt(host.snapshot(), name, row, OVERRIDE_INPUTS.judged, 0.25));
    expect((await planOf(pane)).plan.indicators[EVENTI]?.achievement).toBe(0.25);
    expect((await pane.work.indicator(EVENTI))?.target?.readings).toEqual([]);
    const before = pane.host.snapshot();
    expect(await pane.work.chooseReading(EVENTI, "lower")).toMatchObject({ kind: "refused" });
    expect(pane.host.snapshot()).toBe(before);
  });

  it("needs the sheet of its programme", async () => {
    const pane = paneOn(START);
    await planOf(pane);
    expect((await pane.work.indicator(EVENTI))?.canOverride).toBe(false);
    expect(await pane.work.chooseReading(EVENTI, "lower")).toMatchObject({ todo: "Generare prima i fogli." });
  });
});

/** The plan says 5; at 31/12 somebody typed 9. */
async function twoResults(): Promise<Pane> {
  const pane = await builtPane(START);
  const december = (await pane.work.indicator(EVENTI))?.checkpoints[2]?.at;
  if (december === undefined) throw new Error("no cell of 31/12");
  const typed = paneOn(typedAt(pane.host.snapshot(), december.sheet, december.top, december.left, 9));
  await planOf(typed);
  return typed;
}

describe("two results", () => {
  it("are shown with what each would be worth", async () => {
    const view = await (await twoResults()).work.indicator(EVENTI);
    expect(view).toMatchObject({
      symbol: "twoResults",
      twoResults: [
        { text: "5", at: cellAt(PLAN_SHEET, 5, 4), achievement: 0.5 },
        { text: "9", achievement: 0.9 },
      ],
    });
    expect(view?.achievement).toBeUndefined();
    expect(view?.result).toBeUndefined();
    expect(view?.why).toBe("Due risultati diversi.");
  });

  it.each([
    [0, 0.5],
    [1, 0.9],
  ] as const)(
    "the one that is kept (%s) stands in both cells and counts; undone, both are back",
    async (which, worth) => {
      const pane = await twoResults();
      const before = pane.host.snapshot();
      expectDone(await pane.work.keepResult(EVENTI, which));
      const { plan } = await planOf(pane);
      expect(plan.indicators[EVENTI]?.achievement).toBe(worth);
      expect((await pane.work.indicator(EVENTI))?.twoResults).toBeUndefined();
      expect(await pane.work.keepResult(EVENTI, which)).toMatchObject({ kind: "refused" });
      expectDone(await pane.work.undoFix());
      expect(pane.host.snapshot()).toEqual(before);
    },
  );

  it("nothing is kept where a cell has changed since", async () => {
    const { host } = await twoResults();
    const pane = paneOn(host.snapshot(), { meanwhile: (book) => typedAt(book, PLAN_SHEET, 5, 4, 6) });
    await planOf(pane);
    expect(await pane.work.keepResult(EVENTI, 1)).toMatchObject({ kind: "refused", sheet: PLAN_SHEET });
    expect(cellIn(pane.host.snapshot(), PLAN_SHEET, 5, 4)?.value).toBe(6);
  });
});

describe("of two results the one that is kept", () => {
  it.each([
    [0, PLAN_SHEET],
    [1, "1.1.1 Programma A"],
  ] as const)("(%s) is what the pane showed: changed or read again since, nothing is written", async (which, sheet) => {
    const pane = await twoResults();
    const shown = (await pane.work.indicator(EVENTI))?.twoResults;
    const kept = shown?.[which];
    if (shown === undefined || kept === undefined) throw new Error("no two results");
    const conflict = { kind: "refused", sheet, sentence: expect.stringContaining("è cambiata nel frattempo") };
    const changed = typedAt(pane.host.snapshot(), kept.at.sheet, kept.at.top, kept.at.left, 7);
    const expected = which === 0 ? 5 : 9;
    const write = { row: kept.at.top, column: kept.at.left, expected, content: { kind: "value", value: 7 } } as const;
    await pane.host.applyEdits([{ kind: "writeCells", sheet: kept.at.sheet, cells: [write] }]);
    expect(await pane.work.keepResult(EVENTI, which)).toMatchObject(conflict);
    expect(await pane.work.keepResult(EVENTI, which, shown)).toMatchObject(conflict);
    const readAgain = paneOn(changed);
    await planOf(readAgain);
    expect(await readAgain.work.keepResult(EVENTI, which, shown)).toMatchObject(conflict);
    expect(await readAgain.work.keepResult(EVENTI, which === 0 ? 1 : 0, shown)).toMatchObject(conflict);
    expect(readAgain.host.snapshot()).toBe(changed);
    const now = (await readAgain.work.indicator(EVENTI))?.twoResults;
    expectDone(await readAgain.work.keepResult(EVENTI, which, now));
  });
});

describe("a choice of calculation", () => {
  it("needs its sheet", async () => {
    const pane = paneOn(START);
    await planOf(pane);
    expect((await pane.work.settings())?.canWrite).toBe(false);
    expect(await pane.work.change({ name: "cap", value: 1.2 })).toMatchObject({ todo: "Generare prima i fogli." });
  });

  it("has the effect that was shown, and is taken back", async () => {
    const pane = await builtPane(bookOf(SMALL_PLAN));
    const before = pane.host.snapshot();
    const settings = await pane.work.settings();
    expect(settings).toMatchObject({ canWrite: true, rulesSheet: "Regole di calcolo" });
    const chosen = settings?.cap.find(({ value }) => value === 1.2);
    expectDone(await pane.work.change({ name: "cap", value: 1.2 }));
    const { plan } = await planOf(pane);
    expect(plan.score.score).toBeCloseTo(chosen?.score ?? -1, 12);
    expect(plan.score.score).not.toBeCloseTo(settings?.cap.find((each) => each.chosen)?.score ?? -1, 6);
    expectDone(await pane.work.undoFix());
    expect(pane.host.snapshot()).toEqual(before);
  });

  it("method, missing, bands and the day are written as the sheet knows them", async () => {
    const pane = await builtPane(bookOf(SMALL_PLAN));
    for (const change of [
      { name: "method", value: "mirror" },
      { name: "missing", value: "zero" },
      { name: "yellowFrom", value: 0.6 },
      { name: "greenFrom", value: 0.95 },
      { name: "reference", value: "2016-10-31" },
    ] as const)
      expectDone(await pane.work.change(change));
    const { plan } = await planOf(pane);
    expect(plan.bands).toEqual({ yellowFrom: 0.6, greenFrom: 0.95 });
    expect(plan.score.provisionalAt).toBe("2016-10-31");
    const settings = await pane.work.settings();
    expect(settings?.reference).toEqual({ day: "2016-10-31", isWritten: true });
    expect(settings?.method.find(({ chosen }) => chosen)).toMatchObject({ value: "mirror", word: METHOD.mirror.it });
    expect(settings?.missing.find(({ chosen }) => chosen)?.value).toBe("zero");
    expectDone(await pane.work.change({ name: "reference", value: "" }));
    await planOf(pane);
    expect((await pane.work.settings())?.reference.isWritten).toBe(false);
  });

  it.each([
    [{ name: "cap", value: 3 }, "Il valore può andare da 100% a 150%."],
    [{ name: "cap", value: Number.NaN }, "Il valore può andare da 100% a 150%."],
    [{ name: "yellowFrom", value: 0.95 }, "Il giallo deve cominciare sotto il verde."],
    [{ name: "greenFrom", value: 0.7 }, "Il giallo deve cominciare sotto il verde."],
    [{ name: "reference", value: "2016-02-30" }, "Questo giorno non esiste."],
    [{ name: "reference", value: "domani" }, "Questo giorno non esiste."],
  ] as const)("%j is refused", async (change, sentence) => {
    const pane = await builtPane(bookOf(SMALL_PLAN));
    const before = pane.host.snapshot();
    expect(await pane.work.change(change)).toMatchObject({ kind: "refused", sentence });
    expect(pane.host.snapshot()).toBe(before);
  });
});

it("a host that throws on a small write is a sentence", async () => {
  const built = await builtPane(START);
  const pane = again(built, { failAfter: 0 });
  await planOf(pane, ITALIAN);
  const outcome = await pane.work.change({ name: "cap", value: 1.2 });
  expect(outcome).toMatchObject({ kind: "refused", sentence: "La scrittura non è riuscita." });
  expect(await previewOf(pane)).toMatchObject({ canUndo: true });
});

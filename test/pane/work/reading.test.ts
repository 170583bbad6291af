/** What the pane hears when it reads a workbook: the plan, or why there is none and what to do. */
import { readLedger } from "../../../shared/sheets/ledger/readLedger";
import { cellAt } from "../../../shared/workbook/address";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import { createPaneWork } from "../../../src/pane/work/createPaneWork";
import type { PaneReading } from "../../../src/pane/work/paneWork";
import { memoryHost } from "../../hosts/memoryHost";
import { bookOf, SMALL_PLAN, sheetOf, typedAt } from "../../hosts/smallBook";
import { ALL, builtPane, ITALIAN, paneOn, planOf, previewOf, sampleBook, silent } from "./paneOn";

const readingOf = (book: Snapshot, wishes = ITALIAN): Promise<PaneReading | undefined> =>
  paneOn(book).work.read(wishes);

describe("no plan", () => {
  it.each<[string, Snapshot]>([
    ["without any sheet", { sheets: [] }],
    ["with an empty sheet", { sheets: [sheetOf([], "Foglio1")] }],
    ["with a sheet of blanks", { sheets: [sheetOf([["", null]], "Foglio1")] }],
  ])("a workbook %s is empty", async (_what, book) => {
    expect(await readingOf(book)).toEqual({ kind: "empty" });
  });

  it("a sheet without headings is told with what it lacks, in the pane's language", async () => {
    const book: Snapshot = {
      sheets: [
        sheetOf(
          [
            ["Obiettivo", "Peso"],
            ["1.1 Uno", 0.5],
          ],
          "Bozza",
        ),
        sheetOf([["x"]], "Note"),
      ],
    };
    const italian = await readingOf(book);
    if (italian?.kind !== "unrecognised") throw new Error("a plan was found");
    expect(italian).toMatchObject({
      kind: "unrecognised",
      sentence: "Nessun cruscotto trovato.",
      choices: [],
    });
    if (italian.kind !== "unrecognised") return;
    expect(italian.sheets.map(({ sheet }) => sheet)).toEqual(["Bozza", "Note"]);
    expect(italian.sheets[0]?.missing).toContain("Target con l'anno");
    expect(italian.sheets[0]?.missing).not.toContain("Peso");
    const english = await readingOf(book, { language: "en" });
    expect(english).toMatchObject({ kind: "unrecognised", sheets: [{ sheet: "Bozza" }, { sheet: "Note" }] });
    expect(JSON.stringify(english)).not.toContain("Target con l'anno");
  });

  it("formulas of which the file holds no values are told with the first of them", async () => {
    const book = sheetOf(
      [
        ["Indicatore", "Peso", "Target 2025", "Risultato 2025"],
        ...Array.from({ length: 5 }, (_, row) => [`Pratiche evase ${row}`, null, ">= 10", 12]),
      ],
      "Indicatori",
    );
    const unsaved = book.rows.map((cells, row) =>
      row === 0
        ? cells
        : (cells ?? []).map((cell, column) => (column === 1 ? { value: null, formula: "20/100" } : cell)),
    );
    expect(await readingOf({ sheets: [{ ...book, rows: unsaved }] }, { language: "it" })).toMatchObject({
      kind: "unrecognised",
      sentence: expect.stringContaining("il file non contiene i valori"),
      todo: "La prima è in Indicatori!B2.",
    });
  });

  it("of several plans one is chosen", async () => {
    const book: Snapshot = { sheets: [sheetOf(SMALL_PLAN, "Piano A"), sheetOf(SMALL_PLAN, "Piano B")] };
    const reading = await readingOf(book, { language: "it" });
    expect(reading).toMatchObject({
      kind: "unrecognised",
      todo: "Scegliere il foglio del piano.",
      choices: [
        { sheet: "Piano A", words: "target 2016, 2017 · 3 indicatori" },
        { sheet: "Piano B", words: "target 2016, 2017 · 3 indicatori" },
      ],
    });
    expect(await readingOf(book, { language: "it", sheet: "Piano B" })).toMatchObject({ kind: "plan" });
  });

  it("a year without targets is refused with those to choose from", async () => {
    expect(await readingOf(bookOf(SMALL_PLAN), { language: "it", year: 2022 })).toEqual({
      kind: "refused",
      sentence: "Il piano non ha target per il 2022: ha quelli di 2016, 2017.",
      todo: "Scegliere uno di questi anni.",
      years: [2016, 2017],
    });
  });

  it("a column that is not there is refused by its name", async () => {
    const mapping = [{ sheet: "Piano", column: 20, meaning: "target", year: 2016 }] as const;
    expect(await readingOf(bookOf(SMALL_PLAN), { language: "en", mapping })).toMatchObject({
      kind: "refused",
      sentence: "Column Piano!U is there no more, or it is empty.",
    });
  });

  it("a host that throws is a sentence with the words folded away", async () => {
    const host = { ...memoryHost({ sheets: [] }), readWorkbook: () => Promise.reject(new Error("busy")) };
    const reading = await createPaneWork(host, () => "2016-01-01").read({ language: "it" });
    expect(reading).toMatchObject({ kind: "refused", details: "Error: busy" });
  });
});

describe("sheets of ours in a state that cannot be read safely", () => {
  it("a ledger that is gone", async () => {
    const { host } = await builtPane(bookOf(SMALL_PLAN));
    const ledger = readLedger(host.snapshot())?.sheet;
    const sheets = host.snapshot().sheets.filter(({ name }) => name !== ledger);
    expect(await readingOf({ sheets })).toMatchObject({ kind: "refused", sheet: "Cruscotto" });
  });

  it("a newer version: the plan is shown and nothing is written", async () => {
    const { host } = await builtPane(bookOf(SMALL_PLAN));
    const ledger = readLedger(host.snapshot())?.sheet ?? "";
    const sheet = host.snapshot().sheets.find(({ name }) => name === ledger);
    const column = sheet?.rows[0]?.findIndex((cell) => cell?.value === 2) ?? -1;
    expect(column).toBeGreaterThan(0);
    const pane = paneOn(typedAt(host.snapshot(), ledger, 0, column, 99));
    const before = pane.host.snapshot();
    const { plan, findings } = await planOf(pane);
    expect(plan).toMatchObject({ readOnly: true, built: true });
    expect(plan.next).toBeUndefined();
    expect(findings.canJudge).toBe(false);
    const id = Object.keys(plan.indicators)[0] ?? "";
    const refusals = [
      await pane.work.build(ALL, silent),
      await pane.work.undo(silent),
      await pane.work.fix([findings.findings[0]?.id ?? ""]),
      await pane.work.judge(findings.findings[0]?.id ?? "", "accepted", ""),
      await pane.work.chooseReading(id, "lower"),
      await pane.work.keepResult(id, 0),
      await pane.work.change({ name: "cap", value: 1.2 }),
      await pane.work.preview(),
    ];
    for (const refusal of refusals)
      expect(refusal).toMatchObject({ kind: "refused", todo: "Aggiornare Cabina per scrivere." });
    expect(pane.host.snapshot()).toBe(before);
    expect((await pane.work.settings())?.canWrite).toBe(false);
    expect((await pane.work.indicator(id))?.canOverride).toBe(false);
  });
});

it("before anything is read every question has an answer that says so", async () => {
  const { work } = paneOn(sampleBook());
  expect(await work.preview()).toMatchObject({ kind: "refused", sentence: "Il piano non è ancora letto." });
  expect(await work.build(ALL, silent)).toMatchObject({ kind: "refused" });
  expect(await work.fix([])).toMatchObject({ kind: "refused" });
  expect(await work.indicator("x")).toBeUndefined();
  expect(await work.indicatorAt(cellAt("Cruscotto strategico", 7, 0))).toBeUndefined();
  expect(await work.settings()).toBeUndefined();
  expect(await work.tables()).toEqual([]);
});

it("all that crosses is plain JSON", async () => {
  const pane = await builtPane(bookOf(SMALL_PLAN));
  const { plan, findings } = await planOf(pane);
  const id = Object.keys(plan.indicators)[0] ?? "";
  const views = [plan, findings, await previewOf(pane), await pane.work.indicator(id), await pane.work.settings()];
  for (const view of views) expect(JSON.parse(JSON.stringify(view))).toEqual(view);
});

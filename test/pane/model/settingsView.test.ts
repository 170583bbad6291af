/** *Impostazioni*: columns as understood, and every choice with its effect on the body's score. */

import type { ColumnMapping } from "../../../shared/recognise/recognition";
import { scorePlan } from "../../../shared/score/scorePlan";
import type { Settings } from "../../../shared/score/settings";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import { checkWorkbook } from "../../../src/actions/checkWorkbook";
import type { SettingsView, TableView } from "../../../src/pane/model/settingsView";
import { bookOf, PLAN_SHEET, SMALL_PLAN, sheetOf } from "../../hosts/smallBook";
import { builtPane, type Pane, paneOn, planOf, sampleBook, silent, TODAY } from "../work/paneOn";

async function settingsOf(pane: Pane): Promise<SettingsView> {
  await planOf(pane);
  const view = await pane.work.settings();
  if (view === undefined) throw new Error("no settings");
  return view;
}

const bodyScore = (book: Snapshot, change: Partial<Settings>): number | undefined => {
  const checked = checkWorkbook(book, { wishes: { year: 2016 }, today: TODAY });
  if (!checked.ok) throw new Error(checked.problem.code);
  const { plan, settings } = checked.value.scorecard;
  return scorePlan(plan, { ...settings, ...change }).nodes.find(({ kind }) => kind === "body")?.score;
};

describe("each choice of the sample", () => {
  const book = sampleBook();
  let view: SettingsView;
  beforeAll(async () => {
    view = await settingsOf(paneOn(book));
  });

  it("shows the score that it would give", () => {
    for (const { value: cap, score } of view.cap) expect(score).toBeCloseTo(bodyScore(book, { cap }) ?? -1, 12);
    for (const { value: method, score } of view.method)
      expect(score).toBeCloseTo(bodyScore(book, { method }) ?? -1, 12);
    for (const { value: missing, score } of view.missing)
      expect(score).toBeCloseTo(bodyScore(book, { missing }) ?? -1, 12);
    for (const choices of [view.cap, view.method, view.missing]) {
      expect(choices.filter(({ chosen }) => chosen)).toHaveLength(1);
      expect(new Set(choices.map(({ score }) => score)).size).toBeGreaterThan(1);
    }
  });

  it("has the words of the sheet, the years of the plan, and no home yet", () => {
    expect(view.cap.map(({ word }) => word)).toEqual(["100%", "110%", "120%", "150%"]);
    expect(view.missing.map(({ word }) => word)).toEqual(["fuori dal punteggio", "contano zero"]);
    expect(view.years.map(({ value, chosen }) => [value, chosen])).toEqual([
      [2016, true],
      [2017, false],
      [2018, false],
    ]);
    expect(view.years[0]?.score).toBeCloseTo(bodyScore(book, {}) ?? -1, 12);
    expect(view.years[1]?.score).toBeUndefined();
    expect(view).toMatchObject({
      canWrite: false,
      reference: { isWritten: false },
      bands: { yellowFrom: 0.7, greenFrom: 0.9 },
    });
    expect(view.rulesSheet).toBeUndefined();
  });
});

it("a ceiling that is none of the usual ones stands among them", async () => {
  const pane = await builtPane(bookOf(SMALL_PLAN));
  await pane.work.change({ name: "cap", value: 1.3 });
  const { cap } = await settingsOf(pane);
  expect(cap.map(({ value, chosen }) => [value, chosen])).toEqual([
    [1, false],
    [1.1, false],
    [1.2, false],
    [1.3, true],
    [1.5, false],
  ]);
});

const meaningsOf = ({ columns }: TableView): readonly unknown[][] =>
  columns.map(({ column, heading, meaning, year }) => [column, heading, meaning, year]);

describe("columns as understood", () => {
  it("one table for headings that repeat, the perspective's name as the title", async () => {
    const { tables } = await settingsOf(paneOn(bookOf(SMALL_PLAN)));
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ sheet: PLAN_SHEET, row: 2 });
    expect(tables.map(meaningsOf)[0]).toEqual([
      [0, "IMPRESE", "title", undefined],
      [1, "Peso", "weight", undefined],
      [2, "Risultato 2015", "result", 2015],
      [3, "Target 2016", "target", 2016],
      [4, "Risultato 2016", "result", 2016],
      [5, "Target 2017", "target", 2017],
    ]);
    const meanings = tables[0]?.meanings ?? [];
    expect(meanings.filter(({ dated }) => dated).map(({ meaning }) => meaning)).toEqual([
      "target",
      "result",
      "baseline",
    ]);
    expect(meanings[meanings.length - 1]).toEqual({ meaning: "ignore", word: "ignora", dated: false });
    expect(new Set(meanings.map(({ meaning }) => meaning)).size).toBe(meanings.length);
  });

  it("what a person says of a column counts, and goes on counting once it is generated", async () => {
    const mapping: readonly ColumnMapping[] = [
      { sheet: PLAN_SHEET, row: 2, column: 5, meaning: "ignore" },
      { sheet: PLAN_SHEET, row: 8, column: 5, meaning: "ignore" },
    ];
    const pane = paneOn(bookOf(SMALL_PLAN));
    const { plan } = await planOf(pane, { language: "it", year: 2016, mapping });
    expect(plan.years).toEqual([2016]);
    const said = (view: SettingsView | undefined) => view?.tables[0]?.columns.find(({ column }) => column === 5);
    expect(said(await pane.work.settings())).toEqual({
      ...{ sheet: PLAN_SHEET, row: 2, column: 5 },
      heading: "Target 2017",
      meaning: "ignore",
    });
    await pane.work.build({ fills: false, restores: false }, silent);
    expect(said(await settingsOf(pane))).toMatchObject({ meaning: "ignore" });
  });

  it("without a plan every sheet with headings or words can be named", async () => {
    const book: Snapshot = {
      sheets: [
        sheetOf(
          [
            ["Elenco"],
            ["Cosa", "Quanto conta", "Meta"],
            ["Numero di eventi", 0.5, 10],
            ["Numero di corsi", 0.3, 20],
            ["Numero di fiere", 0.2, 2],
          ],
          "Foglio1",
        ),
        sheetOf([[1, 2, 3]], "Numeri"),
        sheetOf([], "Vuoto"),
      ],
    };
    const pane = paneOn(book);
    expect(await pane.work.read({ language: "it" })).toMatchObject({ kind: "unrecognised" });
    const tables = await pane.work.tables();
    expect(tables.map(({ sheet, row }) => [sheet, row])).toEqual([
      ["Foglio1", 1],
      ["Numeri", 0],
    ]);
    expect(tables[0]?.columns.map(({ heading }) => heading)).toEqual(["Cosa", "Quanto conta", "Meta"]);
    const mapping = (["indicator", "weight", "target"] as const).map((meaning, column) => ({
      ...{ sheet: "Foglio1", row: 1, column, meaning },
      ...(meaning === "target" ? { year: 2016 } : {}),
    }));
    const reading = await pane.work.read({ language: "it", mapping });
    expect(reading).toMatchObject({ kind: "plan", plan: { year: 2016, score: { indicators: 3 } } });
  });
});

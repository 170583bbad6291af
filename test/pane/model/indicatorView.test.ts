/** The page of one indicator: how its target was read, its result and checkpoints; and which indicator a cell is about. */
import { rowsWithIds } from "../../../shared/sheets/journal/ownPlaces";
import { COCKPIT, PROGRAMME } from "../../../shared/sheets/places";
import { cellAt } from "../../../shared/workbook/address";
import { applyEdits } from "../../../shared/workbook/applyEdits";
import { type Snapshot, sheetNamed } from "../../../shared/workbook/snapshot";
import type { IndicatorView } from "../../../src/pane/model/indicatorView";
import { bookOf, type Line, PLAN_SHEET, typedAt } from "../../hosts/smallBook";
import { builtPane, ITALIAN, type Pane, paneOn, planOf, sampleBook } from "../work/paneOn";

const HEADS = ["Peso", "Risultato 2015", "Target 2016", "Risultato 2016", "Target 2017"] as const;

/** One programme with these rows: title, weight, result 2015, target 2016, result 2016, target 2017. */
const planWith = (...rows: readonly Line[]): Snapshot =>
  bookOf([["IMPRESE", ...HEADS], ["1.1 Obiettivo", 1], ["1.1.1 Programma A", 1], ...rows]);

const ONE = "2016/1.1.1/1";

async function viewOf(row: Line, language: "it" | "en" = "it"): Promise<IndicatorView> {
  const pane = paneOn(planWith(row));
  await planOf(pane, { language, year: 2016 });
  const view = await pane.work.indicator(ONE);
  if (view === undefined) throw new Error("no such indicator");
  return view;
}

describe("how the target was read", () => {
  it.each<[string, string, Partial<IndicatorView["target"] & object>, readonly string[]]>([
    ["almeno 10", "at least", { read: "≥\u00a010", certain: true }, ["higher", "lower"]],
    ["10", "a bare number", { read: "≥\u00a010", certain: false }, ["higher", "lower"]],
    ["> 10", "more than", { read: ">\u00a010", certain: true }, ["read", "higher", "lower"]],
    ["< 3.412", "less than, in thousands", { read: "<\u00a03.412", certain: true }, ["read", "higher", "lower"]],
    ["al massimo 5%", "a share at most", { read: "≤\u00a05%", certain: true }, ["higher", "lower"]],
    ["tra 30% e 50%", "a range", { read: "30% – 50%", certain: true }, ["read", "higher", "lower"]],
    ["+5%", "a rise without its base", { read: "+5% sul target prec." }, []],
    ["entro il 30/09/2016", "a deadline", { read: "entro il 30/09/2016", certain: true }, ["read", "yearEnd"]],
    ["entro il 31/12/2016", "the end of the year", { read: "entro il 31/12/2016" }, []],
    [
      "n. 3 report entro il 30/09/2016",
      "a number and a day",
      { read: "≥\u00a03 entro il 30/09/2016" },
      ["higher", "lower"],
    ],
    ["SI", "a deed", {}, []],
    ["boh", "no target", { certain: false, assumed: [] }, []],
  ])("«%s», %s", async (text, _what, expected, choices) => {
    const { target } = await viewOf(["Numero di eventi", 1, 100, text, 90, text]);
    expect(target).toMatchObject({ text, at: cellAt(PLAN_SHEET, 3, 3), ...expected });
    expect(target?.readings.map(({ id }) => id)).toEqual(choices);
    expect(target?.readings.filter(({ chosen }) => chosen)).toHaveLength(choices.length === 0 ? 0 : 1);
    if (text === "boh") expect(target?.read).toBeUndefined();
  });

  it("a rise is told by what it comes to", async () => {
    const pane = paneOn(planWith(["Numero di eventi", 1, 5, "almeno 100", 90, "+5%"]));
    await planOf(pane, { language: "it", year: 2017 });
    expect((await pane.work.indicator("2017/1.1.1/1"))?.target).toMatchObject({
      text: "+5%",
      read: "≥\u00a0105",
      readings: [],
    });
  });

  it("says in words what each choice means", async () => {
    const { target } = await viewOf(["Numero di eventi", 1, 100, "5", 10, "6"]);
    expect(target?.readings.map(({ read, words, achievement }) => [read, words, achievement])).toEqual([
      ["≥\u00a05", "almeno 5, più è meglio", 1],
      ["≤\u00a05", "al massimo 5, meno è meglio", 0.5],
    ]);
    const english = await viewOf(["Numero di eventi", 1, 100, "5", 10, "6"], "en");
    expect(english.target?.readings[1]?.words).toBe("at most 5, lower is better");
    expect(english.target?.assumed[0]).not.toEqual(target?.assumed[0]);
  });
});

describe("result, score and why there is none", () => {
  it("measured", async () => {
    const view = await viewOf(["Numero di eventi", 1, 5, "almeno 10", 5, "almeno 10"]);
    expect(view).toMatchObject({
      ...{ achievement: 0.5, reached: false, targetLine: 10, startsAtZero: true, weight: 1, programme: "1.1.1" },
      ...{ programmeTitle: "1.1.1 Programma A", result: { text: "5", at: cellAt(PLAN_SHEET, 3, 4) }, checkpoints: [] },
      ...{ overridden: false, canOverride: false },
    });
    expect(view.explanation).toMatch(/^5 \/ ≥ 10 = 50 %/);
    expect(view.why).toBeUndefined();
    expect(view.sheet).toBeUndefined();
  });

  it("not measured: one sentence", async () => {
    const view = await viewOf(["Numero di eventi", 1, 5, "almeno 10", null, "almeno 10"]);
    expect(view).toMatchObject({ symbol: "missing", why: "Il risultato non c’è ancora." });
    expect(view.reached).toBeUndefined();
    expect(view.result).toBeUndefined();
  });

  it("percentages have no start and no zero", async () => {
    const book = planWith(["Quota di pratiche", 1, null, "almeno 80%", "76%", "almeno 80%"]);
    const pane = paneOn(book);
    await planOf(pane);
    expect(await pane.work.indicator(ONE)).toMatchObject({
      unit: "percent",
      startsAtZero: false,
      targetLine: 0.8,
      achievement: 0.95,
    });
  });
});

it("checkpoints are those of the generated sheet, and the latest counts until the year's end", async () => {
  const pane = await builtPane(planWith(["Numero di eventi", 1, 5, "almeno 10", null, "almeno 10"]));
  const sheet = sheetNamed(pane.host.snapshot(), "1.1.1 Programma A");
  const row = sheet === undefined ? undefined : rowsWithIds(sheet, PROGRAMME.id).get(ONE)?.[0];
  if (row === undefined) throw new Error("no row");
  const typed = typedAt(pane.host.snapshot(), "1.1.1 Programma A", row, PROGRAMME.april, 3);
  const now = paneOn(typedAt(typed, "1.1.1 Programma A", row, PROGRAMME.august, 12));
  const { plan } = await planOf(now);
  expect(plan.indicators[ONE]).toMatchObject({ symbol: "openBeyond", achievement: 1 });
  const view = await now.work.indicator(ONE);
  expect(view).toMatchObject({
    ...{ sheet: "1.1.1 Programma A", canOverride: true, reached: true },
    result: { text: "12", provisionalAt: "2016-08-31" },
    checkpoints: [
      { day: "2016-04-30", value: 3, text: "3" },
      { day: "2016-08-31", value: 12, text: "12" },
      { day: "2016-12-31", text: "" },
    ],
  });
  expect(view?.checkpoints[2]?.value).toBeUndefined();
});

describe("which indicator a cell is about", () => {
  let pane: Pane;
  beforeAll(async () => {
    pane = await builtPane(sampleBook());
  });

  it("on the plan's sheet: every cell of its row, no other", async () => {
    const { plan } = await planOf(pane);
    for (const { id, at } of Object.values(plan.indicators))
      for (const left of [0, 1, 3, 4, 7, 20])
        expect(await pane.work.indicatorAt({ ...at, left, right: left })).toBe(id);
    for (const row of [0, 4, 5, 6, 500])
      expect(await pane.work.indicatorAt(cellAt("Cruscotto strategico", row, 0))).toBeUndefined();
    expect(await pane.work.indicatorAt(cellAt("Altro", 7, 0))).toBeUndefined();
  });

  it("on the generated sheets: its rows by their ids, wherever they stand", async () => {
    const book = applyEdits(pane.host.snapshot(), [
      { kind: "insertRows", sheet: "Cruscotto", at: 0, count: 2 },
      { kind: "insertColumns", sheet: "Cruscotto", at: 1, count: 1 },
    ]);
    const moved = paneOn(book);
    const { plan } = await planOf(moved);
    const sheet = sheetNamed(book, "Cruscotto");
    const rows = sheet === undefined ? new Map<string, number[]>() : rowsWithIds(sheet, COCKPIT.id + 1);
    for (const id of Object.keys(plan.indicators)) {
      const [row = -1] = rows.get(id) ?? [];
      expect(row).toBeGreaterThan(0);
      expect(await moved.work.indicatorAt(cellAt("Cruscotto", row, 2))).toBe(id);
    }
    const own = sheetNamed(book, "1.1.1 Produrre e diffondere");
    const overrides = own === undefined ? new Map<string, number[]>() : rowsWithIds(own, PROGRAMME.overrideId);
    expect(await moved.work.indicatorAt(cellAt("1.1.1 Produrre e diffondere", overrides.get(ONE)?.[0] ?? -1, 4))).toBe(
      ONE,
    );
  });

  it("operational indicators have a page too, without a weight", async () => {
    await planOf(pane, ITALIAN);
    const id = await pane.work.indicatorAt(cellAt("Indicatori operativi", 6, 2));
    expect(id).toBe("2016/1.1.1/o2");
    expect(await pane.work.indicator(id ?? "")).toMatchObject({
      ...{ id, weight: 0, title: "Presentazione di 1 report semestrale" },
      target: { text: ">30/11/2016", read: "entro il 30/11/2016", certain: false, readings: [] },
    });
  });
});

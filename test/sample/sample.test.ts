/** The sample workbook is the plan as printed, and the plan is read back from it whole. */
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { SAMPLE_ACTIONS } from "../../shared/sample/actionData";
import { sampleSheets } from "../../shared/sample/sampleSheets";
import { printRange } from "../../shared/workbook/address";
import { sheetNamed, valueAt } from "../../shared/workbook/snapshot";
import { snapshotOfSheets } from "../../shared/workbook/snapshotOfSheets";
import { claimsOf, falseClaims } from "../recognise/homes";

const book = snapshotOfSheets(sampleSheets());
const found = recognisePlan(book);
if (!found.ok) throw new Error(JSON.stringify(found.problem));
const { plan, recognised } = found.value;
const objectives = plan.perspectives.flatMap((perspective) => perspective.objectives);
const programmes = objectives.flatMap((objective) => objective.programmes);
const indicators = programmes.flatMap((programme) => programme.indicators);
const percent = (value: number | undefined): number => Math.round((value ?? Number.NaN) * 10_000) / 100;
const sum = (nodes: readonly { weight?: { value: number } }[]): number =>
  percent(nodes.reduce((total, node) => total + (node.weight?.value ?? Number.NaN), 0));

describe("The sample", () => {
  it("is recognised for certain, with nothing left over", () => {
    expect(recognised.map(({ sheet, layout, confidence, rows }) => [sheet, layout, confidence, rows])).toEqual([
      ["Cruscotto strategico", "printedCockpit", 1, 54],
      ["Programmi", "registers", 1, 16],
      ["Risorse", "registers", 1, 17],
      ["Indicatori operativi", "registers", 1, 63],
      ["Azioni e risultati attesi", "registers", 1, 67],
    ]);
    expect(plan.notPlaced).toEqual([]);
  });

  it("has the plan's counts", () => {
    expect({
      perspectives: plan.perspectives.length,
      perspectiveObjectives: objectives.length,
      objectives: new Set(objectives.map(({ code }) => code)).size,
      areas: plan.areas.length,
      programmes: programmes.length,
      indicators: indicators.length,
      operational: plan.details.reduce((count, { operational }) => count + operational.length, 0),
      registered: plan.details.length,
      resources: plan.details.reduce((count, { resources }) => count + resources.length, 0),
    }).toEqual({
      perspectives: 4,
      perspectiveObjectives: 8,
      objectives: 6,
      areas: 3,
      programmes: 16,
      indicators: 30,
      operational: 63,
      registered: 16,
      resources: 17,
    });
  });

  it("has the plan's weights: 62/15/9/14 by perspective, 12/35/53 by area", () => {
    expect(plan.perspectives.map((perspective) => sum(perspective.objectives))).toEqual([62, 15, 9, 14]);
    expect(plan.areas.map(({ code }) => sum(objectives.filter((each) => each.code.startsWith(`${code}.`))))).toEqual([
      12, 35, 53,
    ]);
    for (const objective of objectives) expect(sum(objective.programmes)).toBe(percent(objective.weight?.value));
    for (const programme of programmes) expect(sum(programme.indicators)).toBe(percent(programme.weight?.value));
    expect(plan.weightsAre).toBe("sharesOfBody");
  });

  it("names the body, the areas, the years, and 2015 as a year without data", () => {
    expect(plan.body?.value).toBe("Camera di Commercio di Massa-Carrara");
    expect(plan.areas.map(({ title }) => title?.value)).toEqual([
      "La CCIAA “Cabina di Regia” del tessuto economico locale",
      "Continuare a creare valore nella gestione dell'Ente",
      "Promuovere la competitività, l'innovazione e lo sviluppo sostenibile del sistema economico locale",
    ]);
    expect([plan.year, plan.targetYears, plan.resultYears, plan.emptyResultYears]).toEqual([
      2016,
      [2016, 2017, 2018],
      [2015, 2016],
      [2015],
    ]);
  });

  it("says of every value the cell that holds it", () => {
    expect(claimsOf(plan).length).toBeGreaterThan(500);
    expect(falseClaims(plan, book)).toEqual([]);
  });

  it.each([
    ["2016/1.1.1/1", "'Cruscotto strategico'!E8", "almeno 25"],
    ["2016/1.2.3/1", "'Cruscotto strategico'!E15", ">= 15"],
    ["2016/3.1.4/2", "'Cruscotto strategico'!E26", 42735],
    ["2016/3.2.2/1", "'Cruscotto strategico'!E32", "< =2"],
    ["2016/2.1.1/1", "'Cruscotto strategico'!E41", ">=  80%"],
    ["2016/2.1.3/1", "'Cruscotto strategico'!E65", ">60%"],
  ])("has the target of %s in %s", (id, at, value) => {
    const target = indicators.find((each) => each.id === id)?.targets[2016];
    expect(target && printRange(target.at)).toBe(at);
    expect(target?.value).toBe(value);
  });

  it("keeps the plan's oddities", () => {
    const texts = book.sheets.flatMap(({ rows }) => rows.flatMap((row) => (row ?? []).map((cell) => cell?.value)));
    for (const odd of [
      "Risorse esterne reperite per realizzazione Programma Promozionle / risorse spese",
      "Segretria Generale, ISR, Ufficio Promozione",
      "< =2",
      "€ 80,000,00",
      "€ 25.00,00",
      "€ -",
      "Avvio Organismo per Crisi da Sovrindebitamento",
      "Progetto Sviluppo Reti di Impresa: n. incontri con stakeholders per verificaca analisi dati",
      "OBIETTIVO 1: La CCIAA “Cabina di Regia” del tessuto economico locale",
    ]) {
      expect(texts).toContain(odd);
    }
    const cells = book.sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
    expect(cells).toContainEqual({ value: 0.05, format: "+0%" });
    expect(cells).toContainEqual({ value: 0, format: "dd/mm/yyyy" });
    expect(cells).toContainEqual({ value: 42735, format: "dd/mm/yyyy" });
  });

  it("has titles in the registers that differ from the cockpit's, each as it is printed", () => {
    const differ = programmes.filter(({ code, title }) => {
      const detail = plan.details.find((each) => each.code === code);
      return detail?.title?.value !== title.value;
    });
    expect(differ.map(({ code }) => code).sort()).toEqual([
      "2.1.2",
      "2.1.3",
      "2.1.4",
      "2.2.1",
      "3.1.4",
      "3.2.1",
      "3.2.2",
    ]);
  });

  it("marks its results as illustrative on every sheet that has them", () => {
    for (const { name, rows } of book.sheets) {
      const hasResults = rows.some((row) => row?.some((cell) => /^Risultato\s2016$/.test(String(cell?.value))));
      const sheet = sheetNamed(book, name);
      const says = sheet !== undefined && String(valueAt(sheet, 2, 0)).includes("illustrativi");
      expect([name, says]).toEqual([name, hasResults]);
    }
  });

  it("has results of 2016 for all but one missing and one still open, and only those", () => {
    const empty = indicators.filter(({ results }) => results[2016]?.value === null).map(({ id }) => id);
    expect(empty).toEqual(["2016/3.2.1/2", "2016/2.1.2/2"]);
  });

  it.each(Object.keys(SAMPLE_ACTIONS))("says actions and expected results of %s shortly", (code) => {
    const { actions, expected } = SAMPLE_ACTIONS[code] ?? { actions: [], expected: [] };
    for (const texts of [actions, expected]) {
      expect(texts.length).toBeGreaterThanOrEqual(3);
      expect(texts.length).toBeLessThanOrEqual(6);
      expect(texts.every((text) => text.length <= 60)).toBe(true);
    }
    const detail = plan.details.find((each) => each.code === code);
    expect(detail?.actions.map(({ value }) => value)).toEqual(actions);
    expect(detail?.expectedResults.map(({ value }) => value)).toEqual(expected);
  });
});

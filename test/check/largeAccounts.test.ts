/** The rules on documents and money with ten thousand indicators and with cells of every kind: no exception, no long wait. */
import { checkPlan } from "../../shared/check/checkPlan";
import { withProgrammeSheets } from "../../shared/check/examples/programmeSheets";
import { snapshotOfExample } from "../../shared/check/examples/snapshotOfExample";
import type { CheckFacts } from "../../shared/check/facts";
import type { ExampleCell } from "../../shared/check/rule";
import { DOCUMENTS_RULES } from "../../shared/check/rules/documents/documents";
import { MONEY_RULES } from "../../shared/check/rules/money/money";
import type { CellValue } from "../../shared/workbook/snapshot";
import { account, factsWith, ledger, part, raw, stated, text } from "./buildAccounts";
import { factsFor } from "./runExample";

const RULES = [...DOCUMENTS_RULES, ...MONEY_RULES];

/** The small plan grown to so many programmes of five indicators, each with a sheet that writes everything otherwise. */
function large(programmes: number): CheckFacts {
  const facts = factsWith([]);
  const [perspective] = facts.plan.perspectives;
  const [objective] = perspective?.objectives ?? [];
  const [programme] = objective?.programmes ?? [];
  const [judged] = facts.strategic;
  if (perspective === undefined || objective === undefined || programme === undefined || judged === undefined) {
    throw new Error("no plan");
  }
  const all = Array.from({ length: programmes }, (_, p) => ({
    ...programme,
    code: `1.1.${p}`,
    title: text(`Programma di sviluppo numero ${p} delle imprese`, `Cruscotto!A${10 * p + 5}`),
    indicators: Array.from({ length: 5 }, (__, i) => ({
      ...judged.indicator,
      id: `2016/${p}/${i}`,
      title: text(`Imprese assistite nel comune ${p} con il servizio ${i}`, `Cruscotto!A${10 * p + 6 + i}`),
    })),
  }));
  const accounts = all.map(({ code, indicators }, p) => ({
    ...ledger(code, `Scheda ${code}`, 100 + p, [part(`Scheda ${code}`, 1, "A", 90, 95, "-")]),
    title: text(`Programma per lo sviluppo numero ${p} di imprese`, `Scheda ${code}!A2`),
    objective: text("Sviluppo di imprese", `Scheda ${code}!A1`),
    responsible: text(`Ufficio Promozione ${p}, Settore Imprese${p % 7}`, `Scheda ${code}!A10`),
    indicators: indicators.map(({ id, title }, i) =>
      stated({
        ...(i > 0 && { id }),
        title: { ...title, value: `${title.value} offerto`, at: { ...title.at, sheet: `Scheda ${code}` } },
        targets: { 2016: raw(`>= ${i}`, `Scheda ${code}!D${i + 12}`) },
        results: { 2016: raw(i, `Scheda ${code}!C${i + 12}`) },
      }),
    ),
  }));
  return {
    ...facts,
    strategic: all.flatMap(({ code, indicators }) =>
      indicators.map((indicator) => ({ ...judged, indicator, programme: code })),
    ),
    plan: {
      ...facts.plan,
      accounts,
      perspectives: [{ ...perspective, objectives: [{ ...objective, programmes: all }] }],
    },
  };
}

it("Ten thousand indicators in two thousand sheets are compared", () => {
  const facts = large(2000);
  const found = checkPlan(facts, RULES);
  expect(found.length).toBeGreaterThan(10000);
});

const ODD: readonly CellValue[] = [
  null,
  "",
  " ",
  "-",
  0,
  -1,
  1e308,
  -1e-308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  false,
  { error: "#REF!" },
  "x".repeat(5000),
  "€".repeat(50),
  "9".repeat(400),
  "((((",
  "=1+1",
  "\u0000\ud800",
  "1.2.3.4.5,6,7",
  "31/02/2016",
  ">= 80,000,00",
];

it.each(ODD.map((value, place) => [place, value] as const))(
  "Odd value %#: nothing is thrown, in any cell of an account",
  (_, value) => {
    const name = typeof value === "string" ? value : String(value);
    const facts = factsWith([
      account({
        programme: "1.1.1",
        code: text(name, "S!A1"),
        title: text(name, "S!A2"),
        objective: text(name, "S!A3"),
        area: text(name, "S!A4"),
        responsible: text(name, "S!A5"),
        weight: { value: typeof value === "number" ? value : 0, at: raw(null, "S!A6").at },
        resourcesTotal: raw(value, "S!A7"),
        resources: [part("S", 8, name, value, value, value)],
        indicators: [
          stated({
            id: factsWith([]).strategic[0]?.indicator.id ?? "",
            title: text(name, "S!A9"),
            targets: { 2016: raw(value, "S!D9") },
            results: { 2016: raw(value, "S!C9", "0.00%") },
          }),
          stated({ title: text(name, "S!A10") }),
        ],
      }),
      account({ title: text(name, "T!A2") }),
    ]);
    expect(Array.isArray(checkPlan(facts, RULES))).toBe(true);
  },
);

it.each(ODD.map((value, place) => [place, value] as const))(
  "Odd value %#: nothing is thrown, in any cell of a workbook",
  (_, value) => {
    const cell: ExampleCell = value;
    for (const address of [
      "Scheda 1.1.1!A8",
      "Scheda 1.1.1!G8",
      "Scheda 1.1.1!D12",
      "Scheda 1.1.1!C12",
      "Scheda 1.1.1!A2",
      "Risorse!B2",
      "Programmi!D2",
    ]) {
      const facts = factsFor(snapshotOfExample({ sheets: withProgrammeSheets({ [address]: cell }) }));
      expect(Array.isArray(checkPlan(facts, RULES))).toBe(true);
    }
  },
);

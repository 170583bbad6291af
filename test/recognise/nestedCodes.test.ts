/** Printed cockpits whose codes tell the level by how they nest, and lists and cards that name few levels or none. */
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { SURE_ENOUGH } from "../../shared/recognise/recognition";
import { bookOf } from "./books";
import { gridSheet, treeOf } from "./flatBooks";

const HEAD = "CITTADINI | Peso | Target 2020 | Risultato 2020";

const read = (...sheets: readonly (readonly [name: string, grid: string])[]) => {
  const found = recognisePlan(bookOf(...sheets.map(([name, grid]) => gridSheet(name, grid))));
  if (!found.ok) throw new Error(found.problem.code);
  expect(found.value.recognised.filter(({ rows, confidence }) => rows > 0 && confidence < SURE_ENOUGH)).toEqual([]);
  return found.value.plan;
};

const NESTED: readonly (readonly [objective: string, programme: string, indicator: string])[] = [
  ["OS1 - ", "OS1.1 - ", ""],
  ["OS1: ", "OS1.1: ", ""],
  ["OB1 ", "OP1.1 ", ""],
  ["O1 - ", "P1.1 - ", ""],
  ["A - ", "A.1 - ", "A.1.1 - "],
  ["1. ", "1.1 ", ""],
  ["1 - ", "1.1 - ", "1.1.1 "],
];

it.each(NESTED)("«%s» is an objective and «%s» its programme", (objective, programme, indicator) => {
  const plan = read([
    "Cruscotto",
    `
${HEAD}
${objective}Servizi vicini | 60
${programme}Sportelli | 60
${indicator}Ore di apertura | 20 | 36 | 36
${indicator.replace(/1(?=\D*$)/, "2")}Code allo sportello | 40 | max 9 | 8
${objective.replace(/1/, "2").replace("A", "B")}Conti in ordine | 40
${programme.replace(/1/, "2").replace("A.2", "B.1")}Pagamenti | 40
${indicator.replace(/1/, "2").replace("A.2", "B.1")}Giorni per pagare | 40 | max 30 | 28`,
  ]);
  const objectives = plan.perspectives.flatMap((each) => each.objectives);
  expect(plan.perspectives.map(({ title }) => title.value)).toEqual(["CITTADINI"]);
  expect(objectives.map(({ title, weight }) => [title.value, weight?.value])).toEqual([
    ["Servizi vicini", 0.6],
    ["Conti in ordine", 0.4],
  ]);
  expect(objectives.map(({ programmes }) => programmes.map(({ title }) => title.value))).toEqual([
    ["Sportelli"],
    ["Pagamenti"],
  ]);
  expect(objectives.map(({ programmes }) => programmes.map(({ indicators }) => indicators.length))).toEqual([[2], [1]]);
});

it("objectives with a number alone stand right above their indicators", () => {
  const plan = read([
    "Cruscotto",
    `
${HEAD}
1. Servizi vicini | 60
Ore di apertura | 60 | 36 | 36
2. Conti in ordine | 40
Giorni per pagare | 40 | max 30 | 28`,
  ]);
  const objectives = plan.perspectives.flatMap((each) => each.objectives);
  expect(objectives.map(({ title }) => title.value)).toEqual(["Servizi vicini", "Conti in ordine"]);
});

it("«VALORE PUBBLICO» over the titles names the perspective", () => {
  const plan = read([
    "Quadro",
    `
VALORE PUBBLICO | Peso | Target 2020 | Risultato 2020
1.1 Servizi vicini | 100
1.1.1 Sportelli | 100
Ore di apertura | 100 | 36 | 36`,
  ]);
  expect(plan.perspectives.map(({ title }) => title.value)).toEqual(["VALORE PUBBLICO"]);
});

it("a list of indicators alone is one objective called after its sheet", () => {
  const plan = read([
    "Indicatori",
    `
Indicatore | Peso | Target 2020 | Risultato 2020
Ore di apertura | 60 | 36 | 36
Giorni per pagare | 40 | max 30 | 28
Totale | 100`,
  ]);
  expect(treeOf(plan).trim()).toBe(
    `
Indicatori
  1# Indicatori
    1# Indicatori
      Ore di apertura 60% · 2020 36 · 2020 36
      Giorni per pagare 40% · 2020 max 30 · 2020 28`.trim(),
  );
});

it.each([
  "Objective total",
  "Totale obiettivo",
  "Subtotal",
  "Sub-total:",
  "Totale prospettiva Clienti",
  "Total weight",
  "Perspective totals",
])("«%s» is a row of totals in whichever column it stands", (words) => {
  for (const row of [`${words} | | | 60`, ` | ${words} | | 60`, ` | | ${words} | 60`]) {
    const plan = read([
      "Piano",
      `
Prospettiva | Obiettivo | Indicatore | Peso | Target 2020 | Risultato 2020
Clienti | Servizi vicini | Ore di apertura | 60 | 36 | 36
${row}
Conti | Conti in ordine | Giorni per pagare | 40 | max 30 | 28`,
    ]);
    expect(plan.perspectives.map(({ title }) => title.value)).toEqual(["Clienti", "Conti"]);
    const objectives = plan.perspectives.flatMap((each) => each.objectives);
    expect(objectives.map(({ programmes }) => programmes.flatMap(({ indicators }) => indicators).length)).toEqual([
      1, 1,
    ]);
  }
});

const CARD = `
Comune di Prova
Piano 2020

Obiettivo | Programma | Indicatore | Peso | Target 2020 | Risultato 2020`;

it("cards with the same headings make a plan together, whatever notes stand below them", () => {
  const plan = read(
    [
      "Clienti",
      `${CARD}\nServizi vicini | Sportelli | Ore di apertura | 12 | 36 | 36\n\nI dati sono degli uffici\n(1) stima`,
    ],
    [
      "Conti",
      `${CARD}\nConti in ordine | Pagamenti | Giorni per pagare | 30 | max 30 | 28\n\nI dati sono degli uffici`,
    ],
    ["Persone", `${CARD}\nPersone capaci | Corsi | Ore di corso | 58 | 20 | 18\n\nNota: stima`],
  );
  expect(plan.perspectives.map(({ title }) => title.value)).toEqual(["Clienti", "Conti", "Persone"]);
});

it("a single card whose weights make no whole is no plan", () => {
  const grid = `${CARD}\nServizi vicini | Sportelli | Ore di apertura | 12 | 36 | 36`;
  expect(recognisePlan(bookOf(gridSheet("Clienti", grid))).ok).toBe(false);
});

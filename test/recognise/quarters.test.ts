/** Headings with quarters and half-years: recognised over two or three rows, and what stands under a part of the year is named and not read. */
import { indicatorsOf } from "../../shared/plan/indicatorsOf";
import { isPartOfYear, namesPartOfYear } from "../../shared/recognise/partOfYear";
import { readHeading } from "../../shared/recognise/readHeading";
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { gridSheet } from "./flatBooks";

const ROWS = (figures: string) => `
Città | Rifiuti | % raccolta differenziata | 50 | >= 72 | ${figures}
Città | Mobilità | Km di piste | 50 | >= 25 | ${figures}`;

/** Titles, targets and results of the year; and the headings that are not read. */
function readAs(grid: string) {
  const found = recognisePlan({ sheets: [gridSheet("Piano", grid)] });
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  const { plan, recognised } = found.value;
  return {
    indicators: indicatorsOf(plan.perspectives).map(
      ({ title, weight, targets, results }) =>
        `${title.value} ${weight?.value} ${targets[2025]?.value ?? ""} ${results[2025]?.value ?? ""}`,
    ),
    unread: recognised.flatMap(({ notPlaced }) =>
      notPlaced.filter(({ why }) => why === "unknown-heading").map(({ value }) => value),
    ),
  };
}

const WITHOUT_RESULTS = ["% raccolta differenziata 0.5 >= 72 ", "Km di piste 0.5 >= 25 "];
const WITH_RESULTS = ["% raccolta differenziata 0.5 >= 72 9", "Km di piste 0.5 >= 25 9"];

const HEADS: readonly (readonly [string, string, string, readonly string[], readonly string[]])[] = [
  [
    "the year under the target, quarters under «Monitoraggio»",
    `
Piano 2025

Area strategica | Obiettivo | Indicatore di performance | Peso | Valore atteso | Monitoraggio 2025 | > | > | >
^ | ^ | ^ | ^ | 2025 | I trim. | II trim. | III trim. | IV trim.`,
    "1 | 2 | 3 | 4",
    WITHOUT_RESULTS,
    [
      "Monitoraggio 2025 I trim.",
      "Monitoraggio 2025 II trim.",
      "Monitoraggio 2025 III trim.",
      "Monitoraggio 2025 IV trim.",
    ],
  ],
  [
    "quarters under «Risultato 2025»",
    `
Prospettiva | Obiettivo | Indicatore | Peso | Target 2025 | Risultato 2025 | > | >
^ | ^ | ^ | ^ | ^ | 1° trimestre | 2° trimestre | 3° trimestre`,
    "1 | 2 | 3",
    WITHOUT_RESULTS,
    ["Risultato 2025 1° trimestre", "Risultato 2025 2° trimestre", "Risultato 2025 3° trimestre"],
  ],
  [
    "the same without merged cells",
    `
Prospettiva | Obiettivo | Indicatore | Peso | Target 2025 | Risultato 2025 | |
 | | | | | Trim. 1 | Trim. 2 | Trim. 3`,
    "1 | 2 | 3",
    WITHOUT_RESULTS,
    ["Risultato 2025 Trim. 1", "Risultato 2025 Trim. 2", "Risultato 2025 Trim. 3"],
  ],
  [
    "quarters and the result of the year under the year",
    `
Perspective | Objective | Indicator | Weight | 2025 | > | > | >
^ | ^ | ^ | ^ | Target | Q1 | Q2 | Actual`,
    "1 | 2 | 9",
    WITH_RESULTS,
    ["2025 Q1", "2025 Q2"],
  ],
  [
    "one row, the quarter in each heading",
    "\nProspettiva | Obiettivo | Indicatore | Peso | Target 2025 | Risultato 2025 I trim. | Risultato 2025 II trim. | Risultato 2025",
    "1 | 2 | 9",
    WITH_RESULTS,
    ["Risultato 2025 I trim.", "Risultato 2025 II trim."],
  ],
  [
    "one row, bare quarters that are more than the known headings",
    "\nProspettiva | Obiettivo | Indicatore | Peso | Target 2025 | T1 | T2 | T3 | T4 | Q1 2026 | Q2 2026 | Q3 2026",
    "1 | 2 | 3 | 4 | 5 | 6 | 7",
    WITHOUT_RESULTS,
    ["T1", "T2", "T3", "T4", "Q1 2026", "Q2 2026", "Q3 2026"],
  ],
  [
    "a target and a result in each half of the year",
    `
Prospettiva | Obiettivo | Indicatore | Peso | Target 2025 | I semestre | > | II semestre | >
^ | ^ | ^ | ^ | ^ | Target | Risultato | Target | Risultato`,
    "1 | 2 | 3 | 4",
    WITHOUT_RESULTS,
    ["I semestre Target", "I semestre Risultato", "II semestre Target", "II semestre Risultato"],
  ],
  [
    "months that are not known, under a merged heading",
    `
Prospettiva | Obiettivo | Indicatore | Peso | Target 2025 | Risultato 2025 | >
^ | ^ | ^ | ^ | ^ | Giugno | Dicembre`,
    "1 | 2",
    WITHOUT_RESULTS,
    ["Giugno", "Dicembre"],
  ],
  [
    "a value and a note under target and result, a remark under the weight",
    `
Prospettiva | Obiettivo | Indicatore | Peso | Target 2025 | Risultato 2025 | >
^ | ^ | ^ | (sul totale) | a regime | Valore | Note`,
    "9 | va bene",
    WITH_RESULTS,
    [],
  ],
  [
    "every heading merged over two rows",
    `
Prospettiva | Obiettivo | Indicatore | Peso | Target 2025 | Risultato 2025
^ | ^ | ^ | ^ | ^ | ^`,
    "9",
    WITH_RESULTS,
    [],
  ],
  [
    "three rows",
    `
Prospettiva | Obiettivo | Indicatore | Peso | Target 2025 | Risultato 2025 | > | >
^ | ^ | ^ | ^ | ^ | rilevazione | intermedia | finale
^ | ^ | ^ | ^ | ^ | marzo | giugno | dicembre`,
    "1 | 2 | 3",
    WITHOUT_RESULTS,
    ["Risultato 2025", "giugno", "dicembre"],
  ],
];

it.each(HEADS)("%s", (_, head, figures, indicators, unread) => {
  const read = readAs(`${head}${ROWS(figures)}`);
  expect(read.indicators).toEqual(indicators);
  expect(read.unread).toEqual(unread);
});

it.each([
  ["I trim.", true],
  ["IV trimestre 2025", true],
  ["1° trimestre", true],
  ["Primo trimestre", true],
  ["3^ trim", true],
  ["Trim. 1", true],
  ["al II semestre", true],
  ["2° quadrimestre", true],
  ["Q1", true],
  ["Q4 2025", true],
  ["2025 Q2", true],
  ["T3", true],
  ["1Q", true],
  ["First quarter", true],
  ["Quarter 3", true],
  ["H2", true],
  ["Trimestrale", false],
  ["Avviare il bando nel I trimestre", false],
  ["Indicatore", false],
  ["Totale", false],
  ["2025", false],
  ["I settori", false],
  ["Q10", false],
  ["AQ1", false],
  ["4 sedi", false],
])("%s: a part of the year alone? %s", (text, expected) => {
  expect(isPartOfYear(text)).toBe(expected);
});

it.each([
  ["Risultato 2025 I trim.", true],
  ["Target Q3 2025", true],
  ["Risultato 2025 (II semestre)", true],
  ["Target 2025 (rivisto nel II trimestre)", false],
  ["Risultato 2025", false],
  ["Risultato al 31/12/2025", false],
  ["Target triennio 2025", false],
])("%s: names a part of the year? %s", (text, expected) => {
  expect(namesPartOfYear(text)).toBe(expected);
  expect(readHeading(text) === undefined).toBe(expected);
});

it("What says how far a quarter has got, or who answers in it, is known as before", () => {
  expect(readHeading("% realizzazione I trim")?.meaning).toBe("derived");
  expect(readHeading("Responsabile I trim")?.meaning).toBe("responsible");
});

/** Merged cells of the data are no heading. */
it("Objectives merged over the first rows stay data", () => {
  const read = readAs(`
Prospettiva | Obiettivo | Indicatore | Peso | Target 2025 | Risultato 2025
Città | Rifiuti | % raccolta differenziata | 50 | >= 72 | 9
^ | ^ | Km di piste | 50 | >= 25 | 9`);
  expect(read.indicators).toEqual(WITH_RESULTS);
});

it("A section called after a quarter below one row of headings is no heading", () => {
  const read = readAs(`
Prospettiva | Obiettivo | Indicatore | Peso | Target 2025 | Risultato 2025
I trimestre${ROWS("9")}`);
  expect(read.indicators).toEqual(WITH_RESULTS);
});

/** Perspectives that are only numbered, «PROSPETTIVA 1», stay apart; «Prospettiva» alone is a heading and names none. */
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import type { Snapshot } from "../../shared/workbook/snapshot";

const book = (first: string, second: string): Snapshot => ({
  sheets: [
    {
      name: "Piano",
      hidden: false,
      merges: [],
      hiddenRows: [],
      depth: "all",
      rows: [...block(first, "1", 0.6), [], ...block(second, "2", 0.4)].map((cells) =>
        cells.map((value) => ({ value })),
      ),
    },
  ],
});

const block = (name: string, code: string, weight: number): (string | number)[][] => [
  [name, "Peso", "Risultato 2025", "Target 2025"],
  [`${code}.1 Obiettivo`, weight, "", ""],
  [`${code}.1.1 Programma`, weight, "", ""],
  ["Numero di servizi attivati", weight, 12, ">= 10"],
];

const perspectivesOf = (snapshot: Snapshot): readonly string[] => {
  const found = recognisePlan(snapshot);
  return found.ok ? found.value.plan.perspectives.map(({ title }) => title.value) : [];
};

it.each([
  ["PROSPETTIVA 1", "PROSPETTIVA 2"],
  ["Prospettiva A", "Prospettiva B"],
  ["Perspective II", "Perspective III"],
  ["Prospettiva n. 1", "Prospettiva n. 2"],
])("%s and %s are two", (first, second) => expect(perspectivesOf(book(first, second))).toEqual([first, second]));

it("the heading alone is one perspective, named by its sheet", () => {
  expect(perspectivesOf(book("Prospettiva", "Prospettiva"))).toEqual(["Piano"]);
});

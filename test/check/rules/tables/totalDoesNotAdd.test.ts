/** Totals: which are checked, which are left alone, and how much rounding may take. */
import { totalDoesNotAdd } from "../../../../shared/check/rules/tables/totalDoesNotAdd";
import { behavesAsRule } from "../../behavesAsRule";
import { findingsOf } from "../../runExample";
import { firstCells, onTable, type Rows, rate } from "./onTables";

behavesAsRule(totalDoesNotAdd);

const STAFF: Rows = [
  ["Titolo di studio", 2011, 2012, 2013],
  ["Scuola dell'obbligo", 4, 3, 3],
  ["Diploma", 22, 21, 21],
  ["Laurea", 20, 18, 19],
];
const euro = (value: number) => ({ value, format: "#,##0.00" });

const WRONG: readonly (readonly [string, Rows, readonly string[]])[] = [
  ["one column of three", [...STAFF, ["Totale", 46, 43, 43]], ["C5"]],
  ["a labelled total, others add up", [...STAFF, ["Totale personale", 46, 43, 43]], ["C5"]],
  ["English", [...STAFF, ["Total", 46, 42, 44]], ["D5"]],
  [
    "one column under the bare word",
    [
      ["Voce", "Importo"],
      ["Fiere", 100],
      ["Corsi", 50],
      ["TOTALE", 160],
    ],
    ["B4"],
  ],
  [
    "blank and dash count nothing",
    [
      ["Voce", "a", "b"],
      ["Fiere", 100, 1],
      ["Corsi", null, 2],
      ["Altro", "-", 4],
      ["Bandi", 5, 1],
      ["Totale", 106, 8],
    ],
    ["B6"],
  ],
  [
    "a section's total",
    [
      ["Voce", "a", "b"],
      ["Fiere", 10, 1],
      ["Corsi", 20, 2],
      ["Totale A", 30, 3],
      ["Bandi", 5, 5],
      ["Premi", 6, 6],
      ["Totale B", 12, 11],
    ],
    ["B7"],
  ],
  [
    "a sum of totals",
    [
      ["Voce", "a", "b"],
      ["Fiere", 10, 1],
      ["Corsi", 20, 2],
      ["Totale A", 30, 3],
      ["Bandi", 5, 5],
      ["Premi", 6, 6],
      ["Totale B", 11, 11],
      ["Totale generale", 42, 14],
    ],
    ["B8"],
  ],
  [
    "a column of totals",
    [
      ["Tipo", "Donne", "Uomini", "Totale"],
      ["Diploma", 11, 9, 20],
      ["Laurea", 12, 7, 20],
      ["Altro", 0, 3, 3],
      ["Master", 1, 1, 2],
    ],
    ["D3"],
  ],
  [
    "money off by a cent",
    [
      ["Voce", "a", "b"],
      ["Fiere", euro(10.5), euro(1)],
      ["Corsi", euro(20.25), euro(2)],
      ["Totale", euro(30.79), euro(3)],
    ],
    ["B4"],
  ],
];

it.each(WRONG)("Found: %s", (_says, rows, cells) => {
  expect(firstCells(totalDoesNotAdd, rows)).toEqual(cells);
});

const SOUND: readonly (readonly [string, Rows])[] = [
  ["totals that add up", [...STAFF, ["Totale", 46, 42, 43]]],
  [
    "years above numbers, in one column",
    [
      ["Unità", 2015],
      ["Donne", 23],
      ["Uomini", 19],
      ["Totale", 42],
    ],
  ],
  [
    "totals and a sum of totals",
    [
      ["Voce", "a"],
      ["Fiere", 10],
      ["Corsi", 20],
      ["Totale A", 30],
      ["Bandi", 5],
      ["Premi", 6],
      ["Totale B", 11],
      ["Totale generale", 41],
    ],
  ],
  [
    "a list with levels",
    [
      ["Linea", "Importo"],
      ["Fiere locali", 10],
      ["Fiere estere", 20],
      ["Missioni", 30],
      ["Promozione", 60],
      ["Corsi", 5],
      ["Borse", 5],
      ["Formazione", 10],
      ["Area 1", 70],
      ["TOTALE", 70],
    ],
  ],
  [
    "a list with levels above",
    [
      ["Linea", "Importo"],
      ["Promozione", 60],
      ["Fiere locali", 10],
      ["Fiere estere", 20],
      ["Missioni", 30],
      ["Formazione", 15],
      ["Corsi", 5],
      ["Borse", 10],
      ["TOTALE", 75],
    ],
  ],
  [
    "parts of a row",
    [
      ["Voce", "a"],
      ["Personale", 100],
      ["di cui a termine", 20],
      ["Beni", 50],
      ["Totale", 150],
    ],
  ],
  [
    "a mean inside",
    [
      ["Voce", "a"],
      ["Fiere", 10],
      ["Corsi", 20],
      ["Media", 15],
      ["Totale", 30],
    ],
  ],
  ["a ratio", [...STAFF, ["Totale personale/imprese", 2.3, 2.1, 2.2]]],
  ["an index", [...STAFF, ["Totale (indice)", 100, 98, 99]]],
  [
    "percentages",
    [
      ["Voce", "a"],
      ["x", rate(0.3)],
      ["y", rate(0.3)],
      ["Totale", rate(1)],
    ],
  ],
  [
    "no number can be told",
    [
      ["Voce", "a"],
      ["Fiere", 10],
      ["Corsi", "n.d."],
      ["Totale", 40],
    ],
  ],
  [
    "a row that is called total and is none",
    [
      ["Imprese", 2014, 2015],
      ["Iscritte", 100, 110],
      ["Cessate", 90, 95],
      ["Totale registrate", 22000, 22015],
    ],
  ],
  [
    "one addend",
    [
      ["Voce", "a"],
      ["Fiere", 10],
      ["Totale", 40],
    ],
  ],
  [
    "rounded decimals",
    [
      ["Voce", "a"],
      ["x", 12.34],
      ["y", 4.56],
      ["z", 1.11],
      ["Totale", 18.02],
    ],
  ],
  [
    "a formula that is no sum",
    [
      ["Voce", "a"],
      ["Fiere", 10],
      ["Corsi", 20],
      ["Totale", { value: 33, formula: "(B2+B3)*1.1" }],
    ],
  ],
  [
    "two tables one under the other",
    [["Voce", "a"], ["Fiere", 10], ["Corsi", 20], [], ["Voce", "a"], ["Bandi", 5], ["Premi", 6], ["Totale", 11]],
  ],
  [
    "a column of totals that is none",
    [
      ["Anno", "Entrate", "Spese", "Totale"],
      ["2014", 100, 80, 20],
      ["2015", 110, 80, 30],
      ["2016", 90, 80, 10],
    ],
  ],
  [
    "women and men, two years",
    [
      ["", "D", "U", "Totale", "D", "U", "Totale"],
      ["A", 1, 2, 3, 4, 5, 9],
      ["B", 2, 2, 4, 1, 1, 2],
      ["C", 1, 1, 2, 3, 3, 6],
    ],
  ],
  [
    "the total of several groups, with headings between them",
    [
      ["Voce", "Peso"],
      ["Primo gruppo"],
      ["a", 30],
      ["b", 20],
      ["Secondo gruppo"],
      ["c", 25],
      ["d", 25],
      ["Totale", 100],
    ],
  ],
  [
    "the total of groups with blank rows between them",
    [["Voce", "Peso"], ["a", 40], ["b", 40], [], ["c", 35], ["d", 25], ["e", 25], ["Totale", 100]],
  ],
  [
    "errors and truth values",
    [
      ["Voce", "a"],
      ["x", { error: "#N/A" }],
      ["y", true],
      ["Totale", 5],
    ],
  ],
];

it.each(SOUND)("Left alone: %s", (_says, rows) => {
  expect(firstCells(totalDoesNotAdd, rows)).toEqual([]);
});

it("A table below another, with a heading or a year over its numbers, is judged by itself", () => {
  const above = [["Voce", "Euro"], ["x", 1], ["y", 2], []];
  const below = [
    ["a", 40],
    ["b", 40],
    ["Totale", 100],
  ];
  expect(firstCells(totalDoesNotAdd, [...above, ["Voce", "Ore"], ...below])).toEqual(["B8"]);
  expect(firstCells(totalDoesNotAdd, [...above, ["Voce", 2015], ...below])).toEqual(["B8"]);
});

it("A list longer than is followed is left alone, a short section at its end is not", () => {
  const long = Array.from({ length: 400 }, (_, row) => [`Voce ${row}`, row + 1]);
  expect(firstCells(totalDoesNotAdd, [["Voce", "a"], ...long, ["Totale", 7]])).toEqual([]);
  expect(
    firstCells(totalDoesNotAdd, [["Voce", "a"], ...long, ["Totale", 80200], ["x", 1], ["y", 2], ["Totale", 4]]),
  ).toEqual(["B405"]);
});

it("It says what the addends make", () => {
  const [finding] = onTable(totalDoesNotAdd, [...STAFF, ["Totale", 46, 43, 43]]);
  expect(finding).toMatchObject({
    severity: "error",
    effect: 0,
    data: { total: 43, sum: 42, addends: 3, label: "totale" },
  });
});

it.each<[string, number, number]>([
  ["of its own group is right", 0.5, 0],
  ["of neither is told", 0.4, 1],
])("A subtotal under the last group of weights that is the sum %s", (_what, total, count) => {
  const share = (value: number) => ({ value, format: "0%" });
  const rows: Rows = [
    ["Indicator", "Weight", "Target 2016", "Actual 2016"],
    ["Open the museum to everyone"],
    ["Visitors", share(0.3), ">= 900", 950],
    ["School visits", share(0.2), ">= 90", 95],
    ["Subtotal", share(0.5)],
    ["Care for the collection"],
    ["Items restored", share(0.25), ">= 9", 10],
    ["Items catalogued", share(0.25), ">= 40", 41],
    ["Subtotal", share(total)],
  ];
  expect(findingsOf(totalDoesNotAdd, [{ name: "Scorecard 2016", rows }])).toHaveLength(count);
});

it("A sheet of 200,000 cells is looked through to its end", () => {
  const sumOfBlock = (row: number): number => ((row - 39 + row - 1) * 39) / 2;
  const rows = Array.from({ length: 4000 }, (_, row) => {
    const isTotal = row % 40 === 39;
    const slip = row === 3999 ? 7 : 0;
    return [
      isTotal ? "Totale" : `Voce ${row}`,
      ...Array.from({ length: 49 }, (_each, column) =>
        isTotal ? sumOfBlock(row) * column + (column === 30 ? slip : 0) : row * column,
      ),
    ];
  });
  expect(firstCells(totalDoesNotAdd, rows)).toEqual(["AF4000"]);
});

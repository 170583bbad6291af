/** The heading cells that decide what is calculated, as the plan keeps them for the guards of the generated sheets. */
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { cellName } from "../../shared/workbook/address";
import { bookOf, type Grid, sheetOf } from "./books";

const ROWS: Grid = [
  ["1.1 Uno", 1],
  ["1.1.1 Due", 1],
  ["N. eventi", 1, 5, 10, 5, 20],
];

const REGISTER: Grid = [
  ["Codice", "Indicatore operativo", "Target 2016", "Risultato 2016"],
  ["1.1.1", "N. sportelli", 3, 2],
];

/** Name, sheets, and the cells kept: `sheet row: cells`. */
const CASES: readonly (readonly [string, Readonly<Record<string, Grid>>, readonly string[]])[] = [
  [
    "the perspective, weight, targets, results and Verso; not the notes",
    { Piano: [["IMPRESE", "Peso", "Risultato 2015", "Target 2016", "Risultato 2016", "Note", "Verso"], ...ROWS] },
    ["Piano 0: A1 IMPRESE, B1 Peso, C1 Risultato 2015, D1 Target 2016, E1 Risultato 2016, G1 Verso"],
  ],
  [
    "the line that gives undated headings their year",
    { Piano: [["Comune di Prova"], ["Piano 2016"], ["IMPRESE", "Peso", "Note", "Target", "Risultato"], ...ROWS] },
    ["Piano 2: A3 IMPRESE, B3 Peso, D3 Target, E3 Risultato, A2 Piano 2016"],
  ],
  [
    "a row for each table",
    {
      Piano: [
        ["IMPRESE", "Peso", "Note", "Target 2016"],
        ...ROWS,
        ["PROCESSI", "Peso", "Note", "Target\n2016"],
        ["2.1 Tre", 1],
        ["2.1.1 Quattro", 1],
        ["N. corsi", 1, null, 10],
      ],
    },
    ["Piano 0: A1 IMPRESE, B1 Peso, D1 Target 2016", "Piano 4: A5 PROCESSI, B5 Peso, D5 Target\n2016"],
  ],
  [
    "those of a register of operational indicators",
    { Piano: [["IMPRESE", "Peso", "Note", "Target 2016"], ...ROWS], Registro: REGISTER },
    ["Piano 0: A1 IMPRESE, B1 Peso, D1 Target 2016", "Registro 0: C1 Target 2016, D1 Risultato 2016"],
  ],
];

it.each(CASES)("The plan keeps %s", (_, grids, kept) => {
  const found = recognisePlan(bookOf(...Object.entries(grids).map(([name, grid]) => sheetOf(name, grid))));
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  const said = (found.value.plan.headings ?? []).map(
    ({ sheet, row, cells }) =>
      `${sheet} ${row}: ${cells.map(({ at, value }) => `${cellName(at.top, at.left)} ${value}`).join(", ")}`,
  );
  expect(said).toEqual(kept);
});

describe("two result columns of one year", () => {
  const rows = (first: string, second: string) =>
    [
      ["CITTADINI", "Peso", first, second, "Target 2025"],
      ["1.1 Obiettivo", 1, "", "", ""],
      ["1.1.1 Programma", 1, "", "", ""],
      ["Numero di servizi attivati", 1, 5, 12, ">= 10"],
    ].map((cells) => cells.map((value) => ({ value })));

  it.each([
    ["Risultato 2025 al 30/06", "Risultato 2025 al 31/12", 12],
    ["Risultato 2025 al 31/12", "Risultato 2025 al 30/06", 5],
    ["Risultato 2025", "Risultato 2025 al 30/06", 5],
    ["Risultato 2025 al 30/06", "Risultato 2025", 12],
  ])("%s and %s: the later counts and the other is named", (first, second, expected) => {
    const found = recognisePlan({
      sheets: [{ name: "Piano", hidden: false, merges: [], hiddenRows: [], depth: "all", rows: rows(first, second) }],
    });
    const plan = found.ok ? found.value.plan : undefined;
    expect(plan?.perspectives[0]?.objectives[0]?.programmes[0]?.indicators[0]?.results[2025]?.value).toBe(expected);
    expect(found.ok && found.value.recognised.flatMap(({ notPlaced }) => notPlaced.map(({ why }) => why))).toContain(
      "repeated-heading",
    );
  });
});

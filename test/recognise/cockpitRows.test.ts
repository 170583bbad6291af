/** Rows that are not what they seem: each is kept, left out or named, and never thrown. */
import type { Plan } from "../../shared/plan/plan";
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import type { NotPlaced } from "../../shared/recognise/recognition";
import { printRange } from "../../shared/workbook/address";
import type { SheetSnapshot } from "../../shared/workbook/snapshot";
import { bookOf, type Grid, sheetOf } from "./books";

const HEAD = [
  "IMPRESE",
  "Peso",
  "Risultato 2015",
  "Risultato 2016",
  "Target 2016",
  "Target 2017",
  "Missione / Programma",
];
const OBJECTIVE = ["1.1 Consolidare", 0.06];
const PROGRAMME = ["1.1.1 Produrre", 0.06, null, null, null, null, "032 / 002"];
const INDICATOR = ["N. presenze", 0.06, 0, 31, "almeno 25", 26, "032 / 002"];
const MORE: Grid = [
  ["1.2 Assicurare", 0.04],
  ["1.2.1 CreaInRete", 0.04],
  ["Progetti", 0.02, 0, 2, "almeno 2"],
  ["Incontri", 0.02, 0, 4, 3],
];

function read(grid: Grid, more: Partial<SheetSnapshot> = {}): { plan: Plan; named: string[]; confidence: number } {
  const found = recognisePlan(bookOf(sheetOf("Foglio", grid, more)));
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  const [first] = found.value.recognised;
  const named = (first?.notPlaced ?? []).map((each: NotPlaced) => `${printRange(each.at)} ${each.why}`);
  return { plan: found.value.plan, named, confidence: first?.confidence ?? 0 };
}

const tree = (plan: Plan): string[] =>
  plan.perspectives.flatMap((perspective) => [
    perspective.title.value,
    ...perspective.objectives.flatMap((objective) => [
      ` ${objective.code}`,
      ...objective.programmes.flatMap((programme) => [
        `  ${programme.code}`,
        ...programme.indicators.map((indicator) => `   ${indicator.title.value} ${indicator.id}`),
      ]),
    ]),
  ]);

const BASE = ["IMPRESE", " 1.1", "  1.1.1", "   N. presenze 2016/1.1.1/1"];
const REST = [" 1.2", "  1.2.1", "   Progetti 2016/1.2.1/1", "   Incontri 2016/1.2.1/2"];

const CASES: readonly (readonly [string, Grid, readonly string[], readonly string[]])[] = [
  ["the plain cockpit", [HEAD, OBJECTIVE, PROGRAMME, INDICATOR, ...MORE], [...BASE, ...REST], []],
  [
    "a row repeated in every cell after a page break counts once",
    [HEAD, OBJECTIVE, PROGRAMME, INDICATOR, INDICATOR, ...MORE],
    [...BASE, ...REST],
    ["Foglio!A5 duplicate-row-dropped"],
  ],
  [
    "the same with the heading row between",
    [HEAD, OBJECTIVE, PROGRAMME, INDICATOR, [], HEAD, INDICATOR, ...MORE],
    [...BASE, ...REST],
    ["Foglio!A7 duplicate-row-dropped"],
  ],
  [
    "a repeated row counts twice where the weights need both",
    [HEAD, ["1.1 Consolidare", 0.12], ["1.1.1 Produrre", 0.12], INDICATOR, INDICATOR, ...MORE],
    [...BASE, "   N. presenze 2016/1.1.1/2", ...REST],
    ["Foglio!A5 duplicate-row-kept"],
  ],
  [
    "a programme repeated on the next page goes on",
    [HEAD, OBJECTIVE, PROGRAMME, INDICATOR, HEAD, OBJECTIVE, PROGRAMME, ["Altro", 0, 1, 2, 3], ...MORE],
    [...BASE, "   Altro 2016/1.1.1/2", ...REST],
    [],
  ],
  [
    "total rows are no indicators",
    [HEAD, OBJECTIVE, PROGRAMME, INDICATOR, ["Totale", 0.06], ["TOTALE PROSPETTIVA", 0.06, 1, 2, 3], ...MORE],
    [...BASE, ...REST],
    [],
  ],
  [
    "an indicator that begins with «Totale» and has a target is one",
    [HEAD, OBJECTIVE, PROGRAMME, ["Totale imprese assistite", 0.06, 0, 31, 25], ...MORE],
    ["IMPRESE", " 1.1", "  1.1.1", "   Totale imprese assistite 2016/1.1.1/1", ...REST],
    [],
  ],
  [
    "an indicator before any programme is named",
    [HEAD, INDICATOR, OBJECTIVE, PROGRAMME, INDICATOR, ...MORE],
    [...BASE, ...REST],
    ["Foglio!A2 orphan-indicator"],
  ],
  [
    "an indicator directly under an objective gets a programme with the objective's code",
    [HEAD, OBJECTIVE, INDICATOR, ...MORE],
    ["IMPRESE", " 1.1", "  1.1", "   N. presenze 2016/1.1/1", ...REST],
    ["Foglio!A3 indicator-under-objective"],
  ],
  [
    "a programme under another objective stays where it is",
    [HEAD, OBJECTIVE, ["1.2.9 Fuori posto", 0.06], INDICATOR, ...MORE],
    ["IMPRESE", " 1.1", "  1.2.9", "   N. presenze 2016/1.2.9/1", ...REST],
    ["Foglio!A3 programme-under-other-objective"],
  ],
  [
    "a code used twice keeps both",
    [HEAD, OBJECTIVE, PROGRAMME, INDICATOR, ["1.1.1 Altro programma", 0.01], ["X", 0.01, 0, 1, 1], ...MORE],
    [...BASE, "  1.1.1", "   X 2016/1.1.1/2", ...REST],
    ["Foglio!A5 duplicate-code"],
  ],
  [
    "a programme without its objective's row gets one without title",
    [HEAD, PROGRAMME, INDICATOR, ...MORE],
    [...BASE, ...REST],
    ["Foglio!A2 objective-missing"],
  ],
  [
    "indicators with four parts lose their code, and one of another programme is named",
    [HEAD, OBJECTIVE, PROGRAMME, ["1.1.1.1 Presenze", 0.03, 0, 1, 2], ["1.2.1.1 Altrove", 0.03, 0, 1, 2], ...MORE],
    ["IMPRESE", " 1.1", "  1.1.1", "   Presenze 2016/1.1.1/1", "   Altrove 2016/1.1.1/2", ...REST],
    ["Foglio!A5 indicator-under-other-code"],
  ],
  [
    "a number that looks like a code stays in the indicator's title",
    [HEAD, OBJECTIVE, PROGRAMME, ["2.500 imprese raggiunte", 0.06, 0, 1, 2], ["2.5 giorni medi", 0, 0, 1, 2], ...MORE],
    [
      "IMPRESE",
      " 1.1",
      "  1.1.1",
      "   2.500 imprese raggiunte 2016/1.1.1/1",
      "   2.5 giorni medi 2016/1.1.1/2",
      ...REST,
    ],
    ["Foglio!A5 coded-row-with-target"],
  ],
  [
    "an objective and a programme with targets of their own stay what their codes say, and are named",
    [
      HEAD,
      OBJECTIVE,
      PROGRAMME,
      INDICATOR,
      ["1.2 Assicurare", 0.04, 0, 1, 2],
      ["1.2.1 CreaInRete", 0.04, 0, 1, 2],
      ...MORE.slice(2),
    ],
    [...BASE, ...REST],
    ["Foglio!A5 coded-row-with-target", "Foglio!A6 coded-row-with-target"],
  ],
  [
    "an area's row with its weight is no indicator, an indicator numbered in the code column is one",
    [
      ["Codice", ...HEAD],
      ["1", "Area", 0.1],
      ["1.1", "Consolidare", 0.06],
      ["1.1.1", "Produrre", 0.06],
      [1, "N. presenze", 0.06, 0, 31, 25],
      ["1.2", "Assicurare", 0.04],
      ["1.2.1", "CreaInRete", 0.04],
      [1, "Progetti", 0.02, 0, 2, 2],
      [2, "Incontri", 0.02, 0, 2, null],
    ],
    [...BASE, ...REST],
    ["Foglio!B9 row-without-target"],
  ],
  [
    "codes and titles in columns of their own under one merged heading",
    [
      [HEAD[0] ?? null, null, ...HEAD.slice(1)],
      ["1.1", "Consolidare", 0.06],
      ["1.1.1", "Produrre", 0.06],
      [null, "N. presenze", 0.06, 0, 31, 25],
      ["1.2", "Assicurare", 0.04],
      ["1.2.1", "CreaInRete", 0.04],
      [null, "Progetti", 0.02, 0, 2, 2],
      [null, "Incontri", 0.02, 0, 2, 3],
    ],
    [...BASE, ...REST],
    [],
  ],
  [
    "titles indented by column under one merged heading",
    [
      [HEAD[0] ?? null, null, null, ...HEAD.slice(1)],
      ["1.1 Consolidare", null, null, 0.06],
      [null, "1.1.1 Produrre", null, 0.06],
      [null, null, "N. presenze", 0.06, 0, 31, 25],
      ["1.2 Assicurare", null, null, 0.04],
      [null, "1.2.1 CreaInRete", null, 0.04],
      [null, null, "Progetti", 0.02, 0, 2, 2],
      [null, null, "Incontri", 0.02, 0, 2, 3],
    ],
    [...BASE, ...REST],
    [],
  ],
  [
    "a perspective may be called as a column is",
    [["RISORSE", ...HEAD.slice(1)], OBJECTIVE, PROGRAMME, INDICATOR, ...MORE],
    ["RISORSE", ...BASE.slice(1), ...REST],
    [],
  ],
  [
    "a column without heading beside the titles is named",
    [[...HEAD.slice(0, 4), null, ...HEAD.slice(5)], OBJECTIVE, PROGRAMME, INDICATOR, ["1.2 Assicurare", 0.04]],
    ["IMPRESE", " 1.1", "  1.1.1", "   N. presenze 2017/1.1.1/1", " 1.2"],
    ["Foglio!E1 unknown-heading"],
  ],
  [
    "a block without its weights is named, and its rows do not join another",
    [HEAD, OBJECTIVE, PROGRAMME, INDICATOR, ["PROCESSI", null, ...HEAD.slice(2)], ...MORE],
    BASE,
    ["Foglio!A5 incomplete-headings"],
  ],
  [
    "row numbers in a column of their own are no codes",
    [
      ["N.", ...HEAD],
      [1, ...OBJECTIVE],
      [2, ...PROGRAMME],
      [3, ...INDICATOR],
      ...MORE.map((row, index) => [index + 4, ...row]),
    ],
    [...BASE, ...REST],
    [],
  ],
  [
    "a note is named",
    [HEAD, OBJECTIVE, PROGRAMME, INDICATOR, ...MORE, [], ["(*) dato provvisorio"]],
    [...BASE, ...REST],
    ["Foglio!A10 text-only"],
  ],
  [
    "an area's row gives its title",
    [["AS 1 - Cabina di regia"], HEAD, OBJECTIVE, PROGRAMME, INDICATOR, ["Obiettivo 2: Valore"], ...MORE],
    [...BASE, ...REST],
    [],
  ],
  [
    "a column that nobody knows is named",
    [[...HEAD, "Pippo"], OBJECTIVE, PROGRAMME, [...INDICATOR, "x"], ...MORE],
    [...BASE, ...REST],
    ["Foglio!H1 unknown-heading"],
  ],
  [
    "an unreadable weight and a missing target are named",
    [HEAD, OBJECTIVE, PROGRAMME, INDICATOR, ["Senza", "?", 0, 1, null], ...MORE],
    [...BASE, "   Senza 2016/1.1.1/2", ...REST],
    ["Foglio!A5 row-without-target", "Foglio!B5 unreadable-weight"],
  ],
];

describe("Rows of the cockpit", () => {
  it.each(CASES)("%s", (_name, grid, expected, remarks) => {
    const { plan, named } = read(grid);
    expect(tree(plan)).toEqual(expected);
    expect(named).toEqual(remarks);
  });

  it("areas take their titles from rows and letterhead", () => {
    const { plan } = read([["AS 1 - Cabina di regia"], HEAD, OBJECTIVE, PROGRAMME, INDICATOR]);
    expect(plan.areas.map(({ code, title }) => [code, title?.value, title?.raw])).toEqual([
      ["1", "Cabina di regia", "AS 1 - Cabina di regia"],
    ]);
  });

  it("error cells are kept as values", () => {
    const error = { error: "#REF!" };
    const sheet = sheetOf("Foglio", [HEAD, OBJECTIVE, PROGRAMME, INDICATOR]);
    const rows = sheet.rows.map((row, index) => (index === 3 ? [...(row ?? []).slice(0, 4), { value: error }] : row));
    const found = recognisePlan(bookOf({ ...sheet, rows }));
    expect(
      found.ok && found.value.plan.perspectives[0]?.objectives[0]?.programmes[0]?.indicators[0]?.targets[2016]?.value,
    ).toEqual(error);
  });

  it("a target merged over its years stands for each, at its own cell", () => {
    const { plan } = read([HEAD, OBJECTIVE, PROGRAMME, ["N.", 0.06, 0, 31, 25, null]], {
      merges: [{ top: 3, left: 4, bottom: 3, right: 5 }],
    });
    const targets = plan.perspectives[0]?.objectives[0]?.programmes[0]?.indicators[0]?.targets;
    expect(targets?.[2017]?.value).toBe(25);
    expect(targets?.[2017] && printRange(targets[2017].at)).toBe("Foglio!E4");
  });

  it("a second perspective may stand in a row of its own under the same headings", () => {
    const grid: Grid = [
      ["Indicatore", ...HEAD.slice(1)],
      ["PROSPETTIVA IMPRESE", 0.06],
      OBJECTIVE,
      PROGRAMME,
      INDICATOR,
      ["Processi interni"],
      ...MORE,
    ];
    const { plan } = read(grid);
    expect(plan.perspectives.map(({ code, title, weight }) => [code, title.value, weight?.value])).toEqual([
      ["P1", "PROSPETTIVA IMPRESE", 0.06],
      ["P2", "Processi interni", undefined],
    ]);
  });

  it("many doubtful rows lower the confidence", () => {
    const plain = read([HEAD, OBJECTIVE, PROGRAMME, INDICATOR, ...MORE]).confidence;
    const doubtful = read([HEAD, OBJECTIVE, PROGRAMME, INDICATOR, ...MORE, ["nota"], ["nota"], ["nota"]]).confidence;
    expect(plain).toBe(1);
    expect(doubtful).toBeLessThan(plain);
  });

  it("titles keep what the cell really holds beside what people read", () => {
    const { plan } = read([
      HEAD,
      OBJECTIVE,
      ["  1.1.1  Produrre\ne diffondere ", 0.06],
      [" N. presenze", 0.06, 0, 31, 25],
    ]);
    const programme = plan.perspectives[0]?.objectives[0]?.programmes[0];
    expect(programme?.title.value).toBe("Produrre e diffondere");
    expect(programme?.title.raw).toBe("  1.1.1  Produrre\ne diffondere ");
    expect(programme?.indicators[0]?.title).toMatchObject({ value: "N. presenze", raw: " N. presenze" });
  });
});

/** Programme registers: flat tables anywhere, in either language, each of which may be there or not. */
import type { ProgrammeDetail } from "../../shared/plan/plan";
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { bookOf, type Grid, sheetOf } from "./books";

const COCKPIT: Grid = [
  ["Camera di Commercio di Prova"],
  ["IMPRESE", "Peso", "Risultato 2016", "Target 2016"],
  ["1.1 Uno", 1],
  ["1.1.1 Alfa", 0.5],
  ["x", 0.5, 1, 1],
  ["1.1.2 Beta", 0.5],
  ["y", 0.5, 1, 1],
];

function read(...grids: readonly Grid[]) {
  const sheets = grids.map((grid, index) => sheetOf(`Registro${index + 1}`, grid));
  const found = recognisePlan(bookOf(sheetOf("Cruscotto", COCKPIT), ...sheets));
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value;
}

/** Values alone, without addresses. */
const plain = (detail: ProgrammeDetail | undefined): unknown => {
  const value = (cell: { value: unknown } | undefined): unknown => cell?.value;
  return {
    title: value(detail?.title),
    area: value(detail?.area),
    objective: value(detail?.objective),
    responsible: value(detail?.responsible),
    total: value(detail?.resourcesTotal),
    resources: detail?.resources.map(({ name, amount, budgeted, spent }) => [name, amount, budgeted, spent].map(value)),
    actions: detail?.actions.map(value),
    expected: detail?.expectedResults.map(value),
    operational: detail?.operational.map(({ id, title, targets, results }) => [
      id,
      title.value,
      value(targets[2016]),
      value(results[2016]),
    ]),
  };
};
const NOTHING = {
  title: undefined,
  area: undefined,
  objective: undefined,
  responsible: undefined,
  total: undefined,
  resources: [],
  actions: [],
  expected: [],
  operational: [],
};

const CASES: readonly (readonly [string, Grid, Record<string, unknown>])[] = [
  [
    "programmes, headings in any order, below a letterhead",
    [
      ["Elenco dei programmi"],
      [],
      ["Soggetto\nresponsabile", "Linea strategica", "Obiettivo", "Programma", "Codice"],
      ["ISR", "Linea Strategica 1.1: Uno", "Obiettivo 1: Area", "Alfa bis", "1.1.1"],
    ],
    { title: "Alfa bis", area: "Area", objective: "Uno", responsible: "ISR" },
  ],
  [
    "programmes in English, the code inside the title",
    [
      ["Programme", "Strategic area", "Owner"],
      ["1.1.1 Alfa", "Area of work", "Unit A"],
    ],
    { title: "Alfa", area: "Area of work", responsible: "Unit A" },
  ],
  [
    "resources and their parts, blank codes going on with the one above",
    [
      ["Codice", "Risorse", "di cui", "Importo", "A preventivo", "A consuntivo"],
      ["1.1.1", "€ 80,000,00", "Investimenti", 50, 80, "€ -"],
      [null, null, "Interventi", "€ 25.00,00", null, null],
      ["Totale", 80, null, 75],
    ],
    {
      total: "€ 80,000,00",
      resources: [
        ["Investimenti", 50, 80, "€ -"],
        ["Interventi", "€ 25.00,00", undefined, undefined],
      ],
    },
  ],
  [
    "resources in English, with years in the headings",
    [
      ["Code", "Item", "Amount", "Budget 2016", "Actual 2016"],
      ["1.1.1", "Grants", 10, 11, 12],
    ],
    { resources: [["Grants", 10, 11, 12]] },
  ],
  [
    "resources of two years, of which the plan's counts",
    [
      ["Codice", "Importo", "Consuntivo 2015", "Consuntivo 2016"],
      ["1.1.1", 10, 8, 9],
    ],
    { resources: [["", 10, undefined, 9]] },
  ],
  [
    "programmes under a strategic objective, not an area",
    [
      ["Codice", "Titolo", "Obiettivo", "Ufficio"],
      ["1.1.1", "Alfa", "1.1 Uno", "U"],
    ],
    { title: "Alfa", objective: "Uno", responsible: "U" },
  ],
  [
    "programmes whose area and line have no codes",
    [
      ["Codice", "Obiettivo", "Linea strategica", "Programma"],
      ["1.1.1", "Area", "Linea", "Alfa"],
    ],
    { title: "Alfa", area: "Area", objective: "Linea" },
  ],
  [
    "operational indicators",
    [
      ["Risultato 2016", "Codice programma", "Indicatore operativo", "Target 2016"],
      [4, "1.1.1", "Testate", "3 testate"],
      [null, "1.1.1", "Conferenze", ">= 2"],
    ],
    {
      operational: [
        ["2016/1.1.1/o1", "Testate", "3 testate", 4],
        ["2016/1.1.1/o2", "Conferenze", ">= 2", null],
      ],
    },
  ],
  [
    "actions and expected results side by side",
    [
      ["Cod.", "Azioni", "Risultati attesi"],
      ["1.1.1", "Fare", "Esito"],
      ["1.1.1", "• Una\n• Due", null],
    ],
    { actions: ["Fare", "Una", "Due"], expected: ["Esito"] },
  ],
  [
    "actions and expected results told by a column of kinds",
    [
      ["Code", "Type", "Text"],
      ["1.1.1", "Action", "Do"],
      ["1.1.1", "Expected result", "Done"],
    ],
    { actions: ["Do"], expected: ["Done"] },
  ],
];

describe("A register", () => {
  it.each(CASES)("of %s", (_name, grid, expected) => {
    const { plan, recognised } = read(grid);
    expect(plain(plan.details[0])).toEqual({ ...NOTHING, ...expected });
    expect(recognised[1]).toMatchObject({ sheet: "Registro1", layout: "registers", notPlaced: [] });
    expect(recognised[1]?.confidence).toBeGreaterThan(0.9);
  });

  it("may stand below the cockpit on the same sheet", () => {
    const grid: Grid = [...COCKPIT, [], ["Codice", "Soggetto responsabile"], ["1.1.2", "Ufficio B"]];
    const found = recognisePlan(bookOf(sheetOf("Tutto", grid)));
    expect(found.ok && found.value.plan.details.map(({ code, responsible }) => [code, responsible?.value])).toEqual([
      ["1.1.2", "Ufficio B"],
    ]);
    expect(found.ok && found.value.plan.notPlaced).toEqual([]);
  });

  it("is taken when half of its rows are of known programmes, not when fewer are", () => {
    const rows: Grid = [
      ["Codice", "Responsabile"],
      ["1.1.1", "A"],
      ["1.1.2", "B"],
      ["9.9.8", "C"],
    ];
    expect(read(rows).plan.details).toHaveLength(3);
    expect(read([...rows, ["9.9.7", "D"], ["9.9.6", "E"]]).plan.details).toHaveLength(0);
  });

  it("numbers its operational indicators and reads a baseline as the year before", () => {
    const { plan } = read([
      ["Codice", "Indicatore", "Baseline", "Target"],
      ["1.1.1", "Uno", 3, 4],
      ["1.1.1", "Due", 5, 6],
      ["1.1.2", "Tre", 7, 8],
    ]);
    const operational = plan.details.flatMap((detail) => detail.operational);
    expect(operational.map(({ id, targets, results }) => [id, targets[2016]?.value, results[2015]?.value])).toEqual([
      ["2016/1.1.1/o1", 4, 3],
      ["2016/1.1.1/o2", 6, 5],
      ["2016/1.1.2/o1", 8, 7],
    ]);
  });

  it("does not go on with a code across an empty row", () => {
    const { plan } = read([
      ["Codice", "Azioni", "Responsabile"],
      ["1.1.1", "Prima", "A"],
      [null, "Seconda", null],
      [],
      [null, "Terza", "A"],
    ]);
    expect(plan.details.map(({ actions }) => actions.map(({ value }) => value))).toEqual([["Prima", "Seconda"]]);
    expect(plan.notPlaced).toMatchObject([{ value: "Terza", why: "missing-code" }]);
  });

  it("names rows of unknown programmes, rows without code and words that differ", () => {
    const grid: Grid = [
      ["Codice", "Programma", "Soggetto responsabile"],
      ["1.1.1", "Alfa", "A"],
      ["1.1.1", "Alfa", "B"],
      ["1.1.2", "Beta", "A"],
      ["9.9.9", "Ignoto", "A"],
      ["xx", "Senza", "A"],
    ];
    const { plan } = read(grid);
    expect(plan.notPlaced.map(({ value, at }) => [value, at.top, at.left])).toEqual([
      ["B", 2, 2],
      ["9.9.9", 4, 0],
      ["xx", 5, 0],
    ]);
    expect(plan.details.map(({ code, responsible }) => [code, responsible?.value])).toEqual([
      ["1.1.1", "A"],
      ["1.1.2", "A"],
      ["9.9.9", "A"],
    ]);
  });

  it("of another year's indicators is named and not read", () => {
    const { plan } = read(
      [
        ["Codice", "Indicatore", "Target 2015"],
        ["1.1.1", "Vecchio", 5],
      ],
      [
        ["Codice", "Tipo", "Indicatore", "Target 2016"],
        ["1.1.1", "Strategico", "x", 1],
        ["1.1.1", "Operativo", "Nuovo", 5],
      ],
    );
    expect(plan.details.map(({ operational }) => operational.map(({ title }) => title.value))).toEqual([["Nuovo"]]);
    expect(plan.notPlaced).toMatchObject([{ value: "Target 2015", why: "other-year" }]);
  });

  it("of something else is not taken", () => {
    const { plan, recognised } = read(
      [
        ["Codice", "Importo"],
        ["10.20.30", 5],
        ["10.20.31", 5],
      ],
      [
        ["Codice", "Indicatore", "Peso", "Target 2016"],
        ["1.1.1", "Altro", 1, 1],
      ],
    );
    expect(plan.details).toEqual([]);
    expect(recognised.slice(1).every(({ rows, confidence }) => rows === 0 && confidence < 0.5)).toBe(true);
  });
});

/** Programme sheets of other bodies, in other words and shapes; sheets that are none; and books that have nothing else. */
import fc from "fast-check";
import { placesOf } from "../../shared/plan/placed";
import type { Plan } from "../../shared/plan/plan";
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { SURE_ENOUGH } from "../../shared/recognise/recognition";
import { cellName } from "../../shared/workbook/address";
import { programmeSheets } from "../fixtures/workbooks/programmeSheets";
import { accountEssence } from "./accountEssence";
import { bookOf, type Grid, sheetOf } from "./books";
import { falseClaims } from "./homes";

const COMUNE: Grid = [
  ["Comune di Valdarna"],
  ["CITTADINI", "Peso", "Risultato 2022", "Target 2022", "Target 2023"],
  ["1.1 Servizi più vicini", 0.6],
  ["1.1.1 Sportello unico", 0.6],
  ["Tempo medio di attesa allo sportello (minuti)", 0.3, 17, "max 18", 16],
  ["N. pratiche aperte", 0.3, 90, 100, 110],
  ["1.2 Città sicura", 0.4],
  ["1.2.1 Polizia locale", 0.4],
  ["Controlli su strada", 0.4, 355, 300, 320],
];

const COUNCIL: Grid = [
  ["Westmoor Council"],
  ["CITIZENS", "Weight", "Result 2023", "Target 2023"],
  ["1.1 Closer services", 1],
  ["1.1.1 One-stop desk", 1],
  ["Average waiting time (minutes)", 0.5, 14, "max 15"],
  ["Share of requests closed on line", 0.5, 0.4, 0.5],
];

function read(cockpit: Grid | undefined, ...grids: readonly Grid[]) {
  const sheets = grids.map((grid, index) => sheetOf(`Foglio${index + 1}`, grid));
  const book = bookOf(...(cockpit === undefined ? [] : [sheetOf("Cruscotto", cockpit)]), ...sheets);
  const found = recognisePlan(book);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return { ...found.value, accounts: found.value.plan.accounts ?? [], book };
}

const detailOf = (plan: Plan, code: string): unknown => {
  const detail = plan.details.find((each) => each.code === code);
  return [detail?.actions, detail?.expectedResults].map((cells) => cells?.map(({ value }) => value));
};

const COMUNE_SHEET: Grid = [
  ["Comune di Valdarna", null, null, "Piano della performance 2022"],
  ["SCHEDA OBIETTIVO"],
  [],
  ["Area strategica", "Cittadini", null, "Obiettivo strategico", "Servizi più vicini"],
  ["Obiettivo operativo", "Sportello unico"],
  ["Dirigente", "dott.ssa Rossi", null, "Centro di responsabilità", "Servizi demografici"],
  ["Finalità", "Meno attese"],
  ["Fasi", "1) Analisi\n2) Avvio"],
  [null, "Verifica"],
  ["Output attesi", "Attese più brevi"],
  ["Stanziamento", 12000, null, "di cui personale", 5000],
  ["Note", "da rivedere"],
  [],
  ["Cod.", "Indicatore", "Tipo", "Peso", "Valore 2021", "Target 2022", "Scostamento"],
  ["I1", "Tempo medio attesa sportello (min.)", "S", "50%", 22, "max 18", null],
  ["I2", "N. pratiche chiuse", "S", "50%", 80, 100, null],
  ["I3", "Segnalazioni ricevute", "O", null, 4, 5, null],
  ["(*) dati provvisori"],
];

describe("The sheet of a Comune, labels at the left", () => {
  const { plan, recognised, accounts, book } = read(COMUNE, COMUNE_SHEET);

  it("is read for what it says", () => {
    expect(accounts.map(accountEssence)).toEqual([
      {
        source: "programmeSheet",
        programme: "1.1.1",
        code: undefined,
        title: "Sportello unico",
        area: "Cittadini",
        objective: "Servizi più vicini",
        responsible: "dott.ssa Rossi",
        weight: undefined,
        total: "€ 12.000,00",
        resources: [["personale", "€ 5.000,00", undefined, undefined]],
        indicators: [
          ["2022/1.1.1/1", "Tempo medio attesa sportello (min.)", [["2022", "max 18"]], [["2021", 22]], 0.5],
          [undefined, "N. pratiche chiuse", [["2022", 100]], [["2021", 80]], 0.5],
          ["2022/1.1.1/o1", "Segnalazioni ricevute", [["2022", 5]], [["2021", 4]]],
        ],
      },
    ]);
    expect(detailOf(plan, "1.1.1")).toEqual([["Analisi", "Avvio", "Verifica"], ["Attese più brevi"]]);
    const details = plan.details.map((each) => ({ ...each, resources: [] }));
    expect(falseClaims({ ...plan, details }, book)).toEqual([]);
  });

  it("names the cells that find no place", () => {
    expect(recognised[1]?.confidence).toBeGreaterThan(0.9);
    expect(recognised[1]?.notPlaced.map(({ at, why }) => `${cellName(at.top, at.left)} ${why}`).sort()).toEqual([
      "A18 text-only",
      "B12 unread-text",
      "B7 unread-text",
      "E6 unread-text",
    ]);
  });
});

const COUNCIL_SHEET: Grid = [
  ["Programme sheet"],
  [],
  ["Strategic objective:", "1.1 Closer services"],
  ["Programme:", "1.1.1", "One stop desk"],
  ["Responsible unit:", "Front office"],
  ["Actions"],
  ["• Open the desk"],
  ["• Train staff"],
  ["Expected results"],
  ["Shorter queues"],
  ["Resources"],
  ["€ 10,000.00 of which Grants € 4,000.00 and Own funds € 6,000.00 Budgeted € 10,000.00 Spent € -"],
  ["Strategic and operational indicators", "Result 2022", "Target 2023", "Target 2024"],
  ["Average waiting time (min)", 20, "max 15", 12],
  ["Requests handled", 2000, 2100, 2200],
];

describe("The sheet of a council, in English, labels above", () => {
  const { plan, accounts, recognised } = read(COUNCIL, COUNCIL_SHEET);

  it("is read for what it says", () => {
    expect(accounts.map(accountEssence)).toEqual([
      {
        source: "programmeSheet",
        programme: "1.1.1",
        code: "1.1.1",
        title: "One stop desk",
        area: undefined,
        objective: "Closer services",
        responsible: "Front office",
        weight: undefined,
        total: "€ 10,000.00",
        resources: [
          ["Grants", "€ 4,000.00", "€ 10,000.00", "€ -"],
          ["Own funds", "€ 6,000.00", undefined, undefined],
        ],
        indicators: [
          [
            "2023/1.1.1/1",
            "Average waiting time (min)",
            [
              ["2023", "max 15"],
              ["2024", 12],
            ],
            [["2022", 20]],
          ],
          [
            "2023/1.1.1/o1",
            "Requests handled",
            [
              ["2023", 2100],
              ["2024", 2200],
            ],
            [["2022", 2000]],
          ],
        ],
      },
    ]);
    expect(detailOf(plan, "1.1.1")).toEqual([["Open the desk", "Train staff"], ["Shorter queues"]]);
    expect(recognised[1]).toMatchObject({ layout: "programmeSheet", confidence: 1, notPlaced: [] });
  });
});

/** How a sheet may name its programme, and whose it is then. */
const NAMES: readonly (readonly [string, Grid, string, string | undefined])[] = [
  ["«Programma 1.2.1: …»", [["Programma 1.2.1: Polizia locale"]], "1.2.1", "Polizia locale"],
  [
    "«Obiettivo operativo n. 1.2.1 – …»",
    [["Obiettivo operativo n. 1.2.1 – Polizia locale"]],
    "1.2.1",
    "Polizia locale",
  ],
  [
    "a code in its own cell",
    [
      ["Codice", "1.2.1"],
      ["Progetto", "Polizia locale"],
    ],
    "1.2.1",
    "Polizia locale",
  ],
  ["a title below its label", [["Scheda obiettivo"], ["Polizia locale"]], "1.2.1", "Polizia locale"],
  [
    "the goals of three levels",
    [["Obiettivo 1: Cittadini"], ["Obiettivo 1.2: Città sicura"], ["Obiettivo 1.2.1: Polizia locale"]],
    "1.2.1",
    "Polizia locale",
  ],
  ["a goal alone", [["Obiettivo: Polizia locale"]], "1.2.1", "Polizia locale"],
  ["a title a little different", [["Progetto:", "La polizia locale"]], "1.2.1", "La polizia locale"],
  ["a line above the labels", [["1.2.1 Polizia locale"]], "1.2.1", "Polizia locale"],
];

describe("A sheet names its programme", () => {
  it.each(NAMES)("by %s", (_how, heads, programme, title) => {
    const { accounts, recognised } = read(COMUNE, [
      ...heads,
      ["Azioni", "Presidiare"],
      ["Responsabile", "Comando"],
      ["Indicatori", "Target 2022"],
      ["Controlli su strada", 300],
    ]);
    expect(accounts.map((each) => [each.programme, each.title?.value])).toEqual([[programme, title]]);
    expect(accounts[0]?.indicators.map(({ id }) => id)).toEqual(["2022/1.2.1/1"]);
    expect(recognised[1]?.confidence).toBeGreaterThan(0.7);
  });

  it("or names one that the plan does not have, which is said", () => {
    const { accounts, recognised, plan } = read(COMUNE, [
      ["Programma 4.4.4: Turismo"],
      ["Azioni", "Promuovere"],
      ["Responsabile", "Ufficio turismo"],
      ["Indicatori", "Target 2022"],
      ["Arrivi", 300],
    ]);
    expect(accounts.map(({ code, programme }) => [code?.value, programme])).toEqual([["4.4.4", undefined]]);
    expect(recognised[1]?.notPlaced).toMatchObject([{ value: "4.4.4 Turismo", why: "unknown-programme" }]);
    expect(plan.details).toEqual([]);
  });
});

const OTHERS: readonly (readonly [string, Grid])[] = [
  [
    "minutes",
    [
      ["Verbale della riunione del 3 marzo"],
      ["Presenti: Rossi, Bianchi"],
      ["Obiettivo: chiarire i tempi"],
      ["Azioni"],
      ["Sentire gli uffici"],
      ["Responsabile: Rossi"],
      ["Scadenza: 31/03"],
    ],
  ],
  [
    "a list of risks",
    [
      ["Processo", "Rischio", "Misura", "Responsabile", "Indicatore", "Target 2022"],
      ["Appalti", "Alto", "Rotazione", "Bianchi", "N. controlli", 4],
      ["Concorsi", "Medio", "Verifica", "Rossi", "N. verifiche", 2],
    ],
  ],
  [
    "a list of staff",
    [["Personale"], ["Cognome", "Nome", "Ufficio", "Responsabile"], ["Rossi", "Ugo", "Ragioneria", "Neri"]],
  ],
  [
    "a letter",
    [
      ["Egregio Sindaco,"],
      ["si trasmette il piano."],
      ["Programma: da definire"],
      ["Distinti saluti"],
      ["Il responsabile"],
    ],
  ],
  [
    "another project's plan",
    [
      ["Progetto: Nuovo sito"],
      ["Attività", "Responsabile", "Budget"],
      ["Analisi", "Rossi", 1000],
      ["Sviluppo", "Neri", 5000],
    ],
  ],
  ["a word alone", [["Risorse"], ["Azioni"], ["Responsabile"]]],
  [
    "an index of programmes",
    [["Programma 1.1.1: Sportello unico"], ["Programma 1.2.1: Polizia locale"], ["Responsabile", "Rossi"]],
  ],
];

describe("No programme sheet is", () => {
  it.each(OTHERS)("%s", (_what, grid) => {
    const { accounts, recognised, plan } = read(COMUNE, grid);
    expect(accounts).toEqual([]);
    expect(plan.details).toEqual([]);
    expect(plan.notPlaced).toEqual([]);
    expect(recognised.slice(1).every(({ rows, confidence }) => rows === 0 && confidence < SURE_ENOUGH)).toBe(true);
  });
});

describe("A book of programme sheets alone", () => {
  const sheet = (programme: string, weight: string, ...indicators: Grid): Grid => [
    ["Obiettivo strategico", "Servizi vicini"],
    ["Obiettivo operativo", programme],
    ["Peso", weight],
    ["Responsabile", "Rossi"],
    ["Azioni", "Fare"],
    ["Indicatore", "Peso", "Target", "Risultato"],
    ...indicators,
  ];

  it("makes a plan with the weights of its columns, of the year that the letterhead says", () => {
    const { plan, recognised } = read(
      undefined,
      [
        ["Comune di Prova"],
        ["Piano 2023"],
        ...sheet("Sportello", "60%", ["Attesa", "50%", "max 15", 12], ["Pratiche", "50%", 100, 90]),
      ],
      [
        ["Comune di Prova"],
        ["Piano 2023"],
        ...sheet("Biblioteca", "40%", ["Prestiti", "100%", 1000, 900], ["Visite", null, 10, 9]),
      ],
    );
    expect(plan.year).toBe(2023);
    expect(plan.perspectives.map(({ title }) => title.value)).toEqual(["Comune di Prova"]);
    const [objective, ...more] = plan.perspectives[0]?.objectives ?? [];
    expect(more).toEqual([]);
    expect(objective?.title.value).toBe("Servizi vicini");
    expect(
      objective?.programmes.map(({ title, weight, isNumbered }) => [title.value, weight?.value, isNumbered]),
    ).toEqual([
      ["Sportello", 0.6, true],
      ["Biblioteca", 0.4, true],
    ]);
    expect(
      placesOf(plan).map(({ indicator }) => [
        indicator.title.value,
        indicator.weight?.value,
        indicator.targets[2023]?.value,
        indicator.results[2023]?.value,
      ]),
    ).toEqual([
      ["Attesa", 0.5, "max 15", 12],
      ["Pratiche", 0.5, 100, 90],
      ["Prestiti", 1, 1000, 900],
    ]);
    expect(plan.details.flatMap(({ operational }) => operational.map(({ title }) => title.value))).toEqual(["Visite"]);
    expect(recognised.map(({ layout, rows }) => [layout, rows > 0])).toEqual([
      ["programmeSheet", true],
      ["programmeSheet", true],
    ]);
  });

  it("holds the sixteen programmes of the reference plan under their seven lines", () => {
    const found = recognisePlan({ sheets: programmeSheets({ letterhead: 2 }) });
    if (!found.ok) throw new Error(JSON.stringify(found.problem));
    const { plan, recognised } = found.value;
    expect(plan.perspectives.map(({ title }) => title.value)).toEqual(["Camera di Commercio di Massa-Carrara"]);
    expect(plan.perspectives[0]?.objectives.map(({ code, programmes }) => [code, programmes.length])).toEqual([
      ["1.1", 1],
      ["1.2", 3],
      ["2.1", 4],
      ["2.2", 1],
      ["3.1", 4],
      ["3.2", 3],
    ]);
    expect(plan.areas.map(({ code, title }) => [code, title?.value.slice(0, 9)])).toEqual([
      ["1", "La CCIAA "],
      ["2", "Continuar"],
      ["3", "Promuover"],
    ]);
    expect(placesOf(plan)).toHaveLength(93);
    expect(plan.accounts?.flatMap(({ indicators }) => indicators.map(({ id }) => id))).toEqual(
      placesOf(plan).map(({ indicator }) => indicator.id),
    );
    expect(plan.headings).toHaveLength(16);
    expect(recognised).toHaveLength(16);
  });

  it("names perspectives where the sheets do", () => {
    const named = (perspective: string, programme: string): Grid => [
      ["Prospettiva", perspective],
      ...sheet(programme, "50%", ["Uno", "100%", 1, 1]),
    ];
    const { plan } = read(
      undefined,
      [["Anno 2023"], ...named("Clienti", "A")],
      [["Anno 2023"], ...named("Processi", "B")],
    );
    expect(plan.perspectives.map(({ title }) => title.value)).toEqual(["Clienti", "Processi"]);
  });

  it("is none where nothing is measured", () => {
    const grid: Grid = [
      ["Programma 1.1.1: Uno"],
      ["Azioni", "Fare"],
      ["Responsabile", "Rossi"],
      ["Risorse", "€ 10,00"],
    ];
    expect(recognisePlan(bookOf(sheetOf("Scheda", grid)))).toMatchObject({ ok: false });
  });
});

it.each([
  ["a number", 0],
  ["a dash of signs", "— * —"],
  ["the code once more", "1.1.1"],
])("%s is no title of a programme", (_what, beside) => {
  const { plan } = read(COMUNE, [["Programma 1.1.1: Sportello unico"], ["Obiettivo 1", beside], ["Azioni"], ["• x"]]);
  const titles = (plan.details ?? []).flatMap(({ title, objective, area }) => [title, objective, area]);
  expect(titles.flatMap((title) => title?.value ?? []).every((title) => /[a-z]/i.test(title))).toBe(true);
});

describe("Whatever stands on a sheet", () => {
  const words = [
    "Programma 1.1.1: Sportello unico",
    "Obiettivo 1",
    "Azioni",
    "Risorse",
    "Responsabile",
    "€ 1,00 di cui",
    "A preventivo",
    "Indicatori",
    "Target 2022",
    "Risultato",
    "Peso",
    "Codice",
    "1.1.1",
    "-",
    "• x\n• y",
    "Totale",
    "Finalità",
    "",
  ];
  const cell = fc.oneof(fc.constantFrom(...words), fc.integer({ min: -5, max: 3000 }), fc.constant(null), fc.string());

  it("nothing throws, and nothing is said of cells that do not hold it", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 16 }), (grid) => {
        const { plan, book } = read(COMUNE, grid);
        const amounts = (plan.details ?? []).map((each) => ({ ...each, resources: [] }));
        expect(falseClaims({ ...plan, details: amounts }, book)).toEqual([]);
        for (const { indicators } of plan.accounts ?? []) {
          const ids = indicators.flatMap(({ id }) => id ?? []);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: 400 },
    );
  });
});

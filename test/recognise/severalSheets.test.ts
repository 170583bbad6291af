/** A plan over several sheets, and several plans in one book: which sheets count, which give way, when the person is asked. */
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import type { RecogniseOptions } from "../../shared/recognise/recognition";
import { tellNotPlaced, tellNotRecognised } from "../../shared/recognise/tell";
import { recogniseEn } from "../../shared/text/en/recognise";
import { recogniseIt } from "../../shared/text/it/recognise";
import type { SheetSnapshot } from "../../shared/workbook/snapshot";
import { bookOf, type Grid, sheetOf } from "./books";

interface Card {
  readonly name: string;
  readonly perspective?: string | undefined;
  readonly code?: string;
  readonly words?: string;
  readonly years?: readonly number[];
  readonly result?: number | null;
  /** Of its two indicators together. */
  readonly weight?: number;
  readonly english?: boolean;
  readonly hidden?: boolean;
}

/** A sheet with one objective, one programme and two indicators. */
function card({ name, perspective, code = "1.1", words = name, years = [2016], result = null, ...more }: Card) {
  const { weight = 1, english = false, hidden = false } = more;
  const [weightWord, resultWord] = english ? ["Weight", "Actual"] : ["Peso", "Risultato"];
  const half = weight / 2;
  const targets = years.map((year) => `Target ${year}`);
  const grid: Grid = [
    [english ? "Northmoor Council" : "Comune di Prova"],
    [perspective ?? (english ? "Indicator" : "Indicatore"), weightWord, `${resultWord} ${years[0]}`, ...targets],
    [`${code} Obiettivo ${words}`, weight],
    [`${code}.1 Programma ${words}`, weight],
    [`Giorni di attesa, ${words}`, half, result, ...years.map(() => 5)],
    [`Pratiche concluse, ${words}`, half, result, ...years.map(() => 9)],
  ];
  return sheetOf(name, grid, { hidden });
}

function found(sheets: readonly SheetSnapshot[], options: RecogniseOptions = {}) {
  const answer = recognisePlan(bookOf(...sheets), options);
  if (!answer.ok) return { problem: answer.problem.code, choices: answer.problem.choices?.map(({ sheet }) => sheet) };
  const { plan, recognised } = answer.value;
  return {
    perspectives: plan.perspectives.map(({ title }) => title.value),
    taken: recognised.filter(({ rows }) => rows > 0).map(({ sheet }) => sheet),
    left: recognised.filter(({ rows }) => rows === 0).map(({ sheet, notPlaced }) => `${sheet}: ${notPlaced[0]?.why}`),
    layouts: [...new Set(recognised.filter(({ rows }) => rows > 0).map(({ layout }) => layout))],
    year: plan.year,
  };
}

/** A unit's list: one row for each indicator, its weight of the whole body's plan. */
const unitList = (name: string, weights: readonly (number | string)[], hidden = false): SheetSnapshot =>
  sheetOf(
    name,
    [
      ["Prospettiva", "Obiettivo", "Indicatore", "Peso", "Target 2016", "Risultato 2016"],
      ...weights.map((weight, place) => [
        "Utenti",
        `Obiettivo di ${name}`,
        `Pratica ${"xyz"[place]} di ${name}`,
        weight,
        ">= 5",
        6,
      ]),
    ],
    { hidden },
  );

describe("One form filled in by several units", () => {
  it("is one plan, also when a slip in a weight spoils the sum", () => {
    const sheets = [unitList("Nord", [0.2, 0.3]), unitList("Sud", [0.1, 25]), unitList("Ovest", [0.1, 0.05])];
    expect(found(sheets)).toMatchObject({ taken: ["Nord", "Sud", "Ovest"], layouts: ["scorecards"] });
  });

  it("counts a hidden sheet that completes it", () => {
    const sheets = [unitList("Nord", [0.2, 0.3]), unitList("Sud", [0.2, 0.1]), unitList("Ovest", [0.1, 0.1], true)];
    expect(found(sheets)).toMatchObject({ taken: ["Nord", "Sud", "Ovest"] });
  });

  it("names a hidden sheet that it does not count", () => {
    const sheets = [unitList("Nord", [0.4, 0.3]), unitList("Sud", [0.2, 0.1]), unitList("Ovest", [0.1, 0.1], true)];
    expect(found(sheets)).toMatchObject({ taken: ["Nord", "Sud"], left: ["Ovest: second-cockpit"] });
  });
});

describe("Sheets of one plan", () => {
  it.each([
    ["a perspective each, named in the headings", false, "Cittadini", "Risorse"],
    ["a perspective each, in English", true, "Customers", "Finance"],
  ])("%s, are joined", (_name, english, one, other) => {
    const sheets = [
      card({ name: "A", perspective: one, code: "1.1", weight: 0.6, english }),
      card({ name: "B", perspective: other, code: "2.1", weight: 0.4, english }),
    ];
    expect(found(sheets)).toEqual({
      perspectives: [one, other],
      taken: ["A", "B"],
      left: [],
      layouts: ["scorecards"],
      year: 2016,
    });
  });

  it("are joined under the sheets' names where no heading names a perspective", () => {
    const sheets = [card({ name: "Cittadini", weight: 0.6 }), card({ name: "Risorse", code: "2.1", weight: 0.4 })];
    expect(found(sheets)).toMatchObject({ perspectives: ["Cittadini", "Risorse"], layouts: ["scorecards"] });
  });

  it("one of which forgot its perspective's name still complete each other where the weights make 100 % together", () => {
    const sheets = [
      card({ name: "Prima", perspective: "CITTADINI", weight: 0.6 }),
      card({ name: "Risorse", code: "2.1", weight: 0.4 }),
    ];
    expect(found(sheets)).toMatchObject({ perspectives: ["CITTADINI", "Risorse"], taken: ["Prima", "Risorse"] });
  });

  it("with the same perspective on both and weights that make 100 % together are one perspective", () => {
    const sheets = [
      card({ name: "Parte 1", perspective: "CITTADINI", weight: 0.6 }),
      card({ name: "Parte 2", perspective: "Cittadini", code: "1.2", weight: 0.4 }),
    ];
    expect(found(sheets)).toMatchObject({ perspectives: ["CITTADINI"], taken: ["Parte 1", "Parte 2"] });
    const plan = recognisePlan(bookOf(...sheets));
    expect(plan.ok && plan.value.plan.perspectives[0]?.objectives.map(({ code }) => code)).toEqual(["1.1", "1.2"]);
  });

  it("that make 100 % each with the same perspectives are units: each is a top node, and that is said", () => {
    const sheets = ["Tributi", "Anagrafe", "Vigili"].map((name) => card({ name, perspective: "CITTADINI" }));
    expect(found(sheets)).toMatchObject({ perspectives: ["Tributi", "Anagrafe", "Vigili"], layouts: ["scorecards"] });
    const answer = recognisePlan(bookOf(...sheets));
    if (!answer.ok) throw new Error("no plan");
    const { recognised } = answer.value;
    expect(recognised.map(({ confidence }) => confidence < 1 && confidence >= 0.5)).toEqual([true, true, true]);
    expect(recognised.map(({ notPlaced }) => notPlaced.map(({ why }) => why))).toEqual([
      ["sheet-as-unit"],
      ["sheet-as-unit", "duplicate-code"],
      ["sheet-as-unit", "duplicate-code"],
    ]);
    expect(recognised.flatMap(({ notPlaced }) => notPlaced.map((each) => tellNotPlaced(each, recogniseIt)))[0]).toBe(
      "Tributi!A1: il foglio «Tributi» arriva da solo al 100% ed è letto come un'unità dell'ente, che pesa quanto le altre. Se invece è un altro piano, sceglierne uno con --sheet.",
    );
  });

  it("are units, and halves, even where a weight has a slip", () => {
    const units = [1, 0.95, 1].map((weight, index) => card({ name: `U${index}`, perspective: "CITTADINI", weight }));
    expect(found(units)).toMatchObject({ perspectives: ["U0", "U1", "U2"] });
    const halves = [0.6, 0.35].map((weight, index) =>
      card({ name: `H${index}`, perspective: "CITTADINI", code: `1.${index + 1}`, weight }),
    );
    expect(found(halves)).toMatchObject({ perspectives: ["CITTADINI"], taken: ["H0", "H1"] });
  });

  it("with the same perspective and weights that make 100 % neither alone nor together are not joined by guess", () => {
    const sheets = [
      card({ name: "Uno", perspective: "CITTADINI", weight: 0.7 }),
      card({ name: "Due", perspective: "CITTADINI", code: "1.2", weight: 0.7 }),
    ];
    expect(found(sheets)).toEqual({ problem: "several-plans", choices: ["Uno", "Due"] });
  });

  it("a hidden sheet belongs to the plan only where the plan is incomplete without it", () => {
    const shown = (weight: number) => card({ name: "Cittadini", weight });
    const hidden = card({ name: "Risorse", code: "2.1", weight: 0.4, hidden: true });
    expect(found([shown(0.6), hidden])).toMatchObject({ taken: ["Cittadini", "Risorse"] });
    expect(found([shown(1), hidden])).toMatchObject({ taken: ["Cittadini"], left: ["Risorse: second-cockpit"] });
  });

  it("of different years are never joined, whatever their perspectives", () => {
    const sheets = [
      card({ name: "Prima", perspective: "CITTADINI", years: [2015, 2016, 2017], result: 4 }),
      card({ name: "Seconda", perspective: "RISORSE", code: "2.1", years: [2016, 2017, 2018], result: 3 }),
    ];
    expect(found(sheets)).toMatchObject({ taken: ["Seconda"], left: ["Prima: second-cockpit"], year: 2016 });
  });
});

describe("Of several plans", () => {
  const y2015 = card({ name: "Piano 2015", perspective: "CITTADINI", years: [2015, 2016], result: 4 });
  const y2016 = (more: Partial<Card> = {}) =>
    card({ name: "Piano 2016", perspective: "CITTADINI", years: [2016, 2017], result: 3, ...more });
  const same = (name: string, more: Partial<Card> = {}) => y2016({ name, words: "Piano 2016", ...more });

  it.each<[string, readonly SheetSnapshot[], RecogniseOptions, unknown]>([
    ["the latest year with results counts", [y2015, y2016()], {}, { taken: ["Piano 2016"], year: 2016 }],
    ["a later year without results gives way", [y2015, y2016({ result: null })], {}, { taken: ["Piano 2015"] }],
    ["the year asked for counts", [y2015, y2016()], { year: 2015 }, { taken: ["Piano 2015"], year: 2015 }],
    [
      "the plan of the year counts before last year's with a target for it",
      [y2015, y2016()],
      { year: 2016 },
      { taken: ["Piano 2016"] },
    ],
    [
      "a draft gives way to the final",
      [same("Bozza"), y2016()],
      {},
      { taken: ["Piano 2016"], left: ["Bozza: second-cockpit"] },
    ],
    ["a copy gives way", [y2016(), same("Copia di Piano 2016")], {}, { taken: ["Piano 2016"] }],
    ["an old one gives way", [same("Piano_OLD"), y2016()], {}, { taken: ["Piano 2016"] }],
    ["a hidden one gives way", [same("Altro", { hidden: true }), y2016()], {}, { taken: ["Piano 2016"] }],
    [
      "a draft of the year asked for counts where it is the only one",
      [same("Bozza"), y2015],
      { year: 2017 },
      { taken: ["Bozza"] },
    ],
    [
      "two finals are a question",
      [y2016(), same("Definitivo")],
      {},
      { problem: "several-plans", choices: ["Piano 2016", "Definitivo"] },
    ],
    [
      "two finals of the year asked for are a question",
      [y2016(), same("Definitivo"), y2015],
      { year: 2016 },
      { problem: "several-plans", choices: ["Piano 2016", "Definitivo"] },
    ],
    [
      "two finals and a draft are three choices",
      [y2016(), same("Bozza"), same("Definitivo")],
      {},
      { problem: "several-plans", choices: ["Piano 2016", "Bozza", "Definitivo"] },
    ],
    [
      "two drafts alone are a question",
      [same("Bozza 1"), same("Bozza 2")],
      {},
      { problem: "several-plans", choices: ["Bozza 1", "Bozza 2"] },
    ],
    [
      "the sheet asked for counts",
      [y2016(), same("Definitivo")],
      { sheet: " definitivo " },
      { taken: ["Definitivo"], left: ["Piano 2016: second-cockpit"] },
    ],
    ["a draft asked for counts", [same("Bozza"), y2016()], { sheet: "BOZZA" }, { taken: ["Bozza"] }],
    [
      "a sheet without a plan is refused",
      [y2016(), sheetOf("Note", [["ciao"]])],
      { sheet: "Note" },
      { problem: "no-such-sheet", choices: ["Piano 2016"] },
    ],
    [
      "a name that is no sheet's is refused",
      [y2016()],
      { sheet: "Pippo" },
      { problem: "no-such-sheet", choices: ["Piano 2016"] },
    ],
  ])("%s", (_name, sheets, options, expected) => {
    expect(found(sheets, options)).toMatchObject(expected as object);
  });

  it("«Bozzetti», «Coldiretti» and «Copisteria» are no drafts", () => {
    for (const name of ["Bozzetti", "Coldiretti", "Copisteria"])
      expect(found([same(name), y2016()])).toMatchObject({ problem: "several-plans" });
  });

  it("asking for one sheet of a plan takes its others with it", () => {
    const sheets = [card({ name: "Cittadini", weight: 0.6 }), card({ name: "Risorse", code: "2.1", weight: 0.4 })];
    expect(found(sheets, { sheet: "Risorse" })).toMatchObject({ taken: ["Cittadini", "Risorse"] });
  });

  it("the sentence names the sheets, their years and how many indicators, and says how to choose", () => {
    const answer = recognisePlan(bookOf(y2016(), same("Definitivo")));
    if (answer.ok) throw new Error("chosen by guess");
    expect(tellNotRecognised(answer.problem, recogniseIt)).toBe(
      "Più fogli contengono un piano e nessuno è il solo dell'anno. Scegliere il foglio con --sheet NOME: «Piano 2016» (target 2016, 2017; 2 indicatori); «Definitivo» (target 2016, 2017; 2 indicatori).",
    );
    expect(tellNotRecognised(answer.problem, recogniseEn)).toBe(
      "Several sheets hold a plan and none is the only one of its year. Choose the sheet with --sheet NAME: “Piano 2016” (targets 2016, 2017; 2 indicators); “Definitivo” (targets 2016, 2017; 2 indicators).",
    );
  });
});

it("A list whose weights are all formulas without a value is read, so that each can be told", () => {
  const uncalculated = { value: { error: "#CALC!" }, formula: "SUM(Z1:Z9)" };
  const rows = ["Ore di apertura", "Prestiti", "Incontri"].map((indicator) => [
    "Cultura",
    indicator,
    uncalculated,
    ">= 5",
    6,
  ]);
  const sheet = sheetOf("Elenco", [], {
    rows: [["Obiettivo", "Indicatore", "Peso", "Target 2016", "Risultato 2016"], ...rows].map((row) =>
      row.map((cell) => (typeof cell === "object" ? cell : { value: cell })),
    ),
  });
  expect(found([sheet])).toMatchObject({ taken: ["Elenco"], year: 2016 });
});

/** What registers and programme sheets say of each programme, side by side: whose indicators theirs are, and what counts. */
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { sampleSheets } from "../../shared/sample/sampleSheets";
import { snapshotOfSheets } from "../../shared/workbook/snapshotOfSheets";
import { programmeSheets } from "../fixtures/workbooks/programmeSheets";
import { bookOf, type Grid, sheetOf } from "./books";

const COCKPIT: Grid = [
  ["Camera di Commercio di Prova"],
  ["IMPRESE", "Peso", "Risultato 2016", "Target 2016"],
  ["1.1 Uno", 1],
  ["1.1.1 Alfa", 0.5],
  ["Tempo medio di risposta (giorni)", 0.25, 1, 1],
  ["N. pratiche aperte nell'anno", 0.25, 1, 1],
  ["1.1.2 Beta", 0.5],
  ["Visite al museo", 0.5, 1, 1],
];

function read(...grids: readonly Grid[]) {
  const sheets = grids.map((grid, index) => sheetOf(`Foglio${index + 1}`, grid));
  const found = recognisePlan(bookOf(sheetOf("Cruscotto", COCKPIT), ...sheets));
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  const { plan, recognised } = found.value;
  const accounts = plan.accounts ?? [];
  return { plan, recognised, accounts, remarks: recognised.flatMap(({ notPlaced }) => notPlaced) };
}

type Stated = readonly [title: string, target: number, kind?: string];

/** A sheet of 1.1.1 with these indicators. */
const sheetWith = (...indicators: readonly Stated[]): Grid => [
  ["Programma 1.1.1: Alfa"],
  ["Azioni"],
  ["• Fare"],
  ["Soggetto responsabile"],
  ["Ufficio A"],
  ["Indicatori", "Target 2016", "Tipo"],
  ...indicators.map(([title, target, kind = null]) => [title, target, kind]),
];
const idsOf = (...indicators: readonly Stated[]): unknown =>
  read(sheetWith(...indicators)).accounts.flatMap(({ indicators: stated }) => stated.map(({ id }) => id));

describe("An indicator of a programme sheet", () => {
  const FIRST = "2016/1.1.1/1";
  const SECOND = "2016/1.1.1/2";
  const OWN = "2016/1.1.1/o1";

  it.each<readonly [string, string, string]>([
    ["the same text", "Tempo medio di risposta (giorni)", FIRST],
    ["other case, spaces and marks", "TEMPO MEDIO  DI RISPOSTA  (giorni).", FIRST],
    ["the unit cut short", "Tempo medio di risposta (gg)", FIRST],
    ["no remark in brackets", "Tempo medio di risposta", FIRST],
    ["another little word", "Tempo medio della risposta (giorni)", FIRST],
    ["the plural", "Tempi medi di risposta (giorni)", FIRST],
    ["a slip of the pen", "Tempo medio di rispotsa (giorni)", FIRST],
    ["a word cut by a full stop", "Tempo medio di risp. (giorni)", FIRST],
    ["a word less", "Tempo di risposta (giorni)", FIRST],
    ["the number spelt out", "Numero pratiche aperte nell'anno", SECOND],
    ["the opposite word", "N. pratiche chiuse nell'anno", OWN],
    ["a word that turns the sense", "N. pratiche non aperte nell'anno", OWN],
    ["a word in the place of another", "Tempo massimo di risposta (giorni)", OWN],
    ["another number", "Tempo medio di risposta (giorni) 2", OWN],
    ["too many words more", "Tempo medio di risposta agli esposti dei cittadini in ritardo (giorni)", OWN],
    ["too little in common", "N. pratiche", OWN],
  ])("with %s is «%s» → %s", (_why, title, id) => {
    expect(idsOf([title, 1])).toEqual([id]);
  });

  it("is never one that another of the sheet is already", () => {
    expect(idsOf(["Tempo medio di risposta (giorni)", 1], ["Tempo medio di risposta (gg)", 2])).toEqual([FIRST, OWN]);
    expect(idsOf(["Tempo medio di risposta (gg.)", 1], ["Tempi medi di risposta (gg)", 2])).toEqual([
      OWN,
      "2016/1.1.1/o2",
    ]);
  });

  it("that stands under another programme is that one, where the text is the same", () => {
    expect(idsOf(["Visite al museo", 1])).toEqual(["2016/1.1.2/1"]);
    expect(idsOf(["Visita ai musei", 1])).toEqual([OWN]);
  });

  it("called strategic and not in the cockpit is no operational one", () => {
    const { plan, accounts } = read(sheetWith(["Nuovo", 1, "Strategico"], ["Altro", 2, "O"]));
    expect(accounts[0]?.indicators.map(({ id }) => id)).toEqual([undefined, OWN]);
    expect(plan.details[0]?.operational.map(({ title }) => title.value)).toEqual(["Altro"]);
  });

  it("does not bring its results into the plan's own cells", () => {
    const sheet: Grid = [
      ["Programma 1.1.1: Alfa"],
      ["Azioni", "Fare"],
      ["Responsabile", "Ufficio A"],
      ["Indicatori", "Risultato 2015", "Risultato 2016", "Target 2016"],
      ["Tempo medio di risposta (giorni)", 9, 8, 7],
      ["Altro", 1, 2, 3],
    ];
    const { plan, accounts } = read(sheet);
    expect(accounts[0]?.indicators[0]?.results).toMatchObject({ 2015: { value: 9 }, 2016: { value: 8 } });
    const strategic = plan.perspectives[0]?.objectives[0]?.programmes[0]?.indicators[0];
    expect(strategic?.results[2016]).toMatchObject({ value: 1, at: { sheet: "Cruscotto" } });
    expect(plan.details[0]?.operational[0]?.results[2016]).toMatchObject({ value: 2, at: { sheet: "Foglio1" } });
    expect(plan.resultYears).toEqual([2016]);
  });
});

describe("A register", () => {
  it("gives one account for each programme and table, with the cell where it begins", () => {
    const { accounts } = read(
      [
        ["Codice", "Programma", "Soggetto responsabile"],
        ["1.1.1", "Alfa", "A"],
        ["1.1.2", "Beta bis", "B"],
      ],
      [
        ["Codice", "Risorse", "di cui", "Importo"],
        ["1.1.1", 80, "Investimenti", 50],
        [null, null, "Interventi", 30],
      ],
    );
    expect(
      accounts.map(({ at, programme, title, responsible, resources }) => [
        `${at.sheet} ${at.top}`,
        programme,
        title?.value,
        responsible?.value,
        resources.map(({ name, amount }) => [name.value, amount?.value]),
      ]),
    ).toEqual([
      ["Foglio1 1", "1.1.1", "Alfa", "A", []],
      ["Foglio1 2", "1.1.2", "Beta bis", "B", []],
      [
        "Foglio2 1",
        "1.1.1",
        undefined,
        undefined,
        [
          ["Investimenti", 50],
          ["Interventi", 30],
        ],
      ],
    ]);
  });

  it("that goes on below a repeated heading is one register", () => {
    const heading = ["Codice", "Azioni"];
    const { accounts, plan } = read([heading, ["1.1.1", "Una"], heading, ["1.1.1", "Due"], ["1.1.2", "Tre"]]);
    expect(accounts.map(({ programme }) => programme)).toEqual(["1.1.1", "1.1.2"]);
    expect(plan.details.map(({ actions }) => actions.map(({ value }) => value))).toEqual([["Una", "Due"], ["Tre"]]);
  });

  it("tells which of its indicators the cockpit has", () => {
    const { accounts, plan } = read([
      ["Codice", "Indicatore", "Target 2016"],
      ["1.1.1", "Tempo medio di risposta (gg)", 5],
      ["1.1.1", "Altro", 6],
    ]);
    expect(accounts[0]?.indicators.map(({ id, targets }) => [id, targets[2016]?.value])).toEqual([
      ["2016/1.1.1/1", 5],
      ["2016/1.1.1/o1", 6],
    ]);
    expect(plan.details[0]?.operational.map(({ title }) => title.value)).toEqual(["Altro"]);
  });

  it("of operational indicators holds the cockpit's only where the text is the same", () => {
    const { accounts } = read([
      ["Codice", "Indicatore operativo", "Target 2016"],
      ["1.1.1", "Tempo medio di risposta (gg)", 5],
      ["1.1.1", "N. pratiche aperte nell'anno", 6],
    ]);
    expect(accounts[0]?.indicators.map(({ id }) => id)).toEqual(["2016/1.1.1/o1", "2016/1.1.1/2"]);
  });

  it("with a code that the plan does not have is of the programme with that title", () => {
    const grid: Grid = [
      ["Codice", "Programma", "Responsabile"],
      ["1.1.1", "Alfa", "A"],
      ["7.7.7", "Beta", "B"],
      ["8.8.8", "Gamma", "C"],
      ["1.1.1", "Alfa", "A"],
    ];
    const { accounts, remarks } = read(grid);
    expect(accounts.map(({ code, programme }) => [code?.value, programme])).toEqual([
      ["1.1.1", "1.1.1"],
      ["7.7.7", "1.1.2"],
      ["8.8.8", undefined],
    ]);
    expect(remarks.map(({ value, why }) => [value, why])).toEqual([["8.8.8", "unknown-programme"]]);
  });
});

describe("Of what two documents say of a programme", () => {
  const register = (responsible: string): Grid => [
    ["Codice", "Programma", "Soggetto responsabile"],
    ["1.1.1", "Alfa", responsible],
    ["1.1.2", "Beta", "B"],
  ];

  it("the first counts, and both stand in their accounts without a remark", () => {
    const { plan, accounts, remarks } = read(register("Ufficio Z"), sheetWith(["Altro", 1]));
    expect(plan.details[0]?.responsible?.value).toBe("Ufficio Z");
    expect(accounts.map(({ source, responsible }) => [source, responsible?.value])).toEqual([
      ["register", "Ufficio Z"],
      ["register", "B"],
      ["programmeSheet", "Ufficio A"],
    ]);
    expect(remarks).toEqual([]);
  });

  it("what one register says in two rows is named, for its account holds the first alone", () => {
    const { remarks } = read([
      ["Codice", "Soggetto responsabile", "Risorse"],
      ["1.1.1", "A", 10],
      ["1.1.1", "B", 20],
      ["1.1.2", "A", 10],
    ]);
    expect(remarks.map(({ value, why }) => [value, why])).toEqual([
      ["B", "conflicting-value"],
      ["20", "conflicting-value"],
    ]);
  });

  it("actions that both say stand once, the resources of the first alone", () => {
    const { plan } = read(
      [
        ["Codice", "Azioni", "Importo"],
        ["1.1.1", "Fare", 10],
        ["1.1.1", "Dire", 20],
      ],
      [...sheetWith(["Altro", 1]), ["Risorse", "€ 99,00"]],
    );
    expect(plan.details[0]?.actions.map(({ value }) => value)).toEqual(["Fare", "Dire"]);
    expect(plan.details[0]?.resources.map(({ amount }) => amount?.value)).toEqual([10, 20]);
    expect(plan.details[0]?.resourcesTotal?.value).toBe("€ 99,00");
  });

  it("an operational indicator of the register keeps its id on the sheet", () => {
    const { plan, accounts } = read(
      [
        ["Codice", "Indicatore operativo", "Target 2016"],
        ["1.1.1", "Riunioni del tavolo tecnico", 3],
        ["1.1.1", "Rapporti", 4],
      ],
      sheetWith(["Rapporti", 5], ["Riunioni del tavolo tecnico locale", 6], ["Nuovo", 7]),
    );
    expect(accounts[1]?.indicators.map(({ id }) => id)).toEqual(["2016/1.1.1/o2", "2016/1.1.1/o1", "2016/1.1.1/o3"]);
    expect(plan.details[0]?.operational.map(({ id, targets }) => [id, targets[2016]?.value])).toEqual([
      ["2016/1.1.1/o1", 3],
      ["2016/1.1.1/o2", 4],
      ["2016/1.1.1/o3", 7],
    ]);
  });
});

describe("The sample with the sixteen sheets beside its registers", () => {
  const book = { sheets: [...snapshotOfSheets(sampleSheets()).sheets, ...programmeSheets()] };
  const found = recognisePlan(book);
  const plan = found.ok ? found.value.plan : undefined;

  it("has the same 63 operational indicators as without them", () => {
    const without = recognisePlan(snapshotOfSheets(sampleSheets()));
    const ids = (details: NonNullable<typeof plan>["details"]) =>
      details.flatMap(({ operational }) => operational.map(({ id, title }) => [id, title.value, title.at.sheet]));
    expect(ids(plan?.details ?? [])).toEqual(without.ok ? ids(without.value.plan.details) : []);
    expect(ids(plan?.details ?? [])).toHaveLength(63);
  });

  it("has one account of each programme from each of its four registers and from its sheet", () => {
    const counts = new Map<string, number>();
    for (const { programme } of plan?.accounts ?? [])
      counts.set(programme ?? "", (counts.get(programme ?? "") ?? 0) + 1);
    expect([...counts.values()]).toEqual(Array.from({ length: 16 }, () => 5));
  });
});

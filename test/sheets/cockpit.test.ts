/** The cockpit as a page that a planner can read, in Italian and English, and plans of other sizes. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { COCKPIT, PROGRAMME } from "../../shared/sheets/places";
import type { SheetDoc } from "../../shared/sheets/sheetDoc";
import { printFormula } from "../../shared/workbook/formula/print";
import { mixedPlan } from "./cockpitKinds";
import { type IndicatorSpec, layOutBook, type NodeSpec, type PlanSpec, planBook } from "./cockpitPlans";
import { gridOf } from "./programmeGrid";

const VISIBLE = 12;

/** One indicator of each outcome: reached, beyond, missed, provisional, late, awaited, missing, waived, two results, unreadable. */
const outcomes: PlanSpec = [
  {
    code: "P1",
    title: "IMPRESE E TERRITORIO",
    children: [
      {
        code: "1.1",
        title: "Consolidare il ruolo dell’ente",
        weight: 0.5,
        children: [
          {
            code: "1.1.1",
            title: "Analisi e informazione",
            weight: 0.3,
            children: [
              { title: "N. presenze sulla stampa", weight: 0.1, target: "almeno 25", result: 25 },
              { title: "Tempo medio di risposta", weight: 0.1, target: 7, result: 5 },
              {
                title: "Grado di soddisfazione",
                weight: 0.1,
                target: ">= 85%",
                result: [0.6, "0%"],
                typed: { note: "Un solo sportello" },
              },
            ],
          },
          {
            code: "1.1.2",
            title: "Formazione",
            weight: 0.2,
            children: [
              { title: "N. corsi", weight: 0.1, target: 10, typed: { august: 6 } },
              {
                title: "Avvio del portale",
                weight: 0.1,
                target: "entro il 30/06/2016",
                result: [42_566, "dd/mm/yyyy"],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    code: "P2",
    title: "PROCESSI INTERNI",
    children: [
      {
        code: "1.1",
        title: "Consolidare il ruolo dell’ente",
        weight: 0.5,
        children: [
          {
            code: "1.1.3",
            title: "Agenda digitale",
            weight: 0.5,
            children: [
              { title: "Piano pubblicato", weight: 0.1, target: "entro il 31/12/2016" },
              { title: "N. sportelli", weight: 0.1, target: "almeno 3" },
              { title: "Indagine", weight: 0.1, target: ">= 80%", typed: { waived: "Rinviata al 2017" } },
              { title: "N. reti", weight: 0.1, target: "almeno 2", result: 2, typed: { december: 3 } },
              { title: "Scadenze", weight: 0.1, target: "rispetto delle scadenze", result: 4 },
            ],
          },
        ],
      },
    ],
  },
];

const cockpitOf = (docs: readonly SheetDoc[]): SheetDoc => {
  const doc = docs.find(({ key }) => key === "cockpit");
  if (!doc) throw new Error("no cockpit");
  return doc;
};

/** Compares with a golden page; `UPDATE_GOLDENS=1` writes it anew. */
function expectGolden(name: string, text: string): void {
  const path = join(__dirname, "goldens", name);
  if (process.env.UPDATE_GOLDENS === "1") writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, "utf8"));
}

describe("the cockpit", () => {
  it.each([
    ["cockpit-it.md", "it", "2016-12-31"],
    ["cockpit-august-en.md", "en", "2016-09-01"],
  ] as const)("reads as its golden page %s", (name, language, today) => {
    const { docs } = layOutBook(planBook(outcomes), { today }, language);
    expectGolden(name, gridOf(cockpitOf(docs), VISIBLE));
  });

  it("calculates an indicator in the steps of its golden page", () => {
    const doc = cockpitOf(layOutBook(planBook(outcomes)).docs);
    const row = doc.rows.find(({ cells }) => cells[COCKPIT.programme]?.content.kind === "value");
    const lines = Object.entries(row?.cells ?? {}).flatMap(([, { content }]) =>
      content.kind === "formula"
        ? [`| ${JSON.stringify(content.value)} | \`${printFormula(content.formula).replace(/\|/g, "\\|")}\` |`]
        : [],
    );
    expectGolden(
      "cockpit-steps.md",
      ["# The formulas of one indicator's row", "", "| value | formula |", "|--|--|", ...lines, ""].join("\n"),
    );
  });

  it("says every state with a symbol of its own", () => {
    const doc = cockpitOf(layOutBook(planBook(outcomes)).docs);
    const bands = doc.rows.flatMap(({ cells }) =>
      cells[COCKPIT.programme]?.content.kind === "value" ? [valueIn(cells[COCKPIT.band])] : [],
    );
    expect(bands).toEqual([
      "● verde",
      "◆ oltre il target",
      "▲ giallo",
      "□ rosso al 31/08",
      "■ rosso",
      "… in corso",
      "– manca",
      "/ sterilizzato",
      "≠ due risultati",
      "? non valutabile",
    ]);
  });

  it("uses no formula that a host lacks, no literal that is too long, no formula over 8,192 signs", () => {
    const { docs } = layOutBook(planBook(mixedPlan(9, 2)));
    for (const doc of docs.filter(({ key }) => key === "cockpit" || key === "rules"))
      for (const { cells } of doc.rows)
        for (const { content } of Object.values(cells)) {
          if (content.kind !== "formula") continue;
          const text = printFormula(content.formula);
          expect(text.length).toBeLessThan(8192);
          expect(text).not.toMatch(/XLOOKUP|LET\(|FILTER\(|TEXT\(|[{}]/);
          for (const [literal] of text.matchAll(/"(?:[^"]|"")*"/g)) expect(literal.length).toBeLessThan(258);
          expect(text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "")).not.toMatch(/\d\.\d/);
        }
  });

  it("gives every row with an id another one", () => {
    const doc = cockpitOf(layOutBook(planBook(mixedPlan(7, 1))).docs);
    const ids = doc.rows.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, cells } of doc.rows) if (id !== undefined) expect(valueIn(cells[COCKPIT.id])).toBe(id);
  });

  it("knows at which rows the programme sheets hold its indicators", () => {
    const { docs } = layOutBook(planBook(outcomes));
    const programmes = docs.filter(({ key }) => key.startsWith("programme:"));
    const homes = programmes.flatMap(({ rows }) => rows.flatMap(({ cells }) => valueIn(cells[PROGRAMME.id]) ?? []));
    expect(homes.filter((id) => id !== "").length).toBeGreaterThanOrEqual(10);
  });
});

const valueIn = (cell: SheetDoc["rows"][number]["cells"][number] | undefined) =>
  cell === undefined || cell.content.kind === "blank" ? undefined : cell.content.value;

const tree = (perspectives: number, programmes: number, indicators: number): PlanSpec =>
  Array.from({ length: perspectives }, (_, p) => ({
    code: `P${p + 1}`,
    title: `PROSPETTIVA NUMERO ${p + 1} CON UN TITOLO CHE NON STA IN UNA RIGA SOLA DELLA PRIMA PAGINA`,
    children: [
      {
        code: `${p + 1}.1`,
        children: Array.from(
          { length: programmes },
          (_, g): NodeSpec<IndicatorSpec> => ({
            code: `${p + 1}.1.${g + 1}`,
            children: Array.from({ length: indicators }, () => ({ weight: 0.01, target: "almeno 10", result: 8 })),
          }),
        ),
      },
    ],
  }));

describe("plans of other sizes", () => {
  it.each([
    ["without perspectives", [] as PlanSpec],
    ["of one indicator", tree(1, 1, 1)],
    ["of twelve perspectives", tree(12, 2, 2)],
    ["of a programme longer than a page", tree(1, 1, 60)],
  ])("%s: every page break stands inside the print area, in order", (_, spec) => {
    const doc = cockpitOf(layOutBook(planBook(spec)).docs);
    const { breaksBefore, area } = doc.print ?? { breaksBefore: [], area: { top: 0, bottom: 0 } };
    expect([...breaksBefore].sort((a, b) => a - b)).toEqual([...breaksBefore]);
    for (const row of breaksBefore) {
      expect(row).toBeGreaterThan(area.top);
      expect(row).toBeLessThanOrEqual(area.bottom);
    }
    expect(area.bottom).toBe(doc.rows.length - 1);
  });

  it("lays out two hundred programmes and says one score for all", () => {
    const { docs, scorecard } = layOutBook(planBook(tree(4, 50, 2)));
    const doc = cockpitOf(docs);
    expect(doc.rows.length).toBeGreaterThan(600);
    expect(valueIn(doc.rows[6]?.cells[0])).toBe("80,0%");
    expect(scorecard.indicators).toHaveLength(400);
  });
});

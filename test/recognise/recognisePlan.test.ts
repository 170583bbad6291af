/** Which sheets make the plan, what is said when none does, and that nothing throws or dawdles. */
import fc from "fast-check";
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { tellNotPlaced, tellNotRecognised } from "../../shared/recognise/tell";
import type { SampleValue } from "../../shared/sample/sampleCell";
import { recogniseEn } from "../../shared/text/en/recognise";
import { recogniseIt } from "../../shared/text/it/recognise";
import type { CellValue, SheetSnapshot, SnapshotCell } from "../../shared/workbook/snapshot";
import { bookOf, type Grid, PRINTED, sheetOf, styledBook } from "./books";

const cockpit = (year: number, title = "Uno"): Grid => [
  ["Comune di Prova"],
  ["IMPRESE", "Peso", `Risultato ${year}`, `Target ${year}`],
  [`1.1 ${title}`, 1],
  ["1.1.1 Due", 1],
  ["Tre", 1, null, 1],
];

const outcome = (book: Parameters<typeof recognisePlan>[0], options?: Parameters<typeof recognisePlan>[1]) => {
  const found = recognisePlan(book, options);
  if (!found.ok) return found.problem.code;
  const { plan, recognised } = found.value;
  return {
    title: plan.perspectives[0]?.objectives[0]?.title.value,
    taken: recognised.filter(({ rows }) => rows > 0).map(({ sheet }) => sheet),
    left: recognised.filter(({ rows }) => rows === 0).map(({ sheet, notPlaced }) => [sheet, notPlaced[0]?.why]),
  };
};

describe("Of several cockpits", () => {
  const last = sheetOf("Piano 2015", cockpit(2015, "Vecchio"));
  const now = sheetOf("Piano 2016", cockpit(2016, "Nuovo"));
  const hidden = sheetOf("Bozza", cockpit(2017, "Bozza"), { hidden: true });

  it("the latest visible one counts and the others are named", () => {
    expect(outcome(bookOf(last, hidden, now))).toEqual({
      title: "Nuovo",
      taken: ["Piano 2016"],
      left: [
        ["Bozza", "second-cockpit"],
        ["Piano 2015", "second-cockpit"],
      ].sort(([one = ""], [other = ""]) => (one < other ? 1 : -1)),
    });
  });

  it("the one of the year asked for counts", () => {
    expect(outcome(bookOf(last, now), { year: 2015 })).toMatchObject({ title: "Vecchio", taken: ["Piano 2015"] });
  });

  it("one whose perspective has another name but the same indicators is another edition", () => {
    const draft = cockpit(2016).map((row, index) => (index === 1 ? ["BOZZA", ...row.slice(1)] : row));
    expect(outcome(bookOf(now, sheetOf("Bozza", draft)))).toMatchObject({ taken: ["Piano 2016"] });
  });

  it("a sheet that names no perspective does not join those that do", () => {
    const manager: Grid = [
      ["Obiettivo", "Peso", "Target 2016"],
      ["1.1 Suo", 1],
      ["1.1.9 Proprio", 1],
      ["Dirigente", 1, 5],
    ];
    expect(outcome(bookOf(sheetOf("Direzionale", manager), now))).toMatchObject({
      title: "Nuovo",
      left: [["Direzionale", "second-cockpit"]],
    });
  });

  it("a hidden one counts when it is the only one", () => {
    expect(outcome(bookOf(hidden))).toMatchObject({ title: "Bozza" });
  });

  it("sheets that Cabina made do not count", () => {
    expect(outcome(bookOf(last, now), { ownSheets: ["Piano 2016"] })).toEqual({
      title: "Vecchio",
      taken: ["Piano 2015"],
      left: [],
    });
  });
});

describe("The body's name", () => {
  it.each<[string, Grid, string | undefined]>([
    ["is the line that says what it is", [["Cruscotto 2016"], ["Comune di Carrara"]], "Comune di Carrara"],
    ["is the first line that names no document", [["Piano 2016"], ["Parco delle Apuane"]], "Parco delle Apuane"],
    ["is not the document's", [["Piano della performance 2016-2018"]], undefined],
    ["is absent without letterhead", [], undefined],
  ])("%s", (_name, above, body) => {
    const found = recognisePlan(bookOf(sheetOf("Foglio", [...above, ...cockpit(2016).slice(1)])));
    expect(found.ok && found.value.plan.body?.value).toBe(body);
  });
});

describe("A workbook without a plan", () => {
  const CASES: readonly (readonly [string, Grid, string, string])[] = [
    ["is empty", [], "no-sheets", "La cartella di lavoro è vuota."],
    ["has no weights", [["A", "Risultato 2016", "Target 2016"]], "no-cockpit", "Peso"],
    [
      "has no indicators",
      [
        ["A", "Peso", "Target 2016"],
        ["1.1 X", 1],
      ],
      "no-indicators",
      "nessun indicatore",
    ],
    [
      "has no codes",
      [
        ["A", "Peso", "Target 2016"],
        ["x", 1, 2],
        ["y", 1, 2],
      ],
      "no-indicators",
      "1.1.1",
    ],
  ];
  it.each(CASES)("because it %s, says so", (_name, grid, code, words) => {
    const found = recognisePlan(bookOf(sheetOf("Foglio", grid)));
    if (found.ok) throw new Error("recognised");
    expect(found.problem.code).toBe(code);
    expect(tellNotRecognised(found.problem, recogniseIt)).toContain(words);
    expect(tellNotRecognised(found.problem, recogniseEn)).not.toContain("\n");
  });
});

describe("Every remark", () => {
  it.each(Object.keys(recogniseIt.notPlaced) as (keyof typeof recogniseIt.notPlaced)[])("%s names its cell", (why) => {
    const cell = { value: "testo", at: { sheet: "Foglio", top: 4, left: 1, bottom: 4, right: 1 }, why };
    for (const text of [recogniseIt, recogniseEn]) expect(tellNotPlaced(cell, text)).toMatch(/^Foglio!B5: .+\.$/);
  });
});

const VALUES: readonly CellValue[] = [
  ...["Peso", "Weight", "Target 2016", "Target", "Risultato 2015", "Risultato 2016", "Codice", "Programma", "Importo"],
  ...[
    "IMPRESE",
    "1.1 Uno",
    "1.1.1 Due",
    "1.1.1",
    "1.1",
    "1.1.1.1 Tre",
    "Obiettivo 1: Area",
    "Totale",
    "Azioni",
    "Verso",
  ],
  ...[
    "N. incontri",
    ">= 3",
    "6,00%",
    "",
    " ",
    "-",
    "00/01/1900",
    "PROSPETTIVA X",
    "\u0000",
    "1.1.1\n",
    "..".repeat(60),
  ],
  ...[0, 1, -1, 0.06, 6, 42735, 1e308, Number.NaN, 1.1],
  ...[true, false, { error: "#N/A" }, null],
];

const cell: fc.Arbitrary<SnapshotCell | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...VALUES).map((value) => ({ value })) },
  {
    weight: 1,
    arbitrary: fc.record({ value: fc.constantFrom(...VALUES), format: fc.constantFrom("0%", "dd/mm/yyyy", "0.00") }),
  },
  { weight: 1, arbitrary: fc.string().map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);
const merge = fc
  .tuple(fc.nat(25), fc.nat(10), fc.nat(5), fc.nat(5))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const sheet: fc.Arbitrary<SheetSnapshot> = fc.record({
  name: fc.constantFrom("Foglio", "Foglio 2", "Cruscotto 2016"),
  hidden: fc.boolean(),
  rows: fc.array(fc.option(fc.array(cell, { maxLength: 12 }), { nil: undefined }), { maxLength: 25 }),
  merges: fc.array(merge, { maxLength: 4 }),
  hiddenRows: fc.array(fc.nat(25), { maxLength: 3 }),
  depth: fc.constantFrom("all" as const, "head" as const),
});

describe("Recognition", () => {
  it("never throws, and every address that it names is one of the workbook's", () => {
    fc.assert(
      fc.property(
        fc.array(sheet, { maxLength: 3 }),
        fc.option(fc.integer({ min: 1990, max: 2030 }), { nil: undefined }),
        (sheets, year) => {
          const found = recognisePlan({ sheets }, year === undefined ? {} : { year });
          if (!found.ok) return tellNotRecognised(found.problem, recogniseIt).length > 0;
          const names = new Set(sheets.map(({ name }) => name));
          return found.value.recognised.every(
            ({ confidence, notPlaced, sheet: name }) =>
              names.has(name) && confidence >= 0 && confidence <= 1 && notPlaced.every(({ at }) => names.has(at.sheet)),
          );
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("never throws on the printed cockpit with rows taken out, doubled and swapped", () => {
    const [printed] = styledBook(PRINTED).sheets;
    const rows = printed?.rows ?? [];
    fc.assert(
      fc.property(fc.array(fc.nat(rows.length - 1), { maxLength: 80 }), (picks) => {
        const found = recognisePlan(bookOf(sheetOf("Foglio", [], { rows: picks.map((row) => rows[row]) })));
        return found.ok || found.problem.attempts.length >= 0;
      }),
      { numRuns: 500 },
    );
  });

  const [printed] = styledBook(PRINTED).sheets;
  const headingRows = (printed?.rows ?? []).flatMap((row, index) =>
    row?.some((each) => each?.value === "Peso") ? [index] : [],
  );
  const losses = headingRows.flatMap((row) => [0, 1, 2, 3, 4, 5, 6, 7].map((column) => [row, column] as const));
  it.each(losses)("does not pass over a heading taken out at row %i, column %i", (row, column) => {
    const rows = (printed?.rows ?? []).map((cells, index) =>
      index === row ? cells?.map((each, at) => (at === column ? undefined : each)) : cells,
    );
    const found = recognisePlan(bookOf(sheetOf("Foglio", [], { rows })));
    expect(found.ok && found.value.plan.notPlaced.some(({ at }) => at.top === row)).toBe(true);
  });

  it("reads 10,000 indicators", () => {
    const grid: SampleValue[][] = [["IMPRESE", "Peso", "Risultato 2016", "Target 2016", "Target 2017"]];
    for (let objective = 1; objective <= 20; objective++) {
      grid.push([`1.${objective} Obiettivo`, 0.05]);
      for (let programme = 1; programme <= 50; programme++) {
        grid.push([`1.${objective}.${programme} Programma`, 0.001]);
        for (let each = 1; each <= 10; each++)
          grid.push([`Indicatore numero ${each} di ${programme}`, 0.0001, 5, ">= 6", 7]);
      }
    }
    const book = bookOf(sheetOf("Grande", grid));
    const found = recognisePlan(book);
    const count = found.ok
      ? found.value.plan.perspectives.flatMap(({ objectives }) =>
          objectives.flatMap((o) => o.programmes.flatMap((p) => p.indicators)),
        ).length
      : 0;
    expect(count).toBe(10_000);
  });
});

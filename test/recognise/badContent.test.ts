/** Cells and sheets that hold something wrong: nothing throws, the rest of the plan is read, and what was left out is named. */
import type { Indicator, Plan } from "../../shared/plan/plan";
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import type { Recognition } from "../../shared/recognise/recognition";
import { tellNotRecognised } from "../../shared/recognise/tell";
import { recogniseEn } from "../../shared/text/en/recognise";
import { recogniseIt } from "../../shared/text/it/recognise";
import { printRange } from "../../shared/workbook/address";
import type { SheetSnapshot, SnapshotCell } from "../../shared/workbook/snapshot";
import { bookOf, sheetOf } from "./books";

type Row = readonly (SnapshotCell | undefined)[];

const ROWS: readonly Row[] = [
  ["CITTADINI", "Peso", "Risultato 2016", "Target 2016", "Target 2017"],
  ["1.1 Uno", 1],
  ["1.1.1 Due", 0.6],
  ["Tre", 0.3, 3, ">= 3", 4],
  ["Quattro", 0.3, 4, ">= 4", 5],
  ["1.1.2 Cinque", 0.4],
  ["Sei", 0.4, 5, ">= 5", 6],
].map((row) => row.map((value): SnapshotCell => ({ value })));

const NA: SnapshotCell = { value: { error: "#N/A" } };

const withCell = (row: number, column: number, cell: SnapshotCell | undefined): SheetSnapshot =>
  sheetOf("Piano", [], {
    rows: ROWS.map((cells, index) => {
      if (index !== row) return cells;
      const changed = [...cells];
      changed[column] = cell;
      return changed;
    }),
  });

function read(...sheets: readonly SheetSnapshot[]): Recognition {
  const found = recognisePlan(bookOf(...sheets));
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

const indicators = ({ perspectives }: Plan): Indicator[] =>
  perspectives.flatMap(({ objectives }) =>
    objectives.flatMap(({ programmes }) => programmes.flatMap((programme) => programme.indicators)),
  );
const titles = (plan: Plan): string[] => indicators(plan).map(({ title }) => title.value);
const remarks = ({ recognised }: Recognition): string[] =>
  recognised.flatMap(({ notPlaced }) => notPlaced.map(({ why, at }) => `${printRange(at)} ${why}`));

describe("An error cell", () => {
  it("in a weight leaves the weight out, and is named", () => {
    const found = read(withCell(3, 1, NA));
    expect(indicators(found.plan)[0]?.weight).toBeUndefined();
    expect(remarks(found)).toEqual(["Piano!B4 unreadable-weight"]);
  });

  it("in a target and in a result stays in the plan as it is, for the checks to tell", () => {
    expect(indicators(read(withCell(3, 3, NA)).plan)[0]?.targets[2016]?.value).toEqual({ error: "#N/A" });
    expect(indicators(read(withCell(3, 2, NA)).plan)[0]?.results[2016]?.value).toEqual({ error: "#N/A" });
  });

  it("in a title leaves an indicator without title, and that is named", () => {
    const found = read(withCell(3, 0, NA));
    expect(titles(found.plan)).toEqual(["", "Quattro", "Sei"]);
    expect(remarks(found)).toEqual(["Piano!A4 missing-title"]);
  });

  it("in a heading loses its column alone, and that is named", () => {
    const found = read(withCell(0, 4, NA));
    expect(found.plan.targetYears).toEqual([2016]);
    expect(remarks(found)).toEqual(["Piano!E1 unknown-heading"]);
  });

  it("in place of a programme's code and title does not pass unsaid", () => {
    const found = read(withCell(5, 0, NA));
    expect(titles(found.plan)).toContain("Sei");
    expect(remarks(found).length).toBeGreaterThan(0);
  });
});

it("a formula without stored value is an empty cell, and the rest is read", () => {
  const found = read(withCell(3, 3, { value: null, formula: "B4*2" }));
  expect(indicators(found.plan)[0]?.targets[2016]?.value).toBeNull();
  expect(titles(found.plan)).toEqual(["Tre", "Quattro", "Sei"]);
});

it.each(["=Tre", "+Tre", "-Tre", "@Tre", '=HYPERLINK("x")', "'=Tre"])("the title %s is a text like others", (title) => {
  const found = read(withCell(3, 0, { value: title }));
  expect(titles(found.plan)[0]).toBe(title);
  expect(found.plan.notPlaced).toEqual([]);
});

it("a sheet name over 31 characters is as good as any", () => {
  const name = "Cruscotto strategico della Camera di Commercio 2016";
  expect(read({ ...withCell(0, 9, undefined), name }).recognised[0]?.sheet).toBe(name);
});

describe("A very large sheet", () => {
  const large = sheetOf(
    "Estrazione",
    Array.from({ length: 300 }, (_, row) => [row, "x", 3]),
    { depth: "head" },
  );

  it("beside the plan is skipped and named", () => {
    const found = read(large, withCell(0, 9, undefined));
    expect(titles(found.plan)).toHaveLength(3);
    expect(remarks(found)).toEqual(["Estrazione!A1 sheet-cut"]);
    expect(found.plan.notPlaced.map(({ value }) => value)).toEqual(["Estrazione"]);
  });

  it("that holds the plan is read as far as it goes, and named once", () => {
    expect(remarks(read({ ...withCell(0, 9, undefined), depth: "head" }))).toEqual(["Piano!A1 sheet-cut"]);
  });
});

describe("These sheets beside the plan change nothing:", () => {
  const empty = sheetOf("Vuoto", []);
  it.each<[string, readonly SheetSnapshot[]]>([
    ["empty ones, as chart sheets are", [empty, { ...empty, name: "Grafico" }]],
    ["one with rows and no cells", [sheetOf("Righe", [], { rows: [undefined, [], [undefined]] })]],
    [
      "199 others",
      Array.from({ length: 199 }, (_, index) =>
        sheetOf(`F${index}`, [
          ["a", 1],
          ["b", 2],
        ]),
      ),
    ],
    [
      "one whose rows are 16,384 columns wide",
      [sheetOf("Largo", [Array.from({ length: 16_384 }, (_, c) => c), ["x"]])],
    ],
    [
      "one merged all over",
      [sheetOf("Unito", [["x", "y"]], { merges: [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }] })],
    ],
    ["one of errors alone", [sheetOf("Errori", [], { rows: Array.from({ length: 50 }, () => [NA, NA, NA]) })]],
  ])("%s", (_name, others) => {
    const alone = read(withCell(0, 9, undefined));
    const both = read(...others, withCell(0, 9, undefined));
    expect(both).toEqual(alone);
  });
});

it.each([
  ["over all of it", [{ top: 0, left: 0, bottom: 6, right: 4 }]],
  ["over every row", Array.from({ length: 7 }, (_, top) => ({ top, left: 0, bottom: top, right: 4 }))],
  ["over every column", Array.from({ length: 5 }, (_, left) => ({ top: 0, left, bottom: 6, right: left }))],
  [
    "that overlap",
    [
      { top: 0, left: 0, bottom: 3, right: 3 },
      { top: 2, left: 2, bottom: 6, right: 4 },
    ],
  ],
  ["that are upside down", [{ top: 5, left: 4, bottom: 1, right: 0 }]],
])("merged ranges %s throw nothing and change no value that stands in a cell of its own", (_name, merges) => {
  expect(titles(read({ ...withCell(0, 9, undefined), merges }).plan)).toEqual(["Tre", "Quattro", "Sei"]);
});

it("a plan in rows that are 16,384 columns wide is read as any other", () => {
  const wide = sheetOf("Piano", [], { rows: ROWS.map((row) => Object.assign(Array(16_384).fill(undefined), row)) });
  expect(titles(read(wide).plan)).toEqual(["Tre", "Quattro", "Sei"]);
});

describe("Without a plan inside", () => {
  const book = bookOf(
    sheetOf("Note", [["solo testo"]]),
    sheetOf("Elenco", [
      ["Indicatore", "Responsabile"],
      ["Tempo", "Ufficio"],
    ]),
    sheetOf("Pesi", [
      ["Prospettiva", "Peso", "Risultato 2016"],
      ["Imprese", 1, 2],
    ]),
    sheetOf("Target", [
      ["Programma", "Codice", "Target 2016"],
      ["x", "1.1.1", 2],
    ]),
  );
  const found = recognisePlan(book);

  it("every layout was tried on every sheet", () => {
    if (found.ok) throw new Error("a plan");
    const tried = found.problem.attempts.map(({ sheet, layout }) => `${sheet} ${layout}`);
    const layouts = Object.keys(recogniseIt.layouts);
    expect(tried).toEqual(book.sheets.flatMap(({ name }) => layouts.map((layout) => `${name} ${layout}`)));
  });

  it("the sentence names the layouts, and the missing headings of the three nearest sheets", () => {
    if (found.ok) throw new Error("a plan");
    const sentence = tellNotRecognised(found.problem, recogniseIt);
    for (const layout of Object.values(recogniseIt.layouts)) expect(sentence).toContain(layout);
    expect(sentence).toContain(
      "Foglio «Pesi», riga 1: mancano Target con l'anno (cruscotto stampato, schede su più fogli); Indicatore, Target con l'anno (elenco di indicatori);",
    );
    expect(sentence).toContain("Foglio «Target», riga 1: mancano Peso, Risultato con l'anno (cruscotto stampato);");
    expect(sentence).toContain("Foglio «Elenco», riga 1:");
    expect(sentence).not.toContain("Note");
    expect(sentence).not.toContain("\n");
    const english = tellNotRecognised(found.problem, recogniseEn);
    for (const layout of Object.values(recogniseEn.layouts)) expect(english).toContain(layout);
    expect(english).toContain("Sheet “Elenco”, row 1: missing ");
  });
});

/** What a person says of columns counts before what their headings say. */
import { joinMappings, namedAsIn, withMapping } from "../../shared/recognise/mapping";
import { readMappingText } from "../../shared/recognise/mappingText";
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import type { ColumnMapping } from "../../shared/recognise/recognition";
import { findTables } from "../../shared/recognise/tables";
import { printRange } from "../../shared/workbook/address";
import { bookOf, type Grid, sheetOf } from "./books";

const read = (text: string): readonly ColumnMapping[] => {
  const answer = readMappingText(text);
  if (!answer.ok) throw new Error(`not read: ${answer.problem}`);
  return answer.value;
};

describe("The text of a mapping", () => {
  it.each<[string, Partial<ColumnMapping>]>([
    ["Foglio1!C=target 2016", { sheet: "Foglio1", column: 2, meaning: "target", year: 2016 }],
    ["Foglio1!C=Risultato 2016", { column: 2, meaning: "result", year: 2016 }],
    ["Foglio1!C=result 2016", { meaning: "result", year: 2016 }],
    ["Foglio1!c = peso", { column: 2, meaning: "weight" }],
    ["Foglio1!AA=weight", { column: 26, meaning: "weight" }],
    ["Foglio1!XFD=peso", { column: 16383, meaning: "weight" }],
    ["Foglio1!C5=peso", { column: 2, row: 4, meaning: "weight" }],
    ["Foglio1!$C$5=peso", { column: 2, row: 4, meaning: "weight" }],
    ["'Piano 2016, bozza'!C=codice", { sheet: "Piano 2016, bozza", meaning: "code" }],
    ["'L''ente'!C=titolo", { sheet: "L'ente", meaning: "title" }],
    ["Piano 2016!C=title", { sheet: "Piano 2016", meaning: "title" }],
    ["Foglio1:C=obiettivo", { sheet: "Foglio1", column: 2, meaning: "objective" }],
    ["Foglio1!C=programma", { meaning: "programme" }],
    ["Foglio1!C=indicatore", { meaning: "indicator" }],
    ["Foglio1!C=prospettiva", { meaning: "perspective" }],
    ["Foglio1!C=area", { meaning: "area" }],
    ["Foglio1!C=verso", { meaning: "direction" }],
    ["Foglio1!C=responsabile", { meaning: "responsible" }],
    ["Foglio1!C=missione", { meaning: "mission" }],
    ["Foglio1!C=baseline 2015", { meaning: "baseline", year: 2015 }],
    ["Foglio1!C=ignora", { meaning: "ignore" }],
    ["Foglio1!C=Ignore", { meaning: "ignore" }],
  ])("%s is read", (text, expected) => {
    expect(read(text)).toHaveLength(1);
    expect(read(text)[0]).toMatchObject(expected);
  });

  it.each([
    "",
    "C=peso",
    "Foglio1!=peso",
    "Foglio1!C",
    "Foglio1!C=",
    "Foglio1!C=pippo",
    "Foglio1!C=2016",
    "Foglio1!5=peso",
    "Foglio1!C0=peso",
    "Foglio1!XFE=peso",
    "Foglio1!ABCD=peso",
    "'Foglio1!C=peso",
  ])("«%s» is not read", (text) => {
    expect(readMappingText(text).ok).toBe(false);
  });

  it("may name several columns, and the part that cannot be read is named", () => {
    const three = read("Foglio1!C=peso, 'A, B'!D=target 2016\nFoglio1!E=ignora;");
    expect(three.map(({ sheet, column }) => [sheet, column])).toEqual([
      ["Foglio1", 2],
      ["A, B", 3],
      ["Foglio1", 4],
    ]);
    expect(readMappingText("Foglio1!C=peso,Foglio1!D=boh")).toEqual({ ok: false, problem: "Foglio1!D=boh" });
  });
});

const GRID: Grid = [
  ["Comune di Prova"],
  ["CITTADINI", "Quota", "Anno corrente", "Esito", "Peso"],
  ["1.1 Uno", 60, null, null, 1],
  ["1.1.1 Due", 60, null, null, 2],
  ["Tre", 40, ">= 3", 3, 3],
  ["Quattro", 20, ">= 4", 4, 4],
];

const planOf = (grid: Grid, mapping: readonly ColumnMapping[], name = "Foglio1") => {
  const answer = recognisePlan(bookOf(sheetOf(name, grid)), { mapping });
  if (!answer.ok) return answer.problem.code;
  const { plan } = answer.value;
  const indicators = plan.perspectives.flatMap((p) =>
    p.objectives.flatMap((o) => o.programmes.flatMap((programme) => programme.indicators)),
  );
  return indicators.map(({ title, weight, targets, results }) => [
    title.value,
    weight === undefined ? undefined : printRange(weight.at),
    targets[2016] === undefined ? undefined : printRange(targets[2016].at),
    results[2016] === undefined ? undefined : printRange(results[2016].at),
  ]);
};

describe("A mapping", () => {
  const rows = [
    ["Tre", "Foglio1!B5", "Foglio1!C5", "Foglio1!D5"],
    ["Quattro", "Foglio1!B6", "Foglio1!C6", "Foglio1!D6"],
  ];
  const said = "Foglio1!B=peso, Foglio1!C=target 2016, Foglio1!D=risultato 2016, Foglio1!E=ignora";

  it("overrides headings that say nothing, and one that says something else", () => {
    expect(planOf(GRID, [])).toBe("no-cockpit");
    expect(planOf(GRID, read(said))).toEqual(rows);
  });

  it("finds its sheet whatever the case of its name", () => {
    expect(planOf(GRID, read(said.replace(/Foglio1/g, "FOGLIO1")))).toEqual(rows);
  });

  it("of another sheet changes nothing", () => {
    expect(planOf(GRID, read(said.replace(/Foglio1/g, "Foglio2")))).toBe("no-cockpit");
  });

  it("with its row counts for that heading row", () => {
    expect(
      planOf(GRID, read("Foglio1!B2=peso, Foglio1!C2=target 2016, Foglio1!D2=risultato 2016, Foglio1!E2=ignora")),
    ).toEqual(rows);
  });

  it("makes a table where no row has headings, and loses no row of it", () => {
    const bare = GRID.slice(2);
    expect(planOf(bare, read(said))).toEqual([
      ["Tre", "Foglio1!B3", "Foglio1!C3", "Foglio1!D3"],
      ["Quattro", "Foglio1!B4", "Foglio1!C4", "Foglio1!D4"],
    ]);
  });

  it("to ignore a column takes it out of the plan, whatever its heading says", () => {
    const grid = GRID.map((row, index) =>
      index === 1 ? ["CITTADINI", "Peso", "Target 2016", "Risultato 2016", "Peso"] : row,
    );
    expect(planOf(grid, [])).toEqual(rows);
    const weights = planOf(grid, read("Foglio1!B=ignora"));
    expect(Array.isArray(weights) && weights.map((each) => each[1])).toEqual(["Foglio1!E5", "Foglio1!E6"]);
  });

  it("counts in every block that repeats the heading, and not in a table with another one there", () => {
    const heading = ["CITTADINI", "Quota", "Target 2016"];
    const sheet = sheetOf("F", [
      [...heading, "Peso"],
      ["x", 1, 2],
      [...heading, "Peso"],
      ["y", 1, 2],
      ["Altro", "Risultato 2016", "Target 2016"],
    ]);
    const tables = withMapping(sheet, findTables(sheet), read("F!B=risultato 2015"));
    expect(tables.map(({ headings }) => headings.find(({ column }) => column === 1)?.heading)).toEqual([
      { meaning: "result", year: 2015, sure: 1 },
      { meaning: "result", year: 2015, sure: 1 },
      { meaning: "result", year: 2016, sure: 1 },
    ]);
  });

  it("on a row inside a table parts it in two", () => {
    const sheet = sheetOf("F", [
      ["A", "Peso", "Target 2016"],
      ["x", 1, 2],
      ["B", "Quota", "Valore"],
      ["y", 1, 2],
    ]);
    const tables = withMapping(sheet, findTables(sheet), read("F!B3=peso, F!C3=target 2017"));
    expect(tables.map(({ headingRow, first, end }) => [headingRow, first, end])).toEqual([
      [0, 1, 2],
      [2, 3, 4],
    ]);
    expect(tables[1]?.headings.map(({ text, heading }) => [text, heading?.meaning])).toEqual([
      ["B", undefined],
      ["Quota", "weight"],
      ["Valore", "target"],
    ]);
  });

  it("of a column far outside, of a row below the sheet or on an empty sheet changes nothing and does not throw", () => {
    for (const text of ["Foglio1!XFD=peso", "Foglio1!C1048576=peso"]) {
      expect(planOf(GRID, read(text))).toBe("no-cockpit");
      expect(planOf([], read(text))).toBe("no-sheets");
    }
  });
});

describe("Words said later", () => {
  const c: ColumnMapping = { sheet: "Foglio1", column: 2, meaning: "weight" };

  it("take the place of earlier ones on the same column, whatever the case of the sheet's name", () => {
    const later: ColumnMapping = { sheet: "FOGLIO1", column: 2, meaning: "target", year: 2016 };
    expect(joinMappings([c, { ...c, column: 3 }], [later])).toEqual([{ ...c, column: 3 }, later]);
  });

  it("on one heading row leave what was said of the whole column; on the whole column replace what was said of a row", () => {
    const ofRow: ColumnMapping = { ...c, row: 4, meaning: "ignore" };
    expect(joinMappings([c], [ofRow])).toEqual([c, ofRow]);
    expect(joinMappings([ofRow], [c])).toEqual([c]);
    expect(joinMappings([{ ...ofRow, row: 5 }], [ofRow])).toHaveLength(2);
  });

  it("take the sheet's name as the workbook has it", () => {
    expect(
      namedAsIn(bookOf(sheetOf("Foglio1", [])), [
        { ...c, sheet: " foglio1" },
        { ...c, sheet: "Altro" },
      ]),
    ).toEqual([c, { ...c, sheet: "Altro" }]);
  });
});

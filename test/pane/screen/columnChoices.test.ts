/** Columns corrected by picking. */
import type { TableView } from "../../../src/pane/model/settingsView";
import {
  type ColumnWords,
  columnChoices,
  columnValue,
  presentWord,
  withColumn,
  yearsFor,
} from "../../../src/pane/screen/columnChoices";

const WORDS: ColumnWords = {
  dated: { target: "Target" },
  undated: (word) => `${word} senza anno`,
  unpicked: { line: "Linea" },
};

const TABLE: TableView = {
  sheet: "Piano",
  row: 4,
  columns: [
    { sheet: "Piano", row: 4, column: 0, heading: "Indicatore", meaning: "indicator" },
    { sheet: "Piano", row: 4, column: 4, heading: "Target 2016", meaning: "target", year: 2016 },
    { sheet: "Piano", row: 4, column: 5, heading: "Boh" },
  ],
  meanings: [
    { meaning: "indicator", word: "Indicatore", dated: false },
    { meaning: "target", word: "Target con l'anno", dated: true },
    { meaning: "ignore", word: "Non leggere", dated: false },
  ],
};
const [first, second, third] = TABLE.columns;

it("offers each meaning once, a dated one for each year", () => {
  expect(columnChoices(TABLE, [2016, 2017], WORDS)).toEqual([
    { value: "indicator", word: "Indicatore" },
    { value: "target 2016", word: "Target 2016" },
    { value: "target 2017", word: "Target 2017" },
    { value: "ignore", word: "Non leggere" },
  ]);
});

it("offers a dated meaning without year where no year is known", () => {
  expect(columnChoices(TABLE, [], WORDS)[1]).toEqual({ value: "target", word: "Target senza anno" });
});

it("knows the years of the table and of the plan, each once, in order", () => {
  expect(yearsFor(TABLE, [2018, 2016])).toEqual([2016, 2018]);
});

it("tells what a column holds", () => {
  expect(TABLE.columns.map(columnValue)).toEqual(["indicator", "target 2016", ""]);
});

it("has a word for what nobody can pick", () => {
  expect(presentWord({ ...first!, meaning: "line" }, TABLE, WORDS)).toBe("Linea");
  expect(presentWord({ ...first!, meaning: "target" }, TABLE, WORDS)).toBe("Target senza anno");
  expect(presentWord(first!, TABLE, WORDS)).toBe("Indicatore");
  expect(presentWord(third!, TABLE, WORDS)).toBe("");
});

describe("a column named by a person", () => {
  it("is added with its year", () => {
    expect(withColumn([], third!, "target 2017", TABLE)).toEqual([
      { sheet: "Piano", row: 4, column: 5, meaning: "target", year: 2017, heading: "Boh" },
    ]);
  });

  it("takes the place of what was said of it, and of it alone", () => {
    const before = withColumn(withColumn([], second!, "ignore", TABLE), third!, "target 2017", TABLE);
    expect(withColumn(before, third!, "indicator", TABLE)).toEqual([
      { sheet: "Piano", row: 4, column: 4, meaning: "ignore", heading: "Target 2016" },
      { sheet: "Piano", row: 4, column: 5, meaning: "indicator", heading: "Boh" },
    ]);
  });

  it("takes the place of a word on every table of the sheet, too", () => {
    const all = [{ sheet: "Piano", column: 5, meaning: "ignore" as const }];
    expect(withColumn(all, third!, "indicator", TABLE)).toHaveLength(1);
  });

  it("leaves other sheets and rows alone", () => {
    const others = [
      { sheet: "Altro", row: 4, column: 5, meaning: "ignore" as const },
      { sheet: "Piano", row: 9, column: 5, meaning: "ignore" as const },
    ];
    expect(withColumn(others, third!, "indicator", TABLE)).toHaveLength(3);
  });

  it("is let go where nothing that can be picked was picked", () => {
    const before = withColumn([], third!, "ignore", TABLE);
    expect(withColumn(before, third!, "", TABLE)).toEqual([]);
  });
});

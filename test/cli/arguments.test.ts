/** The words of a command line: options, texts that look like options, and what is refused. */
import type { Command } from "../../src/cli/command";
import { explainProblem } from "../../src/cli/explainProblem";
import { parseArguments } from "../../src/cli/parseArguments";
import { readDay, readWishes } from "../../src/cli/readWishes";
import { readTable } from "../../src/cli/table";

const command: Command = {
  name: "target",
  options: [
    { name: "out", short: "o", value: true },
    { name: "actual", value: true },
    { name: "map", value: true, many: true },
  ],
  words: { least: 1, most: 2 },
  run: async () => 0,
};

it.each([
  [["libro.xlsx", "-o", "nuovo.xlsx"], { words: ["libro.xlsx"], values: { out: "nuovo.xlsx" } }],
  [["--out=nuovo.xlsx", "libro.xlsx"], { words: ["libro.xlsx"], values: { out: "nuovo.xlsx" } }],
  [["-10% sul consuntivo 2016"], { words: ["-10% sul consuntivo 2016"], values: {} }],
  [["-"], { words: ["-"], values: {} }],
  [["x", "--actual", "-3"], { words: ["x"], values: { actual: "-3" } }],
  [["x", "--actual", "1", "--actual", "2"], { values: { actual: "2" } }],
  [["x", "--map", "A!B=peso", "--map=A!C=target 2016"], { values: { map: "A!B=peso\nA!C=target 2016" } }],
  [["x", "--json"], { words: ["x"], values: {}, flags: new Set(["json"]) }],
])("%j is understood", (raw, expected) => {
  expect(parseArguments(command, raw)).toMatchObject({ ok: true, value: expected });
});

it.each([
  [["x", "--fretta"], "unknown-option", "--fretta"],
  [["x", "--actual"], "value-missing", "--actual"],
  [[], "too-few-words", "target"],
  [["a", "b", "c"], "too-many-words", "c"],
])("%j is refused: %s", (raw, code, word) => {
  expect(parseArguments(command, raw)).toEqual({ ok: false, problem: { code, word } });
});

it("help is given even where words are missing", () => {
  expect(parseArguments(command, ["--help"])).toMatchObject({ ok: true });
});

it.each([
  ["2016-12-31", "2016-12-31"],
  ["31/12/2016", "2016-12-31"],
  ["1/2/2016", "2016-02-01"],
  ["31/09/2016", undefined],
  ["domani", undefined],
])("the day %s is %s", (text, day) => expect(readDay(text)).toBe(day));

const wishes = (values: Record<string, string>): ReturnType<typeof readWishes> =>
  readWishes({ words: [], flags: new Set(), values });

it("year, date and policy are checked before anything is read", () => {
  expect(wishes({ year: "2016", today: "31/08/2016", missing: "zero" })).toEqual({
    ok: true,
    value: { year: 2016, today: "2016-08-31", missing: "zero" },
  });
  expect(wishes({ year: "16" })).toEqual({ ok: false, problem: { option: "year", value: "16" } });
  expect(wishes({ today: "31/09/2016" })).toEqual({ ok: false, problem: { option: "today", value: "31/09/2016" } });
  expect(wishes({ missing: "forse" })).toEqual({ ok: false, problem: { option: "missing", value: "forse" } });
});

it("the sheet and what is said of columns are checked before anything is read", () => {
  expect(wishes({ sheet: " Piano 2016 ", map: "'Piano 2016'!C=target 2016\nFoglio1!D5=peso" })).toEqual({
    ok: true,
    value: {
      sheet: "Piano 2016",
      mapping: [
        { sheet: "Piano 2016", column: 2, meaning: "target", year: 2016 },
        { sheet: "Foglio1", row: 4, column: 3, meaning: "weight" },
      ],
    },
  });
  expect(wishes({ sheet: " " })).toEqual({ ok: false, problem: { option: "sheet", value: " " } });
  expect(wishes({ map: "Foglio1!C=peso, Foglio1!D" })).toEqual({
    ok: false,
    problem: { option: "map", value: "Foglio1!D" },
  });
});

it.each(["it", "en"] as const)(
  "a word that fits nothing is answered in one sentence with its column, in %s",
  (language) => {
    const mapping = { sheet: "Piano 2016", column: 2, meaning: "weight" as const };
    expect(explainProblem({ code: "no-such-column", mapping }, language)).toContain("'Piano 2016'!C ");
    expect(explainProblem({ code: "no-such-column", mapping: { ...mapping, row: 4 } }, language)).toMatch(
      /^[^\n]*'Piano 2016'!C5 [^\n]*\.$/,
    );
  },
);

it("a list is read whatever its line ends, quotes and empty last lines", () => {
  expect(readTable('\uFEFFtext\tyear\r\nalmeno 25\t2016\r\n"N. ""Persone"" >= 3"\t\r\n"così"\t2017\r\n\r\n')).toEqual([
    { text: "almeno 25", year: "2016" },
    { text: 'N. "Persone" >= 3', year: "" },
    { text: '"così"', year: "2017" },
  ]);
});

it("an empty text in the middle of a list keeps its row", () => {
  expect(readTable("text\tyear\n\t2016\nalmeno 2\t2016\n")).toHaveLength(2);
});

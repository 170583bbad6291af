/** `cabina target` as others call it: the JSON they rely on, lists, and words for people. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { cabina, temporaryFolder } from "./workbench";

const answer = (...words: readonly string[]): Record<string, unknown> =>
  JSON.parse(cabina("target", ...words, "--json", "--today", "2016-12-31").out);

const FIELDS = [
  "text",
  "reading",
  "value",
  "high",
  "unit",
  "day",
  "base",
  "parts",
  "assumed",
  "problem",
  "printed",
  "status",
  "achievement",
];

it("one text with its result answers every field", () => {
  const json = answer("almeno 25", "--actual", "26");
  expect(Object.keys(json).sort()).toEqual([...FIELDS].sort());
  expect(json).toMatchObject({
    text: "almeno 25",
    reading: "at-least",
    value: 25,
    high: null,
    day: null,
    base: null,
    problem: null,
    status: "reached",
    achievement: 1,
  });
});

const CASES: readonly (readonly [string, readonly string[], object])[] = [
  [
    "a percentage result is a fraction",
    [">= 80%", "--actual", "40%"],
    { unit: "%", value: 0.8, achievement: 0.5, status: "not-reached" },
  ],
  [
    "lower is better by the indicator's name",
    ["7", "--indicator", "Tempo medio di pagamento", "--actual", "10"],
    { reading: "at-most", achievement: 0.7 },
  ],
  [
    "a deadline met",
    ["entro il 30/06/2016", "--on", "2016-06-30"],
    { reading: "by", day: "2016-06-30", achievement: 1, status: "reached" },
  ],
  ["a deadline missed", ["entro il 30/06/2016", "--on", "2016-07-01"], { achievement: 0, status: "not-reached" }],
  ["a deadline that passed without a day", ["entro il 30/06/2016"], { achievement: null, status: "missing" }],
  [
    "a change from its base",
    ["+5%", "--baseline", "25", "--actual", "27"],
    { reading: "change", base: "previous-target", achievement: 1 },
  ],
  ["a change without a base", ["+5%", "--actual", "27"], { status: "unmeasurable", achievement: null }],
  [
    "a reduction by points",
    ["-2 punti percentuali", "--baseline", "10%", "--actual", "8%"],
    { reading: "change", value: -2, unit: "points", status: "reached" },
  ],
  [
    "a number and a day, both met",
    ["n. 3 report entro il 30/09", "--year", "2016", "--actual", "3", "--on", "28/09/2016"],
    { reading: "all", achievement: 1 },
  ],
  [
    "a number and a day, late",
    ["n. 3 report entro il 30/09", "--year", "2016", "--actual", "3", "--on", "1/10/2016"],
    { achievement: 0 },
  ],
  ["yes", ["realizzato", "--actual", "sì"], { reading: "done", achievement: 1 }],
  [
    "a wrong date",
    ["31/09/2017"],
    { reading: "unreadable", problem: { code: "impossible-date" }, status: "unmeasurable" },
  ],
  ["nothing", ["-"], { reading: "missing", status: "unmeasurable" }],
];

it.each(CASES)("%s", (_, words, expected) => expect(answer(...words)).toMatchObject(expected));

it("a list answers one line of JSON for each row, in order, whatever stands in it", () => {
  const list = join(temporaryFolder(), "elenco.tsv");
  writeFileSync(
    list,
    "text\tindicator\tyear\tlang\tactual\ton\tbaseline\r\n25,000\t\t\ten\t26,000\t\t\r\n25,000\t\t\tit\t26\t\t\r\n\t\t\t\t\t\t\r\n=1+1\t\t\t\t\t\t\r\n",
  );
  const lines = cabina("target", "--file", list, "--json")
    .out.trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatchObject({ value: 25_000, achievement: 1 });
  expect(lines[1]).toMatchObject({ value: 25, achievement: 1 });
  expect(lines[2]).toMatchObject({ text: "", reading: "missing" });
  expect(lines[3]).toMatchObject({ text: "=1+1" });
});

it("a list without a text column is refused with a sentence", () => {
  const list = join(temporaryFolder(), "elenco.tsv");
  writeFileSync(list, "nome\tanno\nx\t2016\n");
  expect(cabina("target", "--file", list)).toMatchObject({ status: 2, out: "" });
});

it("people get the reading, what was assumed and the outcome", () => {
  const { out, status } = cabina("target", ">30/11/2016", "--on", "24/11/2016");
  expect(status).toBe(0);
  expect(out).toMatch(/letto come {2}entro il 30\/11\/2016/);
  expect(out).toMatch(/presunto/);
  expect(out).toMatch(/raggiunto/);
});

it("a mistake is shown with a caret under it, the cause, and what to write", () => {
  const [line, caret, cause, todo] = cabina("target", "80,000,00").out.split("\n");
  expect(line).toBe("80,000,00");
  expect(caret).toMatch(/^\s*\^+$/);
  expect(cause?.length).toBeGreaterThan(20);
  expect(todo).toMatch(/80\.000,00/);
});

it("help speaks both languages", () => {
  expect(cabina("--help")).toMatchObject({ status: 0 });
  expect(cabina("--help", "--lang", "en").out).toMatch(/Commands:/);
  expect(cabina("target", "--help", "--lang", "it").out).toMatch(/Opzioni:/);
});

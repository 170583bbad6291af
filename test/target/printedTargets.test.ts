/** Every kind of target as it is printed in full and in short, in both languages, and as JSON. */

import { explainProblem } from "../../shared/target/explainProblem";
import { LONGEST_TEXT, parseTarget } from "../../shared/target/parseTarget";
import { printNumber } from "../../shared/target/printNumber";
import { printReading, printTargetShort } from "../../shared/target/printReading";
import { printTarget } from "../../shared/target/printTarget";
import type { Target, TargetReading } from "../../shared/target/target";
import { targetToJson } from "../../shared/target/targetToJson";

const level = (value: number, unit = ""): Target => ({ kind: "atLeast", value, unit });
const change = (by: number, unit: string, more: Partial<Extract<Target, { kind: "change" }>> = {}): Target => ({
  kind: "change",
  by,
  unit,
  base: { kind: "previousTarget" },
  comparison: by < 0 ? "atMost" : "atLeast",
  ...more,
});
const plain = (text: string): string => text.replace(/\u00a0/g, " ");

describe.each<[Target, string, string, string, string]>([
  [level(25), "≥ 25", "≥ 25", "≥ 25", "≥ 25"],
  [{ kind: "moreThan", value: 6, unit: "" }, "> 6", "> 6", "> 6", "> 6"],
  [{ kind: "atMost", value: 7, unit: "days" }, "≤ 7 gg", "≤ 7 gg", "≤ 7 days", "≤ 7 days"],
  [{ kind: "lessThan", value: 3, unit: "months" }, "< 3 mesi", "< 3 mesi", "< 3 months", "< 3 months"],
  [{ kind: "exactly", value: 1, unit: "%" }, "= 100%", "= 100%", "= 100%", "= 100%"],
  [level(0.07, "%"), "≥ 7%", "≥ 7%", "≥ 7%", "≥ 7%"],
  [level(1.125, "%"), "≥ 112,5%", "≥ 112,5%", "≥ 112.5%", "≥ 112.5%"],
  [level(-5), "≥ -5", "≥ -5", "≥ -5", "≥ -5"],
  [level(-0.05, "%"), "≥ -5%", "≥ -5%", "≥ -5%", "≥ -5%"],
  [level(999), "≥ 999", "≥ 999", "≥ 999", "≥ 999"],
  [level(1000), "≥ 1.000", "≥ 1.000", "≥ 1,000", "≥ 1,000"],
  [level(1234567.5, "EUR"), "≥ 1.234.567,5 €", "≥ 1.234.567,5 €", "≥ 1,234,567.5 €", "≥ 1,234,567.5 €"],
  [level(1.125), "≥ 1,1250", "≥ 1,1250", "≥ 1.1250", "≥ 1.1250"],
  [level(123.125), "≥ 123,1250", "≥ 123,1250", "≥ 123.1250", "≥ 123.1250"],
  [level(1234.125), "≥ 1.234,125", "≥ 1.234,125", "≥ 1,234.125", "≥ 1,234.125"],
  [level(0.125), "≥ 0,125", "≥ 0,125", "≥ 0.125", "≥ 0.125"],
  [level(1.25), "≥ 1,25", "≥ 1,25", "≥ 1.25", "≥ 1.25"],
  [level(26, "minutes"), "≥ 26 min", "≥ 26 min", "≥ 26 min", "≥ 26 min"],
  [level(0.02, "points"), "≥ 2 punti percentuali", "≥ 2 p.p.", "≥ 2 percentage points", "≥ 2 p.p."],
  [level(3, "testate"), "≥ 3 testate", "≥ 3 testate", "≥ 3 testate", "≥ 3 testate"],
  [level(3, "report finali"), "≥ 3 «report finali»", "≥ 3 report finali", "≥ 3 «report finali»", "≥ 3 report finali"],
  [level(3, "ore"), "≥ 3 «ore»", "≥ 3 ore", "≥ 3 «ore»", "≥ 3 ore"],
  [level(3, "A"), "≥ 3 «A»", "≥ 3 A", "≥ 3 «A»", "≥ 3 A"],
  [
    { kind: "between", low: 3, high: 5, unit: "days" },
    "tra 3 gg e 5 gg",
    "3–5 gg",
    "between 3 days and 5 days",
    "3–5 days",
  ],
  [{ kind: "between", low: 0.8, high: 0.9, unit: "%" }, "tra 80% e 90%", "80%–90%", "between 80% and 90%", "80%–90%"],
  [{ kind: "by", day: "2016-12-31" }, "entro il 31/12/2016", "entro il 31/12/2016", "by 31/12/2016", "by 31/12/2016"],
  [
    change(0.05, "%"),
    "+5% sul target precedente",
    "+5% sul target prec.",
    "+5% on the previous target",
    "+5% on prev. target",
  ],
  [
    change(-0.1, "%", { base: { kind: "result", year: 2015 } }),
    "-10% sul risultato 2015",
    "-10% sul 2015",
    "-10% on the result 2015",
    "-10% on 2015",
  ],
  [
    change(3, "corsi", { comparison: "moreThan", base: { kind: "previousResult" } }),
    "> +3 corsi sul risultato precedente",
    "> +3 corsi sull'anno prec.",
    "> +3 corsi on the previous result",
    "> +3 corsi on prev. year",
  ],
  [
    change(0.05, "%", { comparison: "atMost", base: { kind: "mean", of: "regionale" } }),
    "≤ +5% sulla media regionale",
    "≤ +5% sulla media regionale",
    "≤ +5% on the average regionale",
    "≤ +5% on the average regionale",
  ],
  [
    change(-0.05, "%", { comparison: "atLeast" }),
    "≥ -5% sul target precedente",
    "≥ -5% sul target prec.",
    "≥ -5% on the previous target",
    "≥ -5% on prev. target",
  ],
  [
    change(0.02, "points"),
    "+2 punti percentuali sul target precedente",
    "+2 p.p. sul target prec.",
    "+2 percentage points on the previous target",
    "+2 p.p. on prev. target",
  ],
  [
    change(0, "", { base: { kind: "result", year: 2015 } }),
    "≥ +0 sul risultato 2015",
    "≥ risultato 2015",
    "≥ +0 on the result 2015",
    "≥ result 2015",
  ],
  [
    change(0, "", { comparison: "lessThan", base: { kind: "previousResult" } }),
    "< +0 sul risultato precedente",
    "< anno prec.",
    "< +0 on the previous result",
    "< prev. year",
  ],
  [
    change(0, "", { comparison: "atMost" }),
    "≤ +0 sul target precedente",
    "≤ target prec.",
    "≤ +0 on the previous target",
    "≤ prev. target",
  ],
  [
    change(0, "", { base: { kind: "mean", of: "nazionale" } }),
    "≥ +0 sulla media nazionale",
    "≥ media nazionale",
    "≥ +0 on the average nazionale",
    "≥ average nazionale",
  ],
  [
    { kind: "benchmark", comparison: "moreThan", base: { kind: "mean", of: "dei comuni" } },
    "> media «dei comuni»",
    "> media dei comuni",
    "> average «dei comuni»",
    "> average dei comuni",
  ],
  [{ kind: "done" }, "sì", "sì", "yes", "yes"],
  [
    { kind: "all", parts: [level(3, "corsi"), { kind: "by", day: "2016-09-30" }, { kind: "done" }] },
    "≥ 3 corsi; entro il 30/09/2016; sì",
    "≥ 3 corsi; entro il 30/09/2016; sì",
    "≥ 3 corsi; by 30/09/2016; yes",
    "≥ 3 corsi; by 30/09/2016; yes",
  ],
])("the target %j", (target, italian, shortItalian, english, shortEnglish) => {
  it(`is «${italian}» in full and «${shortItalian}» in short`, () => {
    expect(plain(printTarget(target, "it"))).toBe(italian);
    expect(plain(printTargetShort(target, "it"))).toBe(shortItalian);
  });

  it(`is “${english}” and “${shortEnglish}” in English`, () => {
    expect(plain(printTarget(target, "en"))).toBe(english);
    expect(plain(printTargetShort(target, "en"))).toBe(shortEnglish);
  });

  it("says whether something was supposed", () => {
    const certain: TargetReading = { kind: "target", target, assumed: [] };
    const supposed: TargetReading = { kind: "target", target, assumed: ["direction-default"] };
    expect(plain(printReading(certain, "it"))).toBe(shortItalian);
    expect(plain(printReading(supposed, "it"))).toBe(`${shortItalian} (presunto)`);
    expect(plain(printReading(supposed, "en"))).toBe(`${shortEnglish} (assumed)`);
  });
});

describe("the JSON of a target", () => {
  it.each<[Target, object]>([
    [level(3, "corsi"), { reading: "at-least", value: 3, unit: "corsi" }],
    [
      { kind: "moreThan", value: 6, unit: "" },
      { reading: "more-than", value: 6, unit: "" },
    ],
    [
      { kind: "atMost", value: 6, unit: "" },
      { reading: "at-most", value: 6, unit: "" },
    ],
    [
      { kind: "lessThan", value: 6, unit: "" },
      { reading: "less-than", value: 6, unit: "" },
    ],
    [
      { kind: "exactly", value: 6, unit: "" },
      { reading: "exactly", value: 6, unit: "" },
    ],
    [
      { kind: "between", low: 3, high: 5, unit: "%" },
      { reading: "between", value: 3, high: 5, unit: "%" },
    ],
    [
      { kind: "by", day: "2016-12-31" },
      { reading: "by", day: "2016-12-31" },
    ],
    [change(0.05, "%"), { reading: "change", value: 0.05, unit: "%", base: "previous-target" }],
    [
      change(1, "", { base: { kind: "previousResult" } }),
      { reading: "change", value: 1, unit: "", base: "previous-result" },
    ],
    [
      change(1, "", { base: { kind: "result", year: 2015 } }),
      { reading: "change", value: 1, unit: "", base: "result:2015" },
    ],
    [
      { kind: "benchmark", comparison: "atLeast", base: { kind: "mean", of: "regionale" } },
      { reading: "benchmark", base: "mean:regionale" },
    ],
    [{ kind: "done" }, { reading: "done" }],
  ])("%j", (target, fields) => {
    const nothing = { value: null, high: null, unit: null, day: null, base: null, parts: null, problem: null };
    const reading: TargetReading = { kind: "target", target, assumed: ["part-of-text"] };
    const printed = printTarget(target, "it");
    expect(targetToJson(reading, "as typed", "it")).toEqual({
      ...nothing,
      text: "as typed",
      assumed: ["part-of-text"],
      printed,
      ...fields,
    });
  });

  it("of something missing has its problem, and nothing else", () => {
    const reading: TargetReading = { kind: "missing", problem: { code: "missing-placeholder", start: 0, end: 2 } };
    expect(targetToJson(reading, "nd", "it")).toEqual({
      text: "nd",
      reading: "missing",
      value: null,
      high: null,
      unit: null,
      day: null,
      base: null,
      parts: null,
      assumed: [],
      problem: {
        code: "missing-placeholder",
        message:
          "Al posto del target c’è un segnaposto. Quando il target è deciso, scriverlo per esempio come «>= 25».",
      },
      printed: null,
    });
  });
});

describe("the mark under a problem", () => {
  const caret = (before: number, marks: number): string => " ".repeat(before) + "^".repeat(marks);
  const digits = (length: number): string => "0123456789".repeat(40).slice(0, length);
  const explain = (text: string, start: number, end: number) =>
    explainProblem(text, { code: "malformed-number", start, end }, "it");

  it.each([
    ["stands under the part", "abc 80,000,00", 4, 13, "abc 80,000,00", caret(4, 9)],
    ["is one sign at least", "abcdef", 3, 3, "abcdef", caret(3, 1)],
    ["stands on one line", "abc\n80,000,00", 4, 13, "abc 80,000,00", caret(4, 9)],
    ["is left out under nothing", "   ", 0, 3, "   ", ""],
    ["reaches the end of 100 signs, which are shown whole", digits(100), 95, 100, digits(100), caret(95, 5)],
    ["of 101 signs begins 30 signs before the part", digits(101), 50, 55, digits(101).slice(20), caret(30, 5)],
    ["of a long text near its beginning", digits(300), 10, 15, digits(100), caret(10, 5)],
    ["of a long text at the thirtieth sign", digits(300), 31, 35, digits(300).slice(1, 101), caret(30, 4)],
    ["ends with the line", digits(300), 40, 300, digits(300).slice(10, 110), caret(30, 70)],
  ])("%s", (_, text, start, end, line, wanted) => {
    expect(explain(text, start, end)).toMatchObject({ line, caret: wanted });
  });
});

describe("a number printed by itself", () => {
  it.each([
    [0, "0", "0"],
    [-1.5, "-1,5", "-1.5"],
    [0.5, "0,5", "0.5"],
    [999, "999", "999"],
    [1000, "1.000", "1,000"],
    [-1234567.25, "-1.234.567,25", "-1,234,567.25"],
    [1.125, "1,1250", "1.1250"],
    [123.125, "123,1250", "123.1250"],
    [1234.125, "1.234,125", "1,234.125"],
    [0.125, "0,125", "0.125"],
  ])("%p is «%s» in Italian, “%s” in English", (value, italian, english) => {
    expect(printNumber(value, ",")).toBe(italian);
    expect(printNumber(value, ".")).toBe(english);
  });
});

describe("a unit", () => {
  it.each([
    ["corsi", "≥ 3 corsi"],
    ["cittadini", "≥ 3 cittadini"],
    ["€/kWh", "≥ 3 «€/kWh»"],
    ["m2", "≥ 3 «m2»"],
    ["giornate uomo", "≥ 3 «giornate uomo»"],
    ["x", "≥ 3 «x»"],
    ["entro", "≥ 3 «entro»"],
    ["within", "≥ 3 «within»"],
  ])("«%s» is quoted where it would be taken for something else: %s", (unit, printed) => {
    expect(plain(printTarget(level(3, unit), "it"))).toBe(printed);
    expect(parseTarget(printTarget(level(3, unit), "it"), { language: "it" })).toMatchObject({
      target: level(3, unit),
    });
  });
});

describe("the longest text", () => {
  const text = "almeno 5".padEnd(LONGEST_TEXT, " ");
  it("is read", () => {
    expect(text).toHaveLength(2000);
    expect(parseTarget(text)).toMatchObject({ target: { kind: "atLeast", value: 5 } });
  });

  it("and one sign more is too long, from there on", () => {
    expect(parseTarget(`${text} `)).toEqual({
      kind: "unreadable",
      problem: { code: "too-long", start: 2000, end: 2001 },
    });
  });
});

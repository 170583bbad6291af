/** How targets and their problems are said to people. */
import { explainAssumption } from "../../shared/target/explainAssumption";
import { explainProblem } from "../../shared/target/explainProblem";
import { parseTarget } from "../../shared/target/parseTarget";
import { printReading } from "../../shared/target/printReading";
import { targetToJson } from "../../shared/target/targetToJson";

describe("a reading in a narrow column", () => {
  it.each([
    [">= 60%", "it", "≥\u00a060%"],
    ["<= 7", "it", "≤\u00a07"],
    ["almeno 1000", "it", "≥\u00a01.000"],
    ["at least 1000", "en", "≥\u00a01,000"],
    ["30%", "it", "≥\u00a030% (presunto)"],
    ["30%", "en", "≥\u00a030% (assumed)"],
    ["entro il 31/12/2016", "it", "entro il 31/12/2016"],
    ["by 31/12/2016", "en", "by 31/12/2016"],
    ["+5% sul target precedente", "it", "+5% sul target prec."],
    ["-10% sul consuntivo 2016", "it", "-10% sul 2016"],
    ["non inferiore al 2015", "it", "≥\u00a0risultato 2015"],
    ["> media regionale", "it", ">\u00a0media regionale"],
    ["tra 3 e 5 gg", "it", "3–5 gg"],
    ["sì", "it", "sì"],
    ["almeno 3 report entro il 30/09/2016", "it", "≥\u00a03 report; entro il 30/09/2016"],
    ["n.d.", "it", "manca"],
    ["31/09/2016", "en", "unreadable"],
  ] as const)("«%s» in %s is «%s»", (text, language, printed) => {
    expect(printReading(parseTarget(text, { language, year: 2016 }), language)).toBe(printed);
  });
});

describe("a problem", () => {
  it("is shown with a mark under the doubtful part, the cause and what to write", () => {
    const text = "entro il 31/09/2017";
    const reading = parseTarget(text, { language: "it" });
    if (reading.kind === "target") throw new Error("read");
    expect(explainProblem(text, reading.problem, "it")).toEqual({
      line: "entro il 31/09/2017",
      caret: "         ^^^^^^^^^^",
      cause: "Questo giorno non esiste nel calendario.",
      todo: "Correggere il giorno, per esempio «30/09» al posto di «31/09».",
    });
  });

  it("of a long text is shown around the doubtful part", () => {
    const text = `${"Presentazione della relazione. ".repeat(10)}80,000,00`;
    const reading = parseTarget(text, { language: "it" });
    if (reading.kind === "target") throw new Error("read");
    const { line, caret } = explainProblem(text, reading.problem, "it");
    expect(line.length).toBeLessThanOrEqual(100);
    expect(line.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1)).toBe("80,000,00");
  });
});

describe("the JSON of a reading", () => {
  it("has every field, null where there is nothing", () => {
    expect(
      targetToJson(parseTarget("n. 3 report entro il 30/09/2016"), "n. 3 report entro il 30/09/2016", "it"),
    ).toEqual({
      text: "n. 3 report entro il 30/09/2016",
      reading: "all",
      value: null,
      high: null,
      unit: null,
      day: null,
      base: null,
      parts: [
        expect.objectContaining({ reading: "at-least", value: 3, unit: "report", parts: null, problem: null }),
        expect.objectContaining({ reading: "by", day: "2016-09-30", value: null }),
      ],
      assumed: ["direction-default"],
      problem: null,
      printed: "≥\u00a03 «report»; entro il 30/09/2016",
    });
  });

  it.each([
    ["30%", "it", "≥\u00a030%"],
    ["tra 3 e 5 gg", "it", "tra 3 gg e 5 gg"],
    ["tra 3 e 5 gg", "en", "between 3 days and 5 days"],
    ["-10% sul consuntivo 2016", "it", "-10% sul risultato 2016"],
    ["n.d.", "it", null],
    ["31/09/2016", "it", null],
  ] as const)("prints «%s» in %s as «%s», which reads the same", (text, language, printed) => {
    const reading = parseTarget(text, { language: "it", year: 2016 });
    expect(targetToJson(reading, text, language).printed).toBe(printed);
    const again = parseTarget(printed ?? text, { language: printed === null ? "it" : language, year: 2016 });
    expect(again.kind === "target" ? again.target : again).toEqual(
      reading.kind === "target" ? reading.target : reading,
    );
  });

  it("says the problem in the reader's language", () => {
    const json = targetToJson(parseTarget("rispetto delle scadenze"), "rispetto delle scadenze", "en");
    expect(json).toMatchObject({ reading: "unreadable", value: null, problem: { code: "needs-judgement" } });
    expect(json.problem?.message).toContain("a person must judge");
  });
});

it("every assumption has its sentence in both languages", () => {
  expect(explainAssumption("date-comparator", "it")).toContain("entro");
  expect(explainAssumption("date-comparator", "en")).toContain("by");
});

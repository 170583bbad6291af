/** Targets and results in spreadsheet cells: numbers with their formats, dates, errors, texts. */
import { cellText } from "../../shared/target/cellText";
import { printTarget } from "../../shared/target/printTarget";
import { readResult } from "../../shared/target/readResult";
import { readTargetCell } from "../../shared/target/readTargetCell";
import type { CellValue } from "../../shared/workbook/snapshot";

const cell = (value: CellValue, format?: string) => (format === undefined ? { value } : { value, format });

describe("the text of a cell in an Italian spreadsheet", () => {
  it.each<[CellValue, string | undefined, string]>([
    [0.8, "0%", "80%"],
    [0.125, "0.0%", "12,5%"],
    [0.8256, "0.00%", "82,56%"],
    [42735, "dd/mm/yyyy", "31/12/2016"],
    [42735, "m/d/yy", "31/12/2016"],
    [0, "dd/mm/yyyy", "00/01/1900"],
    [1, "d/m/yyyy", "01/01/1900"],
    [0.05, "+0%;-0%", "+5%"],
    [-0.05, "+0%;-0%", "-5%"],
    [1234567.5, "#,##0.00", "1.234.567,50"],
    [1250000, '#,##0.00 "€"', "1.250.000,00 €"],
    [7, '0" gg"', "7 gg"],
    [80, '0"%"', "80%"],
    [80, "0\\%", "80%"],
    [5, '+0"%"', "+5%"],
    [19240, undefined, "19240"],
    [3.5, undefined, "3,5"],
    [0.1 + 0.2, undefined, "0,3"],
    [true, undefined, "VERO"],
    [null, undefined, ""],
    ["almeno 25", undefined, "almeno 25"],
    [{ error: "#N/A" }, undefined, "#N/A"],
  ])("%p with format %p is «%s»", (value, format, text) => {
    expect(cellText(cell(value, format))).toBe(text);
  });
});

describe("a target in a cell", () => {
  it.each<[CellValue, string | undefined, Record<string, unknown>]>([
    [0.8, "0%", { target: { kind: "atLeast", value: 0.8, unit: "%" }, assumed: ["direction-default"] }],
    [80, undefined, { target: { kind: "atLeast", value: 80, unit: "" }, assumed: ["direction-default"] }],
    [0, undefined, { target: { kind: "atMost", value: 0, unit: "" } }],
    [7, '0" gg"', { target: { kind: "atMost", value: 7, unit: "days" } }],
    [5000, "#,##0 €", { target: { kind: "atLeast", value: 5000, unit: "EUR" } }],
    [42735, "dd/mm/yyyy", { target: { kind: "by", day: "2016-12-31" }, assumed: [] }],
    [42735.75, "dd/mm/yyyy hh:mm", { target: { kind: "by", day: "2016-12-31" } }],
    [0, "dd/mm/yyyy", { kind: "missing", problem: { code: "missing-zero-date", start: 0, end: 10 } }],
    [
      0.05,
      "+0%",
      { target: { kind: "change", by: 0.05, unit: "%", comparison: "atLeast" }, assumed: ["base-previous-target"] },
    ],
    [-0.1, "+0%;-0%", { target: { kind: "change", by: -0.1, comparison: "atMost" } }],
    [80, '0"%"', { target: { kind: "atLeast", value: 80, unit: "" }, assumed: ["direction-default", "number-format"] }],
    [80, "0\\%", { target: { kind: "atLeast", value: 80, unit: "" }, assumed: ["direction-default", "number-format"] }],
    [
      5,
      '+0"%"',
      {
        target: { kind: "change", by: 0.05, unit: "%", comparison: "atLeast" },
        assumed: ["base-previous-target", "number-format"],
      },
    ],
    [-5, '+0"%";-0"%"', { target: { kind: "change", by: -0.05, unit: "%", comparison: "atMost" } }],
    [null, undefined, { kind: "missing", problem: { code: "missing" } }],
    [true, undefined, { target: { kind: "done" } }],
    [false, undefined, { kind: "unreadable" }],
    [{ error: "#REF!" }, undefined, { kind: "unreadable", problem: { code: "cell-error" } }],
    [">= 15", undefined, { target: { kind: "atLeast", value: 15 }, assumed: [] }],
  ])("%p with format %p", (value, format, wanted) => {
    expect(readTargetCell(cell(value, format), { language: "it", year: 2016 })).toMatchObject(wanted);
  });
});

describe("a result in a cell", () => {
  it.each<[CellValue, string | undefined, Record<string, unknown>]>([
    [0.85, "0%", { kind: "number", value: 0.85, unit: "%", asText: false }],
    [26, undefined, { kind: "number", value: 26, unit: "", asText: false }],
    [42735, "dd/mm/yyyy", { kind: "day", day: "2016-12-31", asText: false }],
    [0, "dd/mm/yyyy", { kind: "missing" }],
    [-3, "dd/mm/yyyy", { kind: "unusable", problem: "impossible-date" }],
    [true, undefined, { kind: "yes" }],
    [false, undefined, { kind: "no" }],
    [null, undefined, { kind: "missing" }],
    [{ error: "#DIV/0!" }, undefined, { kind: "unusable", problem: "cell-error" }],
    ["85%", undefined, { kind: "number", value: 0.85, unit: "%", asText: true }],
    ["26 testate", undefined, { kind: "number", value: 26, unit: "testate", asText: true }],
    ["19.240", undefined, { kind: "number", value: 19240 }],
    ["1.250,5", undefined, { kind: "number", value: 1250.5 }],
    ["€ 1.250,50", undefined, { kind: "number", value: 1250.5, unit: "EUR" }],
    ["-3,5", undefined, { kind: "number", value: -3.5 }],
    ["n. 4", undefined, { kind: "number", value: 4 }],
    ["2016", undefined, { kind: "number", value: 2016 }],
    ["sì", undefined, { kind: "yes" }],
    ["SI", undefined, { kind: "yes" }],
    ["Realizzato.", undefined, { kind: "yes" }],
    ["x", undefined, { kind: "yes" }],
    ["no", undefined, { kind: "no" }],
    ["Non realizzata", undefined, { kind: "no" }],
    ["14/11/2016", undefined, { kind: "day", day: "2016-11-14", asText: true }],
    ["14 novembre", undefined, { kind: "day", day: "2016-11-14" }],
    ["2016-11-14", undefined, { kind: "day", day: "2016-11-14" }],
    ["31/09/2016", undefined, { kind: "unusable", problem: "impossible-date" }],
    ["80,000,00", undefined, { kind: "unusable", problem: "malformed-number" }],
    ["", undefined, { kind: "missing" }],
    ["-", undefined, { kind: "missing" }],
    ["…", undefined, { kind: "missing" }],
    ["N.D.", undefined, { kind: "missing" }],
    ["00/01/1900", undefined, { kind: "missing" }],
    ["#RIF!", undefined, { kind: "unusable", problem: "cell-error" }],
    ["buono", undefined, { kind: "unusable", problem: "no-meaning" }],
    ["circa 30", undefined, { kind: "unusable", problem: "no-meaning" }],
    [">= 30", undefined, { kind: "unusable", problem: "no-meaning" }],
    ["12 su 15", undefined, { kind: "unusable", problem: "no-meaning" }],
  ])("%p with format %p", (value, format, wanted) => {
    expect(readResult(cell(value, format), { language: "it", year: 2016 })).toMatchObject(wanted);
  });
});

describe("a target whose format shows words or a comparison", () => {
  it.each<[number, string, string]>([
    [2, '"<= "0', "≤ 2"],
    [2, '[<10]"≤ "0;0', "≤ 2"],
    [12, '[<10]"≤ "0;0', "≥ 12 [direction-default]"],
    [2, '">"0', "> 2"],
    [2, "\\>0", "> 2"],
    [5, '"almeno "0', "≥ 5"],
    [5, '"max "0" gg"', "≤ 5 gg"],
    [5, '0" gg max"', "≤ 5 gg"],
    [0.8, '"≥ "0%', "≥ 80%"],
    [1234.5678, '"≥ "#,##0.0', "≥ 1.234,5678"],
    [5200000, '"≥ "0,,.0" M€"', "≥ 5.200.000 €"],
    [5, '"circa "0', "≥ 5 [text-ignored, direction-default]"],
    [2016, '0" corsi"', "≥ 2.016 corsi [direction-default, unit-guessed]"],
    [5, '0;"meno; "0', "≥ 5 [direction-default]"],
    [1, '"Sì";;"No"', "sì"],
    [42735, '"entro il "dd/mm/yyyy', "entro il 31/12/2016"],
  ])("%p shown by %s is read as it is shown: %s", (value, format, expected) => {
    const reading = readTargetCell({ value, format }, { language: "it", year: 2016 });
    if (reading.kind !== "target") throw new Error(reading.problem.code);
    const printed = printTarget(reading.target, "it").replace(/\u00a0/g, " ");
    expect(reading.assumed.length === 0 ? printed : `${printed} [${reading.assumed.join(", ")}]`).toBe(expected);
  });

  it("shows the words that the format puts before the number", () => {
    expect(cellText({ value: 2, format: '[<10]"≤ "0;0' })).toBe("≤ 2");
    expect(cellText({ value: 12, format: '[<10]"≤ "0;0' })).toBe("12");
  });
});

/** Numbers in cells at the edges: rounding, signs, the first and the last day that spreadsheets know. */
import { cellText } from "../../shared/target/cellText";
import { readNumberFormat } from "../../shared/target/numberFormat";
import { readResult } from "../../shared/target/readResult";
import { readTargetCell } from "../../shared/target/readTargetCell";
import type { ReadingContext, Target } from "../../shared/target/target";
import type { CellValue } from "../../shared/workbook/snapshot";

const DAY = "dd/mm/yyyy";
const cell = (value: CellValue, format?: string) => (format === undefined ? { value } : { value, format });

describe("the text of a cell", () => {
  it.each<[CellValue, string | undefined, string]>([
    [1.005, "0.00", "1,01"],
    [2.675, "0.00", "2,68"],
    [1.004, "0.00", "1,00"],
    [0.125, "0.00", "0,13"],
    [0.5, "0", "1"],
    [0.4, "0", "0"],
    [0.6, "0", "1"],
    [-1, "0", "-1"],
    [-1.5, "0", "-2"],
    [-0.4, "0", "0"],
    [0, "0", "0"],
    [5, "0.0", "5,0"],
    [0.0705, "0.0%", "7,1%"],
    [1, "0%", "100%"],
    [-0.07, "0%", "-7%"],
    [0, "+0%;-0%", "0%"],
    [0.07, '"+"0%', "+7%"],
    [3, "+0;-0", "+3"],
    [0, "+0;-0", "0"],
    [-3, "+0;-0", "-3"],
    [999, "#,##0", "999"],
    [1000, "#,##0", "1.000"],
    [-1234567, "#,##0", "-1.234.567"],
    [1234567, "0", "1234567"],
    [1234.5, "#,##0.00", "1.234,50"],
    [5, '"€" #,##0.00', "5,00 €"],
    [5, '#,##0 "€"', "5 €"],
    [12, '0" testate"', "12 testate"],
    [12, '0\\ "gg"', "12 gg"],
    [-3.25, undefined, "-3,25"],
    [1e-7, undefined, "0,0000001"],
    [61, DAY, "01/03/1900"],
    [59, DAY, "28/02/1900"],
    [2, DAY, "02/01/1900"],
    [1.5, DAY, "01/01/1900"],
    [0.5, DAY, "00/01/1900"],
    [-1, DAY, "########"],
    [2_958_465, DAY, "31/12/9999"],
    [2_958_466, DAY, "########"],
    [false, undefined, "FALSO"],
    ["", undefined, ""],
  ])("%p with format %p is «%s»", (value, format, text) => {
    expect(cellText(cell(value, format))).toBe(text);
  });
});

describe("a number format", () => {
  it.each([
    [undefined, { isDate: false, signed: false, grouped: false, currency: false, suffix: "" }],
    ["General", { isDate: false, signed: false, grouped: false, currency: false, suffix: "" }],
    ["0.00%", { percentDecimals: 2, decimals: 2, isDate: false, signed: false, suffix: "" }],
    ["0", { decimals: 0, isDate: false, grouped: false }],
    ["#,##0.0", { decimals: 1, grouped: true }],
    ["0,000", { decimals: 0, grouped: true }],
    ["d/m/yyyy", { isDate: true }],
    ["mmm-yy", { isDate: true }],
    ["mm/yy", { isDate: true }],
    ["yyyy", { isDate: true }],
    ["mmmm", { isDate: true }],
    ["[$-410]dd mmmm yyyy", { isDate: true }],
    ["hh:mm", { isDate: false }],
    ["mm:ss", { isDate: false }],
    ['0" dayly"', { isDate: false, decimals: 0, suffix: " dayly" }],
    ["[Red]0", { isDate: false, decimals: 0 }],
    ["0%;[Red]-0%", { percentDecimals: 0 }],
    ["#,##0.00 [$€-410]", { currency: true, decimals: 2 }],
    ["\\+0%", { signed: true, percentDecimals: 0 }],
    [' +0" gg"', { signed: true, suffix: " gg" }],
  ])("%p tells %p", (format, facts) => {
    expect(readNumberFormat(format)).toMatchObject(facts);
  });
});

describe("a target in a cell", () => {
  const level = (kind: "atLeast" | "atMost", value: number, unit: string): { target: Target } => ({
    target: { kind, value, unit },
  });
  it.each<[CellValue, string | undefined, ReadingContext, object]>([
    [61, DAY, {}, { target: { kind: "by", day: "1900-03-01" } }],
    [60, DAY, {}, { kind: "unreadable", problem: { code: "impossible-date" } }],
    [3, DAY, {}, { kind: "unreadable", problem: { code: "impossible-date" } }],
    [2.5, DAY, {}, { kind: "missing", problem: { code: "missing-zero-date" } }],
    [-1, DAY, {}, { kind: "unreadable", problem: { code: "impossible-date", start: 0, end: 8 } }],
    [2_958_465, DAY, {}, { target: { kind: "by", day: "9999-12-31" } }],
    [2_958_466, DAY, {}, { kind: "unreadable", problem: { code: "impossible-date" } }],
    [Number.NaN, undefined, {}, { kind: "unreadable", problem: { code: "malformed-number" } }],
    [Number.POSITIVE_INFINITY, "0%", {}, { kind: "unreadable", problem: { code: "malformed-number" } }],
    [0.1 + 0.2, "0%", {}, { ...level("atLeast", 0.3, "%"), assumed: ["direction-default"] }],
    [0.1 + 0.2, "+0%", {}, { target: { kind: "change", by: 0.3, unit: "%", comparison: "atLeast" } }],
    [-0.3, "+0%", {}, { target: { kind: "change", by: -0.3, unit: "%", comparison: "atMost" } }],
    [3, "+0", {}, { target: { kind: "change", by: 3, unit: "", base: { kind: "previousTarget" } } }],
    [0, "+0%", {}, { ...level("atMost", 0, "%"), assumed: ["direction-from-name"] }],
    [-0, undefined, {}, level("atMost", 0, "")],
    [1, "0%", { indicator: "Ritardi" }, level("atLeast", 1, "%")],
    [1, undefined, { indicator: "Ritardi" }, level("atMost", 1, "")],
    [0.99, "0%", { indicator: "Ritardi" }, level("atMost", 0.99, "%")],
    [1, "0%", { direction: "lower" }, { ...level("atMost", 1, "%"), assumed: [] }],
    [0, undefined, { direction: "higher" }, { ...level("atLeast", 0, ""), assumed: [] }],
    [5, '0" giorni"', {}, level("atMost", 5, "days")],
    [5, '0" gg."', {}, level("atMost", 5, "days")],
    [5, '0" days"', {}, level("atMost", 5, "days")],
    [5, '0" day"', {}, level("atMost", 5, "days")],
    [5, '0" giorni"', { indicator: "Giorni di apertura" }, level("atLeast", 5, "days")],
    [5, '0" corsi"', {}, level("atLeast", 5, "corsi")],
    [5, '0" €"', {}, level("atLeast", 5, "EUR")],
    ["+5%", undefined, {}, { target: { kind: "change", by: 0.05 }, assumed: ["base-previous-target"] }],
    [{ error: "#DIV/0!" }, undefined, {}, { problem: { code: "cell-error", start: 0, end: 7 } }],
    [false, undefined, {}, { problem: { code: "no-target-found", start: 0, end: 5 } }],
  ])("%p with format %p and %p", (value, format, context, wanted) => {
    expect(readTargetCell(cell(value, format), { language: "it", year: 2016, ...context })).toMatchObject(wanted);
  });
});

describe("a result in a cell", () => {
  const note = { kind: "unusable", problem: "no-meaning" };
  it.each<[CellValue, string | undefined, object]>([
    [61, DAY, { kind: "day", day: "1900-03-01" }],
    [60, DAY, { kind: "unusable", problem: "impossible-date" }],
    [3, DAY, { kind: "unusable", problem: "impossible-date" }],
    [2.5, DAY, { kind: "missing" }],
    [2_958_465, DAY, { kind: "day", day: "9999-12-31" }],
    [2_958_466, DAY, { kind: "unusable", problem: "impossible-date" }],
    [Number.NaN, undefined, { kind: "unusable", problem: "malformed-number" }],
    [5, '0" gg"', { kind: "number", value: 5, unit: "" }],
    ["0", undefined, { kind: "number", value: 0, asText: true }],
    ["-0", undefined, { kind: "number", value: 0 }],
    ["-5%", undefined, { kind: "number", value: -0.05, unit: "%" }],
    ["7 gg", undefined, { kind: "number", value: 7, unit: "days" }],
    ["(12)", undefined, { kind: "number", value: 12 }],
    ["2 milioni", undefined, { kind: "number", value: 2_000_000 }],
    ["30/06", undefined, { kind: "day", day: "2016-06-30" }],
    ["June 14, 2016", undefined, { kind: "day", day: "2016-06-14", asText: true }],
    ["giugno 2016", undefined, note],
    ["III trimestre", undefined, note],
    ["5 in più", undefined, note],
    ["almeno 5", undefined, note],
    ["12 e 15", undefined, note],
    ["da 5 a 10", undefined, note],
    ["vedi nota", undefined, note],
    ["30/02/2016", undefined, { kind: "unusable", problem: "impossible-date" }],
    ["00/01/1900 ", undefined, { kind: "missing" }],
    [" - ", undefined, { kind: "missing" }],
    ["_ _", undefined, { kind: "missing" }],
    ["Sì!", undefined, { kind: "yes" }],
    ["✓", undefined, { kind: "yes" }],
    ["N", undefined, { kind: "no" }],
    ["Not  done", undefined, { kind: "no" }],
    ["#FOO", undefined, { kind: "unusable", problem: "cell-error" }],
    [`${" ".repeat(199)}5`, undefined, { kind: "number", value: 5 }],
    [`${" ".repeat(200)}5`, undefined, note],
  ])("%p with format %p", (value, format, wanted) => {
    expect(readResult(cell(value, format), { language: "it", year: 2016 })).toMatchObject(wanted);
  });

  it("follows the conventions of the book's language", () => {
    expect(readResult({ value: "25,000" }, { language: "it" })).toMatchObject({ value: 25 });
    expect(readResult({ value: "25,000" }, { language: "en" })).toMatchObject({ value: 25_000 });
  });

  it("of a day without a year is unusable where no year is known", () => {
    expect(readResult({ value: "30/06" })).toEqual({ kind: "unusable", problem: "no-meaning" });
  });
});

describe("In an English book", () => {
  it.each([
    [0.975, "0.0%", "97.5%"],
    [0.975, "0.0%;-0.0%", "97.5%"],
    [1234567.5, '#,##0.00 "€"', "1,234,567.50 €"],
    [-1234.5, "#,##0.0", "-1,234.5"],
    [2.5, undefined, "2.5"],
    [1250, undefined, "1250"],
    [42735, "dd/mm/yyyy", "31/12/2016"],
    [true, undefined, "TRUE"],
    [false, undefined, "FALSE"],
    ["1.234,5", undefined, "1.234,5"],
    [null, undefined, ""],
  ])("%j shown as %s is «%s»", (value, format, text) => {
    expect(cellText({ value, ...(format === undefined ? {} : { format }) }, "en")).toBe(text);
  });
});

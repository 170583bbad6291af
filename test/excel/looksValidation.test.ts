/** Rules of what may be typed in the in-memory Excel. */
import { call, get, refusal, set } from "./facets/asCalled";
import { looksOf } from "./facets/looksOf";
import { type PlainSheet, plainSheet } from "./facets/plainSheet";
import type { Json } from "./fake/excelObject";

const LIST: Json = { list: { inCellDropDown: true, source: "Sì,No" } };
const rule = (sheet: PlainSheet, address: string, value: Json): void =>
  set(sheet.range(address), "dataValidation/rule", value);

it.each<[string, Json, Json, string]>([
  ["a list", LIST, LIST, "List"],
  [
    "a list of cells",
    { list: { inCellDropDown: false, source: "=Elenco!$A$1:$A$9" } },
    { list: { inCellDropDown: false, source: "=Elenco!$A$1:$A$9" } },
    "List",
  ],
  [
    "decimals",
    { decimal: { operator: "Between", formula1: 0, formula2: 1.5 } },
    { decimal: { operator: "Between", formula1: "=0", formula2: "=1.5" } },
    "Decimal",
  ],
  [
    "a number as text",
    { wholeNumber: { operator: "GreaterThan", formula1: "10" } },
    { wholeNumber: { operator: "GreaterThan", formula1: "=10" } },
    "WholeNumber",
  ],
  [
    "a number from a cell",
    { decimal: { operator: "GreaterThanOrEqualTo", formula1: "=$A$1" } },
    { decimal: { operator: "GreaterThanOrEqualTo", formula1: "=$A$1" } },
    "Decimal",
  ],
  [
    "days",
    { date: { operator: "Between", formula1: "2016-01-01", formula2: "2016-12-31T00:00:00.000Z" } },
    { date: { operator: "Between", formula1: "=42370", formula2: "=42735" } },
    "Date",
  ],
  [
    "lengths",
    { textLength: { operator: "LessThan", formula1: 10 } },
    { textLength: { operator: "LessThan", formula1: "=10" } },
    "TextLength",
  ],
  ["a formula", { custom: { formula: "=LEN(B2)>1" } }, { custom: { formula: "=LEN(B2)>1" } }, "Custom"],
])("%s is kept and read back with formulas", (_name, value, read, type) => {
  const sheet = plainSheet();
  rule(sheet, "B2:B9", value);
  expect(get(sheet.range("B2"), "dataValidation/rule")).toEqual(read);
  expect(get(sheet.range("B3"), "dataValidation/type")).toBe(type);
  expect(get(sheet.range("C3"), "dataValidation/type")).toBe("None");
});

const long = (length: number): Json => ({ list: { inCellDropDown: true, source: "x".repeat(length) } });

it("a list takes 255 characters and no more", () => {
  const sheet = plainSheet();
  rule(sheet, "B2", long(255));
  expect(refusal(() => rule(sheet, "B2", long(256)))).toBe("InvalidArgument");
  rule(sheet, "B2", { list: { inCellDropDown: true, source: `=${"A1+".repeat(90)}A1` } });
});

it.each<[string, Json]>([
  ["nothing", null],
  ["no rule", {}],
  ["two rules", { ...(LIST as object), custom: { formula: "=TRUE" } }],
  ["an unknown rule", { colour: {} }],
  ["an empty list", { list: { inCellDropDown: true, source: "" } }],
  ["a list as an array", { list: { inCellDropDown: true, source: ["a", "b"] } }],
  ["a list that does not say whether it drops down", { list: { source: "a,b" } }],
  ["an unknown operator", { decimal: { operator: ">", formula1: 1 } }],
  ["one end of two", { decimal: { operator: "Between", formula1: 1 } }],
  ["a number of words", { decimal: { operator: "EqualTo", formula1: "dieci" } }],
  ["an Italian number", { decimal: { operator: "EqualTo", formula1: "0,5" } }],
  ["no number", { decimal: { operator: "EqualTo" } }],
  ["a day as a number", { date: { operator: "EqualTo", formula1: 42370 } }],
  ["an Italian day", { date: { operator: "EqualTo", formula1: "01/01/2016" } }],
  ["a day before Excel's first", { date: { operator: "EqualTo", formula1: "1899-12-30" } }],
  ["a formula without its sign", { custom: { formula: "LEN(B2)>1" } }],
  ["an Italian formula", { custom: { formula: "=AND(B2>1;B2<2)" } }],
])("refuses %s", (_name, value) => {
  const sheet = plainSheet();
  expect(refusal(() => rule(sheet, "B2", value))).toBe("InvalidArgument");
  expect(looksOf(sheet.facets).validations).toEqual([]);
});

it("another rule takes the place of the first, there only", () => {
  const sheet = plainSheet();
  rule(sheet, "B2:B9", LIST);
  rule(sheet, "A4:C5", { custom: { formula: "=TRUE" } });
  expect(looksOf(sheet.facets).validations.map(({ areas, rule: one }) => [areas, one?.kind])).toEqual([
    [["A4:C5"], "custom"],
    [["B2:B3", "B6:B9"], "list"],
  ]);
});

it("cells that differ have no common rule: without one among them, or with different ones", () => {
  const sheet = plainSheet();
  rule(sheet, "B2:B4", LIST);
  rule(sheet, "B5", { custom: { formula: "=TRUE" } });
  const type = (address: string) => get(sheet.range(address), "dataValidation/type");
  expect([type("B2:B4"), type("B1:B4"), type("B2:B5")]).toEqual(["List", "MixedCriteria", "Inconsistent"]);
  expect(get(sheet.range("B1:B4"), "dataValidation/rule")).toBe(null);
  expect(get(sheet.range("B1:B5"), "dataValidation/ignoreBlanks")).toBe(true);
});

it("a formula means the same in the cells that are left, and is read for the cell that asks", () => {
  const sheet = plainSheet();
  rule(sheet, "B2:B9", { custom: { formula: "=B2>$A2+A$1" } });
  rule(sheet, "B2:B3", LIST);
  call(sheet.range("B4"), "dataValidation/clear");
  const formulas = looksOf(sheet.facets).validations.map(({ areas, rule: one }) => [
    areas,
    one?.kind === "custom" && one.formula,
  ]);
  expect(formulas).toEqual([
    [["B2:B3"], false],
    [["B5:B9"], "=B5>$A5+A$1"],
  ]);
  expect(get(sheet.range("B7:B9"), "dataValidation/rule")).toEqual({ custom: { formula: "=B7>$A7+A$1" } });
  set(sheet.range("B7"), "dataValidation/ignoreBlanks", false);
  expect(get(sheet.range("B8:B9"), "dataValidation/rule")).toEqual({ custom: { formula: "=B8>$A8+A$1" } });
});

it("messages belong to the cells they are set for", () => {
  const sheet = plainSheet();
  rule(sheet, "B2:B4", LIST);
  const prompt = { title: "Scelta", message: "Sì o No", showPrompt: true };
  const errorAlert = { title: "Attenzione", message: "Solo Sì o No", style: "Warning", showAlert: true };
  set(sheet.range("B2:B3"), "dataValidation/prompt", prompt);
  set(sheet.range("B2:B3"), "dataValidation/errorAlert", errorAlert);
  set(sheet.range("B2:B3"), "dataValidation/ignoreBlanks", false);
  expect(looksOf(sheet.facets).validations).toEqual([
    {
      areas: ["B2:B3"],
      rule: { kind: "list", source: "Sì,No", inCellDropDown: true },
      prompt,
      errorAlert,
      ignoreBlanks: false,
    },
    {
      areas: ["B4"],
      rule: { kind: "list", source: "Sì,No", inCellDropDown: true },
      prompt: { title: "", message: "", showPrompt: true },
      errorAlert: { title: "", message: "", style: "Stop", showAlert: true },
      ignoreBlanks: true,
    },
  ]);
  expect(get(sheet.range("B2"), "dataValidation/prompt")).toEqual(prompt);
  expect(get(sheet.range("B2:B4"), "dataValidation/errorAlert")).toBe(null);
});

it("the same rule on neighbours is one rule", () => {
  const sheet = plainSheet();
  rule(sheet, "B2:B4", LIST);
  rule(sheet, "B5:B9", LIST);
  expect(looksOf(sheet.facets).validations.map(({ areas }) => areas)).toEqual([["B2:B9"]]);
});

const PROMPT = { title: "x", message: "x", showPrompt: true };
const ALERT = { title: "x", message: "x", style: "Stop", showAlert: true };

it.each<[string, Json, string | undefined]>([
  ["prompt", { ...PROMPT, title: "x".repeat(32) }, undefined],
  ["prompt", { ...PROMPT, title: "x".repeat(33) }, "InvalidArgument"],
  ["prompt", { ...PROMPT, message: "x".repeat(255) }, undefined],
  ["prompt", { ...PROMPT, message: "x".repeat(256) }, "InvalidArgument"],
  ["prompt", { title: "x", message: "x" }, "InvalidArgument"],
  ["prompt", { ...PROMPT, showPrompt: "true" }, "InvalidArgument"],
  ["errorAlert", { ...ALERT, title: "x".repeat(32) }, undefined],
  ["errorAlert", { ...ALERT, title: "x".repeat(33) }, "InvalidArgument"],
  ["errorAlert", { ...ALERT, message: "x".repeat(255) }, undefined],
  ["errorAlert", { ...ALERT, message: "x".repeat(256) }, "InvalidArgument"],
  ["errorAlert", { ...ALERT, style: "stop" }, "InvalidArgument"],
  ["errorAlert", { message: "x", style: "Stop", showAlert: true }, "InvalidArgument"],
  ["ignoreBlanks", 1, "InvalidArgument"],
])("%s of %.60j", (name, value, code) => {
  const sheet = plainSheet();
  rule(sheet, "B2", LIST);
  expect(refusal(() => set(sheet.range("B2"), `dataValidation/${name}`, value))).toBe(code);
});

it("clearing takes the rule from these cells", () => {
  const sheet = plainSheet();
  rule(sheet, "B2:B9", LIST);
  call(sheet.range("B4:C4"), "dataValidation/clear");
  expect(looksOf(sheet.facets).validations.map(({ areas }) => areas)).toEqual([["B2:B3", "B5:B9"]]);
});

it("a protected sheet keeps what it has", () => {
  const sheet = plainSheet();
  sheet.protected = true;
  expect(refusal(() => rule(sheet, "B2", LIST))).toBe("AccessDenied");
  expect(refusal(() => call(sheet.range("B2"), "dataValidation/clear"))).toBe("AccessDenied");
});

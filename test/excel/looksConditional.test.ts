/** Conditional formats of the in-memory Excel. */
import { call, get, items, refusal, set, via } from "./facets/asCalled";
import { looksOf } from "./facets/looksOf";
import { type PlainSheet, plainSheet } from "./facets/plainSheet";
import type { Json } from "./fake/excelObject";
import { rangesAt } from "./objects/rangeAreas";

const add = (sheet: PlainSheet, address: string, formula: string) => {
  const one = via(sheet.range(address), "conditionalFormats/add", "Custom");
  set(one, "custom/rule/formula", formula);
  return one;
};

const seen = (sheet: PlainSheet) =>
  looksOf(sheet.facets).conditionals.map(({ areas, formula }) => [areas.join(), formula]);

it("a new one is the first in priority", () => {
  const sheet = plainSheet();
  const first = add(sheet, "B2:B9", "=$B2>1");
  const second = add(sheet, "A1:C3", "=A1=0");
  expect([get(first, "priority"), get(second, "priority")]).toEqual([1, 0]);
  expect(seen(sheet)).toEqual([
    ["A1:C3", "=A1=0"],
    ["B2:B9", "=$B2>1"],
  ]);
});

it.each([
  [0, ["a", "b", "c"]],
  [1, ["b", "a", "c"]],
  [99, ["b", "c", "a"]],
  [-1, ["b", "c", "a"]],
  [-2, ["b", "a", "c"]],
  [-99, ["a", "b", "c"]],
])("a priority of %d puts it where it says", (priority, order) => {
  const sheet = plainSheet();
  const ids = ["c", "b", "a"].map((name) => add(sheet, "B2", `="${name}"`));
  set(ids[2] as (typeof ids)[0], "priority", priority);
  expect(looksOf(sheet.facets).conditionals.map(({ formula }) => formula.slice(2, 3))).toEqual(order);
});

it("changes font and fill, and nothing that it does not say", () => {
  const sheet = plainSheet();
  const one = add(sheet, "B2", "=TRUE");
  set(one, "custom/format/font/color", "#9C0006");
  set(one, "custom/format/font/bold", true);
  set(one, "custom/format/fill/color", "ffc7ce");
  set(one, "stopIfTrue", true);
  expect(looksOf(sheet.facets).conditionals).toEqual([
    { areas: ["B2"], formula: "=TRUE", look: { bold: true, color: "#9C0006", fill: "#FFC7CE" }, stopIfTrue: true },
  ]);
  call(one, "custom/format/fill/clear");
  expect(get(one, "custom/format/fill/color")).toBe(null);
  expect(get(one, "custom/format/font/bold")).toBe(true);
  call(one, "custom/format/font/clear");
  expect(looksOf(sheet.facets).conditionals[0]?.look).toEqual({});
  expect(looksOf(sheet.facets).cells).toEqual({});
});

it("a range has those that touch it", () => {
  const sheet = plainSheet();
  add(sheet, "B2:B9", "=1=1");
  const other = add(sheet, "D1", "=2=2");
  const formats = sheet.range("B9:C20").parts?.conditionalFormats?.();
  expect(formats && items(formats).map((one) => get(one, "custom/rule/formula"))).toEqual(["=1=1"]);
  expect(call(sheet.range("A1:Z99"), "conditionalFormats/getCount")).toBe(2);
  expect(call(sheet.range("C1:C9"), "conditionalFormats/getCount")).toBe(0);
  const found = via(sheet.range("D1"), "conditionalFormats/getItem", get(other, "id"));
  expect(get(via(found, "getRange"), "address")).toBe("Piano!D1");
  expect(get(found, "type")).toBe("Custom");
});

it("is deleted once and for all", () => {
  const sheet = plainSheet();
  const one = add(sheet, "B2", "=TRUE");
  call(one, "delete");
  expect(seen(sheet)).toEqual([]);
  expect(refusal(() => set(one, "stopIfTrue", true))).toBe("ItemNotFound");
  expect(refusal(() => call(sheet.range("B2"), "conditionalFormats/getItem", get(one, "id")))).toBe("ItemNotFound");
  expect(via(sheet.range("B2"), "conditionalFormats/getItemOrNullObject", get(one, "id")).isNull).toBe(true);
});

describe("clearing a range", () => {
  it("leaves what is outside, and formulas that mean the same there", () => {
    const sheet = plainSheet();
    add(sheet, "B2:B9", "=AND($A2>B$1,B2<>$C$1)");
    call(sheet.range("B2:B3"), "conditionalFormats/clearAll");
    expect(seen(sheet)).toEqual([["B4:B9", "=AND($A4>B$1,B4<>$C$1)"]]);
    call(sheet.range("B6"), "conditionalFormats/clearAll");
    expect(seen(sheet)).toEqual([["B4:B5,B7:B9", "=AND($A4>B$1,B4<>$C$1)"]]);
    call(sheet.range("A4:C5"), "conditionalFormats/clearAll");
    expect(seen(sheet)).toEqual([["B7:B9", "=AND($A7>B$1,B7<>$C$1)"]]);
    call(sheet.range("B:B"), "conditionalFormats/clearAll");
    expect(seen(sheet)).toEqual([]);
  });

  it("does not touch those beside it", () => {
    const sheet = plainSheet();
    add(sheet, "B2:B9", "=B2>0");
    call(sheet.range("C2:C9"), "conditionalFormats/clearAll");
    expect(seen(sheet)).toEqual([["B2:B9", "=B2>0"]]);
  });
});

it("over several ranges it is one, for the corner of all of them", () => {
  const sheet = plainSheet();
  const one = via(rangesAt(sheet.facets, "C3:C5,B9"), "conditionalFormats/add", "Custom");
  set(one, "custom/rule/formula", "=B3>1");
  expect(seen(sheet)).toEqual([["C3:C5,B9", "=B3>1"]]);
  expect(refusal(() => call(one, "getRange"))).toBe("InvalidOperation");
  expect(via(one, "getRangeOrNullObject").isNull).toBe(true);
  expect(get(via(one, "getRanges"), "address")).toBe("Piano!C3:C5,Piano!B9");
});

it.each<[Json]>([
  [""],
  ["="],
  ["B2>1"],
  ["=(B2>1"],
  ["=B2>1)"],
  ['=B2="x'],
  ["=AND(B2>1;B2<9)"],
  [null],
  [`=${"1".repeat(8192)}`],
])("the formula %.20j is refused", (formula) => {
  const sheet = plainSheet();
  const one = add(sheet, "B2", "=TRUE");
  expect(refusal(() => set(one, "custom/rule/formula", formula))).toBe("InvalidArgument");
  expect(seen(sheet)).toEqual([["B2", "=TRUE"]]);
});

it.each(['=B2="a;b("', "='Dati; (vari)'!A1>0", "=SUM({1;2})>0"])("the formula %s is taken", (formula) => {
  const sheet = plainSheet();
  add(sheet, "B2", formula);
  expect(seen(sheet)).toEqual([["B2", formula]]);
});

it("has only formulas of one's own here; other types are not modelled, or are none", () => {
  const { range } = plainSheet();
  expect(refusal(() => call(range("B2"), "conditionalFormats/add", "DataBar"))).toBe("ApiNotFound");
  expect(refusal(() => call(range("B2"), "conditionalFormats/add", "custom"))).toBe("InvalidArgument");
  expect(refusal(() => call(range("B2"), "conditionalFormats/add"))).toBe("InvalidArgument");
});

it("a protected sheet keeps what it has", () => {
  const sheet = plainSheet();
  const one = add(sheet, "B2", "=TRUE");
  sheet.protected = true;
  for (const act of [
    () => add(sheet, "B2", "=FALSE"),
    () => call(sheet.range("B2"), "conditionalFormats/clearAll"),
    () => set(one, "custom/rule/formula", "=FALSE"),
    () => set(one, "custom/format/font/bold", true),
    () => set(one, "priority", 3),
    () => call(one, "delete"),
  ]) {
    expect(refusal(act)).toBe("AccessDenied");
  }
  expect(seen(sheet)).toEqual([["B2", "=TRUE"]]);
});

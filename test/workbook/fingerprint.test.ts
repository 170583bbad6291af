import { fingerprint, listFingerprint } from "../../shared/workbook/fingerprint";

describe("a fingerprint", () => {
  it.each([
    ["the order of keys", { a: 1, b: 2 }, { b: 2, a: 1 }],
    ["fields that are undefined", { a: 1, b: undefined }, { a: 1 }],
  ])("does not mind %s", (_what, one, other) => {
    expect(fingerprint(one)).toBe(fingerprint(other));
  });

  it.each([
    ["the order of a list", [1, 2], [2, 1]],
    ["a value", { a: 1 }, { a: 2 }],
    ["a key", { a: 1 }, { b: 1 }],
    ["a number and its text", { a: 1 }, { a: "1" }],
    ["null and an empty text", { a: null }, { a: "" }],
    ["one level more", [[1]], [1]],
    ["a nested field", { a: { b: 1 } }, { a: { b: 2 } }],
  ])("notices a difference in %s", (_what, one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other));
  });

  it("is the same in every version, since workbooks keep it", () => {
    expect(fingerprint({ width: 41, hidden: false, names: ["è", "–"] })).toMatchInlineSnapshot(`"084acc60c4bc54"`);
  });
});

it.each([
  ["nothing", []],
  ["one entry", [{ b: 2, a: 1 }]],
  ["entries of every kind", [[1, 2, { formula: "A1" }], null, "è –", [], 0.5, true, { a: undefined }]],
])("a list given entry by entry has the fingerprint of the whole: %s", (_what, list) => {
  const print = listFingerprint();
  for (const entry of list) print.add(entry);
  expect(print.whole()).toBe(fingerprint(list));
});

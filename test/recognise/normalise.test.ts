/** What a result cell holds, and texts made comparable. */
import { isBlankOrDash, normalise, onOneLine, resultContent } from "../../shared/recognise/normalise";
import type { CellValue } from "../../shared/workbook/snapshot";

describe("A result cell holds", () => {
  it.each<[CellValue, string]>([
    ...[null, "", " ", "-", "–", "—", "...", "…", "n.d.", "N.D.", "nd", "n/d", "n.a.", "n/a", "da definire"].map(
      (value): [CellValue, string] => [value, "nothing"],
    ),
    ["00/01/1900", "nothing"],
    ["00/01/00", "nothing"],
    ...[0, "0", "0%", "0 %", "0,00", "0.0%", "-0"].map((value): [CellValue, string] => [value, "zero"]),
    ...[1, -1, "10", "0,5", "sì", true, false, { error: "#N/A" }].map((value): [CellValue, string] => [
      value,
      "something",
    ]),
  ])("%j: %s", (value, content) => {
    expect(resultContent(value)).toBe(content);
  });
});

it.each<[CellValue, boolean]>([
  [null, true],
  ["", true],
  [" - ", true],
  ["…", true],
  ["0", false],
  [0, false],
  ["n.d.", false],
])("%j shows nothing or a dash: %s", (value, expected) => {
  expect(isBlankOrDash(value)).toBe(expected);
});

it("texts are compared without case, accents, spaces and kinds of apostrophes", () => {
  expect(normalise("  Qualità\u00a0\n dell’UTENZA ")).toBe("qualita dell'utenza");
});

it("a title keeps its inner spaces and loses its line breaks", () => {
  expect(onOneLine(" per il tramite  di ISR \r\n e altri ")).toBe("per il tramite  di ISR e altri");
});

/** Laws of the language of targets. */
import * as fc from "fast-check";
import { parseTarget } from "../../shared/target/parseTarget";
import { printReading } from "../../shared/target/printReading";
import { printTarget } from "../../shared/target/printTarget";
import { readResult } from "../../shared/target/readResult";
import { readTargetCell } from "../../shared/target/readTargetCell";
import { targetToJson } from "../../shared/target/targetToJson";
import { target } from "./targets.arbitrary";

describe.each(["it", "en"] as const)("a target printed in %s", (language) => {
  it("is read back as the same target, and nothing is supposed", () => {
    fc.assert(
      fc.property(target, (wanted) => {
        const reading = parseTarget(printTarget(wanted, language), { language });
        expect(reading).toEqual({ kind: "target", target: wanted, assumed: [] });
      }),
      { numRuns: 3000 },
    );
  });
});

describe("any text at all", () => {
  it("gets a reading and never an exception", () => {
    const pieces = fc.constantFrom(
      "entro",
      "il",
      ">=",
      "31/12/2016",
      "5",
      "%",
      "e",
      "tra",
      "€",
      "media",
      "rispetto a",
      "(",
      ")",
      ";",
      "n.",
      "«",
      "2016",
      "-",
      "by",
      "within",
      "+",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.array(pieces, { maxLength: 12 }).map((p) => p.join(" ")),
    );
    fc.assert(
      fc.property(text, fc.option(fc.integer({ min: 2000, max: 2030 }), { nil: undefined }), (typed, year) => {
        const reading = parseTarget(typed, year === undefined ? {} : { year });
        const json = targetToJson(reading, typed, "it");
        expect(JSON.parse(JSON.stringify(json))).toEqual(json);
        expect(printReading(reading, "en")).not.toBe("");
        expect(readTargetCell({ value: typed }).kind).toBe(parseTarget(typed).kind);
        readResult({ value: typed });
        if (reading.kind === "target") return;
        expect(reading.problem.start).toBeLessThanOrEqual(reading.problem.end);
        expect(reading.problem.end).toBeLessThanOrEqual(typed.length);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ["spaces", " ".repeat(10_000)],
    ["digits", "1".repeat(10_000)],
    ["groups of digits", "1 000".repeat(2_000)],
    ["dots between digits", "1.".repeat(5_000)],
    ["letters", "a".repeat(10_000)],
    ["abbreviations", "a.b.".repeat(2_500)],
    ["codes", "A1-".repeat(3_333)],
    ["comparisons", "> =".repeat(3_333)],
    ["open quotes", "«".repeat(10_000)],
    ["open tags", "<b ".repeat(3_333)],
    ["small words", "di ".repeat(3_333)],
    ["results", "valore ".repeat(1_400)],
  ])("of 10,000 signs gets a reading: %s", (_, text) => {
    for (const typed of [text, text.slice(0, 1_999)]) {
      const reading = parseTarget(typed);
      if (reading.kind !== "target") expect(reading.problem.end).toBeLessThanOrEqual(typed.length);
      expect(readResult({ value: typed }).kind).not.toBe("");
      if (typed.length > 2_000) expect(reading).toMatchObject({ problem: { code: "too-long" } });
    }
  });
});

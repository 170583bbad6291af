/** However the staff write the cockpit down, the plan read from it is the same. */
import fc from "fast-check";
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { PRINTED, type Style, styledBook } from "./books";
import { essenceOf } from "./essence";
import { claimsOf, falseClaims } from "./homes";

function planIn(book: Snapshot) {
  const found = recognisePlan(book);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value.plan;
}

const printed = essenceOf(planIn(styledBook(PRINTED)));

const CASES: readonly (readonly [string, Partial<Style>])[] = [
  ["columns in another order", { order: [4, 7, 0, 2, 6, 1, 3, 5] }],
  ["English headings", { english: true }],
  ["headings in capitals without line breaks", { upper: true, breaks: false }],
  ["other years", { firstYear: 2023 }],
  ["no letterhead", { letterhead: 0 }],
  ["a long letterhead", { letterhead: 9 }],
  ["blank rows between", { blankEvery: 2 }],
  ["codes in a column of their own", { codes: "own" }],
  [
    "codes in a column of their own, English, shuffled",
    { codes: "own", english: true, order: [7, 0, 1, 2, 3, 4, 5, 6] },
  ],
  ["codes as «Programma 1.1.1:»", { codes: "prefixed" }],
  ["codes as «1.1.1.»", { codes: "dotted" }],
  ["codes as «1.1.1)»", { codes: "bracketed" }],
  ["one sheet for each perspective", { onSheets: "many" }],
  ["the perspective in a row above the headings", { names: "section" }],
  ["the perspective as the sheet's name", { names: "sheet" }],
  ["weights as the number 6", { weights: "percentages" }],
  ["weights as the text 6,00%", { weights: "text" }],
  ["weights as unformatted fractions", { weights: "fractions" }],
  ["total rows", { totals: true }],
  ["hidden rows", { hiddenRows: true }],
];

describe("The plan is the same", () => {
  it.each(CASES)("with %s", (_name, change) => {
    const book = styledBook({ ...PRINTED, ...change });
    const plan = planIn(book);
    expect(essenceOf(plan)).toEqual(printed);
    const year = change.firstYear ?? 2016;
    expect(plan.targetYears).toEqual([year, year + 1, year + 2]);
    expect(plan.resultYears).toEqual([year - 1, year]);
    expect(plan.year).toBe(year);
    expect(plan.notPlaced).toEqual([]);
    expect(claimsOf(plan).length).toBeGreaterThan(200);
    const named = change.names === "sheet" ? plan.perspectives.map(({ title }) => title.at) : [];
    expect(falseClaims(plan, book)).toHaveLength(named.length);
  });

  it("with any mixture of these", () => {
    const style: fc.Arbitrary<Style> = fc.record({
      order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8, maxLength: 8 }),
      english: fc.boolean(),
      breaks: fc.boolean(),
      upper: fc.boolean(),
      firstYear: fc.integer({ min: 2005, max: 2040 }),
      letterhead: fc.integer({ min: 0, max: 6 }),
      blankEvery: fc.integer({ min: 0, max: 4 }),
      codes: fc.constantFrom("inside", "own", "prefixed", "dotted", "bracketed"),
      onSheets: fc.constantFrom("one", "many"),
      names: fc.constantFrom("header", "section", "sheet"),
      weights: fc.constantFrom("formatted", "percentages", "text", "fractions"),
      totals: fc.boolean(),
      hiddenRows: fc.boolean(),
    });
    fc.assert(
      fc.property(style, (each) => {
        const plan = planIn(styledBook(each));
        expect(essenceOf(plan)).toEqual(printed);
        expect(plan.year).toBe(each.firstYear);
        expect(plan.notPlaced).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** Numbers of the pane: grouped, in the reader's language, never against the colour beside them. */

import fc from "fast-check";
import { bandOf } from "../../../shared/score/bands";
import { screenTexts } from "../../../shared/text/paneScreen";
import { cellAt } from "../../../shared/workbook/address";
import {
  addressText,
  countText,
  decimalsFor,
  distanceText,
  scoreText,
  selectedAs,
  shareText,
  yearsText,
} from "../../../src/pane/screen/numbers";

const LIMITS = { yellowFrom: 0.7, greenFrom: 0.9 };

describe("a score", () => {
  it.each([
    [0.897, "it", "89,7%"],
    [0.897, "en", "89.7%"],
    [1, "it", "100,0%"],
    [0.89971, "it", "89,97%"],
    [0.899996, "it", "89,9996%"],
    [0.9, "it", "90,0%"],
    [0.8999999999999999, "it", "90,0%"],
    [0.69996, "it", "69,996%"],
    [0.7, "it", "70,0%"],
    [1.2345, "it", "123,5%"],
    [12.345, "it", "1.234,5%"],
    [0, "it", "0,0%"],
  ] as const)("%s in %s is %s", (score, language, text) => {
    expect(scoreText(score, LIMITS, language)).toBe(text);
  });

  it("is never shown in another band than its own", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1.5, noNaN: true }), (score) => {
        const shown = Number(scoreText(score, LIMITS, "en").replace(/[,%]/g, "")) / 100;
        return bandOf(shown, LIMITS) === bandOf(score, LIMITS) || decimalsFor(score, LIMITS) === 6;
      }),
      { numRuns: 500 },
    );
  });

  it("has at least one decimal and as few more as it needs", () => {
    expect([0.5, 0.8994, 0.89951, 0.9].map((score) => decimalsFor(score, LIMITS))).toEqual([1, 1, 2, 1]);
  });
});

describe("the distance to a band", () => {
  it.each([
    [0.897, 0.9, "0,3"],
    [0.89971, 0.9, "0,03"],
    [0.785, 0.9, "11,5"],
    [0.5, 0.7, "20,0"],
  ])("from %s to %s is %s points", (score, limit, text) => {
    expect(distanceText(score, limit, LIMITS, "it")).toBe(text);
  });

  it("is never nothing", () => {
    expect(distanceText(0.899999, 0.9, LIMITS, "it")).toBe("0,0001");
  });
});

describe("other figures", () => {
  it.each([
    [0.62, "62%"],
    [0.025, "2,5%"],
    [1 / 3, "33,33%"],
    [1, "100%"],
  ])("a weight of %s is %s", (share, text) => expect(shareText(share, "it")).toBe(text));

  it("a count is grouped", () => expect([countText(3412, "it"), countText(3412, "en")]).toEqual(["3.412", "3,412"]));

  it("a cell and a range have their address", () => {
    expect(addressText(cellAt("Piano", 14, 4))).toBe("E15");
    expect(addressText({ sheet: "Piano", top: 3, left: 2, bottom: 57, right: 2 })).toBe("C4:C58");
  });

  it.each<[number, number, number, number, ReturnType<typeof selectedAs>]>([
    [14, 4, 14, 4, { kind: "cells", address: "E15" }],
    [6, 0, 6, 25, { kind: "cells", address: "A7:Z7" }],
    [6, 1, 6, 16_383, { kind: "cells", address: "B7:XFD7" }],
    [6, 0, 6, 16_383, { kind: "rows", first: "7", last: "7" }],
    [6, 0, 8, 16_383, { kind: "rows", first: "7", last: "9" }],
    [0, 2, 1_048_575, 2, { kind: "columns", first: "C", last: "C" }],
    [1, 2, 1_048_575, 2, { kind: "cells", address: "C2:C1048576" }],
    [0, 2, 1_048_575, 27, { kind: "columns", first: "C", last: "AB" }],
    [0, 0, 1_048_575, 16_383, { kind: "sheet" }],
  ])("%i, %i to %i, %i is selected as %j", (top, left, bottom, right, selected) => {
    expect(selectedAs({ sheet: "Piano", top, left, bottom, right })).toEqual(selected);
  });

  it.each([
    [{ kind: "cells", address: "E15" }, "Cella E15", "Cell E15"],
    [{ kind: "cells", address: "E15:F15" }, "Celle E15:F15", "Cells E15:F15"],
    [{ kind: "rows", first: "7", last: "7" }, "Riga 7", "Row 7"],
    [{ kind: "rows", first: "7", last: "9" }, "Righe 7–9", "Rows 7–9"],
    [{ kind: "columns", first: "C", last: "C" }, "Colonna C", "Column C"],
    [{ kind: "columns", first: "C", last: "E" }, "Colonne C–E", "Columns C–E"],
    [{ kind: "sheet" }, "Tutto il foglio", "The whole sheet"],
  ] as const)("%j is called %s", (selected, italian, english) => {
    expect([screenTexts("it").frame.selected(selected), screenTexts("en").frame.selected(selected)]).toEqual([
      italian,
      english,
    ]);
  });

  it("the years of the plan are a span, or the one year", () => {
    expect(yearsText([2016, 2017, 2018], 2016)).toBe("2016–2018");
    expect(yearsText([2016], 2016)).toBe("2016");
    expect(yearsText([], 2020)).toBe("2020");
  });
});

/** Numbers as people read them. */
import fc from "fast-check";
import { formatNumber, formatPercent } from "../../shared/text/numbers";

describe("a number for display", () => {
  it.each([
    ["a thousand and a half", 1234.5, "1.234,5", "1,234.5"],
    ["three figures need no separator", 999, "999", "999"],
    ["millions", 1234567.891, "1.234.567,89", "1,234,567.89"],
    ["zero", 0, "0", "0"],
    ["minus zero is zero", -0, "0", "0"],
    ["a negative one has a true minus", -1234.5, "−1.234,5", "−1,234.5"],
    ["a small negative one that rounds to nothing has no minus", -0.001, "0", "0"],
    ["half goes up", 0.125, "0,13", "0.13"],
    ["half goes up where the binary form falls short", 1.005, "1,01", "1.01"],
    ["half goes away from zero", -0.125, "−0,13", "−0.13"],
    ["below half goes down", 0.1249, "0,12", "0.12"],
    ["nines carry over", 9.999, "10", "10"],
    ["nines carry into a new group", 999.995, "1.000", "1,000"],
    ["the noise of a sum is not shown", 0.1 + 0.2, "0,3", "0.3"],
    ["a very small one", 1e-7, "0", "0"],
    ["a large one", 1e16, "10.000.000.000.000.000", "10,000,000,000,000,000"],
  ])("%s", (_sentence, value, italian, english) => {
    expect(formatNumber(value, "it")).toBe(italian);
    expect(formatNumber(value, "en")).toBe(english);
  });

  it("keeps as many decimals as asked", () => {
    expect(formatNumber(27.5625, "it", 4)).toBe("27,5625");
    expect(formatNumber(2.5, "it", 0)).toBe("3");
    expect(formatNumber(2, "it", 2, 1)).toBe("2,0");
    expect(formatNumber(2.25, "it", 2, 1)).toBe("2,25");
    expect(formatNumber(0.996, "it", 2, 2)).toBe("1,00");
  });

  it("says what is no number", () => {
    expect(formatNumber(Number.POSITIVE_INFINITY, "it")).toBe("Infinity");
  });

  it.each([
    [0.93333, "93,33 %", "93.33%"],
    [1, "100 %", "100%"],
    [0.025, "2,5 %", "2.5%"],
    [0.07, "7 %", "7%"],
    [0.933350000001, "93,34 %", "93.34%"],
  ])("%d as a percentage", (fraction, italian, english) => {
    expect(formatPercent(fraction, "it")).toBe(italian);
    expect(formatPercent(fraction, "en")).toBe(english);
  });

  it("keeps the decimals of a percentage that are asked", () => {
    expect(formatPercent(0.5, "it", 1, 1)).toBe("50,0 %");
  });

  it("is never further from the number than half of its last place", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const shown = Number(formatNumber(value, "en").replace(/,/g, "").replace("−", "-"));
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(0.005 + 1e-6);
      }),
    );
  });
});

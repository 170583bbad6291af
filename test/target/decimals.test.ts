/** Decimal points are moved in the digits, so that no number gets the dust of binary fractions. */
import { plainDigits, shift } from "../../shared/target/decimals";

describe("moving the decimal point", () => {
  it.each([
    ["7", -2, "0.07"],
    ["7", 0, "7"],
    ["7", 2, "700"],
    ["1.2", 6, "1200000"],
    ["1.25", 1, "12.5"],
    ["1.25", 2, "125"],
    ["1.25", -1, "0.125"],
    ["0.07", 2, "7"],
    ["0.5", 2, "50"],
    ["100", -2, "1"],
    ["12345", -3, "12.345"],
    ["-7", -2, "-0.07"],
    ["-0.07", 2, "-7"],
    ["0", 2, "0"],
    ["007", 0, "7"],
    ["1.50", 0, "1.5"],
    ["1.00", 0, "1"],
  ])("of %s by %d places gives %s", (digits, places, moved) => {
    expect(shift(digits, places)).toBe(moved);
  });
});

describe("a number in plain digits", () => {
  it.each([
    [0.07, "0.07"],
    [12, "12"],
    [-3.5, "-3.5"],
    [1e-7, "0.0000001"],
    [1.5e-7, "0.00000015"],
    [1e21, "1000000000000000000000"],
    [1.5e21, "1500000000000000000000"],
    [-2e-9, "-0.000000002"],
  ])("%p is «%s»", (value, digits) => {
    expect(plainDigits(value)).toBe(digits);
  });
});

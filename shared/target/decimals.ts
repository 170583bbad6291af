/** Decimal numbers as texts of digits, so that 7 % is exactly 0.07 and prints back as 7. */

/** Moves the decimal point: `shift("7", -2)` is `"0.07"`, `shift("1.2", 6)` is `"1200000"`. `digits` may begin with `-`. */
export function shift(digits: string, places: number): string {
  const minus = digits.startsWith("-") ? "-" : "";
  const [whole = "", part = ""] = digits.slice(minus.length).split(".");
  const all = (places < 0 ? "0".repeat(-places) : "") + whole + part + (places > 0 ? "0".repeat(places) : "");
  const point = (places < 0 ? -places : 0) + whole.length + places;
  return minus + trimZeros(all.slice(0, point), all.slice(point));
}

/** A number in plain digits, never with an exponent: `1e-7` is `"0.0000001"`. */
export function plainDigits(value: number): string {
  const [mantissa = "0", exponent] = String(value).split("e");
  return exponent === undefined ? mantissa : shift(mantissa, Number(exponent));
}

function trimZeros(whole: string, part: string): string {
  const left = whole.replace(/^0+(?=\d)/, "") || "0";
  const right = part.replace(/0+$/, "");
  return right === "" ? left : `${left}.${right}`;
}

/** Numbers as people read them: half up, `1.234,5` in Italian, `1,234.5` in English. For display only, never for calculating. */
import type { Language } from "../language";

const MARKS = { it: { decimal: ",", thousands: "." }, en: { decimal: ".", thousands: "," } } as const;
/** Digits that a double surely holds; the ones after are noise of its binary form. */
const SURE_DIGITS = 15;

/** A number with at most `most` decimals and at least `least`; half away from zero. `1234.5 → "1.234,5"`. */
export function formatNumber(value: number, language: Language, most = 2, least = 0): string {
  if (!Number.isFinite(value)) return String(value);
  const { whole, decimals } = roundDigits(Math.abs(value), most);
  const kept = decimals.replace(/0+$/, "").padEnd(least, "0");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, MARKS[language].thousands);
  const isZero = /^0*$/.test(whole + kept);
  return (value < 0 && !isZero ? "−" : "") + grouped + (kept === "" ? "" : MARKS[language].decimal + kept);
}

/** A fraction as a percentage: `0.93333 → "93,33 %"`, in English `"93.33%"`. */
export const formatPercent = (fraction: number, language: Language, most = 2, least = 0): string =>
  formatNumber(fraction * 100, language, most, least) + (language === "it" ? " %" : "%");

/** The decimal digits of a number of at least 0, rounded half up on its decimal form: 1.005 is 1.01. */
function roundDigits(value: number, places: number): { whole: string; decimals: string } {
  const [mantissa = "0", exponent = "0"] = Number(value.toPrecision(SURE_DIGITS)).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const point = Number(exponent) + 1;
  const all = point > 0 ? digits.padEnd(point, "0") : "0".repeat(1 - point) + digits;
  const wholeLength = Math.max(1, point);
  const kept = all.slice(0, wholeLength + places).padEnd(wholeLength + places, "0");
  const roundsUp = Number(all[wholeLength + places] ?? "0") >= 5;
  const rounded = roundsUp ? plusOne(kept) : kept;
  const split = rounded.length - places;
  return { whole: rounded.slice(0, split), decimals: rounded.slice(split) };
}

/** One more in the last place: `"0999" → "1000"`, `"99" → "100"`. */
function plusOne(digits: string): string {
  const nines = /9*$/.exec(digits)?.[0].length ?? 0;
  const head = digits.slice(0, digits.length - nines);
  const raised = head === "" ? "1" : head.slice(0, -1) + String(Number(head.slice(-1)) + 1);
  return raised + "0".repeat(nines);
}

/** Weights as people type them (0.06 shown as 6 %, the number 6, the text "6,00%") made fractions. */
import type { RawCell, WeightCell } from "../plan/plan";
import { isBlank } from "./normalise";

/** What one number stands for where neither a `%` in the cell nor one in its format says so. */
export type WeightScale = "fractions" | "percentages";

/** A weight cell read on its own; `plain`: nothing in the cell says whether it is a fraction. */
interface WeightNumber {
  readonly value: number;
  readonly plain: boolean;
}

/** A plain number above this is no share of anything but 100. */
export const LARGEST_FRACTION = 1.5;

/** The weight of a cell; `undefined` when it is no number. */
export function readWeight(cell: RawCell, scale: WeightScale): WeightCell | undefined {
  const number = weightNumber(cell);
  if (number === undefined) return undefined;
  const value = number.plain && scale === "percentages" ? hundredth(number.value) : number.value;
  const written = typeof cell.value === "number" ? cell.value : String(cell.value);
  const formatSaysPercent = typeof cell.value === "number" && !number.plain;
  return {
    value,
    ...(written === value ? {} : { raw: written }),
    ...(scale === "percentages" && !formatSaysPercent ? { numbersAre: scale } : {}),
    at: cell.at,
  };
}

/**
 * Told by what adds up, over the plain numbers alone: one above 1.5 makes all percentages; where all are small,
 * the indicators' sum is nearer to 100 than to 1.
 */
export function weightScale(all: readonly RawCell[], ofIndicators: readonly RawCell[]): WeightScale {
  const plain = plainNumbers(all);
  if (plain.some((value) => value > LARGEST_FRACTION)) return "percentages";
  const sum = plainNumbers(ofIndicators).reduce((total, value) => total + value, 0);
  return sum > 10 ? "percentages" : "fractions";
}

const plainNumbers = (cells: readonly RawCell[]): number[] =>
  cells.flatMap((cell) => {
    const number = weightNumber(cell);
    return number?.plain === true ? [number.value] : [];
  });

function weightNumber(cell: RawCell): WeightNumber | undefined {
  const { value } = cell;
  if (typeof value === "number") return { value, plain: !showsPercent(cell.format) };
  if (typeof value !== "string" || isBlank(value)) return undefined;
  const share = /^(\d+(?:[.,]\d+)?)\s*\/\s*100$/.exec(value.trim());
  if (share?.[1] !== undefined) return { value: hundredth(Number(share[1].replace(",", "."))), plain: false };
  const match = /^([+-]?\d+(?:[.,]\d+)?)\s*(%|percento|per cento)?$/i.exec(value.replace(/\u00a0/g, " ").trim());
  if (match?.[1] === undefined) return undefined;
  const number = Number(match[1].replace(",", "."));
  return match[2] === undefined ? { value: number, plain: true } : { value: hundredth(number), plain: false };
}

/** Whether a format multiplies by a hundred; a sign that is only printed, `0"%"` or `0\\%`, does not. */
export const showsPercent = (format: string | undefined): boolean =>
  (format ?? "").replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, "").includes("%");

/** A hundredth without the dust of binary division: 2.3 % is 0.023. */
const hundredth = (value: number): number => Number((value / 100).toPrecision(15));

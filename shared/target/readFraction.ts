/** Reads shares said as so many out of so many: «uno su quattro», «nove casi su dieci», «one in ten». */
import { plainDigits } from "./decimals";
import { readQuantity } from "./readQuantity";
import { at, type Source } from "./source";
import type { AmountNode, ReadAt } from "./tree";

const WHOLES: readonly number[] = [2, 3, 4, 5, 6, 8, 10, 20, 50, 100, 1000];
const MOST_IN_DIGITS = 10;

/** The share that an amount begins; digits without a noun («4 su 5») may be a mark on a scale and are left as they are. */
export function readFraction(source: Source, amount: ReadAt<AmountNode>): ReadAt<AmountNode> | undefined {
  const { quantity } = amount.value;
  const part = Number(quantity.digits);
  const counted = quantity.inWords || quantity.unit !== "" || at(source, "oneIn", amount.next) !== undefined;
  if (quantity.unit === "%" || !counted || !Number.isInteger(part)) return undefined;
  const link = at(source, "outOf", amount.next) ?? at(source, "oneIn", amount.next);
  if (!link) return undefined;
  const whole = readQuantity(source, amount.next + link.length, false);
  const size = Number(whole?.value.digits);
  if (!whole || whole.value.unit === "%" || whole.value.duration || !WHOLES.includes(size) || part < 1 || part >= size)
    return undefined;
  if (!quantity.inWords && size > MOST_IN_DIGITS) return undefined;
  const digits = plainDigits(part / size);
  return {
    value: { ...amount.value, quantity: { ...quantity, digits, unit: "%", duration: false } },
    next: whole.next,
  };
}

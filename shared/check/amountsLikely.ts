/** What a malformed amount probably says: `80,000,00` is eighty thousand with its cents. */
import type { Language } from "../language";
import { formatNumber } from "../text/numbers";

/** Amounts with more figures are not guessed. */
const MOST_FIGURES = 15;

/**
 * As a person would write them in a book of this language, with the sign of the euro where the text has it. The figures as they
 * are, without the thousands' signs; and, where one group of thousands lacks zeros, with these. Never empty.
 */
export function likelyAmounts(text: string, language: Language): string[] {
  const sign = /€|eur/i.test(text) ? "€ " : "";
  const groups = /\d[\d.,\s]*/.exec(text)?.[0].replace(/\s+/g, "").split(/[.,]+/).filter(Boolean) ?? [];
  const last = groups[groups.length - 1] ?? "";
  const cents = groups.length > 1 && last.length === 2 ? last : "";
  const whole = cents === "" ? groups : groups.slice(0, -1);
  const short = whole.filter((group, place) => place > 0 && group.length !== 3);
  const filled =
    short.length > 1 ? [] : whole.map((group, place) => (place > 0 && /^0{1,2}$/.test(group) ? "000" : group));
  const readings = [whole, filled]
    .map((each) => each.join(""))
    .filter((each) => each !== "" && each.length <= MOST_FIGURES);
  const amounts = readings.map((each) => Number(`${each}.${cents === "" ? "00" : cents}`));
  const likely = amounts.length === 0 ? [EXAMPLE] : amounts;
  return [...new Set(likely)].map((amount) => `${sign}${formatNumber(amount, language, 2, 2)}`);
}

/** Shown where nothing can be guessed. */
const EXAMPLE = 25000;

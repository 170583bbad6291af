/** Counts with their noun in the right number. */
import type { Language } from "../language";
import { formatNumber } from "./numbers";

/** `(1, ["foglio", "fogli"], "it") → "1 foglio"`, `(3412, …) → "3.412 fogli"`. */
export const counted = (count: number, noun: readonly [one: string, many: string], language: Language): string =>
  `${formatNumber(count, language, 0)} ${count === 1 ? noun[0] : noun[1]}`;

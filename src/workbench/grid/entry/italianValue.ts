/** What an Italian types that is a number, a day, a share or a truth value; and a number as an Italian reads it. */

export interface TypedValue {
  readonly value: number | boolean;
  /** The number format that the text asks for. */
  readonly format?: string;
}

/** The part of the program's library that reads numbers and days in a language's way. */
export type ParseValue = (
  text: string,
  options: { readonly locale: string },
) => { readonly v: unknown; readonly z?: string } | null | undefined;

/** `undefined`: it is a text. `year`: the one in which we are, for a day that names none. */
export function italianValue(text: string, parse: ParseValue, year: number): TypedValue | undefined {
  const plain = text.trim();
  const decimal = DECIMAL_POINT.test(plain) && !THOUSANDS.test(plain);
  if (decimal) return { value: Number(plain) };
  const short = DAY_AND_MONTH.exec(plain);
  const parsed = parse(short === null ? plain : `${short[1]}/${short[2]}/${year}`, { locale: "it" });
  if (parsed === null || parsed === undefined) return undefined;
  const { v, z } = parsed;
  if (typeof v !== "number" && typeof v !== "boolean") return undefined;
  if (POINTS.test(plain) && !GROUPED.test(plain) && typeof v === "number" && !isDay(z)) return undefined;
  const format = short !== null ? "dd/mm" : z;
  const value = typeof v === "number" && plain.includes("%") ? withoutDust(v) : v;
  return { value, ...(format === undefined ? {} : { format: euroFormat(format) }) };
}

/** The library reads 70% as 70 times 0,01, which is not 0,7: as many digits as any program shows are what was typed. */
const withoutDust = (value: number): number => Number(value.toPrecision(15));

/** For who reads the point as decimal: a share (`70%`, `12.5 %`) and a number with its plus (`+5`); the rest is the program's. */
export function englishValue(text: string): TypedValue | undefined {
  const [, sign = "", digits, decimals, percent] = /^\s*([+-]?)\s*(\d+(\.\d+)?)\s*(%?)\s*$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(`${sign}${digits}`);
  if (percent === "%") return { value: withoutDust(number / 100), format: decimals === undefined ? "0%" : "0.00%" };
  return sign === "+" ? { value: number } : undefined;
}

/** The key of the number pad gives a point. */
const DECIMAL_POINT = /^[+-]?\d*\.\d+$/;
const THOUSANDS = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/;
const DAY_AND_MONTH = /^(\d{1,2})[/-](\d{1,2})$/;
const POINTS = /\d\.\d/;
/** Points stand between groups of three; anything else is no number. */
const GROUPED = /^[^\d]*\d{1,3}(?:\.\d{3})+(?:,\d*)?[^\d]*$/;
const isDay = (format: string | undefined): boolean => format !== undefined && /[dmyh]/i.test(format);

/** As files write the sign of the euro. */
const euroFormat = (format: string): string => format.replace(/^€(?=[#0])/, "€ ").replace(/([0#])€$/, "$1 €");

/** A number with a decimal comma. */
export const italianNumber = (text: string): string => text.replace(/^(-?\d+)\.(\d+(?:e[+-]?\d+)?)$/i, "$1,$2");

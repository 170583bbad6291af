/** What Excel takes for a property; everything else is refused as an invalid argument. */
import { invalidArgument, type Json } from "../fake/excelObject";

/** Answers the value as Excel keeps it, or throws. */
export type Check<T> = (value: Json | undefined) => T;

const shown = (value: unknown): string => JSON.stringify(value) ?? "nothing";

export const truth: Check<boolean> = (value) => {
  if (typeof value !== "boolean") throw invalidArgument(`${shown(value)} is neither true nor false`);
  return value;
};

export const numberIn =
  (low: number, high: number): Check<number> =>
  (value) => {
    if (typeof value !== "number" || !(value >= low && value <= high)) {
      throw invalidArgument(`${shown(value)} is not between ${low} and ${high}`);
    }
    return value;
  };

export const wholeIn =
  (low: number, high: number): Check<number> =>
  (value) => {
    const number = numberIn(low, high)(value);
    if (!Number.isInteger(number)) throw invalidArgument(`${number} is not whole`);
    return number;
  };

export const textUpTo =
  (length: number): Check<string> =>
  (value) => {
    if (typeof value !== "string") throw invalidArgument(`${shown(value)} is no text`);
    if (value.length > length) throw invalidArgument(`${value.length} characters, ${length} at most`);
    return value;
  };

export const oneOf =
  (words: readonly string[]): Check<string> =>
  (value) => {
    if (typeof value !== "string" || !words.includes(value)) throw invalidArgument(`${shown(value)} is unknown`);
    return value;
  };

/** A plain object with no other names than these. */
export function recordOf(value: Json | undefined, names: readonly string[]): { readonly [name: string]: Json } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidArgument(`${shown(value)} is no object`);
  }
  const record = value as { readonly [name: string]: Json };
  const other = Object.keys(record).find((name) => !names.includes(name));
  if (other !== undefined) throw invalidArgument(`«${other}» is no property`);
  return record;
}

const NAMED: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** `#RRGGBB` or `RRGGBB` in either case, or one of the sixteen names of HTML and orange; kept as `#RRGGBB` in capitals. */
export const colour: Check<string> = (value) => {
  const text = typeof value === "string" ? value : "";
  const code = NAMED[text.toLowerCase()] ?? (/^#?[0-9a-f]{6}$/i.test(text) ? text : undefined);
  if (code === undefined) throw invalidArgument(`${shown(value)} is no colour`);
  return `#${code.replace("#", "").toUpperCase()}`;
};

/** Texts that Excel reads as numbers: `1.250,5`, `5%`, `(3)`, `1E5`, `€ 20`, `0 1/2`. */
import type { Locale } from "./entry";

export interface TypedNumber {
  readonly number: number;
  readonly format?: string;
}

const WHOLE = String.raw`\d+|\d{1,3}(?:T\d{3})+`;
const digits = (thousands: string, point: string): RegExp =>
  new RegExp(`^(?:(${WHOLE.replace("T", thousands)})(?:${point}(\\d*))?|${point}(\\d+))(?:E([+-]?\\d+))?$`, "i");
const STYLES: Readonly<Record<Locale, readonly [RegExp, thousands: RegExp]>> = {
  en: [digits(",", "\\."), /,/g],
  it: [digits("\\.", ","), /\./g],
};

/** In an Italian Excel what reads as a number in either way is one: nobody should rely on which. */
export function typedNumber(text: string, locale: Locale): TypedNumber | undefined {
  for (const style of locale === "it" ? (["it", "en"] as const) : (["en"] as const)) {
    const found = inStyle(text, style);
    if (found !== undefined) return found;
  }
  return fraction(text);
}

function inStyle(text: string, style: Locale): TypedNumber | undefined {
  const negative = /^\((.*)\)$/.exec(text);
  const [sign, bare] = signOf(negative?.[1] ?? text);
  const percent = /^%? ?(.*?) ?%?$/.exec(bare)?.[1] ?? "";
  const isPercent = percent !== bare && bare.includes("%");
  const money = /^(?:[€$] ?(.*)|(.*?) ?[€$])$/.exec(bare);
  const plain = plainNumber(isPercent ? percent : (money?.[1] ?? money?.[2] ?? bare), style);
  if (plain === undefined) return undefined;
  const number = (negative === null ? sign : -1) * (isPercent ? plain.number / 100 : plain.number);
  const decimals = plain.decimals > 0 ? ".00" : "";
  if (isPercent) return { number, format: `0${decimals}%` };
  if (money !== null) return { number, format: `#,##0${decimals} "€"` };
  if (plain.power) return { number, format: "0.00E+00" };
  return plain.grouped ? { number, format: `#,##0${decimals}` } : { number };
}

const signOf = (text: string): readonly [number, string] => {
  const sign = /^([+-]) ?(?=[\d.,%€$])/.exec(text);
  return sign === null ? [1, text] : [sign[1] === "-" ? -1 : 1, text.slice(sign[0].length)];
};

function plainNumber(text: string, style: Locale) {
  const [pattern, thousands] = STYLES[style];
  const parts = pattern.exec(text);
  if (parts === null) return undefined;
  const [, whole = "", after = "", only = "", power] = parts;
  const fraction = after + only;
  return {
    number: Number(`${whole.replace(thousands, "") || "0"}.${fraction || "0"}e${power ?? "0"}`),
    decimals: fraction.length,
    power: power !== undefined,
    grouped: whole.search(thousands) >= 0,
  };
}

/** `1 1/2`: with a whole number before it; `1/2` alone is a day. */
function fraction(text: string): TypedNumber | undefined {
  const parts = /^(-?)(\d+) (\d{1,5})\/(\d{1,5})$/.exec(text);
  if (parts === null || Number(parts[4]) === 0) return undefined;
  const number = Number(parts[2]) + Number(parts[3]) / Number(parts[4]);
  return { number: parts[1] === "-" ? -number : number, format: "# ?/?" };
}

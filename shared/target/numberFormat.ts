/** What a number format code tells of a cell: a percentage, a day, a sign before the number. */
import { keptBy } from "../workbook/formula/kept";

export interface FormatFacts {
  /** Whether the number is shown as a percentage, with so many decimals. */
  readonly percentDecimals?: number;
  readonly isDate: boolean;
  /** `+0%`: a number above zero is shown with its sign, so it is a change. */
  readonly signed: boolean;
  readonly decimals?: number;
  readonly grouped: boolean;
  readonly currency: boolean;
  /** Words or a comparison that the format shows before the number (`"<= "0`); empty where there are none. */
  readonly prefix: string;
  /** Words of the format shown after the number (`0" gg"`). */
  readonly suffix: string;
  /** The section for numbers below zero has words of its own and shows the number without its minus. */
  readonly unsigned: boolean;
  /** The section shows its words and no number (`"Sì"`). */
  readonly wordsOnly: boolean;
  /** `0,` shows thousands, `0,,` millions: the decimal places that the number is moved by. */
  readonly places: number;
  /** The % is a word (`0"%"`): it is shown, but the number is not multiplied, so that 80 is shown as 80%. */
  readonly wordPercent: boolean;
}

/**
 * Reads a format code as spreadsheets write it in en-US (`0%`, `dd/mm/yyyy`, `#,##0.00 "€"`, `+0%;-0%`). Of several sections
 * that of `value` is read where it shows words of its own, else the first.
 */
export function readNumberFormat(format = "", value?: number): FormatFacts {
  const read = formatOf(format);
  return read.facts[value === undefined ? 0 : sectionOf(read, value)] ?? factsOf(format, read.sections, 0);
}

/** A format with what each of its sections tells. */
interface ReadFormat {
  readonly sections: readonly string[];
  readonly conditions: readonly (RegExpExecArray | null)[];
  readonly facts: readonly FormatFacts[];
}

/** A book has few formats and many cells. */
const formatOf = keptBy((format: string): ReadFormat => {
  const sections = sectionsOf(format);
  return {
    sections,
    conditions: sections.map((section) => /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/.exec(section)),
    facts: sections.map((_, own) => factsOf(format, sections, own)),
  };
});

/** `own`: the section by which the number is shown. */
function factsOf(format: string, sections: readonly string[], own: number): FormatFacts {
  const worded = own > 0 && hasWords(sections[own] ?? "");
  const section = sections[worded || prefixOf(sections[0] ?? "") !== "" ? own : 0] ?? "";
  const bare = section.replace(NOT_SHOWN_BARE, "");
  const suffix = /[0#]%?,*((?:\\?\s|\\%|"[^"]*")+)$/.exec(section)?.[1]?.replace(/["\\]/g, "") ?? "";
  const decimals = /[0#]\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0;
  const isDate = /[dy]|m{3,}|m+[/.-]/i.test(bare.replace(/general|standard/gi, "")) && !/[0#]/.test(bare);
  return {
    ...(bare.includes("%") && { percentDecimals: decimals }),
    ...(/[0#]/.test(bare) && { decimals }),
    isDate,
    signed: /^\s*\+|^"\+"|^\\\+/.test(section.replace(/\[[^\]]*\]/g, "")),
    grouped: /#,#|0,0/.test(bare),
    currency: section.includes("€"),
    prefix: prefixOf(section),
    suffix: suffix.trimEnd(),
    unsigned: worded && own === 1 && !/\[[<>=]/.test(format),
    wordsOnly: prefixOf(section) !== "" && !/[0#?dmyhsg@]/i.test(bare),
    places: 3 * (/[0#](,+)(?![0#?,])/.exec(bare)?.[1]?.length ?? 0),
    wordPercent: !bare.includes("%") && /"[^"]*%[^"]*"|\\%/.test(section),
  };
}

/** Quoted words, escaped signs, room for a sign, filling, conditions and colours. */
const NOT_SHOWN_BARE = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** The sections between semicolons; a semicolon in quotes separates nothing. */
const sectionsOf = (format: string): readonly string[] =>
  format
    .replace(/"[^"]*"|\\./g, (shown) => shown.replace(/;/g, KEPT_SIGN))
    .split(";")
    .map((section) => section.split(KEPT_SIGN).join(";"));

/** Stands for a semicolon in quotes; no format holds it. */
const KEPT_SIGN = "\uE000";

/** The place of the section that a number is shown by: by the conditions that are written, else by its sign. */
function sectionOf({ sections, conditions }: ReadFormat, value: number): number {
  if (conditions.some((condition) => condition !== null)) {
    const place = conditions.findIndex((found) => found === null || holds(value, found[1] ?? "", Number(found[2])));
    return Math.max(0, place);
  }
  if (value < 0 && sections.length > 1) return 1;
  return value === 0 && sections.length > 2 ? 2 : 0;
}

function holds(value: number, sign: string, limit: number): boolean {
  if (sign === "<>") return value !== limit;
  if (value === limit) return sign.includes("=");
  return value < limit ? sign.startsWith("<") : sign.startsWith(">");
}

const WORDS = /[\p{L}<>=≤≥]/u;

/** What the format shows as it stands: quoted words, escaped signs, and signs that need no quotes. */
const shownOf = (section: string): string =>
  section
    .replace(/_.|\*.|\[[^\]]*\]/g, "")
    .replace(/"([^"]*)"|\\(.)/g, (_, words: string | undefined, sign: string | undefined) => words ?? sign ?? "");

/** Quoted or escaped words, or a comparison. */
const hasWords = (section: string): boolean =>
  (section.match(/"[^"]*"|\\.|[<>=≤≥]/g) ?? []).some((shown) => WORDS.test(shown)) && prefixOf(section) !== "";

/** The words before the first digit or part of a date. */
function prefixOf(section: string): string {
  const opening = /^(?:"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[^0#?dmyhsg@"\\])*/i.exec(section)?.[0] ?? "";
  const shown = shownOf(opening);
  return WORDS.test(shown) ? shown : "";
}

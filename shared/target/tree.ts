/** The second step of reading: what the words of a target say, piece by piece, before any is weighed. */

import type { Base, Comparison, Unit } from "./target";
import type { WrittenDay } from "./tokens";

/** A number with its unit. `digits` is already a fraction where the unit is `%` or `points`. */
export interface Quantity {
  readonly digits: string;
  readonly unit: Unit;
  /** False where the other language's conventions would read another number. */
  readonly sure: boolean;
  /** A number word without digits («due»); weaker than digits in a sentence. */
  readonly inWords: boolean;
  /** Years of age or length: qualify a group rather than aim at it. */
  readonly years: boolean;
  /** Four digits without a noun, as years are written: «≥ 2015». */
  readonly yearLike: boolean;
  /** Days, months, minutes, hours: a duration. */
  readonly duration: boolean;
}

/** A moment as written; the year may be missing. */
export type When =
  | { readonly form: "day"; readonly day: WrittenDay }
  /** `unsure`: the number after the month may count what follows it. */
  | {
      readonly form: "dayMonth";
      readonly day: number;
      readonly month: number;
      readonly year?: number;
      readonly unsure?: boolean;
    }
  | { readonly form: "month"; readonly month: number; readonly part: Part; readonly year?: number }
  | {
      readonly form: "period";
      readonly months: number;
      readonly nth: number;
      readonly part: Part;
      readonly year?: number;
    }
  | { readonly form: "year"; readonly part: Part; readonly year?: number };

/** Which moment of a month, period or year is meant; its end unless said otherwise. */
export type Part = "start" | "middle" | "end";

export type Bound = Comparison | "exactly";

export interface AmountNode {
  readonly kind: "amount";
  readonly quantity: Quantity;
  readonly bound?: Bound;
  readonly sign?: "+" | "-";
  /** «ulteriori 5», «5 in più». */
  readonly more?: "up" | "down";
  /** The preposition before it: «del 5%» by, «al 30%» to. */
  readonly lead?: "by" | "to";
  /** «circa». */
  readonly doubtful: boolean;
  /** «nei 14 capoluoghi»: counts a group that is given, not what is aimed at. */
  readonly ofGroup: boolean;
  /** «entro 5 gg»: at most, said with a word for deadlines. */
  readonly within: boolean;
}

export interface RangeNode {
  readonly kind: "range";
  readonly low: Quantity;
  readonly high: Quantity;
  readonly bound?: Bound;
  readonly fromTo: boolean;
  /** «75% → 80%»: the second is the level to be reached. */
  readonly arrow: boolean;
  readonly sure: boolean;
}

export type DeadlineMarker = "by" | "before" | "after" | "asAt" | "comparison" | "none";

export type Content =
  | AmountNode
  | RangeNode
  | { readonly kind: "deadline"; readonly when: When; readonly marker: DeadlineMarker; readonly strong: boolean }
  /** `base` undefined: something is named that is neither a year, a target, a result nor a mean. */
  | {
      readonly kind: "base";
      readonly base?: Base;
      readonly assumed: boolean;
      /** «sul target 2015». */
      readonly targetYear?: number;
      readonly bound?: Bound;
      readonly bare?: boolean;
      /** «migliore dell'anno precedente»: the side is that of the indicator. */
      readonly better?: boolean;
    }
  | { readonly kind: "mean"; readonly of: string; readonly bound?: Bound; readonly better?: boolean }
  | { readonly kind: "change"; readonly direction: "up" | "down" | "better"; readonly factor?: string }
  | { readonly kind: "keep" }
  /** «sì», «realizzato» as a whole clause. */
  | { readonly kind: "answer" }
  | { readonly kind: "every" }
  | { readonly kind: "none" }
  | { readonly kind: "label"; readonly role: "target" | "year" | "other"; readonly year?: number }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "sinceEvent"; readonly recurring: boolean }
  | { readonly kind: "impossible" }
  | { readonly kind: "zeroDate" }
  | { readonly kind: "malformed" }
  | { readonly kind: "placeholder" }
  | { readonly kind: "judgement" }
  | { readonly kind: "deliverable" }
  /** «approvato» inside a sentence. */
  | { readonly kind: "doneWord" }
  /** «numero di», «grado di»: names an indicator. */
  | { readonly kind: "measure" }
  | { readonly kind: "and"; readonly comma: boolean }
  | { readonly kind: "or" }
  /** `hard`: a semicolon, which separates conditions. */
  | { readonly kind: "stop"; readonly hard: boolean }
  /** `each`: the number is that of each one; `clause`: «che», «quali», a sentence of its own. */
  | { readonly kind: "subordinate"; readonly each?: boolean; readonly clause?: boolean }
  | { readonly kind: "doubt" }
  | { readonly kind: "negation" }
  /** «entro» without a day after it. */
  | { readonly kind: "undated" }
  /** «al mese», «a testa»: the number is one of many. */
  | { readonly kind: "rate" }
  | { readonly kind: "ranking" }
  | { readonly kind: "eliminate" }
  | { readonly kind: "elsewhere" }
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "outOf" }
  | { readonly kind: "reference" }
  | { readonly kind: "further" }
  | { readonly kind: "reach" }
  | { readonly kind: "small"; readonly colon?: boolean }
  /** `participle`: a word with the ending of something done. */
  | { readonly kind: "text"; readonly participle?: boolean };

/** A piece and the tokens it takes: from `from` up to `to`, `to` excluded. */
export type Node = Content & { readonly from: number; readonly to: number };

/** A piece read at a place: what it is, and the first token after it. */
export interface ReadAt<T> {
  readonly value: T;
  readonly next: number;
}

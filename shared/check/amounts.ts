/** Amounts of money (importi) as cells hold them: a number, a text that says one, a dash, or something that says none. */
import type { Language } from "../language";
import type { RawCell } from "../plan/plan";
import { readNumber } from "../target/numbers";
import { readResult } from "../target/readResult";
import { isCellError } from "../workbook/snapshot";

export type MoneyReading =
  /** `asText`: it stands as text; `isPlain`: the text is nothing but the number, its sign and its currency. */
  | { readonly kind: "amount"; readonly value: number; readonly asText: boolean; readonly isPlain: boolean }
  /** A dash that stands for zero or for nothing. */
  | { readonly kind: "dash" }
  | { readonly kind: "nothing" }
  /** Figures that no convention allows: `80,000,00`. */
  | { readonly kind: "malformed" }
  /** Figures that the two conventions read as different amounts: `80,000` in an Italian book. */
  | { readonly kind: "unsure" }
  | { readonly kind: "words" };

/** A cell with its reading. */
export interface Money {
  readonly cell: RawCell;
  readonly reading: MoneyReading;
}

const CURRENCY = /€|\b(?:euro|eur)\b\.?/gi;
/** Texts longer than this are notes. */
const LONGEST = 60;

export function readMoney(cell: RawCell, language: Language): MoneyReading {
  const { value } = cell;
  if (value === null || isCellError(value) || typeof value === "boolean") return { kind: "nothing" };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { kind: "amount", value, asText: false, isPlain: true } : { kind: "nothing" };
  }
  const bare = value
    .slice(0, LONGEST + 1)
    .replace(CURRENCY, "")
    .replace(/[\s\u00a0'’]+/g, "");
  if (bare === "") return { kind: "nothing" };
  if (/^[-–—]+$/.test(bare)) return { kind: "dash" };
  return value.length > LONGEST ? { kind: "words" } : (figures(bare, language) ?? inWords(value, language));
}

/** Figures with their sign alone: `-5.000,00`, `(5.000)`, `5.000,-`, `5.000,=`. */
function figures(bare: string, language: Language): MoneyReading | undefined {
  const closed = bare.replace(/[,.][-–—=]+$/, "");
  const [, open = "", digits = "", close = ""] = /^(\(|[-–—+])?(\d[\d.,]*?)(\))?$/.exec(closed) ?? [];
  if (digits === "") return undefined;
  if ((open === "(") !== (close === ")")) return { kind: "words" };
  const read = readNumber(digits, language === "it" ? "," : ".");
  if (read === undefined) return { kind: "malformed" };
  if (!read.sure && /^\d{1,3}[.,]\d{3}$/.test(digits)) return { kind: "unsure" };
  const sign = open === "" || open === "+" ? 1 : -1;
  return { kind: "amount", value: sign * Number(read.digits), asText: true, isPlain: true };
}

/** «9M€», «2 milioni di euro», and what says no amount. */
function inWords(text: string, language: Language): MoneyReading {
  const reading = readResult({ value: text }, { language });
  if (reading.kind === "number" && reading.unit !== "%") {
    return { kind: "amount", value: reading.value, asText: true, isPlain: false };
  }
  if (reading.kind === "missing") return { kind: "nothing" };
  return reading.kind === "unusable" && reading.problem === "malformed-number"
    ? { kind: "malformed" }
    : { kind: "words" };
}

/** The amount of a cell, in euro; `undefined` where it says none. */
export const amountIn = (money: Money | undefined): number | undefined =>
  money?.reading.kind === "amount" ? money.reading.value : undefined;

/** Sums of cents are never exact in doubles: half a cent is no difference. */
const CENT = 0.005;

export const isSameAmount = (one: number, other: number): boolean => Math.abs(one - other) <= CENT;

export const isMore = (one: number, other: number): boolean => one - other > CENT;

/** Whether one amount is the other in thousands. */
export function isThousandfold(one: number, other: number): boolean {
  const [low, high] = [Math.min(Math.abs(one), Math.abs(other)), Math.max(Math.abs(one), Math.abs(other))];
  return low > 0 && Math.abs(high - low * 1000) <= CENT;
}

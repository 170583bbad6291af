/** What becomes of what somebody types into a cell, and what of a cell stands in the editor: in the person's language. */
import type { ICellData } from "@univerjs/core";
import type { Language } from "../../../../shared/language";
import { BOOLEAN, NUMBER, PLAIN_TEXT, TEXT } from "../book/cellTypes";
import { formatFor, isOfTime, isShare, showsPlus } from "./formatFor";
import { isWritable } from "./isWellFormed";
import { fromItalian, toItalian } from "./italianFormula";
import { englishValue, italianNumber, italianValue, type ParseValue } from "./italianValue";

export interface Typing {
  language(): Language;
  readonly parse: ParseValue;
  /** The year in which we are. */
  year(): number;
  /** A formula that nobody can read stays as a text: the person is told. */
  unreadable(text: string): void;
}

/** `format`: the cell's number format so far. `undefined`: the program takes it as it always does. */
export function typedCell(value: ICellData, format: string | undefined, typing: Typing): ICellData | undefined {
  const text = typedText(value);
  if (text === undefined || value.t === TEXT || format === "@") return undefined;
  if (text.startsWith("=") && text.length > 1) return formulaCell(value, text, typing);
  const isItalian = typing.language() === "it";
  const typed = isItalian ? italianValue(text, typing.parse, typing.year()) : englishValue(text);
  if (typed === undefined && !isItalian) return undefined;
  if (typed === undefined) return { ...value, t: value.p ? (value.t ?? PLAIN_TEXT) : PLAIN_TEXT };
  if (typeof typed.value === "boolean") return { ...value, ...PLAIN, v: typed.value ? 1 : 0, t: BOOLEAN };
  const style = typeof value.s === "object" && value.s !== null ? value.s : {};
  const wanted = formatFor(text, typed.format, format);
  const number = isShare(wanted ?? format) ? asShare(typed.value, text) : typed.value;
  return {
    ...value,
    ...PLAIN,
    v: number,
    t: NUMBER,
    ...(wanted === undefined ? {} : { s: { ...style, n: { pattern: wanted } } }),
  };
}

const PLAIN = { p: null, f: null, si: null } as const;

function typedText({ f, v, p }: ICellData): string | undefined {
  if (typeof f === "string" && f !== "") return f;
  if (p) return p.body?.dataStream.replace(/\r\n$/, "");
  return v === null || v === undefined ? undefined : String(v);
}

/** A cell of shares takes 85 for 85 %, as every program does. */
const asShare = (value: number, text: string): number =>
  Math.abs(value) >= 1 && !/%/.test(text) ? value / 100 : value;

function formulaCell(value: ICellData, text: string, typing: Typing): ICellData {
  const typed = text.slice(1).replace(/[\r\n]+/g, " ");
  const formula = typing.language() === "it" ? fromItalian(typed) : typed;
  if (formula !== undefined && isWritable(formula)) return { ...value, p: null, f: `=${formula}` };
  typing.unreadable(text);
  return { ...value, ...PLAIN, v: text, t: TEXT };
}

/** What stands in the editor; `undefined`: what the program would show. `formula`: with its `=`. */
export function editedCell(
  cell: ICellData,
  formula: string | undefined,
  format: string | undefined,
  language: Language,
): ICellData | undefined {
  const isPlain = cell.t === NUMBER && cell.v !== null && cell.v !== undefined && formula === undefined;
  if (language !== "it") return isPlain && showsPlus(format) ? numberText(cell, format, (text) => text) : undefined;
  if (formula !== undefined) return { ...cell, f: `=${toItalian(formula.slice(1))}`, si: null };
  if (cell.t === BOOLEAN) return { ...cell, v: cell.v === 1 || cell.v === true ? "VERO" : "FALSO", t: PLAIN_TEXT };
  return isPlain && !isOfTime(format) ? numberText(cell, format, italianNumber) : undefined;
}

/** As it would be typed, so that what is entered unchanged is the same. */
function numberText(cell: ICellData, format: string | undefined, inLanguage: (text: string) => string): ICellData {
  const number = Number(cell.v);
  const unit = isShare(format) ? "%" : "";
  const text = String(Number((unit === "%" ? number * 100 : number).toPrecision(DIGITS)));
  const sign = showsPlus(format) && number > 0 ? "+" : "";
  return { ...cell, v: `${sign}${inLanguage(text)}${unit}`, t: PLAIN_TEXT };
}

/** More than this no number is sure of. */
const DIGITS = 15;

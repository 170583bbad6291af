/** What becomes of what somebody types into a cell, and what of a cell stands in the editor: in the person's language. */
import type { ICellData, Nullable } from "@univerjs/core";
import type { Language } from "../../../../shared/language";
import { BOOLEAN, NUMBER, PLAIN_TEXT, TEXT } from "../book/cellTypes";
import { isWellFormed } from "./isWellFormed";
import { fromItalian, toItalian } from "./italianFormula";
import { italianNumber, italianValue, type ParseValue } from "./italianValue";

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
  if (typing.language() !== "it") return undefined;
  const typed = italianValue(text, typing.parse, typing.year());
  if (typed === undefined) return { ...value, t: value.p ? (value.t ?? PLAIN_TEXT) : PLAIN_TEXT };
  if (typeof typed.value === "boolean") return { ...value, ...PLAIN, v: typed.value ? 1 : 0, t: BOOLEAN };
  const number = asShare(typed.value, text, format);
  const style = typeof value.s === "object" && value.s !== null ? value.s : {};
  const wanted = format === undefined ? typed.format : undefined;
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
function asShare(value: number, text: string, format: string | undefined): number {
  const isPlain = /%/.test(format ?? "") && !/%/.test(text);
  return isPlain && Math.abs(value) >= 1 ? value / 100 : value;
}

function formulaCell(value: ICellData, text: string, typing: Typing): ICellData {
  const typed = text.slice(1).replace(/[\r\n]+/g, " ");
  const formula = typing.language() === "it" ? fromItalian(typed) : typed;
  if (formula !== undefined && isWellFormed(formula)) return { ...value, p: null, f: `=${formula}` };
  typing.unreadable(text);
  return { ...value, ...PLAIN, v: text, t: TEXT };
}

/** `shown`: what the program would show in its editor. */
export function editedCell(shown: Nullable<ICellData>, isNumber: boolean, language: Language): Nullable<ICellData> {
  if (shown === null || shown === undefined || language !== "it") return shown;
  if (typeof shown.f === "string" && shown.f.startsWith("=")) return { ...shown, f: `=${toItalian(shown.f.slice(1))}` };
  if (!isNumber || shown.v === null || shown.v === undefined) return shown;
  const text = String(shown.v);
  const italian = italianNumber(text);
  return italian === text ? shown : { ...shown, v: italian, t: PLAIN_TEXT };
}

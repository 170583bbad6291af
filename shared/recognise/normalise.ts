/** Texts of cells made comparable: case, accents, spaces and line breaks do not count. */
import { type CellValue, isCellError } from "../workbook/snapshot";

const MARKS = /[\u0300-\u036f]/g;
const SPACES = /[\s\u00a0]+/g;

/** `"Risultato \n 2015"` → `"risultato 2015"`; accents off, typographic apostrophes straight. */
export const normalise = (text: string): string =>
  text
    .normalize("NFD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(SPACES, " ")
    .trim();

/** A text on one line, trimmed; spaces inside a line stay as they were typed. */
export const onOneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, " ").trim();

/** Whether a cell shows nothing: empty, or spaces alone. */
export const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === "string" && value.trim() === "");

/** Whether a cell shows nothing, or a dash that stands for nothing. */
export const isBlankOrDash = (value: CellValue): boolean =>
  value === null || (typeof value === "string" && /^[\s\-–—.…/]*$/.test(value));

/** What a cell shows, roughly: for messages and for comparing rows. */
export function textOf(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}

/** Results that mean "no data", normalised (`docs/scoring.md`, section 2). */
const NO_DATA: ReadonlySet<string> = new Set([
  "",
  "-",
  "–",
  "—",
  "...",
  "…",
  "n.d.",
  "nd",
  "n/d",
  "n.a.",
  "n/a",
  "da definire",
  "00/01/1900",
  "00/01/00",
]);

/** Whether a result cell holds nothing, a zero, or something: the three things that tell a column without data. */
export function resultContent(value: CellValue): "nothing" | "zero" | "something" {
  if (value === null) return "nothing";
  if (typeof value === "number") return value === 0 ? "zero" : "something";
  if (typeof value !== "string") return "something";
  const text = normalise(value);
  if (NO_DATA.has(text)) return "nothing";
  return /^[+-]?0+([.,]0+)? ?%?$/.test(text) ? "zero" : "something";
}

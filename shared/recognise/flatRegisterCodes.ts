/** Codes of any kind in flat registers: «OS1», «A.1», «OB1.A», «P01», «1»; in a column of their own or before a title. */
import type { SnapshotCell } from "../workbook/snapshot";
import { readCode, readCodeCell } from "./codes";
import { CODE_PREFIXES } from "./headings";
import { normalise } from "./normalise";

const PART = "[A-Za-z0-9]{1,4}";
const CELL = new RegExp(
  `^(?:[A-Za-z]{1,6}[ .\\-_°]{0,2}\\d{1,4}[A-Za-z]?|\\d{1,4}[A-Za-z]?|[A-Z]{1,3}|[IVX]{1,5})(?:[.\\-_]${PART})*$`,
);

/** The code that is all a cell holds, without blanks: `"OS 1" → "OS1"`; `undefined` where it holds more or none. */
export function bareCode(cell: SnapshotCell): string | undefined {
  const known = readCodeCell(cell);
  if (known !== undefined) return known.rest === "" ? known.code : undefined;
  const { value } = cell;
  if (typeof value === "number")
    return Number.isInteger(value) && value > 0 && value < 10_000 ? String(value) : undefined;
  if (typeof value !== "string") return undefined;
  const text = value.trim().replace(/[.):]+$/, "");
  return CELL.test(text) ? withoutBlanks(text) : undefined;
}

const withoutBlanks = (code: string): string => code.replace(/\s+/g, "");

const HEAD = new RegExp(
  "^(" +
    `[A-Za-z]{1,5}[ .\\-_]?\\d{1,3}[A-Za-z]?(?:[.\\-_]${PART})*` +
    `|[A-Z](?:[.\\-_][A-Za-z0-9]{1,3})+` +
    `|\\d{1,3}(?:[.\\-_][A-Za-z0-9]{1,3})+` +
    `|\\d{1,2}[A-Za-z]?(?=\\s*[.):\\-–—])` +
    `|\\d{1,2}(?=\\s+[A-ZÀ-Ý])` +
    ")(?:\\s*[-–—:.)\\]]+\\s*|\\s+)(\\S[\\s\\S]*)$",
);

export interface CodedTitle {
  readonly code: string;
  readonly rest: string;
}

/** The code before a title: `"OS1 Acqua pulita" → OS1`. Texts that only begin so («CO2 emessa») are told by `carryCodes`. */
export function codeBefore(text: string): CodedTitle | undefined {
  const known = readCode(text);
  if (known !== undefined && known.rest !== "") return { code: known.code, rest: known.rest };
  const [, code, rest] = HEAD.exec(text.trim()) ?? [];
  return code === undefined || rest === undefined ? undefined : { code: withoutBlanks(code), rest };
}

const MOST_TITLES = 0.6;

/** Whether the titles of a column begin with codes: most do, each with its own; a title alone only where its code is of a known kind. */
export function carryCodes(titles: readonly string[]): boolean {
  const codes = titles.flatMap((title) => codeBefore(title)?.code ?? []);
  if (codes.length === 0 || codes.length < titles.length * MOST_TITLES) return false;
  if (titles.length > 1) return new Set(codes).size * 10 >= codes.length * 9;
  if (/^\s*\d+\s+[^\d\s.):\-–—]/.test(titles[0] ?? "")) return false;
  const [letters = ""] = /^[A-Za-z]*/.exec(codes[0] ?? "") ?? [];
  return letters === "" || CODE_PREFIXES[normalise(letters)] !== undefined;
}

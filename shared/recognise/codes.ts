/** Codes of objectives, programmes and indicators: inside a title («1.1.1 Produrre…») or in a column of their own. */
import type { SnapshotCell } from "../workbook/snapshot";
import { AREA_PREFIXES, CODE_PREFIXES } from "./headings";
import { normalise } from "./normalise";

export interface CodeReading {
  /** "1.1.1", as written. */
  readonly code: string;
  /** How many parts: 1 area, 2 objective, 3 programme, 4 and more indicator. */
  readonly parts: number;
  /** What follows the code, its separators taken off. */
  readonly rest: string;
  /** The level that words before the code name, «Indicatore 1.1.1». */
  readonly named?: "area" | "indicator";
}

const NUMBER = /^(\d{1,2}(?:\.\d{1,2})*)/;
const WORD = /^([A-Za-zÀ-ÿ]+)[\s\u00a0.:°\-–]*/;
const MOST_WORDS = 4;

/** The code at the head of a text; `undefined` when there is none, or one part alone without a word that makes it an area's. */
export function readCode(text: string): CodeReading | undefined {
  let rest = text.trim();
  const lettered = letteredCode(rest);
  if (lettered !== undefined) return lettered;
  const words: string[] = [];
  for (let word = WORD.exec(rest); word !== null && words.length < MOST_WORDS; word = WORD.exec(rest)) {
    const name = normalise(word[1] ?? "");
    if (CODE_PREFIXES[name] === undefined) return undefined;
    words.push(name);
    rest = rest.slice(word[0].length);
  }
  const code = NUMBER.exec(rest)?.[1];
  if (code === undefined) return undefined;
  const parts = code.split(".").length;
  const tail = rest.slice(code.length);
  if (!endsCode(tail, parts)) return undefined;
  const named = levelNamed(words, parts);
  if (parts === 1 && named === undefined) return oneNumber(words, code, tail);
  return { code, parts, rest: withoutSeparators(tail), ...(named === undefined ? {} : { named }) };
}

/** «A.1 Attrarre studenti»: the letter is a part; «N.3» is a number. */
function letteredCode(text: string): CodeReading | undefined {
  const code = /^[A-MO-Z](?:\.\d{1,2})+/.exec(text)?.[0];
  if (code === undefined) return undefined;
  const parts = code.split(".").length;
  const tail = text.slice(code.length);
  return endsCode(tail, parts) ? { code, parts, rest: withoutSeparators(tail) } : undefined;
}

/** Abbreviations of the objective, before one number alone: «OS1». */
const OBJECTIVE_PREFIXES: ReadonlySet<string> = new Set(["os", "obs", "ls"]);

const oneNumber = (words: readonly string[], number: string, tail: string): CodeReading | undefined =>
  words.length === 1 && OBJECTIVE_PREFIXES.has(words[0] ?? "")
    ? { code: `${(words[0] ?? "").toUpperCase()}${number}`, parts: 2, rest: withoutSeparators(tail) }
    : undefined;

const withoutSeparators = (text: string): string => text.replace(/^[\s\u00a0.)\]:;,\-–—]+/, "");

/** The code in a cell of a code column; there one part alone is a code too. Numbers count with the decimals they show. */
export function readCodeCell(cell: SnapshotCell): CodeReading | undefined {
  const { value } = cell;
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  if (typeof value === "number" && (value < 1 || !/^(General|0|0\.0+|@)?$/.test(cell.format ?? ""))) return undefined;
  const text = typeof value === "number" ? numberAsShown(value, cell.format) : value.trim();
  const single = /^(\d{1,2})[.)]?$/.exec(text)?.[1];
  return single === undefined ? readCode(text) : { code: single, parts: 1, rest: "" };
}

function numberAsShown(value: number, format: string | undefined): string {
  const decimals = /^0\.(0+)$/.exec(format ?? "")?.[1]?.length;
  return decimals === undefined ? String(value) : value.toFixed(decimals);
}

/** «1.1 Consolidare», «1.1.1.», «1.1.1) …» end a code; «2.500», «1.5%», «1.1.1/2» do not. */
function endsCode(tail: string, parts: number): boolean {
  if (tail === "" || /^[\s\u00a0)\]:;–—-]/.test(tail)) return true;
  if (/^\.(?!\d)/.test(tail)) return true;
  if (/^,(?!\d)/.test(tail)) return true;
  return parts >= 2 && /^[A-ZÀ-Ý“"«(]/.test(tail);
}

function levelNamed(words: readonly string[], parts: number): "area" | "indicator" | undefined {
  const levels = words.map((word) => CODE_PREFIXES[word]);
  if (levels.includes("indicator")) return "indicator";
  if (parts === 1 && words.some((word) => AREA_PREFIXES.has(word))) return "area";
  return undefined;
}

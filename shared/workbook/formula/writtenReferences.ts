/** References as they stand in the text of a formula (en-US, A1), found and rewritten in place. */
import { columnName, columnNumber } from "../address";
import { GRID_COLUMNS, GRID_ROWS } from "../grid";
import { keptBy } from "./kept";

/** One row or column of a corner: `$` or nothing, and the number from 0. */
export interface WrittenEdge {
  readonly mark: string;
  readonly at: number;
}

/** One corner, `$A5`; whole columns have no row, whole rows no column. */
export interface WrittenCorner {
  readonly column?: WrittenEdge;
  readonly row?: WrittenEdge;
}

/** A cell, or two corners with what stands between them (`:`, spaces kept). */
export interface WrittenArea {
  readonly first: WrittenCorner;
  readonly colon: string;
  readonly last?: WrittenCorner;
}

export interface WrittenReference {
  /** The sheets that are named: none (the own sheet), one, or the first and the last of `Gen:Dic!A1`. */
  readonly sheets: readonly string[];
  /** In another workbook, `[1]Piano!A1`. */
  readonly external: boolean;
  /** The sheet with its `!`, as written; empty where no sheet is named. */
  readonly prefix: string;
  /** What follows, as written: an area, or a name or an error of the sheet. */
  readonly rest: string;
}

/** Outside texts a letter of any script can only be part of a name, so all of them count as letters, but for spaces. */
const WORD = "[\\w$.\\\\?\\u0080-\\u009f\\u00a1-\\u1fff\\u200c-\\u2fff\\u3001-\\ufefe\\uff00-\\uffff]";
const LETTERS = "(?:[A-Wa-w][A-Za-z]{2}|[Xx][A-Ea-e][A-Za-z]|[Xx][Ff][A-Da-d]|[A-Za-z]{1,2})";
const DIGITS = "(?:10[0-3]\\d{4}|104[0-7]\\d{3}|1048[0-4]\\d{2}|10485[0-6]\\d|104857[0-6]|[1-9]\\d{0,5})";
const COLUMN = `\\$?${LETTERS}`;
const ROW = `\\$?${DIGITS}`;
const CELL = COLUMN + ROW;
/** `.:.` asks Excel to leave out the empty cells at the ends. */
const COLON = "\\s*\\.?:\\.?\\s*";
/** Followed by one of these, a word that looks like a cell is a function, a sheet, a table or part of a name. */
const AREA = `(?:${CELL}(?:${COLON}${CELL})?|${COLUMN}${COLON}${COLUMN}|${ROW}${COLON}${ROW})(?!${WORD}|[([!])`;
const REST = `${AREA}|#[A-Za-z/0_]+[!?]?|${WORD}*`;
const TEXT = '"[^"]*(?:""[^"]*)*"';
const QUOTED = "'[^']*(?:''[^']*)*'";
/** Columns of tables, where an apostrophe makes the next character plain, and other workbooks. */
const BRACKETS = "\\[(?:[^[\\]']|'[\\s\\S]|\\[(?:[^[\\]']|'[\\s\\S])*\\])*\\]";
const SHEET = `${QUOTED}!|(?:\\[[^[\\]]*\\])?(?!${CELL}:)${WORD}+(?::${WORD}+)?!|\\[[^[\\]]*\\]!`;
/** A reference to a sheet that is gone is written `#REF!A1`; after a `!` of no sheet nothing is ours. */
const LOST = `#(?:N/A|[A-Za-z/0_]+[!?])(?:${AREA})?|!(?:${REST})`;
/** What is passed over at once: operators, texts and functions. */
const PLAIN = `(?:[-+*/^&=<>(),;{}%@ ]|${TEXT}|${WORD}+\\()+`;
const TOKEN = new RegExp(`${PLAIN}|(${SHEET})(${REST})|(${AREA})|${LOST}|${BRACKETS}|${QUOTED}|${WORD}+|[\\s\\S]`, "g");

/** The formula with each reference replaced by what `rewrite` gives for it; everything else stays byte for byte. */
export function rewriteReferences(formula: string, rewrite: (reference: WrittenReference) => string): string {
  return formula.replace(TOKEN, (piece: string, prefix?: string, rest?: string, area?: string) => {
    if (area !== undefined) return rewrite({ sheets: [], external: false, prefix: "", rest: area });
    return prefix === undefined ? piece : rewrite({ ...sheetsOf(prefix), prefix, rest: rest ?? "" });
  });
}

const sheetsOf = keptBy((prefix: string): Pick<WrittenReference, "sheets" | "external"> => {
  const bare = prefix.startsWith("'") ? prefix.slice(1, -2).replace(/''/g, "'") : prefix.slice(0, -1);
  const external = bare.includes("[");
  return { sheets: external ? [] : bare.split(":"), external };
});

const PARTS =
  /^(\$?)([A-Za-z]{0,3})(\$?)((?:[1-9]\d{0,6})?)(?:(\s*\.?:\.?\s*)(\$?)([A-Za-z]{0,3})(\$?)((?:[1-9]\d{0,6})?))?$/;

/** `$A$1:B2`, `A:C`, `1:5` in parts; `undefined` for a name or an error. */
export function parseArea(text: string): WrittenArea | undefined {
  const parts = PARTS.exec(text);
  if (parts === null) return undefined;
  const first = parseCorner(parts[1] ?? "", parts[2] ?? "", parts[3] ?? "", parts[4] ?? "");
  const colon = parts[5];
  if (first === undefined) return undefined;
  if (colon === undefined) return first.column && first.row ? { first, colon: "" } : undefined;
  const last = parseCorner(parts[6] ?? "", parts[7] ?? "", parts[8] ?? "", parts[9] ?? "");
  if (last === undefined || !first.column !== !last.column || !first.row !== !last.row) return undefined;
  return { first, colon, last };
}

/** `undefined` beyond the grid. The `$` of a whole row is the first of the two marks. */
function parseCorner(mark: string, letters: string, rowMark: string, digits: string): WrittenCorner | undefined {
  const column = letters === "" ? undefined : { mark, at: columnNumber(letters) };
  const row = digits === "" ? undefined : { mark: column === undefined ? mark : rowMark, at: Number(digits) - 1 };
  if ((column?.at ?? 0) >= GRID_COLUMNS || (row?.at ?? 0) >= GRID_ROWS) return undefined;
  if (column === undefined) return row === undefined ? undefined : { row };
  return row === undefined ? { column } : { column, row };
}

/** The inverse of `parseArea`; letters become capitals. */
export const printArea = ({ first, colon, last }: WrittenArea): string =>
  printCorner(first) + colon + (last === undefined ? "" : printCorner(last));

const printCorner = ({ column, row }: WrittenCorner): string =>
  (column === undefined ? "" : column.mark + columnName(column.at)) +
  (row === undefined ? "" : row.mark + String(row.at + 1));

/** What can be told of a formula from its text (en-US, without `=`): its shape, the cells that it looks at, what it depends on. */
import { columnNumber } from "../workbook/address";

/** A rectangle that a formula looks at; `sheet` absent: its own. */
export interface Looked {
  readonly sheet?: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LAST_ROW = 1_048_575;
/** Texts and quoted sheet names; cells; names; numbers; any other sign. */
const TOKENS =
  /("(?:[^"]|"")*"|'(?:[^']|'')*')|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(!.])|[\p{L}_][\p{L}\d_.]*|\d+(?:\.\d+)?|[\s\S]/gu;
const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** The formula as it would read in any cell that it is copied to: `B5*2` in C5 and `B6*2` in C6 are both `R[0]C[-1]*2`. */
export const shapeOf = (formula: string, row: number, column: number): string =>
  formula.replace(
    TOKENS,
    (token: string, text?: string, fixedColumn = "", letters = "", fixedRow = "", digits = "") => {
      if (text !== undefined) return token;
      if (letters === "") return token.toUpperCase().trim();
      const [ofRow, ofColumn] = [Number(digits) - 1, columnNumber(letters)];
      const [inRow, inColumn] = [`[${ofRow - row}]`, `[${ofColumn - column}]`];
      return `R${fixedRow === "$" ? ofRow : inRow}C${fixedColumn === "$" ? ofColumn : inColumn}`;
    },
  );

const REFERENCES =
  /(^|[^\w.$'\]])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(?:(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?|(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3}))(?![\w(!.])/giu;

/** Every cell and rectangle that a formula names. */
export function looksAt(formula: string): Looked[] {
  const found: Looked[] = [];
  const bare = withoutTexts(formula);
  REFERENCES.lastIndex = 0;
  for (let match = REFERENCES.exec(bare); match !== null; match = REFERENCES.exec(bare)) {
    const [, , name, first, last, from, to] = match;
    const area = first === undefined ? wholeColumns(from ?? "", to ?? "") : rectangle(first, last ?? first);
    const sheet = name?.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
    found.push({ ...(sheet !== undefined && { sheet }), ...area });
  }
  return found;
}

function rectangle(first: string, last: string): Omit<Looked, "sheet"> {
  const [one, other] = [place(first), place(last)];
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

function place(reference: string): { row: number; column: number } {
  const [, letters = "A", digits = "1"] = CELL.exec(reference) ?? [];
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}

const wholeColumns = (from: string, to: string): Omit<Looked, "sheet"> => ({
  top: 0,
  left: columnNumber(from.replace("$", "")),
  bottom: LAST_ROW,
  right: columnNumber(to.replace("$", "")),
});

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** Whether it takes a value from another workbook: `[1]Foglio1!A1`, `'C:\dati\[conti.xlsx]Foglio1'!A1`, `IMPORTRANGE(…)`. */
export const isExternal = (formula: string): boolean => {
  const bare = withoutTexts(formula);
  return /\[[^[\]]+\][^[\]"!(),;]*!/.test(bare) || /\bIMPORTRANGE\s*\(/i.test(bare);
};

/** Whether it gives another value on another day, or each time. */
export const isVolatile = (formula: string): boolean =>
  /(^|[^\w])(TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i.test(withoutTexts(formula));

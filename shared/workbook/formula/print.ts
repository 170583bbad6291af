/** Prints a formula tree as the text that a spreadsheet program reads. */
import { columnName, quoteSheet } from "../address";
import type { Formula, Operator, Reference } from "./tree";

/** How a host writes formulas. */
export interface Dialect {
  /** Between arguments: `,` in files and Excel, `;` in Google Sheets. */
  readonly separator: string;
  /** A number that is not whole: as a decimal, or as a fraction where the file's locale would misread the point. */
  printNumber(value: number): string;
}

/** en-US text, as files and Office.js hold it. */
const enUs: Dialect = { separator: ",", printNumber: (value) => String(value) };

/** How strongly an operator binds its sides; the higher the tighter. */
export const STRENGTH: Readonly<Record<Operator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};
const NEGATIVE = 6;

/** The text of a formula, without the leading `=`. */
export const printFormula = (formula: Formula, dialect: Dialect = enUs): string => print(formula, dialect, 0);

function print(formula: Formula, dialect: Dialect, outer: number): string {
  switch (formula.kind) {
    case "number":
      return dialect.printNumber(formula.value);
    case "text":
      return formula.value.includes('"') ? `"${formula.value.replace(/"/g, '""')}"` : `"${formula.value}"`;
    case "boolean":
      // As a call: LibreOffice writes it so, and every program reads both.
      return formula.value ? "TRUE()" : "FALSE()";
    case "reference":
      return printReference(formula);
    case "call":
      return `${formula.name}(${formula.args.map((arg) => print(arg, dialect, 0)).join(dialect.separator)})`;
    case "negative":
      return `-${print(formula.of, dialect, NEGATIVE)}`;
    case "operation": {
      const strength = STRENGTH[formula.operator];
      const text = `${print(formula.left, dialect, strength)}${formula.operator}${print(formula.right, dialect, strength + 1)}`;
      return strength < outer ? `(${text})` : text;
    }
  }
}

function printReference(reference: Reference): string {
  const { top, left, bottom, right, absolute } = reference;
  const mark = absolute ? "$" : "";
  const sheet = reference.sheet === undefined ? "" : `${quoteSheet(reference.sheet)}!`;
  const first = printCorner(top, left, mark);
  const isCell = top !== undefined && left !== undefined && top === bottom && left === right;
  return sheet + (isCell ? first : `${first}:${printCorner(bottom, right, mark)}`);
}

const printCorner = (row: number | undefined, column: number | undefined, mark: string): string =>
  (column === undefined ? "" : mark + columnName(column)) + (row === undefined ? "" : mark + String(row + 1));

/** Prints a formula tree as the text that a spreadsheet program reads. */
import { columnName, quoteSheet } from "../address";
import { keptBy } from "./kept";
import type { Formula, Operator, Reference } from "./tree";

/** How a host writes formulas. */
export interface Dialect {
  /** Between arguments: `,` in files and Excel, `;` in Google Sheets. */
  readonly separator: string;
  /** A number that is not whole: as a decimal, or as a fraction where the file's locale would misread the point. */
  printNumber(value: number): string;
  /** Absent: in A1 notation. */
  readonly printReference?: (reference: Reference) => string;
}

/** en-US text, as files and Office.js hold it. */
export const EN_US: Dialect = { separator: ",", printNumber: (value) => String(value) };

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

/** The text of a formula, without the leading `=`. It is put together once: a book has millions of formulas. */
export function printFormula(formula: Formula, dialect: Dialect = EN_US): string {
  const parts: string[] = [];
  print(formula, dialect, 0, parts);
  return parts.join("");
}

function print(formula: Formula, dialect: Dialect, outer: number, parts: string[]): void {
  switch (formula.kind) {
    case "number":
      parts.push(dialect.printNumber(formula.value));
      return;
    case "text":
      parts.push('"', formula.value.includes('"') ? formula.value.replace(/"/g, '""') : formula.value, '"');
      return;
    case "boolean":
      // As a call: LibreOffice writes it so, and every program reads both.
      parts.push(formula.value ? "TRUE()" : "FALSE()");
      return;
    case "reference":
      parts.push((dialect.printReference ?? printReference)(formula));
      return;
    case "call":
      printCall(formula.name, formula.args, dialect, parts);
      return;
    case "negative":
      parts.push("-");
      print(formula.of, dialect, NEGATIVE, parts);
      return;
    case "operation":
      printOperation(formula, dialect, outer, parts);
  }
}

function printCall(name: string, args: readonly Formula[], dialect: Dialect, parts: string[]): void {
  parts.push(name);
  let before = "(";
  for (const arg of args) {
    parts.push(before);
    print(arg, dialect, 0, parts);
    before = dialect.separator;
  }
  parts.push(args.length === 0 ? "()" : ")");
}

type Operation = Extract<Formula, { readonly kind: "operation" }>;

function printOperation({ operator, left, right }: Operation, dialect: Dialect, outer: number, parts: string[]): void {
  const strength = STRENGTH[operator];
  if (strength < outer) parts.push("(");
  print(left, dialect, strength, parts);
  parts.push(operator);
  print(right, dialect, strength + 1, parts);
  if (strength < outer) parts.push(")");
}

function printReference(reference: Reference): string {
  const { top, left, bottom, right, absolute } = reference;
  const mark = absolute ? "$" : "";
  const sheet = reference.sheet === undefined ? "" : `${quoted(reference.sheet)}!`;
  const first = printCorner(top, left, mark);
  const isCell = top !== undefined && left !== undefined && top === bottom && left === right;
  return sheet + (isCell ? first : `${first}:${printCorner(bottom, right, mark)}`);
}

const quoted = keptBy(quoteSheet);

const printCorner = (row: number | undefined, column: number | undefined, mark: string): string =>
  (column === undefined ? "" : mark + columnName(column)) + (row === undefined ? "" : mark + String(row + 1));

/** Functions newer than the file format: a file writes them with a mark (`_xlfn.IFS`), people and the core without. */
import type { Formula } from "../../shared/workbook/formula/tree";
import { FUTURE_FUNCTIONS } from "./futureFunctionsData";

const TEXT_OR_MARK = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.(?:_xlws\.)?|_xlws\./gi;

/** A file's formula as people write it: `_xlfn.IFS(…) → IFS(…)`; texts and sheet names are left alone. */
export const withoutMarks = (formula: string): string =>
  /_xl(fn|ws)\./i.test(formula)
    ? formula.replace(TEXT_OR_MARK, (piece) => (piece.startsWith('"') || piece.startsWith("'") ? piece : ""))
    : formula;

const TEXT_OR_CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.\\])([A-Za-z][A-Za-z0-9.]*)(?=\()/g;

/** The inverse: `ifs(…) → _xlfn.IFS(…)`, whatever else the formula says. */
export const withMarksInText = (formula: string): string =>
  formula.replace(TEXT_OR_CALL, (piece, name?: string) =>
    name === undefined ? piece : (FUTURE_FUNCTIONS[name.toUpperCase()] ?? piece),
  );

/** A tree whose newer functions bear the mark, ready to be printed into a file. */
export function withMarks(formula: Formula): Formula {
  switch (formula.kind) {
    case "call": {
      const name = FUTURE_FUNCTIONS[formula.name] ?? formula.name;
      const args = formula.args.map(withMarks);
      const same = name === formula.name && args.every((arg, place) => arg === formula.args[place]);
      return same ? formula : { ...formula, name, args };
    }
    case "operation": {
      const [left, right] = [withMarks(formula.left), withMarks(formula.right)];
      return left === formula.left && right === formula.right ? formula : { ...formula, left, right };
    }
    case "negative":
      return { ...formula, of: withMarks(formula.of) };
    default:
      return formula;
  }
}

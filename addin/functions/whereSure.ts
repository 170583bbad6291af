/** Answers where nobody can say whether a 0 stands in a cell or the cell is empty: only what is the same either way. */
import type {
  CustomFunction,
  FunctionAnswer,
  FunctionError,
  FunctionValue,
} from "../../shared/functions/customFunction";
import { notMeasurable } from "../../shared/functions/reasons";
import { toArgument } from "./toArguments";

/** Runs the function with its zeros and with empty cells in their place; where the two differ, `#N/A` and why. */
export function whereSure(fn: CustomFunction, args: readonly unknown[]): FunctionAnswer {
  const withZeros = fn.run(args.map(toArgument));
  const withEmpties = fn.run(args.map(emptied).map(toArgument));
  if (!isRows(withZeros) || !isRows(withEmpties)) return alike(withZeros, withEmpties) ? withZeros : unknown();
  return withZeros.map((row, at) =>
    row.map((value, column) => (alike(value, withEmpties[at]?.[column]) ? value : unknown())),
  );
}

/** A 0 alone is the cell that it may have come from: its rows are kept, or it would be an argument left out. */
const emptied = (arg: unknown): unknown => {
  if (!Array.isArray(arg)) return arg === 0 ? [[null]] : arg;
  return arg.map((row: unknown) =>
    Array.isArray(row) ? row.map((value: unknown) => (value === 0 ? null : value)) : row,
  );
};

const unknown = (): FunctionError => notMeasurable("zeroOrEmpty");

const alike = (one: FunctionAnswer | undefined, other: FunctionAnswer | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const isRows = (answer: FunctionAnswer): answer is readonly (readonly FunctionValue[])[] => Array.isArray(answer);

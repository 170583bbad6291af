/** Asks a BSC function and shows its answer short: errors by their sign, with the Italian reason after it. */
import type { FunctionAnswer, FunctionArgument, FunctionValue } from "../../shared/functions/customFunction";
import { FUNCTIONS } from "../../shared/functions/functions";
import { functionTexts } from "../../shared/text/functions";
import type { FunctionReasons } from "../../shared/text/it/functions";

export type Short = string | number | boolean | readonly (readonly Short[])[];

const isRows = (answer: FunctionAnswer): answer is readonly (readonly FunctionValue[])[] => Array.isArray(answer);

function shortOf(value: FunctionValue): Short {
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (typeof value !== "object") return value;
  return value.reason === undefined ? value.error : `${value.error} ${value.reason.it}`;
}

/** The answer of a function by its name. */
export function ask(name: string, ...args: readonly FunctionArgument[]): Short {
  const fn = FUNCTIONS.find((each) => each.name === name);
  if (fn === undefined) throw new Error(`no function ${name}`);
  const answer = fn.run(args);
  return isRows(answer) ? answer.map((row) => row.map(shortOf)) : shortOf(answer);
}

/** How an error with one of the functions' own reasons is shown. */
export const na = (code: keyof FunctionReasons): string => `#N/A ${functionTexts("it").reasons[code]}`;
export const wrong = (code: keyof FunctionReasons): string => `#VALUE! ${functionTexts("it").reasons[code]}`;
export const missing = (name: string): string => `#VALUE! ${functionTexts("it").missingArgument(name)}`;

/** One row of a table of cases: what it says, the arguments, the answer. */
export type Case = readonly [says: string, args: readonly FunctionArgument[], gives: Short];

/** Runs a table of cases. */
export function answers(name: string, cases: readonly Case[]): void {
  it.each(cases)("%s", (_, args, gives) => {
    expect(ask(name, ...args)).toEqual(gives);
  });
}

/** Gives Excel the BSC functions. Called at once when the page loads, before office.js is ready: else Excel does not find them. */
import type { CustomFunction } from "../../shared/functions/customFunction";
import { FUNCTIONS } from "../../shared/functions/functions";
import type { Language } from "../../shared/language";
import { clearEmpties, type LookForEmpty } from "./emptyCells";
import { createLookForEmpty } from "./lookForEmpty";
import { type ExcelError, toAnswer } from "./toAnswer";
import { toArgument } from "./toArguments";
import { whereSure } from "./whereSure";

/** What the functions take from Excel, asked at each call. */
export interface FunctionDesk {
  language(): Language;
  error(): ExcelError | undefined;
  readonly look: LookForEmpty;
}

type Associate = (id: string, fn: (...given: unknown[]) => unknown) => void;

/** `associate`: `CustomFunctions.associate`. Its ids are those of the metadata. */
export function associateFunctions(associate: Associate, desk: FunctionDesk = inExcel()): void {
  for (const fn of FUNCTIONS) associate(fn.name, callable(fn, desk));
}

/**
 * The function as Excel calls it: with the arguments and, last, what it says of the call. Answers at once, but for zeros
 * that may be empty cells: then Excel is asked, and it shows the answer when that is known. Nothing that was taken from
 * somewhere is an empty cell, not an argument left out.
 */
const callable =
  (fn: CustomFunction, desk: FunctionDesk) =>
  (...given: unknown[]): unknown => {
    const addresses = addressesOf(given[given.length - 1]);
    const args = given.slice(0, -1).map((arg, place) => (arg === null && addresses?.[place] ? [[null]] : arg));
    const asked = clearEmpties(args, addresses, desk.look);
    const answer = (told: Awaited<typeof asked>) =>
      toAnswer(
        told.kind === "clear" ? fn.run(told.args.map(toArgument)) : whereSure(fn, args),
        desk.language(),
        desk.error(),
      );
    return asked instanceof Promise ? asked.then(answer) : answer(asked);
  };

/** `undefined` in an Excel older than CustomFunctionsRuntime 1.3. */
function addressesOf(invocation: unknown): readonly (string | null | undefined)[] | undefined {
  if (typeof invocation !== "object" || invocation === null || !("parameterAddresses" in invocation)) return undefined;
  const { parameterAddresses: addresses } = invocation;
  if (!Array.isArray(addresses)) return undefined;
  return addresses.map((address: unknown) => (typeof address === "string" ? address : undefined));
}

const inExcel = (): FunctionDesk => ({
  language: () => (/^it\b/i.test(Office.context?.displayLanguage ?? "it") ? "it" : "en"),
  error: () => CustomFunctions.Error as ExcelError | undefined,
  look: createLookForEmpty((batch) => Excel.run({ delayForCellEdit: true }, batch)),
});

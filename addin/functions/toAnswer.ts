/** From what a BSC function answers to what Excel takes: rows of values, with error objects in their cells. */
import type { FunctionAnswer, FunctionError, FunctionValue } from "../../shared/functions/customFunction";
import type { Language } from "../../shared/language";

/** `CustomFunctions.Error`; absent in an Excel older than CustomFunctionsRuntime 1.2. */
export type ExcelError = typeof CustomFunctions.Error;

/** What a cell of an answer may hold. */
type ExcelValue = number | string | boolean | CustomFunctions.Error;

/** The errors that a custom function can put in a cell, as `CustomFunctions.ErrorCode` spells them; others are `#VALUE!`. */
const CODES: ReadonlySet<string> = new Set(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#NAME?", "#REF!"]);

/** Those that come through when they are thrown, with the sentence that Excel shows beside the cell. */
const THROWN: ReadonlySet<string> = new Set(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"]);

/**
 * The answer as rows. An answer that is an error alone is thrown, since so its reason is shown in every version; within
 * rows it stands in its cell. Where Excel has no error objects, an answer with any error is thrown as a whole (`#VALUE!`):
 * a text that looks like an error would be left out of totals without a word.
 */
export function toAnswer(answer: FunctionAnswer, language: Language, error: ExcelError | undefined): ExcelValue[][] {
  if (isRows(answer)) return answer.map((row) => row.map((value) => toValue(value, language, error)));
  if (typeof answer === "object" && error !== undefined && THROWN.has(codeOf(answer)))
    throw errorOf(answer, language, error);
  return [[toValue(answer, language, error)]];
}

function toValue(value: FunctionValue, language: Language, error: ExcelError | undefined): ExcelValue {
  if (typeof value !== "object") return value;
  if (error === undefined) throw new Error(value.reason?.[language] ?? value.error);
  return errorOf(value, language, error);
}

const errorOf = (value: FunctionError, language: Language, error: ExcelError): CustomFunctions.Error =>
  new error(codeOf(value) as CustomFunctions.ErrorCode, value.reason?.[language] ?? "");

const codeOf = ({ error }: FunctionError): string => (CODES.has(error) ? error : "#VALUE!");

const isRows = (answer: FunctionAnswer): answer is readonly (readonly FunctionValue[])[] => Array.isArray(answer);

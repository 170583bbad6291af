/** What a BSC function in a cell is: its name, what it takes, what it answers. The same table serves every host. */
import type { Language } from "../language";
import type { ShownCell } from "../target/cellText";
import type { FunctionName } from "../text/it/functions";
import type { CellError, CellValue } from "../workbook/snapshot";

/**
 * One cell as a host hands it over. A host that knows the number format gives `{ value, format }` (no `format`: General);
 * then days and percentages are known for what they are. A bare value has a format that nobody knows.
 */
export type FunctionCell = CellValue | ShownCell;

/**
 * What stands between two separators: a cell, a range (rows of cells, all equally long), or nothing (`undefined`).
 * `null` alone is nothing too, but for parameters that `mayBeBlank`; inside a range it is an empty cell.
 */
export type FunctionArgument = FunctionCell | undefined | readonly (readonly FunctionCell[])[];

/** Why there is no answer, in both languages: hosts that can show a sentence beside an error show it. */
export type Reason = Readonly<Record<Language, string>>;

/**
 * `#VALUE!`: an argument is missing or is not what it may be. `#N/A`: what is asked cannot be measured.
 * Errors of the cells that were given come back as they are, without a reason.
 */
export interface FunctionError extends CellError {
  readonly reason?: Reason;
}

/** What stands in one cell of the answer. Shares are fractions, days serial numbers; `""`: no result yet. */
export type FunctionValue = number | string | boolean | FunctionError;

/** A value, or as many as the largest range that was given. */
export type FunctionAnswer = FunctionValue | readonly (readonly FunctionValue[])[];

/** One parameter. Its name and description, by language, are in the texts. */
export interface FunctionParameter {
  readonly id: string;
  readonly optional: boolean;
  /** `each`: one value, or a range of which every cell gets its own answer. `list`: a range that is taken together. */
  readonly takes: "each" | "list";
  /** An empty cell is an argument too (no result yet). */
  readonly mayBeBlank: boolean;
}

/** A function for cells. `run` never throws, whatever it is given, and depends on nothing but its arguments. */
export interface CustomFunction {
  /** Without prefix: `TARGETMET`. Its words: `functionTexts(language).functions[name]`. */
  readonly name: FunctionName;
  readonly parameters: readonly FunctionParameter[];
  run(args: readonly FunctionArgument[]): FunctionAnswer;
}

/** The words of a parameter in one language. */
export interface ParameterText {
  readonly name: string;
  readonly description: string;
}

/** One call of a function with what it answers; of an error only the sign is compared. */
export interface ExampleText {
  readonly says: string;
  readonly args: readonly FunctionArgument[];
  readonly gives: FunctionAnswer;
}

/** The words of a function in one language. */
export interface FunctionText {
  readonly description: string;
  /** What the answer is, and when there is none. */
  readonly returns: string;
  readonly parameters: Readonly<Record<string, ParameterText>>;
  readonly examples: readonly ExampleText[];
}

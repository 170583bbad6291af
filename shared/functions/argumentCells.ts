/** Takes what a host hands over and makes it a grid of cells: whatever it is, without throwing. */
import type { ShownCell } from "../target/cellText";
import { type CellValue, isCellError } from "../workbook/snapshot";

/** A cell of an argument. `isFormatKnown`: its format is what the sheet says (absent: General), not unknown. */
export interface ArgumentCell extends ShownCell {
  readonly isFormatKnown: boolean;
}

/** A rectangle of cells. `isRange`: it was given as rows. */
export interface ArgumentGrid {
  readonly rows: readonly (readonly ArgumentCell[])[];
  readonly isRange: boolean;
}

/** `undefined`: nothing was given. `unusable`: no cell and no rectangle of cells. */
export type GivenArgument = ArgumentGrid | undefined | "unusable";

/** An argument of any kind as a grid. */
export function argumentGrid(argument: unknown): GivenArgument {
  if (argument === undefined) return undefined;
  if (!Array.isArray(argument)) {
    const cell = argumentCell(argument);
    return cell === undefined ? "unusable" : { rows: [[cell]], isRange: false };
  }
  const rows = Array.from(argument, rowOf);
  const width = rows[0]?.length ?? 0;
  const cells = rows.flatMap((row) => (row === undefined || row.length !== width ? [] : [row]));
  return width === 0 || cells.length < rows.length ? "unusable" : { rows: cells, isRange: true };
}

function rowOf(row: unknown): readonly ArgumentCell[] | undefined {
  if (!Array.isArray(row)) return undefined;
  const cells = Array.from(row, (each: unknown) => argumentCell(each ?? null));
  return cells.flatMap((cell) => cell ?? []).length < cells.length ? undefined : cells.flatMap((cell) => cell ?? []);
}

function argumentCell(given: unknown): ArgumentCell | undefined {
  if (isValue(given)) return { value: errorsRead(given), isFormatKnown: false };
  if (typeof given !== "object" || given === null || !("value" in given)) return undefined;
  const { value } = given;
  if (!isValue(value)) return undefined;
  const format = "format" in given && typeof given.format === "string" ? { format: given.format } : {};
  return { value: errorsRead(value), ...format, isFormatKnown: true };
}

function isValue(given: unknown): given is CellValue {
  if (given === null || typeof given === "string" || typeof given === "number" || typeof given === "boolean")
    return true;
  return typeof given === "object" && "error" in given && typeof given.error === "string";
}

/** Errors as every language of a spreadsheet shows them; some hosts hand them over as texts. */
const ERRORS: Readonly<Record<string, string>> = {
  "#N/A": "#N/A",
  "#N/D": "#N/A",
  "#REF!": "#REF!",
  "#RIF!": "#REF!",
  "#DIV/0!": "#DIV/0!",
  "#VALUE!": "#VALUE!",
  "#VALORE!": "#VALUE!",
  "#NAME?": "#NAME?",
  "#NOME?": "#NAME?",
  "#NUM!": "#NUM!",
  "#NULL!": "#NULL!",
  "#NULLO!": "#NULL!",
  "#SPILL!": "#SPILL!",
  "#ESPANSIONE!": "#SPILL!",
  "#CALC!": "#CALC!",
  "#ERROR!": "#ERROR!",
};

function errorsRead(value: CellValue): CellValue {
  const sign = typeof value === "string" ? value : isCellError(value) ? value.error : undefined;
  const known = sign === undefined ? undefined : ERRORS[sign.trim().toUpperCase()];
  if (known !== undefined) return { error: known };
  if (typeof value === "number" && !Number.isFinite(value)) return { error: "#NUM!" };
  return isCellError(value) ? { error: value.error } : value;
}

/** Whether a cell holds nothing: no value, or a text of blanks. */
export const isBlankCell = ({ value }: ShownCell): boolean =>
  value === null || (typeof value === "string" && /^[\s\u00a0\u200b]*$/.test(value));

/** From what Excel hands a custom function to what the BSC functions take. */
import type { FunctionArgument, FunctionCell } from "../../shared/functions/customFunction";

/**
 * One argument. Excel gives rows of cells, also for a single one; `null` or nothing for an argument that was left out. A
 * single cell stands alone, as on the other hosts. Texts, numbers and booleans come as they are, a day as its serial
 * number, an empty cell as `null` or `""` (0 where Excel cannot tell: `clearEmpties` comes before), errors as objects.
 */
export function toArgument(given: unknown): FunctionArgument {
  if (given === null || given === undefined) return undefined;
  if (!Array.isArray(given)) return toCell(given);
  const rows = given.map((row: unknown) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]));
  const [first] = rows;
  return rows.length === 1 && first?.length === 1 ? first[0] : rows;
}

/** A cell of whatever kind; never throws. What is no value of a cell is `#VALUE!`, as Excel itself takes it. */
function toCell(given: unknown): FunctionCell {
  if (given === null || given === undefined) return null;
  if (typeof given === "string" || typeof given === "number" || typeof given === "boolean") return given;
  return typeof given === "object" ? richCell(given) : WRONG;
}

const WRONG = { error: "#VALUE!" } as const;

/**
 * Objects: errors (`code`, or `basicType` Error) and data types, of which the plain value beneath counts, with its format
 * where it has one. A data type without a plain value (a card, a picture) has `#VALUE!` beneath.
 */
function richCell(given: object): FunctionCell {
  if ("code" in given && typeof given.code === "string") return { error: given.code };
  if ("basicType" in given && given.basicType === "Empty") return null;
  if (!("basicValue" in given)) return WRONG;
  const value = given.basicValue;
  if (isError(given)) return { error: typeof value === "string" ? value : WRONG.error };
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return WRONG;
  return "numberFormat" in given && typeof given.numberFormat === "string" && given.numberFormat !== ""
    ? { value, format: given.numberFormat }
    : value;
}

const isError = (given: object): boolean =>
  ("basicType" in given && given.basicType === "Error") || ("type" in given && given.type === "Error");

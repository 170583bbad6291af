/** A value of a cell as the spreadsheet program keeps it. */
import type { ICellData } from "@univerjs/core";
import { type CellValue, isCellError } from "../../../../shared/workbook/snapshot";
import { BOOLEAN, NUMBER, PLAIN_TEXT, TEXT } from "./cellTypes";

/** A text stays a text, whatever it looks like; an error that no formula shows is marked, or it would be read as a text. */
export function valueData(value: CellValue): ICellData {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error, t: TEXT, custom: { error: value.error } };
  if (typeof value === "number") return { v: value, t: NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: looksOtherwise(value) ? TEXT : PLAIN_TEXT };
}

/** What a formula shows until it is calculated. */
export function shownData(value: CellValue): ICellData {
  if (isCellError(value)) return { v: value.error, t: PLAIN_TEXT };
  return typeof value === "string" ? { v: value, t: PLAIN_TEXT } : valueData(value);
}

/** The program would take it for a number, a day, a truth value, a formula or an error; texts that are texts for good it shows with an apostrophe. */
const looksOtherwise = (text: string): boolean => NUMERIC.test(text) || WITH_A_MONTH.test(text) || OTHER.test(text);

const NUMERIC = /^(?=.*\d)[\s\d.,:/%€$£+\-'eE()]*(?:am|pm)?$/i;
const WITH_A_MONTH = /^\s*(?:\d{1,4}[\s\-/.]+[a-z]{3,9}\.?|[a-z]{3,9}\.?[\s\-/.]+\d{1,4})(?:[\s\-/.,]+\d{1,4})?\s*$/i;
const OTHER = /^\s*(?:['=#]|(?:true|false|vero|falso)\s*$)/i;

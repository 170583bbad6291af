/** What is typed into a cell so that it holds just what the edit says: texts stay texts whatever they look like. */
import type { CellContent, TypedFormula } from "../../../shared/workbook/edit";
import { printFormula } from "../../../shared/workbook/formula/print";

export type Typed = string | number | boolean;

/** Excel holds no longer text in a cell, and no longer formula. */
export const LONGEST = { text: 32_767, formula: 8_192 } as const;

/** Words that are truth values, in Excel's own or another language. */
const TRUTHS = new Set(["true", "false", "vero", "falso", "wahr", "falsch", "vrai", "faux", "verdadero"]);

/** Nothing longer is a number, a day or a truth value. */
const LONGEST_VALUE = 40;

export function typedContent(content: CellContent): Typed {
  if (content.kind === "blank") return "";
  if (content.kind === "formula") return `=${printFormula(content.formula)}`;
  if (typeof content.value === "string") return typedText(content.value);
  return content.value === 0 ? 0 : content.value;
}

export const typedFormula = ({ formula }: TypedFormula): Typed => `=${formula}`;

/** With an apostrophe before it wherever Excel could read anything but a text: it takes the apostrophe away. */
export const typedText = (text: string): string => (text === "" || isPlain(text) ? text : `'${text}`);

/** White around a number or a truth value does not make a text of it. */
const isPlain = (text: string): boolean =>
  /^\p{L}/u.test(text) &&
  (text.trim().length > LONGEST_VALUE || (!/\p{N}/u.test(text) && !TRUTHS.has(text.trim().toLowerCase())));

/** Codes of areas, objectives and programmes in cells: «1.1.2», «1.1.2 Comunicazione», the number 1.1, «1,1». */
import { fold } from "../target/plainText";
import type { ArgumentCell } from "./argumentCells";

const CODE = /^([a-z]{0,4}\.?\d{1,4}(?:[.,]\d{1,4})*)\.?(?:$|[\s\u00a0):;–—-])/;

/**
 * The code with dots, folded; empty where the cell holds nothing. Without a code at its head the whole text is the code.
 * A number counts with the decimals that its format shows; 1.10 typed as a number is 1.1, which only its format could tell.
 */
export function readCode(cell: ArgumentCell): string {
  const text = readName(cell);
  const code = CODE.exec(text)?.[1] ?? text;
  return code.replace(/,/g, ".").replace(/\.+$/, "");
}

/** A name to compare: one blank between words, no capitals, no accents. */
export function readName({ value, format }: ArgumentCell): string {
  const decimals = typeof value === "number" ? /^0\.(0+)$/.exec(format ?? "")?.[1]?.length : undefined;
  const text = typeof value === "number" && decimals !== undefined ? value.toFixed(decimals) : String(value ?? "");
  return fold(text)
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

/** Whether a row's code is the wanted one or stands under it: 1.1 takes 1.1 and 1.1.2, never 1.10. */
export const isUnder = (code: string, wanted: string): boolean => code === wanted || code.startsWith(`${wanted}.`);

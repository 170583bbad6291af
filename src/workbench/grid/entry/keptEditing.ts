/** A formula that the grid only keeps stands in the editor like any other; entered again as it is, it stays what it was. */
import type { ICellData } from "@univerjs/core";
import type { Language } from "../../../../shared/language";
import { toItalian } from "./italianFormula";

const textOf = (kept: string, language: Language): string => `=${language === "it" ? toItalian(kept) : kept}`;

export const keptEdited = (cell: ICellData, kept: string, language: Language): ICellData => ({
  ...cell,
  f: textOf(kept, language),
  si: null,
});

/** `value`: what was entered. */
export function isKeptAsItWas({ f, v, p }: ICellData, kept: string, language: Language): boolean {
  const entered = f || p?.body?.dataStream.replace(/\r\n$/, "") || String(v ?? "");
  return entered === textOf(kept, language);
}

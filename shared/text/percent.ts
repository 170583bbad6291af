/** Percentages as cells and pane write them: always the same decimals, no blank before the sign. */
import type { Language } from "../language";
import { formatNumber } from "./numbers";

/** `(0.897, 1) → "89,7%"` in Italian, `"89.7%"` in English. */
export const printPercent = (fraction: number, decimals: number, language: Language): string =>
  `${formatNumber(fraction * 100, language, decimals, decimals)}%`;

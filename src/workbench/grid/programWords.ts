/** Words of the program that its own translations lack. */
import type { Language } from "../../../shared/language";

const progress = (analyzing: string, calculating: string, done: string) => ({
  "sheets-formula": {
    progress: { analyzing, calculating, "array-analysis": analyzing, "array-calculation": calculating, done },
  },
});

export const PROGRAM_WORDS: Readonly<Record<Language, ReturnType<typeof progress>>> = {
  it: progress("Lettura delle formule", "Calcolo", "Calcolato"),
  en: progress("Reading formulas", "Calculating", "Calculated"),
};

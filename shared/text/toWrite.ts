/** Texts that a sentence gives to be written into the book: in the book's language, whatever the language of the sentence. */
import type { Language } from "../language";

export interface ToWrite {
  readonly days: string;
  readonly range: string;
  readonly number: string;
  /** A step with what it is taken from. */
  readonly onTarget: (step: string, year: number) => string;
  readonly onResult: (step: string, year: number) => string;
}

export const TO_WRITE: Readonly<Record<Language, ToWrite>> = {
  it: {
    days: "<= 7 gg",
    range: "tra 3 e 5",
    number: "80.000,00",
    onTarget: (step, year) => `${step} sul target ${year}`,
    onResult: (step, year) => `${step} sul risultato ${year}`,
  },
  en: {
    days: "<= 7 days",
    range: "between 3 and 5",
    number: "80,000.00",
    onTarget: (step, year) => `${step} on the target ${year}`,
    onResult: (step, year) => `${step} on the result ${year}`,
  },
};

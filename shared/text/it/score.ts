/** Le frasi che spiegano un punteggio. Numbers and days arrive as texts, ready to be read. */

import type { Why } from "../../score/scorecard";
import type { Band } from "../../score/settings";

/** Every phrase of an explanation; English has the same. */
export interface ScoreText {
  readonly why: Readonly<Record<Why, string>>;
  readonly band: Readonly<Record<Band, string>>;
  cap(percent: string): string;
  weight(percent: string): string;
  writtenWeight(percent: string): string;
  contribution(points: string): string;
  base(value: string, year?: string): string;
  provisional(day: string): string;
  /** A bound without a quotient. */
  against(actual: string, bound: string): string;
  /** The % is full, yet the target is not reached («oltre 6» with 6). */
  notReached: string;
  range(low: string, high: string): string;
  exactly(value: string): string;
  doneOn(day: string, due: string): string;
  doneLate(day: string, due: string, days: number): string;
  done(due: string): string;
  notDone(due: string): string;
  judged(percent: string): string;
  lowerOf(first: string, second: string): string;
  due(day: string): string;
  leftOut: string;
  countsZero: string;
  pending: string;
  missing: string;
  unmeasurable: string;
  typed(text: string): string;
  twoResults(plan: string, sheet: string): string;
  waived(reason: string): string;
  weightToSiblings(percent: string): string;
  notInScore: string;
  contributions(points: string, assessed: string): string;
  nothingAssessed: string;
  coverage(percent: string): string;
  reached(reached: string, all: string): string;
  noWeight: string;
}

export const scoreIt: ScoreText = {
  why: {
    "unreadable-target": "il target non si legge",
    "missing-target": "manca il target",
    "no-base": "manca il valore di partenza del target",
    "no-mean": "manca la media con cui confrontare",
    "needs-judgement": "il target chiede il giudizio di una persona",
    "two-results": "due risultati diversi",
    "part-missing": "servono il valore e il giorno («Fatto il»): ne manca uno",
    "deadline-not-passed": "la scadenza non è passata",
    "deadline-passed": "la scadenza è passata senza un risultato",
    "no-result": "il risultato non c’è ancora",
    waived: "sterilizzato",
    "other-kind": "il risultato è di un altro tipo rispetto al target: da verificare",
    "percent-typed-whole": "percentuale scritta forse senza %: da verificare",
    "no-meaning": "il risultato scritto non si capisce: da verificare",
    "impossible-date": "il risultato è una data che non esiste: da verificare",
    "malformed-number": "il risultato è un numero scritto male: da verificare",
    "cell-error": "la cella del risultato mostra un errore",
    "needs-date": "la scadenza è passata: «sì» non basta, serve il giorno",
  },
  band: { green: "verde", yellow: "giallo", red: "rosso" },
  cap: (percent) => `tetto ${percent}`,
  weight: (percent) => `peso ${percent}`,
  writtenWeight: (percent) => `scritto ${percent}`,
  contribution: (points) => `contributo ${points}`,
  base: (value, year) => (year === undefined ? `base ${value}` : `base ${value} (${year})`),
  provisional: (day) => `provvisorio al ${day}`,
  against: (actual, bound) => `${actual} rispetto a ${bound}`,
  notReached: "target non raggiunto",
  range: (low, high) => `tra ${low} e ${high}`,
  exactly: (value) => `esattamente ${value}`,
  doneOn: (day, due) => `fatto il ${day}, entro il ${due}`,
  doneLate: (day, due, days) => `fatto il ${day}, ${days === 1 ? "un giorno" : `${days} giorni`} dopo il ${due}`,
  done: (due) => `fatto, entro il ${due}`,
  notDone: (due) => `non fatto entro il ${due}`,
  judged: (percent) => `giudicato da una persona ${percent}`,
  lowerOf: (first, second) => `il minore tra ${first} e ${second}`,
  due: (day) => `entro il ${day}`,
  leftOut: "fuori dal calcolo",
  countsZero: "anno chiuso: conta 0",
  pending: "in corso",
  missing: "manca",
  unmeasurable: "non valutabile",
  typed: (text) => `scritto «${text}»`,
  twoResults: (plan, sheet) => `${plan} nel piano, ${sheet} nella scheda`,
  waived: (reason) => `sterilizzato: ${reason}`,
  weightToSiblings: (percent) => `il peso ${percent} passa agli altri indicatori`,
  notInScore: "senza peso: non entra nel punteggio",
  contributions: (points, assessed) => `contributi ${points} / peso valutato ${assessed}`,
  nothingAssessed: "niente ancora da valutare",
  coverage: (percent) => `valutato il ${percent} del peso`,
  reached: (reached, all) => `raggiunti ${reached} di ${all}`,
  noWeight: "senza peso",
};

/** Le parole del foglio «Indice». */

/** Every phrase of the index; English has the same. */
export interface IndexText {
  readonly title: string;
  /** Between the body's name and the year, which a formula puts in. */
  lead(firstYear: number, lastYear: number): string;
  readonly year: string;
  readonly heads: Readonly<
    Record<"sheet" | "programme" | "responsible" | "strategic" | "operational" | "weight" | "score" | "band", string>
  >;
  cockpit(indicators: number): string;
  readonly rules: string;
  /** What the sheet *Rilevazioni* is for. */
  readonly readings: string;
  /** Behind the title of a programme whose sheet the user keeps. */
  readonly yours: string;
  programmes(count: number): string;
  footer(year: number): string;
  readonly page: string;
}

export const indexText: IndexText = {
  title: "Indice",
  lead: (first, last) => `piano della performance ${first === last ? first : `${first}–${last}`}`,
  year: "anno ",
  heads: {
    sheet: "Foglio",
    programme: "Programma",
    responsible: "Soggetto responsabile",
    strategic: "Indicatori strategici",
    operational: "Indicatori operativi",
    weight: "Peso",
    score: "Punteggio",
    band: "Semaforo",
  },
  cockpit: (indicators) =>
    `Il punteggio dell’ente e ${indicators === 1 ? "l’unico indicatore" : `i ${indicators} indicatori`}, per prospettiva`,
  rules: "Anno, date, tetto, soglie",
  readings: "Risultati e lettura dei target dei programmi con scheda vostra",
  yours: "scheda vostra",
  programmes: (count) => (count === 1 ? "1 programma" : `${count} programmi`),
  footer: (year) => `Indice · anno ${year}`,
  page: "Pagina &P di &N",
};

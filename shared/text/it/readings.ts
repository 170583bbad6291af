/** Le parole del foglio «Rilevazioni». */

/** Every phrase of the sheet that are its own; its blocks speak as the programme sheets do. English has the same. */
export interface ReadingsText {
  readonly title: string;
  lead(year: number): string;
  footer(year: number): string;
  readonly page: string;
}

export const readingsText: ReadingsText = {
  title: "Rilevazioni",
  lead: (year) => `I programmi che hanno una scheda vostra: risultati e lettura dei target, anno ${year}`,
  footer: (year) => `Rilevazioni · anno ${year}`,
  page: "Pagina &P di &N",
};

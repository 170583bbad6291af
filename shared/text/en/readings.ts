/** The words of the sheet *Readings*. */
import type { ReadingsText } from "../it/readings";

export const readingsText: ReadingsText = {
  title: "Readings",
  lead: (year) => `The programmes with a sheet of your own: results and reading of the targets, year ${year}`,
  footer: (year) => `Readings · year ${year}`,
  page: "Page &P of &N",
};

/** The words of the sheet *Index*. */
import type { IndexText } from "../it/indexSheet";

export const indexText: IndexText = {
  title: "Index",
  lead: (first, last) => `performance plan ${first === last ? first : `${first}–${last}`}`,
  year: "year ",
  heads: {
    sheet: "Sheet",
    programme: "Programme",
    responsible: "Responsible",
    strategic: "Strategic indicators",
    operational: "Operational indicators",
    weight: "Weight",
    score: "Score",
    band: "Traffic light",
  },
  cockpit: (indicators) =>
    `The body’s score and its ${indicators === 1 ? "only indicator" : `${indicators} indicators`}, by perspective`,
  rules: "Year, dates, cap, limits",
  readings: "Results and reading of the targets of programmes with a sheet of your own",
  yours: "your own sheet",
  programmes: (count) => (count === 1 ? "1 programme" : `${count} programmes`),
  footer: (year) => `Index · year ${year}`,
  page: "Page &P of &N",
};

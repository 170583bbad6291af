/** What headings mean, in whatever words, and which texts are no headings. */
import { HEADING_WORDS, type Meaning } from "../../shared/recognise/headings";
import { isTitleHeading, readHeading } from "../../shared/recognise/readHeading";

describe("The heading", () => {
  it.each<[string, Meaning, number | undefined]>([
    ["Peso", "weight", undefined],
    ["PESO %", "weight", undefined],
    ["Peso (%)", "weight", undefined],
    ["Peso [in punti]", "weight", undefined],
    ["Weight", "weight", undefined],
    ["Risultato\n2015", "result", 2015],
    ["Risultato 2015\n(se disponibile)", "result", 2015],
    ["Consuntivo al 31/12/2016", "result", 2016],
    ["Consuntivo anno 2016", "result", 2016],
    ["Actual 2016", "result", 2016],
    ["Valore 2015", "result", 2015],
    ["Baseline 2015", "baseline", 2015],
    ["Baseline", "baseline", undefined],
    ["Target 2016", "target", 2016],
    ["TARGET2016", "target", 2016],
    ["2016 target", "target", 2016],
    ["Valore atteso 2017", "target", 2017],
    ["Risultato atteso 2017", "target", 2017],
    ["Target triennale per il 2018", "target", 2018],
    ["Risultati attesi", "expected", undefined],
    ["Missione /\nProgramma", "mission", undefined],
    ["Missione/Programma", "mission", undefined],
    ["Mission / Programme", "mission", undefined],
    ["% \nRealizzazione", "derived", undefined],
    ["Soggetto  responsabile", "responsible", undefined],
    ["Responsabilità", "responsible", undefined],
    ["A preventivo", "budgeted", undefined],
    ["di cui:", "part", undefined],
    ["N°", "code", undefined],
    ["Cod.", "code", undefined],
    ["Indicatori (strategici e operativi)", "indicator", undefined],
  ])("%j is read", (text, meaning, year) => {
    expect(readHeading(text)).toMatchObject(year === undefined ? { meaning } : { meaning, year });
    expect(readHeading(text)?.year).toBe(year);
  });

  it.each([
    "IMPRESE, CONSUMATORI E TERRITORIO",
    "PROCESSI INTERNI",
    "Risultati e crescita",
    "Target di mercato",
    "Target 2016-2018",
    "Pippo",
    "",
    "2016",
    "almeno 25",
    "Obiettivi di sviluppo sostenibile del territorio apuano e lunigianese nel suo insieme economico",
  ])("%j is none that is known", (text) => {
    expect(readHeading(text)).toBeUndefined();
  });

  it("words mean one thing each", () => {
    const all = Object.values(HEADING_WORDS).flat();
    expect(all.filter((words, index) => all.indexOf(words) !== index)).toEqual([]);
  });

  it.each(
    (Object.keys(HEADING_WORDS) as Meaning[]).flatMap((meaning) =>
      HEADING_WORDS[meaning].map((words) => [words, meaning]),
    ),
  )("%j is known as it stands in the list", (words, meaning) => {
    expect(readHeading(words ?? "")).toEqual({ meaning, sure: 1 });
  });

  it.each([
    ["Obiettivo / Programma / Indicatore", true],
    ["Obiettivi strategici e indicatori", true],
    ["Prospettiva", true],
    ["Prospettiva imprese", false],
    ["PROCESSI INTERNI", false],
    ["", false],
  ])("%j over titles says what they are: %s", (text, expected) => {
    expect(isTitleHeading(text)).toBe(expected);
  });
});

/** EXPLAIN: one line that says where a number comes from, in the language asked for. */
import { answers, wrong } from "../behaves";

const NO = null;

describe("The explanation", () => {
  answers("EXPLAIN", [
    ["of a quotient", [56, "almeno 60"], "56 / ≥ 60 = 93,33 % · tetto 100 %"],
    ["of the mirror", [8.75, "<= 7 gg", NO, NO, NO, "specchio"], "2 − 8,75 / ≤ 7 = 75 % · tetto 100 %"],
    ["with another cap", [72, "almeno 60", NO, NO, NO, NO, 1.2], "72 / ≥ 60 = 120 % · tetto 120 %"],
    ["with the base", [26, "+5%", 25], "26 / ≥ 26,25 = 99,05 % · base 25 · tetto 100 %"],
    [
      "with a weight",
      [60, "almeno 60", NO, NO, NO, NO, NO, "6%"],
      "60 / ≥ 60 = 100 % · tetto 100 % · peso 6 % · contributo 6",
    ],
    [
      "with a weight written as a number",
      [60, "almeno 60", NO, NO, NO, NO, NO, 6],
      "60 / ≥ 60 = 100 % · tetto 100 % · peso 6 % · contributo 6",
    ],
    ["with a weight that is none", [60, "almeno 60", NO, NO, NO, NO, NO, "alto"], wrong("weights")],
    ["in English, as the target is", [56, "at least 60"], "56 / ≥ 60 = 93.33% · cap 100%"],
    [
      "in the language asked for",
      [56, "at least 60", NO, NO, NO, NO, NO, NO, "it"],
      "56 / ≥ 60 = 93,33 % · tetto 100 %",
    ],
    ["in a language that there is not", [56, 60, NO, NO, NO, NO, NO, NO, "fr"], wrong("language")],
    [
      "of a day",
      ["28/12/2016", "entro il 31/12/2016"],
      "fatto il 28/12/2016, entro il 31/12/2016 = 100 % · tetto 100 %",
    ],
    [
      "of days as bare numbers",
      [42732, 42735, NO, NO, 2016],
      "fatto il 28/12/2016, entro il 31/12/2016 = 100 % · tetto 100 %",
    ],
    [
      "of a delay",
      ["05/01/2017", "entro il 31/12/2016", NO, NO, NO, NO, NO, NO, NO, NO, 0.1],
      "fatto il 05/01/2017, 5 giorni dopo il 31/12/2016 = 50 % · tetto 100 %",
    ],
    [
      "of number and day",
      [3, "n. 3 report entro il 30/09/2016", NO, NO, NO, NO, NO, NO, NO, "15/09/2016"],
      "il minore tra (3 / ≥ 3 = 100 %) e (fatto il 15/09/2016, entro il 30/09/2016 = 100 %) = 100 % · tetto 100 %",
    ],
    ["of a bare share", [0.85, 0.8], "85 % / ≥ 80 % = 106,25 % · tetto 100 %"],
    ["of full marks without the target", [6, "oltre 6"], "6 / > 6 = 100 % · target non raggiunto · tetto 100 %"],
    ["nothing yet", ["", "almeno 60"], ""],
    [
      "of a target that cannot be read",
      [3, "vedi allegato"],
      "non valutabile: il target non si legge · scritto «vedi allegato»",
    ],
    ["of a missing target", [3, "n.d."], "non valutabile: manca il target"],
    [
      "of a result to be verified",
      ["molti", "almeno 25"],
      "non valutabile: il risultato scritto non si capisce: da verificare · scritto «molti»",
    ],
    ["of a missing base", [26, "+5%"], "non valutabile: manca il valore di partenza del target · scritto «+5%»"],
    ["of a yes without a day", ["sì", "entro il 31/12/2016"], "Per una scadenza «sì» non basta: serve il giorno."],
    [
      "of a day without its year",
      ["15/03/2017", "realizzato"],
      "Il target non ha una scadenza: indicare l’anno, per sapere se il giorno è in tempo.",
    ],
    ["of a yes without a year", ["sì", "realizzato"], "sì = 100 % · tetto 100 %"],
    ["of a no without a year, in English", ["no", "done", NO, NO, NO, NO, NO, NO, "en"], "no = 0% · cap 100%"],
    ["of a yes in its year", ["sì", "realizzato", NO, NO, 2016], "fatto, entro il 31/12/2016 = 100 % · tetto 100 %"],
    [
      "of a number that may be a day",
      [42700, 42735],
      "Il target può essere un numero o un giorno: scriverlo come testo («>= 42.500», «entro il 31/12/2016») o indicare l’anno.",
    ],
    ["of an error of the cells", [{ error: "#N/A" }, 25], "#N/A"],
    ["of an argument that cannot be", [25, 25, NO, NO, "presto"], wrong("year")],
  ]);
});

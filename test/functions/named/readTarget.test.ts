/** READTARGET: every part of a reading. */
import { answers, na, wrong } from "../behaves";

const NO = null;
const unreadable =
  "#N/A Qui non si trova né un numero da raggiungere né un giorno completo. Scrivere per esempio «>= 25», «<= 7 gg», «80%» oppure «entro il 31/12/2016».";

describe("How a target is read", () => {
  answers("READTARGET", [
    ["whole", ["non più di 7 giorni"], "≤\u00a07 gg"],
    ["a supposition is said", ["80%"], "≥\u00a080% (presunto)"],
    ["in English", ["80%", NO, NO, NO, "en"], "≥\u00a080% (assumed)"],
    ["in the text's own language", ["at least 25,000 visitors"], "≥\u00a025,000 visitors"],
    ["with the indicator's name", [7, NO, "Tempo medio di pagamento"], "≤\u00a07 (presunto)"],
    ["with the year", ["entro il 30/09", NO, NO, 2016], "entro il 30/09/2016 (presunto)"],
    ["a day by its format", [{ value: 42735, format: "dd/mm/yyyy" }], "entro il 31/12/2016"],
    ["a bare day with the year", [42735, NO, NO, 2016], "entro il 31/12/2016"],
    ["a bare day of which nobody knows", [42735], na("numberOrDay")],
    ["a bare day of another year is a number", [42735, "valore", NO, 2025], 42735],
    ["TRUE", [true], "sì"],
    ["not at all", ["vedi allegato"], unreadable],
    ["nothing", [[[""]]], "#N/A Il target manca. Scrivere per esempio «>= 25» oppure «entro il 31/12»."],
  ]);
});

describe("Its parts", () => {
  const both = "n. 3 report entro il 30/09/2016";
  answers("READTARGET", [
    ["kind", ["al massimo 5", "tipo"], "al massimo"],
    ["kind in English", ["at most 5", "kind"], "at most"],
    ["kind of a text in the other language", ["at most 5", "kind", NO, NO, "it"], "al massimo"],
    ["value", ["al massimo 5", "valore"], 5],
    ["value of a percentage", ["80%", "valore"], 0.8],
    ["value of a change", ["+5%", "valore"], 0.05],
    ["value of a range", ["tra 3 e 5", "valore"], 3],
    ["upper value of a range", ["tra 3 e 5", "massimo"], 5],
    ["upper value of no range", ["al massimo 5", "massimo"], ""],
    ["value of a deadline", ["entro il 31/12/2016", "valore"], ""],
    ["value and day together", [both, "valore"], 3],
    ["day and value together", [both, "giorno"], 42643],
    ["unit", ["al massimo 7 giorni", "unità"], "gg"],
    ["unit that is a noun", ["almeno 25 testate", "unita"], "testate"],
    ["no unit", ["almeno 25", "unità"], ""],
    ["base", ["+5%", "base"], "target prec."],
    ["base of a year", ["+5% sul risultato 2015", "base"], "risultato 2015"],
    ["base that is a mean", ["> media regionale", "base"], "media regionale"],
    ["no base", ["almeno 25", "base"], ""],
    ["suppositions", ["+5%", "presunto"], "La base non è scritta: si prende il target dell’anno prima."],
    ["no supposition", ["almeno 25", "presunto"], ""],
    ["problem", ["vedi allegato", "problema"], unreadable.slice("#N/A ".length)],
    ["no problem", ["almeno 25", "problema"], ""],
    ["a part that there is not", ["almeno 25", "colore"], wrong("part")],
    ["a part of what cannot be read", ["vedi allegato", "valore"], unreadable],
    ["several parts at once", ["tra 3 e 5", [["valore", "massimo"]]], [[3, 5]]],
    [
      "the problem of a number that may be a day",
      [42735, "problema", NO, NO, "en"],
      "The target may be a number or a day: write it as text (“>= 42,500”, “by 31/12/2016”) or give the year.",
    ],
    ["the problem of a year that is none", ["almeno 25", "problema", NO, "presto"], wrong("year")],
    ["the problem of a cell with an error", [{ error: "#N/A" }, "problema"], "#N/A"],
  ]);
});

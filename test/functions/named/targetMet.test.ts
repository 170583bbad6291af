/** TARGETMET: which results reach which targets, and where nobody can say. */
import { answers, missing, na, wrong } from "../behaves";

const DATE = "dd/mm/yyyy";

describe("A number", () => {
  answers("TARGETMET", [
    ["on the limit reaches it", [60, "almeno 60"], true],
    ["on the limit is not more than it", [6, "oltre 6"], false],
    ["below does not", [59.9, "almeno 60"], false],
    ["binary dust does not count", [0.1 + 0.2, "almeno 0,3"], true],
    ["in Italian form", ["12,5", "<= 12,5"], true],
    ["thousands with a point", ["1.234", "almeno 1200"], true],
    ["thousands of an English text", ["26,500", "at least 25,000"], true],
    ["a bare number is at least", [26, 25], true],
    ["the name turns it", [26, 25, null, "Numero di reclami"], false],
    ["a percentage as text", ["85%", "80%"], true],
    ["a percentage as fraction", [0.75, "80%"], false],
    ["a share of a target with its format", [0.85, { value: 0.8, format: "0%" }], true],
    ["a share without formats", [0.85, 0.8], true],
    ["a percentage without its sign", [85, 0.8], "#N/A Percentuale scritta forse senza %: da verificare."],
    ["the same where the target is 100 %", [85, 1], "#N/A Percentuale scritta forse senza %: da verificare."],
    ["95 % of 100 %, though the name wants less", [0.95, 1, null, "Tempo medio"], false],
    ["two of one thing", [2, 1], true],
    ["nothing of one, where less is better", [0, 1, null, "Numero di reclami"], na("allOrOne")],
    ["nothing of one, where more is better", [0, 1, null, "Numero di eventi"], false],
    ["nothing of one, written out", [0, "al massimo 1"], true],
    ["with words around it", ["26 testate", "almeno 25 testate"], true],
    ["that nobody understands", ["molti", "almeno 25"], "#N/A Il risultato scritto non si capisce: da verificare."],
    ["written badly", ["80,000,00", "almeno 25"], "#N/A Il risultato è un numero scritto male: da verificare."],
    [
      "a count for which a day was typed",
      ["31/12/2016", "almeno 25"],
      "#N/A Il risultato è di un altro tipo rispetto al target: da verificare.",
    ],
    [
      "a count for which a day was typed as a number",
      [42735, "almeno 25"],
      "#N/A Il risultato è di un altro tipo rispetto al target: da verificare.",
    ],
    ["a large count is none", [42735, "almeno 40.000"], true],
    [
      "a no for a count",
      ["no", "almeno 25"],
      "#N/A Il risultato è di un altro tipo rispetto al target: da verificare.",
    ],
  ]);
});

describe("A deadline", () => {
  answers("TARGETMET", [
    ["kept, as texts", ["31/12/2016", "entro il 31/12/2016"], true],
    ["kept, as a serial number", [42735, "entro il 31/12/2016"], true],
    ["missed by a day", [42736, "entro il 31/12/2016"], false],
    [
      "with formats",
      [
        { value: 42736, format: DATE },
        { value: 42735, format: DATE },
      ],
      false,
    ],
    ["without formats but with the year", [42700, 42735, null, null, 2016], true],
    ["missed, without formats but with the year", [42740, 42735, null, null, 2016], false],
    ["without formats and year", [42700, 42735], na("numberOrDay")],
    ["the result says that it is a day", ["15/11/2016", 42735], true],
    ["and so does its format", [{ value: 42740, format: DATE }, 42735], false],
    ["without a year in the text", ["15/09/2016", "entro il 30/09", null, null, 2016], true],
    [
      "without a year at all",
      ["15/09/2016", "entro settembre"],
      "#N/A Qui non si trova né un numero da raggiungere né un giorno completo. Scrivere per esempio «>= 25», «<= 7 gg», «80%» oppure «entro il 31/12/2016».",
    ],
    ["the year from a heading", ["15/09/2016", "entro il 30/09", null, null, "Target 2016"], true],
    ["a yes does not say when", ["sì", "entro il 31/12/2016"], na("dayNeeded")],
    ["a no", ["no", "entro il 31/12/2016"], false],
    ["nothing yet", ["", "entro il 31/12/2016"], ""],
    ["a number", [3, "entro il 31/12/2016"], "#N/A Il risultato è di un altro tipo rispetto al target: da verificare."],
    ["counts far apart in a year's days are counts", [41000, 42735, null, null, 2016], false],
    ["counts outside the year's days are counts", [52000, 51000, null, null, 2016], true],
  ]);
});

describe("A thing to be done", () => {
  answers("TARGETMET", [
    ["done", ["sì", "realizzato"], true],
    ["TRUE", [true, true], true],
    ["not done", [false, "realizzato"], false],
    ["by the end of which year?", ["15/03/2017", "realizzato"], na("yearNeeded")],
    ["by the end of the year", ["15/03/2017", "realizzato", null, null, 2016], false],
    ["in time", ["15/03/2016", "realizzato", null, null, 2016], true],
    ["judged", ["100%", "realizzato"], true],
  ]);
});

describe("A number and a day", () => {
  const target = "n. 3 report entro il 30/09/2016";
  answers("TARGETMET", [
    ["both kept", [3, target, null, null, null, "15/09/2016"], true],
    ["late", [3, target, null, null, null, "15/10/2016"], false],
    ["too few", [2, target, null, null, null, "15/09/2016"], false],
    ["the day is not an argument", [3, target], na("doneOnNeeded")],
    ["the day is not there yet", [3, target, null, null, null, [[""]]], na("doneOnNeeded")],
    ["nothing is there yet", ["", target], ""],
    ["the number is not there yet", ["", target, null, null, null, "15/09/2016"], ""],
  ]);
});

describe("A relative target", () => {
  answers("TARGETMET", [
    ["from its base", [27, "+5%", 25], true],
    ["not enough", [26, "+5%", 25], false],
    ["from a target written as text", [27, "+5%", "almeno 25"], true],
    ["with its format", [27, { value: 0.05, format: "+0%" }, 25], true],
    ["a step or a level?", [0.63, 0.05, 0.6], na("stepOrLevel")],
    ["a level beside last year's", [0.63, 0.6, 0.55], true],
    ["without a base", [26, "+5%"], "#N/A Manca il valore di partenza del target."],
    ["from zero", [26, "+5%", 0], "#N/A Manca il valore di partenza del target."],
    ["fewer complaints", [17, "-10%", 20], true],
    ["from the result of a year", [27, "+5% sul risultato 2015", 25, null, 2016], true],
    [
      "from the result of a year to come",
      [27, "+5% sul risultato 2017", 25, null, 2016],
      "#N/A Manca il valore di partenza del target.",
    ],
    ["better than a mean", [27, "> media regionale", 25], true],
    ["as good as a mean is not better", [25, "> media regionale", 25], false],
    [
      "than a mean as percentage",
      [85, "> media regionale", "70%"],
      "#N/A Percentuale scritta forse senza %: da verificare.",
    ],
    ["a mean that nobody knows", [27, "> media regionale"], "#N/A Manca la media con cui confrontare."],
  ]);
});

describe("Cells that say nothing", () => {
  const missingTarget = "#N/A Il target manca. Scrivere per esempio «>= 25» oppure «entro il 31/12».";
  answers("TARGETMET", [
    ["no result", ["", "almeno 25"], ""],
    ["an empty cell", [null, "almeno 25"], ""],
    ["an empty cell in a range", [[[null], [30]], "almeno 25"], [[""], [true]]],
    ["n.d.", ["n.d.", "almeno 25"], ""],
    ["an empty target", [26, [[""]]], missingTarget],
    [
      "a target to come",
      [26, "da definire"],
      "#N/A Al posto del target c’è un segnaposto. Quando il target è deciso, scriverlo per esempio come «>= 25».",
    ],
    ["no result argument", [undefined, "almeno 25"], missing("risultato")],
    ["no target argument", [26], missing("target")],
    ["an empty target argument", [26, null], missing("target")],
    ["an error in the result", [{ error: "#REF!" }, "almeno 25"], "#REF!"],
    ["an error in the target", [26, { error: "#DIV/0!" }], "#DIV/0!"],
    ["an error as text, in Italian", [26, "#N/D"], "#N/A"],
    ["an error among the others", [26, 25, null, { error: "#NAME?" }], "#NAME?"],
    ["a year that is none", [26, 25, null, null, "presto"], wrong("year")],
    ["the year before the first one", [26, 25, null, null, 1989], wrong("year")],
    ["the first year", [26, 25, null, null, 1990], true],
    ["the last year", [26, 25, null, null, 2060], true],
    ["the year after the last one", [26, 25, null, null, 2061], wrong("year")],
    ["half a year", [26, 25, null, null, 2016.5], wrong("year")],
    ["the year of a day", [26, 25, null, null, { value: 42735, format: "dd/mm/yyyy" }], true],
    ["a day far away for a year", [26, 25, null, null, { value: 1e9, format: "dd/mm/yyyy" }], wrong("year")],
    ["two years", [26, 25, null, null, "2016-2018"], wrong("year")],
    ["too many arguments", [26, 25, null, null, null, null, 1], wrong("tooMany")],
    ["an argument that is nothing", [26, [[25], []] as never], wrong("unusable")],
  ]);
});

describe("Ranges", () => {
  answers("TARGETMET", [
    [
      "beside each other",
      [
        [[61], [59]],
        [["almeno 60"], ["almeno 60"]],
      ],
      [[true], [false]],
    ],
    ["one target for all", [[[61, 59]], "almeno 60"], [[true, false]]],
    ["one result for all", [61, [["almeno 60"], ["almeno 70"]]], [[true], [false]]],
    ["a range of one cell is a cell", [[[61]], [["almeno 60"]]], true],
    ["a row beside a column", [[[61, 59]], [["almeno 60"], ["almeno 60"]]], wrong("shapes")],
    [
      "of different length",
      [
        [[61], [59], [58]],
        [["almeno 60"], ["almeno 60"]],
      ],
      wrong("shapes"),
    ],
    ["an error stays in its row", [[[61], [{ error: "#REF!" }]], "almeno 60"], [[true], ["#REF!"]]],
  ]);
});

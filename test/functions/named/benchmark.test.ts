/** BENCHMARK: a value beside a mean. */
import { answers, missing, wrong } from "../behaves";

describe("A value against a mean", () => {
  answers("BENCHMARK", [
    ["the same", [50, 50], 1],
    ["better", [55, 50], 1.1],
    ["worse", [40, 50], 0.8],
    ["much better, without a cap", [150, 50], 3],
    ["less is better", [40, 50, "meno è meglio"], 1.25],
    ["less is better, in English", [100, 50, "lower"], 0.5],
    ["percentages", ["77%", "70%"], 1.1],
    ["a percentage without its sign", [77, "70%"], "#N/A Percentuale scritta forse senza %: da verificare."],
    [
      "a percentage without its sign, against a bare share",
      [77, 0.7],
      "#N/A Percentuale scritta forse senza %: da verificare.",
    ],
    ["large numbers are no days", [45_000, 40_000], 1.125],
    ["a mean of zero", [1, 0], 1],
    ["nothing yet", ["", 50], ""],
    ["a value that is none", ["molti", 50], "#N/A Il risultato scritto non si capisce: da verificare."],
    ["a mean that is none", [50, "n.d."], "#N/A Manca la media con cui confrontare."],
    ["a direction that is none", [50, 50, "di lato"], wrong("direction")],
    ["no mean", [50], missing("media")],
    ["an error", [50, { error: "#DIV/0!" }], "#DIV/0!"],
  ]);
});

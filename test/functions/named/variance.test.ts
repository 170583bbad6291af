/** VARIANCE: signed distances, in the unit of the result or in days. */
import { answers, na } from "../behaves";

describe("The scostamento", () => {
  answers("VARIANCE", [
    ["above", [71, "almeno 60"], 11],
    ["below", [56, "almeno 60"], -4],
    ["of a limit", [12.5, "<= 7 gg"], 5.5],
    ["of a percentage is in points", ["85%", "80%"], 0.05],
    ["below a range", [1, "tra 3 e 5"], -2],
    ["above a range", [7, "tra 3 e 5"], 2],
    ["days late", ["03/01/2017", "entro il 31/12/2016"], 3],
    [
      "of number and day that of the number",
      [2, "n. 3 report entro il 30/09/2016", null, null, null, "15/09/2016"],
      -1,
    ],
    ["from a base", [26, "+5%", 20], 5],
    ["of a yes there is none", ["sì", "realizzato"], na("noVariance")],
    ["nothing yet", ["", "almeno 60"], ""],
  ]);
});

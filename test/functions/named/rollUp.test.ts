/** ROLLUP: which codes stand under which, however they are written. */
import { answers, missing, na, wrong } from "../behaves";

const rows = [
  [["1.1.1"], ["1.1.2"], ["1.10.1"], ["2.1.1"]],
  [[0.3], [0.1], [0.4], [0.2]],
  [[1], [0.6], [0], [0.5]],
] as const;

describe("Everything under a code", () => {
  answers("ROLLUP", [
    ["an area", ["1", ...rows], 0.45],
    ["an objective", ["1.1", ...rows], 0.9],
    ["a programme", ["1.1.2", ...rows], 0.6],
    ["1.1 is not 1.10", ["1.10", ...rows], 0],
    ["a number", [1.1, ...rows], 0.9],
    ["a number with a comma in a text", ["1,1", ...rows], 0.9],
    ["a number whose format shows its zero", [{ value: 1.1, format: "0.00" }, ...rows], 0],
    ["an area as a number", [2, ...rows], 0.5],
    ["a title after the code", ["1.1 Consolidare il ruolo", ...rows], 0.9],
    ["a dot after the code", ["1.1.", ...rows], 0.9],
    ["several at once", [[["1.1"], [""], ["3"]], ...rows], [[0.9], [""], [na("codeNotFound")]]],
    ["an empty cell", ["", ...rows], ""],
    ["no code", [undefined, ...rows], missing("codice")],
    ["a code that is not there", ["1.2", ...rows], na("codeNotFound")],
    [
      "titles beside the codes of the rows",
      ["1.1", [["1.1.1 Analisi"], ["1.10.1 – Altro"]], [[0.5], [0.5]], [[1], [0]]],
      1,
    ],
    ["numbers as codes of the rows", ["1.1", [[1.1], [1.2]], [[0.5], [0.5]], [[1], [0]]], 1],
    ["codes with letters", ["ob.1", [["OB.1.1"], ["OB.10"]], [[0.5], [0.5]], [[1], [0]]], 1],
    ["nothing assessed yet", ["1.1", [["1.1"], ["1.2"]], [[0.5], [0.5]], [[""], [1]]], ""],
    ["weights of nothing", ["1.1", [["1.1"], ["1.2"]], [[0], [1]], [[1], [1]]], na("noWeight")],
    ["an error among the codes", ["1.1", [["1.1"], [{ error: "#REF!" }]], [[0], [1]], [[1], [1]]], "#REF!"],
    ["codes of another length", ["1.1", [["1.1"], ["1.2"]], [[1]], [[1], [1], [1]]], wrong("shapes")],
  ]);
});

describe("In one perspective", () => {
  const twice = [
    [["3.1.1"], ["3.1.1"]],
    [[0.5], [0.5]],
    [[1], [0.4]],
  ] as const;
  const perspectives = [["Imprese"], ["Processi  interni"]];
  answers("ROLLUP", [
    ["over both", ["3.1", ...twice], 0.7],
    ["the first", ["3.1", ...twice, "imprese", perspectives], 1],
    ["blanks and capitals do not count", ["3.1", ...twice, "PROCESSI INTERNI", perspectives], 0.4],
    ["none of that name", ["3.1", ...twice, "Altro", perspectives], na("codeNotFound")],
    ["without the perspectives of the rows", ["3.1", ...twice, "Imprese"], wrong("perspectives")],
    ["an empty perspective is all of them", ["3.1", ...twice, "", perspectives], 0.7],
  ]);
});

/** WEIGHTEDSCORE: what is left out, what counts zero, what is no weight or no achievement. */
import { answers, missing, na, wrong } from "../behaves";

const halves = [[0.5], [0.5]];

describe("The score", () => {
  answers("WEIGHTEDSCORE", [
    ["of one row", [0.3, 0.8], 0.8],
    ["in a row or in a column", [[[0.6, 0.4]], [[1, 0.5]]], 0.8],
    ["of a row and a column", [[[0.6, 0.4]], [[1], [0.5]]], wrong("shapes")],
    ["with one weight for all", [1, [[1], [0.5]]], 0.75],
    [
      "of weights as texts",
      [
        [["60%"], ["40%"]],
        [[1], [0.5]],
      ],
      0.8,
    ],
    [
      "of texts beside numbers for percentages",
      [
        [["60,00%"], [40]],
        [[1], [0.5]],
      ],
      0.8,
    ],
    [
      "of formats beside numbers for percentages",
      [
        [[{ value: 0.6, format: "0%" }], [40]],
        [[1], [0.5]],
      ],
      0.8,
    ],
    [
      "an empty weight is none",
      [
        [[0.5], [""]],
        [[1], [0]],
      ],
      1,
    ],
    [
      "a weight below zero is none",
      [
        [[0.5], [-0.5]],
        [[1], [0]],
      ],
      1,
    ],
    [
      "only weights of nothing",
      [
        [[0], [0]],
        [[1], [0]],
      ],
      na("noWeight"),
    ],
    ["nothing assessed yet", [halves, [[""], [""]]], ""],
    ["nothing assessed yet, counted as zero", [halves, [[""], [""]], "contano zero"], 0],
    ["nothing that could be", [halves, [[{ error: "#N/A" }], [{ error: "#N/A" }]]], na("nothingMeasurable")],
    ["what cannot be measured beside what is not there yet", [halves, [[{ error: "#N/A" }], [""]]], ""],
    ["n.d. is no result yet", [halves, [[0.8], ["n.d."]]], 0.8],
    [
      "states of Cabina's sheets",
      [
        [[0.2], [0.2], [0.6]],
        [["in corso"], ["non valutabile"], [0.7]],
      ],
      0.7,
    ],
    ["a pending state counts zero where asked", [halves, [["in corso"], [0.8]], "zero"], 0.4],
    ["a waived one never does", [halves, [["sterilizzato"], [0.8]], "zero"], 0.8],
    ["all waived", [halves, [["sterilizzato"], ["waived"]]], na("noWeight")],
    ["another policy", [halves, [[1], [1]], "forse"], wrong("missing")],
    ["in English", [halves, [[0.8], [""]], "left out"], 0.8],
    [
      "an error in a weight",
      [
        [[{ error: "#N/A" }], [0.5]],
        [[1], [1]],
      ],
      "#N/A",
    ],
    ["another error in an achievement", [halves, [[{ error: "#REF!" }], [1]]], "#REF!"],
    [
      "a heading among the weights",
      [
        [["Peso"], [1]],
        [[""], [1]],
      ],
      wrong("weights"),
    ],
    ["a text among the achievements", [halves, [["buono"], [1]]], wrong("share")],
    ["an achievement below zero", [halves, [[-0.2], [1]]], wrong("share")],
    ["an achievement up to the highest cap", [halves, [[1.5], [1]]], 1.25],
    ["an achievement without its %", [halves, [[93], [1]]], na("wholePercent")],
    ["no weights", [undefined, [[1]]], missing("pesi")],
    ["no achievements", [[[1]]], missing("realizzazioni")],
  ]);
});

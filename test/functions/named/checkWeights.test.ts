/** CHECKWEIGHTS: sums, scales, tolerance. */
import { answers, wrong } from "../behaves";

describe("By how much weights miss their total", () => {
  answers("CHECKWEIGHTS", [
    ["not at all", [[[0.1], [0.2], [0.7]]], 0],
    ["binary dust is nothing", [[[0.1], [0.2], [0.3], [0.4]]], 0],
    ["a hundredth of a point is nothing", [[[0.5001], [0.5]]], 0],
    ["more than that is something", [[[0.5002], [0.5]]], 0.0002],
    ["less", [[[0.5], [0.4]]], -0.1],
    ["as numbers", [[[60], [42]]], 2],
    ["as texts", [[["60%"], ["38,5%"]]], -0.015],
    ["as small numbers", [[[1], [1], [1], [1], [1], [1], [1], [1], [1], [1], [1]]], -89],
    ["of a node", [[[0.04], [0.02]], 0.06], 0],
    ["of a node, as numbers", [[[4], [2]], 6], 0],
    ["of a small node, as numbers", [[[1.2], [0.8]], 2], 0],
    ["fractions against a total of 100", [[[0.6], [0.4]], 100], 0],
    ["numbers against a total as text", [[[4], [1]], "6%"], -1],
    ["empty cells are nothing", [[[0.6], [""], [0.4]]], 0],
    ["no weights yet", [[[""], [null]]], ""],
    ["a weight below zero does not help", [[[105], [-5]]], 5],
    ["a text", [[["Peso"], [1]]], wrong("weights")],
    ["an error", [[[{ error: "#REF!" }], [1]]], "#REF!"],
    ["a total that is none", [[[1]], "tutto"], wrong("total")],
    ["a total of zero", [[[1]], 0], wrong("total")],
    ["against several totals", [[[0.06]], [[0.06], [0.08]]], [[0], [-0.02]]],
    ["one above 1.5 makes all percentages", [[[1.6], [0.4]], "2%"], 0],
    ["1.5 does not", [[[1.5], [0.5]]], 1],
    ["a sum of 10 makes no percentages", [[[1], [1], [1], [1], [1], [1], [1], [1], [1], [1]]], 9],
  ]);
});

/** BAND: words of the semaforo, and limits that can be none. */
import { answers, na, wrong } from "../behaves";

describe("The semaforo", () => {
  answers("BAND", [
    ["from 90 %", [0.9], "verde"],
    ["just below", [0.8999], "giallo"],
    ["from 70 %", [0.7], "giallo"],
    ["below", [0.6999], "rosso"],
    ["nothing", [0], "rosso"],
    ["beyond 100 %", [1.2], "verde"],
    ["as text", ["72,5%"], "giallo"],
    ["binary dust", [0.7 - 1e-15], "giallo"],
    ["without a score", [""], ""],
    ["what cannot be measured", [{ error: "#N/A" }], "#N/A"],
    ["without its %", [85], na("wholePercent")],
    ["a text", ["bene"], wrong("share")],
    ["in English", [0.9, null, "en"], "green"],
    ["limits in a row", [0.85, [[0.5, 0.8]]], "verde"],
    ["limits the other way round", [0.85, [["80%"], ["50%"]]], "verde"],
    ["empty limits", [0.85, [["", ""]]], "giallo"],
    ["one limit", [0.85, 0.8], wrong("limits")],
    ["three limits", [0.85, [[0.5, 0.6, 0.7]]], wrong("limits")],
    ["the same limit twice", [0.85, [[0.8, 0.8]]], wrong("limits")],
    ["limits without %", [0.85, [[70, 90]]], wrong("limits")],
    ["green above 100 %", [0.85, [[0.7, 1.1]]], wrong("limits")],
    ["yellow from nothing", [0.85, [[0, 0.9]]], wrong("limits")],
  ]);
});

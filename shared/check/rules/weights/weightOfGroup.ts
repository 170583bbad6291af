/** One weight for several rows: stated twice with different numbers, or left to be shared among indicators that have none. */
import { foundRemarks, type RemarkData } from "../../remarkFindings";
import { runsOf } from "../../remarks";
import type { ExampleSheet, Rule } from "../../rule";

type Why = "conflicting-weight" | "weight-of-group";

const REASONS = new Set<string>(["conflicting-weight", "weight-of-group"]);

const register = ({ merged }: { merged: boolean }): ExampleSheet => ({
  name: "Piano",
  rows: [
    ["Obiettivo", "Programma", "Indicatore", "Peso", "Target 2016", "Risultato 2016"],
    ["Sviluppo", "Servizi", "Imprese assistite", merged ? "60%" : "40%", ">= 120", 130],
    ["Sviluppo", "Servizi", "Imprese nate", merged ? null : "20%", ">= 20", 25],
    ["Trasparenza", "Comunicazione", "Atti pubblicati", "25%", ">= 90", 95],
    ["Trasparenza", "Comunicazione", "Notiziari", "15%", ">= 6", 6],
  ],
  ...(merged ? { merges: [{ top: 1, left: 3, bottom: 2, right: 3 }] } : {}),
});

export const weightOfGroup: Rule<RemarkData<Why>> = {
  id: "weight-of-group",
  severity: "error",
  examples: [
    {
      says: { it: "un peso unito su due indicatori", en: "one weight merged over two indicators" },
      sheets: [register({ merged: true })],
      finds: ["Piano!D2"],
    },
    { says: { it: "un peso per ciascuno", en: "a weight for each" }, sheets: [register({ merged: false })], finds: [] },
  ],
  check: (facts) =>
    foundRemarks<Why>(facts, runsOf(facts, REASONS), ({ why }) => (why === "conflicting-weight" ? "error" : "warning")),
};

/** Codes of parents that lead back to themselves: nobody can say what stands under what. */

import { foundRemarks, type RemarkData } from "../../remarkFindings";
import { sheetsOf } from "../../remarks";
import type { ExampleCell, ExampleSheet, Rule } from "../../rule";

const REASONS = new Set(["cyclic-code"]);

const tree = (parent: ExampleCell): ExampleSheet => ({
  name: "Piano",
  rows: [
    ["Codice", "Codice superiore", "Tipo", "Descrizione", "Peso", "Target 2016", "Risultato 2016"],
    ["OS1", parent, "Obiettivo", "Sviluppo", "60%"],
    ["OP1", "OS1", "Programma", "Servizi", "60%"],
    ["I1", "OP1", "Indicatore", "Imprese assistite", "60%", ">= 120", 130],
    ["OS2", null, "Obiettivo", "Trasparenza", "40%"],
    ["OP2", "OS2", "Programma", "Comunicazione", "40%"],
    ["I2", "OP2", "Indicatore", "Atti pubblicati", "40%", ">= 90", 95],
  ],
});

export const codeCyclic: Rule<RemarkData> = {
  id: "code-cyclic",
  severity: "error",
  examples: [
    {
      says: { it: "un obiettivo sotto il suo programma", en: "an objective under its own programme" },
      sheets: [tree("OP1")],
      finds: ["Piano!D3"],
    },
    { says: { it: "codici superiori in ordine", en: "parent codes in order" }, sheets: [tree(null)], finds: [] },
  ],
  check: (facts) => foundRemarks(facts, sheetsOf(facts, REASONS), () => "error"),
};

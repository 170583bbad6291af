/** A cell of *Regole di calcolo* that holds what its setting cannot be: the default counts in its place. */
import { finderOf } from "../../cellsOf";
import { smallPlan } from "../../examples/smallPlan";
import { oneLine, shortText } from "../../judgedResults";
import type { Rule } from "../../rule";

export interface BadSettings {
  /** As the sheet names it. */
  readonly setting: string;
  readonly text: string;
}

export const badSettings: Rule<BadSettings> = {
  id: "bad-settings",
  severity: "error",
  examples: [
    {
      says: { it: "un tetto che non è una percentuale", en: "a cap that is no percentage" },
      sheets: smallPlan(),
      typed: { "'Regole di calcolo'!C12": "alto" },
      finds: ["'Regole di calcolo'!C12"],
    },
    {
      says: { it: "un tetto del 120 %", en: "a cap of 120 %" },
      sheets: smallPlan(),
      typed: { "'Regole di calcolo'!C12": 1.2 },
      finds: [],
    },
  ],
  check: (facts) => {
    const find = finderOf(facts.snapshot);
    return facts.badSettings.map((at) => {
      const label = find({ ...at, left: at.left - 1, right: at.left - 1 })?.value;
      const setting = typeof label === "string" ? oneLine(label) : "";
      const cell = find(at);
      const text = cell === undefined ? "" : shortText(cell, facts.language);
      return {
        key: setting === "" ? `${at.top}` : setting,
        severity: "error" as const,
        at,
        cells: [at],
        data: { setting, text },
        effect: 1,
      };
    });
  },
};

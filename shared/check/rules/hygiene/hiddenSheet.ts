/** A hidden sheet from which the plan is read. */
import { cellAt } from "../../../workbook/address";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { usedCells } from "../../usedCells";

export interface HiddenSheet {
  readonly sheet: string;
}

export const hiddenSheet: Rule<HiddenSheet> = {
  id: "hidden-sheet",
  severity: "warning",
  examples: [
    {
      says: {
        it: "gli indicatori operativi stanno su un foglio nascosto",
        en: "the operational indicators are hidden",
      },
      sheets: smallPlan().map((sheet) => (sheet.name === "Indicatori operativi" ? { ...sheet, hidden: true } : sheet)),
      finds: ["'Indicatori operativi'!A1"],
    },
    {
      says: { it: "un foglio nascosto che non fa parte del piano", en: "a hidden sheet that is no part of the plan" },
      sheets: smallPlan({}, [{ name: "Elenchi", rows: [["sì"], ["no"]], hidden: true }]),
      finds: [],
    },
  ],
  check: (facts) => {
    const hidden = facts.snapshot.sheets.filter((sheet) => sheet.hidden && !facts.ownSheets.has(sheet.name));
    if (hidden.length === 0) return [];
    const weights = new Map<string, Map<number, number>>();
    for (const { at, effect } of usedCells(facts)) {
      const rows = weights.get(at.sheet) ?? new Map<number, number>();
      rows.set(at.top, effect);
      weights.set(at.sheet, rows);
    }
    return hidden.flatMap(({ name }) => {
      const rows = weights.get(name);
      if (rows === undefined) return [];
      const at = cellAt(name, 0, 0);
      const effect = Math.min(
        1,
        [...rows.values()].reduce((sum, each) => sum + each, 0),
      );
      return [{ key: name, severity: "warning" as const, at, cells: [at], data: { sheet: name }, effect }];
    });
  },
};

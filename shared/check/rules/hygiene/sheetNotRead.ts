/** A very large sheet beside the plan of which only the head was looked at. */
import { cellAt } from "../../../workbook/address";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";

export interface SheetNotRead {
  readonly sheet: string;
}

export const sheetNotRead: Rule<SheetNotRead> = {
  id: "sheet-not-read",
  severity: "warning",
  examples: [
    {
      says: { it: "un foglio enorme accanto al piano", en: "a huge sheet beside the plan" },
      sheets: smallPlan({}, [{ name: "Estrazione", rows: [["a", "b"]], depth: "head" }]),
      finds: ["Estrazione!A1"],
    },
    {
      says: { it: "un foglio accanto al piano", en: "a sheet beside the plan" },
      sheets: smallPlan({}, [{ name: "Estrazione", rows: [["a", "b"]] }]),
      finds: [],
    },
  ],
  check: (facts) => {
    const known = new Set(facts.recognised.map(({ sheet }) => sheet));
    return facts.snapshot.sheets
      .filter(({ name, depth }) => depth === "head" && !known.has(name) && !facts.ownSheets.has(name))
      .map(({ name }) => {
        const at = cellAt(name, 0, 0);
        return { key: name, severity: "warning" as const, at, cells: [at], data: { sheet: name }, effect: 0 };
      });
  },
};

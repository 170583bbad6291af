/** A sheet's name of more than 31 characters: Excel does not open or save it as it is. */
import { cellAt } from "../../../workbook/address";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";

export interface LongSheetName {
  readonly sheet: string;
  readonly length: number;
}

const LONGEST = 31;

export const longSheetName: Rule<LongSheetName> = {
  id: "long-sheet-name",
  severity: "warning",
  examples: [
    {
      says: { it: "un nome di 32 caratteri", en: "a name of 32 characters" },
      sheets: smallPlan({}, [{ name: "Relazione sulla performance 2016", rows: [["Testo"]] }]),
      finds: ["'Relazione sulla performance 2016'!A1"],
    },
    {
      says: { it: "un nome di 31 caratteri", en: "a name of 31 characters" },
      sheets: smallPlan({}, [{ name: "Relazione sulle performance 201", rows: [["Testo"]] }]),
      finds: [],
    },
  ],
  check: (facts) =>
    facts.snapshot.sheets
      .filter(({ name }) => name.length > LONGEST && !facts.ownSheets.has(name))
      .map(({ name }) => {
        const at = cellAt(name, 0, 0);
        const data = { sheet: name, length: name.length };
        return { key: name, severity: "warning" as const, at, cells: [at], data, effect: 0 };
      }),
};

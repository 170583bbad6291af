/** Hidden rows that hold a part of the plan: nobody sees them, and they count. */
import type { CellRange } from "../../../workbook/address";
import { placeKey, sheetsByName } from "../../cellsOf";
import { smallPlan } from "../../examples/smallPlan";
import type { Rule } from "../../rule";
import { type UsedCell, usedCells } from "../../usedCells";

export interface HiddenRows {
  readonly sheet: string;
  /** As people count them, from 1; ascending. */
  readonly rows: readonly number[];
}

export const hiddenRows: Rule<HiddenRows> = {
  id: "hidden-rows",
  severity: "warning",
  examples: [
    {
      says: { it: "la riga di un programma è nascosta", en: "the row of a programme is hidden" },
      sheets: smallPlan().map((sheet) => (sheet.name === "Programmi" ? { ...sheet, hiddenRows: [2] } : sheet)),
      finds: ["Programmi!A3", "Programmi!B3", "Programmi!C3", "Programmi!D3"],
    },
    {
      says: { it: "sono nascoste righe vuote e l'intestazione", en: "empty rows and the letterhead are hidden" },
      sheets: smallPlan().map((sheet) => (sheet.name === "Cruscotto" ? { ...sheet, hiddenRows: [0, 1, 30] } : sheet)),
      finds: [],
    },
  ],
  check: (facts) => {
    const sheets = sheetsByName(facts.snapshot);
    const hidden = new Map([...sheets].map(([name, sheet]) => [name, new Set(sheet.hiddenRows)]));
    const groups = new Map<string, UsedCell[]>();
    for (const used of usedCells(facts)) {
      const { sheet, top, left } = used.at;
      if (
        used.kind === "perspective" ||
        hidden.get(sheet)?.has(top) !== true ||
        !isFilled(sheets.get(sheet)?.rows[top]?.[left]?.value)
      )
        continue;
      const group = groups.get(sheet);
      if (group === undefined) groups.set(sheet, [used]);
      else group.push(used);
    }
    return [...groups].map(([sheet, found]) => {
      const cells = [...new Map(found.map(({ at }) => [placeKey(at), at])).values()].sort(byPlace);
      const rows = [...new Set(cells.map(({ top }) => top + 1))];
      const weights = new Map(found.map(({ at, effect }) => [at.top, effect]));
      return {
        key: sheet,
        severity: "warning" as const,
        at: cells[0] ?? { sheet, top: 0, left: 0, bottom: 0, right: 0 },
        cells,
        data: { sheet, rows },
        effect: Math.min(
          1,
          [...weights.values()].reduce((sum, effect) => sum + effect, 0),
        ),
      };
    });
  },
};

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

const byPlace = (one: CellRange, other: CellRange): number => one.top - other.top || one.left - other.left;

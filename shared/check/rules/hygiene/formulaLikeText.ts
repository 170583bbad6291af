/** Texts that begin like a formula (`=`, `+`, `-`, `@`): one copy too many and a spreadsheet calculates them. */
import { type CellRange, cellAt } from "../../../workbook/address";
import type { SnapshotCell } from "../../../workbook/snapshot";
import { smallPlan } from "../../examples/smallPlan";
import { oneLine } from "../../judgedResults";
import { cellsIn, planTables } from "../../planTables";
import type { Rule } from "../../rule";

export interface FormulaLikeText {
  /** The first. */
  readonly text: string;
  readonly cells: number;
}

export const formulaLikeText: Rule<FormulaLikeText> = {
  id: "formula-like-text",
  severity: "info",
  examples: [
    {
      says: { it: "titoli che cominciano con = e con @", en: "titles that begin with = and with @" },
      sheets: smallPlan({ "Cruscotto!A6": "=Imprese assistite", "Cruscotto!A10": "@tti pubblicati" }),
      finds: ["Cruscotto!A6", "Cruscotto!A10"],
    },
    {
      says: { it: "variazioni, trattini, elenchi e confronti", en: "changes, dashes, bullets and comparisons" },
      sheets: smallPlan({ "Cruscotto!F6": "+5%", "Cruscotto!G6": "=> 10", "Programmi!D2": "- Ufficio Promozione" }),
      finds: [],
    },
  ],
  check: (facts) => {
    const groups = new Map<string, { text: string; cells: CellRange[] }>();
    for (const table of planTables(facts)) {
      for (const { row, column, cell } of cellsIn(table)) {
        if (!looksLikeFormula(cell)) continue;
        const group = groups.get(table.sheet.name) ?? { text: oneLine(String(cell.value)), cells: [] };
        group.cells.push(cellAt(table.sheet.name, row, column));
        groups.set(table.sheet.name, group);
      }
    }
    return [...groups].flatMap(([key, { text, cells }]) => {
      const [at] = cells;
      const data = { text, cells: cells.length };
      return at === undefined ? [] : [{ key, severity: "info" as const, at, cells, data, effect: 0 }];
    });
  },
};

function looksLikeFormula({ value, formula }: SnapshotCell): boolean {
  if (formula !== undefined || typeof value !== "string") return false;
  const text = value.trim();
  return /^[=+\-@]/.test(text) && !HARMLESS.some((pattern) => pattern.test(text));
}

/** Dashes and bullets; numbers with a sign and perhaps their unit; telephone numbers; comparisons. */
const HARMLESS: readonly RegExp[] = [
  /^[-=]+$/,
  /^[-+]\s+\D/,
  /^[-+]\s?[€]?\s?\d[\d.,]*\s?(%|‰|€)?(\s?[\p{L}][\p{L}\s.'’/%\d]*)?$/u,
  /^\+[\d\s./()-]+$/,
  /^=?\s*[<>]/,
  /^=[<>]?\s*[€]?\s?\d[\d.,]*\s?[%€]?(\s+[\p{L}.'’ ]+)?$/u,
];

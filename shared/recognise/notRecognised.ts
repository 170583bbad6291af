/** Says of a workbook without a plan what was looked for on each sheet, and which headings are missing. */
import type { SheetSnapshot } from "../workbook/snapshot";
import type { Meaning } from "./headings";
import type { Attempt, NotRecognised } from "./recognition";
import { likeliestHeadings } from "./tables";

const NEEDED: readonly (readonly [layout: Attempt["layout"], headings: readonly Meaning[]])[] = [
  ["printedCockpit", ["weight", "target", "result"]],
  ["registers", ["code", "programme"]],
];

/** Sheets in tab order; empty ones are left out. */
export function notRecognised(sheets: readonly SheetSnapshot[], code: NotRecognised["code"]): NotRecognised {
  const filled = sheets.filter(({ rows }) => rows.some((row) => row?.some((cell) => cell !== undefined) ?? false));
  if (filled.length === 0) return { code: "no-sheets", attempts: [] };
  return { code, attempts: filled.flatMap(attemptsOf) };
}

function attemptsOf(sheet: SheetSnapshot): Attempt[] {
  const likeliest = likeliestHeadings(sheet);
  const found = likeliest?.meanings ?? [];
  return NEEDED.map(([layout, needed]) => ({
    sheet: sheet.name,
    layout,
    ...(likeliest === undefined ? {} : { row: likeliest.row }),
    found,
    missing: needed.filter((meaning) => !found.includes(meaning)),
  }));
}

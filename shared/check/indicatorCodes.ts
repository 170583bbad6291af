/** Codes of indicators in a column of their own: no part of the plan, but other documents find the indicators by them. */
import type { TitleCell } from "../plan/plan";
import { type CellRange, cellAt } from "../workbook/address";
import { valueAt } from "../workbook/snapshot";
import { codeIn } from "./codeText";
import type { CheckFacts } from "./facts";
import { type PlanTable, planTables } from "./planTables";

/** An indicator with the code that stands beside it. */
export interface CodedIndicator {
  readonly code: string;
  readonly title: TitleCell;
  readonly at: CellRange;
}

const FEWEST = 4;
/** Codes that come back more often are those of something above the indicators. */
const MOST_REPEATED = 0.1;

/** The codes of each column, table by table. */
export function indicatorCodes(facts: CheckFacts): CodedIndicator[][] {
  const titles = new Map(
    facts.strategic.map(({ indicator: { title } }) => [`${title.at.sheet}:${title.at.top}`, title] as const),
  );
  return planTables(facts).flatMap((table) => {
    const found: CodedIndicator[][] = [];
    for (let column = table.left; column <= table.right; column++) {
      const codes = codesIn(table, column, titles);
      if (codes !== undefined) found.push(codes);
    }
    return found;
  });
}

function codesIn(
  table: PlanTable,
  column: number,
  titles: ReadonlyMap<string, TitleCell>,
): CodedIndicator[] | undefined {
  const { sheet } = table;
  const rows = [...table.rows].filter(([, kind]) => kind === "indicator").map(([row]) => row);
  const codes = rows.flatMap((row): CodedIndicator[] => {
    const value = valueAt(sheet, row, column);
    const code = typeof value === "string" ? codeIn(value) : undefined;
    const title = titles.get(`${sheet.name}:${row}`);
    return code === undefined || title === undefined ? [] : [{ code, title, at: cellAt(sheet.name, row, column) }];
  });
  const repeated = codes.length - new Set(codes.map(({ code }) => code)).size;
  const isEach = codes.length >= FEWEST && codes.length * 5 >= rows.length * 4;
  const isRare = repeated <= Math.max(1, codes.length * MOST_REPEATED);
  return isEach && isRare && saysIndicator(table, column, codes) ? codes : undefined;
}

const HEADING_ROWS = 3;
const CODE_ALONE = /^(cod(ice|\.)?|code|id|n\.?|nr\.?|rif\.?|ref\.?|#)$/;

/** The heading says so, or says «code» right before the indicators' titles. */
function saysIndicator({ sheet, top }: PlanTable, column: number, codes: readonly CodedIndicator[]): boolean {
  for (let row = top - 1; row >= Math.max(0, top - HEADING_ROWS); row--) {
    const value = valueAt(sheet, row, column);
    if (typeof value !== "string" || value.trim() === "") continue;
    const words = value.trim().toLowerCase();
    if (/indic|kpi/.test(words)) return true;
    return CODE_ALONE.test(words) && codes[0]?.title.at.left === column + 1;
  }
  return false;
}

/** Which column of a programme register holds what: told by headings, and where those are loose by the codes below them. */
import { cellAt } from "../workbook/address";
import { cellOf } from "../workbook/snapshot";
import { readCode, readCodeCell } from "./codes";
import type { Meaning } from "./headings";
import { isBlank, onOneLine } from "./normalise";
import type { NotPlaced } from "./recognition";
import type { Table } from "./tables";

export interface RegisterColumns {
  readonly code: number;
  readonly single: ReadonlyMap<Meaning, number>;
  readonly targets: ReadonlyMap<number, number>;
  readonly results: ReadonlyMap<number, number>;
  readonly sure: number;
  readonly notPlaced: readonly NotPlaced[];
}

/** What a register can add to a programme; at least one of these must be there beside the code. */
const CONTENT: readonly Meaning[] = [
  "programme",
  "area",
  "objective",
  "line",
  "responsible",
  "total",
  "part",
  "amount",
  "budgeted",
  "spent",
  "action",
  "expected",
  "indicator",
  "text",
];
const SAMPLE_ROWS = 300;

/** The columns of a register table; headings without a year take `year`. `undefined` where no column holds programme codes, or nothing hangs on them. */
export function registerColumns(table: Table, year: number): RegisterColumns | undefined {
  const single = new Map<Meaning, number>();
  const targets = new Map<number, number>();
  const results = new Map<number, number>();
  const notPlaced: NotPlaced[] = [];
  let sure = 0;
  let known = 0;
  for (const { column, text, heading } of table.headings) {
    const remark = (why: NotPlaced["why"]): void => {
      notPlaced.push({ value: onOneLine(text), at: cellAt(table.sheet.name, table.headingRow, column), why });
    };
    if (heading === undefined) {
      remark("unknown-heading");
      continue;
    }
    sure += heading.sure;
    known++;
    const yearly = heading.meaning === "target" ? targets : isResult(heading.meaning) ? results : undefined;
    const key = heading.year ?? (heading.meaning === "baseline" ? year - 1 : year);
    if (yearly === undefined ? single.has(heading.meaning) : yearly.has(key)) remark("repeated-heading");
    else if (yearly === undefined) single.set(heading.meaning, column);
    else yearly.set(key, column);
  }
  const code = codeColumn(table, single);
  if (code === undefined) return undefined;
  settle(table, single, results.get(year), code);
  if (!CONTENT.some((meaning) => single.has(meaning))) return undefined;
  return { code, single, targets, results, sure: sure / known, notPlaced };
}

const isResult = (meaning: Meaning): boolean => meaning === "result" || meaning === "baseline";

/** The column headed *Codice*, else one of titles that begin with codes: «1.1.1 Produrre…». */
function codeColumn(table: Table, single: ReadonlyMap<Meaning, number>): number | undefined {
  const places = [single.get("code"), single.get("programme"), single.get("title")];
  return places.find((column): column is number => column !== undefined && levels(table, column).programmes > 0);
}

/** Loose headings settled by what they hold: *Obiettivo* over areas, *Consuntivo* over money (`result`: the year's results). */
function settle(table: Table, single: Map<Meaning, number>, result: number | undefined, code: number): void {
  const objective = single.get("objective");
  if (objective !== undefined && !single.has("area")) {
    const { areas, objectives } = levels(table, objective);
    if (areas > objectives || (objectives === 0 && single.has("line"))) {
      single.delete("objective");
      single.set("area", objective);
    }
  }
  const line = single.get("line");
  if (line !== undefined && !single.has("objective")) single.set("objective", line);
  const value = single.get("value");
  if (value !== undefined && !single.has("amount")) single.set("amount", value);
  const money = ["amount", "budgeted", "part"].some((meaning) => single.has(meaning as Meaning));
  if (money && !single.has("indicator") && !single.has("spent") && result !== undefined) single.set("spent", result);
  const title = single.get("title");
  if (title !== undefined && title !== code && !single.has("programme") && !single.has("indicator")) {
    single.set("programme", title);
  }
}

function levels(table: Table, column: number): { areas: number; objectives: number; programmes: number } {
  const counts = { areas: 0, objectives: 0, programmes: 0 };
  for (let row = table.first; row < Math.min(table.end, table.first + SAMPLE_ROWS); row++) {
    const cell = cellOf(table.sheet, row, column);
    if (cell === undefined || isBlank(cell.value)) continue;
    const code = typeof cell.value === "string" ? (readCode(cell.value) ?? readCodeCell(cell)) : readCodeCell(cell);
    if (code?.parts === 1) counts.areas++;
    if (code?.parts === 2) counts.objectives++;
    if (code !== undefined && code.parts >= 3) counts.programmes++;
  }
  return counts;
}

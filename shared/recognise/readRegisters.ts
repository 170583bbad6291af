/** Every table that is not the cockpit's: registers are read, halves of cockpits named, other tables left alone. */
import type { Perspective } from "../plan/plan";
import { cellAt } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { isCockpitTable } from "./cockpitColumns";
import { knownProgrammes } from "./findProgramme";
import { incompleteTable } from "./printedCockpit";
import type { NotPlaced, Recognised } from "./recognition";
import { type Registers, readRegister } from "./registers";
import type { Table } from "./tables";

/** What hangs on the plan. */
interface Hook {
  readonly year: number;
  readonly perspectives: readonly Perspective[];
}

/** `cockpits`: the sheets that the cockpit stands on. Tables of one sheet are reported as one. */
export function readRegisters(
  tables: readonly Table[],
  cockpits: ReadonlySet<SheetSnapshot>,
  cockpit: Hook,
  registers: Registers,
): { found: Recognised[]; incomplete: NotPlaced[] } {
  const incomplete: NotPlaced[] = [];
  const known = knownProgrammes(cockpit.perspectives);
  const bySheet = new Map<string, Recognised>();
  for (const table of tables) {
    const found = readRegister(table, cockpit.year, known, registers);
    if (found === undefined || (cockpits.has(table.sheet) && found.rows === 0)) {
      if (cockpits.has(table.sheet) && isPartOfCockpit(table)) incomplete.push(incompleteTable(table));
      continue;
    }
    const before = bySheet.get(found.sheet);
    const cut: NotPlaced[] =
      before === undefined && table.sheet.depth === "head" && found.rows > 0
        ? [{ value: found.sheet, at: cellAt(found.sheet, 0, 0), why: "sheet-cut" }]
        : [];
    bySheet.set(found.sheet, {
      ...found,
      confidence: Math.max(found.confidence, before?.confidence ?? 0),
      rows: found.rows + (before?.rows ?? 0),
      notPlaced: [...(before?.notPlaced ?? []), ...cut, ...found.notPlaced],
    });
  }
  return { found: [...bySheet.values()], incomplete };
}

/** A table with targets or weights, but not both. */
const isPartOfCockpit = (table: Table): boolean =>
  !isCockpitTable(table) &&
  table.headings.some(({ heading }) => heading?.meaning === "target" || heading?.meaning === "weight");

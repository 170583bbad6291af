/** Formulas that point to sheets which are to go: the user's keep the sheets, ours are frozen to what they show. */
import type { CellWrite, Edit } from "../../workbook/edit";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import type { Ledger } from "../ledger/ledger";
import { formulasOf, frozen, pointsTo, pointsToSheet } from "./pointing";

/** The sheets that are not ours. */
export function othersSheets({ sheets }: Snapshot, ledger: Ledger): SheetSnapshot[] {
  const ours = new Set([ledger.sheet, ...ledger.sheets.flatMap(({ name }) => name ?? [])]);
  return sheets.filter(({ name }) => !ours.has(name));
}

/** Those of the sheets to which a formula on somebody else's sheet points. */
export function sheetsPointedTo(snapshot: Snapshot, ledger: Ledger, going: readonly string[]): ReadonlySet<string> {
  const pointed = new Set<string>();
  for (const sheet of othersSheets(snapshot, ledger))
    for (const [, , { formula }] of formulasOf(sheet))
      for (const name of going)
        if (!pointed.has(name) && pointsToSheet(formula, new Set([name.toLowerCase()]))) pointed.add(name);
  return pointed;
}

/** On our sheets that stay. */
export function frozenEdits(snapshot: Snapshot, ledger: Ledger, going: readonly string[]): Edit[] {
  if (going.length === 0) return [];
  const gone = new Set(going.map((name) => name.toLowerCase()));
  const staying = new Set(
    ledger.sheets.flatMap(({ name }) => (name === undefined || going.includes(name) ? [] : [name])),
  );
  return snapshot.sheets.flatMap((sheet): Edit[] => {
    if (!staying.has(sheet.name) || sheet.name === ledger.sheet) return [];
    const cells: CellWrite[] = [];
    for (const [row, column, cell] of formulasOf(sheet)) {
      const { formula } = cell;
      if (!pointsTo(formula, sheet.name).some((to) => gone.has(to.sheet.toLowerCase()))) continue;
      cells.push({ row, column, content: frozen(cell), expected: { formula } });
    }
    return cells.length === 0 ? [] : [{ kind: "writeCells", sheet: sheet.name, cells }];
  });
}

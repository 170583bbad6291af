/** Formulas that point to sheets which are to go: the user's keep the sheets, a Cruscotto keeps its rules, our others keep their words. */
import type { CellWrite, Edit } from "../../workbook/edit";
import { type SheetSnapshot, type Snapshot, type SnapshotCell, sheetNamed } from "../../workbook/snapshot";
import type { Ledger } from "../ledger/ledger";
import { hiddenColumns } from "./hiddenColumns";
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

/** The rules by which a Cruscotto that stays counts: without them it could say nothing. */
export function rulesOfStaying(snapshot: Snapshot, ledger: Ledger, going: readonly string[]): readonly string[] {
  const staying = ledger.sheets.filter(({ key, name }) => key === "cockpit" && isStaying(name, going));
  const pointedTo = staying.flatMap(({ name = "" }) => {
    const sheet = sheetNamed(snapshot, name);
    return sheet === undefined ? [] : [...formulasOf(sheet)].flatMap(([, , { formula }]) => pointsTo(formula, name));
  });
  const pointed = new Set(pointedTo.map(({ sheet }) => sheet.toLowerCase()));
  return ledger.sheets.flatMap(({ key, name }) =>
    key === "rules" && name !== undefined && going.includes(name) && pointed.has(name.toLowerCase()) ? [name] : [],
  );
}

const isStaying = (name: string | undefined, going: readonly string[]): name is string =>
  name !== undefined && !going.includes(name);

/**
 * On our sheets that stay, but for a Cruscotto: where it loses a sheet its rows say themselves that they must be read again.
 * What tells the others the plan's words stays; numbers, which nobody would bring up to date any more, become a dash.
 */
export function frozenEdits(snapshot: Snapshot, ledger: Ledger, going: readonly string[]): Edit[] {
  if (going.length === 0) return [];
  const gone = new Set(going.map((name) => name.toLowerCase()));
  return ledger.sheets.flatMap((owned): Edit[] => {
    const { key, name } = owned;
    const sheet = isStaying(name, going) ? sheetNamed(snapshot, name) : undefined;
    if (sheet === undefined || key === "cockpit" || sheet.name === ledger.sheet) return [];
    const hidden = hiddenColumns(owned);
    const cells: CellWrite[] = [];
    for (const [row, column, cell] of formulasOf(sheet)) {
      const { formula } = cell;
      if (!pointsTo(formula, sheet.name).some((to) => gone.has(to.sheet.toLowerCase()))) continue;
      const shown = hidden.has(column) || !tellsNumber(cell) ? cell : DASH;
      cells.push({ row, column, content: frozen(shown), expected: { formula } });
    }
    return cells.length === 0 ? [] : [{ kind: "writeCells", sheet: sheet.name, cells }];
  });
}

const DASH = { value: "–" } as const;

/** A number, a light, or a sentence that is put together, mostly with numbers; what shows nothing tells none. */
function tellsNumber({ value, formula = "" }: SnapshotCell): boolean {
  if (value === null || value === "") return false;
  return typeof value !== "string" || /^[^\p{L}\p{N}"“«<>=≤≥+-]/u.test(value) || formula.includes("&");
}

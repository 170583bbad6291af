/**
 * Whenever rows or columns come and go, or a sheet goes or is called otherwise, the program takes every formula of the
 * workbook apart to find those that point there: seconds in large books, for each sheet that goes. A formula of another
 * sheet points there only if it names the sheet: here only such formulas are taken apart, and those of the sheet itself.
 */

interface Move {
  readonly type: number;
  readonly unitId: string;
  readonly sheetId: string;
}

interface FormulaAt {
  readonly f?: string;
}

/** By workbook, sheet, row and column. */
type Formulas = Record<string, Record<string, Cells | null | undefined> | null | undefined>;
type Cells = Record<number, Record<number, FormulaAt | null | undefined> | null | undefined>;
/** The ids of sheets by workbook and name. */
type Names = Record<string, Record<string, string> | undefined> | null | undefined;
type Find = (this: unknown, formulas: Formulas, names: Names, move: Move) => unknown;

/** `FormulaReferenceMoveType` of Univer, from inserted rows to a removed sheet; others move cells, or are not about sheets. */
const [FIRST, REMOVED] = [3, 12];

/** `updating`: the program's controller. Before the program starts; twice does no harm. Where a later program does it otherwise, it is as slow as before. */
export function lookWhereNamed(updating: { readonly prototype: object }): void {
  const prototype = updating.prototype as { _getFormulaReferenceMoveInfo?: Find };
  const find = prototype._getFormulaReferenceMoveInfo;
  if (find === undefined) return;
  prototype._getFormulaReferenceMoveInfo = function (formulas, names, move) {
    const staying = move.type === REMOVED ? withoutGoing(formulas, sheetsGoing(this as object)) : formulas;
    return find.call(this, concerned(staying, names, move), names, move);
  };
}

const going = new WeakMap<object, Set<string>>();

/** Sheets (by their ids) that all go together: what they say of each other until then is written anew for nothing, and stays. `controller`: the program's. */
export function sheetsGoing(controller: object): Set<string> {
  const sheets = going.get(controller) ?? new Set();
  going.set(controller, sheets);
  return sheets;
}

function withoutGoing(formulas: Formulas, sheets: ReadonlySet<string>): Formulas {
  if (sheets.size === 0) return formulas;
  return mapped(formulas, (all) => mapped(all, (cells, sheet) => (sheets.has(sheet) ? {} : cells)));
}

function concerned(formulas: Formulas, names: Names, { type, unitId, sheetId }: Move): Formulas {
  const name = Object.entries(names?.[unitId] ?? {}).find(([, id]) => id === sheetId)?.[0];
  if (type < FIRST || type > REMOVED || name === undefined) return formulas;
  const written = name.replace(/'/g, "''");
  const isConcerned = ({ f }: FormulaAt): boolean => f === undefined || f.includes(name) || f.includes(written);
  return mapped(formulas, (sheets, unit) =>
    mapped(sheets, (cells, sheet) => (unit === unitId && sheet === sheetId ? cells : cellsWith(cells, isConcerned))),
  );
}

function cellsWith(cells: Cells, isWanted: (formula: FormulaAt) => boolean): Cells {
  const wanted: Cells = {};
  for (const [row, line] of Object.entries(cells))
    for (const [column, formula] of Object.entries(line ?? {}))
      if (formula !== null && formula !== undefined && isWanted(formula)) {
        wanted[Number(row)] ??= {};
        Object.assign(wanted[Number(row)] ?? {}, { [column]: formula });
      }
  return wanted;
}

const mapped = <T>(
  record: Record<string, T | null | undefined>,
  change: (value: T, key: string) => T,
): Record<string, T | null | undefined> =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      value === null || value === undefined ? value : change(value, key),
    ]),
  );

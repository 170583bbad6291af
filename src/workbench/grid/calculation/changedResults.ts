/**
 * Of what the program has calculated only what differs from what stands there is written down, a few cells at a time; but
 * everything on a sheet that was changed since: results that were on their way when a row came or went, or when a formula was
 * entered, stand in the wrong cells of the page, and here nobody would see it.
 */
import type { ICellData, ICommandInfo, ICommandService, Nullable } from "@univerjs/core";

/** Cells by row and column. */
type Cells = Record<number, Record<number, Nullable<ICellData>>>;
/** Results by workbook and sheet. */
type Results = Record<string, Nullable<Record<string, Nullable<Cells>>>>;

/** The cell as it stands, in the workbook and sheet with these ids. */
export type PresentCell = (unit: string, sheet: string, row: number, column: number) => Nullable<ICellData>;

const RESULT = "formula.mutation.set-formula-calculation-result";
const WRITE = "sheet.mutation.set-range-values";
const AS_RESULT = { onlyLocal: true, fromFormula: true, applyFormulaCalculationResult: true };
/** So many cells are shown at one go: the page that shows them must not stand still. */
const CELLS = 2000;

/** `commands`: of the program that calculates. A format that a result brings along is not taken: nobody asked for it. */
export function writeOnlyChanges(commands: ICommandService, present: PresentCell): void {
  let changes: Change[] = [];
  const touched = new Set<string>();
  commands.beforeCommandExecuted((command) => {
    if (command.id !== RESULT) return;
    const params = command.params as { unitData: Results };
    changes = changesIn(params.unitData, (unit, sheet, row, column) =>
      touched.has(sheet) ? undefined : present(unit, sheet, row, column),
    );
    touched.clear();
    params.unitData = {};
  });
  commands.onCommandExecuted((command: Readonly<ICommandInfo>, options) => {
    if (!isResult(options)) for (const sheet of touchedBy(command)) touched.add(sheet);
    if (command.id !== RESULT) return;
    for (const change of changes.splice(0)) commands.syncExecuteCommand(WRITE, change, AS_RESULT);
  });
}

const TOUCHES =
  /^sheet\.mutation\.(set-range-values|(insert|remove|delete|move|reorder)-(row|rows|col|cols|columns|range))$/;

const isResult = (options: object | undefined): boolean =>
  (options as Partial<typeof AS_RESULT> | undefined)?.applyFormulaCalculationResult === true;

/** The sheets whose cells a command of the program changes or moves, by their ids. */
function touchedBy({ id, params }: Readonly<ICommandInfo>): string[] {
  if (!TOUCHES.test(id)) return [];
  const { subUnitId, from, to } = params as { readonly [place in "subUnitId" | "from" | "to"]?: unknown };
  const ends = [from, to].map((end) => (end as { readonly subUnitId?: unknown } | undefined)?.subUnitId);
  return [subUnitId, ...ends].filter((sheet) => typeof sheet === "string");
}

interface Change {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue: Cells;
}

function changesIn(results: Results, present: PresentCell): Change[] {
  const changes: Change[] = [];
  for (const [unitId, sheets] of Object.entries(results))
    for (const [subUnitId, cells] of Object.entries(sheets ?? {}))
      for (const cellValue of changedCells(cells ?? {}, (row, column) => present(unitId, subUnitId, row, column)))
        changes.push({ unitId, subUnitId, cellValue });
  return changes;
}

function changedCells(cells: Cells, present: (row: number, column: number) => Nullable<ICellData>): Cells[] {
  const parts: Cells[] = [];
  let part: Cells = {};
  let count = 0;
  for (const [rowText, line] of Object.entries(cells))
    for (const [columnText, cell] of Object.entries(line)) {
      const [row, column] = [Number(rowText), Number(columnText)];
      if (cell === null || cell === undefined || isSame(present(row, column), cell)) continue;
      part[row] = { ...part[row], [column]: { v: cell.v ?? null, t: cell.t ?? null } };
      count += 1;
      if (count % CELLS !== 0) continue;
      parts.push(part);
      part = {};
    }
  return count % CELLS === 0 ? parts : [...parts, part];
}

/** A text that was read from a file is a text for good, one that a formula gives a plain one: they show the same. */
const isSame = (present: Nullable<ICellData>, { v = null, t = null }: ICellData): boolean =>
  (present?.v ?? null) === v && kindOf(present?.t ?? null) === kindOf(t);

const kindOf = (type: Nullable<number>): Nullable<number> => (type === 4 ? 1 : type);

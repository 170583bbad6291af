/**
 * While the workbook is calculated somebody types over a formula, inserts a row, takes a sheet away: the results would be
 * written where their formulas stood when it began, over what stands there now. So it is stopped (and begins anew), and
 * results that are on their way reach only cells that hold a formula, which the next calculation sets right.
 */
import type { ICellData, ICommandService, Nullable } from "@univerjs/core";

/** What stands in a cell of the workbook; by the ids of workbook and sheet. */
export type Standing = (unit: string, sheet: string, row: number, column: number) => Nullable<ICellData>;

export function keepOffLateResults(commands: ICommandService, standing: Standing): void {
  let running = false;
  commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id === WRITE && (options as Shown | undefined)?.applyFormulaCalculationResult === true)
      leaveFormulas(params as Results, standing);
    else if (running && options?.onlyLocal !== true && isChange(id)) {
      running = false;
      commands.syncExecuteCommand(STOP, {}, { onlyLocal: true });
    }
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (id === START) running = true;
    else if (id === NOTICE && (params as { functionsExecutedState?: number }).functionsExecutedState !== undefined)
      running = false;
  });
}

const START = "formula.mutation.set-formula-calculation-start";
const STOP = "formula.mutation.set-formula-calculation-stop";
const NOTICE = "formula.mutation.set-formula-calculation-notification";
const WRITE = "sheet.mutation.set-range-values";

/** Looks and sizes leave every result where it belongs. */
const isChange = (id: string): boolean =>
  id === WRITE ||
  /^sheet\.mutation\.(insert|remove|delete|move|reorder)-(row|rows|col|cols|columns|range|sheet)$/.test(id) ||
  id === "sheet.mutation.set-worksheet-name";

interface Shown {
  readonly applyFormulaCalculationResult?: boolean;
}

interface Results {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, unknown>>;
}

function leaveFormulas({ unitId, subUnitId, cellValue = {} }: Results, standing: Standing): void {
  for (const [row, line] of Object.entries(cellValue))
    for (const column of Object.keys(line)) {
      const cell = standing(unitId, subUnitId, Number(row), Number(column));
      if (!cell?.f && !cell?.si) delete line[Number(column)];
    }
}

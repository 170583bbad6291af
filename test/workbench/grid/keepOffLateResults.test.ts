/** A calculation is stopped by what changes cells and by nothing else, and its late results reach formulas alone. */
import type { ICommandInfo, ICommandService, IExecutionOptions } from "@univerjs/core";
import { keepOffLateResults } from "../../../src/workbench/grid/keepOffLateResults";

type Listener = (command: ICommandInfo, options?: IExecutionOptions) => void;

const START = "formula.mutation.set-formula-calculation-start";
const STOP = "formula.mutation.set-formula-calculation-stop";
const NOTICE = "formula.mutation.set-formula-calculation-notification";
const WRITE = "sheet.mutation.set-range-values";

/** What was executed, in order. */
function program(): { readonly done: string[]; run(id: string, params?: object, options?: IExecutionOptions): void } {
  const [before, after]: [Listener[], Listener[]] = [[], []];
  const done: string[] = [];
  const run = (id: string, params: object = {}, options?: IExecutionOptions): void => {
    for (const listener of before) listener({ id, params }, options);
    done.push(id);
    for (const listener of after) listener({ id, params }, options);
  };
  const commands = {
    beforeCommandExecuted: (listener: Listener) => before.push(listener),
    onCommandExecuted: (listener: Listener) => after.push(listener),
    syncExecuteCommand: run,
  };
  keepOffLateResults(commands as unknown as ICommandService, (_unit, sheet, row) =>
    sheet === "gone" ? undefined : [{ v: 1 }, { f: "=A1", v: 1 }, { si: "s", v: 1 }, null, { f: "", v: 2 }][row],
  );
  return { done, run };
}

it.each([
  [WRITE, undefined, true],
  [WRITE, { onlyLocal: true }, false],
  ["sheet.mutation.insert-row", undefined, true],
  ["sheet.mutation.insert-col", undefined, true],
  ["sheet.mutation.remove-rows", undefined, true],
  ["sheet.mutation.remove-col", undefined, true],
  ["sheet.mutation.move-rows", undefined, true],
  ["sheet.mutation.move-columns", undefined, true],
  ["sheet.mutation.move-range", undefined, true],
  ["sheet.mutation.reorder-range", undefined, true],
  ["sheet.mutation.insert-sheet", undefined, true],
  ["sheet.mutation.remove-sheet", undefined, true],
  ["sheet.mutation.set-worksheet-name", undefined, true],
  ["sheet.mutation.set-worksheet-row-auto-height", undefined, false],
  ["sheet.mutation.set-row-hidden", undefined, false],
  ["sheet.operation.set-selections", undefined, false],
])("%s with %j while it is calculated: stopped before is %s", (id, options, isStopped) => {
  const { done, run } = program();
  run(START, {}, { onlyLocal: true });
  run(id, {}, options);
  expect(done).toEqual(isStopped ? [START, STOP, id] : [START, id]);
  done.length = 0;
  // Once is enough.
  run(WRITE);
  expect(done).toEqual(isStopped ? [WRITE] : [STOP, WRITE]);
});

it("nothing is stopped before the first calculation, or once it has ended; telling how far it is ends none", () => {
  const { done, run } = program();
  run(WRITE);
  run(START);
  run(NOTICE, { stageInfo: {} });
  run(WRITE);
  run(START);
  run(NOTICE, { functionsExecutedState: 3 });
  run(WRITE);
  expect(done.filter((id) => id === STOP)).toHaveLength(1);
  expect(done.indexOf(STOP)).toBe(3);
});

it("results are kept from cells without a formula; what a person writes is not looked at", () => {
  const { run } = program();
  const cells = () => ({
    0: { 0: { v: 9 } },
    1: { 0: { v: 9 }, 1: { v: 8 } },
    2: { 0: { v: 9 } },
    3: { 0: { v: 9 } },
    4: { 0: { v: 9 } },
  });
  const write = (sheet: string, options: IExecutionOptions) => {
    const params = { unitId: "book", subUnitId: sheet, cellValue: cells() };
    run(WRITE, params, options);
    return params.cellValue;
  };
  const shown = { onlyLocal: true, fromFormula: true, applyFormulaCalculationResult: true };
  expect(write("one", shown)).toEqual({ 0: {}, 1: { 0: { v: 9 }, 1: { v: 8 } }, 2: { 0: { v: 9 } }, 3: {}, 4: {} });
  expect(write("gone", shown)).toEqual({ 0: {}, 1: {}, 2: {}, 3: {}, 4: {} });
  for (const options of [{}, { onlyLocal: true, fromFormula: true }]) expect(write("one", options)).toEqual(cells());
});

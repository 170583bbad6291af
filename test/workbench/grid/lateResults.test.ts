/** The page and the worker that calculates, each with its own cells, and messages that take their time between them. */
import { calculateFully } from "../../../src/workbench/grid/calculation/calculation";
import { writeOnlyChanges } from "../../../src/workbench/grid/calculation/changedResults";
import { keepOffLateResults } from "../../../src/workbench/grid/keepOffLateResults";

const FORMULA = "formula.mutation.set-formula-calculation-";
const [START, STOP, NOTICE, RESULT] = ["start", "stop", "notification", "result"].map((end) => FORMULA + end) as [
  string,
  string,
  string,
  string,
];
const WRITE = "sheet.mutation.set-range-values";
const INSERT = "sheet.mutation.insert-row";
/** `FormulaExecutedStateType.SUCCESS` of Univer. */
const DONE = 3;

interface Cell {
  readonly v?: number;
  readonly t?: number;
  readonly f?: string;
}
interface Command {
  readonly id: string;
  readonly params: Record<string, unknown>;
}
type Listener = (command: Command, options: Record<string, unknown>) => void;
type Message = readonly [Command, Record<string, unknown>];

/** A program with one sheet: in A numbers, in B their doubles. */
class Side {
  readonly rows: (Cell | undefined)[][] = [1, 2, 3, 4].map((value) => [
    { v: value, t: 2 },
    { f: "=A*2", v: value * 2, t: 2 },
  ]);
  private readonly before: Listener[] = [];
  private readonly after: Listener[] = [];
  beforeCommandExecuted(listener: Listener): void {
    this.before.push(listener);
  }
  onCommandExecuted(listener: Listener): void {
    this.after.push(listener);
  }
  syncExecuteCommand(id: string, params: Record<string, unknown> = {}, options: Record<string, unknown> = {}): boolean {
    const command = { id, params, type: 2 };
    for (const listener of this.before) listener(command, options);
    if (id === INSERT) this.rows.splice(Number(params.at), 0, []);
    if (id === WRITE)
      for (const [row, line] of Object.entries(params.cellValue as Record<string, Record<string, Cell>>))
        for (const [column, cell] of Object.entries(line)) {
          const cells = this.rows[Number(row)] ?? [];
          cells[Number(column)] = { ...cells[Number(column)], ...cell };
        }
    for (const listener of this.after) listener(command, options);
    return true;
  }
  readonly at = (_: string, __: string, row: number, column: number): Cell | undefined => this.rows[row]?.[column];
  shows(): (number | undefined)[] {
    return this.rows.flatMap(([, cell]) => (cell?.f === undefined ? [] : [cell.v]));
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function twoSides() {
  const [page, worker] = [new Side(), new Side()];
  const [toPage, toWorker]: Message[][] = [[], []];
  page.onCommandExecuted((command, options) => {
    if (options.fromSync !== true && [START, STOP, WRITE, INSERT].includes(command.id))
      toWorker?.push(structuredClone([command, options]));
  });
  worker.onCommandExecuted((command, options) => {
    if (options.fromSync !== true) toPage?.push(structuredClone([command, options]));
  });
  writeOnlyChanges(worker as never, worker.at);
  let wanted = false;
  worker.onCommandExecuted(({ id }) => {
    if (id === START) wanted = true;
    if (id === STOP) wanted = false;
  });
  const changing = new Map([WRITE, INSERT].map((id) => [id, 1]));
  const calculation = calculateFully(page as never, {
    getDirtyConversionMap: () => new Map(changing),
    remove: (id) => void changing.delete(id),
  });
  keepOffLateResults(page as never, page.at as never);
  calculation.watch();
  const deliver = (messages: Message[] = [], to: Side): void => {
    for (const [{ id, params }, options] of messages.splice(0))
      to.syncExecuteCommand(id, params, { ...options, onlyLocal: true, fromSync: true });
  };
  const calculate = (): void => {
    if (!wanted) return;
    wanted = false;
    const cells = worker.rows.map(([number, formula]) =>
      formula?.f === undefined ? {} : { 1: { v: (number?.v ?? 0) * 2, t: 2 } },
    );
    worker.syncExecuteCommand(RESULT, { unitData: { book: { sheet: { ...cells } } } }, { onlyLocal: true });
    worker.syncExecuteCommand(NOTICE, { functionsExecutedState: DONE }, { onlyLocal: true });
  };
  return {
    page,
    worker,
    /** What the page has said is heard and calculated; its results are on their way. */
    async calculated() {
      await pause(50);
      deliver(toWorker, worker);
      calculate();
    },
    arrive: () => deliver(toPage, page),
    paste: (values: readonly number[]) =>
      page.syncExecuteCommand(WRITE, {
        unitId: "book",
        subUnitId: "sheet",
        cellValue: { ...values.map((v) => ({ 0: { v } })) },
      }),
    insert: (at: number) => page.syncExecuteCommand(INSERT, { unitId: "book", subUnitId: "sheet", at }),
    enter: (row: number, cell: Cell) =>
      page.syncExecuteCommand(WRITE, { unitId: "book", subUnitId: "sheet", cellValue: { [row]: { 1: cell } } }),
  };
}

describe("results that were on their way", () => {
  const CHANGES: readonly (readonly [string, (sides: ReturnType<typeof twoSides>) => void])[] = [
    ["a row came above them", ({ insert }) => insert(0)],
    ["a row came between them", ({ insert }) => insert(2)],
    ["a formula that shows something was pasted", ({ enter }) => enter(0, { f: "=A*2", v: 200, t: 2 })],
    ["nothing", () => undefined],
  ];
  it.each(CHANGES)("are right in the end when meanwhile %s", async (_, change) => {
    const sides = twoSides();
    await sides.calculated();
    sides.arrive();
    sides.paste([100, 200, 300]);
    await sides.calculated();
    change(sides);
    for (let round = 0; round < 4; round++) {
      sides.arrive();
      await sides.calculated();
    }
    sides.arrive();
    expect(sides.page.shows()).toEqual([200, 400, 600, 8]);
    expect(sides.worker.shows()).toEqual(sides.page.shows());
  });
});

/** When the workbook is calculated: wholly, after every change, and never twice at a time. */
import type { ICommandService } from "@univerjs/core";

/** As much as is needed of what the program knows of the commands that change something. */
interface Changes {
  getDirtyConversionMap(): ReadonlyMap<string, unknown>;
  remove(command: string): void;
}

export interface Calculation {
  /** Every formula shows what it gives for the cells as they stand now. */
  settled(): Promise<void>;
  /** Nothing is calculated until the returned function is called: many edits are one change. */
  hold(): () => void;
  /** From now on commands that came along with a further workbook count, too. */
  watch(): void;
  /** Nothing is calculated any more. */
  end(): void;
}

const START = "formula.mutation.set-formula-calculation-start";
const NOTICE = "formula.mutation.set-formula-calculation-notification";
const EVERYTHING = {
  forceCalculation: true,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};
/** What is typed or pasted at one go arrives as several commands. */
const PAUSE = 30;

/**
 * By itself the program calculates what depends on a change, and shows other values than a full calculation: so its own
 * list of the commands that change something is taken over.
 */
export function calculateFully(commands: ICommandService, changes: Changes): Calculation {
  const changing = new Set<string>();
  let changed = false;
  let running = false;
  let held = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => void)[] = [];

  const rest = (): void => {
    const done = waiting;
    waiting = [];
    for (const resolve of done) resolve();
  };
  const start = (): void => {
    timer = undefined;
    if (running || held > 0 || !changed) return;
    changed = false;
    running = true;
    commands.syncExecuteCommand(START, { ...EVERYTHING }, { onlyLocal: true });
  };
  const soon = (): void => {
    if (!running && held === 0 && timer === undefined) timer = setTimeout(start, PAUSE);
  };
  commands.beforeCommandExecuted((command) => {
    if (command.id === START) Object.assign(command.params as object, { forceCalculation: true });
  });
  commands.onCommandExecuted((command, options) => {
    if (command.id === NOTICE) {
      const { functionsExecutedState: state } = command.params as { functionsExecutedState?: number };
      if (state === undefined) return;
      running = false;
      // Somebody stopped it half-way: what is shown is no result.
      if (state === STOPPED) changed = true;
      if (changed) soon();
      else rest();
      return;
    }
    // `onlyLocal`: the program writes down what it has calculated.
    if (!changing.has(command.id) || (options?.onlyLocal === true && command.id !== TRIGGER)) return;
    changed = true;
    soon();
  });
  const watch = (): void => {
    for (const command of [...changes.getDirtyConversionMap().keys()]) {
      changing.add(command);
      changes.remove(command);
    }
    changed = true;
    soon();
  };
  return {
    watch,
    end: () => {
      held = Number.POSITIVE_INFINITY;
      if (timer !== undefined) clearTimeout(timer);
      rest();
    },
    settled: () =>
      new Promise((resolve) => {
        if (!changed && !running) resolve();
        else {
          waiting.push(resolve);
          soon();
        }
      }),
    hold: () => {
      held += 1;
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        held -= 1;
        if (changed) soon();
      };
    },
  };
}

/** `FormulaExecutedStateType.STOP_EXECUTION` of Univer. */
const STOPPED = 1;

/** A workbook was opened. */
const TRIGGER = "formula.mutation.set-trigger-formula-calculation-start";

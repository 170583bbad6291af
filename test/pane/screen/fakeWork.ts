/** A core that answers as a test tells it, and a host whose person is the test. */
import type { HostEvent } from "../../../src/host";
import type { BuildView } from "../../../src/pane/model/buildView";
import { createPane, type Pane } from "../../../src/pane/screen/state/pane";
import type { PaneState } from "../../../src/pane/screen/state/paneState";
import type { PaneWork } from "../../../src/pane/work/paneWork";
import { planReading } from "./plan";

export const NOTHING_TO_DO: BuildView = {
  newSheets: [],
  behind: [],
  changedCells: 0,
  insertedRows: 0,
  total: 3,
  kept: [],
  byHand: [],
  greyed: [],
  remarks: [],
  undoable: true,
  canUndo: true,
  fillable: 0,
};

export const ONE_BEHIND: BuildView = { ...NOTHING_TO_DO, behind: [{ sheet: "Cruscotto", cells: 2 }], changedCells: 2 };

const done = async () => ({ kind: "done", sentence: "Fatto.", sheets: 1, cells: 2 }) as const;

/** Every question and task is recorded by name. */
export function fakeWork(answers: Partial<PaneWork> = {}): { readonly work: PaneWork; readonly calls: string[] } {
  const calls: string[] = [];
  const plain: PaneWork = {
    read: async () => planReading(),
    stopReading: async () => undefined,
    preview: async () => NOTHING_TO_DO,
    indicatorAt: async ({ top }) => (top === 0 ? undefined : `i${top}`),
    indicator: async () => undefined,
    settings: async () => undefined,
    tables: async () => [],
    build: done,
    undo: done,
    stop: async () => undefined,
    fix: done,
    undoFix: done,
    judge: done,
    chooseReading: done,
    keepResult: done,
    change: done,
    sample: done,
  };
  const answering = { ...plain, ...answers };
  const recorded = Object.entries(answering).map(([name, method]) => [
    name,
    (...args: unknown[]) => {
      calls.push(name);
      return (method as (...args: unknown[]) => unknown)(...args);
    },
  ]);
  return { work: Object.fromEntries(recorded) as PaneWork, calls };
}

export interface Stage {
  readonly pane: Pane;
  readonly calls: string[];
  readonly selected: unknown[];
  readonly told: { languages: string[]; automatic: boolean[] };
  state(): PaneState;
  happens(event: HostEvent): void;
  end(): void;
}

/** A pane that has begun; timers are the test's. */
export function stage(answers: Partial<PaneWork> = {}, automatic = false, onceSeen?: () => Promise<void>): Stage {
  const { work, calls } = fakeWork(answers);
  const listeners = new Set<(event: HostEvent) => void>();
  const selected: unknown[] = [];
  const told = { languages: [] as string[], automatic: [] as boolean[] };
  let now = 0;
  const pane = createPane({
    work,
    host: {
      select: async (at) => void selected.push(at),
      watch(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    language: "it",
    automatic,
    onLanguage: (language) => told.languages.push(language),
    onAutomatic: (on) => told.automatic.push(on),
    clock: () => (now += 50),
    ...(onceSeen === undefined ? {} : { onceSeen }),
  });
  const end = pane.start();
  return {
    pane,
    calls,
    selected,
    told,
    state: pane.store.get,
    happens: (event) => {
      for (const listener of listeners) listener(event);
    },
    end,
  };
}

/** Lets everything happen that needs no more time. */
export async function soon(ms = 0): Promise<void> {
  await jest.advanceTimersByTimeAsync(ms);
}

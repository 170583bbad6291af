/** *Aggiorna da solo*: brings the sheets up to date without a click, once for each change, never by its own doing. */
import type { BuildView, Refusal } from "../../model/buildView";
import type { PaneWork } from "../../work/paneWork";
import type { PaneState } from "./paneState";
import type { PaneStore } from "./store";
import type { RunTask } from "./tasks";

export interface AutomaticParts {
  readonly store: PaneStore;
  readonly work: Pick<PaneWork, "build">;
  readonly run: RunTask;
  /** Resolves once a person sees the pane: what is behind waits for her. */
  readonly onceSeen?: (() => Promise<void>) | undefined;
}

/** Milliseconds after the last change: who goes on to the next cell types on undisturbed. */
export const REST_MS = 1500;

export interface Automatic {
  /** Somebody changed the workbook. */
  changed(): void;
  /** The tasks of a person: what she has written is a change, too. */
  readonly run: RunTask;
  /** Writes what is behind, where that is wished and something has changed since the last time. */
  follow(preview: BuildView | Refusal): Promise<void>;
}

export function createAutomatic({ store, work, run, onceSeen }: AutomaticParts): Automatic {
  let hasChanged = true;
  let changes = 0;
  let rest: Promise<void> = Promise.resolve();
  /** What was read the last time: another year or other columns are other sheets. */
  let tried = "";
  const asked = (): string => JSON.stringify({ ...store.get().wishes, language: undefined });
  return {
    changed() {
      hasChanged = true;
      changes++;
      rest = new Promise((resolve) => setTimeout(resolve, REST_MS));
    },
    run: (options, write) =>
      run(options, async (onProgress) => {
        const outcome = await write(onProgress);
        if (outcome.kind === "done") hasChanged = true;
        return outcome;
      }),
    async follow(preview) {
      if (!isBehind(store.get(), preview)) return;
      const read = changes;
      await rest;
      await onceSeen?.();
      // What was changed meanwhile is read by then, or will be.
      if (read !== changes) return;
      if (!isBehind(store.get(), preview) || !(hasChanged || tried !== asked())) return;
      hasChanged = false;
      tried = asked();
      const isBegun = await run({ kind: "build", quiet: true, undo: { kind: "build" } }, (onProgress) =>
        work.build({ fills: false, restores: false }, onProgress),
      );
      if (!isBegun) hasChanged = true;
    },
  };
}

const isBehind = ({ automatic, reading }: PaneState, preview: BuildView | Refusal): boolean =>
  automatic &&
  reading?.kind === "plan" &&
  reading.plan.built &&
  reading.plan.readOnly !== true &&
  // Who is at it, or was, is for a person to say.
  reading.plan.unfinished === undefined &&
  !("kind" in preview) &&
  sheetsBehind(preview) > 0;

/** How many sheets a refresh would write: new ones and those behind. */
export const sheetsBehind = (preview: BuildView): number =>
  preview.behind.length + preview.newSheets.reduce((sum, { sheets }) => sum + sheets.length, 0);

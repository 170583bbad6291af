/**
 * Reads the workbook for the pane: a moment after the last change, never twice at once, never while a task writes. A reading
 * that has become old gives way to the next one.
 */
import type { Formulas, OnProgress } from "../../../host";
import type { Refusal } from "../../model/buildView";
import type { PaneReading, PaneWishes, PaneWork } from "../../work/paneWork";
import type { ReadingProgress } from "./paneState";
import type { PaneStore } from "./store";

export interface Reader {
  /** Reads once nothing has changed for a moment. */
  soon(): void;
  /** Reads at once; a reading under way gives way. */
  now(): Promise<void>;
  /** The same for a person who asks what the workbook says now: also what she calculates by hand. So is the first reading. */
  anew(): Promise<void>;
  /** Lets go of the reading under way: what it tells is not shown, and what it was to be read with is not wished for any more. */
  stop(): void;
  /** The workbook itself says from now on what was a wish, or no longer: what is shown counts as read with it. */
  settle(change: (wishes: PaneWishes) => PaneWishes): void;
  /** Once no reading is under way. */
  idle(): Promise<void>;
  end(): void;
}

export interface ReaderParts {
  readonly store: PaneStore;
  readonly work: Pick<PaneWork, "read" | "stopReading">;
  /** Asks for what depends on the reading: the preview, the open page. */
  readonly afterRead: () => Promise<void>;
  readonly refused: (problem: unknown) => Refusal;
  /** Milliseconds. */
  readonly clock: () => number;
}

/** A burst of typing is one reading. */
export const QUIET_MS = 300;
/** From here on people see that something is being read. */
export const SLOW_MS = 500;
/** Progress is drawn at most so often. */
const DRAW_MS = 80;
/** So many readings running give way to changes; the next one is finished, so that who types on and on sees figures, too. */
const MOST_GIVEN_UP = 3;

export function createReader({ store, work, afterRead, refused, clock }: ReaderParts): Reader {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: Promise<void> | undefined;
  let isAsked = false;
  /** Raised by `stop`: a reading that began before is not shown. */
  let age = 0;
  let givenUp = 0;
  let isRead = false;
  /** The next reading shows also what a person calculates by hand; one that gave way did not. */
  let calculates = true;
  /** With what the reading that is shown was read. */
  let shown: PaneWishes | undefined;

  /** Nothing that is not shown stays wished for: the next change would turn the pane to it without a word. */
  function stopped(): void {
    const { reading, wishes } = store.get();
    if (reading !== undefined && shown !== undefined) {
      store.tell({ kind: "wished", wishes: { ...shown, language: wishes.language } });
    }
    store.tell({ kind: "readingStopped" });
  }

  async function once(): Promise<void> {
    const mine = age;
    const isMine = (): boolean => mine === age;
    store.tell({ kind: "readingStarted" });
    const slow = setTimeout(() => isMine() && store.tell({ kind: "readingSlow" }), SLOW_MS);
    const onProgress = slowly(clock, (progress) => isMine() && store.tell({ kind: "readingProgressed", progress }));
    const { wishes } = store.get();
    const formulas: Formulas = calculates ? "calculated" : "as-shown";
    calculates = false;
    const reading: PaneReading | undefined = await work.read(wishes, onProgress, formulas).catch(refused);
    clearTimeout(slow);
    if (reading === undefined) calculates ||= formulas === "calculated";
    if (!isMine()) return;
    if (reading !== undefined) {
      givenUp = 0;
      isRead = true;
      shown = wishes;
      store.tell({ kind: "read", reading });
    } else if (!isAsked) stopped();
  }

  /** `isChange`: somebody changed the workbook; else a person wants it read otherwise, or anew. */
  async function now(isChange = false): Promise<void> {
    clearTimeout(timer);
    isAsked = true;
    if (store.get().task !== undefined) return;
    if (current !== undefined) {
      if (!isChange || givenUp++ < MOST_GIVEN_UP) void work.stopReading().catch(() => undefined);
      return current;
    }
    isRead = false;
    current = (async () => {
      for (; isAsked; await once()) isAsked = false;
    })();
    await current;
    current = undefined;
    if (isRead) await afterRead();
  }

  return {
    soon() {
      clearTimeout(timer);
      timer = setTimeout(() => void now(true), QUIET_MS);
    },
    now: () => now(),
    anew() {
      calculates = true;
      return now();
    },
    stop() {
      age++;
      isAsked = false;
      void work.stopReading().catch(() => undefined);
      stopped();
    },
    settle(change) {
      if (shown !== undefined) shown = change(shown);
    },
    idle: async () => current,
    end() {
      age++;
      clearTimeout(timer);
    },
  };
}

/** Every sheet is told, not every one is drawn; the last one is. */
function slowly(clock: () => number, tell: (progress: ReadingProgress) => void): OnProgress {
  let drawn = Number.NEGATIVE_INFINITY;
  return (done, total, sheet) => {
    const now = clock();
    if (now - drawn < DRAW_MS && done < total) return;
    drawn = now;
    tell({ done, total, sheet });
  };
}

/** Reads the workbook for the pane: a moment after the last change, never twice at once, never while a task writes. */
import type { Refusal } from "../../model/buildView";
import type { PaneReading, PaneWork } from "../../work/paneWork";
import type { PaneStore } from "./store";

export interface Reader {
  /** Reads once nothing has changed for a moment. */
  soon(): void;
  /** Reads at once, or right after the reading under way. */
  now(): Promise<void>;
  /** Lets go of the reading under way: what it tells is not shown. */
  stop(): void;
  /** Once no reading is under way. */
  idle(): Promise<void>;
  end(): void;
}

export interface ReaderParts {
  readonly store: PaneStore;
  readonly work: Pick<PaneWork, "read">;
  /** Asks for what depends on the reading: the preview, the open page. */
  readonly afterRead: () => Promise<void>;
  readonly refused: (problem: unknown) => Refusal;
}

/** A burst of typing is one reading. */
export const QUIET_MS = 300;
/** From here on people see that something is being read. */
export const SLOW_MS = 500;

export function createReader({ store, work, afterRead, refused }: ReaderParts): Reader {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: Promise<void> | undefined;
  let isAsked = false;
  /** Raised by `stop`: a reading that began before is not shown. */
  let age = 0;

  async function once(): Promise<void> {
    const mine = age;
    store.tell({ kind: "readingStarted" });
    const slow = setTimeout(() => mine === age && store.tell({ kind: "readingSlow" }), SLOW_MS);
    const reading: PaneReading = await work.read(store.get().wishes).catch(refused);
    clearTimeout(slow);
    if (mine !== age) return;
    store.tell({ kind: "read", reading });
  }

  async function now(): Promise<void> {
    clearTimeout(timer);
    isAsked = true;
    if (store.get().task !== undefined) return;
    if (current !== undefined) return current;
    current = (async () => {
      for (; isAsked; await once()) isAsked = false;
    })();
    await current;
    current = undefined;
    await afterRead();
  }

  return {
    soon() {
      clearTimeout(timer);
      timer = setTimeout(() => void now(), QUIET_MS);
    },
    now,
    stop() {
      age++;
      isAsked = false;
      store.tell({ kind: "readingStopped" });
    },
    idle: async () => current,
    end() {
      age++;
      clearTimeout(timer);
    },
  };
}

/** Runs the tasks that write, one at a time, and keeps what became of each as a message with its undo. */
import type { OnProgress } from "../../../host";
import type { Outcome, Refusal } from "../../model/buildView";
import type { Message, PaneState, TaskKind, Undo } from "./paneState";
import type { Reader } from "./reader";
import type { PaneStore } from "./store";

export interface TaskOptions {
  readonly kind: TaskKind;
  /** Started by the pane itself. */
  readonly quiet?: boolean;
  /** What *Annulla* does when it is done. */
  readonly undo?: Undo;
}

export type RunTask = (options: TaskOptions, write: (onProgress: OnProgress) => Promise<Outcome>) => Promise<void>;

export interface TaskParts {
  readonly store: PaneStore;
  readonly reader: Pick<Reader, "idle" | "now">;
  readonly refused: (problem: unknown) => Refusal;
  /** Milliseconds. */
  readonly clock: () => number;
}

/** Progress is drawn at most so often. */
const DRAW_MS = 80;

/** A second task while one runs is not begun. */
export function createTasks({ store, reader, refused, clock }: TaskParts): RunTask {
  return async ({ kind, quiet = false, undo }, write) => {
    if (store.get().task !== undefined) return;
    store.tell({ kind: "taskStarted", task: { kind, quiet } });
    await reader.idle();
    const outcome = await write(progressOf(store, clock)).catch(refused);
    store.tell({
      kind: "taskEnded",
      message: messageOf(outcome, store.get(), { kind, quiet, ...(undo ? { undo } : {}) }),
    });
    await reader.now();
  };
}

function progressOf(store: PaneStore, clock: () => number): OnProgress {
  const began = clock();
  let drawn = Number.NEGATIVE_INFINITY;
  return (done, total, sheet) => {
    const elapsed = clock() - began;
    if (elapsed - drawn < DRAW_MS && done < total) return;
    drawn = elapsed;
    store.tell({ kind: "progressed", done, total, sheet, elapsed });
  };
}

const TONES = { done: "done", cancelled: "quiet", nothing: "quiet", refused: "error" } as const;

function messageOf(outcome: Outcome, { tab }: PaneState, { kind, quiet = false, undo }: TaskOptions): Message {
  return {
    tone: TONES[outcome.kind],
    task: kind,
    sentence: outcome.sentence,
    tab,
    quiet,
    ...(outcome.kind === "done" && undo !== undefined ? { undo } : {}),
    ...(outcome.kind === "refused" ? problemOf(outcome) : {}),
  };
}

const problemOf = ({ todo, sheet, details, broken }: Refusal): Partial<Message> => ({
  todo,
  ...(sheet === undefined ? {} : { sheet }),
  ...(details === undefined ? {} : { details }),
  ...(broken === undefined ? {} : { broken }),
});

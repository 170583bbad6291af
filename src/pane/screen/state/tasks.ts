/** Runs the tasks that write, one at a time, and keeps what became of each as a message with its undo. */
import { paneWorkTexts } from "../../../../shared/text/paneWork";
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

type Write = (onProgress: OnProgress) => Promise<Outcome>;

/** Answers once it has ended and the workbook is read again; `false`: it was not begun. */
export type RunTask = (options: TaskOptions, write: Write) => Promise<boolean>;

export interface TaskParts {
  readonly store: PaneStore;
  readonly reader: Pick<Reader, "idle" | "now">;
  readonly refused: (problem: unknown) => Refusal;
  /** Milliseconds. */
  readonly clock: () => number;
}

/** Progress is drawn at most so often. */
const DRAW_MS = 80;

/**
 * A task that is asked for while another one runs waits for its turn, so that nothing a person did is lost; only what
 * the pane starts by itself is left to the next reading. A problem stays on the screen though the next task goes well.
 */
export function createTasks({ store, reader, refused, clock }: TaskParts): RunTask {
  let asked = 0;
  let turn: Promise<unknown> = Promise.resolve();
  let problem: Message | undefined;

  async function once(options: TaskOptions, write: Write): Promise<{ readonly reading: Promise<void> }> {
    const { kind, quiet = false } = options;
    store.tell({ kind: "taskStarted", task: { kind, quiet } });
    await reader.idle();
    // Who has pressed *Annulla* by now wants nothing written.
    const outcome = isStopping(store) ? cancelled(store) : await write(progressOf(store, clock)).catch(refused);
    if (quiet && outcome.kind === "refused" && outcome.elsewhere === true) store.tell({ kind: "taskGaveWay" });
    else {
      const message = messageOf(outcome, store.get(), options);
      const shown = message.tone === "error" ? message : (problem ?? message);
      problem = asked > 1 && shown.tone === "error" && !shown.quiet ? shown : undefined;
      store.tell({ kind: "taskEnded", message: shown });
    }
    // The reading begins before the next task, which waits for it.
    const reading = reader.now();
    asked--;
    return { reading };
  }

  return async (options, write) => {
    if (options.quiet === true && asked > 0) return false;
    const isFirst = asked++ === 0;
    const mine = isFirst ? once(options, write) : turn.then(() => once(options, write));
    turn = mine;
    await (await mine).reading;
    return true;
  };
}

const isStopping = (store: PaneStore): boolean => store.get().task?.stopping === true;

const cancelled = (store: PaneStore): Outcome => ({
  kind: "cancelled",
  sentence: paneWorkTexts(store.get().wishes.language).cancelled,
});

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
    ...(outcome.kind === "done" && outcome.undoable !== false && undo !== undefined ? { undo } : {}),
    ...(outcome.kind === "done" && outcome.leftOut !== undefined ? { leftOut: outcome.leftOut } : {}),
    ...(outcome.kind === "refused" ? problemOf(outcome) : {}),
  };
}

const problemOf = ({ todo, sheet, details, broken, elsewhere }: Refusal): Partial<Message> => ({
  todo,
  ...(sheet === undefined ? {} : { sheet }),
  ...(details === undefined ? {} : { details }),
  ...(broken === undefined ? {} : { broken }),
  ...(elsewhere === undefined ? {} : { elsewhere }),
});

/** Whose turn it is on the workbook: while Cabina writes nobody else does, and what Cabina does is not told as a change. */
export interface Turns {
  /** Cabina writes: a person's changes are refused until it is done. */
  readonly taken: boolean;
  /** At this moment a command of ours is running. */
  readonly ours: boolean;
  /** Nobody has the turn any more. */
  free(): Promise<void>;
  /** Waits for those before, and lets nobody else in until `work` is done. */
  take<T>(work: () => Promise<T>): Promise<T>;
  /** Marks what happens within `work` as ours. */
  asOurs<T>(work: () => T): T;
}

export function turns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let taken = 0;
  let ours = 0;
  return {
    get taken() {
      return taken > 0;
    },
    get ours() {
      return ours > 0;
    },
    free: async () => {
      await last;
    },
    take(work) {
      const turn = last.then(async () => {
        taken += 1;
        try {
          return await work();
        } finally {
          taken -= 1;
        }
      });
      last = turn.catch(() => undefined);
      return turn;
    },
    asOurs(work) {
      ours += 1;
      try {
        return work();
      } finally {
        ours -= 1;
      }
    },
  };
}

/** What drives the pane from outside it: the buttons of a ribbon, the entries of a menu. They never write. */

/**
 * `check`: *Controlli*. `generate`: *Genera* with what would be written. `nextFinding`: the next open finding after the one
 * that was shown last, with its cell selected.
 */
export type PaneCommand = "check" | "generate" | "nextFinding";

/** Given to the pane, which listens as long as it is there. */
export interface PaneCommands {
  /** What was asked for before anybody listened is told at once. */
  subscribe(listener: (command: PaneCommand) => void): () => void;
}

export interface GivenCommands extends PaneCommands {
  give(command: PaneCommand): void;
}

export function createPaneCommands(): GivenCommands {
  let waiting: PaneCommand[] = [];
  let listeners: readonly ((command: PaneCommand) => void)[] = [];
  return {
    give(command) {
      if (listeners.length === 0) waiting.push(command);
      for (const listener of listeners) listener(command);
    },
    subscribe(listener) {
      listeners = [...listeners, listener];
      const before = waiting;
      waiting = [];
      for (const command of before) listener(command);
      return () => {
        listeners = listeners.filter((each) => each !== listener);
      };
    },
  };
}

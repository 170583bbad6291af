/** Holds the pane's state and tells the screen when it changes. */

import type { PaneState } from "./paneState";
import { type PaneEvent, reduce } from "./reduce";

export interface PaneStore {
  get(): PaneState;
  tell(event: PaneEvent): void;
  /** Calls back after each change until the returned function is called. */
  subscribe(listener: () => void): () => void;
}

export function createStore(start: PaneState): PaneStore {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    tell(event) {
      state = reduce(state, event);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

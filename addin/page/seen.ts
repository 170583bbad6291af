/** Whether a person sees the pane: Excel keeps its page running while it is closed, and loads it unseen for a function in a cell. */
import type { Seen } from "../host/desk";

export interface SeenHere extends Seen {
  /** Somebody asked for the pane: it is seen, whatever the page says of itself. */
  asked(): void;
}

interface Tells {
  addEventListener(name: string, listener: () => void): void;
}

/** What tells it. */
export interface SeenParts {
  readonly page: Tells & { readonly visibilityState: string };
  readonly window: Tells & { readonly innerWidth: number };
  /** Calls back with `true` when Excel shows the pane, `false` when it hides it. */
  readonly onPane: (told: (isShown: boolean) => void) => void;
}

/**
 * Not seen: Excel has hidden the pane, or the browser the page. Whoever points at it or types into it sees it, which counts
 * for more: not every Excel tells when it shows the pane again.
 */
export function seenHere({ page, window, onPane }: SeenParts): SeenHere {
  const isVisible = (): boolean => page.visibilityState !== "hidden";
  const hidden = { pane: false, page: !isVisible() };
  const listeners = new Set<(isSeen: boolean) => void>();
  const now = (): boolean => !hidden.pane && !hidden.page;
  const change = (to: Partial<typeof hidden>): void => {
    const before = now();
    Object.assign(hidden, to);
    if (now() === before) return;
    for (const listener of [...listeners]) listener(now());
  };
  const asked = (): void => change({ pane: false, page: false });
  page.addEventListener("visibilitychange", () => change({ page: !isVisible() }));
  for (const name of ["focus", "pointermove"]) window.addEventListener(name, asked);
  // A pane that is being closed may shrink to nothing.
  window.addEventListener("resize", () => {
    if (window.innerWidth > 0) asked();
  });
  onPane((isShown) => (isShown ? asked() : change({ pane: true })));
  return {
    now,
    asked,
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Resolves once it is seen. */
export const onceSeen = (seen: Seen): Promise<void> =>
  new Promise((resolve) => {
    if (seen.now()) return resolve();
    const stop = seen.watch((isSeen) => {
      if (!isSeen) return;
      stop();
      resolve();
    });
  });

/** Where the person last pressed a key or the mouse on the page that shows the pane. */

let wasElsewhere = false;

/** Watches until the returned function is called. */
export function watchTouches(): () => void {
  const stop = new AbortController();
  const note = ({ target }: Event): void => {
    wasElsewhere = target instanceof Element && target !== document.body && target.closest(PANE) === null;
  };
  for (const kind of ["keydown", "pointerdown"])
    document.addEventListener(kind, note, { capture: true, signal: stop.signal });
  return () => stop.abort();
}

/**
 * Whether somebody works elsewhere on the page, in a cell, and has the focus there. A grid also takes the focus by itself when a
 * button goes that had it: who pressed that button is not elsewhere.
 */
export function isElsewhere(): boolean {
  const { activeElement: active, body } = document;
  return wasElsewhere && active !== null && active !== body && active.closest(PANE) === null;
}

const PANE = ".cabina";

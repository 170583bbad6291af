/** Excel also loads the page unseen, for a function in a cell: the pane begins to read once somebody looks at it. */

/** Calls once, now or later. `asked`: somebody clicked in the ribbon. */
export function whenSeen(asked: Promise<void>, begin: () => void): void {
  if (document.visibilityState !== "hidden") {
    begin();
    return;
  }
  const ends = new AbortController();
  let begun = false;
  const start = (): void => {
    if (begun) return;
    begun = true;
    ends.abort();
    begin();
  };
  const { signal } = ends;
  document.addEventListener("visibilitychange", () => document.visibilityState !== "hidden" && start(), { signal });
  for (const name of ["focus", "pointermove", "resize"]) window.addEventListener(name, start, { signal });
  void asked.then(start);
  void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) start();
  });
}

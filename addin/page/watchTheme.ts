/** Follows the theme while the pane is open: Excel tells no change, so it is looked at whenever somebody comes back to the pane. */
import type { PaneTheme } from "../../src/pane/paneTheme";
import { themeOf } from "./theme";

const FORCED = "(forced-colors: active)";

export const themeNow = (): PaneTheme | undefined => themeOf(Office.context.officeTheme, matchMedia(FORCED).matches);

/** For as long as the page is there. */
export function watchTheme(listener: (theme: PaneTheme | undefined) => void): void {
  let known = themeNow();
  const look = (): void => {
    const now = themeNow();
    if (now === known) return;
    known = now;
    listener(now);
  };
  matchMedia(FORCED).addEventListener("change", look);
  window.addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
  document.documentElement.addEventListener("pointerenter", look);
}

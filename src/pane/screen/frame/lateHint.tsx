/** Beside what is under way: the spreadsheet program has not answered for some seconds, and what may be holding it up. */
import type { ReactElement } from "react";
import { useScreen } from "../screen";
import { Note } from "./message";

/** Always on the page while something is under way, so that reading aids hear when it speaks. */
export function LateHint(): ReactElement {
  const { state, words } = useScreen();
  return (
    <p className="cb-late" aria-live="polite">
      {state.isLate ? words.frame.late : null}
    </p>
  );
}

/** Small writes show no progress: they speak once they are held up. */
export function LateWrite(): ReactElement | null {
  const { state, words } = useScreen();
  const { task, isLate, activity } = state;
  // A reading that is said to be slow has the hint already.
  if (!isLate || task === undefined || task.quiet || task.kind !== "write" || activity === "slow") return null;
  return (
    <Note tone="quiet" title={words.frame.running.writing}>
      {words.frame.late}
    </Note>
  );
}

/** How far a reading is, in words: sheet n of m with its name; once all are read, that they are being checked. */
import { useScreen } from "../screen";

export function useReadingText(): string {
  const { state, words } = useScreen();
  const { progress } = state;
  const { now, sheet, checking } = words.frame.reading;
  if (progress === undefined) return now;
  return progress.done < progress.total
    ? sheet(progress.done + 1, progress.total, progress.sheet)
    : checking(progress.total);
}

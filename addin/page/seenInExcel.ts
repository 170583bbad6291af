/** Whether the pane is seen, of the page in Excel. */
import { type SeenHere, seenHere } from "./seen";

export const seenInExcel = (): SeenHere => seenHere({ page: document, window, onPane: (told) => void listen(told) });

async function listen(told: (isShown: boolean) => void): Promise<void> {
  try {
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) =>
      told(visibilityMode === Office.VisibilityMode.taskpane),
    );
  } catch {
    // What the page itself tells must do.
  }
}

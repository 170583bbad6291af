/** Whether the pane is seen, of the page in Excel. */
import { type SeenHere, seenHere } from "./seen";

export const seenInExcel = (): SeenHere =>
  seenHere({
    page: document,
    window,
    onPane: (told) =>
      void Office.addin
        .onVisibilityModeChanged(({ visibilityMode }) => told(visibilityMode === Office.VisibilityMode.taskpane))
        // The page tells it too.
        .catch(() => undefined),
  });

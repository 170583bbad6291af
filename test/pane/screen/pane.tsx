/** The pane as a page would load it, for weighing: without the core, which stands in a worker of its own. */
import { mountPane, type PaneProps } from "../../../src/pane/paneApp";

declare global {
  interface Window {
    paneProps: PaneProps;
  }
}

mountPane(document.body, window.paneProps);

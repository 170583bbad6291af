/** Texts that are typed and not yet handed on: they wait while another page of the pane is looked at. */
import type { PaneActions } from "./state/paneActions";

const ALL = new WeakMap<PaneActions, Map<string, string>>();

/** By a name of one's own, for as long as the pane is there. */
export function draftsOf(act: PaneActions): Map<string, string> {
  const known = ALL.get(act);
  if (known !== undefined) return known;
  const made = new Map<string, string>();
  ALL.set(act, made);
  return made;
}

/** Texts that are typed and not yet written: they wait while another page of the pane is looked at, until they stand in the workbook. */
import type { FindingView } from "../model/findingView";
import type { PaneActions } from "./state/paneActions";

export interface Draft {
  readonly text: string;
  /** The note that stood there when the typing began. */
  readonly seen: string;
}

type Noted = Pick<FindingView, "note">;

const ALL = new WeakMap<PaneActions, Map<string, Draft>>();

/** By the finding's id, for as long as the pane is there. */
export function draftsOf(act: PaneActions): Map<string, Draft> {
  const known = ALL.get(act);
  if (known !== undefined) return known;
  const made = new Map<string, Draft>();
  ALL.set(act, made);
  return made;
}

/** What is typed now, over what was typed before. */
export const typedOver = (draft: Draft | undefined, text: string, { note }: Noted): Draft => ({
  text,
  seen: draft?.seen ?? note,
});

/** What is written there meanwhile by somebody else and would be overwritten: it is to be shown beside the draft. */
export const writtenMeanwhile = (draft: Draft | undefined, { note }: Noted): string | undefined =>
  draft === undefined || note === draft.seen || note === "" || isWritten(draft, { note }) ? undefined : note;

/**
 * The workbook holds what was typed. A click is not enough: what it asked for may be refused, and somebody else may have
 * closed the finding with other words.
 */
const isWritten = ({ text }: Draft, { note }: Noted): boolean => plain(text) === plain(note);

/** As a cell gives it back. */
const plain = (text: string): string => text.replace(/\r\n?/g, "\n").trim();

/** After a reading: drafts that stand in the workbook are needed no longer. */
export function letGoWritten(drafts: Map<string, Draft>, findings: readonly FindingView[]): void {
  if (drafts.size === 0) return;
  for (const finding of findings) {
    const draft = drafts.get(finding.id);
    if (draft !== undefined && isWritten(draft, finding)) drafts.delete(finding.id);
  }
}

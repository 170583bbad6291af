/** What the pane's core remembers between two questions; all of it is gone when the pane is closed. */
import type { Language } from "../../../shared/language";
import type { Day } from "../../../shared/workbook/days";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { Host } from "../../host";
import type { IndicatorIndex } from "../model/indicatorIndex";
import type { Book } from "./book";
import type { PaneWishes } from "./paneWork";
import type { WrittenCell } from "./smallWrite";

export interface PaneState {
  readonly host: Host;
  readonly clock: () => Day;
  /** The workbook as it was read last, whether it holds a plan or not. */
  seen?: { readonly snapshot: Snapshot; readonly wishes: PaneWishes };
  /** Absent: there was no plan. */
  book?: Book | undefined;
  /** Made when it is first asked for. */
  index?: IndicatorIndex | undefined;
  /** The last small write, to be taken back. */
  lastWrite: readonly WrittenCell[];
  stopped: boolean;
}

/** The pane's language; before anything was read, the host's. */
export const paneLanguage = ({ seen, host }: PaneState): Language => seen?.wishes.language ?? host.about().language;

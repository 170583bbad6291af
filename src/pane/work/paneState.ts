/** What the pane's core remembers between two questions; all of it is gone when the pane is closed. */
import type { Language } from "../../../shared/language";
import type { Day } from "../../../shared/workbook/days";
import { type Snapshot, sheetNamed } from "../../../shared/workbook/snapshot";
import type { Host } from "../../host";
import type { BuildView, Refusal } from "../model/buildView";
import type { IndicatorIndex } from "../model/indicatorIndex";
import type { SettingsView } from "../model/settingsView";
import type { Book } from "./book";
import type { LongWork } from "./longWork";
import type { PaneReading, PaneWishes } from "./paneWork";
import type { WrittenCell } from "./smallWrite";

export interface PaneState {
  readonly host: Host;
  readonly clock: () => Day;
  readonly long: LongWork;
  /** The workbook as it was read last, whether it holds a plan or not. */
  seen?: { readonly snapshot: Snapshot; readonly wishes: PaneWishes };
  /** Absent: there was no plan. */
  book?: Book | undefined;
  /** What the last reading told, and for what: the same workbook is told the same again, at once. */
  last?: LastReading | undefined;
  /** How many readings and stops of readings were asked for: the latest alone counts. */
  asked: number;
  /** A reading is being checked. */
  isChecking: boolean;
  /** Made when it is first asked for. */
  index?: IndicatorIndex | undefined;
  preview?: Kept<BuildView | Refusal> | undefined;
  settings?: Kept<SettingsView> | undefined;
  /** The last small write, to be taken back. */
  lastWrite: readonly WrittenCell[];
  stopped: boolean;
}

export interface LastReading {
  readonly wishes: PaneWishes;
  readonly today: Day;
  readonly snapshot: Snapshot;
  readonly reading: PaneReading;
}

/** What was asked about a book, being worked out or known; `undefined`: it was let go. */
export interface Kept<T> {
  readonly book: Book;
  readonly answer: Promise<T | undefined>;
}

/** The pane's language; before anything was read, the host's. */
export const paneLanguage = ({ seen, host }: PaneState): Language => seen?.wishes.language ?? host.about().language;

/** Whether a sheet cannot be seen in the workbook as it was read last. */
export const isHiddenIn =
  ({ seen }: PaneState) =>
  (sheet: string): boolean =>
    seen !== undefined && sheetNamed(seen.snapshot, sheet)?.hidden === true;

/** What the pane knows and shows at a moment: one plain object; `reduce` makes the next one. */
import type { Outcome as FindingOutcome } from "../../../../shared/sheets/findings/outcomes";
import type { CellRange } from "../../../../shared/workbook/address";
import type { BuildView, LeftOut, Refusal } from "../../model/buildView";
import type { IndicatorView } from "../../model/indicatorView";
import type { SymbolName } from "../../model/planView";
import type { SettingsView } from "../../model/settingsView";
import type { PaneReading, PaneWishes, TakesOver } from "../../work/paneWork";

export type Tab = "cockpit" | "checks" | "build";
/** Three ways to look at the cockpit. */
export type Way = "perspectives" | "areas" | "map";

/** A page that opens over a tab and has a way back. */
export type Page =
  | { readonly kind: "finding"; readonly id: string }
  | { readonly kind: "fixes" }
  | { readonly kind: "closed" }
  /** Without id: the selected cell holds no indicator. */
  | { readonly kind: "indicator"; readonly id?: string }
  | { readonly kind: "reading"; readonly id: string }
  | { readonly kind: "settings" }
  | { readonly kind: "about" }
  | { readonly kind: "guide" };

/** Where one was before a page opened: back goes there. */
export interface Place {
  /** Absent: what has the focus is scrolled into view. */
  readonly scroll?: number;
  /** The `data-key` of what had the focus. */
  readonly focus?: string;
}

export interface Visit {
  readonly page: Page;
  readonly from: Place;
}

export type TaskKind = "build" | "undo" | "sample" | "write";

/** A task that writes. */
export interface Task {
  readonly kind: TaskKind;
  /** Started by the pane itself (the automatic refresh): it takes neither view nor focus. */
  readonly quiet: boolean;
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
  readonly stopping: boolean;
  /** Milliseconds since it began, at the last progress. */
  readonly elapsed: number;
}

/** What *Annulla* in a message does. */
export type Undo =
  | ({ readonly kind: "build" } & TakesOver)
  /** The last small write: a fix, a reading, a kept result, a setting. */
  | { readonly kind: "fix" }
  | { readonly kind: "judge"; readonly finding: string; readonly outcome?: FindingOutcome; readonly note: string };

/** What became of the last task; it stays on its tab until the next one. */
export interface Message {
  readonly tone: "done" | "quiet" | "error";
  readonly task: TaskKind;
  readonly sentence: string;
  readonly todo?: string;
  readonly sheet?: string;
  readonly details?: string;
  /** Done but for this. */
  readonly leftOut?: LeftOut;
  /** A generation broke off: how many of its sheets are written. */
  readonly broken?: Refusal["broken"];
  /** Somebody else is at a generation, or was: *Genera* offers what can be done. */
  readonly elsewhere?: boolean;
  readonly undo?: Undo;
  readonly tab: Tab;
  /** Told by the automatic refresh: it takes no focus. */
  readonly quiet: boolean;
}

/** The cell under the strip. */
export interface Selection {
  readonly at: CellRange;
  readonly indicator?: string;
}

/** How many of how many sheets are read; all of them: they are being checked. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
}

export interface PaneState {
  readonly wishes: PaneWishes;
  readonly automatic: boolean;
  readonly reading: PaneReading | undefined;
  /** `slow`: for half a second or more; it is said then. `stopped`: by the person; what is shown, if anything, is of before. */
  readonly activity: "idle" | "reading" | "slow" | "stopped";
  /** Of the reading under way, where the host tells it. */
  readonly progress: ReadingProgress | undefined;
  /** The spreadsheet program has not answered for some seconds. */
  readonly isLate: boolean;
  /** What a generation would write; undefined while it is being counted. */
  readonly preview: BuildView | Refusal | undefined;
  /** `preview` is of this reading; false: of the one before, until the new count is there. */
  readonly isCounted: boolean;
  readonly tab: Tab;
  readonly way: Way;
  readonly visits: readonly Visit[];
  /** Where to stand after going back; told once. */
  readonly restore: Place | undefined;
  readonly filter: SymbolName | undefined;
  readonly isSearching: boolean;
  readonly search: string;
  /** Ids of the open nodes of the tree. */
  readonly open: Readonly<Record<string, true>>;
  readonly selection: Selection | undefined;
  readonly task: Task | undefined;
  readonly message: Message | undefined;
  /** What the pane did by itself is told beside what became of the person's own task, whose undo stays. */
  readonly aside: Message | undefined;
  /** The indicator of the page; undefined while it is being read. */
  readonly indicator: IndicatorView | undefined;
  /** The id that was asked for and is not in the plan. */
  readonly noIndicator?: string | undefined;
  readonly settings: SettingsView | undefined;
  /** Tables whose columns can be named where no plan was recognised or read. */
  readonly tables: SettingsView["tables"] | undefined;
}

export const startState = (wishes: PaneWishes, automatic: boolean): PaneState => ({
  wishes,
  automatic,
  reading: undefined,
  activity: "reading",
  progress: undefined,
  isLate: false,
  preview: undefined,
  isCounted: false,
  tab: "cockpit",
  way: "perspectives",
  visits: [],
  restore: undefined,
  filter: undefined,
  isSearching: false,
  search: "",
  open: {},
  selection: undefined,
  task: undefined,
  message: undefined,
  aside: undefined,
  indicator: undefined,
  settings: undefined,
  tables: undefined,
});

/** A generation of ours that could not be finished: *Genera* is about nothing else. */
export const buildProblemOf = ({ message, aside, reading }: PaneState): Message | undefined =>
  reading?.kind === "plan" && reading.plan.unfinished !== undefined
    ? undefined
    : [message, aside].find((each) => each?.tone === "error" && each.task === "build" && each.elsewhere !== true);

/** Whether what a generation would write is being worked out, or will be once the reading is done; not after that was stopped. */
export const isCounting = ({ preview, activity }: Pick<PaneState, "preview" | "activity">): boolean =>
  preview === undefined && activity !== "stopped";

/** The page on top; undefined: the tab itself. */
export const pageOf = (state: PaneState): Page | undefined => state.visits[state.visits.length - 1]?.page;

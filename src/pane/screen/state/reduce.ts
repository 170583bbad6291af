/** What happens to the pane's state: one event in, the next state out; nothing else changes it. */
import type { BuildView, Refusal } from "../../model/buildView";
import type { IndicatorView } from "../../model/indicatorView";
import type { PlanView, SymbolName } from "../../model/planView";
import type { SettingsView } from "../../model/settingsView";
import type { PaneReading, PaneWishes } from "../../work/paneWork";
import {
  type Message,
  type Page,
  type PaneState,
  type Place,
  pageOf,
  type ReadingProgress,
  type Selection,
  type Tab,
  type Task,
  type Way,
} from "./paneState";

export type PaneEvent =
  | { readonly kind: "readingStarted" }
  | { readonly kind: "readingSlow" }
  | { readonly kind: "readingProgressed"; readonly progress: ReadingProgress }
  | { readonly kind: "readingStopped" }
  | { readonly kind: "read"; readonly reading: PaneReading }
  | { readonly kind: "lateTold"; readonly isLate: boolean }
  | { readonly kind: "previewed"; readonly preview: BuildView | Refusal }
  | { readonly kind: "tabChosen"; readonly tab: Tab }
  | { readonly kind: "wayChosen"; readonly way: Way }
  | { readonly kind: "pageOpened"; readonly page: Page; readonly from: Place }
  | { readonly kind: "pageReplaced"; readonly page: Page }
  | { readonly kind: "wentBack" }
  | { readonly kind: "restored" }
  | { readonly kind: "filtered"; readonly symbol: SymbolName | undefined }
  | { readonly kind: "searchShown"; readonly shown: boolean }
  | { readonly kind: "searched"; readonly text: string }
  | { readonly kind: "nodeToggled"; readonly id: string; readonly open: boolean }
  | { readonly kind: "nodesRevealed"; readonly ids: readonly string[]; readonly way: Way }
  | { readonly kind: "selected"; readonly selection: Selection }
  | { readonly kind: "taskStarted"; readonly task: Pick<Task, "kind" | "quiet"> }
  | {
      readonly kind: "progressed";
      readonly done: number;
      readonly total: number;
      readonly sheet: string;
      readonly elapsed: number;
    }
  | { readonly kind: "stopAsked" }
  | { readonly kind: "taskEnded"; readonly message: Message | undefined }
  /** A task of the pane's own gave way to somebody else's: nobody need hear of it. */
  | { readonly kind: "taskGaveWay" }
  /** Something is to be said that came of no task. */
  | { readonly kind: "told"; readonly message: Message }
  | { readonly kind: "messageClosed"; readonly quiet: boolean }
  | { readonly kind: "indicatorTold"; readonly id: string; readonly indicator: IndicatorView | undefined }
  | { readonly kind: "settingsTold"; readonly settings: SettingsView | undefined }
  | { readonly kind: "tablesTold"; readonly tables: SettingsView["tables"] }
  | { readonly kind: "wished"; readonly wishes: PaneWishes }
  | { readonly kind: "automaticChosen"; readonly on: boolean };

/** One event's way to the next state; the rest of the state stays as it is. */
type Handlers = {
  readonly [K in PaneEvent["kind"]]: (state: PaneState, event: Extract<PaneEvent, { readonly kind: K }>) => PaneState;
};

const HANDLERS: Handlers = {
  // One that gave way to another was slow already.
  readingStarted: (state) => ({
    ...state,
    activity: state.activity === "slow" ? "slow" : "reading",
    progress: undefined,
  }),
  readingSlow: (state) => ({ ...state, activity: "slow" }),
  readingProgressed: (state, { progress }) => ({ ...state, progress }),
  readingStopped: (state) => ({ ...state, activity: "stopped", progress: undefined }),
  read: (state, { reading }) => withReading(state, reading),
  lateTold: (state, { isLate }) => ({ ...state, isLate }),
  previewed: (state, { preview }) => ({ ...state, preview, isCounted: true }),
  tabChosen: (state, { tab }) => ({ ...state, tab, visits: [], restore: undefined }),
  wayChosen: (state, { way }) => ({ ...state, way }),
  pageOpened: (state, { page, from }) => opened(state, page, from),
  pageReplaced: (state, { page }) => replaced(state, page),
  wentBack,
  restored: (state) => ({ ...state, restore: undefined }),
  filtered: (state, { symbol }) => ({ ...state, filter: symbol }),
  searchShown: (state, { shown }) => ({ ...state, isSearching: shown, search: shown ? state.search : "" }),
  // A field that was closed before its pause was over finds nothing that nobody sees.
  searched: (state, { text }) => (state.isSearching ? { ...state, search: text } : state),
  nodeToggled: (state, { id, open }) => ({ ...state, open: toggled(state.open, id, open) }),
  nodesRevealed: (state, { ids, way }) => revealed(state, ids, way),
  selected: (state, { selection }) => ({ ...state, selection }),
  taskStarted: (state, { task }) => ({
    ...state,
    ...(task.quiet ? { aside: undefined } : { message: undefined, aside: undefined }),
    task: { ...task, done: 0, total: 0, sheet: "", stopping: false, elapsed: 0 },
  }),
  progressed: (state, { kind: _, ...progress }) => withTask(state, progress),
  stopAsked: (state) => withTask(state, { stopping: true }),
  // What was to be written is written: the count of before would offer it once more.
  taskEnded: (state, { message }) => ({
    ...state,
    task: undefined,
    ...(message?.quiet === true ? { aside: message, message: withoutOldUndo(state.message, message) } : { message }),
    ...(message?.tone === "done" ? { preview: undefined } : {}),
    ...(message?.tone === "done" && (message.task === "build" || message.task === "undo")
      ? { reading: upToDate(state.reading, message.task) }
      : {}),
  }),
  taskGaveWay: (state) => ({ ...state, task: undefined }),
  told: (state, { message }) => ({ ...state, aside: message }),
  messageClosed: (state, { quiet }) => (quiet ? { ...state, aside: undefined } : { ...state, message: undefined }),
  indicatorTold: (state, { id, indicator }) => ({
    ...state,
    indicator,
    noIndicator: indicator === undefined ? id : undefined,
  }),
  settingsTold: (state, { settings }) => ({ ...state, settings }),
  tablesTold: (state, { tables }) => ({ ...state, tables }),
  wished: (state, { wishes }) =>
    wishes.language === state.wishes.language
      ? { ...state, wishes }
      : { ...state, wishes, message: withoutOldWords(state.message), aside: withoutOldWords(state.aside) },
  automaticChosen: (state, { on }) => ({ ...state, automatic: on }),
};

export const reduce = <K extends PaneEvent["kind"]>(
  state: PaneState,
  event: Extract<PaneEvent, { readonly kind: K }>,
): PaneState => (HANDLERS[event.kind] as Handlers[K])(state, event);

/**
 * Until the workbook is read again the sheets are not said to be behind the plan that they were just made from, nor is a
 * generation said to be open that was just completed or taken back.
 */
function upToDate(reading: PaneReading | undefined, task: "build" | "undo"): PaneReading | undefined {
  if (reading?.kind !== "plan") return reading;
  const { outdated, unfinished: _, ...plan } = reading.plan;
  return { ...reading, plan: { ...plan, ...(task === "build" || outdated === undefined ? {} : { outdated }) } };
}

/** Only the last generation can be taken back: once the pane has made another one, that is offered. */
const withoutOldUndo = (message: Message | undefined, { tone, task }: Message): Message | undefined =>
  tone === "done" && task === "build" ? notUndone(message) : message;

/** The last generation is somebody else's: what the message says is not what would be taken back. */
const withoutBuildUndo = ({ message, aside }: PaneState): Pick<PaneState, "message" | "aside"> => ({
  message: notUndone(message),
  aside: notUndone(aside),
});

function notUndone(message: Message | undefined): Message | undefined {
  if (message?.undo?.kind !== "build") return message;
  const { undo: _, ...others } = message;
  return others;
}

/** What was told in another language goes; what can still be undone, or went wrong, is more than its words. */
const withoutOldWords = (message: Message | undefined): Message | undefined =>
  message?.undo === undefined && message?.tone !== "error" ? undefined : message;

const withTask = (state: PaneState, change: Partial<Task>): PaneState =>
  state.task === undefined ? state : { ...state, task: { ...state.task, ...change } };

/** A new reading keeps tab, page, filter and open nodes; only what is gone from the plan gives way. */
function withReading(state: PaneState, reading: PaneReading): PaneState {
  const next: PaneState = {
    ...state,
    reading,
    activity: "idle",
    progress: undefined,
    preview: undefined,
    isCounted: false,
    tables: undefined,
  };
  if (reading.kind !== "plan") return { ...next, indicator: undefined, settings: undefined };
  return {
    ...next,
    // A build that is known stays on the screen until the new count is there: no flicker at every keystroke.
    preview: state.reading?.kind === "plan" ? state.preview : undefined,
    ...(reading.plan.lastElsewhere === true ? withoutBuildUndo(state) : {}),
    filter: state.filter !== undefined && hasSymbol(reading.plan, state.filter) ? state.filter : undefined,
    way: wayFor(reading.plan, state.way),
  };
}

const hasSymbol = (plan: PlanView, symbol: SymbolName): boolean =>
  Object.values(plan.indicators).some((line) => line.symbol === symbol);

/** The ways that this plan can be looked at. */
export function waysOf(plan: PlanView): readonly Way[] {
  const hasMap = plan.perspectives.some((perspective) => perspective.children.length > 0);
  return [
    ...(plan.perspectives.length > 0 ? (["perspectives"] as const) : []),
    ...(plan.areas.length > 0 ? (["areas"] as const) : []),
    ...(hasMap ? (["map"] as const) : []),
  ];
}

function wayFor(plan: PlanView, way: Way): Way {
  const ways = waysOf(plan);
  return ways.includes(way) ? way : (ways[0] ?? "perspectives");
}

const opened = (state: PaneState, page: Page, from: Place): PaneState => ({
  ...state,
  visits: [...state.visits, { page, from }],
  restore: undefined,
  ...emptied(page),
});

/** Details of another page are not shown while those of this one are being read. */
const emptied = (page: Page): Partial<PaneState> =>
  page.kind === "indicator" ? { indicator: undefined } : page.kind === "settings" ? { settings: undefined } : {};

function replaced(state: PaneState, page: Page): PaneState {
  const top = state.visits[state.visits.length - 1];
  if (top === undefined) return state;
  return { ...state, visits: [...state.visits.slice(0, -1), { ...top, page }], ...emptied(page) };
}

function wentBack(state: PaneState): PaneState {
  const top = state.visits[state.visits.length - 1];
  if (top === undefined) return state;
  const visits = state.visits.slice(0, -1);
  const back = { ...state, visits, restore: top.from };
  const page = pageOf(back);
  // Going back to an indicator from another one: its details are read again.
  const isOther = page?.kind === "indicator" && page.id !== state.indicator?.id;
  return isOther ? { ...back, indicator: undefined } : back;
}

function toggled(open: PaneState["open"], id: string, isOpen: boolean): PaneState["open"] {
  const { [id]: _, ...others } = open;
  return isOpen ? { ...others, [id]: true } : others;
}

/** Opens the nodes on the way to one, in the tree, and stands on the last of them. */
function revealed(state: PaneState, ids: readonly string[], way: Way): PaneState {
  const open: Record<string, true> = { ...state.open };
  for (const id of ids) open[id] = true;
  const last = ids[ids.length - 1];
  const restore: Place | undefined = last === undefined ? undefined : { focus: last };
  return { ...state, way, filter: undefined, isSearching: false, search: "", open, restore };
}

/** The pane behind its screen: state, what a person can do, and what the host and the core tell. */
import type { Language } from "../../../../shared/language";
import { screenTexts } from "../../../../shared/text/paneScreen";
import type { CellRange } from "../../../../shared/workbook/address";
import type { LiveHost } from "../../../host";
import type { PaneCommand } from "../../commands";
import type { Refusal } from "../../model/buildView";
import { refuseHost } from "../../work/hostRefusal";
import type { PaneWork } from "../../work/paneWork";
import { detailsOf } from "../../work/refusal";
import { type Automatic, createAutomatic } from "./automatic";
import { createCommandRunner } from "./commandRunner";
import { createActions, type PaneActions } from "./paneActions";
import { type PaneState, pageOf, startState } from "./paneState";
import { createReader, type Reader } from "./reader";
import { createStore, type PaneStore } from "./store";
import { createTasks } from "./tasks";

export interface PaneParts {
  readonly work: PaneWork;
  /** What the pane itself asks of the workbook: to show cells, and to tell what happens in it. */
  readonly host: Pick<LiveHost, "select" | "watch">;
  readonly language: Language;
  readonly automatic: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onAutomatic: (on: boolean) => void;
  /** Resolves once a person sees the pane; absent: she always does. */
  readonly onceSeen?: () => Promise<void>;
  /** Milliseconds, for how long a task takes. */
  readonly clock: () => number;
}

export interface Pane {
  readonly store: PaneStore;
  readonly act: PaneActions;
  /** From outside the pane; it is done as soon as the plan is read. */
  command(command: PaneCommand): void;
  /** Begins to read and to watch; the returned function ends both. */
  start(): () => void;
}

export function createPane(parts: PaneParts): Pane {
  const { work, host } = parts;
  const store = createStore(startState({ language: parts.language }, parts.automatic));
  const refused = (problem: unknown): Refusal => refusedIn(store.get().wishes.language, problem);
  const loadPage = pageLoader(store, work);
  const reader: Reader = createReader({ store, work, refused, clock: parts.clock, afterRead: () => afterRead() });
  const automatic = createAutomatic({
    ...{ store, work, onceSeen: parts.onceSeen },
    run: createTasks({ store, reader, refused, clock: parts.clock }),
  });
  const follow = selectionFollower(store, work);
  const afterRead = async (): Promise<void> => {
    const { selection } = store.get();
    if (selection !== undefined) follow(selection.at);
    loadPage();
    await countChanges({ store, work, automatic, refused });
  };
  const act = createActions({ ...parts, store, reader, refused, run: automatic.run, loadPage });
  const commands = createCommandRunner(store, act);
  return {
    store,
    act,
    command: commands.run,
    start() {
      const unfollow = commands.start();
      const unwatch = host.watch((event) => {
        if (event.kind === "selected") return follow(event.at);
        if (event.kind === "late") return store.tell({ kind: "lateTold", isLate: event.isLate });
        automatic.changed();
        reader.soon();
      });
      void reader.now();
      return () => {
        unwatch();
        unfollow();
        reader.end();
      };
    },
  };
}

/** What went wrong outside of every task: the program's reason where it gives one. */
function refusedIn(language: Language, problem: unknown): Refusal {
  const told = refuseHost(problem, language, { stands: () => "", next: "repeat" });
  return told ?? { kind: "refused", ...screenTexts(language).frame.failed, ...detailsOf(problem) };
}

/** Asks in the background what a generation would write; with the automatic refresh on, writes what is behind. */
async function countChanges(parts: {
  readonly store: PaneStore;
  readonly work: PaneWork;
  readonly automatic: Automatic;
  readonly refused: (problem: unknown) => Refusal;
}): Promise<void> {
  const { store, work, automatic, refused } = parts;
  const { reading } = store.get();
  if (reading?.kind !== "plan") return;
  const preview = await work.preview().catch(refused);
  if (preview === undefined || store.get().reading !== reading) return;
  store.tell({ kind: "previewed", preview });
  await automatic.follow(preview);
}

/** Tells the state which indicator stands in the selected cell; of quick changes only the last one counts. */
function selectionFollower(store: PaneStore, work: PaneWork): (at: CellRange) => void {
  let latest = 0;
  return (at) => {
    const mine = ++latest;
    if (store.get().reading?.kind !== "plan") {
      store.tell({ kind: "selected", selection: { at } });
      return;
    }
    void work.indicatorAt(at).then(
      (indicator) =>
        mine === latest &&
        store.tell({ kind: "selected", selection: { at, ...(indicator === undefined ? {} : { indicator }) } }),
      () => undefined,
    );
  };
}

/** Asks for the details that the page on top shows; an answer that comes after the page is gone is dropped. */
function pageLoader(store: PaneStore, work: PaneWork): () => void {
  let latest = 0;
  return () => {
    const mine = ++latest;
    const page = pageOf(store.get());
    const isMine = (): boolean => mine === latest;
    const failed = (): void => undefined;
    if ((page?.kind === "indicator" || page?.kind === "reading") && page.id !== undefined) {
      const { id } = page;
      void work
        .indicator(id)
        .then((indicator) => isMine() && store.tell({ kind: "indicatorTold", id, indicator }), failed);
    }
    if (page?.kind === "settings" && store.get().reading?.kind === "plan") {
      void work.settings().then((settings) => isMine() && store.tell({ kind: "settingsTold", settings }), failed);
    }
    if (page?.kind === "settings" && hasNoPlan(store.get())) {
      void work.tables().then((tables) => isMine() && store.tell({ kind: "tablesTold", tables }), failed);
    }
  };
}

/** Whether the columns can be named though there is no plan. */
const hasNoPlan = ({ reading }: PaneState): boolean => reading?.kind === "unrecognised" || reading?.kind === "refused";

/** Does what a ribbon asks of the pane, once there is something to do it with: after the first reading, not while a task writes. */
import { screenTexts } from "../../../../shared/text/paneScreen";
import type { PaneCommand } from "../../commands";
import type { FindingView } from "../../model/findingView";
import type { PaneActions } from "./paneActions";
import { type Message, type PaneState, pageOf } from "./paneState";
import type { PaneStore } from "./store";

export interface CommandRunner {
  run(command: PaneCommand): void;
  /** Follows which finding is shown, and does what waits; until the returned function is called. */
  start(): () => void;
}

/** The finding that was shown last, and its place among the open ones: once it is mended the next one stands there. */
interface Shown {
  readonly id: string;
  readonly place: number;
}

export function createCommandRunner(store: PaneStore, act: PaneActions): CommandRunner {
  let waiting: PaneCommand[] = [];
  let shown: Shown | undefined;
  let known: PaneState | undefined;

  function follow(): void {
    const state = store.get();
    if (known?.visits === state.visits && known.reading === state.reading) return;
    known = state;
    const page = pageOf(state);
    if (page?.kind !== "finding") return;
    const place = openFindings(state).findIndex(({ id }) => id === page.id);
    if (place >= 0) shown = { id: page.id, place };
    else if (shown?.id !== page.id) shown = undefined;
  }

  function flush(): void {
    const { reading, task } = store.get();
    if (reading === undefined || task !== undefined) return;
    const now = waiting;
    waiting = [];
    for (const command of now) doNow(command);
  }

  function doNow(command: PaneCommand): void {
    if (command === "nextFinding" && store.get().reading?.kind === "plan") showNext();
    else act.chooseTab(command === "generate" ? "build" : "checks");
  }

  function showNext(): void {
    const state = store.get();
    const next = nextAfter(openFindings(state), shown);
    if (next === undefined) {
      act.chooseTab("checks");
      store.tell({ kind: "told", message: noneOpen(state) });
      return;
    }
    const page = { kind: "finding", id: next.id } as const;
    if (pageOf(state)?.kind === "finding") act.replace(page);
    else {
      act.chooseTab("checks");
      act.open(page, { scroll: 0 });
    }
    act.show(next.cells[0] ?? next.at);
  }

  return {
    run(command) {
      const { reading, task } = store.get();
      // Whoever asks for a check means the workbook as it is now; the first reading is that already.
      if (command === "check" && reading !== undefined && task === undefined) act.read();
      waiting.push(command);
      flush();
    },
    start: () =>
      store.subscribe(() => {
        follow();
        // Not while whoever tells the store something is still at it.
        if (waiting.length > 0) void Promise.resolve().then(flush);
      }),
  };
}

const openFindings = ({ reading }: PaneState): readonly FindingView[] =>
  reading?.kind === "plan" ? reading.findings.findings.filter(({ open }) => open) : [];

/** After the last one comes the first. */
function nextAfter(list: readonly FindingView[], shown: Shown | undefined): FindingView | undefined {
  const at = list.findIndex(({ id }) => id === shown?.id);
  const next = shown === undefined ? 0 : at < 0 ? shown.place : at + 1;
  return list[next] ?? list[0];
}

const noneOpen = ({ wishes }: PaneState): Message => ({
  tone: "quiet",
  task: "write",
  sentence: screenTexts(wishes.language).checks.noneOpen,
  tab: "checks",
  quiet: true,
});

/** Everything that a person can do in the pane, by name; the views call nothing else. */
import type { Language } from "../../../../shared/language";
import type { ColumnMapping } from "../../../../shared/recognise/recognition";
import type { Outcome as FindingOutcome } from "../../../../shared/sheets/findings/outcomes";
import type { CellRange } from "../../../../shared/workbook/address";
import type { LiveHost } from "../../../host";
import type { Refusal } from "../../model/buildView";
import type { SymbolName } from "../../model/planView";
import type { SettingChange } from "../../model/settingsView";
import type { BuildOptions, Judged, PaneWishes, PaneWork, ShownFixes } from "../../work/paneWork";
import {
  type Message,
  type Page,
  type PaneState,
  type Place,
  pageOf,
  type Tab,
  type Undo,
  type Way,
} from "./paneState";
import type { Reader } from "./reader";
import type { PaneStore } from "./store";
import type { RunTask } from "./tasks";

export interface PaneActions {
  /** Also what the person calculates by hand. */
  read(): void;
  stopReading(): void;
  chooseTab(tab: Tab): void;
  chooseWay(way: Way): void;
  open(page: Page, from: Place): void;
  replace(page: Page): void;
  back(): void;
  restored(): void;
  filter(symbol: SymbolName | undefined): void;
  showSearch(shown: boolean): void;
  search(text: string): void;
  toggle(id: string, open: boolean): void;
  /** Opens the tree down to a node. */
  reveal(ids: readonly string[], way: Way): void;
  /** Shows cells in the workbook. */
  show(at: CellRange): void;
  build(options: BuildOptions): void;
  sample(): void;
  stop(): void;
  fix(findings: readonly string[]): void;
  /** `before`: what she saw. Once it is written the finding's page is left; refused, it stays with what was typed. */
  judge(finding: string, outcome: FindingOutcome | undefined, note: string, before: Judgement): void;
  chooseReading(indicator: string, choice: string | undefined): void;
  keepResult(indicator: string, which: 0 | 1): void;
  change(setting: SettingChange): void;
  undo(undo: Undo): void;
  /** `quiet`: the one about what the pane did by itself. */
  closeMessage(quiet: boolean): void;
  chooseYear(year: number): void;
  chooseSheet(sheet: string): void;
  nameColumns(mapping: readonly ColumnMapping[] | undefined): void;
  chooseLanguage(language: Language): void;
  chooseAutomatic(on: boolean): void;
}

/** What stands beside a finding. */
export type Judgement = Judged;

export interface ActionParts {
  readonly store: PaneStore;
  readonly reader: Reader;
  readonly run: RunTask;
  readonly work: PaneWork;
  readonly host: Pick<LiveHost, "select">;
  /** What went wrong, as a sentence. */
  readonly refused: (problem: unknown) => Refusal;
  /** Asks for what the page on top shows. */
  readonly loadPage: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onAutomatic: (on: boolean) => void;
}

export const createActions = (parts: ActionParts): PaneActions => ({
  ...placeActions(parts),
  ...taskActions(parts),
  ...wishActions(parts),
});

type PlaceActions = Pick<
  PaneActions,
  | "chooseTab"
  | "chooseWay"
  | "open"
  | "replace"
  | "back"
  | "restored"
  | "filter"
  | "showSearch"
  | "search"
  | "toggle"
  | "reveal"
  | "closeMessage"
>;

/** Where one is and what one looks at. */
function placeActions({ store, loadPage }: ActionParts): PlaceActions {
  const { tell } = store;
  return {
    chooseTab: (tab) => tell({ kind: "tabChosen", tab }),
    chooseWay: (way) => tell({ kind: "wayChosen", way }),
    open(page, from) {
      tell({ kind: "pageOpened", page, from });
      loadPage();
    },
    replace(page) {
      tell({ kind: "pageReplaced", page });
      loadPage();
    },
    back() {
      tell({ kind: "wentBack" });
      loadPage();
    },
    restored: () => tell({ kind: "restored" }),
    filter: (symbol) => tell({ kind: "filtered", symbol }),
    showSearch: (shown) => tell({ kind: "searchShown", shown }),
    search: (text) => tell({ kind: "searched", text }),
    toggle: (id, open) => tell({ kind: "nodeToggled", id, open }),
    reveal: (ids, way) => tell({ kind: "nodesRevealed", ids, way }),
    closeMessage: (quiet) => tell({ kind: "messageClosed", quiet }),
  };
}

type TaskActions = Pick<
  PaneActions,
  "build" | "sample" | "stop" | "fix" | "judge" | "chooseReading" | "keepResult" | "change" | "undo" | "show"
>;

/** What writes into the workbook, each with its way back. */
function taskActions({ store, reader, run, work, host, refused, loadPage, onAutomatic }: ActionParts): TaskActions {
  const notShown = (problem: unknown): Message => {
    const { tab } = store.get();
    const { sentence, todo, details } = refused(problem);
    return {
      tone: "error",
      task: "write",
      sentence,
      todo,
      ...(details === undefined ? {} : { details }),
      tab,
      quiet: true,
    };
  };
  const write = (task: () => ReturnType<PaneWork["undoFix"]>, undo?: Undo): void =>
    void run({ kind: "write", ...(undo === undefined ? {} : { undo }) }, task);
  const back = (): void => {
    store.tell({ kind: "wentBack" });
    loadPage();
  };
  const settle = (change: (wishes: PaneWishes) => PaneWishes): void => {
    store.tell({ kind: "wished", wishes: change(store.get().wishes) });
    reader.settle(change);
  };
  /** The columns that were picked before the last generation, which its undo takes out of the workbook. */
  let named: PaneWishes["mapping"];
  /** The last judgement as it was written: taking it back expects to find that. */
  let written: (Judgement & { readonly finding: string }) | undefined;
  return {
    build: (options) =>
      void run({ kind: "build", undo: { kind: "build" } }, async (onProgress) => {
        const done = await work.build(options, onProgress);
        const { mapping } = store.get().wishes;
        if (done.kind !== "done" || mapping === undefined) return done;
        // The workbook remembers the columns from now on, and its pointers follow them.
        named = mapping;
        settle(({ mapping: _, ...wishes }) => wishes);
        return done;
      }),
    sample: () => void run({ kind: "sample" }, () => work.sample()),
    stop() {
      store.tell({ kind: "stopAsked" });
      void work.stop();
    },
    fix(findings) {
      const shown = shownFixes(store.get(), findings);
      write(() => work.fix(findings, shown), { kind: "fix" });
    },
    judge: (finding, outcome, note, before) =>
      write(
        async () => {
          const done = await work.judge(finding, outcome, note, before);
          if (done.kind !== "done") return done;
          written = { finding, note, ...(outcome === undefined ? {} : { outcome }) };
          const page = pageOf(store.get());
          if (page?.kind === "finding" && page.id === finding) back();
          return done;
        },
        { kind: "judge", finding, ...before },
      ),
    chooseReading: (indicator, choice) => write(() => work.chooseReading(indicator, choice), { kind: "fix" }),
    keepResult(indicator, which) {
      const { indicator: page } = store.get();
      const shown = page?.id === indicator ? page.twoResults : undefined;
      write(() => work.keepResult(indicator, which, shown), { kind: "fix" });
    },
    change: (setting) => write(() => work.change(setting), { kind: "fix" }),
    undo(undo) {
      if (undo.kind === "build") {
        // Who takes a generation back does not want it again at once.
        if (store.get().automatic) chooseAutomatic({ store, onAutomatic }, false);
        void run({ kind: "undo" }, async (onProgress) => {
          const done = await work.undo(onProgress, undo.takesOver === true ? { takesOver: true } : {});
          const mapping = named;
          if (done.kind === "done" && mapping !== undefined && store.get().wishes.mapping === undefined)
            settle((wishes) => ({ ...wishes, mapping }));
          named = undefined;
          return done;
        });
      }
      if (undo.kind === "fix") write(() => work.undoFix());
      if (undo.kind === "judge") {
        const { finding, outcome, note } = undo;
        write(() => work.judge(finding, outcome, note, written?.finding === finding ? judgedOf(written) : undefined));
      }
    },
    show: (at) =>
      void host.select(at).catch((problem: unknown) => store.tell({ kind: "told", message: notShown(problem) })),
  };
}

/** What the mends are said to change at the moment of the click: a reading may bring others before they are written. */
function shownFixes({ reading }: PaneState, ids: readonly string[]): ShownFixes {
  const wanted = new Set(ids);
  const findings = reading?.kind === "plan" ? reading.findings.findings : [];
  return Object.fromEntries(
    findings.flatMap(({ id, fix }) => (fix !== undefined && wanted.has(id) ? [[id, fix.cells]] : [])),
  );
}

const judgedOf = ({ outcome, note }: Judgement): Judgement => ({
  note,
  ...(outcome === undefined ? {} : { outcome }),
});

type WishActions = Pick<
  PaneActions,
  "read" | "stopReading" | "chooseYear" | "chooseSheet" | "nameColumns" | "chooseLanguage" | "chooseAutomatic"
>;

/** What stands in no cell: how to read, in which language. */
function wishActions({ store, reader, onLanguage, onAutomatic }: ActionParts): WishActions {
  const wish = (change: (wishes: PaneWishes) => PaneWishes): void => {
    store.tell({ kind: "wished", wishes: change(store.get().wishes) });
    void reader.now();
  };
  return {
    read: () => void reader.anew(),
    stopReading: () => reader.stop(),
    chooseYear: (year) => wish((wishes) => ({ ...wishes, year })),
    chooseSheet: (sheet) => wish((wishes) => ({ ...wishes, sheet })),
    nameColumns: (mapping) =>
      wish(({ mapping: _, ...wishes }) => (mapping === undefined ? wishes : { ...wishes, mapping })),
    chooseLanguage(language) {
      wish((wishes) => ({ ...wishes, language }));
      onLanguage(language);
    },
    chooseAutomatic: (on) => chooseAutomatic({ store, onAutomatic }, on),
  };
}

function chooseAutomatic({ store, onAutomatic }: Pick<ActionParts, "store" | "onAutomatic">, on: boolean): void {
  store.tell({ kind: "automaticChosen", on });
  onAutomatic(on);
}

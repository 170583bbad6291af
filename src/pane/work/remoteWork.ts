/**
 * The pane's core on a thread of its own: the page keeps the host and draws, a worker reads, checks and scores. What
 * crosses is structured data; callbacks and the host cross as proxies. Hosts without workers call `createPaneWork` itself.
 */
import { type Endpoint, expose, type ProxyMarked, proxy, type Remote, wrap } from "comlink";
import type { Day } from "../../../shared/workbook/days";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { About, Applied, Formulas, Host, OnProgress } from "../../host";
import { createPaneWork } from "./createPaneWork";
import { bookFromParts, bookParts, type EditPart, editParts, editsFromParts, type SheetPart } from "./inParts";
import { createLongTasks } from "./longTasks";
import type { LongWork } from "./longWork";
import type { PaneWork } from "./paneWork";

/** The host as the worker sees it: whether a person has stopped the task is asked on the page, where she is. */
interface PageHost {
  /** `take` gets the workbook. Without progress it is for a task, which is not stopped while it reads. */
  readWorkbook(take: TakeBook, onProgress?: OnProgress, isStoppable?: boolean, formulas?: Formulas): Promise<void>;
  /** Only where the page has said that its host can. */
  readStanding(take: TakeBook): Promise<void>;
  /** Edits that will be applied, under the number of their list. */
  takeEdits(list: number, parts: readonly EditPart[]): void;
  applyEdits(list: number, onProgress: OnProgress, isStoppable: boolean): Promise<Applied>;
}

type TakeBook = (parts: readonly SheetPart[]) => void | Promise<void>;

/** What a worker offers: the core of whatever page connects. */
interface WorkerCore extends PaneWork {
  /** `readsStanding`: the host gives a picture without waiting for a calculation. */
  connect(about: About, host: PageHost & ProxyMarked, readsStanding: boolean): void;
}

/** On a thread for long work alone. `endpoint` absent: the worker's own. */
export const serveLongTasks = (endpoint?: Endpoint): void => expose(createLongTasks(), endpoint);

/** In the worker. `endpoint` absent: the worker's own. `long`: another thread's work; absent: done here. */
export function servePaneWork(clock: () => Day, endpoint?: Endpoint, long?: LongWork): void {
  let core: PaneWork | undefined;
  const work = (): PaneWork => {
    if (core === undefined) throw new Error("no page is connected");
    return core;
  };
  const offered: WorkerCore = {
    connect: (about, host, readsStanding) => {
      core = createPaneWork(hostOnPage(about, host as unknown as Remote<PageHost>, readsStanding), clock, long);
    },
    read: (wishes, onProgress, formulas) => work().read(wishes, onProgress, formulas),
    stopReading: () => work().stopReading(),
    preview: () => work().preview(),
    indicatorAt: (at) => work().indicatorAt(at),
    indicator: (id) => work().indicator(id),
    settings: () => work().settings(),
    tables: () => work().tables(),
    build: (options, onProgress) => work().build(options, onProgress),
    undo: (onProgress, options) => work().undo(onProgress, options),
    stop: () => work().stop(),
    fix: (findings, shown) => work().fix(findings, shown),
    undoFix: () => work().undoFix(),
    judge: (finding, outcome, note, before) => work().judge(finding, outcome, note, before),
    chooseReading: (indicator, choice) => work().chooseReading(indicator, choice),
    keepResult: (indicator, which, shown) => work().keepResult(indicator, which, shown),
    change: (setting) => work().change(setting),
    sample: () => work().sample(),
  };
  expose(offered, endpoint);
}

function hostOnPage(about: About, host: Remote<PageHost>, readsStanding: boolean): Host {
  let lists = 0;
  const readStanding = async (): Promise<Snapshot> => {
    const book = bookFromParts();
    await host.readStanding(proxy(book.take));
    return book.whole();
  };
  return {
    ...(readsStanding ? { readStanding } : {}),
    about: () => about,
    async readWorkbook(onProgress, isStopped, formulas) {
      const book = bookFromParts();
      const take = proxy(book.take);
      const tell = onProgress === undefined ? undefined : proxy(onProgress);
      await host.readWorkbook(take, tell, isStopped !== undefined, formulas);
      return book.whole();
    },
    async applyEdits(edits, onProgress = () => undefined, isStopped) {
      lists += 1;
      const list = lists;
      for (const parts of editParts(edits)) await host.takeEdits(list, parts);
      return host.applyEdits(list, proxy(onProgress), isStopped !== undefined);
    },
  };
}

/** Comlink spreads unions of promises; every answer of the core is a promise already. */
type CoreOnPage = PaneWork & { connect(...page: Parameters<WorkerCore["connect"]>): Promise<void> };

/** On the page. Messages arrive in order: whatever is asked, the host is known by then. Progress that is still under way when a task has ended is not told any more. */
export function connectPaneWork(worker: Endpoint, host: Host): PaneWork {
  const core = wrap<WorkerCore>(worker) as unknown as CoreOnPage;
  let stopped = false;
  let newestReading = 0;
  const reading = (): (() => boolean) => {
    const mine = newestReading;
    return () => mine !== newestReading;
  };
  const page = pageHost(host, () => stopped, reading);
  void core.connect(host.about(), proxy(page), host.readStanding !== undefined);
  const told = async <T>(onProgress: OnProgress, task: (tell: OnProgress & ProxyMarked) => Promise<T>): Promise<T> => {
    let running = true;
    try {
      return await task(proxy((...now) => (running ? onProgress(...now) : undefined)));
    } finally {
      running = false;
    }
  };
  return {
    read(wishes, onProgress = () => undefined, formulas) {
      newestReading++;
      return told(onProgress, (tell) => core.read(wishes, tell, formulas));
    },
    stopReading() {
      newestReading++;
      return core.stopReading();
    },
    preview: () => core.preview(),
    indicatorAt: (at) => core.indicatorAt(at),
    indicator: (id) => core.indicator(id),
    settings: () => core.settings(),
    tables: () => core.tables(),
    build: (options, onProgress) => {
      stopped = false;
      return told(onProgress, (tell) => core.build(options, tell));
    },
    undo: (onProgress, options) => told(onProgress, (tell) => core.undo(tell, options)),
    stop: () => {
      stopped = true;
      return core.stop();
    },
    fix: (findings, shown) => core.fix(findings, shown),
    undoFix: () => core.undoFix(),
    judge: (finding, outcome, note, before) => core.judge(finding, outcome, note, before),
    chooseReading: (indicator, choice) => core.chooseReading(indicator, choice),
    keepResult: (indicator, which, shown) => core.keepResult(indicator, which, shown),
    change: (setting) => core.change(setting),
    sample: () => core.sample(),
  };
}

/** `reading`: begins to ask whether the reading of this moment has given way. */
function pageHost(host: Host, isStopped: () => boolean, reading: () => () => boolean): PageHost {
  const lists = new Map<number, ReturnType<typeof editsFromParts>>();
  return {
    async readWorkbook(take, onProgress, isStoppable, formulas) {
      const tell = onProgress === undefined ? undefined : sheetBySheet(onProgress);
      const book = await host.readWorkbook(tell, isStoppable === true ? reading() : undefined, formulas);
      for (const parts of bookParts(book)) await take(parts);
    },
    async readStanding(take) {
      const book = await (host.readStanding?.() ?? host.readWorkbook());
      for (const parts of bookParts(book)) await take(parts);
    },
    takeEdits(list, parts) {
      const edits = lists.get(list) ?? editsFromParts();
      lists.set(list, edits);
      edits.take(parts);
    },
    applyEdits(list, onProgress, isStoppable) {
      const edits = lists.get(list)?.whole() ?? [];
      lists.delete(list);
      return host.applyEdits(edits, sheetBySheet(onProgress), isStoppable ? isStopped : undefined);
    },
  };
}

/** Thousands of edits are not thousands of messages: one for each sheet. */
function sheetBySheet(onProgress: OnProgress): OnProgress {
  let last: string | undefined;
  return (done, total, sheet) => {
    if (sheet === last && done < total) return;
    last = sheet;
    onProgress(done, total, sheet);
  };
}

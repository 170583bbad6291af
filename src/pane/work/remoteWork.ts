/** The pane's core in a worker: the page asks it as if it stood beside, and it asks the page's host. Plain JSON crosses. */
import { expose, type Local, proxy, type Remote, wrap } from "comlink";
import type { CellRange } from "../../../shared/workbook/address";
import type { Edit } from "../../../shared/workbook/edit";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import { localDay } from "../../actions/localDay";
import type { About, Applied, Host, OnProgress } from "../../host";
import { createPaneWork } from "./createPaneWork";
import type { PaneWork } from "./paneWork";

/** The page's host as the worker asks it. */
interface DistantHost {
  readWorkbook(): Promise<Snapshot>;
  /** `stoppable`: the person may end it; the page knows when. */
  applyEdits(edits: readonly Edit[], onProgress: OnProgress | undefined, stoppable: boolean): Promise<Applied>;
}

/** What a worker offers: a core for a host. */
interface DistantCore {
  connect(about: About, host: DistantHost): PaneWork;
}

/** In the worker: answers the page that made it. */
export function servePaneWork(): void {
  const core = {
    connect: (about: About, host: Remote<DistantHost>) => proxy(createPaneWork(nearHost(about, host), today)),
  };
  expose(core);
}

const nearHost = (about: About, host: Remote<DistantHost>): Host => ({
  about: () => about,
  readWorkbook: () => host.readWorkbook() as Promise<Snapshot>,
  applyEdits: (edits, onProgress, isStopped) =>
    host.applyEdits(
      edits as Edit[],
      (onProgress && proxy(onProgress)) as Local<OnProgress> | undefined,
      isStopped !== undefined,
    ) as Promise<Applied>,
});

const today = (): string => localDay(new Date());

/** On the page: the core of this worker, for this host. Callbacks stay here; the worker is told about them. */
export function connectPaneWork(worker: Worker, host: Host): PaneWork {
  let stopped = false;
  const distant = wrap<DistantCore>(worker);
  const page: DistantHost = {
    readWorkbook: () => host.readWorkbook(),
    applyEdits: (edits, onProgress, stoppable) =>
      host.applyEdits(edits, onProgress, stoppable ? () => stopped : undefined),
  };
  const core = distant.connect(host.about(), proxy(page) as never) as unknown as Promise<Remote<PaneWork>>;
  const ask = async <T>(question: (work: PaneWork) => T | Promise<T>): Promise<T> =>
    question((await core) as unknown as PaneWork);
  const writing = async <T>(
    onProgress: OnProgress,
    task: (work: PaneWork, told: OnProgress) => Promise<T>,
  ): Promise<T> => {
    stopped = false;
    return ask((work) => task(work, proxy(onProgress)));
  };
  return {
    read: (wishes) => ask((work) => work.read(wishes)),
    preview: () => ask((work) => work.preview()),
    indicatorAt: (at: CellRange) => ask((work) => work.indicatorAt(at)),
    indicator: (id) => ask((work) => work.indicator(id)),
    settings: () => ask((work) => work.settings()),
    tables: () => ask((work) => work.tables()),
    build: (options, onProgress) => writing(onProgress, (work, told) => work.build(options, told)),
    undo: (onProgress) => writing(onProgress, (work, told) => work.undo(told)),
    async stop() {
      stopped = true;
      await ask((work) => work.stop());
    },
    fix: (findings) => ask((work) => work.fix(findings)),
    undoFix: () => ask((work) => work.undoFix()),
    judge: (finding, outcome, note) => ask((work) => work.judge(finding, outcome, note)),
    chooseReading: (indicator, choice) => ask((work) => work.chooseReading(indicator, choice)),
    keepResult: (indicator, which) => ask((work) => work.keepResult(indicator, which)),
    change: (setting) => ask((work) => work.change(setting)),
    sample: () => ask((work) => work.sample()),
  };
}

/** The pane's core: in a worker where one can be had, else on the page. */
import { localDay } from "../../src/actions/localDay";
import type { Host } from "../../src/host";
import type { PaneWork } from "../../src/pane/work/paneWork";
import { connectPaneWork } from "../../src/pane/work/remoteWork";

/** Milliseconds after which a worker that does not answer is given up. */
const PATIENCE = 15_000;

export async function startCore(host: Host): Promise<PaneWork> {
  let worker: Worker | undefined;
  try {
    worker = new Worker(new URL(/* webpackChunkName: "core" */ "../../src/pane/work/worker.ts", import.meta.url));
    const work = connectPaneWork(worker, host);
    await answers(worker, work);
    return work;
  } catch {
    worker?.terminate();
    const { createPaneWork } = await import(/* webpackChunkName: "coreOnPage" */ "../../src/pane/work/createPaneWork");
    return createPaneWork(host, () => localDay(new Date()));
  }
}

/** Rejects where the worker's script cannot be had, or does not run. */
function answers(worker: Worker, work: PaneWork): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the worker does not answer")), PATIENCE);
    const failed = (): void => {
      clearTimeout(timer);
      reject(new Error("the worker does not start"));
    };
    worker.addEventListener("error", failed, { once: true });
    work.tables().then(() => {
      clearTimeout(timer);
      worker.removeEventListener("error", failed);
      resolve();
    }, failed);
  });
}

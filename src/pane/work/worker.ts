/** The worker in which the pane's core runs; what takes long runs in another, so that this one always answers. */
import { localDay } from "../../actions/localDay";
import { longWorkBeside, longWorkHere, type Thread } from "./longWork";
import { servePaneWork } from "./remoteWork";

/** Called where the worker cannot be had, at once or later. */
function startThread(failed: () => void): Thread {
  const worker = new Worker(new URL(/* webpackChunkName: "long" */ "./longWorker.ts", import.meta.url));
  worker.addEventListener("error", failed);
  return { endpoint: worker, end: () => worker.terminate() };
}

// Not every browser lets a worker start another one.
const long = typeof Worker === "undefined" ? longWorkHere() : longWorkBeside(startThread);

servePaneWork(() => localDay(new Date()), undefined, long);

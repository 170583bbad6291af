/** The tasks of a page's main thread while something is done: how long each kept the page from answering. */
import type { Browser, CDPSession, Page } from "playwright-core";

/** Milliseconds. */
export interface Task {
  /** After what is measured began. */
  readonly at: number;
  /** By the clock on the wall: what a person waits, other programs of the machine included. */
  readonly wall: number;
  /** What the thread itself worked: hardly touched by what else the machine does. */
  readonly cpu: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const CONFIG = {
  recordMode: "recordContinuously" as const,
  traceBufferSizeInKb: 300_000,
  includedCategories: ["toplevel", "blink.user_timing"],
  excludedCategories: ["*"],
};

/** What ran on the main threads of the browser's pages while `what` was done; there should be but one page. */
export async function tasksWhile(browser: Browser, page: Page, what: () => Promise<void>): Promise<Task[]> {
  const session = await browser.newBrowserCDPSession();
  await session.send("Tracing.start", { transferMode: "ReturnAsStream", traceConfig: CONFIG });
  let text: string;
  try {
    await mark(page, BEGIN);
    await what();
    await mark(page, END);
  } finally {
    text = await ended(session);
    await session.detach();
  }
  return mainTasks((JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents);
}

const [BEGIN, END] = ["bench begins", "bench ends"];

/** To begin and to end a record costs the page some work of its own, which is not counted. */
async function mark(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(ASIDE);
  await page.evaluate((said) => void performance.mark(said), name);
  await page.waitForTimeout(ASIDE);
}

const ASIDE = 300;

async function ended(session: CDPSession): Promise<string> {
  const done = new Promise<string>((resolve, reject) => {
    session.once("Tracing.tracingComplete", ({ stream }) =>
      stream === undefined ? reject(new Error("the browser gives no trace")) : resolve(stream),
    );
  });
  await session.send("Tracing.end");
  const handle = await done;
  const parts: string[] = [];
  for (;;) {
    const { data, eof } = await session.send("IO.read", { handle, size: 4_000_000 });
    parts.push(data);
    if (eof) break;
  }
  await session.send("IO.close", { handle });
  return parts.join("");
}

function mainTasks(events: readonly TraceEvent[]): Task[] {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const at = (mark: string): number | undefined => events.find(({ name }) => name === mark)?.ts;
  const [begin, end] = [at(BEGIN), at(END)];
  if (begin === undefined || end === undefined) throw new Error("the record is not whole");
  return events
    .filter(({ name, ph, pid, tid }) => name === TASK && ph === "X" && threads.has(`${pid} ${tid}`))
    .filter(({ ts, dur = 0 }) => ts + dur > begin && ts < end)
    .map(({ ts, dur = 0, tdur = 0 }) => ({ at: (ts - begin) / 1000, wall: dur / 1000, cpu: tdur / 1000 }));
}

const TASK = "ThreadControllerImpl::RunTask";

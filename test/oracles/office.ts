/** One LibreOffice per test file: it starts at the first job, does one after the other, and goes after the last test. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { basicText, SERVER, writeModule } from "./officeMacros";

const run = promisify(execFile);
const TIMEOUT = 180_000;
/** How often we look whether a job is done, in milliseconds. */
const PAUSE = 10;
/** After so long without a job a new program is started, since the old one ends by itself a little later. */
const PATIENCE = 60_000;

/** A workbook to open, and what becomes of it. */
export interface Job {
  readonly input: string;
  /** Whether every formula is calculated anew, or what is stored is believed, as LibreOffice does for people. */
  readonly recalculates: boolean;
  /** Lines of Basic that change `book`; `sheets` are its sheets. */
  readonly changes: readonly string[];
  /** The name of LibreOffice's export filter. */
  readonly filter: string;
  readonly output: string;
}

interface Office {
  readonly program: ChildProcess;
  readonly folder: string;
  jobs: number;
  /** When it was last known to wait for a job. */
  ready: number;
}

let office: Promise<Office> | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Opens, changes and saves a workbook. Throws with what LibreOffice says when it cannot. */
export function inOffice(soffice: string, job: Job): Promise<void> {
  const next = last.then(() => doNow(soffice, job));
  last = next.catch(() => undefined);
  return next;
}

async function doNow(soffice: string, job: Job): Promise<void> {
  if (performance.now() - ((await office)?.ready ?? 0) > PATIENCE) await stop();
  office ??= start(soffice);
  const running = await office;
  running.jobs += 1;
  const path = join(running.folder, `job${running.jobs}`);
  writeFileSync(`${path}.part`, jobText(job));
  renameSync(`${path}.part`, `${path}.bas`);
  for (const end = performance.now() + TIMEOUT; !existsSync(`${path}.done`); await after(PAUSE)) {
    if (running.program.exitCode !== null || running.program.signalCode !== null || performance.now() > end) {
      await stop();
      throw new Error("LibreOffice stopped, or did not answer, on a workbook");
    }
  }
  running.ready = performance.now();
  const said = readFileSync(`${path}.done`, "utf8").trim();
  if (said !== "done") throw new Error(`LibreOffice says: ${said}`);
}

/** One text for the macro to run; `said` tells how it ended. */
const jobText = ({ input, recalculates, changes, filter, output }: Job): string =>
  [
    "Function Work() As String",
    "On Error GoTo Failed",
    `Recalculating(${recalculates ? 0 : 1})`,
    "Dim hidden(0) As New com.sun.star.beans.PropertyValue",
    'hidden(0).Name = "Hidden"',
    "hidden(0).Value = True",
    `book = StarDesktop.loadComponentFromURL(ConvertToURL(${basicText(input)}), "_blank", 0, hidden())`,
    ...(changes.length === 0 ? [] : ["sheets = book.getSheets()", ...changes]),
    "Dim saved(0) As New com.sun.star.beans.PropertyValue",
    'saved(0).Name = "FilterName"',
    `saved(0).Value = ${basicText(filter)}`,
    `book.storeToURL(ConvertToURL(${basicText(output)}), saved())`,
    "book.close(True)",
    'Work = "done"',
    "Exit Function",
    "Failed:",
    'Work = Error$ & " in line " & Erl',
    "End Function",
  ].join("\n");

/** With a profile of its own, thrown away afterwards: two programs on one profile wait for each other for ever. */
async function start(soffice: string): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), "cabina-office-"));
  const profile = join(folder, "profile");
  const args = ["--headless", "--norestore", `-env:UserInstallation=${pathToFileURL(profile).href}`];
  // The first start fills the profile, and would overwrite a library that is there already.
  await run(soffice, [...args, "--terminate_after_init"], { timeout: TIMEOUT, killSignal: "SIGKILL" });
  mkdirSync(join(folder, "jobs"));
  writeModule(profile, "Server", SERVER(join(folder, "jobs")));
  const program = spawn(soffice, [...args, "macro:///Standard.Server.Serve"], { stdio: "ignore", detached: true });
  program.on("error", () => undefined);
  return { program, folder: join(folder, "jobs"), jobs: 0, ready: performance.now() };
}

/** The program is a family of processes: all of it goes. */
async function stop(): Promise<void> {
  const running = await office?.catch(() => undefined);
  office = undefined;
  if (running === undefined) return;
  const { program, folder } = running;
  if (program.pid !== undefined && program.exitCode === null && program.signalCode === null) {
    const gone = new Promise((resolve) => program.once("exit", resolve));
    process.kill(-program.pid, "SIGKILL");
    await gone;
  }
  rmSync(join(folder, ".."), { recursive: true, force: true, maxRetries: 3 });
}

afterAll(stop);

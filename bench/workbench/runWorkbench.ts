/**
 * `node dist/bench/bench.js workbench [indicators] [words]`: the longest tasks of the workbench's page, as a table.
 * The words choose the activities (a regular expression). CABINA_PROFILES: a folder for a profile of each activity.
 */
import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "../../test/browser/browser";
import { booksOf } from "./books";
import { LIMIT, type Measured, measure } from "./measure";
import type { OpenPage } from "./openPage";

const INDICATORS = 2000;

export async function runWorkbench(indicators = INDICATORS, words = "."): Promise<string> {
  process.stderr.write(`the workbooks with ${indicators} indicators … `);
  const books = await booksOf(indicators);
  process.stderr.write(`${books.programmes} programmes\n`);
  const browser = await launchBrowser();
  const wanted = new RegExp(words);
  const found = await measure(browser, books, (one) => process.stderr.write(`${line(one)}\n`), {
    only: (activity) => wanted.test(activity),
    ...(process.env.CABINA_PROFILES === undefined ? {} : { around: profiled(process.env.CABINA_PROFILES) }),
  });
  await browser.close();
  return [
    `${indicators} indicators in ${books.programmes} programmes; limit ${LIMIT} ms of work.`,
    "",
    "| Activity | Took, s | Longest task, ms of work | by the clock, ms | Tasks over the limit |",
    "|---|---|---|---|---|",
    ...found.map(line),
    "",
    `Measured on ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}.`,
  ].join("\n");
}

const line = ({ activity, took, wall, cpu, long }: Measured): string =>
  `| ${activity} | ${(took / 1000).toFixed(1)} | ${Math.round(cpu)} | ${Math.round(wall)} | ${long} |`;

/** What the page worked at, for the browser's own tools to show. */
const profiled =
  (folder: string) =>
  async ({ page }: OpenPage, activity: string, run: () => Promise<void>): Promise<void> => {
    const session = await page.context().newCDPSession(page);
    await session.send("Profiler.enable");
    await session.send("Profiler.start");
    await run();
    const { profile } = await session.send("Profiler.stop");
    await session.detach();
    await writeFile(join(folder, `${activity.replace(/\W+/g, "-")}.cpuprofile`), JSON.stringify(profile));
  };

/**
 * `npm run bench`: how long Cabina takes and how much memory, each beside its limit or its peer, as one table.
 * Every line is measured in a process of its own: `bench.js job size runs` prints what it found as JSON.
 * `bench.js workbench` measures the page in a browser instead.
 */
import { buildSheets } from "./buildSheets";
import { comparePeer } from "./comparePeer";
import { core } from "./core";
import { engine } from "./engine";
import { excelCosts } from "./excel/excel";
import { build, bytesOf } from "./file";
import { largePlan } from "./largePlan";
import { paneWeight } from "./paneWeight";
import { refresh } from "./refresh";
import { runAll } from "./runAll";
import { firstUse } from "./workbench/firstUse";
import { runWorkbench } from "./workbench/runWorkbench";

const JOBS: Readonly<Record<string, (size: number, runs: number) => Promise<object>>> = {
  core,
  engine,
  refresh,
  build: buildSheets,
  peer: comparePeer,
  pane: async () => paneWeight(),
  page: firstUse,
  excel: excelCosts,
  memory: async (size) => {
    const { edits } = await build(await bytesOf(largePlan(size)));
    return { edits: edits.length, megabytes: process.resourceUsage().maxRSS / 1024 };
  },
};

async function main([job, size, runs]: readonly string[]): Promise<void> {
  if (job === "workbench") {
    process.stdout.write(`${await runWorkbench(size === undefined ? undefined : Number(size), runs)}\n`);
    return;
  }
  const work = JOBS[job ?? ""];
  if (work === undefined) process.stdout.write(`${await runAll()}\n`);
  else process.stdout.write(JSON.stringify(await work(Number(size), Number(runs))));
}

main(process.argv.slice(2)).then(
  // The spreadsheet engine leaves timers behind.
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);

/** Runs every measurement, one after the other, and prints the table. */
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import type { BuildTimes } from "./buildSheets";
import type { CoreTimes } from "./core";
import type { EngineTimes } from "./engine";
import { excelLines } from "./excel/lines";
import type { PaneWeight } from "./paneWeight";
import type { RefreshTimes } from "./refresh";
import { type Line, printTable } from "./table";
import type { FirstUse } from "./workbench/firstUse";

/** Indicators, and how often the work is repeated. */
const SIZES = [
  [30, 15],
  [1000, 3],
  [10_000, 1],
] as const;
const [, MIDDLE, LARGE] = [30, 1000, 10_000];

function measure<T>(job: string, size: number, runs: number): T {
  const args = ["--max-old-space-size=8192", process.argv[1] ?? "", job, String(size), String(runs)];
  process.stderr.write(`${job} ${size} … `);
  const start = performance.now();
  const found = JSON.parse(
    execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e8, stdio: ["ignore", "pipe", "inherit"] }),
  );
  process.stderr.write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  return found as T;
}

export async function runAll(): Promise<string> {
  const machine = `${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;
  const lines = [
    ...coreLines(),
    ...engineLines(),
    ...buildLines(),
    ...refreshLines(),
    ...excelLines((programmes) => measure("excel", programmes, 1)),
    ...memoryLines(),
    ...paneLines(),
    ...pageLines(),
  ];
  return `${printTable(lines)}\n\nMeasured on ${machine}.`;
}

const NAMES = {
  recognise: "reading the plan",
  score: "scores",
  check: "checks",
  layOut: "layout of the sheets",
} as const;

function coreLines(): Line[] {
  const found = SIZES.map(([size, runs]) => measure<CoreTimes>("core", size, runs));
  const each = (times: CoreTimes, stages: readonly string[]): number =>
    stages.reduce((sum, stage) => sum + (times.times[stage] ?? 0), 0) / times.indicators;
  const line = (what: string, stages: readonly string[], limit?: number): Line => {
    const [small, middle, large] = found.map((times) => each(times, stages));
    return {
      what: `${what}, ms an indicator`,
      measured: [small, middle, large].map((value) => (value ?? 0).toFixed(3)).join(" · "),
      beside: "1,000 → 10,000",
      ratio: (large ?? 0) / (middle ?? 1),
      ...(limit === undefined ? {} : { most: limit }),
    };
  };
  const stages = Object.keys(NAMES) as (keyof typeof NAMES)[];
  return [
    line("Core, 30 · 1,000 · 10,000 indicators", stages, 1.2),
    ...stages.map((stage) => line(`– ${NAMES[stage]}`, [stage])),
  ];
}

function engineLines(): Line[] {
  return (
    [
      [30, 5],
      [120, 3],
    ] as const
  ).map(([size, runs]): Line => {
    const { times, formulas, differ, indicators } = measure<EngineTimes>("engine", size, runs);
    return {
      what: `Scores of ${indicators} indicators: Univer recalculates ${whole(formulas)} formulas, ${differ} differ`,
      measured: `${ms(times.score)} (with reading ${ms(times["recognise and score"])})`,
      beside: ms(times.engine),
      ratio: (times.engine ?? 0) / (times.score ?? 1),
      least: 5,
    };
  });
}

function buildLines(): Line[] {
  return (
    [
      [16, 5],
      [200, 1],
    ] as const
  ).map(([programmes, runs]): Line => {
    const { times, cells, formulas } = measure<BuildTimes>("build", programmes, runs);
    return {
      what: `Build with ${programmes} programme sheets, ${whole(cells)} cells, ${whole(formulas)} formulas: excelize alone writes them`,
      measured: `${ms(times.build)} (layout ${ms(times.layOut)})`,
      beside: ms(times.peer),
      ratio: (times.build ?? 0) / (times.peer ?? 1),
      most: 1.5,
    };
  });
}

function refreshLines(): Line[] {
  const { times, first, again, oneTarget } = measure<RefreshTimes>("refresh", MIDDLE ?? 0, 1);
  const line = (what: string, name: "again" | "oneTarget", { edits, cells }: RefreshTimes["first"]): Line => ({
    what: `Refresh of 1,000 indicators, ${what}: ${edits} edits, ${whole(cells)} cells`,
    measured: ms(times[name]),
    beside: `${ms(times.first)} first build (${whole(first.edits)} edits, ${whole(first.cells)} cells)`,
    ratio: (times[name] ?? 0) / (times.first ?? 1),
  });
  return [line("nothing changed", "again", again), line("one target changed", "oneTarget", oneTarget)];
}

function memoryLines(): Line[] {
  const [small, middle, large] = SIZES.map(([size]) => measure<{ megabytes: number }>("memory", size, 1).megabytes);
  return [
    {
      what: "Peak memory of a build, 30 · 1,000 · 10,000 indicators",
      measured: `${[small, middle, large].map((size) => whole(size ?? 0)).join(" · ")} MB`,
      beside: "1,000 → 10,000",
      ratio: (large ?? 0) / (middle ?? 1) / ((LARGE ?? 0) / (MIDDLE ?? 1)),
    },
  ];
}

function paneLines(): Line[] {
  const { pane, baseline } = measure<PaneWeight>("pane", 1, 1);
  return [
    {
      what: "The pane's bundle, packed (gzip): React, Fluent's provider and one button",
      measured: `${whole(pane)} bytes`,
      beside: `${whole(baseline)} bytes`,
      ratio: pane / baseline,
      most: 2.6,
    },
  ];
}

/** In the page there is no peer: how much more a larger workbook takes. */
function pageLines(): Line[] {
  const [small, large] = [30, 120].map((size) => measure<FirstUse>("page", size, 1));
  const line = (what: string, name: "load" | "key" | "result"): Line => ({
    what: `Workbench with ${small?.indicators} · ${large?.indicators} indicators (${whole(small?.formulas ?? 0)} · ${whole(large?.formulas ?? 0)} formulas): ${what}`,
    measured: `${ms(small?.[name])} · ${ms(large?.[name])}`,
    beside: `${small?.indicators} → ${large?.indicators}`,
    ratio: (large?.[name] ?? 0) / (small?.[name] ?? 1),
  });
  return [
    line("loaded and read", "load"),
    line("the first key shown", "key"),
    line("a typed result has reached every formula", "result"),
  ];
}

const whole = (value: number): string => Math.round(value).toLocaleString("en-US");
const ms = (value: number | undefined): string =>
  `${(value ?? 0) < 10 ? (value ?? 0).toFixed(1) : whole(value ?? 0)} ms`;

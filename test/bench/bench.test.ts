/** The bench at its smallest sizes: what it measures is what it says, the same every time; how long it takes is not asked. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
let folder = "";

beforeAll(() => {
  // Where the packages are found.
  folder = mkdtempSync(join(root, "node_modules/.bench-"));
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "--config", join(root, "bench/webpack.js"), "--output-path", folder]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One run of a job; times are left out. */
function run(job: string, size: number): unknown {
  const text = execFileSync(process.execPath, [join(folder, "bench.js"), job, String(size), "1"], { encoding: "utf8" });
  return JSON.parse(text, (key, value) => (key === "times" || key === "megabytes" ? undefined : value));
}

describe("the bench at its smallest", () => {
  it("finds all indicators of its plan, and twice the same numbers", () => {
    const first = run("core", 30);
    expect(first).toEqual(expect.objectContaining({ indicators: 30 }));
    expect(run("core", 30)).toEqual(first);
  });

  it("counts the formulas in which a spreadsheet engine does not agree with the core: none", () => {
    expect(run("engine", 12)).toEqual(expect.objectContaining({ indicators: 12, differ: 0, examples: [] }));
  });

  it("builds the sheets that it counts, and its peer writes cell for cell the same", () => {
    expect(run("build", 2)).toEqual(expect.objectContaining({ programmes: 2 }));
    expect(run("peer", 2)).toEqual({ cells: expect.any(Number), differ: [] });
  });

  it("writes nothing where nothing changed, and little where one target did", () => {
    const { first, again, oneTarget } = run("refresh", 12) as Record<string, { edits: number; cells: number }>;
    expect(again).toEqual({ edits: 0, cells: 0 });
    expect(oneTarget?.cells).toBeGreaterThan(0);
    expect(oneTarget?.cells).toBeLessThan((first?.cells ?? 0) / 10);
  });
});

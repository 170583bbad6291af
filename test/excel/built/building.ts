/** Builds the add-in as a person does, into a folder of its own. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = join(__dirname, "..", "..", "..");

/** Rejects with what was said on the console. */
export async function build(...args: readonly string[]): Promise<void> {
  await run(process.execPath, ["tools/excel/build.js", ...args], { cwd: root });
}

/** Every file of a folder by its path. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const paths = (below: string): string[] =>
    readdirSync(below).flatMap((name) => {
      const path = join(below, name);
      return statSync(path).isDirectory() ? paths(path) : [path];
    });
  return new Map(paths(folder).map((path) => [relative(folder, path), readFileSync(path)]));
}

/** What the pane weighs in the browser, packed, beside React, Fluent's provider and one button: both bundled here and now. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export interface PaneWeight {
  /** Bytes as a server would send them. */
  readonly pane: number;
  readonly baseline: number;
}

const CONFIG = "test/pane/screen/webpack.js";
const FOLDER = "dist/pane-weight";

export function paneWeight(): PaneWeight {
  execFileSync(
    process.execPath,
    [join("node_modules", "webpack", "bin", "webpack.js"), "--config", CONFIG, "--env", "weigh"],
    {
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const packed = (name: string): number => gzipSync(readFileSync(join(FOLDER, `${name}.js`)), { level: 9 }).length;
  return { pane: packed("pane"), baseline: packed("baseline") };
}

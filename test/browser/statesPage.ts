/** A page with the pane alone, in each of its states by name; as wide, in the look and the language that a test wants. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Language } from "../../shared/language";
import { launchBrowser } from "./browser";

const root = join(__dirname, "..", "..");

/** The names as they stand in the source: each is a test of its own, named before any browser is there. */
export const STATE_NAMES = [
  ...readFileSync(join(root, "test/pane/screen/states/list.tsx"), "utf8").matchAll(/^ {2}(\w+): \{(?: open|$)/gm),
].map(([, name]) => name ?? "");

export const WIDTHS = [300, 320, 350] as const;
export const LOOKS = ["light", "dark", "forced"] as const;
export type Look = (typeof LOOKS)[number];

export interface Dress {
  readonly width: number;
  readonly look: Look;
  readonly language: Language;
}

export const PLAIN: Dress = { width: 300, look: "light", language: "it" };

export interface StatesPage {
  readonly page: Page;
  /** Errors of the page since the last look at them. */
  readonly complaints: string[];
  /** Shows a state anew, in the plain dress. */
  show(name: string): Promise<void>;
  /** Dresses the pane that is shown. */
  wear(dress: Dress): Promise<void>;
  close(): Promise<void>;
}

const PAGE =
  '<!doctype html><html lang="it"><head><title>Cabina</title><style>html,body{margin:0;height:100%}</style></head><body></body></html>';

export async function openStatesPage(): Promise<StatesPage> {
  const bundle = bundled();
  const browser: Browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: PLAIN.width, height: 700 } });
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.setContent(PAGE);
  await page.addScriptTag({ content: bundle });
  const wear: StatesPage["wear"] = async ({ width, look, language }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.emulateMedia({ forcedColors: look === "forced" ? "active" : "none", reducedMotion: "reduce" });
    await page.evaluate(`window.dress("${language}", "${look === "dark" ? "dark" : "light"}")`);
  };
  return {
    page,
    complaints,
    wear,
    async show(name) {
      await wear(PLAIN);
      await page.evaluate(`window.show(${JSON.stringify(name)})`);
    },
    close: () => browser.close(),
  };
}

/** In a folder of its own: several test files may be at it at once. */
function bundled(): string {
  const folder = mkdtempSync(join(tmpdir(), "cabina-states-"));
  const webpack = join(root, "node_modules", "webpack-cli", "bin", "cli.js");
  const config = join(root, "test/pane/screen/webpack.js");
  try {
    execFileSync(process.execPath, [webpack, "--config", config, "--output-path", folder], { cwd: root });
    return readFileSync(join(folder, "states.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

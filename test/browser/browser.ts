/** The browser that tests drive: the system's own, else the one from npm; without any, tests are left out by name, or fail in CI. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge-stable"];

const MAC = ["Google Chrome", "Microsoft Edge", "Chromium"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

/** Nothing is asked of anybody but the page under test. */
const ALONE = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export function systemBrowser(): string | undefined {
  const { CABINA_BROWSER, PATH = "", PROGRAMFILES, LOCALAPPDATA } = process.env;
  if (CABINA_BROWSER !== undefined) return CABINA_BROWSER;
  const candidates =
    process.platform === "darwin"
      ? MAC
      : process.platform === "win32"
        ? [PROGRAMFILES, LOCALAPPDATA].flatMap((root) =>
            root === undefined ? [] : WINDOWS.map((path) => join(root, path)),
          )
        : NAMES.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
  return candidates.find((path) => existsSync(path));
}

/** Whether a browser can be started here; the one from npm runs on Linux alone. */
export const hasBrowser = (): boolean =>
  systemBrowser() !== undefined || (process.platform === "linux" && process.arch === "x64");

/** A group of tests that need a browser. Where there is none they fail in continuous integration, and elsewhere are skipped by name. */
export function describeInBrowser(name: string, body: () => void): void {
  if (hasBrowser()) describe(name, body);
  else if (process.env.CI === "true")
    it(`${name}: a browser is installed`, () => {
      throw new Error("no browser can be started, and in continuous integration one must");
    });
  else describe.skip(`${name} (not run: there is no browser)`, body);
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = systemBrowser();
  if (executablePath !== undefined) return chromium.launch({ executablePath, args: ALONE });
  // It unpacks the libraries that a bare machine lacks only where it believes to run in a cloud function.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const { default: packed } = await import("@sparticuz/chromium");
  const args = packed.args.filter((arg) => arg !== "--single-process" && arg !== "--disable-web-security");
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...args, ...ALONE] });
}

/** A browser to which every host name is the test's own server: pages are loaded at their production addresses, and nothing leaves the machine. */
import { type Browser, chromium } from "playwright-core";
import { systemBrowser } from "../../browser/browser";

const ALONE = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // The last list of this name counts: without the one that playwright adds, a pane inside a page of another site has its own
  // storage, as in everybody's browser; with it, all storage would be refused to it.
  "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,MediaRouter,PaintHolding,OptimizationHints",
];

export async function launchAt(port: number): Promise<Browser> {
  const args = [...ALONE, "--ignore-certificate-errors", `--host-resolver-rules=MAP * 127.0.0.1:${port}`];
  const executablePath = systemBrowser();
  if (executablePath !== undefined) return chromium.launch({ executablePath, args });
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const { default: packed } = await import("@sparticuz/chromium");
  const own = packed.args.filter((arg) => !["--single-process", "--disable-web-security"].includes(arg));
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...own, ...args] });
}

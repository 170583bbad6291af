/** The built page opened where the pane cannot work: it says why, in the browser's language, and nothing of React is fetched. */
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { barriersNow } from "../../browser/axe";
import { describeInBrowser, launchBrowser } from "../../browser/browser";

const root = join(__dirname, "..", "..", "..");
const BUILT = join(root, "dist", "addin");
const LIBRARY = join(root, "node_modules", "@microsoft", "office-js", "dist");
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** office.js as Microsoft ships it; none; or one that says what a program it stands in. */
type Library = "real" | "none" | { readonly host: string; readonly knows: boolean };

const saying = ({ host, knows }: Exclude<Library, string>): string => `
  window.CustomFunctions = { associate() {}, Error: class {} };
  window.Office = {
    HostType: { Excel: "Excel" },
    actions: { associate() {} },
    context: { displayLanguage: undefined, requirements: { isSetSupported: () => ${knows} } },
    onReady: async () => ({ host: ${JSON.stringify(host)} }),
  };`;

function fileOf(url: URL, library: Library): string | undefined {
  const isLibrary = url.hostname === "appsforoffice.microsoft.com";
  if (isLibrary && typeof library === "object") return saying(library);
  if (isLibrary && library === "none") return undefined;
  const path = isLibrary ? join(LIBRARY, url.pathname.replace("/lib/1/hosted/", "")) : join(BUILT, url.pathname);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

describeInBrowser("the add-in's page", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  async function opened(library: Library, locale: string): Promise<{ readonly page: Page; readonly asked: string[] }> {
    const context = await browser.newContext({ locale, viewport: { width: 320, height: 600 } });
    const page = await context.newPage();
    const asked: string[] = [];
    await page.route("**/*", async (route) => {
      const url = new URL(route.request().url());
      asked.push(url.pathname.split("/").pop() ?? "");
      const body = fileOf(url, library);
      if (body === undefined) return route.abort();
      return route.fulfill({ body, contentType: TYPES[extname(url.pathname)] ?? "text/plain" });
    });
    await page.goto("https://cabina.example/taskpane.html");
    await page.waitForSelector("h1");
    return { page, asked };
  }

  const CASES: readonly (readonly [string, Library, string, RegExp, boolean])[] = [
    ["without Microsoft's library", "none", "it-IT", /^Cabina non raggiunge Excel\./, true],
    ["without Microsoft's library", "none", "en-GB", /^Cabina does not reach Excel\./, true],
    ["in a browser", "real", "it-IT", /^Cabina lavora dentro Excel\./, false],
    ["in a browser", "real", "fr-FR", /^Cabina works inside Excel\./, false],
    ["in Word", { host: "Word", knows: true }, "it-IT", /^Cabina lavora dentro Excel\./, false],
    ["in an Excel below the floor", { host: "Excel", knows: false }, "it-IT", /troppo vecchio/, false],
  ];

  it.each(CASES)("%s (%j) in %s", async (_, library, locale, title, again) => {
    const { page, asked } = await opened(library, locale);
    expect(await page.textContent("h1")).toMatch(title);
    expect(await page.getAttribute("html", "lang")).toBe(locale.startsWith("it") ? "it" : "en");
    expect(await page.locator("button").count()).toBe(again ? 1 : 0);
    expect(await page.getAttribute("a", "href")).toBe("guide.html");
    expect(await barriersNow(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    expect(asked.filter((name) => name === "pane.js")).toEqual([]);
    await page.context().close();
  });

  it("whose pane breaks on its way says so, and trying again loads the page again", async () => {
    const { page, asked } = await opened({ host: "Excel", knows: true }, "it-IT");
    expect(await page.textContent("h1")).toBe("Il riquadro di Cabina non è partito.");
    expect(asked).toContain("pane.js");
    const before = asked.filter((name) => name === "taskpane.html").length;
    await page.click("button");
    await page.waitForSelector("h1");
    expect(asked.filter((name) => name === "taskpane.html").length).toBe(before + 1);
    await page.context().close();
  });
});

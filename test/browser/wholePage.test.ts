/** The whole page with grid and pane, seen by axe: at three widths of the pane, light, dark and with forced colours, in both languages. */
import type { Browser } from "playwright-core";
import { barriers, KNOWN_IN_GRID } from "./axe";
import { type Bench, openBench } from "./bench";
import { describeInBrowser, launchBrowser } from "./browser";
import { onPage } from "./onPage";
import { sampleBook } from "./sampleBytes";

const WIDTHS = [300, 320, 350] as const;
const LOOKS = ["light", "dark", "forced"] as const;

describeInBrowser("the whole page", () => {
  let browser: Browser;
  let bench: Bench;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => browser?.close());
  afterEach(async () => {
    const { wrongs } = bench;
    await bench.close();
    expect(wrongs).toEqual([]);
  });

  /** By the edge between grid and pane, as a person sets it: the arrows move it by ten pixels. */
  const setWidth = async (width: number): Promise<void> => {
    const edge = bench.page.locator("hr.edge");
    for (;;) {
      const now = Number(await edge.getAttribute("aria-valuenow"));
      if (now === width) return;
      await edge.press(now < width ? "ArrowLeft" : "ArrowRight");
    }
  };
  const wear = async (look: (typeof LOOKS)[number]): Promise<void> => {
    await bench.page.emulateMedia({
      colorScheme: look === "dark" ? "dark" : "light",
      forcedColors: look === "forced" ? "active" : "none",
      reducedMotion: "reduce",
    });
    await bench.page.locator(look === "dark" ? ".cabina.cb-dark" : ".cabina.cb-light").waitFor();
  };

  it.each([
    { locale: "it-IT", language: "it" as const },
    { locale: "en-GB", language: "en" as const },
  ])(
    "has no barrier that axe knows, in $language",
    async ({ locale, language }) => {
      bench = await openBench(browser, { book: await sampleBook(), locale });
      const on = onPage(bench, language);
      await on.tab("checks").click();
      await on.pane.locator(".cb-section").first().waitFor();
      // The message about what is not shown stands open, as a person would read it.
      await bench.page.locator(".notices summary").click();
      for (const width of WIDTHS) {
        await setWidth(width);
        for (const look of LOOKS) {
          await wear(look);
          const found = await barriers(bench.page);
          expect({ width, look, ...found }).toEqual({ width, look, ours: [], grids: KNOWN_IN_GRID });
          // Nothing is pushed beyond the window.
          await expect(bench.page.evaluate("document.documentElement.scrollWidth - innerWidth")).resolves.toBe(0);
        }
      }
    },
    180_000,
  );
});

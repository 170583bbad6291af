/** The whole page with grid and pane, seen by axe: at three widths of the pane, light, dark and with forced colours, in both languages. */
import { barriers, KNOWN_IN_GRID } from "./axe";
import { describeOnWorkbench } from "./onWorkbench";
import { sampleBook } from "./sampleBytes";

const WIDTHS = [300, 320, 350] as const;
const LOOKS = ["light", "dark", "forced"] as const;

describeOnWorkbench("the whole page", (at) => {
  /** By the edge between grid and pane, as a person sets it: the arrows move it by ten pixels. */
  const setWidth = async (width: number): Promise<void> => {
    const edge = at.page.locator("hr.edge");
    for (;;) {
      const now = Number(await edge.getAttribute("aria-valuenow"));
      if (now === width) return;
      await edge.press(now < width ? "ArrowLeft" : "ArrowRight");
    }
  };
  const wear = async (look: (typeof LOOKS)[number]): Promise<void> => {
    await at.page.emulateMedia({
      colorScheme: look === "dark" ? "dark" : "light",
      forcedColors: look === "forced" ? "active" : "none",
      reducedMotion: "reduce",
    });
    await at.page.locator(look === "dark" ? ".cabina.cb-dark" : ".cabina.cb-light").waitFor();
  };

  it.each([
    { locale: "it-IT", language: "it" as const },
    { locale: "en-GB", language: "en" as const },
  ])(
    "has no barrier that axe knows, in $language",
    async ({ locale, language }) => {
      await at.open({ book: await sampleBook(), locale });
      const on = at.in(language);
      await on.tab("checks").click();
      await on.pane.locator(".cb-section").first().waitFor();
      // The message about what is not shown stands open, as a person would read it.
      await at.page.locator(".notices summary").click();
      for (const width of WIDTHS) {
        await setWidth(width);
        for (const look of LOOKS) {
          await wear(look);
          const found = await barriers(at.page);
          expect({ width, look, ...found }).toEqual({ width, look, ours: [], grids: KNOWN_IN_GRID });
          // Nothing is pushed beyond the window.
          await expect(at.page.evaluate("document.documentElement.scrollWidth - innerWidth")).resolves.toBe(0);
        }
      }
    },
    180_000,
  );
});

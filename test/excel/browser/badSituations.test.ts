/** Where the pane cannot work: a sentence that says why and what to do, in both languages, and a page without a barrier. */
import type { Page } from "playwright-core";
import type { Language } from "../../../shared/language";
import { type AddinPageText, addinPageTexts } from "../../../shared/text/addinPage";
import { barriersNow } from "../../browser/axe";
import { ADDIN, LIBRARY } from "./excelOnTheWeb";
import { describeOnExcel, type OnExcel, type Opening } from "./onExcel";

type Why = keyof AddinPageText["pages"];

/** How it comes to that; what is allowed to be said in the browser's console then. */
interface Situation {
  readonly opening?: Opening;
  readonly refused?: string;
  readonly says?: RegExp;
}

/** A browser says in its own words that something was not to be had. */
const NOT_TO_BE_HAD = /^Failed to load resource: net::ERR_/;

/** The patience of the page made short. */
const IMPATIENT = `{
  const plain = window.setTimeout;
  window.setTimeout = (what, after, ...rest) => plain(what, after === 20000 ? 200 : after, ...rest);
}`;

const SITUATIONS: Readonly<Record<Exclude<Why, "notExcel">, Situation>> = {
  noLibrary: { refused: LIBRARY, says: NOT_TO_BE_HAD },
  noAnswer: { opening: { isSilent: true, before: IMPATIENT } },
  tooOld: { opening: { version: "1.7" } },
  failed: { refused: `${ADDIN}pane.js`, says: NOT_TO_BE_HAD },
};

const LANGUAGES = [
  ["it-IT", "it"],
  ["en-US", "en"],
] as const;

const CASES = Object.keys(SITUATIONS).flatMap((why) =>
  LANGUAGES.map(([tag, language]) => [why as keyof typeof SITUATIONS, tag, language] as const),
);

describeOnExcel("where the pane cannot work", (at) => {
  it.each(CASES)("%s is said in %s", async (why, tag, language) => {
    await open(at, SITUATIONS[why], tag);
    await says(at.frame, why, language);
    for (const width of [300, 320, 350]) {
      await at.book.widen(width);
      expect(await at.frame.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    }
    for (const look of ["light", "dark", "forced"] as const) {
      await at.book.wear(look);
      expect({ look, found: await barriersNow(at.frame) }).toEqual({ look, found: [] });
    }
    expect((await at.behind.picture()).sheets.length).toBe(5);
  });

  it.each(LANGUAGES)("a page opened outside Excel says so, in a browser that speaks %s", async (tag, language) => {
    await at.open({ language: tag });
    const page = await at.page.context().newPage();
    await page.setViewportSize({ width: 350, height: 700 });
    await page.goto(`${ADDIN}taskpane.html`);
    await says(page, "notExcel", language);
    expect(await barriersNow(page)).toEqual([]);
  });

  it("follows the dark look, and its guide opens beside it", async () => {
    await open(at, SITUATIONS.tooOld, "it-IT");
    await says(at.frame, "tooOld", "it");
    const seen = (): Promise<unknown> =>
      at.frame.evaluate(`(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        const scheme = getComputedStyle(document.documentElement).colorScheme;
        const { target, rel } = document.querySelector("main a");
        return { backgroundColor, color, scheme, target, rel };
      })()`);
    await at.book.wear("light");
    const light = await seen();
    expect(light).toMatchObject({ target: "_blank", rel: "noopener", backgroundColor: "rgb(255, 255, 255)" });
    await at.book.wear("dark");
    await at.frame.evaluate("location.reload()").catch(() => undefined);
    await says(at.frame, "tooOld", "it");
    const dark = (await seen()) as { readonly backgroundColor: string };
    expect(dark.backgroundColor).not.toBe("rgb(255, 255, 255)");
  });

  it("a page whose own script does not load says after a while what to do, in both languages", async () => {
    await open(at, { refused: `${ADDIN}main.js`, says: NOT_TO_BE_HAD }, "it-IT");
    const told = at.frame.locator("#stuck");
    await told.waitFor({ state: "attached" });
    expect(await told.isVisible()).toBe(false);
    await at.frame.evaluate("document.getAnimations().forEach((animation) => animation.finish())");
    expect(await told.isVisible()).toBe(true);
    expect(await told.textContent()).toMatch(/ricaricare il riquadro.*reload the pane/s);
    expect(await at.frame.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    expect(await barriersNow(at.frame)).toEqual([]);
  });

  it("a library that is to be had again is tried again by one click", async () => {
    await open(at, SITUATIONS.noLibrary, "it-IT");
    await says(at.frame, "noLibrary", "it");
    at.site.refused.clear();
    await at.frame.getByRole("button", { name: addinPageTexts("it").retry }).click();
    await at.on.hasRead();
  });

  it("works without a worker where the browser allows none", async () => {
    await at.openPlan({}, () => {
      at.allow(NOT_TO_BE_HAD);
      at.site.refused.add(`${ADDIN}core.js`);
    });
    expect(at.site.asked).toContain(`${ADDIN}coreOnPage.js`);
  });
});

async function open(
  at: OnExcel,
  { opening = {}, refused, says: allowed }: Situation,
  tag: "it-IT" | "en-US",
): Promise<void> {
  await at.open({ ...opening, language: tag }, () => {
    if (refused !== undefined) at.site.refused.add(refused);
    if (allowed !== undefined) at.allow(allowed);
  });
}

async function says(
  page: Pick<Page, "getByRole" | "getByText" | "evaluate">,
  why: Why,
  language: Language,
): Promise<void> {
  const { title, body, todo } = addinPageTexts(language).pages[why];
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  for (const sentence of [body, todo]) expect(await page.getByText(sentence).isVisible()).toBe(true);
  expect(await page.evaluate("document.documentElement.lang")).toBe(language);
}

/** The built add-in starts at its production address in Excel on the web: in two languages, three looks and three widths. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FUNCTIONS } from "../../../shared/functions/functions";
import { barriersNow } from "../../browser/axe";
import { flawsOf } from "../../browser/flaws";
import { builtAddin, scriptsOf } from "./builtAddin";
import type { Look } from "./excelOnTheWeb";
import { describeOnExcel } from "./onExcel";
import { orderOf, WRITES_ORDER } from "./order";

const LOOKS: readonly Look[] = ["light", "dark", "forced"];
const WIDTHS = [300, 320, 350] as const;

const BACKGROUNDS: readonly (readonly [string, Record<string, string | boolean>, Look, string])[] = [
  ["dark, beside a light system", { bodyBackgroundColor: "#262626" }, "light", "dark"],
  ["light, beside a dark system", { bodyBackgroundColor: "#FFFFFF" }, "dark", "light"],
  ["dark, as it says itself", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, "light", "dark"],
];

describeOnExcel("the built add-in", (at) => {
  /** Colours may be on their way from one look to the other: what is found counts once it is found twice. */
  const settledBarriers = async (): Promise<readonly string[]> => {
    for (let before = await barriersNow(at.frame); ; ) {
      const now = await barriersNow(at.frame);
      if (now.length === 0 || now.join() === before.join()) return now;
      before = now;
    }
  };

  it.each(["it-IT", "en-US"] as const)(
    "starts in %s, without a flaw, a barrier or an error in any look and width",
    async (language) => {
      await at.openPlan({ language });
      expect(await at.frame.evaluate("document.documentElement.lang")).toBe(language.slice(0, 2));
      for (const tab of ["cockpit", "checks", "build"] as const) {
        await at.on.tab(tab).click();
        for (const look of LOOKS) {
          await at.book.wear(look);
          await at.frame.locator(`.cabina.cb-${look === "forced" ? "contrast" : look}`).waitFor();
          for (const width of WIDTHS) {
            await at.book.widen(width);
            const seen = { tab, look, width };
            const found = { flaws: await flawsOf(at.frame), barriers: await settledBarriers() };
            expect({ ...seen, ...found }).toEqual({ ...seen, flaws: [], barriers: [] });
          }
        }
      }
    },
  );

  it.each(BACKGROUNDS)("is dressed as Excel is where Excel says so: %s", async (_, officeTheme, look, theme) => {
    await at.openPlan({ officeTheme, look });
    expect(await at.frame.locator(`.cabina.cb-${theme}`).count()).toBe(1);
  });

  it("follows the system where Excel does not say", async () => {
    await at.openPlan({ look: "dark" });
    expect(await at.frame.locator(".cabina.cb-dark").count()).toBe(1);
  });

  it("gives Excel every function before anything of the pane is asked for", async () => {
    await at.openPlan({ before: WRITES_ORDER });
    const order = await orderOf(at.frame);
    const associated = order.filter((event) => event.startsWith("associate "));
    expect(associated).toEqual(FUNCTIONS.map(({ name }) => `associate ${name}`));
    const lastAssociated = order.lastIndexOf(associated[associated.length - 1] ?? "");
    const { later } = scriptsOf(builtAddin());
    const firstLater = order.findIndex((event) => later.includes(event.replace(/^script /, "")));
    expect(firstLater).toBeGreaterThan(lastAssociated);
    expect(order.indexOf("react")).toBeGreaterThan(firstLater);
  });

  it("holds React only in what is loaded later", () => {
    const folder = builtAddin();
    const { first, later } = scriptsOf(folder);
    const hasReact = (name: string): boolean =>
      /Symbol\.for\("react\.(?:transitional\.)?element"\)/.test(readFileSync(join(folder, name), "utf8"));
    expect(first.length).toBeGreaterThan(0);
    expect(first.filter(hasReact)).toEqual([]);
    expect(later.filter(hasReact)).not.toEqual([]);
  });

  it("asks nobody but its own address and Microsoft's library", async () => {
    const before = at.site.asked.length;
    await at.openPlan();
    const hosts = at.site.asked.slice(before).map((address) => new URL(address).host);
    expect([...new Set(hosts)].sort()).toEqual([
      "appsforoffice.microsoft.com",
      "cabina.example.it",
      "excel.officeapps.live.com",
    ]);
  });
});

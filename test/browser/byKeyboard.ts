/** The page used by keys alone: what has the focus and whether that is to be seen, and the keys that lead elsewhere. */
import type { Page } from "playwright-core";
import { until } from "./onPage";

/** What has the focus. `seen`: a line around it, or the frame of the grid. */
export interface Focused {
  readonly area: "bar" | "notices" | "grid" | "edge" | "pane" | "nothing";
  readonly name: string;
  readonly seen: boolean;
}

export interface ByKeyboard {
  focused(): Promise<Focused>;
  press(...keys: readonly string[]): Promise<void>;
  /** Presses a key until the focus is on what is named so; each stop on the way is to be seen. */
  go(key: string, area: Focused["area"], name: RegExp): Promise<void>;
  /** F6 leads to an area wherever one is. */
  turnTo(area: Focused["area"]): Promise<void>;
  /** Waits until the page has put the focus there. */
  comesTo(area: Focused["area"], name: RegExp): Promise<void>;
}

const FOCUSED = `(() => {
  const at = document.activeElement;
  const area = [["header.bar", "bar"], [".notices", "notices"], ["section.grid", "grid"], ["hr.edge", "edge"], ["aside.pane", "pane"]]
    .find(([selector]) => at.closest(selector) !== null)?.[1] ?? "nothing";
  const style = getComputedStyle(at);
  const grid = document.querySelector("section.grid");
  // Some fields are framed by what holds them.
  const box = at.getBoundingClientRect();
  const isInside = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
  const seen = at.matches("hr.edge")
    ? style.backgroundColor !== getComputedStyle(grid).backgroundColor
    : at.matches("[contenteditable]")
      ? getComputedStyle(grid, "::after").borderTopStyle === "solid"
      : isInside && [at, at.closest(".fui-Input, .fui-Textarea") ?? at]
          .map((one) => getComputedStyle(one))
          .some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) > 0);
  const label = at.getAttribute("aria-label") ?? at.labels?.[0]?.textContent ?? at.textContent ?? "";
  return { area, name: label.trim(), seen };
})()`;

export function byKeyboard(page: Page): ByKeyboard {
  const focused: ByKeyboard["focused"] = () => page.evaluate<Focused>(FOCUSED);
  const press: ByKeyboard["press"] = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return {
    focused,
    press,
    async go(key, area, name) {
      const stops: string[] = [];
      for (let count = 0; count < 60; count++) {
        await press(key);
        const now = await settled(page, focused);
        stops.push(`${now.area}: ${now.name.slice(0, 40)}${now.seen || now.area === "nothing" ? "" : " (not seen)"}`);
        if (now.area === area && name.test(now.name)) {
          expect(stops.filter((stop) => stop.endsWith("(not seen)"))).toEqual([]);
          return;
        }
      }
      throw new Error(`${key} does not lead to ${name} in the ${area}; it leads to:\n${stops.join("\n")}`);
    },
    async turnTo(area) {
      for (let count = 0; count < 5 && (await focused()).area !== area; count++) {
        const before = JSON.stringify(await focused());
        await press("F6");
        await until(async () => JSON.stringify(await focused()) !== before);
      }
      expect(await settled(page, focused)).toMatchObject({ area, seen: true });
    },
    comesTo: (area, name) =>
      until(async () => {
        const now = await focused();
        return now.area === area && name.test(now.name);
      }),
  };
}

/** A slow page draws the cell's editor and the frame around it some moments after the key. */
async function settled(page: Page, focused: ByKeyboard["focused"]): Promise<Focused> {
  let now = await focused();
  for (let count = 0; count < 20 && !now.seen && now.area !== "nothing"; count++) {
    await page.waitForTimeout(100);
    now = await focused();
  }
  return now;
}

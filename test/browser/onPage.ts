/** What a person does on the page, in the words of either language: the pane's tabs, its menu, a generation. */
import type { Locator } from "playwright-core";
import type { Language } from "../../shared/language";
import { screenTexts } from "../../shared/text/paneScreen";
import type { Bench } from "./bench";

/** The pane of a page. */
export interface OnPage {
  readonly pane: Locator;
  tab(name: "cockpit" | "checks" | "build"): Locator;
  button(name: RegExp): Locator;
  /** Opens a page of the menu ⋯ and waits for its title. */
  menu(entry: "settings" | "guide" | "about"): Promise<void>;
  /** Makes the sheets, and waits until it is done. */
  generate(): Promise<void>;
  /** A sentence that the pane shows. */
  says(sentence: RegExp): Promise<void>;
}

export function onPage(bench: Bench, language: Language = "it"): OnPage {
  const words = screenTexts(language);
  const pane = bench.page.locator("aside.pane");
  const tab: OnPage["tab"] = (name) => pane.getByRole("tab", { name: new RegExp(`^${words.frame.tabs[name]}`) });
  const button: OnPage["button"] = (name) => pane.getByRole("button", { name });
  const says: OnPage["says"] = (sentence) => pane.getByText(sentence).first().waitFor();
  return {
    pane,
    tab,
    button,
    says,
    async menu(entry) {
      await pane.getByRole("button", { name: words.frame.more, exact: true }).click();
      await pane.getByRole("menuitem", { name: words.frame.menu[entry] }).click();
      await pane.getByRole("heading", { level: 1 }).waitFor();
    },
    async generate() {
      await tab("build").click();
      await button(language === "it" ? /^Crea \d+ fogli$/ : /^Create \d+ sheets$/).click();
      await says(language === "it" ? /^Fatto/ : /^Done/);
    },
  };
}

/** Asks again until it is so; the test's own limit of time ends the waiting. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 100));
}

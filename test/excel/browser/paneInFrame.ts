/** What a person does in the add-in's pane, in the words of either language. */
import type { Frame, Locator } from "playwright-core";
import type { Language } from "../../../shared/language";
import { screenTexts } from "../../../shared/text/paneScreen";

export interface PaneHands {
  readonly frame: Frame;
  tab(name: "cockpit" | "checks" | "build"): Locator;
  button(name: RegExp): Locator;
  /** Until the pane shows a sentence. */
  says(sentence: RegExp): Promise<void>;
  /** Opens a page of the menu ⋯ and waits for its title. */
  menu(entry: "settings" | "guide" | "about"): Promise<void>;
  /** Until the plan is read. */
  hasRead(): Promise<void>;
  /** From *Genera*: makes the sheets, and waits until it is done. */
  generate(): Promise<void>;
  /** All that stands there, with blanks as one space. */
  text(): Promise<string>;
}

export function paneInFrame(frame: Frame, language: Language): PaneHands {
  const words = screenTexts(language);
  const tab: PaneHands["tab"] = (name) => frame.getByRole("tab", { name: new RegExp(`^${words.frame.tabs[name]}`) });
  const button: PaneHands["button"] = (name) => frame.getByRole("button", { name });
  const says: PaneHands["says"] = (sentence) => frame.getByText(sentence).first().waitFor();
  return {
    frame,
    tab,
    button,
    says,
    async menu(entry) {
      await frame.getByRole("button", { name: words.frame.more, exact: true }).click();
      await frame.getByRole("menuitem", { name: words.frame.menu[entry] }).click();
      await frame.getByRole("heading", { level: 1 }).waitFor();
    },
    hasRead: () => tab("build").waitFor(),
    async generate() {
      await tab("build").click();
      await button(language === "it" ? /^Crea \d+ fogli$/ : /^Create \d+ sheets$/).click();
      await says(language === "it" ? /^Fatto/ : /^Done/);
    },
    text: async () => ((await frame.locator("body").textContent()) ?? "").replace(/\s+/g, " "),
  };
}

/** The pane in Excel: the host, the core and the screen joined; loaded only once it is known that it can work. */
import packageJson from "../../package.json";
import type { Language } from "../../shared/language";
import type { PaneCommands } from "../../src/pane/commands";
import { mountPane, type PaneProps } from "../../src/pane/paneApp";
import { createExcelHost } from "../excelHost";
import type { Seen } from "../host/desk";
import { startCore } from "./core";
import { excelDesk } from "./desk";
import { createPreferences, type Preferences } from "./preferences";
import { onceSeen } from "./seen";
import { themeNow, watchTheme } from "./watchTheme";

/** `onFailed`: the pane has broken and is gone from the page. */
export async function startPane(
  place: HTMLElement,
  commands: PaneCommands,
  seen: Seen,
  onFailed: (error: unknown) => void,
): Promise<void> {
  const desk = excelDesk(seen);
  const host = createExcelHost(desk);
  const work = await startCore(host);
  const preferences = preferencesHere();
  const speak = (language: Language): void => {
    document.documentElement.lang = language;
    shown = { ...shown, language };
  };
  let shown: PaneProps = {
    ...{ work, host, commands, version: packageJson.version, place: "excel", onceSeen: () => onceSeen(seen) },
    language: preferences.language() ?? desk.language(),
    autoRefresh: preferences.automatic(),
    onLanguage(language) {
      preferences.keepLanguage(language);
      speak(language);
      pane.update(shown);
    },
    onAutoRefresh: preferences.keepAutomatic,
  };
  const dressed = (theme: PaneProps["theme"]): PaneProps => (theme === undefined ? shown : { ...shown, theme });
  shown = dressed(themeNow());
  speak(shown.language);
  const pane = mountPane(mainIn(place), shown, onFailed);
  watchTheme((theme) => {
    const { theme: _, ...others } = shown;
    shown = others;
    shown = dressed(theme);
    pane.update(shown);
  });
}

/** As high as the page: the pane scrolls inside. */
function mainIn(place: HTMLElement): HTMLElement {
  const main = document.createElement("main");
  main.style.height = "100vh";
  document.body.style.margin = "0";
  place.replaceChildren(main);
  return main;
}

const preferencesHere = (): Preferences =>
  createPreferences({
    store: () => localStorage,
    // Absent in Excel for Windows, whose pages share no store.
    partition: Office.context.partitionKey ?? "",
    workbook: Office.context.document?.url ?? "",
  });

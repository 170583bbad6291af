/** A page that shows the pane in each of its states: the real core on workbooks in memory, and made-up views where a state is rare. */
import type { Language } from "../../../shared/language";
import { type MountedPane, mountPane, type PaneTheme } from "../../../src/pane/paneApp";
import { type Hands, hands } from "./states/hands";
import { STATES } from "./states/list";

declare global {
  interface Window {
    /** Names of the states, in the order of a person's way through them. */
    states: readonly string[];
    /** Shows a state; resolves once it stands. */
    show(name: string, language?: Language, theme?: PaneTheme): Promise<void>;
    /** The pane shown is as this theme and language want it. */
    dress(language: Language, theme: PaneTheme): void;
  }
}

let mounted: MountedPane | undefined;
let redress: (language: Language, theme: PaneTheme) => void = () => undefined;

window.states = Object.keys(STATES);

window.show = async (name, language = "it", theme = "light") => {
  const state = STATES[name];
  if (state === undefined) throw new Error(`no state ${name}`);
  mounted?.unmount();
  const element = document.createElement("div");
  element.style.height = "100%";
  document.body.replaceChildren(element);
  const parts = await state.open(language);
  const pane = mountPane(element, { ...parts, language, theme, version: "0.1.0" });
  mounted = pane;
  redress = (to, look) => pane.update({ ...parts, language: to, theme: look, version: "0.1.0" });
  const tools: Hands = hands(element, parts.host);
  await state.steps?.(tools, parts);
  await tools.settled();
};

window.dress = (language, theme) => redress(language, theme);

const { s, l, t } = Object.fromEntries(new URLSearchParams(location.hash.slice(1))) as Record<string, string>;
if (s !== undefined) void window.show(s, l === "en" ? "en" : "it", t === "dark" || t === "contrast" ? t : "light");

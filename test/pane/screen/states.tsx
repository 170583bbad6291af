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
    /** Until what was asked for is on the screen. */
    drawn(): Promise<unknown>;
    /** Something changes in the workbook and another cell is selected; resolves once the pane has read it. */
    nudge(): Promise<void>;
    /** The pane shown is as this theme and language want it. */
    dress(language: Language, theme: PaneTheme): Promise<void>;
  }
}

let mounted: MountedPane | undefined;
let redress: (language: Language, theme: PaneTheme) => Promise<void> = () => Promise.resolve();

let nudge: () => Promise<void> = () => Promise.resolve();

const drawn = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

window.states = Object.keys(STATES);

window.show = async (name, language = "it", theme = "light") => {
  const state = STATES[name];
  if (state === undefined) throw new Error(`no state ${name}`);
  mounted?.unmount();
  const element = document.createElement("main");
  element.style.height = "100%";
  document.body.replaceChildren(element);
  const parts = await state.open(language);
  const pane = mountPane(element, { ...parts, language, theme, version: "0.1.0" });
  mounted = pane;
  const tools: Hands = hands(element, parts.host);
  let spoken = language;
  redress = async (to, look) => {
    pane.update({ ...parts, language: to, theme: look, version: "0.1.0" });
    await drawn();
    if (to !== spoken) await tools.settled();
    spoken = to;
  };
  nudge = async () => {
    tools.changed();
    parts.host.tell({ kind: "selected", at: parts.cellOf(/assenza/) });
    await new Promise((done) => setTimeout(done, 400));
    await tools.settled();
  };
  await state.steps?.(tools, parts);
  await tools.settled();
};

window.drawn = drawn;
window.nudge = () => nudge();
window.dress = (language, theme) => redress(language, theme);

const { s, l, t } = Object.fromEntries(new URLSearchParams(location.hash.slice(1))) as Record<string, string>;
if (s !== undefined) void window.show(s, l === "en" ? "en" : "it", t === "dark" || t === "contrast" ? t : "light");

/** ‹ and the name of where one came from. */
import type { ReactElement } from "react";
import type { ScreenText } from "../../../../shared/text/paneScreen";
import { useScreen } from "../screen";
import type { Page, PaneState } from "../state/paneState";
import { Icon } from "./icon";

/** What a page is called where one goes back to it. */
function pageName(page: Page, words: ScreenText): string {
  if (page.kind === "settings") return words.settings.title;
  if (page.kind === "about") return words.settings.about.title;
  if (page.kind === "guide") return words.settings.guide.title;
  return page.kind === "indicator" || page.kind === "reading" ? words.indicator.title : words.frame.tabs.checks;
}

function cameFrom({ visits, tab }: PaneState, words: ScreenText): string {
  const before = visits[visits.length - 2]?.page;
  return before === undefined ? words.frame.tabs[tab] : pageName(before, words);
}

export function Back(): ReactElement {
  const { state, words, act } = useScreen();
  const name = state.reading?.kind === "plan" ? cameFrom(state, words) : words.frame.start;
  return (
    <button type="button" className="cb-back" aria-label={words.frame.back(name)} onClick={act.back}>
      <Icon name="left" />
      {name}
    </button>
  );
}

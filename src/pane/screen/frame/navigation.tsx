/** The tabs and ⋯; without a plan only ⋯. */
import type { ReactElement } from "react";
import { Tabs } from "../parts/tabs";
import { useScreen } from "../screen";
import type { Tab } from "../state/paneState";
import { MoreMenu } from "./moreMenu";

const TABS: readonly Tab[] = ["cockpit", "checks", "build"];
/** A larger count is not read, only seen. */
const MOST_SHOWN = 99;

export function Navigation(): ReactElement {
  const { state } = useScreen();
  const { reading } = state;
  return (
    <div className="cb-navigation">
      {reading?.kind === "plan" ? <PaneTabs open={reading.findings.open} /> : null}
      <MoreMenu />
    </div>
  );
}

function PaneTabs({ open }: { readonly open: number }): ReactElement {
  const { state, words, act } = useScreen();
  const count = { shown: open > MOST_SHOWN ? `${MOST_SHOWN}+` : String(open), said: words.frame.openFindings(open) };
  const items = TABS.map((value) => ({
    value,
    word: words.frame.tabs[value],
    ...(value === "checks" ? { count } : {}),
  }));
  return <Tabs name={words.frame.views} id="cb-tab" items={items} chosen={state.tab} onChoose={act.chooseTab} />;
}

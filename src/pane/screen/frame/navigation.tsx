/** The tabs and ⋯; without a plan only ⋯. */
import { Tab as FluentTab, TabList } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useScreen } from "../screen";
import type { Tab } from "../state/paneState";
import { MoreMenu } from "./moreMenu";

const TABS: readonly Tab[] = ["cockpit", "checks", "build"];
/** A larger count is not read, only seen. */
const MOST_SHOWN = 99;

export function Navigation(): ReactElement {
  const { state } = useScreen();
  return (
    <header className="cb-navigation">
      {state.reading?.kind === "plan" ? <Tabs /> : null}
      <MoreMenu />
    </header>
  );
}

function Tabs(): ReactElement {
  const { state, words, act } = useScreen();
  const open = state.reading?.kind === "plan" ? state.reading.findings.open : 0;
  return (
    <TabList
      aria-label={words.frame.views}
      selectedValue={state.tab}
      onTabSelect={(_, { value }) => act.chooseTab(value as Tab)}
    >
      {TABS.map((tab) => (
        <FluentTab
          key={tab}
          value={tab}
          id={`cb-tab-${tab}`}
          {...(tab === "checks"
            ? { "aria-label": `${words.frame.tabs.checks}, ${words.frame.openFindings(open)}` }
            : {})}
        >
          <span className="cb-tab">
            {words.frame.tabs[tab]}
            {tab === "checks" ? (
              <span className="cb-count" aria-hidden="true">
                {open > MOST_SHOWN ? `${MOST_SHOWN}+` : open}
              </span>
            ) : null}
          </span>
        </FluentTab>
      ))}
    </TabList>
  );
}

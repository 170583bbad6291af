/** *Cruscotto*: the head, the three ways to look, the filter, and under them tree, hits or map. */
import { type ReactElement, useMemo, useRef } from "react";
import { type PlanView, SYMBOL_ORDER } from "../../model/planView";
import { countText } from "../numbers";
import { Icon } from "../parts/icon";
import { Sign } from "../parts/symbol";
import { Tabs } from "../parts/tabs";
import { useScreen } from "../screen";
import { waysOf } from "../state/reduce";
import { symbolCounts } from "../treeRows";
import { BehindNote, CockpitHead } from "./cockpitHead";
import { Hits } from "./hits";
import { SearchField } from "./searchField";
import { StrategyMap } from "./strategyMap";
import { Tree } from "./tree";
import { UnfinishedNote } from "./unfinished";

export function Cockpit({ plan }: { readonly plan: PlanView }): ReactElement {
  const { state } = useScreen();
  const top = useRef<HTMLDivElement>(null);
  const isMap = state.way === "map";
  const nodes = state.way === "areas" ? plan.areas : plan.perspectives;
  const looksFor = state.filter !== undefined || state.search.trim() !== "";
  return (
    <>
      {plan.unfinished !== undefined && plan.readOnly !== true ? <UnfinishedNote /> : <BehindNote plan={plan} />}
      <CockpitHead plan={plan} withStep={!isMap} />
      <div ref={top}>
        <Ways plan={plan} />
        {isMap ? (
          <StrategyMap plan={plan} />
        ) : (
          <>
            {state.isSearching ? <SearchField /> : null}
            <Chips plan={plan} />
            {looksFor ? (
              <Hits plan={plan} nodes={nodes} />
            ) : (
              <Tree plan={plan} nodes={nodes} onFirstOpened={() => top.current?.scrollIntoView({ block: "start" })} />
            )}
          </>
        )}
      </div>
    </>
  );
}

/** Prospettive · Aree · Mappa, and the search. */
function Ways({ plan }: { readonly plan: PlanView }): ReactElement {
  const { state, words, act } = useScreen();
  const ways = waysOf(plan);
  const search = (): void => {
    if (state.way === "map") act.chooseWay(ways[0] ?? "perspectives");
    act.showSearch(!state.isSearching || state.way === "map");
  };
  return (
    <div className="cb-ways">
      <Tabs
        name={words.cockpit.waysName}
        items={ways.map((value) => ({ value, word: words.cockpit.ways[value] }))}
        chosen={state.way}
        onChoose={act.chooseWay}
      />
      <button
        type="button"
        className="cb-iconButton"
        aria-label={words.cockpit.find}
        aria-expanded={state.isSearching && state.way !== "map"}
        onClick={search}
      >
        <Icon name="search" size={20} />
      </button>
    </div>
  );
}

/** Legend, count and filter in one: a button for each symbol that occurs, one pressed at a time. */
function Chips({ plan }: { readonly plan: PlanView }): ReactElement {
  const { state, words, act, language } = useScreen();
  const counts = useMemo(() => symbolCounts(plan.indicators), [plan]);
  return (
    <fieldset className="cb-chips" aria-label={words.cockpit.showOnly}>
      {SYMBOL_ORDER.filter((symbol) => counts.has(symbol)).map((symbol) => (
        <button
          key={symbol}
          type="button"
          className="cb-chip"
          aria-pressed={state.filter === symbol}
          aria-label={words.cockpit.chip(words.cockpit.symbols[symbol], counts.get(symbol) ?? 0)}
          title={words.cockpit.symbols[symbol]}
          onClick={() => act.filter(state.filter === symbol ? undefined : symbol)}
        >
          <Sign name={symbol} said={false} />
          <span>{countText(counts.get(symbol) ?? 0, language)}</span>
        </button>
      ))}
    </fieldset>
  );
}

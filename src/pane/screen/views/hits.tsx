/** What filter and search found, as a list in the plan's order. */
import { type ReactElement, useMemo } from "react";
import type { NodeView, PlanView } from "../../model/planView";
import { Action, Actions } from "../parts/parts";
import { Score } from "../parts/score";
import { MOST_DRAWN, VirtualRows } from "../parts/virtualRows";
import { useScreen } from "../screen";
import { type Hit, hits } from "../treeRows";

export function Hits({ plan, nodes }: { readonly plan: PlanView; readonly nodes: readonly NodeView[] }): ReactElement {
  const { state } = useScreen();
  const { filter, search } = state;
  const found = useMemo(() => hits(nodes, plan.indicators, { filter, search }), [nodes, plan, filter, search]);
  return (
    <>
      <HitCount found={found.length} />
      {found.length > MOST_DRAWN ? (
        <VirtualRows count={found.length} draw={(index) => drawHit(found, index, true)} />
      ) : (
        <ul className="cb-list">
          {found.map((hit, index) => (
            <li key={hit.key}>{drawHit(found, index, false)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

const drawHit = (found: readonly Hit[], index: number, short: boolean): ReactElement | null => {
  const hit = found[index];
  return hit === undefined ? null : <HitRow hit={hit} short={short} />;
};

function HitCount({ found }: { readonly found: number }): ReactElement {
  const { state, words, act } = useScreen();
  const { filter, search } = state;
  const symbol = filter === undefined ? "" : words.cockpit.symbols[filter];
  const sought = search.trim();
  const said = (): string => {
    if (found === 0) return sought === "" ? words.cockpit.noneNow(symbol) : words.cockpit.noneFound(sought);
    return filter === undefined ? words.cockpit.found(found) : words.cockpit.only(symbol, found);
  };
  return (
    <>
      <p className="cb-small cb-number" aria-live="polite">
        {said()}
      </p>
      {found === 0 && filter !== undefined ? (
        <Actions>
          <Action onClick={() => act.filter(undefined)}>{words.cockpit.removeFilter}</Action>
        </Actions>
      ) : null}
    </>
  );
}

function HitRow({ hit, short }: { readonly hit: Hit; readonly short: boolean }): ReactElement {
  const { open, act, state } = useScreen();
  const { item, under, path } = hit;
  const isNode = item.kind === "node";
  const title = isNode ? item.node.title : item.line.title;
  const go = (): void => (isNode ? act.reveal(path, state.way) : open({ kind: "indicator", id: item.line.id }));
  const score = isNode ? item.node.score : item.line.achievement;
  return (
    <button type="button" className="cb-row" data-key={hit.key} title={short ? title : undefined} onClick={go}>
      <span className="cb-what">
        {isNode && item.node.code !== undefined ? <span className="cb-code">{item.node.code}</span> : null}
        {title}
        {under === undefined || short ? null : (
          <span className="cb-small cb-under cb-number">{`${under.code === undefined ? "" : `${under.code} `}${under.title}`}</span>
        )}
      </span>
      <Score symbol={isNode ? item.node.symbol : item.line.symbol} score={score} />
    </button>
  );
}

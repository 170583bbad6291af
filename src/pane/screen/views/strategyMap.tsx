/** *Mappa*: the objectives in lanes, causes below effects; the chosen one is told below. */
import { linkVertical } from "d3-shape";
import { type KeyboardEvent, type ReactElement, useMemo, useRef, useState } from "react";
import type { PlanView } from "../../model/planView";
import { useWidth } from "../charts/width";
import { ownMark } from "../mapLabels";
import { type MapLayout, type MapNode, mapLayout, NODE_HEIGHT, NODE_WIDTH, neighbour } from "../mapLayout";
import { scoreText, shareText } from "../numbers";
import { Action, Actions } from "../parts/parts";
import { Score } from "../parts/score";
import { Sign } from "../parts/symbol";
import { useScreen } from "../screen";
import { programmesUnder } from "../treeRows";

export function StrategyMap({ plan }: { readonly plan: PlanView }): ReactElement {
  const { words } = useScreen();
  const [box, width] = useWidth<HTMLFieldSetElement>();
  const layout = useMemo(() => mapLayout(plan.perspectives, width), [plan, width]);
  const [wanted, setWanted] = useState<string | undefined>(undefined);
  const chosen = layout.nodes.find(({ node }) => node.id === wanted) ?? layout.nodes[0];
  return (
    <>
      <fieldset
        ref={box}
        className="cb-map"
        style={{ height: layout.height }}
        aria-label={words.cockpit.map.name(layout.lanes.length, layout.nodes.length)}
      >
        <Drawing layout={layout} links={plan.links} width={width} chosen={chosen?.node.id} />
        {layout.nodes.map((place) => (
          <MapBox key={place.node.id} place={place} layout={layout} isChosen={place === chosen} onChoose={setWanted} />
        ))}
      </fieldset>
      {chosen === undefined ? null : <Chosen plan={plan} place={chosen} layout={layout} />}
      {plan.links.length === 0 ? <p className="cb-hint">{words.cockpit.map.noLinks}</p> : null}
    </>
  );
}

interface DrawingProps {
  readonly layout: MapLayout;
  readonly links: PlanView["links"];
  readonly width: number;
  readonly chosen: string | undefined;
}

const curve = linkVertical();
/** Room for the arrow's head. */
const HEAD = 6;

function Drawing({ layout, links, width, chosen }: DrawingProps): ReactElement {
  const places = new Map(layout.nodes.map((place) => [place.node.id, place]));
  const edges = links.flatMap(({ from, to }) => {
    const [cause, effect] = [places.get(from), places.get(to)];
    return cause === undefined || effect === undefined
      ? []
      : [{ ...edgeOf(cause, effect), id: `${from}>${to}`, isChosen: from === chosen || to === chosen }];
  });
  const isLast = (one: { isChosen: boolean }): number => (one.isChosen ? 1 : 0);
  return (
    <svg
      className="cb-chart"
      width={width}
      height={layout.height}
      viewBox={`0 0 ${width} ${layout.height}`}
      aria-hidden="true"
    >
      {layout.lanes.map(({ top, height, name, nameY }) => (
        <g key={top}>
          <rect className="lane" x={0} y={top} width={width} height={height} rx={4} />
          {name.map((line, index) => (
            <text key={line} x={8} y={nameY + index * 16}>
              {line}
            </text>
          ))}
        </g>
      ))}
      {[...edges]
        .sort((a, b) => isLast(a) - isLast(b))
        .map(({ id, path, head, isChosen }) => (
          <g key={id}>
            <path className={isChosen ? "edge chosen" : "edge"} d={path} />
            <path className={isChosen ? "arrow chosen" : "arrow"} d={head} />
          </g>
        ))}
    </svg>
  );
}

/** From the cause's upper edge to the effect's lower edge; the other way round where the effect stands below. */
function edgeOf(cause: MapNode, effect: MapNode): { readonly path: string; readonly head: string } {
  const isUp = effect.y < cause.y;
  const x = effect.x + NODE_WIDTH / 2;
  const from: [number, number] = [cause.x + NODE_WIDTH / 2, isUp ? cause.y : cause.y + NODE_HEIGHT];
  const tip = isUp ? effect.y + NODE_HEIGHT : effect.y;
  const foot = isUp ? tip + HEAD : tip - HEAD;
  return {
    path: curve({ source: from, target: [x, foot] }) ?? "",
    head: `M${x} ${tip}L${x - 3.5} ${foot}H${x + 3.5}Z`,
  };
}

interface BoxProps {
  readonly place: MapNode;
  readonly layout: MapLayout;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
}

function MapBox({ place, layout, isChosen, onChoose }: BoxProps): ReactElement {
  const { language, limits } = useScreen();
  const show = useShow();
  const box = useRef<HTMLButtonElement>(null);
  const { node, label, x, y } = place;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && isChosen) {
      event.preventDefault();
      show(place);
    }
    const next = neighbour(layout, place, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.node.id);
    box.current?.parentElement?.querySelector<HTMLElement>(`[data-place="${next.lane},${next.place}"]`)?.focus();
  };
  const score = node.score === undefined ? "–" : scoreText(node.score, limits, language);
  return (
    <button
      ref={box}
      type="button"
      className="cb-node"
      style={{ left: x, top: y }}
      data-place={`${place.lane},${place.place}`}
      tabIndex={isChosen ? 0 : -1}
      aria-pressed={isChosen}
      title={node.title}
      onClick={() => onChoose(node.id)}
      onKeyDown={onKeyDown}
    >
      <span>
        <b>{label}</b>
        <span className="cb-unseen">{node.title}</span>
        <Sign name={node.symbol} />
      </span>
      <span>{score}</span>
    </button>
  );
}

/** Opens an objective in the tree. */
function useShow(): (place: MapNode) => void {
  const { act } = useScreen();
  return ({ perspective, node }) => act.reveal([perspective.id, node.id], "perspectives");
}

interface ChosenProps {
  readonly plan: PlanView;
  readonly place: MapNode;
  readonly layout: MapLayout;
}

/** Title, weight, what it depends on and leads to, and its programmes. */
function Chosen({ plan, place, layout }: ChosenProps): ReactElement {
  const { words, language } = useScreen();
  const show = useShow();
  const { node, label, perspective } = place;
  const text = words.cockpit.map;
  const programmes = programmesUnder(node);
  const names = (ids: readonly string[]): string =>
    ids
      .map((id) => nameIn(layout, id))
      .filter((name) => name !== "")
      .join(", ");
  const causes = names(plan.links.filter(({ to }) => to === node.id).map(({ from }) => from));
  const effects = names(plan.links.filter(({ from }) => from === node.id).map(({ to }) => to));
  return (
    <div aria-live="polite">
      <div className="cb-chosen">
        <h2 className="cb-wrap">
          {ownMark(node.title) === label ? null : <span className="cb-code">{codeOf(place)}</span>}
          {node.title}
        </h2>
        <Score symbol={node.symbol} score={node.score} />
      </div>
      <p className="cb-hint cb-number">
        {[
          `${perspective.title}, ${words.cockpit.weight(shareText(node.weight, language))}.`,
          ...(causes === "" ? [] : [text.dependsOn(causes)]),
          ...(effects === "" ? [] : [text.leadsTo(effects)]),
        ].join(" ")}
      </p>
      <Actions>
        <Action wide onClick={() => show(place)}>
          {programmes > 0 ? text.open(programmes) : text.openIndicators(node.indicators.length)}
        </Action>
      </Actions>
    </div>
  );
}

/** A code that has no room in its box stands beside the letter that does. */
const codeOf = ({ label, node: { code } }: MapNode): string =>
  code === undefined || code === label ? label : `${label} · ${code}`;

function nameIn({ nodes }: MapLayout, id: string): string {
  const place = nodes.find(({ node }) => node.id === id);
  return place === undefined ? "" : `${place.label} ${place.perspective.title}`;
}

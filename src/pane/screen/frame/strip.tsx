/** The strip at the bottom: the selected cell's indicator, one line; a click opens it. It never opens by itself. */
import type { ReactElement } from "react";
import { selectedAs } from "../numbers";
import { Icon } from "../parts/icon";
import { Score } from "../parts/score";
import { planOf, useScreen } from "../screen";

export function Strip(): ReactElement | null {
  const { state, words, open } = useScreen();
  const plan = planOf(state);
  const isBusy = state.task !== undefined && !state.task.quiet && state.task.kind !== "write";
  if (plan === undefined || isBusy) return null;
  const { selection } = state;
  const id = selection?.indicator;
  const line = id === undefined ? undefined : (plan.indicators[id] ?? plan.operational[id]);
  if (selection === undefined || line === undefined) {
    return <p className="cb-strip cb-small">{words.frame.chooseCell}</p>;
  }
  const isOperational = plan.indicators[line.id] === undefined;
  const where = words.frame.selected(selectedAs(selection.at));
  return (
    <button
      type="button"
      className="cb-strip"
      data-key="strip"
      title={line.title}
      onClick={() => open({ kind: "indicator", id: line.id })}
    >
      <span style={{ minWidth: 0 }}>
        <span className="cb-unseen">{words.frame.openIndicator}</span>
        <span className="cb-small cb-one">{isOperational ? words.frame.operational(where) : where}</span>
        <span className="cb-one">{line.title}</span>
      </span>
      <Score symbol={line.symbol} score={line.achievement} />
      <Icon name="right" />
    </button>
  );
}

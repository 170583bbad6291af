/** The strip at the bottom: the selected cell's indicator, one line; a click opens it. It never opens by itself. */
import type { ReactElement } from "react";
import { addressText } from "../numbers";
import { Icon } from "../parts/icon";
import { Score } from "../parts/score";
import { planOf, useScreen } from "../screen";

export function Strip(): ReactElement | null {
  const { state, words, open } = useScreen();
  const plan = planOf(state);
  const isBusy = state.task !== undefined && !state.task.quiet && state.task.kind !== "write";
  if (plan === undefined || isBusy) return null;
  const { selection } = state;
  const line = selection?.indicator === undefined ? undefined : plan.indicators[selection.indicator];
  if (selection === undefined || line === undefined) {
    return <p className="cb-strip cb-small">{words.frame.chooseCell}</p>;
  }
  const address = addressText(selection.at);
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
        <span className="cb-small cb-one">{words.frame.cell(address)}</span>
        <span className="cb-one">{line.title}</span>
      </span>
      <Score symbol={line.symbol} score={line.achievement} />
      <Icon name="right" />
    </button>
  );
}

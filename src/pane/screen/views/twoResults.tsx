/** Two results that contradict each other: both with cell and effect, two equal buttons, none chosen beforehand. */
import type { ReactElement } from "react";
import type { IndicatorView, TwoResult } from "../../model/indicatorView";
import { scoreText } from "../numbers";
import { Action, CellLink } from "../parts/parts";
import { Sign } from "../parts/symbol";
import { planOf, useScreen } from "../screen";

export function TwoResults({ indicator }: { readonly indicator: IndicatorView }): ReactElement {
  const { words, state } = useScreen();
  const text = words.indicator.two;
  return (
    <>
      <p className="cb-value" style={{ marginTop: 8 }}>
        <Sign name="twoResults" said={false} />
        <b className="cb-title cb-strong">{text.title}</b>
      </p>
      <p>{text.body}</p>
      <ul className="cb-list" style={{ marginTop: 12 }}>
        {(indicator.twoResults ?? []).map((result, index) => (
          <li key={`${result.at.sheet}!${result.at.top},${result.at.left}`} className="cb-kept">
            <Result result={result} />
            <Keep indicator={indicator.id} which={index === 0 ? 0 : 1} text={result.text} />
          </li>
        ))}
      </ul>
      {planOf(state)?.readOnly === true ? null : <p className="cb-hint">{text.hint}</p>}
    </>
  );
}

function Result({ result: { text, at, achievement } }: { readonly result: TwoResult }): ReactElement {
  const { words, language, limits } = useScreen();
  const said = words.indicator.two;
  return (
    <div>
      <span className="cb-name cb-strong cb-number">{text}</span>
      <br />
      <CellLink at={at} small />
      <p className="cb-small cb-number">
        {achievement === undefined ? said.noWorth : said.worth(scoreText(achievement, limits, language))}
      </p>
    </div>
  );
}

interface KeepProps {
  readonly indicator: string;
  readonly which: 0 | 1;
  readonly text: string;
}

function Keep({ indicator, which, text }: KeepProps): ReactElement | null {
  const { words, act, state } = useScreen();
  if (planOf(state)?.readOnly === true) return null;
  return <Action onClick={() => act.keepResult(indicator, which)}>{words.indicator.two.keep(text)}</Action>;
}

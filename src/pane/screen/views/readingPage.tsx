/** *Cambia lettura*: each way to read the target, with the score that it gives. */
import { type ReactElement, useState } from "react";
import type { IndicatorView, ReadingChoice, TargetView } from "../../model/indicatorView";
import { addressText, scoreText } from "../numbers";
import { Back } from "../parts/back";
import { Action, Actions, PageTitle } from "../parts/parts";
import { useScreen } from "../screen";

export function ReadingPage({ id }: { readonly id: string }): ReactElement {
  const { state, words } = useScreen();
  const { indicator } = state;
  if (indicator?.id !== id || indicator.target === undefined) {
    return (
      <>
        <Back />
        <PageTitle>{words.indicator.change}</PageTitle>
      </>
    );
  }
  return <Readings indicator={indicator} target={indicator.target} />;
}

function Readings({
  indicator,
  target,
}: {
  readonly indicator: IndicatorView;
  readonly target: TargetView;
}): ReactElement {
  const { words, act } = useScreen();
  const text = words.indicator;
  const now = target.readings.find(({ chosen }) => chosen)?.id;
  const [chosen, setChosen] = useState<string | undefined>(now);
  const picked = target.readings.find((reading) => reading.id === chosen);
  const choose = (choice: string | undefined): void => {
    act.back();
    act.chooseReading(indicator.id, choice);
  };
  return (
    <>
      <Back />
      <PageTitle>{text.howToRead(target.text)}</PageTitle>
      <p className="cb-small">{indicator.title}</p>
      <fieldset style={{ marginTop: 12 }}>
        <legend className="cb-unseen">{text.ways}</legend>
        {target.readings.map((reading) => (
          <Choice
            key={reading.id}
            reading={reading}
            chosen={reading.id === chosen}
            onChoose={() => setChosen(reading.id)}
          />
        ))}
      </fieldset>
      {picked === undefined ? null : (
        <Actions>
          <Action main wide onClick={() => choose(picked.id)}>
            {text.use(picked.read)}
          </Action>
        </Actions>
      )}
      <p className="cb-hint">{text.chooseHint(addressText(target.at))}</p>
      {indicator.overridden ? (
        <button type="button" className="cb-link" onClick={() => choose(undefined)}>
          {text.takeBack}
        </button>
      ) : null}
    </>
  );
}

interface ChoiceProps {
  readonly reading: ReadingChoice;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ reading, chosen, onChoose }: ChoiceProps): ReactElement {
  const { language, limits } = useScreen();
  return (
    <label className="cb-choice">
      <input type="radio" name="cb-reading" checked={chosen} onChange={onChoose} />
      <span>
        <b className="cb-strong cb-number">{reading.read}</b>
        <span className="cb-small cb-under">{reading.words}</span>
      </span>
      <span className="cb-number">
        {reading.achievement === undefined ? "–" : scoreText(reading.achievement, limits, language)}
      </span>
    </label>
  );
}

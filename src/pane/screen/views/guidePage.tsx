/** *Guida*: the three tabs in a sentence each, the symbols, how the score is made, the keys. */
import type { ReactElement } from "react";
import type { SymbolName } from "../../model/planView";
import { shareText } from "../numbers";
import { Back } from "../parts/back";
import { PageTitle, Section } from "../parts/parts";
import { Sign } from "../parts/symbol";
import { useScreen } from "../screen";

const BANDS = ["green", "yellow", "red"] as const;
const OTHERS: readonly SymbolName[] = ["pending", "missing", "waived", "unmeasurable", "twoResults", "reread"];

export function GuidePage(): ReactElement {
  const { words } = useScreen();
  const text = words.settings.guide;
  return (
    <>
      <Back />
      <PageTitle look="cb-title">{text.title}</PageTitle>
      <ul className="cb-steps">
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <Symbols />
      <Section title={text.score}>
        <p>{text.scoreBody}</p>
      </Section>
      <Section title={text.keys}>
        <ul className="cb-steps">
          {text.keyList.map((key) => (
            <li key={key}>{key}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Symbols(): ReactElement {
  const { words, limits, language } = useScreen();
  const text = words.settings.guide;
  const bands = text.bands(shareText(limits.yellowFrom, language), shareText(limits.greenFrom, language));
  const rows: readonly (readonly [SymbolName, string])[] = [
    ["beyond", words.cockpit.symbols.beyond],
    ...BANDS.map((band) => [band, bands[band]] as const),
    ...OTHERS.map((name) => [name, words.cockpit.symbols[name]] as const),
  ];
  return (
    <Section title={text.symbols}>
      <ul className="cb-legendList">
        {rows.map(([name, word]) => (
          <li key={name}>
            <Sign name={name} said={false} />
            <span>{word}</span>
          </li>
        ))}
      </ul>
      <p className="cb-hint">{text.hollow}</p>
    </Section>
  );
}

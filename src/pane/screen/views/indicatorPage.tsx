/** *Indicatore*: its number, the line that explains it, the target as written and as read, its checkpoints. */
import type { ReactElement, ReactNode } from "react";
import { printDay } from "../../../../shared/workbook/days";
import type { IndicatorView, TargetView } from "../../model/indicatorView";
import type { IndicatorLine } from "../../model/planView";
import { Checkpoints } from "../charts/checkpoints";
import { Note } from "../frame/message";
import { addressText, scoreText } from "../numbers";
import { Back } from "../parts/back";
import { Action, CellLink, PageTitle, Section } from "../parts/parts";
import { Sign } from "../parts/symbol";
import { planOf, useScreen } from "../screen";
import { TwoResults } from "./twoResults";

/** Without id: the selected cell holds no indicator. */
export function IndicatorPage({ id }: { readonly id: string | undefined }): ReactElement {
  const { state, words } = useScreen();
  const details = id !== undefined && state.indicator?.id === id ? state.indicator : undefined;
  const plan = planOf(state);
  const line = id === undefined ? undefined : (plan?.indicators[id] ?? plan?.operational[id] ?? details);
  if (line === undefined && id !== undefined && state.noIndicator !== id) return <Back />;
  if (line === undefined) {
    return (
      <>
        <Back />
        <PageTitle>{id === undefined ? words.indicator.none : words.indicator.gone}</PageTitle>
        <p className="cb-text">{words.indicator.noneBody}</p>
      </>
    );
  }
  return (
    <>
      <Back />
      <p className="cb-small cb-number" style={{ marginBottom: 4 }}>
        {details?.programmeTitle ?? line.programme ?? ""}
      </p>
      <PageTitle key={line.id}>{line.title}</PageTitle>
      {details?.operational === true ? <p className="cb-hint">{words.indicator.operational}</p> : null}
      {details?.twoResults === undefined ? (
        <Figure line={line} details={details} />
      ) : (
        <TwoResults indicator={details} />
      )}
      {details === undefined ? null : <Details indicator={details} />}
    </>
  );
}

interface FigureProps {
  readonly line: IndicatorLine;
  readonly details: IndicatorView | undefined;
}

function Figure({ line, details }: FigureProps): ReactElement {
  const { words, language, limits } = useScreen();
  const { achievement, symbol } = line;
  const reached = details?.reached;
  return (
    <>
      <div className="cb-hero" style={{ margin: "4px 0" }}>
        {achievement === undefined ? null : (
          <p className="cb-big">
            {scoreText(achievement, limits, language).slice(0, -1)}
            <small>%</small>
          </p>
        )}
        <p>
          <span className="cb-value">
            <Sign name={symbol} said={false} />
            <b className="cb-strong">{words.cockpit.symbols[symbol]}</b>
          </span>
          {reached === undefined ? null : (
            <>
              <br />
              <span className="cb-small">{reached ? words.indicator.reached : words.indicator.notReached}</span>
            </>
          )}
        </p>
      </div>
      {details?.why === undefined ? null : <p>{details.why}</p>}
      {details === undefined || details.explanation === "" ? null : (
        <p className="cb-explained cb-small">{details.explanation}</p>
      )}
    </>
  );
}

function Details({ indicator }: { readonly indicator: IndicatorView }): ReactElement {
  const { words, act } = useScreen();
  const { target, sheet, checkpoints, startsAtZero, result } = indicator;
  const hasChart = checkpoints.some(({ value }) => value !== undefined);
  return (
    <>
      {target === undefined ? (
        <Pairs>
          <ResultPair result={result} />
        </Pairs>
      ) : (
        <Target indicator={indicator} target={target} />
      )}
      {hasChart ? (
        <Section title={startsAtZero ? words.indicator.cumulated : words.indicator.atCheckpoints}>
          <Checkpoints indicator={indicator} />
        </Section>
      ) : null}
      {sheet === undefined ? null : (
        <button
          type="button"
          className="cb-link"
          onClick={() => act.show(checkpoints[0]?.at ?? { sheet, top: 0, left: 0, bottom: 0, right: 0 })}
        >
          {words.indicator.openSheet(sheet)}
        </button>
      )}
    </>
  );
}

const Pairs = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <dl className="cb-pairs">{children}</dl>
);

/** The result that counts, and since when it is provisional. */
function ResultPair({ result }: Pick<IndicatorView, "result"> | { readonly result: undefined }): ReactElement | null {
  const { words } = useScreen();
  if (result === undefined) return null;
  const { at, text, provisionalAt } = result;
  return (
    <>
      <dt>
        <CellLink at={at}>{words.indicator.resultIn(addressText(at))}</CellLink>
      </dt>
      <dd>
        <b className="cb-strong">{text}</b>
        {provisionalAt === undefined ? "" : `, ${words.indicator.provisionalAt(printDay(provisionalAt))}`}
      </dd>
    </>
  );
}

interface TargetProps {
  readonly indicator: IndicatorView;
  readonly target: TargetView;
}

/** Certain: two lines. Assumed: a quiet message with the reason and the step. */
function Target({ indicator, target }: TargetProps): ReactElement {
  const { words } = useScreen();
  const text = words.indicator;
  const isAssumed = !target.certain && target.read !== undefined && !indicator.overridden;
  return (
    <section className="cb-section">
      {isAssumed ? <Assumed indicator={indicator} target={target} /> : <h2>{text.target}</h2>}
      <Pairs>
        <dt>
          <CellLink at={target.at}>{text.writtenIn(addressText(target.at))}</CellLink>
        </dt>
        <dd>{target.text}</dd>
        {isAssumed ? null : (
          <>
            <dt>{text.readAs}</dt>
            <dd>
              {target.read === undefined ? text.unreadable : <b className="cb-strong">{target.read}</b>}
              {target.read === undefined ? "" : `, ${indicator.overridden ? text.byPerson : text.certain}`}
            </dd>
          </>
        )}
        <ResultPair result={indicator.twoResults === undefined ? indicator.result : undefined} />
      </Pairs>
      {isAssumed ? null : <ChangeReading indicator={indicator} target={target} />}
    </section>
  );
}

function ChangeReading({ indicator, target }: TargetProps): ReactElement | null {
  const { words, open, state } = useScreen();
  if (planOf(state)?.readOnly === true || target.readings.length === 0) return null;
  if (!indicator.canOverride) {
    return target.read === undefined ? <p className="cb-hint">{words.indicator.needsSheet}</p> : null;
  }
  return (
    <button
      type="button"
      className="cb-link"
      data-key="reading"
      onClick={() => open({ kind: "reading", id: indicator.id })}
    >
      {words.indicator.change}
    </button>
  );
}

function Assumed({ indicator, target }: TargetProps): ReactElement {
  const { words, act, open, state } = useScreen();
  const text = words.indicator;
  const chosen = target.readings.find((reading) => reading.chosen);
  const canChoose = indicator.canOverride && target.readings.length > 0 && planOf(state)?.readOnly !== true;
  const actions = canChoose ? (
    <>
      {chosen === undefined ? null : (
        <Action main onClick={() => act.chooseReading(indicator.id, chosen.id)}>
          {text.confirm(chosen.read)}
        </Action>
      )}
      <Action onClick={() => open({ kind: "reading", id: indicator.id })}>{text.changeShort}</Action>
    </>
  ) : undefined;
  return (
    <>
      <Note tone="quiet" title={text.assumedTitle} {...(actions === undefined ? {} : { actions })}>
        {[text.assumed(target.text, target.read ?? ""), ...target.assumed].join(" ")}
      </Note>
      {indicator.canOverride ? null : <p className="cb-hint">{text.needsSheet}</p>}
    </>
  );
}

/** The head of the cockpit: the one number, its colour, how far green is, what was assessed, the next step. */
import type { ReactElement } from "react";
import { printPercent } from "../../../../shared/text/percent";
import type { CellRange } from "../../../../shared/workbook/address";
import { printDay } from "../../../../shared/workbook/days";
import type { PlanView, ScoreView, SymbolName } from "../../model/planView";
import { ScoreBar } from "../charts/scoreBar";
import { Note } from "../frame/message";
import { addressText, decimalsFor, distanceText, scoreText, yearsText } from "../numbers";
import { Action, Actions } from "../parts/parts";
import { Sign } from "../parts/symbol";
import { type Screen, useScreen } from "../screen";
import { sheetsBehind } from "../state/automatic";
import type { PaneState } from "../state/paneState";

export function CockpitHead({ plan, withStep }: { readonly plan: PlanView; readonly withStep: boolean }): ReactElement {
  const { words, language } = useScreen();
  const { score, year, years } = plan;
  const shown = yearsText(years, year);
  const { provisionalAt } = score;
  return (
    <>
      <p className="cb-small">
        {provisionalAt === undefined
          ? words.cockpit.plan(shown, year)
          : words.cockpit.provisional(shown, printDay(provisionalAt))}
      </p>
      <BodyScore score={score} />
      <p className="cb-covered">
        <span>
          {words.cockpit.assessed} <b className="cb-strong">{printPercent(score.coverage, 1, language)}</b>
        </span>
        <span className="cb-small">{words.cockpit.of(score.assessed, score.indicators)}</span>
      </p>
      {provisionalAt === undefined ? null : <p className="cb-hint">{words.cockpit.hollow}</p>}
      {withStep ? <NextStep plan={plan} /> : null}
    </>
  );
}

function BodyScore({ score: { score, symbol } }: { readonly score: ScoreView }): ReactElement {
  const screen = useScreen();
  const { words, language, limits } = screen;
  if (score === undefined) return <h1 className="cb-title">{words.cockpit.noScore}</h1>;
  const shown = scoreText(score, limits, language);
  const distance = distanceOf(score, screen);
  return (
    <>
      <div className="cb-hero">
        <h1 className="cb-big" aria-label={words.cockpit.score(shown)}>
          {shown.slice(0, -1)}
          <small>%</small>
        </h1>
        <p>
          <span className="cb-value">
            <Sign name={symbol} said={false} />
            <b className="cb-strong">{words.cockpit.symbols[closed(symbol)]}</b>
          </span>
          {distance === undefined ? null : (
            <>
              <br />
              <span className="cb-small cb-number">{distance}</span>
            </>
          )}
        </p>
      </div>
      <ScoreBar score={score} />
    </>
  );
}

const CLOSED: Partial<Record<SymbolName, SymbolName>> = {
  openBeyond: "beyond",
  openGreen: "green",
  openYellow: "yellow",
  openRed: "red",
};

/** The band alone: the line above says that it is provisional. */
const closed = (symbol: SymbolName): SymbolName => CLOSED[symbol] ?? symbol;

/** To green; from red the nearer yellow. */
function distanceOf(score: number, { words, language, limits }: Screen): string | undefined {
  if (score >= limits.greenFrom || decimalsFor(score, limits) === 0) return undefined;
  const isRed = score < limits.yellowFrom;
  const limit = isRed ? limits.yellowFrom : limits.greenFrom;
  const points = Math.round((limit - score) * 1000) / 10;
  const shown = distanceText(score, limit, limits, language);
  return isRed ? words.cockpit.toYellow(points, shown) : words.cockpit.toGreen(points, shown);
}

/** Sheets that are behind: said on top, with the one filled button. */
export function BehindNote({ plan }: { readonly plan: PlanView }): ReactElement | null {
  const { state, words, act } = useScreen();
  const { behind, at } = behindOf(plan, state);
  if (!plan.built || plan.readOnly === true || behind === 0) return null;
  const { title, changed, changedIn, update, updateAll } = words.cockpit.behind;
  const place = at === undefined ? undefined : words.frame.place(at.sheet, addressText(at));
  return (
    <Note
      tone="warning"
      title={title}
      actions={
        <Action main onClick={() => act.build({ fills: false, restores: false })}>
          {behind === undefined ? updateAll : update(behind)}
        </Action>
      }
    >
      {place === undefined ? changed : changedIn(place)}
    </Note>
  );
}

interface Behind {
  /** How many sheets; absent: some, and the count takes its time. */
  readonly behind?: number;
  /** The first cell that changed, where that can be told. */
  readonly at?: CellRange;
}

/** What changed in the plan is known at once; how many sheets that makes is known with the preview. */
function behindOf({ outdated }: PlanView, { preview, isCounted }: PaneState): Behind {
  const view = preview === undefined || "kind" in preview ? undefined : preview;
  const counted = view === undefined ? 0 : sheetsBehind(view);
  if (outdated !== undefined && (view === undefined || (counted === 0 && !isCounted))) return outdated;
  const at = view?.changedCell;
  return { behind: counted, ...(at === undefined ? {} : { at }) };
}

/** The first step that holds; while the sheets are behind, that is the step. */
function NextStep({ plan }: { readonly plan: PlanView }): ReactElement | null {
  const { state, words, act, open } = useScreen();
  const { next } = plan;
  const isBehind = plan.unfinished !== undefined || (plan.built && behindOf(plan, state).behind !== 0);
  if (next === undefined || isBehind || plan.readOnly === true) return null;
  return (
    <Actions>
      {next.kind === "build" ? (
        <Action wide onClick={() => act.chooseTab("build")}>
          {words.cockpit.step.build}
        </Action>
      ) : (
        <Action wide onClick={() => open({ kind: "finding", id: next.id })}>
          {words.cockpit.step.finding(next.name, next.count)}
        </Action>
      )}
    </Actions>
  );
}

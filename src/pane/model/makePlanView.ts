/** From the checked workbook to what the cockpit of the pane shows. */
import type { Language } from "../../../shared/language";
import type { Scorecard, ScoredOperational, ScoredStrategic } from "../../../shared/score/scorecard";
import type { JudgedFinding } from "../../../shared/sheets/findings/outcomes";
import { findingText } from "../../../shared/text/findings";
import type { CheckedWorkbook } from "../../actions/checkWorkbook";
import { changedSince } from "./changedSince";
import { isBuilt } from "./ownOfYear";
import { areaNodes, perspectiveNodes } from "./planTree";
import type { IndicatorLine, NextStep, PlanView, ScoreView } from "./planView";
import { indicatorSymbol, isYearOpen, nodeSymbol } from "./symbols";

/** The checked workbook; its sentences are in the language. */
export function makePlanView(checked: CheckedWorkbook, language: Language): PlanView {
  const { scorecard } = checked;
  const { plan, settings } = scorecard;
  const built = isBuilt(checked);
  const outdated = changedSince(checked);
  const next = nextStep(checked, built, language);
  return {
    ...(plan.body === undefined ? {} : { body: plan.body.value }),
    year: plan.year,
    years: plan.targetYears,
    score: scoreView(scorecard),
    bands: { yellowFrom: settings.yellowFrom, greenFrom: settings.greenFrom },
    perspectives: perspectiveNodes(scorecard, language),
    areas: areaNodes(scorecard, language),
    ...indicatorLines(scorecard),
    links: [],
    built,
    ...(outdated === undefined ? {} : { outdated }),
    ...(next === undefined ? {} : { next }),
    ...(checked.newer === undefined ? {} : { readOnly: true }),
  };
}

function scoreView({ nodes, indicators, settings }: Scorecard): ScoreView {
  const body = nodes.find(({ kind }) => kind === "body");
  return {
    ...(body?.score === undefined ? {} : { score: body.score }),
    ...(body?.band === undefined ? {} : { band: body.band }),
    symbol: nodeSymbol(body?.band, indicators, settings),
    coverage: body?.coverage ?? 0,
    assessed: indicators.filter(({ achievement }) => achievement !== undefined).length,
    indicators: indicators.length,
    ...(isYearOpen(settings) ? { provisionalAt: settings.today } : {}),
  };
}

function indicatorLines(scorecard: Scorecard): Pick<PlanView, "indicators" | "operational"> {
  const given = givenProgrammes(scorecard);
  const byId = (all: readonly AnyScored[]): Record<string, IndicatorLine> =>
    Object.fromEntries(all.map((scored) => [scored.indicator.id, lineOf(scored, scorecard, given)]));
  return { indicators: byId(scorecard.indicators), operational: byId(scorecard.operational) };
}

export type AnyScored = ScoredStrategic | ScoredOperational;

/** An operational indicator has no weight. */
export function lineOf(
  scored: AnyScored,
  { settings }: Pick<Scorecard, "settings">,
  given: ReadonlySet<string>,
): IndicatorLine {
  const { indicator, programme, achievement } = scored;
  return {
    id: indicator.id,
    title: indicator.title.value,
    at: indicator.title.at,
    ...(given.has(programme) ? { programme } : {}),
    ...(achievement === undefined ? {} : { achievement }),
    symbol: indicatorSymbol(scored, settings),
    weight: "perspective" in scored ? scored.weight : 0,
  };
}

/** The codes of programmes that the plan's own documents give. */
export const givenProgrammes = ({ plan }: Pick<Scorecard, "plan">): ReadonlySet<string> =>
  new Set(
    plan.perspectives.flatMap(({ objectives }) =>
      objectives.flatMap(({ programmes }) =>
        programmes.flatMap(({ code, isNumbered }) => (isNumbered === true ? [] : [code])),
      ),
    ),
  );

/** An error that takes numbers away comes before the generation; the gravest stands first. */
function nextStep({ findings, newer }: CheckedWorkbook, built: boolean, language: Language): NextStep | undefined {
  const costly = findings.filter(takesNumbers);
  const [first] = costly;
  if (first !== undefined)
    return { kind: "finding", id: first.id, name: findingText(first.rule, language).name, count: costly.length };
  return built || newer !== undefined ? undefined : { kind: "build" };
}

const takesNumbers = ({ open, severity, effect }: JudgedFinding): boolean => open && severity === "error" && effect > 0;

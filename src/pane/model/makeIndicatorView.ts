/** From a scored indicator to its page in the pane. */
import type { Language } from "../../../shared/language";
import { programmeKey } from "../../../shared/plan/keys";
import type { RawCell } from "../../../shared/plan/plan";
import type { ScoredIndicator } from "../../../shared/score/scorecard";
import { programmeTitles } from "../../../shared/sheets/names";
import { isUnmeasurable, singleBound } from "../../../shared/target/achievement/measure";
import { cellText } from "../../../shared/target/cellText";
import { explainAssumption } from "../../../shared/target/explainAssumption";
import { readResult } from "../../../shared/target/readResult";
import { scoreTexts } from "../../../shared/text/score";
import type { CheckedWorkbook } from "../../actions/checkWorkbook";
import { achievementWith, keeping } from "./achievementWith";
import type { CheckpointView, IndicatorView, TargetView, TwoResult } from "./indicatorView";
import { type AnyScored, givenProgrammes, lineOf } from "./makePlanView";
import { readText } from "./measureText";
import { ownOfYear } from "./ownOfYear";
import { chosenOf, targetChoices } from "./targetChoices";

/** Strategic and operational ones alike; `undefined` where the plan has none of that id. */
export function makeIndicatorView(checked: CheckedWorkbook, id: string, language: Language): IndicatorView | undefined {
  const scored = scoredOf(checked, id);
  if (scored === undefined) return undefined;
  const { typed } = scored.indicator;
  const measure = isUnmeasurable(scored.measure) ? undefined : scored.measure;
  const { number } = measure ?? {};
  const bound = number === undefined ? undefined : singleBound(number);
  const isMeasured = scored.raw !== undefined;
  const why = isMeasured || scored.why === undefined ? undefined : scoreTexts(language).why[scored.why];
  const sheet = sheetOf(checked, scored);
  return {
    ...lineOf(scored, checked.scorecard, givenProgrammes(checked.scorecard)),
    ...("perspective" in scored ? {} : { operational: true as const }),
    programmeTitle: programmeTitle(checked, scored.programme),
    explanation: scored.explanation,
    ...(isMeasured ? { reached: scored.status === "reached" } : {}),
    ...(why === undefined ? {} : { why: asSentence(why) }),
    ...targetPart(checked, scored, language),
    ...resultPart(scored, language),
    checkpoints: checkpointsOf(checked, scored, language),
    ...(bound === undefined ? {} : { targetLine: bound }),
    startsAtZero: number?.percent !== true,
    ...(number?.percent === true ? { unit: "percent" } : {}),
    ...twoResultsPart(checked, scored, language),
    overridden: Object.keys(typed?.override ?? {}).length > 0,
    canOverride: checked.newer === undefined && typed?.overrideAt !== undefined,
    ...(sheet === undefined ? {} : { sheet }),
  };
}

export const scoredOf = ({ scorecard }: Pick<CheckedWorkbook, "scorecard">, id: string): AnyScored | undefined =>
  scorecard.indicators.find(({ indicator }) => indicator.id === id) ??
  scorecard.operational.find(({ indicator }) => indicator.id === id);

function programmeTitle({ scorecard }: CheckedWorkbook, code: string): string {
  const title = programmeTitles(scorecard.plan).get(code) ?? "";
  return givenProgrammes(scorecard).has(code) ? `${code} ${title}`.trim() : title;
}

/** The generated sheet of its programme; *Rilevazioni* where the user keeps that. */
function sheetOf(checked: CheckedWorkbook, { programme, indicator }: AnyScored): string | undefined {
  const names = ownOfYear(checked)?.names;
  const own = names?.[`programme:${programmeKey(checked.scorecard.plan, programme)}`];
  return own ?? (indicator.typed?.overrideAt === undefined ? undefined : names?.readings);
}

function targetPart(checked: CheckedWorkbook, scored: AnyScored, language: Language): { readonly target?: TargetView } {
  const { target, targetText, reading, measure, indicator } = scored;
  if (target === undefined) return {};
  const { settings } = checked.scorecard;
  const override = indicator.typed?.override;
  const isOverridden = Object.keys(override ?? {}).length > 0;
  const assumed = reading.kind === "target" && !isOverridden ? reading.assumed.filter(moves) : [];
  const read = readText(measure, reading, language);
  const choices = "perspective" in scored ? targetChoices(scored, settings.year, language) : [];
  const chosen = chosenOf(choices, override);
  return {
    target: {
      text: targetText,
      at: target.at,
      ...(read === undefined ? {} : { read }),
      certain: isOverridden || (reading.kind === "target" && assumed.length === 0),
      assumed: assumed.map((each) => explainAssumption(each, language)),
      readings: choices.map((choice) => {
        const achievement = achievementWith(checked.scorecard, scored, { override: choice.override });
        return {
          ...{ id: choice.id, read: choice.read, words: choice.words, chosen: choice === chosen },
          ...(achievement === undefined ? {} : { achievement }),
        };
      }),
    },
  };
}

/** The year of a day without one is no doubt. */
const moves = (assumption: string): boolean => assumption !== "year-from-context";

function resultPart({ resultCell, otherResultCell, provisionalAt }: ScoredIndicator, language: Language) {
  if (resultCell === undefined || otherResultCell !== undefined) return {};
  const result = {
    ...{ text: cellText(resultCell, language), at: resultCell.at },
    ...(provisionalAt === undefined ? {} : { provisionalAt }),
  };
  return { result };
}

const CHECKPOINTS = ["04-30", "08-31", "12-31"] as const;

function checkpointsOf({ scorecard }: CheckedWorkbook, scored: AnyScored, language: Language): CheckpointView[] {
  const { typed } = scored.indicator;
  if (typed === undefined) return [];
  const { year } = scorecard.settings;
  return CHECKPOINTS.flatMap((day, place): CheckpointView[] => {
    const cell = typed.checkpoints[place];
    if (cell === undefined) return [];
    const value = numberIn(cell, year, scorecard.plan.language ?? "it");
    const view = { day: `${year}-${day}`, at: cell.at, text: cellText(cell, language) };
    return [value === undefined ? view : { ...view, value }];
  });
}

function numberIn(cell: RawCell, year: number, language: Language): number | undefined {
  const reading = readResult(cell, { year, language });
  return reading.kind === "number" ? reading.value : undefined;
}

function twoResultsPart(
  { scorecard }: CheckedWorkbook,
  scored: AnyScored,
  language: Language,
): { readonly twoResults?: readonly [TwoResult, TwoResult] } {
  const { resultCell, otherResultCell, why } = scored;
  if (why !== "two-results" || resultCell === undefined || otherResultCell === undefined) return {};
  const one = (cell: RawCell, which: 0 | 1): TwoResult => {
    const achievement = achievementWith(scorecard, scored, keeping(scored, which));
    return {
      ...{ text: cellText(cell, language), at: cell.at },
      ...(achievement === undefined ? {} : { achievement }),
    };
  };
  return { twoResults: [one(resultCell, 0), one(otherResultCell, 1)] };
}

/** `la scadenza …` → `La scadenza ….` */
const asSentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

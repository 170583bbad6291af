/** What may be chosen in *Regole di calcolo*, each with the score that the body would have. */
import type { Language } from "../../../shared/language";
import { rollUp } from "../../../shared/score/rollUp";
import type { Scorecard } from "../../../shared/score/scorecard";
import { judgeIndicator } from "../../../shared/score/scoreIndicator";
import type { Settings } from "../../../shared/score/settings";
import { METHOD, MISSING } from "../../../shared/sheets/rules/choices";
import { formatNumber } from "../../../shared/text/numbers";
import type { CheckedWorkbook } from "../../actions/checkWorkbook";
import { ownOfYear } from "./ownOfYear";
import type { ChoiceView, SettingsView, TableView } from "./settingsView";

/** The usual ceilings; another one that is written stands among them. */
const CAPS = [1, 1.1, 1.2, 1.5] as const;

export interface SettingsInput {
  readonly checked: CheckedWorkbook;
  readonly tables: readonly TableView[];
  readonly language: Language;
  /** The body's score in each year of the plan; absent: nothing would be assessed. */
  readonly yearScores: ReadonlyMap<number, number | undefined>;
  /** The body's score with other settings. */
  readonly scoreIf: (change: Partial<Settings>) => Promise<number | undefined>;
}

export async function makeSettingsView(input: SettingsInput): Promise<SettingsView> {
  const { checked, tables, language, yearScores, scoreIf } = input;
  const { scorecard, newer } = checked;
  const { plan, settings } = scorecard;
  const own = ownOfYear(checked);
  const rulesSheet = own?.names.rules;
  const present = bodyScore(scorecard.nodes);
  /** What counts now is known already. */
  const choices = async <K extends "cap" | "method" | "missing">(
    name: K,
    values: readonly Settings[K][],
    word: (value: Settings[K]) => string,
  ): Promise<ChoiceView<Settings[K]>[]> => {
    const views: ChoiceView<Settings[K]>[] = [];
    for (const value of values) {
      const isChosen = value === settings[name];
      views.push(choice(value, word(value), isChosen, isChosen ? present : await scoreIf({ [name]: value })));
    }
    return views;
  };
  const caps = [...new Set([...CAPS, settings.cap])].sort((one, other) => one - other);
  return {
    tables,
    years: plan.targetYears.map((year) => choice(year, String(year), year === plan.year, yearScores.get(year))),
    reference: { day: settings.today, isWritten: own?.rules.reference !== undefined },
    cap: await choices("cap", caps, (cap) => `${formatNumber(cap * 100, language)}%`),
    method: await choices("method", ["proportional", "mirror"], (method) => METHOD[method][language]),
    missing: await choices("missing", ["pending", "zero"], (missing) => MISSING[missing][language]),
    bands: { yellowFrom: settings.yellowFrom, greenFrom: settings.greenFrom },
    canWrite: newer === undefined && rulesSheet !== undefined,
    ...(rulesSheet === undefined ? {} : { rulesSheet }),
  };
}

const choice = <T>(value: T, word: string, chosen: boolean, score: number | undefined): ChoiceView<T> => ({
  ...{ value, word, chosen },
  ...(score === undefined ? {} : { score }),
});

/** Weights do not depend on the settings: every indicator is judged again, and only the body's sum is made. `rest` is asked in between. */
export async function bodyScoreWith(
  { plan, settings, indicators }: Scorecard,
  change: Partial<Settings>,
  rest: () => Promise<void> | undefined,
): Promise<number | undefined> {
  const changed = { ...settings, ...change };
  const judged: Parameters<typeof rollUp>[0][number][] = [];
  for (const { indicator, effectiveWeight } of indicators) {
    const resting = rest();
    if (resting !== undefined) await resting;
    judged.push({ ...judgeIndicator(indicator, plan, changed), effectiveWeight });
  }
  return rollUp(judged, changed).score;
}

export const bodyScore = (nodes: Scorecard["nodes"]): number | undefined =>
  nodes.find(({ kind }) => kind === "body")?.score;

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
}

export function makeSettingsView({ checked, tables, language, yearScores }: SettingsInput): SettingsView {
  const { scorecard, newer } = checked;
  const { plan, settings } = scorecard;
  const own = ownOfYear(checked);
  const rulesSheet = own?.names.rules;
  const scoreIf = (change: Partial<Settings>): number | undefined => bodyScoreWith(scorecard, change);
  const caps = [...new Set([...CAPS, settings.cap])].sort((one, other) => one - other);
  return {
    tables,
    years: plan.targetYears.map((year) => choice(year, String(year), year === plan.year, yearScores.get(year))),
    reference: { day: settings.today, isWritten: own?.rules.reference !== undefined },
    cap: caps.map((cap) =>
      choice(cap, `${formatNumber(cap * 100, language)}%`, cap === settings.cap, scoreIf({ cap })),
    ),
    method: (["proportional", "mirror"] as const).map((method) =>
      choice(method, METHOD[method][language], method === settings.method, scoreIf({ method })),
    ),
    missing: (["pending", "zero"] as const).map((missing) =>
      choice(missing, MISSING[missing][language], missing === settings.missing, scoreIf({ missing })),
    ),
    bands: { yellowFrom: settings.yellowFrom, greenFrom: settings.greenFrom },
    canWrite: newer === undefined && rulesSheet !== undefined,
    ...(rulesSheet === undefined ? {} : { rulesSheet }),
  };
}

const choice = <T>(value: T, word: string, chosen: boolean, score: number | undefined): ChoiceView<T> => ({
  ...{ value, word, chosen },
  ...(score === undefined ? {} : { score }),
});

/** Weights do not depend on the settings: every indicator is judged again, and only the body's sum is made. */
export function bodyScoreWith(
  { plan, settings, indicators }: Scorecard,
  change: Partial<Settings>,
): number | undefined {
  const changed = { ...settings, ...change };
  const judged = indicators.map(({ indicator, effectiveWeight }) => ({
    ...judgeIndicator(indicator, plan, changed),
    effectiveWeight,
  }));
  return rollUp(judged, changed).score;
}

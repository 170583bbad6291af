/** For tests: the sample plan scored, and a cockpit with plain values in the columns that other sheets look at. */
import type { Language } from "../../shared/language";
import type { Plan } from "../../shared/plan/plan";
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { sampleSheets } from "../../shared/sample/sampleSheets";
import type { Scorecard, ScoredStrategic } from "../../shared/score/scorecard";
import { scorePlan } from "../../shared/score/scorePlan";
import { defaultSettings, type Settings } from "../../shared/score/settings";
import { nameSheets, programmeTitles, type SheetNames } from "../../shared/sheets/names";
import { COCKPIT, STATES } from "../../shared/sheets/places";
import type { CellDoc, SheetDoc } from "../../shared/sheets/sheetDoc";
import { snapshotOf } from "./readBackSnapshot";

export function samplePlan(): Plan {
  const found = recognisePlan(snapshotOf(...sampleSheets()), { year: 2016 });
  if (!found.ok) throw new Error(`sample not recognised: ${JSON.stringify(found.problem)}`);
  return found.value.plan;
}

export const sampleScorecard = (
  settings: Partial<Settings> = {},
  language: Language = "it",
  plan = samplePlan(),
): Scorecard => scorePlan(plan, { ...defaultSettings(2016, "2016-12-31"), ...settings }, language);

export const namesOf = (plan: Plan): SheetNames =>
  nameSheets({
    plan,
    words: {
      cockpit: "Cruscotto",
      index: "Indice",
      findings: "Segnalazioni",
      rules: "Regole di calcolo",
      ledger: "Cabina (registro)",
      readings: "Rilevazioni",
    },
    taken: sampleSheets().map(({ name }) => name),
  });

export const codesOf = (plan: Plan): string[] => [...programmeTitles(plan).keys()].sort();

const value = (content: string | number | undefined): CellDoc => ({
  content: content === undefined ? { kind: "blank" } : { kind: "value", value: content },
  style: {},
});

/** Not the product's cockpit: literals, so that a programme sheet can be looked at and recalculated by itself. */
export function plainCockpit(scorecard: Scorecard, names: SheetNames): SheetDoc {
  return {
    key: "cockpit",
    name: names.cockpit,
    hidden: false,
    columns: [],
    rows: [
      { cells: {} },
      ...scorecard.indicators.map((scored) => ({ id: scored.indicator.id, cells: plainRow(scored) })),
    ],
    validations: [],
    conditionals: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
  };
}

function plainRow(scored: ScoredStrategic): Record<number, CellDoc> {
  const { indicator, achievement, effectiveWeight, result } = scored;
  const assessed = achievement === undefined ? 0 : effectiveWeight;
  return {
    [COCKPIT.title]: value(indicator.title.value),
    [COCKPIT.weight]: value(scored.weight),
    [COCKPIT.result]: value(result.kind === "number" ? result.value : result.kind === "day" ? result.day : "–"),
    [COCKPIT.target]: value(scored.targetText || "–"),
    [COCKPIT.readAs]: value("≥ 25"),
    [COCKPIT.achievement]: value(achievement ?? "–"),
    [COCKPIT.band]: value("● verde"),
    [COCKPIT.id]: value(indicator.id),
    [COCKPIT.state]: value(achievement === undefined ? STATES.missing : STATES.measured),
    [COCKPIT.provisional]: value(""),
    [COCKPIT.programme]: value(scored.programme),
    [COCKPIT.effectiveWeight]: value(effectiveWeight),
    [COCKPIT.assessedWeight]: value(assessed),
    [COCKPIT.contribution]: value(assessed * (achievement ?? 0)),
  };
}

/** The stages of the core over a plan, each from what the one before gave. */
import { checkPlan } from "../shared/check/checkPlan";
import type { CheckFacts } from "../shared/check/facts";
import type { Finding } from "../shared/check/finding";
import type { Plan } from "../shared/plan/plan";
import { recognisePlan } from "../shared/recognise/recognisePlan";
import type { Scorecard } from "../shared/score/scorecard";
import { scorePlan } from "../shared/score/scorePlan";
import { defaultSettings } from "../shared/score/settings";
import { layOutSheets } from "../shared/sheets/layOutSheets";
import type { SheetDoc } from "../shared/sheets/sheetDoc";
import type { Snapshot } from "../shared/workbook/snapshot";
import { factsOf } from "../src/actions/checkWorkbook";
import { readPlan } from "../src/actions/readPlan";
import { TODAY, YEAR } from "./largePlan";

export const OPTIONS = { wishes: { today: TODAY }, today: TODAY } as const;

export function recognise(snapshot: Snapshot): Plan {
  const found = recognisePlan(snapshot, { year: YEAR });
  if (!found.ok) throw new Error("the plan of the bench is not recognised");
  return found.value.plan;
}

export const score = (plan: Plan): Scorecard => scorePlan(plan, defaultSettings(YEAR, TODAY));

export function factsIn(snapshot: Snapshot): CheckFacts {
  const read = readPlan(snapshot, OPTIONS);
  if (!read.ok) throw new Error("the plan of the bench is not read");
  return factsOf(snapshot, read.value);
}

export const check = (facts: CheckFacts): readonly Finding[] => checkPlan(facts);

export const layOut = (scorecard: Scorecard, findings: readonly Finding[], snapshot: Snapshot): SheetDoc[] =>
  layOutSheets({ scorecard, findings, snapshot, language: "it", wishes: { today: TODAY } });

/** Everything at one go, for those who only need the sheets. */
export function sheetsOf(snapshot: Snapshot): { readonly scorecard: Scorecard; readonly sheets: SheetDoc[] } {
  const scorecard = score(recognise(snapshot));
  return { scorecard, sheets: layOut(scorecard, check(factsIn(snapshot)), snapshot) };
}

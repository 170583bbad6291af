/** Which of several plans in one book counts: it may hold last year's cockpit, a draft or a manager's beside this year's. */
import { indicatorsOf } from "../plan/indicatorsOf";
import { fail, type Result, succeed } from "../result";
import { cellAt } from "../workbook/address";
import { normalise } from "./normalise";
import { type PlanOnSheets, plansOnSheets } from "./plansOnSheets";
import type { CockpitReading } from "./printedCockpit";
import { type PlanChoice, type Recognised, SURE_ENOUGH } from "./recognition";

export interface Chosen {
  /** The sheets of the plan, in tab order; none where no sheet is sure enough. */
  readonly taken: readonly CockpitReading[];
  /** See `PlanOnSheets`. */
  readonly ofUnits: boolean;
  readonly others: readonly Recognised[];
}

/** No plan is the only one that counts, or the sheet asked for holds none. */
export interface NotChosen {
  readonly code: "several-plans" | "no-such-sheet";
  readonly choices: readonly PlanChoice[];
}

/** What the person asked for. */
interface Asked {
  readonly year?: number;
  readonly sheet?: string;
}

/**
 * The plan on the sheet asked for; else the plan of the year asked for; else of the latest year with results. Drafts, copies
 * and hidden sheets give way to a single other, a plan that names no perspectives to one that does. Where several are left, none is taken.
 */
export function chooseCockpits(readings: readonly CockpitReading[], asked: Asked): Result<Chosen, NotChosen> {
  const plans = plansOnSheets(readings.filter(({ confidence }) => confidence >= SURE_ENOUGH));
  const candidates = asked.sheet === undefined ? mostLikely(plans, asked.year) : onSheet(plans, asked.sheet);
  if (asked.sheet !== undefined && candidates.length === 0)
    return fail({ code: "no-such-sheet", choices: choicesOf(plans, readings) });
  if (candidates.length > 1) return fail({ code: "several-plans", choices: choicesOf(candidates, readings) });
  const taken = candidates[0]?.readings ?? [];
  const others = readings.filter((reading) => !taken.includes(reading)).map(asOther);
  return succeed({ taken, ofUnits: candidates[0]?.ofUnits ?? false, others });
}

function onSheet(plans: readonly PlanOnSheets[], name: string): PlanOnSheets[] {
  const holding = (same: (sheet: string) => boolean) =>
    plans.filter(({ readings }) => readings.some(({ sheet }) => same(sheet.name)));
  const exact = holding((sheet) => sheet === name);
  return exact.length > 0 ? exact : holding((sheet) => normalise(sheet) === normalise(name)).slice(0, 1);
}

function mostLikely(plans: readonly PlanOnSheets[], asked: number | undefined): readonly PlanOnSheets[] {
  const ofYear = asked === undefined ? latest(withoutDrafts(plans)) : ofAskedYear(plans, asked);
  const final = ofYear.filter(({ isDraft }) => !isDraft);
  if (final.length > 0) {
    const best = Math.max(...final.map(kindOf));
    const kind = final.filter((plan) => kindOf(plan) === best);
    // Drafts give way to one other; with several others they are choices like them.
    return kind.length === 1 ? kind : ofYear.filter((plan) => kindOf(plan) === best);
  }
  return ofYear;
}

function withoutDrafts(plans: readonly PlanOnSheets[]): readonly PlanOnSheets[] {
  const final = plans.filter(({ isDraft }) => !isDraft);
  if (final.length === 0) return plans;
  const years = new Set(final.map(({ year }) => year));
  return plans.filter(({ isDraft, year }) => !isDraft || years.has(year));
}

/** Those of the latest year with results; where no plan has any, of the latest year. */
function latest(plans: readonly PlanOnSheets[]): readonly PlanOnSheets[] {
  const filled = plans.filter(({ hasResults, isDraft }) => hasResults && !isDraft);
  const last = Math.max(...(filled.length > 0 ? filled : plans).map(({ year }) => year ?? 0));
  return plans.filter(({ year }) => (year ?? 0) === last);
}

/** The plans of that very year; else those with targets for it; else all, so that the years they have can be said. */
function ofAskedYear(plans: readonly PlanOnSheets[], asked: number): readonly PlanOnSheets[] {
  const own = plans.filter(({ year }) => year === asked);
  if (own.length > 0) return own;
  const some = plans.filter(({ readings }) => readings.some(({ targetYears }) => targetYears.includes(asked)));
  return some.length > 0 ? some : latest(withoutDrafts(plans));
}

/** A manager's cockpit or a list of indicators beside the body's: one that names perspectives counts before one that does not, a cockpit before a list. */
function kindOf({ readings }: PlanOnSheets): number {
  const named = readings.some(({ tree }) => !tree.calledAfterSheet);
  const printed = readings.some(({ layout }) => layout === "printedCockpit");
  return (named ? 2 : 0) + (printed ? 1 : 0);
}

const choicesOf = (plans: readonly PlanOnSheets[], readings: readonly CockpitReading[]): PlanChoice[] =>
  readings
    .filter((reading) => plans.some((plan) => plan.readings.includes(reading)))
    .map(({ sheet, tree, targetYears }) => ({
      sheet: sheet.name,
      targetYears,
      indicators: indicatorsOf(tree.perspectives).length,
    }));

/** A sheet that does not count; where it is surely a plan that is said, else what kept it from being one. */
function asOther({ sheet, layout, confidence, notPlaced }: CockpitReading): Recognised {
  const named = [{ value: sheet.name, at: cellAt(sheet.name, 0, 0), why: "second-cockpit" } as const];
  return { sheet: sheet.name, layout, confidence, rows: 0, notPlaced: confidence >= SURE_ENOUGH ? named : notPlaced };
}

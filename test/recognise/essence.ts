/** The plan without addresses and years' names: what must not change however the workbook is written. */
import type { Indicator, Plan, RawCell } from "../../shared/plan/plan";

const shown = (cell: RawCell | undefined): unknown => cell?.value ?? null;

const indicatorOf = (indicator: Indicator, plan: Plan): unknown => [
  indicator.title.value,
  Number(indicator.weight?.value.toFixed(9)),
  indicator.mission?.value,
  plan.targetYears.map((year) => shown(indicator.targets[year])),
  plan.resultYears.map((year) => shown(indicator.results[year])),
];

export const essenceOf = (plan: Plan): unknown =>
  plan.perspectives.map((perspective) => ({
    /** A sheet may name the perspective, in 31 characters. */
    title: perspective.title.value.slice(0, 31),
    objectives: perspective.objectives.map((objective) => ({
      code: objective.code,
      title: objective.title.value,
      weight: Number(objective.weight?.value.toFixed(9)),
      programmes: objective.programmes.map((programme) => ({
        code: programme.code,
        title: programme.title.value,
        weight: Number(programme.weight?.value.toFixed(9)),
        mission: programme.mission?.value,
        indicators: programme.indicators.map((indicator) => indicatorOf(indicator, plan)),
      })),
    })),
  }));

/** Gives the indicators of a plan the results of the years before that stand only on the sheets made for those years. */
import type { Indicator, OperationalIndicator, Plan, RawCell } from "../../plan/plan";
import { resultOf } from "../../plan/resultOf";
import type { Snapshot } from "../../workbook/snapshot";
import type { Ledger } from "../ledger/ledger";
import { rememberIndicators } from "../ledger/rememberIndicators";
import { matchIndicators } from "../readBack/matchIndicators";
import { withKnownNodes } from "../readBack/withKnownNodes";
import { archivedResults } from "./archivedResults";

/**
 * Indicators are found again as on a refresh: by perspective, programme and title, else by a unique near title in the same
 * programme. What the user's own sheet says of a year comes first: there nothing is added.
 */
export function withArchive(plan: Plan, snapshot: Snapshot, ledger: Ledger): Plan {
  const years = [...new Set(ledger.indicators.map(({ year }) => year))].filter((year) => year < plan.year);
  if (years.length === 0) return plan;
  const found = new Map<string, Record<number, RawCell>>();
  for (const year of years) {
    const results = archivedResults(snapshot, ledger, year, plan.language ?? "it");
    const known = ledger.indicators.filter((indicator) => indicator.year === year);
    for (const { wanted, known: before } of matchIndicators(
      rememberIndicators(withKnownNodes(plan, ledger, year)),
      known,
    )) {
      const cell = results.get(before.id);
      if (cell !== undefined) found.set(wanted.id, { ...found.get(wanted.id), [year]: cell });
    }
  }
  return mapIndicators(plan, (indicator) => withResults(indicator, found.get(indicator.id), plan));
}

/** Only the years of which the user's own cell says nothing. */
function withResults<I extends Indicator | OperationalIndicator>(
  indicator: I,
  archived: Readonly<Record<number, RawCell>> | undefined,
  plan: Plan,
): I {
  const unsaid = Object.entries(archived ?? {}).filter(
    ([year]) => resultOf(indicator, Number(year), plan, plan.language ?? "it").kind === "missing",
  );
  return unsaid.length === 0 ? indicator : { ...indicator, archived: Object.fromEntries(unsaid) };
}

function mapIndicators(plan: Plan, change: <I extends Indicator | OperationalIndicator>(one: I) => I): Plan {
  return {
    ...plan,
    perspectives: plan.perspectives.map((perspective) => ({
      ...perspective,
      objectives: perspective.objectives.map((objective) => ({
        ...objective,
        programmes: objective.programmes.map((programme) => ({
          ...programme,
          indicators: programme.indicators.map(change),
        })),
      })),
    })),
    details: plan.details.map((detail) => ({ ...detail, operational: detail.operational.map(change) })),
  };
}

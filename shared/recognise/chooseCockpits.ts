/** Which of several cockpit sheets make the plan: one book may hold last year's cockpit or a draft beside this year's. */
import { cellAt } from "../workbook/address";
import { normalise } from "./normalise";
import type { CockpitReading } from "./printedCockpit";
import { type Recognised, SURE_ENOUGH } from "./recognition";

/**
 * Sheets with different perspectives belong together; of sheets with the same perspective one counts, the others are named:
 * first the one with targets for the year asked for, then a visible one, then the one with the latest targets, then the first tab.
 */
export function chooseCockpits(
  readings: readonly CockpitReading[],
  year: number | undefined,
): { taken: CockpitReading[]; others: Recognised[] } {
  const sure = readings.filter(({ confidence }) => confidence >= SURE_ENOUGH);
  const others = readings.filter((reading) => !sure.includes(reading)).map((reading) => asOther(reading, false));
  const names = new Set<string>();
  const taken: CockpitReading[] = [];
  for (const reading of [...sure].sort((one, other) => rank(other, year) - rank(one, year))) {
    const own = reading.tree.perspectives.map(({ title }) => normalise(title.value));
    if (own.some((name) => names.has(name))) others.push(asOther(reading, true));
    else {
      for (const name of own) names.add(name);
      taken.push(reading);
    }
  }
  return { taken: readings.filter((reading) => taken.includes(reading)), others };
}

function rank(reading: CockpitReading, year: number | undefined): number {
  const asked = year !== undefined && reading.targetYears.includes(year) ? 1_000_000 : 0;
  return asked + (reading.sheet.hidden ? 0 : 100_000) + Math.max(0, ...reading.targetYears);
}

function asOther({ sheet, confidence, notPlaced }: CockpitReading, second: boolean): Recognised {
  const named = [{ value: sheet.name, at: cellAt(sheet.name, 0, 0), why: "second-cockpit" } as const];
  return { sheet: sheet.name, layout: "printedCockpit", confidence, rows: 0, notPlaced: second ? named : notPlaced };
}

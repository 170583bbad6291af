/** Which of several cockpit sheets make the plan: one book may hold last year's cockpit or a draft beside this year's. */
import { cellAt } from "../workbook/address";
import { normalise } from "./normalise";
import type { CockpitReading } from "./printedCockpit";
import { type Recognised, SURE_ENOUGH } from "./recognition";

/** From this share of common indicators on, a sheet is another edition of one already taken. */
const SAME_INDICATORS = 0.3;

/**
 * Sheets with different perspectives belong together. Of sheets with the same perspectives or the same indicators one counts,
 * the others are named: first comes the one with targets for the year asked for, then a visible one, then the one with the
 * latest targets, then the first tab. A sheet that names no perspective does not join one that does.
 */
export function chooseCockpits(
  readings: readonly CockpitReading[],
  year: number | undefined,
): { taken: CockpitReading[]; others: Recognised[] } {
  const sure = readings.filter(({ confidence }) => confidence >= SURE_ENOUGH);
  const others = readings.filter((reading) => !sure.includes(reading)).map((reading) => asOther(reading, false));
  const taken: CockpitReading[] = [];
  const names = new Set<string>();
  const indicators = new Set<string>();
  for (const reading of [...sure].sort((one, other) => rank(other, year) - rank(one, year))) {
    const own = sure.length > 1 ? indicatorsOf(reading) : [];
    const perspectives = reading.tree.perspectives.map(({ title }) => normalise(title.value));
    const common = own.filter((key) => indicators.has(key)).length;
    const joins =
      !perspectives.some((name) => names.has(name)) &&
      common <= own.length * SAME_INDICATORS &&
      taken.every(({ tree }) => tree.calledAfterSheet === reading.tree.calledAfterSheet);
    if (taken.length > 0 && !joins) others.push(asOther(reading, true));
    else {
      taken.push(reading);
      for (const name of perspectives) names.add(name);
      for (const key of own) indicators.add(key);
    }
  }
  return { taken: readings.filter((reading) => taken.includes(reading)), others };
}

/** Indicators told by their programme's code and their title. */
const indicatorsOf = ({ tree }: CockpitReading): string[] =>
  tree.perspectives.flatMap(({ objectives }) =>
    objectives.flatMap(({ programmes }) =>
      programmes.flatMap(({ code, indicators }) => indicators.map(({ title }) => `${code} ${normalise(title.value)}`)),
    ),
  );

/** The year asked for, then visible sheets that name their perspectives, then later targets. */
function rank({ sheet, tree, targetYears }: CockpitReading, year: number | undefined): number {
  const asked = year !== undefined && targetYears.includes(year) ? 1_000_000 : 0;
  const visible = sheet.hidden ? 0 : 100_000;
  const named = tree.calledAfterSheet ? 0 : 10_000;
  return asked + visible + named + Math.max(0, ...targetYears);
}

function asOther({ sheet, layout, confidence, notPlaced }: CockpitReading, second: boolean): Recognised {
  const named = [{ value: sheet.name, at: cellAt(sheet.name, 0, 0), why: "second-cockpit" } as const];
  return { sheet: sheet.name, layout, confidence, rows: 0, notPlaced: second ? named : notPlaced };
}

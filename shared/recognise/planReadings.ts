/** Every sheet that may hold the plan itself, each read by the layout that understands it best. */
import type { SheetSnapshot } from "../workbook/snapshot";
import { readFlatRegister } from "./flatRegister";
import { weightsArePlausible } from "./flatRegisterWeights";
import { type CockpitReading, readPrintedCockpit } from "./printedCockpit";
import { SURE_ENOUGH } from "./recognition";
import type { Table } from "./tables";

/** Reads the tables of a sheet as one layout; `undefined` where they have nothing of it. */
type Reader = (sheet: SheetSnapshot, tables: readonly Table[], year?: number) => CockpitReading | undefined;

/** Of equally sure ones the first counts. */
const READERS: readonly Reader[] = [readPrintedCockpit, readFlatRegister];

/**
 * The surest reading of each sheet, in tab order; sheets without any are left out, and lists of bare indicators where
 * another sheet holds a plan: they may be a manager's.
 */
export function planReadings(
  sheets: readonly SheetSnapshot[],
  tables: ReadonlyMap<SheetSnapshot, readonly Table[]>,
  year: number | undefined,
): CockpitReading[] {
  const all = sheets.map((sheet) => READERS.flatMap((read) => read(sheet, tables.get(sheet) ?? [], year) ?? []));
  const whole = wholesOf(all.flat());
  const best = all.flatMap((readings) => {
    const [first] = readings
      .map((reading) => inWhole(reading, whole))
      .sort((one, other) => other.confidence - one.confidence);
    return first === undefined ? [] : [first];
  });
  const hasPlan = best.some(({ confidence, isBareList }) => confidence >= SURE_ENOUGH && isBareList !== true);
  return hasPlan ? best.filter(({ isBareList }) => isBareList !== true) : best;
}

/** The headings of sheets of which one alone, or all together, have weights as a plan has: the others are filled in on the same form. */
function wholesOf(readings: readonly CockpitReading[]): ReadonlySet<string> {
  const parts = new Map<string, CockpitReading[]>();
  for (const reading of readings) {
    const key = keyOf(reading);
    if (key !== undefined) parts.set(key, [...(parts.get(key) ?? []), reading]);
  }
  return new Set(
    [...parts].flatMap(([key, group]) =>
      group.length > 1 && (group.some(isWholeAlone) || makeWhole(group)) ? [key] : [],
    ),
  );
}

const isWholeAlone = ({ part, confidence }: CockpitReading): boolean => part?.confidence === confidence;

const makeWhole = (group: readonly CockpitReading[]): boolean =>
  weightsArePlausible(group.flatMap(({ part }) => part?.perspectives ?? []));

/** Hidden sheets too: whether they are parts of those that people see or an older edition is told by `plansOnSheets`, and said. */
const keyOf = ({ part }: CockpitReading): string | undefined => part?.headings;

function inWhole(reading: CockpitReading, wholes: ReadonlySet<string>): CockpitReading {
  const { part } = reading;
  return part !== undefined && wholes.has(keyOf(reading) ?? "") ? { ...reading, confidence: part.confidence } : reading;
}

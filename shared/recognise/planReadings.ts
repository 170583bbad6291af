/** Every sheet that may hold the plan itself, each read by the layout that understands it best. */
import type { SheetSnapshot } from "../workbook/snapshot";
import { readFlatRegister } from "./flatRegister";
import { type CockpitReading, readPrintedCockpit } from "./printedCockpit";
import type { Table } from "./tables";

/** Reads the tables of a sheet as one layout; `undefined` where they have nothing of it. */
type Reader = (sheet: SheetSnapshot, tables: readonly Table[], year?: number) => CockpitReading | undefined;

/** Of equally sure ones the first counts. */
const READERS: readonly Reader[] = [readPrintedCockpit, readFlatRegister];

/** The surest reading of each sheet, in tab order; sheets without any are left out. */
export const planReadings = (
  sheets: readonly SheetSnapshot[],
  tables: ReadonlyMap<SheetSnapshot, readonly Table[]>,
  year: number | undefined,
): CockpitReading[] =>
  sheets.flatMap((sheet) => {
    const readings = READERS.flatMap((read) => read(sheet, tables.get(sheet) ?? [], year) ?? []);
    const [best] = [...readings].sort((one, other) => other.confidence - one.confidence);
    return best === undefined ? [] : [best];
  });

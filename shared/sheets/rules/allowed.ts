/** What each setting of *Regole di calcolo* may be: for the validation of its cell, for reading it, and for its formulas. */
import { serialOf } from "../../workbook/days";

export interface Limits {
  readonly low: number;
  readonly high: number;
}

const DAYS: Limits = { low: serialOf("1990-01-01"), high: serialOf("2100-12-31") };
const BAND: Limits = { low: 0.0001, high: 1 };

/** Both edges are allowed; days as serial numbers. Of the bands yellow must begin below green. */
export const LIMITS = {
  reference: DAYS,
  closing: DAYS,
  cap: { low: 1, high: 1.5 },
  late: { low: 0, high: 1 },
  yellowFrom: BAND,
  greenFrom: BAND,
  tolerance: { low: 0, high: 0.05 },
} as const satisfies Readonly<Record<string, Limits>>;

export type Limited = keyof typeof LIMITS;

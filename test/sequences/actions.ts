/** How the sequences ask Cabina. */
import type { ReadOptions } from "../../src/actions/readPlan";

/** The plan's years are over, so that no day of the clock changes a score. */
const TODAY = "2026-11-23";

export const refreshOptions = (year?: number): ReadOptions => ({
  wishes: year === undefined ? {} : { year },
  today: TODAY,
});

/** Result columns that hold nothing but zeros say nothing: their zeros are read as no data. */
import type { ResultReading } from "../target/resultReading";
import type { Plan } from "./plan";

const MISSING: ResultReading = { kind: "missing" };

/** A zero in a column of nothing but zeros is no data. */
export const unlessEmptyColumn = (reading: ResultReading, columnIsEmpty: boolean): ResultReading =>
  columnIsEmpty && reading.kind === "number" && reading.value === 0 ? MISSING : reading;

/** Whether the year's results column holds no data. */
export const isEmptyYear = (plan: Pick<Plan, "emptyResultYears">, year: number): boolean =>
  plan.emptyResultYears.includes(year);

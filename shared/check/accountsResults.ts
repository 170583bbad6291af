/** Results that the documents beside the cockpit state, read as the plan's are. */
import { unlessEmptyColumn } from "../plan/emptyYears";
import type { Plan, ProgrammeAccount, RawCell } from "../plan/plan";
import { cellText } from "../target/cellText";
import { readResult } from "../target/readResult";
import type { ResultReading } from "../target/resultReading";
import { accountsOf } from "./accounts";
import { yearsOf } from "./accountsIndicators";

/** Whether the results of a year are nothing but zeros in all documents of a kind: zeros that mean "no data". */
export type IsEmptyAccount = (account: ProgrammeAccount, year: number) => boolean;

export function emptyAccounts(plan: Plan): IsEmptyAccount {
  const holds = new Map<string, boolean>();
  for (const { source, indicators } of accountsOf(plan)) {
    for (const { results } of indicators) {
      for (const year of yearsOf(results)) {
        const cell = results[year];
        const reading = cell === undefined ? undefined : readResult(cell, { year });
        if (reading === undefined || reading.kind === "missing") continue;
        const isZero = reading.kind === "number" && reading.value === 0;
        holds.set(`${source}/${year}`, (holds.get(`${source}/${year}`) ?? false) || !isZero);
      }
    }
  }
  return ({ source }, year) => holds.get(`${source}/${year}`) === false;
}

/** A zero of an empty column is no data. */
export const readStated = (cell: RawCell, year: number, columnIsEmpty: boolean): ResultReading =>
  unlessEmptyColumn(readResult(cell, { year }), columnIsEmpty);

export interface StatedResult {
  readonly cell: RawCell;
  readonly reading: ResultReading;
}

/** Two results that say the same: as read, as shown, or one of them rounded to the decimals that the other shows. */
export function isSameResult(one: StatedResult, other: StatedResult): boolean {
  const [a, b] = [one.reading, other.reading];
  if (shown(one.cell) === shown(other.cell)) return true;
  if (a.kind === "day" && b.kind === "day") return a.day === b.day;
  if (a.kind !== "number" || b.kind !== "number") return a.kind === b.kind;
  return Math.abs(a.value - b.value) <= 1e-9 * Math.max(1, Math.abs(a.value)) || isRounded(a.value, b.value);
}

const shown = (cell: RawCell): string => cellText(cell).replace(/\s+/g, "").toLowerCase();

/** A result with decimals is a rounding of one with more of them: 0.9333 of 0.933333. */
function isRounded(one: number, other: number): boolean {
  const [few, many] = decimalsOf(one) < decimalsOf(other) ? [one, other] : [other, one];
  const places = decimalsOf(few);
  return places >= (Math.abs(few) < 1 ? 3 : 1) && Math.abs(few - many) <= 0.5000001 * 10 ** -places;
}

const decimalsOf = (value: number): number => (String(value).split("e")[0]?.split(".")[1] ?? "").length;

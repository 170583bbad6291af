/** The choices that the scoring table leaves to the body; home: the sheet *Regole di calcolo*. */
import type { Day } from "../workbook/days";

export interface Settings {
  readonly year: number;
  /** Data di riferimento: the day at which deadlines are judged. */
  readonly today: Day;
  /** Chiusura dell'anno: before it «no» is «non ancora» and a missing result never counts zero. */
  readonly closing: Day;
  /** Tetto of the % realizzazione, a fraction from 1 to 1.5. */
  readonly cap: number;
  /** Lower is better: `proportional` target ÷ actual, `mirror` 2 − actual ÷ target. */
  readonly method: "proportional" | "mirror";
  /** Results that are missing once the year is closed: left out (`pending`) or counted as zero. */
  readonly missing: "pending" | "zero";
  /** Lower limits of the bands, fractions; a boundary belongs to the upper band. 0 < yellowFrom < greenFrom ≤ 1. */
  readonly yellowFrom: number;
  readonly greenFrom: number;
  /** Tolerance on sums of weights, a fraction (0.0001 = 0,01 points). */
  readonly tolerance: number;
  /** Taken off for each day after a deadline, a fraction; 1 means that late is 0 %. */
  readonly latePerDay: number;
}

export type Band = "green" | "yellow" | "red";

/** The settings of a year before anybody changed them, judged at a day. */
export const defaultSettings = (year: number, today: Day): Settings => ({
  year,
  today,
  closing: `${year}-12-31`,
  cap: 1,
  method: "proportional",
  missing: "pending",
  yellowFrom: 0.7,
  greenFrom: 0.9,
  tolerance: 0.0001,
  latePerDay: 1,
});

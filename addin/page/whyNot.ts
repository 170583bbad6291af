/** Whether the pane can work where the page was opened; if not, why. */
import { FLOOR } from "../host/desk";

/**
 * - `noLibrary`: office.js did not load. `noAnswer`: it did, and Excel does not answer it.
 * - `notExcel`: the page was opened in a browser, or in another program.
 * - `tooOld`: this Excel lacks what the pane needs.
 * - `failed`: the pane itself did not load or broke.
 */
export type WhyNot = "noLibrary" | "noAnswer" | "notExcel" | "tooOld" | "failed";

/** What Excel must know. */
const NEEDS: readonly (readonly [set: string, version: string])[] = [
  ["ExcelApi", FLOOR],
  ["SharedRuntime", "1.1"],
];

/** As `Office.onReady` tells it: outside of Office the host is null. */
export interface Where {
  readonly host: unknown;
  readonly isExcel: boolean;
  supports(set: string, version: string): boolean;
}

export interface Hindrance {
  readonly why: WhyNot;
  /** For whoever helps. */
  readonly details?: string;
}

/** `undefined`: the pane can work. */
export function hindranceIn({ host, isExcel, supports }: Where): Hindrance | undefined {
  if (!isExcel) return { why: "notExcel", ...(typeof host === "string" ? { details: host } : {}) };
  const lacks = NEEDS.filter(([set, version]) => !supports(set, version));
  return lacks.length === 0
    ? undefined
    : { why: "tooOld", details: lacks.map(([set, version]) => `${set} ${version}`).join(", ") };
}

/** *Fatto il*: the day on which a thing was done, for targets that ask a number and a day. */
import type { Indicator, OperationalIndicator, RawCell } from "./plan";

/** The cell that counts: that of Cabina's programme sheet where somebody filled it, else that of the user's own column. */
export function doneOnOf(indicator: Indicator | OperationalIndicator): RawCell | undefined {
  const { typed } = indicator;
  if (typed?.doneOn !== undefined) return typed.doneOn;
  return "doneOn" in indicator ? indicator.doneOn : undefined;
}

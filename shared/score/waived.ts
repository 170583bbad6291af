/** Sterilizzato: an indicator that a person took out of the score, with the reason. */
import type { Indicator, OperationalIndicator } from "../plan/plan";

/** The written reason; absent where the indicator counts. Without a reason it is not waived. */
export function waivedReason(indicator: Indicator | OperationalIndicator): string | undefined {
  const reason = (indicator.typed?.waivedReason ?? "").trim();
  return indicator.typed?.waived === true && reason !== "" ? reason : undefined;
}

export const isWaived = (indicator: Indicator | OperationalIndicator): boolean => waivedReason(indicator) !== undefined;

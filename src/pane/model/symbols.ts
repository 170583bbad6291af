/** Which symbol of the semaforo an indicator or a node shows: the same rules as on the generated sheets. */
import { bandOf } from "../../../shared/score/bands";
import type { ScoredIndicator } from "../../../shared/score/scorecard";
import type { Band, Settings } from "../../../shared/score/settings";
import { isUnmeasurable } from "../../../shared/target/achievement/measure";
import { exceeds } from "../../../shared/target/achievement/nearly";
import type { SymbolName } from "./planView";

type BandSettings = Pick<Settings, "greenFrom" | "yellowFrom">;
type DaySettings = Pick<Settings, "today" | "closing">;

const HOLLOW = {
  beyond: "openBeyond",
  green: "openGreen",
  yellow: "openYellow",
  red: "openRed",
} as const satisfies Partial<Record<SymbolName, SymbolName>>;

/** Figures of a year that is not closed are provisional. */
export const isYearOpen = ({ today, closing }: DaySettings): boolean => today < closing;

/** Hollow where the result is a checkpoint's, or where the year may still bring the target. */
export function indicatorSymbol(scored: ScoredIndicator, settings: BandSettings & DaySettings): SymbolName {
  const { raw, achievement, provisionalAt } = scored;
  if (raw === undefined || achievement === undefined) return stateSymbol(scored);
  const full = exceeds(raw, 1) ? "beyond" : bandOf(achievement, settings);
  return provisionalAt !== undefined || isNotYet(scored, settings) ? HOLLOW[full] : full;
}

/** Not reached while the year runs; a deadline that was missed is missed for good. */
function isNotYet({ status, measure }: ScoredIndicator, settings: DaySettings): boolean {
  const isDeadline = !isUnmeasurable(measure) && measure.number === undefined && measure.day !== undefined;
  return status === "not-reached" && isYearOpen(settings) && !isDeadline;
}

function stateSymbol({ status, why }: Pick<ScoredIndicator, "status" | "why">): SymbolName {
  if (why === "two-results") return "twoResults";
  switch (status) {
    case "waived":
      return "waived";
    case "pending":
      return "pending";
    case "missing":
      return "missing";
    default:
      return "unmeasurable";
  }
}

/** What a node without a score says: the state under it that may still change first. */
const LIKELIEST: readonly SymbolName[] = ["pending", "missing", "twoResults", "unmeasurable", "waived"];

/** Of a node with a score its band, hollow until the year is closed. */
export function nodeSymbol(
  band: Band | undefined,
  under: readonly Pick<ScoredIndicator, "status" | "why">[],
  settings: DaySettings,
): SymbolName {
  if (band !== undefined) return isYearOpen(settings) ? HOLLOW[band] : band;
  const states = new Set(under.map(stateSymbol));
  return LIKELIEST.find((state) => states.has(state)) ?? "missing";
}

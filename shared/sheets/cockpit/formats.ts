/** Number formats of results and variances, by the unit of the indicator. No format hides a decimal that was typed. */
import type { ScoredIndicator } from "../../score/scorecard";
import { isUnmeasurable } from "../../target/achievement/measure";
import type { StateText } from "../../text/it/states";
import { FORMATS } from "../look/palette";

/** What an indicator is measured in. */
export type Scale = "percent" | "number" | "day" | "done" | "none";

/** The scale of the target as it counts. A judged share replaces only the calculation. */
export function scaleOf({ measure, measureAsRead }: Pick<ScoredIndicator, "measure" | "measureAsRead">): Scale {
  const isJudged = !isUnmeasurable(measure) && measure.judged !== undefined;
  const target = isJudged ? measureAsRead : measure;
  if (isUnmeasurable(target)) return "none";
  if (target.number !== undefined) return target.number.percent ? "percent" : "number";
  return target.done ? "done" : "day";
}

/** From here on, thousands need their mark. */
const LARGE = 1000;

/** Format of a result; absent: as the program shows numbers. */
export function resultFormat(scored: ScoredIndicator): string | undefined {
  switch (scaleOf(scored)) {
    case "percent":
      return FORMATS.percent;
    case "day":
      return FORMATS.day;
    case "number":
      return numberFormat(scored.result.kind === "number" ? scored.result.value : undefined);
    case "done":
    case "none":
      return undefined;
  }
}

function numberFormat(value: number | undefined): string | undefined {
  if (value === undefined) return undefined;
  const isWhole = Number.isInteger(value);
  if (!isWhole) return Math.abs(value * 10 - Math.round(value * 10)) < 1e-9 ? FORMATS.decimal : FORMATS.hundredths;
  return Math.abs(value) >= LARGE ? FORMATS.whole : undefined;
}

/** Format of a variance: with its sign, a true minus. */
export function varianceFormat(scored: ScoredIndicator, { variance }: StateText): string {
  const signed = (digits: string, unit: string): string =>
    `+${digits}${quoted(unit)};"−"${digits}${quoted(unit)};0${quoted(unit)}`;
  switch (scaleOf(scored)) {
    case "percent":
      return signed("0.0", variance.points);
    case "day":
    case "done":
      return signed("0", variance.days);
    case "number":
    case "none":
      return signed(isWholeVariance(scored) ? FORMATS.whole : FORMATS.decimal, "");
  }
}

const quoted = (unit: string): string => (unit === "" ? "" : `"${unit}"`);

const isWholeVariance = ({ variance }: ScoredIndicator): boolean =>
  variance === undefined || Math.abs(variance - Math.round(variance)) < 1e-9;

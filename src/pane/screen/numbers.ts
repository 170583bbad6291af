/** Numbers as the pane shows them: grouped, and never so rounded that they contradict the colour beside them. */
import type { Language } from "../../../shared/language";
import { bandOf } from "../../../shared/score/bands";
import type { SelectedPlace } from "../../../shared/text/it/pane/screenFrame";
import { formatNumber } from "../../../shared/text/numbers";
import { printPercent } from "../../../shared/text/percent";
import { type CellRange, cellName, columnName } from "../../../shared/workbook/address";
import type { BandLimits } from "../model/planView";

/** Beyond this a double's noise begins to show. */
const MOST_DECIMALS = 6;
/** The fraction as it reads when rounded: `(0.89971, 1) → 0.9`. */
const asShown = (fraction: number, decimals: number): number =>
  Number(
    formatNumber(fraction * 100, "en", decimals, decimals)
      .replace(/,/g, "")
      .replace("−", "-"),
  ) / 100;

/** As many decimals, at least `least`, as keep the shown number in its band: 89,97% stays 89,97%, never "90,0%" beside yellow. */
export function decimalsFor(fraction: number, limits: BandLimits, least = 1): number {
  let decimals = least;
  while (decimals < MOST_DECIMALS && bandOf(asShown(fraction, decimals), limits) !== bandOf(fraction, limits)) {
    decimals++;
  }
  return decimals;
}

/** A score: `0.897 → "89,7%"`. */
export const scoreText = (fraction: number, limits: BandLimits, language: Language): string =>
  printPercent(fraction, decimalsFor(fraction, limits), language);

/** A share or weight, with no more decimals than it has (at most two): `0.62 → "62%"`, `0.025 → "2,5%"`. */
export const shareText = (fraction: number, language: Language): string =>
  `${formatNumber(fraction * 100, language, 2)}%`;

/** How far a score is from a band, in points: as many decimals as the score shows, never "0,0". */
export function distanceText(score: number, limit: number, limits: BandLimits, language: Language): string {
  const points = (limit - score) * 100;
  let decimals = decimalsFor(score, limits);
  while (decimals < MOST_DECIMALS && asShown(points / 100, decimals) === 0) decimals++;
  return formatNumber(points, language, decimals, decimals);
}

/** A whole number, grouped: `3412 → "3.412"`. */
export const countText = (count: number, language: Language): string => formatNumber(count, language, 0);

/** `E15`, `C4:C58`. */
export function addressText({ top, left, bottom, right }: CellRange): string {
  const first = cellName(top, left);
  const last = cellName(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** The edges of a sheet: whole rows reach the last column, whole columns the last row. */
const LAST = { row: 1_048_575, column: 16_383 };

/** Whole rows and columns are called by their numbers and letters. */
export function selectedAs(at: CellRange): SelectedPlace {
  const { top, left, bottom, right } = at;
  const isWide = left === 0 && right >= LAST.column;
  const isHigh = top === 0 && bottom >= LAST.row;
  if (isWide && isHigh) return { kind: "sheet" };
  if (isWide) return { kind: "rows", first: String(top + 1), last: String(bottom + 1) };
  if (isHigh) return { kind: "columns", first: columnName(left), last: columnName(right) };
  return { kind: "cells", address: addressText(at) };
}

/** The plan's years: `2016–2018`. */
export function yearsText(years: readonly number[], year: number): string {
  const first = years[0] ?? year;
  const last = years[years.length - 1] ?? year;
  return first === last ? String(first) : `${first}–${last}`;
}

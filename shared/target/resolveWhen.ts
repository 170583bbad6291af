/** Turns a moment as written into a day; the missing year comes from the column. */
import { type Day, dayOf, lastDayOf } from "../workbook/days";
import type { Part, When } from "./tree";

/** The day, whether its year was taken from the column and whether the text left doubts; or why there is none. */
export type ResolvedDay =
  | { readonly ok: true; readonly day: Day; readonly yearAssumed: boolean; readonly sure: boolean }
  | { readonly ok: false; readonly why: "impossible" | "zero" | "no-year" };

export function resolveWhen(when: When, columnYear: number | undefined): ResolvedDay {
  if (when.form === "day") {
    return typeof when.day === "string"
      ? { ok: false, why: when.day }
      : { ok: true, day: when.day.day, yearAssumed: false, sure: when.day.sure };
  }
  const year = when.year ?? columnYear;
  if (year === undefined) return { ok: false, why: "no-year" };
  const day = dayIn(when, year);
  return day === undefined
    ? { ok: false, why: "impossible" }
    : { ok: true, day, yearAssumed: when.year === undefined, sure: isExact(when) };
}

/** «inizio giugno» and «metà anno» leave the day to the reader. */
const isExact = (when: Exclude<When, { form: "day" }>): boolean =>
  when.form === "dayMonth" ? when.unsure !== true : when.part === "end";

function dayIn(when: Exclude<When, { form: "day" }>, year: number): Day | undefined {
  switch (when.form) {
    case "dayMonth":
      return dayOf(year, when.month, when.day);
    case "month":
      return partOf(year, when.month, when.month, when.part);
    case "period":
      if (when.nth < 1 || when.nth * when.months > 12) return undefined;
      return partOf(year, (when.nth - 1) * when.months + 1, when.nth * when.months, when.part);
    case "year":
      return partOf(year, 1, 12, when.part);
  }
}

/** The end, the middle or the beginning of the months from `first` to `last`. */
function partOf(year: number, first: number, last: number, part: Part): Day | undefined {
  if (part === "end") return lastDayOf(year, last);
  if (part === "start") return dayOf(year, first, 1);
  const months = last - first + 1;
  return months % 2 === 1 ? dayOf(year, first + (months - 1) / 2, 15) : lastDayOf(year, first + months / 2 - 1);
}

/** What a person types into a field of the settings, read as it was meant; undefined where it says nothing. */
import { type Day, dayOf } from "../../../shared/workbook/days";

/** `31/12/2016` and `2016-12-31` → `"2016-12-31"`; nothing → the empty text. */
export function typedDay(text: string): Day | "" | undefined {
  const typed = text.trim();
  if (typed === "") return "";
  const italian = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed);
  if (italian !== null) return dayOf(Number(italian[3]), Number(italian[2]), Number(italian[1]));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  return iso === null ? undefined : dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
}

/** `70`, `70%`, `72,5` → the fraction; only from 1 to 100. */
export function typedPercent(text: string): number | undefined {
  const typed = /^\s*(\d{1,3}(?:[.,]\d{1,4})?)\s*%?\s*$/.exec(text)?.[1];
  if (typed === undefined) return undefined;
  const percent = Number(typed.replace(",", "."));
  return percent >= 1 && percent <= 100 ? Number((percent / 100).toFixed(8)) : undefined;
}

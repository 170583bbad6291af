/** A deadline written so that nobody takes it for another: «entro il 30/11/2016», “by 30 November 2016”. */
import type { Language } from "../../language";
import type { Day } from "../../workbook/days";
import { printDay } from "../../workbook/days";

/** Where day and month are written in either order, the month is written in words. */
const MONTHS = "January February March April May June July August September October November December".split(" ");

export const deadlineText = (day: Day, language: Language): string =>
  language === "it"
    ? `entro il ${printDay(day)}`
    : `by ${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ""} ${day.slice(0, 4)}`;

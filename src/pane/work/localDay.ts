/** Today as a person at this machine would say it: by the local clock, not by that of Greenwich. */
import type { Day } from "../../../shared/workbook/days";

export const localDay = (moment: Date): Day =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

/** The day that it is where the person is, at a moment of her clock: what hosts hand the core as today. */
import type { Day } from "../../shared/workbook/days";

export const localDay = (moment: Date): Day =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

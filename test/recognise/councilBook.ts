/** Another body's scorecard, in English, with a sheet of its own for one of its two programmes. */
import { sheetOf } from "./books";

export const COUNCIL = sheetOf("Scorecard", [
  ["Westmoor Council"],
  ["CITIZENS", "Weight", "Result 2023", "Target 2023"],
  ["1.1 Closer services", 1],
  ["1.1.1 One-stop desk", 0.5],
  ["Average waiting time (minutes)", 0.5, null, "max 15"],
  ["1.1.2 On-line requests", 0.5],
  ["Share of requests closed on line", 0.5, 0.4, ">= 50%"],
]);
export const DESK = sheetOf("Desk", [
  ["Programme 1.1.1: One-stop desk"],
  ["Responsible unit", "Customer services"],
  ["Actions", "Open two desks"],
  ["Expected results", "Shorter queues"],
  ["Indicators", "Target 2023", "Result 2023", "% achieved"],
  ["Average waiting time (minutes)", "max 15", 20, null],
]);

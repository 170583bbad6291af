/** `Range.text`: what a cell shows on the screen of an English Excel. */
import outsideJest from "../../engine/outsideJest";
import type { HeldCell } from "./cells";

const { numfmt } = outsideJest("@univerjs/core") as typeof import("@univerjs/core");

export function shownText({ value, format }: HeldCell): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return format === "@" ? String(value) : numfmt.format(format, value);
}

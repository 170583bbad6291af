/** The items of a cell that lists several: one for each bullet. */
import type { Cell, CellRange } from "../workbook/address";
import { onOneLine } from "./normalise";

const BULLET = /^\s*(?:[•·▪◦●○■□*–—-]|\uf0b7|\d{1,2}[.)](?=\s))\s*/;

/** `"• one\n• two"` → two items; lines without a bullet go on with the one above, where any line has a bullet. */
export function itemsOf(text: string, at: CellRange): Cell<string>[] {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  if (lines.filter((line) => BULLET.test(line)).length < 2) {
    const value = onOneLine(text).replace(BULLET, "").trim();
    return value === "" ? [] : [{ value, at }];
  }
  const items: string[] = [];
  for (const line of lines) {
    if (items.length === 0 || BULLET.test(line)) items.push(line.replace(BULLET, "").trim());
    else items[items.length - 1] = `${items[items.length - 1] ?? ""} ${line.trim()}`;
  }
  return items.filter((item) => item !== "").map((value) => ({ value, at }));
}

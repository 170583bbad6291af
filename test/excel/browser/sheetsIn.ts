/** What tests look at in a workbook: its tabs, and what stands on the sheets that are the person's own. */
import type { Snapshot } from "../../../shared/workbook/snapshot";
import { samplePlan } from "./samplePlan";

/** As a person sees the tabs. */
export const visibleNames = ({ sheets }: Snapshot): readonly string[] =>
  sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);

/** The sheets of the sample, each with what is in its cells as text. */
export function ownSheets({ sheets }: Snapshot): ReadonlyMap<string, string> {
  const own = new Set(samplePlan().sheets.map(({ name }) => name));
  return new Map(sheets.filter(({ name }) => own.has(name)).map(({ name, rows }) => [name, JSON.stringify(rows)]));
}

/** What is written in the cells of every sheet that a person sees: formulas, not what they show. */
export function written({ sheets }: Snapshot): ReadonlyMap<string, readonly unknown[]> {
  const shown = sheets.filter(({ hidden }) => !hidden);
  return new Map(
    shown.map(({ name, rows }) => [name, rows.map((cells) => cells?.map((cell) => cell?.formula ?? cell?.value))]),
  );
}

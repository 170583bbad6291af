/** Runs the rules on tables over sheets that stand beside the small plan. */
import { smallPlan } from "../../../../shared/check/examples/smallPlan";
import type { ExampleCell, Rule } from "../../../../shared/check/rule";
import { printRange } from "../../../../shared/workbook/address";
import { findingsOf } from "../../runExample";

export type Rows = readonly (readonly ExampleCell[])[];

export const onTable = (rule: Rule, rows: Rows) => findingsOf(rule, smallPlan({}, [{ name: "T", rows }]));

/** The first cells of the findings. */
export const firstCells = (rule: Rule, rows: Rows): string[] =>
  onTable(rule, rows).map(({ at }) => printRange(at).replace("T!", ""));

export const rate = (value: number): ExampleCell => ({ value, format: "0%" });

/** Runs a rule over a small workbook, through everything that a real one goes through. */
import { checkPlan } from "../../shared/check/checkPlan";
import { snapshotOfExample } from "../../shared/check/examples/snapshotOfExample";
import type { CheckFacts } from "../../shared/check/facts";
import type { Finding } from "../../shared/check/finding";
import type { Example, ExampleSheet, Rule } from "../../shared/check/rule";
import { RULES } from "../../shared/check/rules";
import { printRange } from "../../shared/workbook/address";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { factsOf } from "../../src/actions/checkWorkbook";
import { readPlan } from "../../src/actions/readPlan";

const LAST_DAY = "2016-12-31";

/** The facts of a picture; throws where no plan is recognised, for then the example shows nothing. */
export function factsFor(snapshot: Snapshot, today = LAST_DAY): CheckFacts {
  const read = readPlan(snapshot, { wishes: { today }, today });
  if (!read.ok) throw new Error(`the example holds no plan: ${JSON.stringify(read.problem)}`);
  return factsOf(snapshot, read.value);
}

export const findingsOf = (rule: Rule, sheets: readonly ExampleSheet[], today?: string): Finding[] =>
  checkPlan(factsFor(snapshotOfExample({ sheets }), today), [rule]);

export const allFindings = (sheets: readonly ExampleSheet[], today?: string): Finding[] =>
  checkPlan(factsFor(snapshotOfExample({ sheets }), today), RULES);

/** The cells that a rule names in an example, sorted. */
export const namedCells = (rule: Rule, example: Example): string[] =>
  [...new Set(findingsOf(rule, example.sheets, example.today).flatMap(({ cells }) => cells.map(printRange)))].sort();

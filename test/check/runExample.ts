/** Runs a rule over a small workbook, through everything that a real one goes through. */
import { checkPlan } from "../../shared/check/checkPlan";
import { cellOf, snapshotOfExample } from "../../shared/check/examples/snapshotOfExample";
import type { CheckFacts } from "../../shared/check/facts";
import type { Finding } from "../../shared/check/finding";
import type { Example, ExampleSheet, Rule } from "../../shared/check/rule";
import { RULES } from "../../shared/check/rules";
import { layOutSheets } from "../../shared/sheets/layOutSheets";
import { planEdits } from "../../shared/sheets/planEdits";
import { columnNumber, printRange } from "../../shared/workbook/address";
import { applyEdits } from "../../shared/workbook/applyEdits";
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

/** The picture of an example; where cells are typed on Cabina's sheets, with those sheets. */
export function snapshotFor({ sheets, typed, today = LAST_DAY }: Omit<Example, "says" | "finds">): Snapshot {
  const before = snapshotOfExample({ sheets });
  if (typed === undefined) return before;
  const key = JSON.stringify([before, today]);
  const made = withSheets.get(key) ?? withOwnSheets(before, today);
  withSheets.set(key, made);
  return {
    sheets: made.sheets.map((sheet) => {
      const rows = sheet.rows.map((row) => row?.slice());
      for (const [address, cell] of Object.entries(typed)) {
        const [, name, column = "", row = ""] = /^'?(.+?)'?!([A-Z]+)(\d+)$/.exec(address) ?? [];
        if (name !== sheet.name) continue;
        const cells = (rows[Number(row) - 1] ?? []).slice();
        const content = cellOf(cell);
        const format = content?.format ?? cells[columnNumber(column)]?.format;
        cells[columnNumber(column)] = content && { ...content, ...(format === undefined ? {} : { format }) };
        rows[Number(row) - 1] = Array.from(cells);
      }
      return { ...sheet, rows };
    }),
  };
}

/** Making the sheets takes long, and many examples begin with the same. */
const withSheets = new Map<string, Snapshot>();

/** The workbook once Cabina has made its sheets. */
function withOwnSheets(snapshot: Snapshot, today: string): Snapshot {
  const read = readPlan(snapshot, { wishes: { today }, today });
  if (!read.ok) throw new Error(`the example holds no plan: ${JSON.stringify(read.problem)}`);
  const { scorecard } = read.value;
  const sheets = layOutSheets({ scorecard, own: undefined, snapshot, language: "it" });
  const planned = planEdits(snapshot, sheets, {});
  if (!planned.ok) throw new Error("the sheets of the example cannot be made");
  return applyEdits(snapshot, planned.value.edits);
}

/** What a rule finds in an example. */
export const findingsIn = (rule: Rule, example: Example): Finding[] =>
  checkPlan(factsFor(snapshotFor(example), example.today), [rule]);

export const findingsOf = (rule: Rule, sheets: readonly ExampleSheet[], today?: string): Finding[] =>
  checkPlan(factsFor(snapshotOfExample({ sheets }), today), [rule]);

export const allFindings = (sheets: readonly ExampleSheet[], today?: string): Finding[] =>
  checkPlan(factsFor(snapshotOfExample({ sheets }), today), RULES);

/** The cells that a rule names in an example, sorted. */
export const namedCells = (rule: Rule, example: Example): string[] =>
  [...new Set(findingsIn(rule, example).flatMap(({ cells }) => cells.map(printRange)))].sort();

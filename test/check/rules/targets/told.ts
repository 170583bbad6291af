/** What a rule finds, short enough for a table of cases: `warning Cruscotto!E6 Cruscotto!F6`. */
import { checkPlan } from "../../../../shared/check/checkPlan";
import { type Changes, smallPlan } from "../../../../shared/check/examples/smallPlan";
import { snapshotOfExample } from "../../../../shared/check/examples/snapshotOfExample";
import type { CheckFacts } from "../../../../shared/check/facts";
import type { Finding } from "../../../../shared/check/finding";
import type { Rule } from "../../../../shared/check/rule";
import type { AccountedIndicator, RawCell } from "../../../../shared/plan/plan";
import { cellAt, printRange } from "../../../../shared/workbook/address";
import { factsFor, findingsOf } from "../../runExample";

export const short = ({ severity, cells }: Finding): string => [severity, ...cells.map(printRange)].join(" ");

/** The findings of a rule in the small plan with some cells changed. */
export const told = (rule: Rule, changes: Changes, today?: string): string[] =>
  findingsOf(rule, smallPlan(changes), today).map(short);

/** Lets `change` make the facts of the small plan into those of a book that it cannot show. */
export function foundWith(rule: Rule, changes: Changes, change: (facts: CheckFacts) => CheckFacts): Finding[] {
  return checkPlan(change(factsFor(snapshotOfExample({ sheets: smallPlan(changes) }))), [rule]);
}

/** A programme sheet *Scheda* that states targets of the indicator in a row of the cockpit, in its row 1, from column B on. */
export const withCopy =
  (row: number, texts: Readonly<Record<number, string>>) =>
  (facts: CheckFacts): CheckFacts => {
    const of = facts.strategic.find(({ indicator }) => indicator.title.at.top === row - 1);
    const years = Object.keys(texts).map(Number);
    const targets: Record<number, RawCell> = {};
    years.forEach((year, place) => {
      targets[year] = { value: texts[year] ?? null, at: cellAt("Scheda", 0, place + 1) };
    });
    const title = { value: of?.indicator.title.value ?? "", at: cellAt("Scheda", 0, 0) };
    const indicator: AccountedIndicator = { title, id: of?.indicator.id ?? "", targets, results: {} };
    const sheet = {
      name: "Scheda",
      hidden: false,
      rows: [[undefined, ...years.map((year) => ({ value: texts[year] ?? null }))]],
      merges: [],
      hiddenRows: [],
      depth: "all" as const,
    };
    return {
      ...facts,
      snapshot: { sheets: [...facts.snapshot.sheets, sheet] },
      plan: {
        ...facts.plan,
        accounts: [{ source: "programmeSheet", at: cellAt("Scheda", 0, 0), resources: [], indicators: [indicator] }],
      },
    };
  };

/** A person's override that makes the targets of the plan's year measurable. */
export const overridden = (facts: CheckFacts): CheckFacts => ({
  ...facts,
  strategic: facts.strategic.map((each) => ({
    ...each,
    measure: { number: { kind: "min", low: 5, percent: false, unit: "" }, done: false },
  })),
});

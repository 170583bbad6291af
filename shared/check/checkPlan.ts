/** Runs every rule over the facts and brings the findings into one list, the gravest first. */
import { fingerprint } from "../workbook/fingerprint";
import type { CheckFacts } from "./facts";
import type { Finding, Severity } from "./finding";
import type { Rule } from "./rule";
import { RULES } from "./rules";

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** By gravity, then by effect on the score, then in the order of the rules and of the plan. */
export function checkPlan(facts: CheckFacts, rules: readonly Rule[] = RULES): Finding[] {
  const found = rules.flatMap((rule) => findingsOf(rule, facts));
  return found
    .map((finding, place) => ({ finding, place }))
    .sort(
      (one, other) =>
        GRAVITY[one.finding.severity] - GRAVITY[other.finding.severity] ||
        other.finding.effect - one.finding.effect ||
        one.place - other.place,
    )
    .map(({ finding }) => finding);
}

/** Two findings of a rule with the same key get numbers, so that each can be accepted on its own. */
function findingsOf(rule: Rule, facts: CheckFacts): Finding[] {
  const times = new Map<string, number>();
  return rule.check(facts).map((found) => {
    const time = (times.get(found.key) ?? 0) + 1;
    times.set(found.key, time);
    const id = `${rule.id}/${found.key}${time === 1 ? "" : `/${time}`}`;
    return { ...found, rule: rule.id, id, print: fingerprint(found.data) };
  });
}

/** How a rule over recognition's remarks finds: each group of remarks is a finding, as grave as its reason. */
import type { CheckFacts } from "./facts";
import type { Found, Severity } from "./finding";
import { keyOf, type Remarks, shareAt, short } from "./remarks";

/** What the sentences need: the reason, the words of the first cell, and how many cells there are. */
export interface RemarkData<Why extends string = string> {
  readonly why: Why;
  readonly text: string;
  readonly count: number;
}

export function foundRemarks<Why extends string>(
  facts: CheckFacts,
  groups: readonly Remarks[],
  severity: (group: Remarks) => Severity,
): Found<RemarkData<Why>>[] {
  const share = shareAt(facts);
  return groups.map((group) => ({
    key: keyOf(group),
    severity: severity(group),
    at: group.first.at,
    cells: group.all.map(({ at }) => at),
    data: { why: group.why as Why, text: short(group.first.value), count: group.all.length },
    effect: severity(group) === "info" ? 0 : share(group),
  }));
}

/** Findings as *Controlli* lists them: by gravity, then by rule; and the places of a group in a few words. */
import type { CellRange } from "../../../shared/workbook/address";
import type { FindingView } from "../model/findingView";

export const SEVERITIES = ["error", "warning", "info"] as const;

export interface FindingGroup {
  readonly rule: string;
  readonly name: string;
  readonly findings: readonly FindingView[];
  readonly fixes: number;
}

/** The open findings of a gravity, by rule, in the order in which each rule's first one stands. */
export function findingGroups(findings: readonly FindingView[], severity: FindingView["severity"]): FindingGroup[] {
  const byRule = new Map<string, FindingView[]>();
  for (const finding of findings) {
    if (!finding.open || finding.severity !== severity) continue;
    const group = byRule.get(finding.rule);
    if (group === undefined) byRule.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return [...byRule].map(([rule, list]) => ({
    rule,
    name: list[0]?.name ?? rule,
    findings: list,
    fixes: list.filter(({ fix }) => fix !== undefined).length,
  }));
}

/** The cells of a group, each once, in order. */
export function cellsOf({ findings }: Pick<FindingGroup, "findings">): CellRange[] {
  const seen = new Set<string>();
  return findings
    .flatMap(({ at, cells }) => (cells.length === 0 ? [at] : cells))
    .filter(({ sheet, top, left, bottom, right }) => {
      const key = `${top},${left},${bottom},${right},${sheet}`;
      return seen.has(key) ? false : seen.add(key) !== undefined;
    });
}

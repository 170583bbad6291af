/** Who answers for a programme, as a flat register says it beside the indicators: joined to what the other documents say. */
import type { ProgrammeDetail } from "../plan/plan";
import type { CockpitTree } from "./cockpitTree";

/** The details with the responsible of each programme that has none; a programme of which nothing else is said gets one. */
export function withResponsible(
  details: readonly ProgrammeDetail[],
  trees: readonly Pick<CockpitTree, "responsible">[],
): ProgrammeDetail[] {
  const byCode = new Map(details.map((detail) => [detail.code, detail]));
  for (const { responsible } of trees) {
    for (const [code, cell] of responsible ?? []) {
      const detail = byCode.get(code) ?? { code, resources: [], actions: [], expectedResults: [], operational: [] };
      byCode.set(code, detail.responsible === undefined ? { ...detail, responsible: cell } : detail);
    }
  }
  return [...byCode.values()];
}

/** What the ledger remembers of perspectives, objectives and programmes, so that each keeps its key when it is renumbered or moved. */
import { objectiveKey, programmeKey } from "../../plan/keys";
import type { Plan } from "../../plan/plan";
import { programmeTitles } from "../names";
import type { RememberedNode } from "./ledger";

export function rememberNodes(plan: Plan): readonly RememberedNode[] {
  const { year, perspectives } = plan;
  const nodes: RememberedNode[] = [];
  for (const { code, title, objectives } of perspectives) {
    nodes.push({ kind: "perspective", key: code, year, code, title: title.value });
    for (const objective of objectives) {
      const key = objectiveKey(plan, code, objective.code);
      const { title: own } = objective;
      nodes.push({ kind: "objective", key, year, code: objective.code, title: own.value, perspective: code });
    }
  }
  for (const [code, title] of programmeTitles(plan)) {
    nodes.push({ kind: "programme", key: programmeKey(plan, code), year, code, title });
  }
  return nodes;
}

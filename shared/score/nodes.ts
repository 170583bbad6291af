/** The nodes of the plan in the order of reading: body, perspectives, areas, objectives, objectives by perspective, programmes. */

import { areaCodesOf, inArea } from "../plan/placed";
import type { Plan } from "../plan/plan";
import type { NodeKind, ScoredStrategic } from "./scorecard";

/** A node before it is scored, with the indicators under it. */
export interface NodeOutline {
  readonly kind: NodeKind;
  readonly code: string;
  readonly perspective?: string;
  readonly title: string;
  readonly indicators: readonly ScoredStrategic[];
}

/** Every node of the plan. An objective or a programme that stands in two perspectives is one node over both. */
export function outlineNodes(plan: Plan, indicators: readonly ScoredStrategic[]): readonly NodeOutline[] {
  return [
    { kind: "body", code: "", title: plan.body?.value ?? "", indicators },
    ...perspectives(plan, indicators),
    ...areas(plan, indicators),
    ...objectives(plan, indicators),
    ...perspectiveObjectives(plan, indicators),
    ...programmes(plan, indicators),
  ];
}

const perspectives = (plan: Plan, indicators: readonly ScoredStrategic[]): NodeOutline[] =>
  plan.perspectives.map(({ code, title }) => ({
    kind: "perspective",
    code,
    perspective: code,
    title: title.value,
    indicators: indicators.filter((indicator) => indicator.perspective === code),
  }));

function areas(plan: Plan, indicators: readonly ScoredStrategic[]): NodeOutline[] {
  const isIn = inArea(plan);
  return areaCodesOf(plan).map((code) => ({
    kind: "area",
    code,
    title: plan.areas.find((area) => area.code === code)?.title?.value ?? "",
    indicators: indicators.filter((indicator) => isIn(indicator, code)),
  }));
}

const objectives = (plan: Plan, indicators: readonly ScoredStrategic[]): NodeOutline[] =>
  firstByCode(objectivesOf(plan)).map(({ code, title }) => ({
    kind: "objective",
    code,
    title: title.value,
    indicators: indicators.filter((indicator) => indicator.objective === code),
  }));

const perspectiveObjectives = (plan: Plan, indicators: readonly ScoredStrategic[]): NodeOutline[] =>
  plan.perspectives.flatMap((perspective) =>
    firstByCode(perspective.objectives).map(({ code, title }) => ({
      kind: "perspective-objective" as const,
      code,
      perspective: perspective.code,
      title: title.value,
      indicators: indicators.filter(
        (indicator) => indicator.perspective === perspective.code && indicator.objective === code,
      ),
    })),
  );

function programmes(plan: Plan, indicators: readonly ScoredStrategic[]): NodeOutline[] {
  const placed = plan.perspectives.flatMap((perspective) =>
    perspective.objectives.flatMap((objective) =>
      objective.programmes.map(({ code, title }) => ({ code, title, perspective: perspective.code })),
    ),
  );
  return firstByCode(placed).map(({ code, title, perspective }) => ({
    kind: "programme",
    code,
    ...(placed.every((other) => other.code !== code || other.perspective === perspective) && { perspective }),
    title: title.value,
    indicators: indicators.filter((indicator) => indicator.programme === code),
  }));
}

const objectivesOf = (plan: Plan) => plan.perspectives.flatMap((perspective) => perspective.objectives);

/** The first of each code, in order. */
const firstByCode = <T extends { readonly code: string }>(nodes: readonly T[]): readonly T[] =>
  nodes.filter((node, place) => nodes.findIndex((other) => other.code === node.code) === place);

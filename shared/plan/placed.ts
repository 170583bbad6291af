/** The indicators of a plan, each with its place in it. */
import type { Indicator, OperationalIndicator, Plan, StrategicObjective } from "./plan";

/** A strategic indicator and the codes above it. */
export interface Place {
  readonly indicator: Indicator;
  readonly perspective: string;
  readonly objective: string;
  readonly programme: string;
}

/** Every strategic indicator in the order of the plan. */
export const placesOf = (plan: Plan): readonly Place[] =>
  plan.perspectives.flatMap((perspective) =>
    perspective.objectives.flatMap((objective) =>
      objective.programmes.flatMap((programme) =>
        programme.indicators.map((indicator) => ({
          indicator,
          perspective: perspective.code,
          objective: objective.code,
          programme: programme.code,
        })),
      ),
    ),
  );

/** Every operational indicator with its programme. */
export const operationalOf = (
  plan: Plan,
): readonly { readonly indicator: OperationalIndicator; readonly programme: string }[] =>
  plan.details.flatMap((detail) => detail.operational.map((indicator) => ({ indicator, programme: detail.code })));

/**
 * The code of an objective's area: the one that it is given, else the first part of its code (`"3.1" → "3"`, `"OB.3.1" → "OB.3"`).
 * `undefined` where its code has one part: it is in no area.
 */
export function areaOf({ code, area }: Pick<StrategicObjective, "code" | "area">): string | undefined {
  if (area !== undefined) return area;
  const [prefix = "", ...parts] = code.split(".");
  if (/^[A-Za-z]{2,}$/.test(prefix) && parts.length > 0) parts[0] = `${prefix}.${parts[0]}`;
  else parts.unshift(prefix);
  return parts.length > 1 ? parts[0] : undefined;
}

/** The codes of all areas: those that the plan names, then those of objectives alone. */
export const areaCodesOf = (plan: Pick<Plan, "areas" | "perspectives">): readonly string[] => [
  ...new Set([...plan.areas.map(({ code }) => code), ...objectivesOf(plan).flatMap((each) => areaOf(each) ?? [])]),
];

/** Answers whether something that stands under an objective of a perspective is in an area. */
export function inArea(
  plan: Pick<Plan, "perspectives">,
): (placed: { readonly perspective: string; readonly objective: string }, area: string) => boolean {
  const areas = new Map<string, string | undefined>();
  for (const { code, objectives } of plan.perspectives) {
    for (const objective of objectives) areas.set(`${code}/${objective.code}`, areaOf(objective));
  }
  return ({ perspective, objective }, area) => areas.get(`${perspective}/${objective}`) === area;
}

const objectivesOf = ({ perspectives }: Pick<Plan, "perspectives">): readonly StrategicObjective[] =>
  perspectives.flatMap(({ objectives }) => objectives);

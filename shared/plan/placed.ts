/** The indicators of a plan, each with its place in it. */
import type { Indicator, OperationalIndicator, Plan } from "./plan";

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

/** The area of an objective is the first part of its code: `"3.1" → "3"`. */
export const areaOf = (objective: string): string => objective.split(".")[0] ?? objective;

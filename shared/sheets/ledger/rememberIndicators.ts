/** What the ledger remembers of the indicators of a plan, so that they are known again when rows are sorted, renamed or moved. */
import { programmeKey } from "../../plan/keys";
import type { OperationalIndicator, Plan } from "../../plan/plan";
import { printRange } from "../../workbook/address";
import { isAddedId } from "../programmeSheet/rowIds";
import type { RememberedIndicator } from "./ledger";

/** Strategic and operational ones in the order of the plan; those that people added on our own sheets are not among them. */
export function rememberIndicators(plan: Plan): readonly RememberedIndicator[] {
  const strategic = plan.perspectives.flatMap((perspective) =>
    perspective.objectives.flatMap((objective) =>
      objective.programmes.flatMap((programme) =>
        programme.indicators.map((indicator) => remember(plan, indicator, programme.code, perspective.title.value)),
      ),
    ),
  );
  const operational = plan.details.flatMap((detail) =>
    detail.operational
      .filter((indicator) => !isAddedId(indicator.id))
      .map((indicator) => remember(plan, indicator, detail.code, "")),
  );
  return [...strategic, ...operational];
}

function remember(
  plan: Plan,
  indicator: OperationalIndicator,
  programme: string,
  perspective: string,
): RememberedIndicator {
  const target = indicator.targets[plan.year];
  const value = target?.value;
  return {
    id: indicator.id,
    year: plan.year,
    perspective,
    programme: programmeKey(plan, programme),
    title: indicator.title.value,
    target: value == null ? "" : typeof value === "object" ? value.error : String(value),
    ...(target === undefined ? {} : { at: printRange(target.at) }),
  };
}

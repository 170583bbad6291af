/** Results that are still missing once the year is closed. */
import type { CellRange } from "../../../workbook/address";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts, JudgedIndicator } from "../../facts";
import type { Found } from "../../finding";
import { oneLine } from "../../judgedResults";
import type { Rule } from "../../rule";
import { isZero } from "../../zeroResults";

export interface ResultsMissing {
  readonly year: number;
  /** The ids of the indicators. */
  readonly indicators: readonly string[];
  /** The title of the first. */
  readonly first: string;
  /** The perspective, where the finding speaks of one. */
  readonly perspective?: string;
  readonly of: "plan" | "perspective" | "operational";
  /** How many more have no result, but a deadline that has not passed; absent if none. */
  readonly pending?: number;
}

export const resultsMissing: Rule<ResultsMissing> = {
  id: "results-missing",
  severity: "warning",
  examples: [
    {
      says: { it: "due risultati vuoti a fine anno", en: "two empty results at the end of the year" },
      sheets: smallPlan({ "Cruscotto!D6": null, "Cruscotto!D11": "n.d." }),
      finds: ["Cruscotto!D6", "Cruscotto!D11"],
    },
    {
      says: { it: "un indicatore operativo senza risultato", en: "an operational indicator without a result" },
      sheets: smallPlan({ "Indicatori operativi!D3": null }),
      finds: ["'Indicatori operativi'!D3"],
    },
    {
      says: { it: "l'anno non è chiuso", en: "the year is not closed" },
      sheets: smallPlan({ "Cruscotto!D6": null }),
      finds: [],
      today: "2016-12-30",
    },
  ],
  check: (facts) => {
    if (facts.today < facts.closing) return [];
    return [...strategicOf(facts), ...operationalOf(facts)];
  },
};

/** Zeros of a column without data, and dates without a day, are told by rules of their own. */
function isMissing({ plan }: CheckFacts, { status, why, indicator }: JudgedIndicator): boolean {
  if (status !== "missing" || (why !== "no-result" && why !== "deadline-passed")) return false;
  const cell = indicator.results[plan.year];
  return cell === undefined || !(isZero(cell) || /^\s*0?0[/.-]0?1[/.-](19)?00\s*$/.test(String(cell.value)));
}

/** On the closing day itself a deadline of that day has not passed. */
const isPending = ({ status }: JudgedIndicator): boolean => status === "pending";

function strategicOf(facts: CheckFacts): Found<ResultsMissing>[] {
  const missing = facts.strategic.filter((of) => isMissing(facts, of));
  const groups = new Map<string, JudgedIndicator[]>();
  for (const of of missing) {
    const group = groups.get(of.perspective ?? "") ?? [];
    group.push(of);
    groups.set(of.perspective ?? "", group);
  }
  const pending = facts.strategic.filter(isPending);
  if (groups.size > 1 && missing.length * 2 > facts.strategic.length) {
    return [found(facts, "plan", "plan", missing, pending.length)];
  }
  return [...groups].map(([code, group]) => {
    const title = facts.plan.perspectives.find((each) => each.code === code)?.title.value;
    const also = pending.filter(({ perspective }) => (perspective ?? "") === code).length;
    return found(facts, code, "perspective", group, also, title);
  });
}

/** On more sheets than these (a programme sheet each) they are one finding. */
const MOST_SHEETS = 3;

/** One finding for each sheet that they stand on; one over all where there are many. */
function operationalOf(facts: CheckFacts): Found<ResultsMissing>[] {
  const groups = new Map<string, JudgedIndicator[]>();
  for (const of of facts.operational) {
    if (!isMissing(facts, of)) continue;
    const { sheet } = placeOf(facts, of);
    const group = groups.get(sheet) ?? [];
    group.push(of);
    groups.set(sheet, group);
  }
  const pending = facts.operational.filter(isPending);
  if (groups.size > MOST_SHEETS) {
    return [found(facts, "operational", "operational", [...groups.values()].flat(), pending.length)];
  }
  return [...groups].map(([sheet, group]) => {
    const also = pending.filter((of) => placeOf(facts, of).sheet === sheet).length;
    return found(facts, `operational/${sheet}`, "operational", group, also);
  });
}

function found(
  facts: CheckFacts,
  key: string,
  of: ResultsMissing["of"],
  missing: readonly JudgedIndicator[],
  pending: number,
  perspective?: string,
): Found<ResultsMissing> {
  const cells = missing.map((each) => placeOf(facts, each));
  const [at = { sheet: "", top: 0, left: 0, bottom: 0, right: 0 }] = cells;
  return {
    key,
    severity: "warning",
    at,
    cells,
    data: {
      year: facts.plan.year,
      indicators: missing.map(({ indicator }) => indicator.id),
      first: oneLine(missing[0]?.indicator.title.value ?? ""),
      ...(perspective !== undefined && { perspective: oneLine(perspective) }),
      of,
      ...(pending > 0 && { pending }),
    },
    effect: Math.min(
      1,
      missing.reduce((sum, { effectiveWeight }) => sum + effectiveWeight, 0),
    ),
  };
}

/**
 * The plan's cell of the result, else of the target or the title. Never one of the generated sheets: they may not stand
 * yet, and the finding must be the same once they do.
 */
const placeOf = ({ plan }: CheckFacts, { indicator, target }: JudgedIndicator): CellRange =>
  indicator.results[plan.year]?.at ?? target?.at ?? indicator.title.at;

/** Zeros that probably stand for «no data» in the columns of results. */
import { isEmptyYear } from "../plan/emptyYears";
import type { RawCell } from "../plan/plan";
import { isUnmeasurable } from "../target/achievement/measure";
import { readResult } from "../target/readResult";
import type { CheckFacts, JudgedIndicator } from "./facts";

/** A zero in a column of results. */
export interface ZeroResult {
  readonly of: JudgedIndicator;
  readonly cell: RawCell;
}

/** Zeros among which a real result would be a surprise; they count as results. */
export interface ZeroBlock {
  readonly key: string;
  readonly year: number;
  readonly zeros: readonly ZeroResult[];
  /** Results in the same column, or in the same part of it, that are no zeros. */
  readonly others: number;
}

/** Fewer zeros than this may be results. */
const FEWEST = 3;

/** A zero as scoring tells it in a column: the number, or its text. */
export const isZero = ({ value }: RawCell): boolean =>
  typeof value === "number" ? value === 0 : typeof value === "string" && /^[+-]?0+([.,]0+)?\s?%?$/.test(value.trim());

/**
 * In the plan's year: zeros that are at least half of the results; else, and in other years, perspectives (and sheets of
 * operational indicators) that hold nothing but zeros. Columns of nothing but zeros are no data already and left out.
 */
export function zeroBlocks(facts: CheckFacts): ZeroBlock[] {
  return yearsOfResults(facts)
    .filter((year) => !isEmptyYear(facts.plan, year))
    .flatMap((year) => [...strategicBlocks(facts, year), ...operationalBlocks(facts, year)]);
}

const yearsOfResults = ({ plan, operational }: CheckFacts): number[] => {
  const years = new Set([...plan.resultYears, plan.year]);
  for (const { indicator } of operational) for (const year of Object.keys(indicator.results)) years.add(Number(year));
  return [...years].sort((one, other) => one - other);
};

function strategicBlocks(facts: CheckFacts, year: number): ZeroBlock[] {
  const whole = blockOf(`${year}`, year, facts, facts.strategic);
  if (year === facts.plan.year && whole.suspect >= FEWEST && whole.suspect >= whole.block.others) return [whole.block];
  return emptyGroups(facts, year, facts.strategic, ({ perspective = "" }) => `${year}/${perspective}`);
}

const operationalBlocks = (facts: CheckFacts, year: number): ZeroBlock[] =>
  emptyGroups(
    facts,
    year,
    facts.operational,
    ({ indicator }) => `${year}/operational/${indicator.results[year]?.at.sheet ?? ""}`,
  );

function emptyGroups(
  facts: CheckFacts,
  year: number,
  all: readonly JudgedIndicator[],
  keyOf: (of: JudgedIndicator) => string,
): ZeroBlock[] {
  const groups = new Map<string, JudgedIndicator[]>();
  for (const of of all) {
    const group = groups.get(keyOf(of));
    if (group === undefined) groups.set(keyOf(of), [of]);
    else group.push(of);
  }
  return [...groups]
    .map(([key, group]) => blockOf(key, year, facts, group))
    .filter(({ block, suspect }) => suspect >= FEWEST && block.others === 0)
    .map(({ block }) => block);
}

/** `suspect`: zeros that would be bad results. */
function blockOf(key: string, year: number, facts: CheckFacts, all: readonly JudgedIndicator[]) {
  const zeros: ZeroResult[] = [];
  let suspect = 0;
  let others = 0;
  for (const of of all) {
    const cell = of.indicator.results[year];
    if (cell === undefined) continue;
    const reading = readResult(cell, { year, language: facts.language });
    if (isZero(cell) && reading.kind === "number") {
      zeros.push({ of, cell });
      if (!isGood(of)) suspect += 1;
    } else if (reading.kind !== "missing") others += 1;
  }
  const block: ZeroBlock = { key, year, zeros, others };
  return { block, suspect };
}

/** Zero is a good result of what should be low, or not above zero. */
function isGood({ measure }: JudgedIndicator): boolean {
  if (isUnmeasurable(measure) || measure.number === undefined) return false;
  return measure.number.low === undefined || measure.number.low <= 0;
}

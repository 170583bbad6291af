/** Slips in targets, gathered so that one slip of an indicator over several years is one finding. */
import { type CellRange, printRange } from "../../workbook/address";
import type { CheckFacts } from "../facts";
import type { Found, Severity } from "../finding";
import { type TargetCell, targetCells } from "../targetCells";

/** What the sentences on a slip say: whose target, what stands in its cells, of which years. */
export interface TargetSlip {
  readonly indicator: string;
  /** As the cells show them, each once, long ones cut. */
  readonly texts: readonly string[];
  readonly years: readonly number[];
}

/** The cells of one indicator that share a slip, in one document. */
export interface SlippedCells {
  /** Of its finding: the indicator's id; with the name of the sheet where another document than the plan has the slip. */
  readonly key: string;
  /** Never empty; years ascending. */
  readonly slips: readonly TargetCell[];
}

/**
 * The cells with a slip, an entry for each indicator and document. `kindOf` says which slip a cell has: `undefined` for
 * none; cells of one indicator with different slips get an entry each.
 */
export function slipped(facts: CheckFacts, kindOf: (cell: TargetCell) => string | undefined): SlippedCells[] {
  const groups = new Map<string, TargetCell[]>();
  for (const cell of targetCells(facts)) {
    const kind = kindOf(cell);
    if (kind === undefined) continue;
    const key = [cell.of.indicator.id, kind, cell.differs ? cell.cell.at.sheet : ""].filter((part) => part !== "");
    const group = groups.get(key.join("/"));
    if (group === undefined) groups.set(key.join("/"), [cell]);
    else group.push(cell);
  }
  return [...groups].map(([key, slips]) => ({ key, slips }));
}

/** The finding of some cells of one indicator; the cell of the plan's year is looked at first. */
export function findingOf<D extends object>(
  facts: CheckFacts,
  { key, slips }: SlippedCells,
  severity: Severity,
  data: D,
  more: readonly CellRange[] = [],
): Found<D>[] {
  const first = slips.find(({ year }) => year === facts.plan.year) ?? slips[0];
  if (first === undefined) return [];
  const cells = eachOnce([...slips.flatMap((slip) => slip.cells), ...more]);
  return [{ key, severity, at: first.cell.at, cells, data, effect: effectOf(slips) }];
}

/** The same cell may stand for several years, where it is merged over their columns. */
export function eachOnce(cells: readonly CellRange[]): CellRange[] {
  const seen = new Set<string>();
  return cells.filter((cell) => {
    const name = printRange(cell);
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}

export const effectOf = (slips: readonly TargetCell[]): number => Math.max(0, ...slips.map(({ effect }) => effect));

/** Whether one of the cells is the target that the plan's score counts. */
export const countsNow = ({ plan }: CheckFacts, slips: readonly TargetCell[]): boolean =>
  slips.some(({ year, differs }) => year === plan.year && !differs);

/** What the sentences say of some cells of one indicator. */
export const slipOf = (slips: readonly TargetCell[]): TargetSlip => ({
  indicator: clipped(slips[0]?.of.indicator.title.value ?? ""),
  texts: [...new Set(slips.map(({ text }) => clipped(text)))],
  years: [...new Set(slips.map(({ year }) => year))],
});

const LONGEST = 160;

/** Short enough for a sentence. */
export const clipped = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

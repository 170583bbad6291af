/** Weights on the cockpit: as written, what can take weight, and the effective weight, shared out from the top down. */
import type { WeightCell } from "../../plan/plan";
import { isWaived } from "../../score/waived";
import { and, call, cellRef, eq, iff, over, type Part, times, toFormula } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { type Cells, calc } from "../look/cells";
import { STYLES } from "../look/styles";
import { COCKPIT } from "../places";
import type { CellDoc } from "../sheetDoc";
import { HELPER, type Helper, STEP } from "./columns";
import type { IndicatorLine, ObjectiveLine, PerspectiveTotal, ProgrammeLine, TableLine } from "./outline";
import { type CockpitSheet, cockpitCell, helperCell, helperColumn, sumBy } from "./sheet";
import { weightFormula, weightHolds } from "./userCells";

/** Lines that have a weight. */
export type WeightedLine = IndicatorLine | ProgrammeLine | ObjectiveLine | PerspectiveTotal;

const LEVEL = { indicator: 0, programme: 1, objective: 2, perspectiveTotal: 3 } as const;

/** The helpers of one sharing out: with the waived left out, or as written. */
interface Sharing {
  readonly shares: readonly [Helper, Helper, Helper, Helper];
  readonly node: Helper;
  readonly leaf: number;
  readonly leavesOutWaived: boolean;
}

const EFFECTIVE: Sharing = {
  shares: ["share0", "share1", "share2", "share3"],
  node: "nodeWeight",
  leaf: COCKPIT.effectiveWeight,
  leavesOutWaived: true,
};

/** For the score with the weights as written, where weights are shares of their parent. */
const AS_WRITTEN: Sharing = {
  shares: ["written0", "written1", "written2", "written3"],
  node: "writtenNode",
  leaf: HELPER.writtenNode,
  leavesOutWaived: false,
};

const WEIGHTS: readonly Helper[] = ["weight0", "weight1", "weight2", "weight3"];

/** Numbers of a line. */
export interface LineWeights {
  readonly weight: number;
  /** By sharing: what it can take, and its share of the body. */
  readonly share: number;
  readonly effective: number;
  readonly writtenShare: number;
  readonly written: number;
}

/** Reckoned once for a plan: many rows ask for them. */
const known = new WeakMap<readonly TableLine[], ReadonlyMap<number, LineWeights>>();

/** The weights of every line, by row. */
export function lineWeights(lines: readonly TableLine[]): ReadonlyMap<number, LineWeights> {
  const weights = known.get(lines) ?? reckon(lines);
  known.set(lines, weights);
  return weights;
}

function reckon(lines: readonly TableLine[]): ReadonlyMap<number, LineWeights> {
  const weighted = lines.filter(isWeighted);
  const children = childrenIn(weighted);
  const weights = weightsOf(weighted, children);
  const withoutWaived = shareOut(weighted, children, weights, true);
  const all = shareOut(weighted, children, weights, false);
  return new Map(
    weighted.map(({ row }) => [
      row,
      {
        weight: weights.get(row) ?? 0,
        share: withoutWaived.shares.get(row) ?? 0,
        effective: withoutWaived.parts.get(row) ?? 0,
        writtenShare: all.shares.get(row) ?? 0,
        written: all.parts.get(row) ?? 0,
      },
    ]),
  );
}

const isWeighted = (line: TableLine): line is WeightedLine => line.kind in LEVEL;

const parentOf = (line: WeightedLine): number | undefined =>
  line.kind === "perspectiveTotal" ? undefined : line.parent;

/** The lines under each row; under `undefined` the perspectives. */
type Children = ReadonlyMap<number | undefined, readonly WeightedLine[]>;

function childrenIn(lines: readonly WeightedLine[]): Children {
  const children = new Map<number | undefined, WeightedLine[]>();
  for (const line of lines) children.set(parentOf(line), [...(children.get(parentOf(line)) ?? []), line]);
  return children;
}

const byLevel = (lines: readonly WeightedLine[]): readonly WeightedLine[] =>
  [...lines].sort((a, b) => LEVEL[a.kind] - LEVEL[b.kind]);

/** As written, at least 0; of a node without a weight, the sum of its children's. */
function weightsOf(lines: readonly WeightedLine[], children: Children): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const line of byLevel(lines)) {
    const own = line.kind === "indicator" ? line.scored.weight : line.node.weight?.value;
    weights.set(line.row, Math.max(0, own ?? sum(children.get(line.row) ?? [], weights)));
  }
  return weights;
}

const sum = (lines: readonly WeightedLine[], numbers: ReadonlyMap<number, number>): number =>
  lines.reduce((total, { row }) => total + (numbers.get(row) ?? 0), 0);

function shareOut(
  lines: readonly WeightedLine[],
  children: Children,
  weights: ReadonlyMap<number, number>,
  leavesOutWaived: boolean,
) {
  const shares = new Map<number, number>();
  for (const line of byLevel(lines)) {
    const isDead =
      line.kind === "indicator"
        ? leavesOutWaived && isWaived(line.scored.indicator)
        : sum(children.get(line.row) ?? [], shares) === 0;
    shares.set(line.row, isDead ? 0 : (weights.get(line.row) ?? 0));
  }
  const parts = new Map<number, number>();
  const give = (above: number | undefined, amount: number): void => {
    const under = children.get(above) ?? [];
    const total = sum(under, shares);
    for (const { row } of under) {
      const part = total === 0 ? 0 : (amount * (shares.get(row) ?? 0)) / total;
      parts.set(row, part);
      give(row, part);
    }
  };
  give(undefined, 1);
  return { shares, parts };
}

/** The weight cells of a line, hidden ones and the visible one. */
export function weightCells(sheet: CockpitSheet, line: WeightedLine, figures: LineWeights): Cells {
  const level = LEVEL[line.kind];
  const own = line.kind === "indicator" ? line.scored.indicator.weight : line.node.weight;
  const shown =
    own === undefined
      ? toFormula(childSum(sheet, line, WEIGHTS))
      : weightFormula(own, helperCell(line.row, "weightRead"));
  const weight = WEIGHTS[level] ?? "weight0";
  const cells: Record<number, CellDoc> = {
    [HELPER[weight]]: calc(shown, figures.weight, STYLES.small),
    [HELPER.weightRead]: weightReadCell(line, own),
    ...sharingCells(sheet, line, EFFECTIVE, { share: figures.share, part: figures.effective }),
  };
  if (sheet.scorecard.plan.weightsAre === "sharesOfParent") {
    const written = { share: figures.writtenShare, part: figures.written };
    Object.assign(cells, sharingCells(sheet, line, AS_WRITTEN, written));
  }
  return cells;
}

/** What a line weighs depends on its own cell and on those above it: where one cannot be read, none of them can be trusted. */
function weightReadCell(line: WeightedLine, own: WeightCell | undefined): CellDoc {
  const above = line.kind === "perspectiveTotal" ? undefined : helperCell(line.parent, "weightRead");
  const holds = own === undefined ? undefined : weightHolds(own);
  const formula = above === undefined ? holds : holds === undefined ? above : and(above, holds);
  return calc(formula ?? toFormula(true), true, STYLES.small);
}

/** The sum of a line's children in the column of their level; 0 for an indicator. */
function childSum(sheet: CockpitSheet, line: WeightedLine, columns: readonly Helper[]): Part {
  switch (line.kind) {
    case "indicator":
      return 0;
    case "programme":
      return sumBy(sheet, HELPER[columns[0] ?? "weight0"], "programmeKey", line.keys.programme);
    case "objective":
      return sumBy(sheet, HELPER[columns[1] ?? "weight1"], "objective", line.keys.objective);
    case "perspectiveTotal":
      return sumBy(sheet, HELPER[columns[2] ?? "weight2"], "perspective", line.key);
  }
}

function sharingCells(
  sheet: CockpitSheet,
  line: WeightedLine,
  sharing: Sharing,
  values: { readonly share: number; readonly part: number },
): Cells {
  const level = LEVEL[line.kind];
  const share = sharing.shares[level] ?? "share0";
  const weight = helperCell(line.row, WEIGHTS[level] ?? "weight0");
  const isDead: Part =
    line.kind === "indicator"
      ? sharing.leavesOutWaived
        ? eq(cellRef(line.row, STEP.waived), 1)
        : false
      : eq(childSum(sheet, line, sharing.shares), 0);
  const column = line.kind === "indicator" ? sharing.leaf : HELPER[sharing.node];
  return {
    [HELPER[share]]: calc(isDead === false ? weight : iff(isDead, 0, weight), values.share, STYLES.small),
    [column]: calc(partFormula(sheet, line, sharing), values.part, STYLES.small),
  };
}

/** The part of the body that a line gets: its parent's, in proportion to its share among its sisters. */
function partFormula(sheet: CockpitSheet, line: WeightedLine, { shares, node }: Sharing): Formula {
  const share = helperCell(line.row, shares[LEVEL[line.kind]] ?? "share0");
  const all = sisters(sheet, line, shares);
  const part = line.kind === "perspectiveTotal" ? share : times(helperCell(line.parent, node), share);
  return iff(eq(all, 0), 0, over(part, all));
}

function sisters(sheet: CockpitSheet, line: WeightedLine, shares: Sharing["shares"]): Formula {
  switch (line.kind) {
    case "indicator":
      return sumBy(sheet, HELPER[shares[0]], "programmeKey", line.keys.programme);
    case "programme":
      return sumBy(sheet, HELPER[shares[1]], "objective", line.keys.objective);
    case "objective":
      return sumBy(sheet, HELPER[shares[2]], "perspective", line.keys.perspective);
    case "perspectiveTotal":
      return call("SUM", helperColumn(sheet, shares[3]));
  }
}

/** What the visible column shows: the weight of the line's level. */
export const shownWeight = (line: WeightedLine): Formula =>
  helperCell(line.row, WEIGHTS[LEVEL[line.kind]] ?? "weight0");

/** The indicator's weight for the score as written: of the body where weights are so, else shared out without waivers. */
export const writtenWeight = (sheet: CockpitSheet, row: number): Formula =>
  sheet.scorecard.plan.weightsAre === "sharesOfParent" ? helperCell(row, "writtenNode") : helperCell(row, "weight0");

/** The effective weight of an indicator. */
export const effectiveWeight = (row: number): Formula => cockpitCell(row, "effectiveWeight");

/** A node on the cockpit (programme, objective, perspective, body): the sums under it, its score, semaforo and coverage. */
import { rollUp } from "../../score/rollUp";
import type { ScoredStrategic } from "../../score/scorecard";
import { call, cellRef, choose, eq, ge, gt, iff, join, over, type Part } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { percentFormula } from "../indicator/formulaWords";
import { type Cells, calc, type Shown } from "../look/cells";
import { STYLES } from "../look/styles";
import { ABSENT } from "../look/symbols";
import { COCKPIT, STATES } from "../places";
import type { CellDoc } from "../sheetDoc";
import { nodeBandFormula, nodeBandText } from "./bands";
import { HELPER, type Helper } from "./columns";
import {
  type CockpitSheet,
  cockpitCell,
  countState,
  helperCell,
  helperColumn,
  isOpen,
  rule,
  sumBy,
  tableColumn,
  yearIsOpen,
} from "./sheet";
import type { Figure } from "./userCells";
import { percentText } from "./words";

/** Which indicators a node gathers: those whose key column holds its key; the body gathers all. */
export interface NodeScope {
  readonly row: number;
  readonly by?: { readonly keys: Helper; readonly key: string };
  readonly indicators: readonly ScoredStrategic[];
  /** Says its coverage even when it is full: totals do, other nodes only when something is missing. */
  readonly alwaysCovered: boolean;
}

/** Hidden sums, and the visible score, count, semaforo and coverage. */
export interface NodeFigures {
  readonly sums: Cells;
  readonly score: Figure;
  readonly reached: Figure<string>;
  readonly band: Figure<string>;
  readonly coverage: Figure<string>;
}

export function nodeFigures(sheet: CockpitSheet, scope: NodeScope): NodeFigures {
  const { row, indicators } = scope;
  const { settings } = sheet.scorecard;
  const rolled = rollUp(indicators, settings);
  const assessed = helperCell(row, "sumAssessed");
  const score = iff(eq(assessed, 0), ABSENT, over(helperCell(row, "sumContribution"), assessed));
  const parts = { greenFrom: rule(sheet, "greenFrom"), yellowFrom: rule(sheet, "yellowFrom"), open: isOpen(sheet) };
  const own = cockpitCell(row, "achievement");
  return {
    sums: sumCells(sheet, scope, rolled),
    score: { formula: score, value: rolled.score ?? ABSENT },
    reached: {
      formula: join(sumOf(sheet, scope, HELPER.reachedOne), sheet.states.of, countOf(sheet, scope)),
      value: `${rolled.reached}${sheet.states.of}${rolled.indicators}`,
    },
    band: {
      formula: nodeBandFormula(own, parts, sheet.states),
      value: nodeBandText(rolled.score, yearIsOpen(sheet), sheet.states, settings),
    },
    coverage: coverageFigure(sheet, scope, rolled),
  };
}

const sumOf = (sheet: CockpitSheet, { by }: NodeScope, column: number): Formula =>
  by === undefined ? call("SUM", tableColumn(sheet, column)) : sumBy(sheet, column, by.keys, by.key);

function countOf(sheet: CockpitSheet, { by }: NodeScope): Formula {
  const programmes = tableColumn(sheet, COCKPIT.programme);
  return by === undefined
    ? call("COUNTIF", programmes, "?*")
    : call("COUNTIFS", helperColumn(sheet, by.keys), by.key, programmes, "?*");
}

function rereadOf(sheet: CockpitSheet, { by }: NodeScope): Formula {
  if (by === undefined) return countState(sheet, STATES.reread);
  return call("COUNTIFS", helperColumn(sheet, by.keys), by.key, tableColumn(sheet, COCKPIT.state), STATES.reread);
}

function sumCells(sheet: CockpitSheet, scope: NodeScope, rolled: ReturnType<typeof rollUp>): Cells {
  const cell = (formula: Formula, value: Shown): CellDoc => calc(formula, value, STYLES.small);
  return {
    [HELPER.sumWeight]: cell(sumOf(sheet, scope, COCKPIT.effectiveWeight), rolled.weight),
    [HELPER.sumAssessed]: cell(sumOf(sheet, scope, COCKPIT.assessedWeight), rolled.assessed),
    [HELPER.sumContribution]: cell(sumOf(sheet, scope, COCKPIT.contribution), rolled.contribution),
    [HELPER.sumReread]: cell(rereadOf(sheet, scope), 0),
  };
}

/** Weights that add up to all but this are all assessed. */
const NEARLY_ALL = 1 - 1e-7;

/** `valutato 85,7% del peso`, and how many rows must be read again. */
function coverageFigure(sheet: CockpitSheet, scope: NodeScope, rolled: ReturnType<typeof rollUp>): Figure<string> {
  const { words, language } = sheet;
  const full = scope.alwaysCovered ? words.assessedInFull : "";
  const weight = helperCell(scope.row, "sumWeight");
  const share = over(helperCell(scope.row, "sumAssessed"), weight);
  const reread = helperCell(scope.row, "sumReread");
  const covered = choose(
    [
      [eq(weight, 0), ""],
      [ge(share, over(9_999_999, 10_000_000)), full],
    ],
    join(words.assessed, percentFormula(share, language), words.ofWeight),
  );
  const again = iff(gt(reread, 0), join("  ! ", sheet.states.reread, " ", reread), "");
  const value =
    rolled.weight === 0
      ? ""
      : rolled.coverage >= NEARLY_ALL
        ? full
        : words.assessed + percentText(rolled.coverage, language) + words.ofWeight;
  return { formula: join(covered, again), value };
}

/** The coverage alone, as a percentage: on the first page. */
export function coverageOnly(sheet: CockpitSheet, scope: NodeScope, sums: { weight: Part; assessed: Part }): Figure {
  const rolled = rollUp(scope.indicators, sheet.scorecard.settings);
  return {
    formula: iff(eq(sums.weight, 0), ABSENT, over(sums.assessed, sums.weight)),
    value: rolled.weight === 0 ? ABSENT : rolled.coverage,
  };
}

/** The sums of a node that stands on another row. */
export const sumsAt = (row: number) => ({
  weight: cellRef(row, HELPER.sumWeight),
  assessed: cellRef(row, HELPER.sumAssessed),
});

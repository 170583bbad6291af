/** Whether the plan is still the one that was read: as many filled title cells and weights as then, and the same sums of weights. */
import { printPercent } from "../../text/percent";
import type { CellRange } from "../../workbook/address";
import {
  and,
  call,
  columnRef,
  eq,
  iff,
  join,
  lt,
  minus,
  over,
  type Part,
  rangeRef,
} from "../../workbook/formula/build";
import { isCellError, type SheetSnapshot, sheetNamed } from "../../workbook/snapshot";
import { exactNumber, hundredthsFormula } from "../indicator/formulaWords";
import { COCKPIT } from "../places";
import { type CockpitSheet, tableColumn } from "./sheet";
import { bodyWeight } from "./tableRows";
import type { Figure } from "./userCells";
import { lineWeights } from "./weights";

/** `Piano letto per intero: 30 indicatori, peso 100,00%`, or that it has changed. */
export function planFigure(sheet: CockpitSheet): Figure<string> {
  const { words, language, scorecard } = sheet;
  const rest = scorecard.plan.notPlaced.length;
  const start = rest === 0 ? words.plan.whole : words.plan.inPart;
  const end = rest === 0 ? "" : words.plan.notPlaced + String(rest);
  const weights = lineWeights(sheet.outline.lines);
  const weight = sheet.outline.perspectives.reduce((sum, { row }) => sum + (weights.get(row)?.weight ?? 0), 0);
  const said = join(
    start,
    call("COUNTIF", tableColumn(sheet, COCKPIT.programme), "?*"),
    words.plan.indicators,
    hundredthsFormula(bodyWeight(sheet), language),
    end,
  );
  const unchanged = [...sameCounts(sheet), ...sameSums(sheet)];
  return {
    formula: unchanged.length === 0 ? said : iff(and(...unchanged), said, words.plan.changed),
    value:
      start + String(scorecard.indicators.length) + words.plan.indicators + printPercent(weight, 2, language) + end,
  };
}

/** A condition for each column of titles and of weights. A deleted sheet is an error, and an error is a change. */
function sameCounts(sheet: CockpitSheet): Part[] {
  const { snapshot } = sheet;
  if (snapshot === undefined) return [];
  const { titles, weights } = sources(sheet);
  const counted =
    (name: "COUNTA" | "COUNT", isCounted: (value: unknown) => boolean) =>
    (at: CellRange): Part[] => {
      const standing = sheetNamed(snapshot, at.sheet);
      if (standing === undefined || standing.depth !== "all") return [];
      const count = call(name, columnRef(at.left, at.left, at.sheet));
      return [call("IFERROR", eq(count, countIn(standing, at.left, isCounted)), false)];
    };
  return [
    ...titles.flatMap(counted("COUNTA", (value) => value !== null)),
    ...weights.flatMap(counted("COUNTA", (value) => value !== null)),
    ...weights.flatMap(counted("COUNT", (value) => typeof value === "number")),
  ];
}

/** Sums of weights that differ by less come from binary fractions. */
const MILLION = 1_000_000;

/** A condition for each column of weights, from its first to its last: other tables below or above may change as they like. */
function sameSums(sheet: CockpitSheet): Part[] {
  const { snapshot } = sheet;
  if (snapshot === undefined) return [];
  return sources(sheet).weights.flatMap((at) => {
    const standing = sheetNamed(snapshot, at.sheet);
    if (standing === undefined || standing.depth !== "all") return [];
    const values = standing.rows.slice(at.top, at.bottom + 1).map((row) => row?.[at.left]?.value ?? null);
    if (values.some(isCellError)) return [];
    const total = values.reduce<number>((sum, value) => (typeof value === "number" ? sum + value : sum), 0);
    const now = call("SUM", rangeRef(at.top, at.left, at.bottom, at.left, at.sheet));
    const largest = Math.max(1, Math.round(Math.abs(total)));
    const isSame = lt(call("ABS", minus(now, exactNumber(Number(total.toFixed(6))))), over(largest, MILLION));
    return [call("IFERROR", isSame, false)];
  });
}

const countIn = (sheet: SheetSnapshot, column: number, isCounted: (value: unknown) => boolean): number =>
  sheet.rows.filter((row) => {
    const cell = row?.[column];
    return cell !== undefined && (isCounted(cell.value) || (cell.formula !== undefined && isCounted("")));
  }).length;

/** The columns that hold the plan's titles and weights, each once, from the first cell to the last. */
function sources({ scorecard: { plan } }: CockpitSheet): { titles: CellRange[]; weights: CellRange[] } {
  const objectives = plan.perspectives.flatMap((perspective) => perspective.objectives);
  const programmes = objectives.flatMap((objective) => objective.programmes);
  const nodes = [
    ...plan.perspectives,
    ...objectives,
    ...programmes,
    ...programmes.flatMap(({ indicators }) => indicators),
  ];
  return {
    titles: columnsOf(nodes.map(({ title }) => title.at)),
    weights: columnsOf(nodes.flatMap(({ weight }) => (weight === undefined ? [] : [weight.at]))),
  };
}

function columnsOf(cells: readonly CellRange[]): CellRange[] {
  const columns = new Map<string, CellRange>();
  for (const at of cells) {
    const key = `${at.left} ${at.sheet}`;
    const known = columns.get(key) ?? at;
    columns.set(key, { ...known, top: Math.min(known.top, at.top), bottom: Math.max(known.bottom, at.bottom) });
  }
  return [...columns.values()];
}

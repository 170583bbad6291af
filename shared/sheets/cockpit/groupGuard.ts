/** Whether an indicator of a list still belongs where it was read: another programme written beside it moves it, title and target as before. */
import type { Indicator, RawCell, Stretch } from "../../plan/plan";
import type { CellRange } from "../../workbook/address";
import { call, eq, rangeRef } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import { saysAsRead } from "../indicator/guard";
import type { IndicatorLine, ObjectiveLine, PerspectiveHead, ProgrammeLine, TableLine } from "./outline";
import type { CockpitSheet } from "./sheet";

/** Found once for a plan: every row asks. */
const known = new WeakMap<readonly TableLine[], Groups>();

/** What the guard of an indicator asks of the cells that say where it belongs. */
export const sameGroup = ({ outline: { lines } }: CockpitSheet, { row }: IndicatorLine): Formula[] => {
  const { cells, stretches } = groups(lines);
  return [...(cells.get(row) ?? []).map(saysAsRead), ...(stretches.get(row) ?? []).map(goesOn)];
};

/** What the guard of a node asks of the rows that its first indicator goes on over. */
export const goesOnOver = ({ outline: { lines } }: CockpitSheet, { row }: { readonly row: number }): Formula[] =>
  (groups(lines).stretches.get(row) ?? []).map(goesOn);

const goesOn = ({ at: { sheet, top, left, bottom, right }, filled }: Stretch): Formula =>
  eq(call("COUNTA", rangeRef(top, left, bottom, right, sheet)), filled);

/** By row: the cells that no guard of a node above compares already, and the stretches. */
interface Groups {
  readonly cells: Map<number, readonly RawCell[]>;
  readonly stretches: Map<number, readonly Stretch[]>;
}

function groups(lines: readonly TableLine[]): Groups {
  const present = known.get(lines);
  if (present !== undefined) return present;
  const found: Groups = { cells: new Map(), stretches: new Map() };
  const guarded = new Map<TableLine["kind"], readonly string[]>();
  const homes = new Map<Indicator, number>();
  for (const line of lines) {
    switch (line.kind) {
      case "perspectiveHead":
        guarded.set(line.kind, guardedBy(line));
        break;
      case "objective":
      case "programme": {
        const first = line.indicators[0]?.indicator;
        guarded.set(line.kind, guardedBy(line));
        if (first !== undefined && !homes.has(first)) homes.set(first, line.row);
        break;
      }
      case "indicator": {
        const { indicator } = line.scored;
        found.cells.set(line.row, others(indicator, new Set([...guarded.values()].flat())));
        found.stretches.set(homes.get(indicator) ?? line.row, indicator.groupStretches ?? []);
      }
    }
  }
  known.set(lines, found);
  return found;
}

/** The cells that a node's own guard compares. */
function guardedBy({ node }: PerspectiveHead | ObjectiveLine | ProgrammeLine): string[] {
  const code = "codeAt" in node ? node.codeAt : undefined;
  return [node.title.at, ...(code === undefined ? [] : [code])].map(keyOf);
}

const others = ({ groupCells = [] }: Indicator, guarded: ReadonlySet<string>): RawCell[] =>
  groupCells.filter(({ at }) => !guarded.has(keyOf(at)));

const keyOf = ({ sheet, top, left }: CellRange): string => `${top}:${left}:${sheet}`;

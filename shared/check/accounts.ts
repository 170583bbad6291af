/** What the documents beside the cockpit say of its programmes, and the programmes that they are compared with. */
import type { Plan, Programme, ProgrammeAccount, StrategicObjective } from "../plan/plan";
import type { CellRange } from "../workbook/address";
import type { Found } from "./finding";

/** A programme of the cockpit, once for each place in which it stands. */
export interface PlannedProgramme {
  readonly code: string;
  readonly nodes: readonly { readonly programme: Programme; readonly objective: StrategicObjective }[];
}

/** The programmes of the cockpit by their code, in its order. */
export function programmesOf({ perspectives }: Pick<Plan, "perspectives">): ReadonlyMap<string, PlannedProgramme> {
  const found = new Map<string, { code: string; nodes: { programme: Programme; objective: StrategicObjective }[] }>();
  for (const { objectives } of perspectives) {
    for (const objective of objectives) {
      for (const programme of objective.programmes) {
        const known = found.get(programme.code) ?? { code: programme.code, nodes: [] };
        known.nodes.push({ programme, objective });
        found.set(programme.code, known);
      }
    }
  }
  return found;
}

/** Every account; none where the plan stands alone. */
export const accountsOf = ({ accounts }: Plan): readonly ProgrammeAccount[] => accounts ?? [];

/** The accounts of each programme of the cockpit, in the order of the accounts. */
export const accountsByProgramme = (plan: Plan): ReadonlyMap<string, ProgrammeAccount[]> =>
  groupBy(accountsOf(plan), ({ programme }) => programme);

/** Things by a key, in their order; things without a key are left out. */
export function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}

/** Whether two ranges begin at the same cell. */
export const isSameCell = (one: CellRange, other: CellRange | undefined): boolean =>
  other !== undefined && one.sheet === other.sheet && one.top === other.top && one.left === other.left;

/** Each cell once, in order. */
export function eachOnce(cells: readonly CellRange[]): CellRange[] {
  const seen = new Set<string>();
  return cells.filter(({ sheet, top, left }) => {
    const key = `${top}:${left}:${sheet}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Findings that say the same of several documents are one, with the cells of all. */
export function onePerCause<D extends object>(found: readonly Found<D>[]): Found<D>[] {
  const groups = groupBy(found, ({ key, severity, data }) => JSON.stringify([key, severity, data]));
  return [...groups.values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [{ ...first, cells: eachOnce([first, ...more].flatMap(({ cells }) => cells)) }],
  );
}

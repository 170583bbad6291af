/** Who answers for each programme (soggetto responsabile), in every cell that says it. */
import type { Cell } from "../workbook/address";
import { accountsByProgramme, groupBy, programmesOf } from "./accounts";
import { unitsKey } from "./accountsUnits";
import { finderOf } from "./cellsOf";
import type { CheckFacts } from "./facts";

/** A cell that names the units of a programme. */
export interface Owner {
  readonly programme: string;
  readonly cell: Cell<string>;
  /** Cells with the same are one mention: a programme in however many documents, or a row of a table of indicators. */
  readonly mention: string;
}

type Facts = Pick<CheckFacts, "plan" | "snapshot" | "strategic">;

/** In the order of the programmes. Programmes on which two documents disagree are left out: that is told as such. */
export function ownersOf(facts: Facts): Owner[] {
  const accounts = accountsByProgramme(facts.plan);
  const rows = groupBy(ownersOfRows(facts), ({ programme }) => programme);
  return [...programmesOf(facts.plan).keys()].flatMap((programme): Owner[] => {
    const stated = (accounts.get(programme) ?? []).flatMap(({ responsible }) => responsible ?? []);
    const agreed = new Set(stated.map(unitsKey)).size > 1 ? [] : stated;
    return [...agreed.map((cell) => ({ programme, cell, mention: programme })), ...(rows.get(programme) ?? [])];
  });
}

/** Of a table with a row for each indicator and a column for who answers: the plan keeps one cell of a programme, here are all. */
function ownersOfRows({ plan, snapshot, strategic }: Facts): Owner[] {
  const columns = new Map<string, number>();
  for (const { responsible } of plan.details) {
    if (responsible !== undefined) columns.set(responsible.at.sheet, responsible.at.left);
  }
  const find = finderOf(snapshot);
  return strategic.flatMap(({ indicator, programme }): Owner[] => {
    const { sheet, top, bottom } = indicator.title.at;
    const column = columns.get(sheet);
    if (column === undefined) return [];
    const at = { sheet, top, left: column, bottom, right: column };
    const value = find(at)?.value;
    if (typeof value !== "string" || value.trim() === "") return [];
    return [{ programme, cell: { value, at }, mention: `${programme}\n${top}` }];
  });
}

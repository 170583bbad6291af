/** What was recognised, with the columns that look misread named on their sheets. */

import type { SheetSnapshot } from "../workbook/snapshot";
import { columnDoubts } from "./columnDoubts";
import type { Recognised, Recognition } from "./recognition";
import type { Table } from "./tables";

export function withDoubts(
  { plan, recognised }: Recognition,
  tables: ReadonlyMap<SheetSnapshot, readonly Table[]>,
): Recognition {
  const doubts = columnDoubts(plan, tables);
  if (doubts.length === 0) return { plan, recognised };
  const said = new Set<string>();
  const withOwn = recognised.map((each): Recognised => {
    const own = said.has(each.sheet) || each.rows === 0 ? [] : doubts.filter(({ at }) => at.sheet === each.sheet);
    if (own.length > 0) said.add(each.sheet);
    return own.length === 0 ? each : { ...each, notPlaced: [...each.notPlaced, ...own] };
  });
  return { plan: { ...plan, notPlaced: [...plan.notPlaced, ...doubts] }, recognised: withOwn };
}

/** The line that says whether the plan was read whole, where it stays as it was written though what it speaks of is taken back. */
import { cockpitEn } from "../../text/en/cockpit";
import { cockpitIt } from "../../text/it/cockpit";
import type { CellWrite, Edit } from "../../workbook/edit";
import { type SheetSnapshot, type Snapshot, sheetNamed } from "../../workbook/snapshot";
import { formulasOf, frozen } from "./pointing";
import type { KeptRow } from "./undoing";

const CHANGED = [cockpitIt, cockpitEn].map(({ plan }) => plan.changed);

/** `before`: as the rows stood when it was decided which stay; `now`: with the others taken back. */
export function staleGuards(before: Snapshot, now: Snapshot, kept: readonly KeptRow[]): Edit[] {
  const sheets = new Set(
    kept.flatMap(({ at }) => {
      const sheet = sheetNamed(before, at.sheet);
      return sheet !== undefined && guards(sheet).some(({ row }) => row === at.top) ? [at.sheet] : [];
    }),
  );
  return [...sheets].flatMap((name): Edit[] => {
    const sheet = sheetNamed(now, name);
    const cells = sheet === undefined ? [] : guards(sheet);
    return cells.length === 0 ? [] : [{ kind: "writeCells", sheet: name, cells }];
  });
}

/** Its counts are those of sheets that are no more: until the next refresh it says that the plan has changed. */
function guards(sheet: SheetSnapshot): CellWrite[] {
  const cells: CellWrite[] = [];
  for (const [row, column, { formula }] of formulasOf(sheet)) {
    const said = CHANGED.find((words) => formula.includes(`"${words}"`));
    if (said !== undefined && formula !== `"${said}"`)
      cells.push({ row, column, content: frozen({ value: said }), expected: { formula } });
  }
  return cells;
}

/** Where areas of a sheet stand after edits. */
import type { Edit } from "../../../../shared/workbook/edit";
import { GRID_COLUMNS, GRID_ROWS, type Span, spanAfter } from "../../../../shared/workbook/grid";
import type { Merge } from "../../../../shared/workbook/snapshot";

/** `sheet`: its name before the edits. An area of which nothing is left is left out. */
export function areasAfter<T extends Merge>(areas: readonly T[], sheet: string, edits: readonly Edit[]): readonly T[] {
  let now = areas;
  let name = sheet;
  for (const edit of edits) {
    if (now.length === 0) return now;
    if (edit.sheet !== name) continue;
    if (edit.kind === "renameSheet") name = edit.to;
    else if (isLines(edit)) now = now.flatMap((area) => areaAfter(area, edit) ?? []);
  }
  return now;
}

export type LinesEdit = Extract<Edit, { readonly at: number }>;

export const isLines = (edit: Edit): edit is LinesEdit => LINES.has(edit.kind);

const LINES: ReadonlySet<string> = new Set(["insertRows", "insertColumns", "deleteRows", "deleteColumns"]);

export const isOfRows = ({ kind }: LinesEdit): boolean => kind === "insertRows" || kind === "deleteRows";
export const isInserting = ({ kind }: LinesEdit): boolean => kind === "insertRows" || kind === "insertColumns";

function areaAfter<T extends Merge>(area: T, edit: LinesEdit): T | undefined {
  const change = { inserted: isInserting(edit), at: edit.at, count: edit.count };
  const moved = (span: Span, limit: number): Span | undefined => spanAfter(span, { ...change, limit });
  if (isOfRows(edit)) {
    const rows = moved({ first: area.top, last: area.bottom }, GRID_ROWS);
    return rows === undefined ? undefined : { ...area, top: rows.first, bottom: rows.last };
  }
  const columns = moved({ first: area.left, last: area.right }, GRID_COLUMNS);
  return columns === undefined ? undefined : { ...area, left: columns.first, right: columns.last };
}

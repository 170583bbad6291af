/** Changes of looks written into a workbook file: each cell keeps of its look what the change does not name. */
import type { Edit, RestyledArea } from "../../../../shared/workbook/edit";
import type { LookChange } from "../../../../shared/workbook/sheetFacets";
import { declarePart } from "../../package/contentTypes";
import { addRelationship } from "../../package/relationships";
import { joinedBytes, partBytes, partText, type WorkbookPackage } from "../../package/workbookPackage";
import { readWorkbookPart } from "../../read/workbookPart";
import type { SheetChange } from "../sheetChanges";
import { soundStyles } from "../soundStyles";
import { StringTable } from "../stringTable";
import { writeRows } from "../writeRows";
import { StyleBook } from "./styleBook";

export type RestyleEdit = Extract<Edit, { readonly kind: "restyleCells" }>;

/** More cells than this are a whole column or sheet, which a grid must narrow to what is in use. */
const MOST = 2_000_000;

/** The sheets are there; checked before. */
export function restyle(parts: WorkbookPackage, edits: readonly RestyleEdit[]): WorkbookPackage {
  const workbook = readWorkbookPart(parts);
  const stylesPart = workbook.styles ?? "xl/styles.xml";
  const next = new Map(parts);
  const own = workbook.styles === undefined ? undefined : parts.get(workbook.styles);
  const styles = new StyleBook(partText(soundStyles(own, stylesPart)), stylesPart);
  for (const sheet of new Set(edits.map((edit) => edit.sheet))) {
    const entry = workbook.sheets.find(({ name }) => name === sheet);
    const bytes = entry && parts.get(entry.part);
    if (entry === undefined || bytes === undefined) throw new Error(`no such sheet: ${sheet}`);
    const change = changeOf(sheet, edits);
    const context = { strings: new StringTable(), styleIndex: () => 0, restyled: styles.changed.bind(styles) };
    next.set(entry.part, joinedBytes(writeRows(partText(bytes), entry.part, change, context)));
  }
  next.set(stylesPart, partBytes(styles.print()));
  if (workbook.styles === undefined) {
    declarePart(next, stylesPart, "styles");
    addRelationship(next, workbook.part, "styles", stylesPart);
  }
  return next;
}

function changeOf(sheet: string, edits: readonly RestyleEdit[]): SheetChange {
  const cells: SheetChange["cells"] = new Map();
  for (const { areas } of edits.filter((edit) => edit.sheet === sheet)) {
    for (const area of areas) changeArea(cells, area, sheet);
  }
  return { sheet, cells, facets: new Map(), columns: new Map(), rows: new Map(), charts: new Map() };
}

function changeArea(cells: SheetChange["cells"], area: RestyledArea, sheet: string): void {
  const { top, left, bottom, right, change } = area;
  if ((bottom - top + 1) * (right - left + 1) > MOST) throw new RangeError(`too many cells to style on ${sheet}`);
  for (let row = top; row <= bottom; row++) {
    const line = cells.get(row) ?? new Map();
    cells.set(row, line);
    for (let column = left; column <= right; column++) {
      const before: LookChange | undefined = line.get(column)?.restyle;
      line.set(column, { restyle: before === undefined ? change : { ...before, ...change } });
    }
  }
}

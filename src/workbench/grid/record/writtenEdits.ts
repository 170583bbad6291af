/** From marks to edits: what the grid holds now and the edits so far do not give. */
import type { WorkbookDraft } from "../../../../shared/workbook/apply/workbookDraft";
import type { CellWrite, Edit, RestyledArea, RowSize, TypedFormula } from "../../../../shared/workbook/edit";
import type { ColumnDoc } from "../../../../shared/workbook/sheetFacets";
import { isCellError, type Merge, type SnapshotCell } from "../../../../shared/workbook/snapshot";
import { mergeOf } from "../book/rangeData";
import { columnCharacters, DIGIT, rowPoints } from "../book/sizes";
import type { Book, Sheet } from "../program";
import { cellAt } from "../read/readBook";
import { isSameFormula } from "./isSameFormula";
import { lookChange } from "./lookChange";
import type { SheetMarks } from "./marks";

/** The edits of one sheet. `name`: as the edits so far name it. */
export function writtenEdits(draft: WorkbookDraft, book: Book, sheet: Sheet, marks: SheetMarks): Edit[] {
  const name = sheet.getSheetName();
  const { cells, formulas } = contents(draft, book, sheet, marks);
  const areas = restyledAreas(book, sheet, marks);
  const rows = rowSizes(sheet, marks);
  return [
    ...(cells.length === 0 ? [] : [{ kind: "writeCells", sheet: name, cells } as const]),
    ...(formulas.length === 0 ? [] : [{ kind: "typeFormulas", sheet: name, cells: formulas } as const]),
    ...(areas.length === 0 ? [] : [{ kind: "restyleCells", sheet: name, areas } as const]),
    ...(rows.length === 0 ? [] : [{ kind: "setRows", sheet: name, rows } as const]),
    ...columnEdits(name, sheet, marks),
    ...mergesEdit(draft, name, sheet, marks),
    ...(marks.freeze ? [{ kind: "setFreeze", sheet: name, freeze: freezeOf(sheet) } as const] : []),
  ];
}

interface Contents {
  readonly cells: CellWrite[];
  readonly formulas: TypedFormula[];
}

function contents(draft: WorkbookDraft, book: Book, sheet: Sheet, { cells: marked }: SheetMarks): Contents {
  const name = sheet.getSheetName();
  const before = draft.sheet(name);
  const matrix = sheet.getSheet().getCellMatrix();
  const found: Contents = { cells: [], formulas: [] };
  if (before === undefined) return found;
  for (const [row, columns] of marked)
    for (const column of columns) {
      const was = draft.cell(before, row, column);
      const now = cellAt(book, sheet, row, column, matrix.getValue(row, column));
      if (holdsSame(was, now, name)) continue;
      const place = { row, column, expected: expectedOf(was) };
      if (now?.formula === undefined) found.cells.push({ ...place, content: contentOf(now) });
      else found.formulas.push({ ...place, formula: now.formula, value: now.value ?? "" });
    }
  return found;
}

/** Values of formulas come and go by themselves; an error as a value is only ever read, never typed. */
export function holdsSame(was: SnapshotCell | undefined, now: SnapshotCell | undefined, sheet: string): boolean {
  if (was?.formula !== undefined || now?.formula !== undefined)
    return was?.formula !== undefined && now?.formula !== undefined && isSameFormula(was.formula, now.formula, sheet);
  const [one, other] = [was?.value ?? null, now?.value ?? null];
  return isCellError(one) && isCellError(other) ? one.error === other.error : one === other;
}

export const expectedOf = (cell: SnapshotCell | undefined): CellWrite["expected"] =>
  cell?.formula === undefined ? (cell?.value ?? null) : { formula: cell.formula };

function contentOf(cell: SnapshotCell | undefined): CellWrite["content"] {
  const value = isCellError(cell?.value) ? cell.value.error : (cell?.value ?? "");
  return value === "" ? { kind: "blank" } : { kind: "value", value };
}

/** Neighbours in a row of which the same was changed to the same are one area. */
function restyledAreas(book: Book, sheet: Sheet, { looks }: SheetMarks): RestyledArea[] {
  const styles = book.getWorkbook().getStyles();
  const matrix = sheet.getSheet().getCellMatrix();
  const standard = styles.get(book.getWorkbook().getSnapshot().defaultStyle ?? undefined);
  const areas: { area: RestyledArea; key: string }[] = [];
  for (const [row, columns] of [...looks].sort(([one], [other]) => one - other))
    for (const [column, touched] of [...columns].sort(([one], [other]) => one - other)) {
      const change = lookChange(styles.getStyleByCell(matrix.getValue(row, column)), touched, standard);
      if (Object.keys(change).length === 0) continue;
      const key = `${row} ${JSON.stringify(change)}`;
      const last = areas[areas.length - 1];
      if (last !== undefined && last.key === key && last.area.right === column - 1)
        areas[areas.length - 1] = { key, area: { ...last.area, right: column } };
      else areas.push({ key, area: { top: row, left: column, bottom: row, right: column, change } });
    }
  return areas.map(({ area }) => area);
}

function rowSizes(sheet: Sheet, { rows }: SheetMarks): RowSize[] {
  const manager = sheet.getSheet().getRowManager();
  return [...rows]
    .sort((one, other) => one - other)
    .map((row) => {
      const { h, ia, hd } = manager.getRow(row) ?? {};
      return { row, height: h === undefined || ia === 1 ? null : rowPoints(h), hidden: hd === 1 };
    });
}

function columnEdits(name: string, sheet: Sheet, { columns }: SheetMarks): Edit[] {
  const inner = sheet.getSheet();
  const runs: { from: number; columns: ColumnDoc[] }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const width = columnCharacters(inner.getColumnManager().getColumnWidth(column), DIGIT);
    const doc: ColumnDoc = inner.getColVisible(column) ? { width } : { width, hidden: true };
    const last = runs[runs.length - 1];
    if (last !== undefined && last.from + last.columns.length === column) last.columns.push(doc);
    else runs.push({ from: column, columns: [doc] });
  }
  return runs.map((run) => ({ kind: "setColumns", sheet: name, ...run }));
}

function mergesEdit(draft: WorkbookDraft, name: string, sheet: Sheet, marks: SheetMarks): Edit[] {
  const merges = marks.merges ? sheet.getSheet().getMergeData().map(mergeOf) : [];
  if (!marks.merges || inOrder(merges) === inOrder(draft.sheet(name)?.merges ?? [])) return [];
  return [{ kind: "setMerges", sheet: name, merges }];
}

const inOrder = (merges: readonly Merge[]): string =>
  merges
    .map(({ top, left, bottom, right }) => [top, left, bottom, right].join(" "))
    .sort()
    .join();

function freezeOf(sheet: Sheet): { rows: number; columns: number } {
  const { ySplit, xSplit } = sheet.getSheet().getFreeze();
  return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
}

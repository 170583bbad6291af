/** A workbook being changed by one edit after the other. */
import type { CellContent, CellWrite, Edit, RowSize, ShownValue, TypedFormula } from "../edit";
import { printFormula } from "../formula/print";
import { type ChangeList, changeList, followChanges, type StructuralChange } from "../formula/shiftReferences";
import type { Merge, Snapshot, SnapshotCell } from "../snapshot";
import {
  type DraftRow,
  draftOf,
  formatOf,
  nameAtTime,
  pictureOf,
  putCell,
  rememberFormat,
  type SheetDraft,
} from "./sheetDraft";
import { shiftSheet } from "./shiftSheet";

/**
 * Formulas follow rows, columns and sheets only when somebody looks at them, all changes at once: so fifty insertions cost
 * a formula that none of them concerns nothing, and any other one pass.
 */
export class WorkbookDraft {
  private sheets: readonly SheetDraft[];
  private readonly changes: StructuralChange[] = [];
  /** How many of the changes a cell that the edits wrote has already behind it; the cells from before have none. */
  private readonly written = new Map<SnapshotCell, number>();
  /** The changes after so many, as far as they were asked for. */
  private readonly lists = new Map<number, ChangeList>();

  constructor(snapshot: Snapshot) {
    this.sheets = snapshot.sheets.map(draftOf);
  }

  /** The sheet of just that name. */
  sheet(name: string): SheetDraft | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  /** The name of a sheet that programs would take for the same: no two may differ by capitals alone. */
  nearName(name: string): string | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.name;
  }

  /** The cell with its formula as it reads now. */
  cell(sheet: SheetDraft, row: number, column: number): SnapshotCell | undefined {
    return this.upToDate(sheet, sheet.rows[row]?.[column]);
  }

  snapshot(): Snapshot {
    if (this.changes.length === 0) return { sheets: this.sheets.map(pictureOf) };
    return {
      sheets: this.sheets.map((sheet) => ({
        ...pictureOf(sheet),
        rows: sheet.rows.map((row) => this.rowOf(sheet, row)),
      })),
    };
  }

  /** An edit of a sheet that is not there changes nothing. */
  apply(edit: Edit): void {
    if (edit.kind === "addSheet") {
      const { sheet: name, hidden } = edit;
      const added = draftOf({ name, hidden, rows: [], merges: [], hiddenRows: [], depth: "all" });
      this.sheets = [...this.sheets, added];
      return;
    }
    const sheet = this.sheet(edit.sheet);
    if (sheet !== undefined) this.applyTo(sheet, edit);
  }

  private applyTo(sheet: SheetDraft, edit: Exclude<Edit, { readonly kind: "addSheet" }>): void {
    switch (edit.kind) {
      case "writeCells":
        for (const write of edit.cells) this.write(sheet, write);
        break;
      case "typeFormulas":
        for (const typed of edit.cells) this.type(sheet, typed);
        break;
      case "styleCells":
        for (const area of edit.areas) this.format(sheet, area, area.style.format);
        break;
      case "restyleCells":
        for (const area of edit.areas)
          if (area.change.format !== undefined) this.format(sheet, area, area.change.format);
        break;
      case "showValues":
        for (const shown of edit.cells) this.show(sheet, shown);
        break;
      case "setMerges":
        sheet.merges = edit.merges;
        break;
      case "setRowHeights":
        sheet.hiddenRows = hiddenAfterHeights(sheet, edit.heights.length, edit.hiddenRows);
        break;
      case "setRows":
        sheet.hiddenRows = hiddenAfterSizes(sheet, edit.rows);
        break;
      case "insertRows":
      case "insertColumns":
      case "deleteRows":
      case "deleteColumns":
        shiftSheet(sheet, edit);
        this.changes.push(edit);
        break;
      case "renameSheet":
        this.changes.push(edit);
        sheet.names.push({ until: this.changes.length, name: sheet.name });
        sheet.name = edit.to;
        break;
      case "removeSheet":
        this.changes.push({ kind: edit.kind, sheet: edit.sheet, tabs: this.sheets.map(({ name }) => name) });
        this.sheets = this.sheets.filter((other) => other !== sheet);
    }
  }

  private write(sheet: SheetDraft, { row, column, content }: CellWrite): void {
    this.put(sheet, row, column, cellOfContent(content, keptFormat(sheet, row, column)));
  }

  private type(sheet: SheetDraft, { row, column, formula, value }: TypedFormula): void {
    const format = keptFormat(sheet, row, column);
    this.put(sheet, row, column, { value: plainNumber(value), formula, ...(format === undefined ? {} : { format }) });
  }

  private format(sheet: SheetDraft, { top, left, bottom, right }: Merge, written: string | null | undefined): void {
    const format = written === null || written === undefined || /^general$/i.test(written) ? null : written;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        rememberFormat(sheet, row, column, format);
        const present = this.cell(sheet, row, column);
        if (present === undefined) continue;
        const { format: _, ...plain } = present;
        this.put(sheet, row, column, format === null ? plain : { ...plain, format });
      }
    }
  }

  private show(sheet: SheetDraft, { row, column, formula, value }: ShownValue): void {
    const present = this.cell(sheet, row, column);
    if (present?.formula === undefined || present.formula !== printFormula(formula)) return;
    this.put(sheet, row, column, { ...present, value: plainNumber(value) });
  }

  private put(sheet: SheetDraft, row: number, column: number, cell: SnapshotCell | undefined): void {
    if (cell?.formula !== undefined && this.changes.length > 0) this.written.set(cell, this.changes.length);
    putCell(sheet, row, column, cell);
  }

  private upToDate(sheet: SheetDraft, cell: SnapshotCell | undefined): SnapshotCell | undefined {
    if (cell?.formula === undefined) return cell;
    const behind = this.written.get(cell) ?? 0;
    if (behind === this.changes.length) return cell;
    const formula = followChanges(cell.formula, nameAtTime(sheet, behind), this.changesAfter(behind));
    return formula === cell.formula ? cell : { ...cell, formula };
  }

  private changesAfter(behind: number): ChangeList {
    const known = this.lists.get(behind);
    if (known?.all.length === this.changes.length - behind) return known;
    const list = changeList(this.changes.slice(behind));
    this.lists.set(behind, list);
    return list;
  }

  private rowOf(sheet: SheetDraft, row: DraftRow): DraftRow {
    let copy: DraftRow;
    row?.forEach((cell, column) => {
      const now = this.upToDate(sheet, cell);
      if (now === cell) return;
      copy ??= row.slice();
      copy[column] = now;
    });
    return copy ?? row;
  }
}

/** The look outlives the content: a cell emptied and filled again keeps its format. */
function keptFormat(sheet: SheetDraft, row: number, column: number): string | undefined {
  const format = formatOf(sheet, row, column);
  if (format !== undefined) rememberFormat(sheet, row, column, format);
  return format;
}

function cellOfContent(content: CellContent, format: string | undefined): SnapshotCell | undefined {
  if (content.kind === "blank" || (content.kind === "value" && content.value === "")) return undefined;
  return {
    value: plainNumber(content.value),
    ...(content.kind === "formula" ? { formula: printFormula(content.formula) } : {}),
    ...(format === undefined ? {} : { format }),
  };
}

/** No cell holds minus zero. */
const plainNumber = <T>(value: T): T | 0 => (value === 0 ? 0 : value);

/** The edit speaks of the rows that it lists; rows further down stay as they are. */
function hiddenAfterHeights(sheet: SheetDraft, rows: number, hidden: readonly number[]): number[] {
  const further = sheet.hiddenRows.filter((row) => row >= rows);
  return [...new Set([...hidden, ...further])].sort((a, b) => a - b);
}

function hiddenAfterSizes(sheet: SheetDraft, sizes: readonly RowSize[]): number[] {
  const hidden = new Set(sheet.hiddenRows);
  for (const size of sizes) {
    if (size.hidden) hidden.add(size.row);
    else hidden.delete(size.row);
  }
  return [...hidden].sort((a, b) => a - b);
}

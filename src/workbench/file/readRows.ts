/** Heights of rows and the looks of their cells, read from a sheet's rows without their contents. */
import { columnNumber } from "../../../shared/workbook/address";
import { attributeOf, isTrue, scanXml } from "../../file/xml/scanXml";
import type { ColumnLook, LookRun, RowLook } from "./looks";

export interface RowLooks {
  readonly rows: readonly RowLook[];
  readonly runs: readonly LookRun[];
  readonly extent: { readonly rows: number; readonly columns: number };
}

/** A row further away from the one before is one that some programs write at the very end of the grid. */
const FAR = 10_000;

/** `data`: the `<sheetData>` element as text; `columns`: the looks of whole columns. Throws `UnreadableFile`. */
export function readRows(data: string, part: string, columns: readonly ColumnLook[]): RowLooks {
  const reader = new RowReader(columns);
  scanXml(data, part, reader);
  const { rows, runs, last } = reader;
  return { rows, runs, extent: { rows: last.row + 1, columns: last.column + 1 } };
}

class RowReader {
  readonly rows: RowLook[] = [];
  readonly runs: LookRun[] = [];
  readonly last = { row: -1, column: -1 };
  private row = -1;
  private column = -1;
  private ofRow: number | undefined;
  private run: { row: number; from: number; to: number; look: number } | undefined;

  constructor(private readonly columns: readonly ColumnLook[]) {}

  open(name: string, attributes: string): void {
    if (name === "c") this.cell(attributes);
    else if (name === "row") this.openRow(attributes);
  }

  private openRow(attributes: string): void {
    const number = attributeOf(attributes, "r");
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    this.run = undefined;
    const height = Number(attributeOf(attributes, "ht") ?? Number.NaN);
    this.ofRow = isTrue(attributeOf(attributes, "customFormat"))
      ? Number(attributeOf(attributes, "s") ?? 0)
      : undefined;
    const hidden = isTrue(attributeOf(attributes, "hidden"));
    if (!Number.isNaN(height) || hidden || this.ofRow !== undefined) {
      this.rows.push({
        row: this.row,
        ...(Number.isNaN(height) ? {} : { height }),
        ...(hidden ? { hidden: true as const } : {}),
        ...(this.ofRow === undefined ? {} : { look: this.ofRow }),
      });
    }
    if (this.row - this.last.row <= FAR) this.last.row = this.row;
  }

  private cell(attributes: string): void {
    const letters = /^[A-Za-z]+/.exec(attributeOf(attributes, "r") ?? "")?.[0];
    this.column = letters === undefined ? this.column + 1 : columnNumber(letters);
    const look = Number(attributeOf(attributes, "s") ?? 0);
    if (this.row === this.last.row) this.last.column = Math.max(this.last.column, this.column);
    if (look === 0 && this.ofRow === undefined && this.ofColumn() === undefined) {
      this.run = undefined;
      return;
    }
    if (this.run !== undefined && this.run.look === look && this.run.to === this.column - 1) {
      this.run.to = this.column;
      return;
    }
    this.run = { row: this.row, from: this.column, to: this.column, look };
    this.runs.push(this.run);
  }

  private ofColumn(): number | undefined {
    return this.columns.find(({ from, to }) => from <= this.column && this.column <= to)?.look;
  }
}

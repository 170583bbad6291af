/** Where rows, cells and formulas stand in the text of a sheet's rows, for changes of single places. */
import { columnNumber } from "../../../../shared/workbook/address";
import { attributeOf, scanXml } from "../../xml/scanXml";

/** Places in the text: `start` and `end` of the opening tag, `close` after the element. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  close: number;
}

export interface PlacedRow extends Placed {
  readonly row: number;
  readonly cells: PlacedCell[];
}

export interface PlacedCell extends Placed {
  readonly column: number;
  formula?: PlacedFormula;
}

/** `text`: the formula as written, entities resolved; empty where it leans on another cell's. */
export interface PlacedFormula extends Placed {
  readonly attributes: string;
  text: string;
}

/** `data`: the `<sheetData>` element as text. Throws `UnreadableFile` when it is damaged. */
export function readCells(data: string, part: string): PlacedRow[] {
  const reader = new CellPlaces();
  scanXml(data, part, reader);
  return reader.rows;
}

class CellPlaces {
  readonly rows: PlacedRow[] = [];
  private row: PlacedRow | undefined;
  private cell: PlacedCell | undefined;
  private formula: PlacedFormula | undefined;

  open(name: string, attributes: string, start: number, end: number): void {
    if (name === "row") {
      const number = attributeOf(attributes, "r");
      const last = this.rows[this.rows.length - 1]?.row ?? -1;
      this.row = { row: number === undefined ? last + 1 : Number(number) - 1, start, end, close: end, cells: [] };
      this.rows.push(this.row);
    } else if (name === "c" && this.row !== undefined) {
      const letters = /^[A-Za-z]+/.exec(attributeOf(attributes, "r") ?? "")?.[0];
      const last = this.row.cells[this.row.cells.length - 1]?.column ?? -1;
      const column = letters === undefined ? last + 1 : columnNumber(letters);
      this.cell = { column, start, end, close: end };
      this.row.cells.push(this.cell);
    } else if (name === "f" && this.cell !== undefined) {
      this.formula = { attributes, start, end, close: end, text: "" };
      this.cell.formula = this.formula;
    }
  }

  text(text: string): void {
    if (this.formula !== undefined) this.formula.text += text;
  }

  close(name: string, _start: number, end: number): void {
    if (name === "f" && this.formula !== undefined) {
      this.formula.close = end;
      this.formula = undefined;
    } else if (name === "c" && this.cell !== undefined) {
      this.cell.close = end;
      this.cell = undefined;
    } else if (name === "row" && this.row !== undefined) {
      this.row.close = end;
      this.row = undefined;
    }
  }
}

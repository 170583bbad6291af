/** Where the things of the person's own plan stand now, found by what is written there. */
import type { SheetSnapshot } from "../../shared/workbook/snapshot";
import { readSheet } from "../engine/readBook";
import type { Sheet } from "../engine/univer";
import type { Session } from "./session";

export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

const PROGRAMME = /^\d\.\d\.\d+ /;

export class Places {
  constructor(private readonly session: Session) {}

  /** The cell of an indicator's title, or the one below a heading on its row. */
  find(indicator: number, heading?: string): Place | undefined {
    const title = this.session.titles.of(indicator);
    const all = this.where((value) => value === title);
    const at = all.find((one) => this.under(one, "Peso") !== undefined) ?? all[0];
    return at === undefined || heading === undefined ? at : this.under(at, heading);
  }

  /** The cell of the same row below the nearest heading of these words. */
  private under(at: Place, heading: string): Place | undefined {
    const { rows } = this.picture(at.sheet);
    for (let row = at.row; row >= 0; row--) {
      const column = (rows[row] ?? []).findIndex((cell) => cell?.value === heading);
      if (column >= 0) return { ...at, column };
    }
    return undefined;
  }

  programme(index: number): Place | undefined {
    const all = this.where((value) => PROGRAMME.test(value));
    return all[index % Math.max(1, all.length)];
  }

  /** The rows of the indicators that stand below a programme. */
  indicatorRows(index: number): { sheet: Sheet; first: number; last: number } | undefined {
    const programme = this.programme(index);
    if (programme === undefined) return undefined;
    const { rows } = this.picture(programme.sheet);
    const first = programme.row + 1;
    let last = programme.row;
    const isIndicator = (row: number): boolean =>
      this.session.titles.indicatorOf(String(rows[row]?.[programme.column]?.value ?? "")) !== undefined;
    while (isIndicator(last + 1)) last++;
    return { sheet: programme.sheet, first, last };
  }

  private where(matches: (value: string) => boolean): Place[] {
    return this.session.host.book
      .getSheets()
      .filter((sheet) => !sheet.isSheetHidden() && !this.session.isOurs(sheet))
      .flatMap((sheet) =>
        this.picture(sheet).rows.flatMap((cells, row) =>
          (cells ?? []).flatMap((cell, column) =>
            cell?.formula === undefined && typeof cell?.value === "string" && matches(cell.value)
              ? [{ sheet, row, column }]
              : [],
          ),
        ),
      );
  }

  private picture(sheet: Sheet): SheetSnapshot {
    return readSheet(this.session.host.book, sheet);
  }
}

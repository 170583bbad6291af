/** For tests: a workbook after a person inserted or deleted columns of a sheet; every formula follows, as in a spreadsheet program. */
import { shiftReferences } from "../../shared/workbook/formula/shiftReferences";
import type { Snapshot } from "../../shared/workbook/snapshot";

export interface ColumnsByHand {
  readonly kind: "insertColumns" | "deleteColumns";
  readonly at: number;
  readonly count: number;
}

export function columnsByHand(snapshot: Snapshot, name: string, { kind, at, count }: ColumnsByHand): Snapshot {
  return {
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => {
        const cells = row?.map((cell) =>
          cell?.formula === undefined
            ? cell
            : { ...cell, formula: shiftReferences(cell.formula, sheet.name, { kind, sheet: name, at, count }) },
        );
        if (cells === undefined || sheet.name !== name) return cells;
        if (kind === "deleteColumns") cells.splice(at, count);
        else if (cells.length > at) cells.splice(at, 0, ...Array.from({ length: count }, () => undefined));
        return cells;
      }),
    })),
  };
}

/** In what sheets of the same workbook differ between Excel and a file; docs/hosts.md names every line. */
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../../shared/workbook/snapshot";

type Cell = SnapshotCell | undefined;

interface KnownDifference {
  readonly says: string;
  readonly is: (inFile: Cell, inExcel: Cell, sheet: SheetSnapshot) => boolean;
}

const LEDGER = "cabina.ledger";

const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    says: "in Excel, where others may be in the workbook, the ledger names the pane that wrote last; a file has nobody else",
    is: (inFile, inExcel, { rows }) =>
      rows[0]?.[0]?.value === LEDGER && inFile === undefined && /^pane-\d+$/.test(String(inExcel?.value)),
  },
  {
    says: "the engine that calculates in these tests shows 0 where a formula takes over the empty text of another; Excel shows the empty text",
    is: (inFile, inExcel) =>
      inFile?.formula !== undefined &&
      inFile.formula === inExcel?.formula &&
      inFile.format === inExcel.format &&
      ((inFile.value === "" && inExcel.value === 0) || (inFile.value === 0 && inExcel.value === "")),
  },
];

export const KNOWN = {
  isKnown: (inFile: Cell, inExcel: Cell, sheet: SheetSnapshot): boolean =>
    KNOWN_DIFFERENCES.some(({ is }) => is(inFile, inExcel, sheet) || is(inExcel, inFile, sheet)),
} as const;

/** What Excel itself would show, where the engine of the tests shows 0 instead of an empty text: as in the same workbook of a file. */
export const withEmptyTexts = (inExcel: Snapshot, inFile: Snapshot): Snapshot => ({
  sheets: inExcel.sheets.map((sheet) => {
    const there = inFile.sheets.find(({ name }) => name === sheet.name);
    const rows = sheet.rows.map((cells, row) =>
      cells?.map((cell, column) => {
        const other = there?.rows[row]?.[column];
        return cell?.value === 0 && other?.value === "" && cell.formula === other.formula
          ? { ...cell, value: "" }
          : cell;
      }),
    );
    return { ...sheet, rows };
  }),
});

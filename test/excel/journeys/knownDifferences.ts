/** In what sheets of the same workbook differ between Excel and a file; docs/hosts.md names every line. */
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../../shared/workbook/snapshot";
import type { Compared } from "./differences";
import { takesOverEmptyText } from "./takenOver";

type Cell = SnapshotCell | undefined;

/** The two cells of a difference, in one order or the other, and where they stand. */
interface Difference {
  readonly one: Cell;
  readonly other: Cell;
  readonly sheet: SheetSnapshot;
  readonly books: readonly [Snapshot, Snapshot];
}

interface KnownDifference {
  readonly says: string;
  readonly is: (difference: Difference) => boolean;
}

const LEDGER = "cabina.ledger";

const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    says: "in Excel, where others may be in the workbook, the ledger names the pane that wrote last; a file has nobody else",
    is: ({ one, other, sheet: { rows } }) =>
      rows[0]?.[0]?.value === LEDGER && one === undefined && /^pane-\d+$/.test(String(other?.value)),
  },
  {
    says: "the engine that calculates in these tests shows 0 where a formula takes over the empty text of another; Excel shows the empty text",
    is: ({ one, other, sheet: { name }, books }) =>
      one?.formula === other?.formula &&
      one?.format === other?.format &&
      one?.value === "" &&
      other?.value === 0 &&
      books.every((book) => takesOverEmptyText(one, name, book)),
  },
];

/** For comparing these two workbooks. */
export const knownBetween = (...books: readonly [Snapshot, Snapshot]): Compared => ({
  isKnown: (one, other, sheet) =>
    KNOWN_DIFFERENCES.some(
      ({ is }) => is({ one, other, sheet, books }) || is({ one: other, other: one, sheet, books }),
    ),
});

/** What Excel itself would show, where the engine of the tests shows 0 instead of an empty text that a formula takes over. */
export const withEmptyTexts = (inExcel: Snapshot): Snapshot => ({
  sheets: inExcel.sheets.map((sheet) => {
    const rows = sheet.rows.map((cells) =>
      cells?.map((cell) =>
        cell?.value === 0 && takesOverEmptyText(cell, sheet.name, inExcel) ? { ...cell, value: "" } : cell,
      ),
    );
    return { ...sheet, rows };
  }),
});

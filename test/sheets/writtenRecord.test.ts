/** The prints in the ledger: new ones stand in few cells of their own, and every version reads the same. */
import * as fc from "fast-check";
import { JOURNAL_COLUMN } from "../../shared/sheets/journal/journalCells";
import { PIECE } from "../../shared/sheets/ledger/textPieces";
import { printsIn, printsOf, writtenRecord } from "../../shared/sheets/ledger/writtenRecord";

const FIRST = 3;
const print = (number: number): string => number.toString(16).padStart(8, "0");
const prints = (count: number, from = 0): string[] => Array.from({ length: count }, (_, place) => print(from + place));

/** The cells of the record, the ones before the prints included. */
const cellsOf = (some: readonly string[]): string[] => (writtenRecord(new Set(some))[0] ?? []).map(String);

/** As the versions before read it: the texts of all cells one after the other, eight digits each. */
const readBefore = (cells: readonly string[]): string[] => cells.slice(FIRST, 80).join("").match(/.{8}/g) ?? [];

describe("the record of what was written", () => {
  it("is none where nothing was written", () => {
    expect(writtenRecord(undefined)).toEqual([]);
    expect(writtenRecord(new Set())).toEqual([]);
    expect(printsOf(["written", "", "0"])).toEqual([]);
  });

  it.each([1, 124, 125, 126, 1250, 1251, 5000, 50_000, 130_000, 200_000])(
    "comes back in its order, by this version and by those before, and keeps out of the journal: %i prints",
    (count) => {
      const cells = cellsOf(prints(count).reverse());
      expect(cells.slice(0, FIRST)).toEqual(["written", "", "0"]);
      expect(printsOf(cells)).toEqual(prints(count).reverse());
      expect(readBefore(cells)).toEqual(prints(count).reverse());
      expect(cells.length).toBeLessThanOrEqual(JOURNAL_COLUMN);
      expect(Math.max(...cells.map(({ length }) => length))).toBeLessThanOrEqual(PIECE);
    },
  );

  it("takes up to 125 prints in a cell, and more only in a large workbook", () => {
    const lengths = (count: number): number[] =>
      cellsOf(prints(count))
        .slice(FIRST)
        .map(({ length }) => length / 8);
    expect(lengths(126)).toEqual([125, 1]);
    expect(lengths(680)).toEqual([125, 125, 125, 125, 125, 55]);
    expect(Math.max(...lengths(1250))).toBe(125);
    expect(Math.max(...lengths(50_000))).toBeLessThan(50_000 / 10);
  });

  it("changes the last cell and the ones after it when prints come after the others", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 300 }), (count, more) => {
        const before = cellsOf(prints(count));
        const now = cellsOf([...prints(count), ...prints(more, 1_000_000)]);
        const last = before.length - 1;
        expect(now.slice(0, last)).toEqual(before.slice(0, last));
        expect(now[last]?.startsWith(before[last] ?? "?")).toBe(true);
      }),
    );
  });

  it("is read where one cell holds it all, and where cells are as long as they may be", () => {
    const all = prints(5000);
    expect(printsOf(["written", "", "0", all.join("")])).toEqual(all);
    const text = all.join("");
    expect(printsOf(["written", "", "0", text.slice(0, PIECE), text.slice(PIECE)])).toEqual(all);
  });

  it("loses of a damaged cell that cell alone, and nothing to what stands beside the records", () => {
    const cells = cellsOf(prints(375));
    expect(printsOf(cells.map((text, place) => (place === 4 ? "x" : text)))).toEqual([
      ...prints(125),
      ...prints(125, 250),
    ]);
    const withJournal = [...cells, ...Array.from({ length: JOURNAL_COLUMN - cells.length }, () => ""), "journal!"];
    expect(printsOf(withJournal)).toEqual(prints(375));
  });

  it("leaves out what is no whole print", () => {
    expect(printsIn(`${print(1)}${print(2)}abc`)).toEqual([print(1), print(2)]);
    expect(printsIn("")).toEqual([]);
  });
});

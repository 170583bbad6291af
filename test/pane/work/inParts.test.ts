/** Workbooks and edits that cross between page and worker in parts come to what they were. */
import fc from "fast-check";
import type { CellWrite, Edit, StyledArea } from "../../../shared/workbook/edit";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../../shared/workbook/snapshot";
import { bookFromParts, bookParts, editParts, editsFromParts } from "../../../src/pane/work/inParts";

const row = (length: number): (SnapshotCell | undefined)[] | undefined =>
  length === 0 ? undefined : Array.from({ length }, (_, at) => (at % 3 === 1 ? undefined : { value: at }));

const sheet = (name: string, rows: SheetSnapshot["rows"]): SheetSnapshot => ({
  name,
  hidden: name.length > 3,
  rows,
  merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
  hiddenRows: [2],
  depth: "all",
  ...(name === "note" ? { notes: 2 } : {}),
});

function crossBook(book: Snapshot): { whole: Snapshot; messages: number } {
  const other = bookFromParts();
  let messages = 0;
  for (const parts of bookParts(book)) {
    other.take(structuredClone(parts));
    messages += 1;
  }
  return { whole: other.whole(), messages };
}

function crossEdits(edits: readonly Edit[]): { whole: readonly Edit[]; messages: number } {
  const other = editsFromParts();
  let messages = 0;
  for (const parts of editParts(edits)) {
    other.take(structuredClone(parts));
    messages += 1;
  }
  return { whole: other.whole(), messages };
}

const cells = (count: number): CellWrite[] =>
  Array.from({ length: count }, (_, at) => ({
    row: at,
    column: 0,
    content: { kind: "value", value: at },
    expected: null,
  }));
const areas = (count: number): StyledArea[] =>
  Array.from({ length: count }, (_, at) => ({ top: at, bottom: at, left: 0, right: 1, style: { bold: true } }));

describe("a workbook in parts", () => {
  it.each([
    ["no sheet", { sheets: [] }],
    ["an empty sheet", { sheets: [sheet("A", [])] }],
    ["sheets that fit one message", { sheets: [sheet("A", [row(3)]), sheet("note", [undefined, row(2)])] }],
    ["rows that are not there at the end", { sheets: [sheet("A", [row(1), undefined, undefined])] }],
  ] as [string, Snapshot][])("comes to itself: %s", (_, book) => {
    const { whole, messages } = crossBook(book);
    expect(whole).toEqual(book);
    expect(messages).toBeLessThanOrEqual(1);
  });

  it("comes to itself whatever its sizes, large sheets cut between rows", () => {
    const sizes = fc.array(fc.array(fc.constantFrom(0, 1, 400, 14_999, 15_000, 20_000), { maxLength: 6 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(sizes, (lengths) => {
        const book = { sheets: lengths.map((rows, place) => sheet(`S${place}`, rows.map(row))) };
        expect(crossBook(book).whole).toEqual(book);
      }),
      { numRuns: 40 },
    );
  });

  it("is more than one message when it is large", () => {
    const book = {
      sheets: [
        sheet(
          "A",
          Array.from({ length: 100 }, () => row(1000)),
        ),
      ],
    };
    expect(crossBook(book).messages).toBeGreaterThan(5);
    expect(crossBook(book).whole).toEqual(book);
  });
});

describe("edits in parts", () => {
  it.each([
    ["none", [], 0],
    [
      "small ones together",
      [
        { kind: "activate", sheet: "A" },
        { kind: "writeCells", sheet: "A", cells: cells(3) },
      ],
      1,
    ],
    ["without cells", [{ kind: "writeCells", sheet: "A", cells: [] }], 1],
    ["many cells", [{ kind: "writeCells", sheet: "A", cells: cells(2500) }], 3],
    ["many areas, with what else the edit says", [{ kind: "styleCells", sheet: "A", areas: areas(2001) }], 3],
    [
      "two of a kind one after the other",
      [
        { kind: "writeCells", sheet: "A", cells: cells(1001) },
        { kind: "writeCells", sheet: "A", cells: cells(1001) },
        { kind: "writeCells", sheet: "B", cells: cells(2) },
      ],
      3,
    ],
  ] as [string, Edit[], number][])("come to themselves: %s", (_, edits, messages) => {
    const crossed = crossEdits(edits);
    expect(crossed.whole).toEqual(edits);
    expect(crossed.messages).toBe(messages);
  });
});

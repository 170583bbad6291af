/** A workbook made by another program is known as it is in a version of Excel that marks its formulas with `@`. */
import { ownSheetNames, plainFormulas } from "../../../addin/host/plainFormulas";
import type { Snapshot, SnapshotCell } from "../../../shared/workbook/snapshot";
import { planRefresh } from "../../../src/actions/planRefresh";
import { OPTIONS, refreshed } from "../../hosts/runOn";
import { bookOf, PLAN_SHEET, SMALL_PLAN } from "../../hosts/smallBook";

const built = async (): Promise<Snapshot> => (await refreshed(bookOf(SMALL_PLAN))).book;

const withCells = (book: Snapshot, change: (cell: SnapshotCell, sheet: string) => SnapshotCell): Snapshot => ({
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row?.map((cell) => (cell === undefined ? cell : change(cell, sheet.name)))),
  })),
});

const plain = (book: Snapshot): Snapshot => plainFormulas(book, ownSheetNames(book));

const marked = (formula: string): string => formula.replace(/\bINDEX\(/g, "@INDEX(");

it("formulas of ours are as they were, and a refresh finds nothing to do", async () => {
  const book = await built();
  const shown = withCells(book, (cell) =>
    cell.formula === undefined ? cell : { ...cell, formula: marked(cell.formula) },
  );
  expect(shown).not.toEqual(book);
  expect(plain(shown)).toEqual(book);
  const planned = planRefresh(plain(shown), OPTIONS);
  expect(planned.ok && planned.value.edits).toEqual([]);
});

it("formulas that people wrote on their own sheets stay as they wrote them, but for those that look at ours", async () => {
  const own = (formula: string): SnapshotCell => ({ value: 1, formula });
  const add = (book: Snapshot, ...cells: SnapshotCell[]): Snapshot => ({
    sheets: book.sheets.map((sheet) =>
      sheet.name === PLAN_SHEET ? { ...sheet, rows: [...sheet.rows, cells] } : sheet,
    ),
  });
  const book = await built();
  const cockpit = book.sheets.find(({ name }) => name === "Cruscotto")?.name;
  expect(cockpit).toBeDefined();
  const shown = add(book, own("@INDEX(B5:B9,1)"), own("@INDEX(Cruscotto!$B:$B,4)"), own('"@"&A1'));
  expect(plain(shown)).toEqual(add(book, own("@INDEX(B5:B9,1)"), own("INDEX(Cruscotto!$B:$B,4)"), own('"@"&A1')));
});

it.each([
  ["a range", "@Piano!$B$6:$B$9*2"],
  ["a name", "@Pesi+1"],
  ["a range in a function", "@INDEX(B:B,@A1:A9)"],
])(
  "a person's formula that asks for the cell of its own row stays as it is on our sheets too: %s",
  async (_, formula) => {
    const book = withCells(await built(), (cell, sheet) =>
      sheet === "Cruscotto" && cell.value === "Codice" ? { value: 1, formula } : cell,
    );
    expect(book).not.toEqual(await built());
    expect(plain(book)).toEqual(book);
  },
);

it("a workbook in which nothing is ours is left alone", () => {
  const book = withCells(bookOf(SMALL_PLAN), (cell) => ({ ...cell, formula: "@INDEX(A1:A9,1)" }));
  expect(plain(book)).toBe(book);
});

it.each([
  ["a letter with an accent", "SUM(Attività!$A$1:$A$4)", "SUM('Attività'!$A$1:$A$4)"],
  ["a full stop", "Piano.2016!A1+1", "'Piano.2016'!A1+1"],
  ["a plain name", 'Piano!A1&"Attività!A1"', 'Piano!A1&"Attività!A1"'],
  ["quotes already", "'Piano 2016'!A1", "'Piano 2016'!A1"],
])("on our sheets names are quoted as we quote them: %s", (_, formula, expected) => {
  const sheet = { ...bookOf([]).sheets[0], rows: [[{ value: 1, formula }]] };
  const book = { sheets: [{ ...sheet, name: "Cruscotto" }] } as Snapshot;
  expect(plainFormulas(book, new Set(["Cruscotto"])).sheets[0]?.rows[0]?.[0]?.formula).toBe(expected);
  expect(plainFormulas(book, new Set(["Indice"]))).toEqual(book);
});

/** What people typed on the generated sheets is read where it stands after columns came and went. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { layOutSheets } from "../../shared/sheets/layOutSheets";
import { FINDINGS, OVERRIDE_INPUTS, PROGRAMME, RULES } from "../../shared/sheets/places";
import { ROW_ID } from "../../shared/sheets/programmeSheet/rowIds";
import type { OwnSheets } from "../../shared/sheets/readBack/ownSheets";
import { readOwnSheets } from "../../shared/sheets/readBack/readOwnSheets";
import { RULE_ID_COLUMN } from "../../shared/sheets/rules/ruleRows";
import type { CellRange } from "../../shared/workbook/address";
import { type CellValue, type Snapshot, sheetNamed, valueAt } from "../../shared/workbook/snapshot";
import { checkWorkbook } from "../../src/actions/checkWorkbook";
import { readZip } from "../../src/file/package/readZip";
import { readSnapshot } from "../../src/file/read/readSnapshot";
import { type ColumnsByHand, columnsByHand } from "./columnsByHand";
import { snapshotOf, typedInto } from "./readBackSnapshot";

const PROGRAMME_B = "2.1.1 Programma B";
const SHEETS = [PROGRAMME_B, "Segnalazioni", "Regole di calcolo"];

/** The workbook of the fixture, in which people have typed a good deal, with its sheets laid out anew. */
function newBook(): Snapshot {
  const file = join(__dirname, "../fixtures/files/ledger-v1.xlsx");
  const before = readSnapshot(readZip(new Uint8Array(readFileSync(file))), true);
  const read = checkWorkbook(before, { wishes: {}, today: "2016-12-31" });
  if (!read.ok) throw new Error(read.problem.code);
  const docs = layOutSheets({ ...read.value, snapshot: before, language: "it" });
  const own = new Set(docs.map(({ name }) => name));
  return { sheets: [...before.sheets.filter(({ name }) => !own.has(name)), ...snapshotOf(...docs).sheets] };
}

let book: Snapshot;
beforeAll(() => {
  book = newBook();
});

function read(snapshot: Snapshot): OwnSheets {
  const own = readOwnSheets(snapshot);
  if (own === undefined) throw new Error("no own sheets");
  return own;
}

/** What was read, each address replaced by what stands there, so that books with moved columns compare. */
const contents = (own: OwnSheets, snapshot: Snapshot): unknown =>
  JSON.parse(JSON.stringify({ ...own, ledger: null }), (_, value) => {
    const at = value as CellRange | null;
    if (typeof at !== "object" || at === null || typeof at.sheet !== "string" || typeof at.top !== "number")
      return value;
    const sheet = sheetNamed(snapshot, at.sheet);
    return sheet === undefined ? "no sheet" : { row: at.top, holds: valueAt(sheet, at.top, at.left) };
  });

const insert = (at: number, count = 1): ColumnsByHand => ({ kind: "insertColumns", at, count });
const remove = (at: number, count = 1): ColumnsByHand => ({ kind: "deleteColumns", at, count });

describe("the generated sheets, their columns moved", () => {
  it("hold what the fixture says, so that the comparison says something", () => {
    const own = read(book);
    expect(own.typed["2016/2.1.1/1"]?.checkpoints[2].value).toBe(5);
    expect(own.typed["2016/2.1.1/2"]?.override).toEqual({ threshold: 11 });
    expect(own.added["2.1.1"]).toHaveLength(1);
    expect(own.homes["programme:2.1.1"]?.["2016/2.1.1/actions/1"]?.[PROGRAMME.title]?.value).toBe(
      "Calendario dei corsi",
    );
    expect(Object.values(own.outcomes).map(({ outcome }) => outcome)).toContain("accepted");
    expect(own.rules.settings.cap).toBe(1);
  });

  it("are read the same wherever columns were inserted", () => {
    const change = fc.record({
      sheet: fc.constantFrom(...SHEETS),
      at: fc.nat(60),
      count: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const moved = changes.reduce((now, { sheet, at, count }) => columnsByHand(now, sheet, insert(at, count)), book);
        expect(contents(read(moved), moved)).toEqual(contents(read(book), book));
      }),
      { numRuns: 60 },
    );
  });

  it("give the true addresses", () => {
    const { typed } = read(columnsByHand(book, PROGRAMME_B, insert(PROGRAMME.december, 2)));
    const cells = typed["2016/2.1.1/1"];
    expect(cells?.checkpoints.map(({ at }) => at.left)).toEqual([
      PROGRAMME.april,
      PROGRAMME.august,
      PROGRAMME.december + 2,
    ]);
    expect(cells?.overrideAt?.waived.left).toBe(OVERRIDE_INPUTS.waived + 2);
  });

  it("read a deleted column of inputs as empty, and the others as they were", () => {
    const own = read(columnsByHand(book, PROGRAMME_B, remove(PROGRAMME.december)));
    const cells = own.typed["2016/2.1.1/1"];
    expect(own.problems).toEqual([]);
    expect(cells?.checkpoints[2]).toMatchObject({ value: null, at: { left: PROGRAMME.august } });
    expect(cells?.note?.value).toBe("rilevato dal registro corsi");
    expect(own.typed["2016/2.1.1/2"]?.override).toEqual({ threshold: 11 });
    const first = read(columnsByHand(book, PROGRAMME_B, remove(0)));
    expect(first.added["2.1.1"]?.[0]?.title).toMatchObject({ value: "Numero di questionari", at: { left: 0 } });
  });

  it.each<readonly [string, string, number]>([
    ["the ids of indicators", PROGRAMME_B, PROGRAMME.id],
    ["the ids of the rows with overrides", PROGRAMME_B, PROGRAMME.overrideId],
    ["the ids of the rows", PROGRAMME_B, ROW_ID],
    ["the ids of the findings", "Segnalazioni", FINDINGS.id],
    ["the ids of the settings", "Regole di calcolo", RULE_ID_COLUMN],
  ])("are not read without %s, and this is said", (_, sheet, column) => {
    const own = read(columnsByHand(book, sheet, remove(column)));
    expect(own.problems).toEqual([{ code: "moved-columns", at: expect.objectContaining({ sheet }) }]);
  });

  it("name the settings whose column is gone", () => {
    const own = read(columnsByHand(book, "Regole di calcolo", remove(RULES.column)));
    expect(own.rules.settings).toEqual({});
    expect(own.problems.length).toBeGreaterThan(5);
    expect(new Set(own.problems.map(({ code }) => code))).toEqual(new Set(["setting-unreadable"]));
  });
});

describe("columns of people on Segnalazioni", () => {
  /** A finding for which nobody has typed anything. */
  const row = (): number => read(book).findings?.rows.find((each) => !each.touched)?.row ?? -1;
  const touched = (snapshot: Snapshot): boolean | undefined =>
    read(snapshot).findings?.rows.find((each) => each.row === row())?.touched;

  it.each<readonly [string, (snapshot: Snapshot) => Snapshot, boolean]>([
    ["none", (snapshot) => snapshot, false],
    ["a note beside", (snapshot) => typed(snapshot, FINDINGS.open + 1, "Paola"), true],
    ["an empty column between ours", (snapshot) => columnsByHand(snapshot, "Segnalazioni", insert(3)), false],
    [
      "a note in a column between ours",
      (snapshot) => typed(columnsByHand(snapshot, "Segnalazioni", insert(3)), 3, "Paola"),
      true,
    ],
    [
      "a note beside, after a column of ours was deleted",
      (snapshot) => typed(columnsByHand(snapshot, "Segnalazioni", remove(FINDINGS.todo)), FINDINGS.open, "Paola"),
      true,
    ],
  ])("count as theirs: %s", (_, change, isTouched) => {
    expect(touched(change(book))).toBe(isTouched);
  });

  const typed = (snapshot: Snapshot, column: number, value: CellValue): Snapshot =>
    typedInto(snapshot, "Segnalazioni", row(), column, value);
});

/** How little a refresh writes after one changed target; and a workbook in which earlier versions wrote more comes along. */
import { sampleSheets } from "../../shared/sample/sampleSheets";
import { READING } from "../../shared/sheets/cockpit/columns";
import { readLedger } from "../../shared/sheets/ledger/readLedger";
import { standingPrint } from "../../shared/sheets/placement/writtenPrints";
import { COCKPIT, PROGRAMME } from "../../shared/sheets/places";
import { READING as READING_ON_SHEET } from "../../shared/sheets/programmeSheet/columns";
import type { CellWrite, Edit } from "../../shared/workbook/edit";
import { printFormula } from "../../shared/workbook/formula/print";
import { formulaShape } from "../../shared/workbook/formula/shape";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../shared/workbook/snapshot";
import { sheetNamed } from "../../shared/workbook/snapshot";
import { snapshotOfSheets } from "../../shared/workbook/snapshotOfSheets";
import { type Refreshed, refreshPlan } from "../../src/actions/refreshPlan";
import { memoryHost } from "../hosts/memoryHost";
import { contents, undone } from "../hosts/runOn";
import { typedAt } from "../hosts/smallBook";

const PLAN = "Cruscotto strategico";
const COCKPIT_SHEET = "Cruscotto";
const LEDGER = "Cabina (registro)";
const options = { wishes: {}, today: "2016-12-31" } as const;

async function run(book: Snapshot): Promise<Refreshed & { readonly after: Snapshot }> {
  const host = memoryHost(book);
  const done = await refreshPlan(host, options);
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  expect(done.value.applied.kind).toBe("applied");
  return { ...done.value, after: host.snapshot() };
}

const sheetIn = (book: Snapshot, name: string): SheetSnapshot => {
  const sheet = sheetNamed(book, name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

const rowHolding = (sheet: SheetSnapshot, column: number, value: unknown): number =>
  sheet.rows.findIndex((cells) => cells?.[column]?.value === value);

let built: Snapshot;
beforeAll(async () => {
  built = (await run(snapshotOfSheets(sampleSheets()))).after;
});

const writes = (edits: readonly Edit[]): CellWrite[] =>
  edits.flatMap((edit) => (edit.kind === "writeCells" ? edit.cells : []));

const length = ({ content }: CellWrite): number =>
  content.kind === "formula"
    ? printFormula(content.formula).length
    : content.kind === "value"
      ? String(content.value).length
      : 0;

/** «almeno 25» becomes another target. */
function withTarget(book: Snapshot, target: string): Snapshot {
  const plan = sheetIn(book, PLAN);
  for (const [row, cells] of plan.rows.entries())
    for (const [column, cell] of (cells ?? []).entries())
      if (cell?.value === "almeno 25") return typedAt(book, PLAN, row, column, target);
  throw new Error("no target");
}

const characters = (edits: readonly Edit[]): number => writes(edits).reduce((sum, cell) => sum + length(cell), 0);

describe("after one changed target", () => {
  it.each(["almeno 30", "entro il 30/09/2016", "≤ 12%"])("«%s», a refresh writes few characters", async (target) => {
    const { edits, after } = await run(withTarget(built, target));
    expect(characters(edits)).toBeLessThan(6000);
    expect((await run(after)).edits).toEqual([]);
  });

  it("no formula is written, and the ledger's record of prints grows at its end", async () => {
    const { edits, after } = await run(withTarget(built, "almeno 30"));
    expect(writes(edits).filter(({ content }) => content.kind === "formula")).toEqual([]);
    expect(characters(edits)).toBeLessThan(2600);
    const record = (book: Snapshot): unknown[] => {
      const { rows } = sheetIn(book, LEDGER);
      return (rows[rowHolding(sheetIn(book, LEDGER), 0, "written")] ?? []).slice(0, 79).map((cell) => cell?.value);
    };
    const [before, now] = [record(built), record(after)];
    const changed = now.flatMap((value, place) => (value === before[place] ? [] : [place]));
    expect(changed).toHaveLength(1);
    expect(String(now[changed[0] ?? -1]).length).toBeLessThanOrEqual(1000);
  });

  it("the row gets the height that the new reading needs", async () => {
    const { edits } = await run(withTarget(built, "almeno 30 entro il 30/09/2016"));
    const sizes = edits.flatMap((edit) =>
      edit.kind === "setRows" && edit.sheet === COCKPIT_SHEET ? edit.rows.map(({ row }) => row) : [],
    );
    const written = edits.flatMap((edit) =>
      edit.kind === "writeCells" && edit.sheet === COCKPIT_SHEET
        ? edit.cells.filter(({ column }) => column === READING)
        : [],
    );
    expect(written).toHaveLength(1);
    expect(sizes).toEqual(written.map(({ row }) => row));
  });
});

/** *Letto come* of a row and where its text's reading stands, on the sheets that have it. */
const PLACES = (name: string): readonly [number, number] | undefined =>
  name === COCKPIT_SHEET
    ? [COCKPIT.readAs, READING]
    : /^\d\.\d\.\d /.test(name)
      ? [PROGRAMME.readAs, READING_ON_SHEET]
      : undefined;

it("*Letto come* is the same formula on every row of the Cruscotto and of the Schede", () => {
  const shapes = new Map<string, Set<string>>();
  let rows = 0;
  for (const { name, rows: all } of built.sheets) {
    const places = PLACES(name);
    for (const cells of all) {
      const formula = cells?.[places?.[0] ?? -1]?.formula;
      if (formula === undefined || !formula.includes('"giudicato"')) continue;
      rows += 1;
      const kind = name === COCKPIT_SHEET ? "cockpit" : "programme";
      shapes.set(kind, (shapes.get(kind) ?? new Set()).add(formulaShape(formula)));
    }
  }
  expect(rows).toBe(93);
  expect([...shapes].map(([kind, some]) => [kind, some.size])).toEqual([
    ["cockpit", 1],
    ["programme", 1],
  ]);
});

/** The workbook as the version before made it: the reading inside the formula, and one text of all prints, sorted. */
function asBefore(book: Snapshot): Snapshot {
  const prints: string[] = [];
  const before = (cells: readonly (SnapshotCell | undefined)[], [shown, reading]: readonly [number, number]) => {
    const cell = cells[shown];
    if (cell?.formula === undefined || !cell.formula.includes('"giudicato"')) return cells;
    const text = String(cells[reading]?.value);
    const formula = cell.formula.replace(/,\$[A-Z]+\$\d+(\)+)$/, `,"${text}"$1`);
    expect(formula).not.toBe(cell.formula);
    const old = Array.from(cells, (one, column) =>
      column === reading ? undefined : column === shown ? { ...one, formula } : one,
    );
    prints.push(standingPrint({ value: null, formula }));
    return old as typeof cells;
  };
  const sheets = book.sheets.map((sheet) => {
    const places = PLACES(sheet.name);
    return places === undefined ? sheet : { ...sheet, rows: sheet.rows.map((cells) => cells && before(cells, places)) };
  });
  return { sheets: sheets.map((sheet) => (sheet.name === LEDGER ? withOneText(sheet, prints) : sheet)) };
}

const withOneText = (ledger: SheetSnapshot, prints: readonly string[]): SheetSnapshot => ({
  ...ledger,
  rows: ledger.rows.map((cells) => {
    if (cells?.[0]?.value !== "written") return cells;
    const known = cells.slice(3, 80).flatMap((cell) => String(cell?.value ?? "").match(/.{8}/g) ?? []);
    const text = [...new Set([...known, ...prints])].sort().join("");
    return [...cells.slice(0, 3), { value: text }, ...Array.from({ length: 76 }, () => undefined), ...cells.slice(80)];
  }),
});

describe("a workbook of the version before", () => {
  const SHEET = "3.1.3 Favorire";
  const OURS = 110;
  let older: Snapshot;
  let cockpitRow: number;
  let sheetRow: number;
  beforeAll(() => {
    const plain = asBefore(built);
    cockpitRow = rowHolding(sheetIn(plain, COCKPIT_SHEET), COCKPIT.id, "2016/3.1.3/1");
    sheetRow = rowHolding(sheetIn(plain, SHEET), PROGRAMME.id, "2016/3.1.3/1");
    const typed: readonly (readonly [string, number, number, string | number])[] = [
      [COCKPIT_SHEET, cockpitRow + 1, COCKPIT.readAs, "come si sa"],
      [COCKPIT_SHEET, cockpitRow, OURS, "colonna mia"],
      [COCKPIT_SHEET, cockpitRow, COCKPIT.note + 1, "mio"],
      [SHEET, sheetRow, PROGRAMME.april, 7],
      [SHEET, sheetRow, OURS, "colonna mia"],
    ];
    older = typed.reduce((book, [name, row, column, value]) => typedAt(book, name, row, column, value), plain);
  });

  const at = (book: Snapshot, name: string, row: number, column: number): unknown =>
    sheetIn(book, name).rows[row]?.[column]?.value;

  it("is refreshed: nothing of ours counts as written by hand, nothing typed is lost, nothing moves", async () => {
    expect(older).not.toEqual(built);
    const { after, keptByHand, edits } = await run(older);
    expect(keptByHand.map(({ sheet, top, left }) => [sheet, top, left])).toEqual([
      [COCKPIT_SHEET, cockpitRow + 1, COCKPIT.readAs],
    ]);
    expect(at(after, COCKPIT_SHEET, cockpitRow + 1, COCKPIT.readAs)).toBe("come si sa");
    expect(at(after, COCKPIT_SHEET, cockpitRow, OURS)).toBe("colonna mia");
    expect(at(after, COCKPIT_SHEET, cockpitRow, COCKPIT.note + 1)).toBe("mio");
    expect(at(after, SHEET, sheetRow, PROGRAMME.april)).toBe(7);
    expect(at(after, SHEET, sheetRow, OURS)).toBe("colonna mia");
    expect(edits.filter(({ kind }) => /insert|delete|addSheet|removeSheet/.test(kind))).toEqual([]);
    expect(at(after, COCKPIT_SHEET, cockpitRow, READING)).toBe(at(built, COCKPIT_SHEET, cockpitRow, READING));
    expect((await run(after)).edits).toEqual([]);
  });

  it("holds after it what one holds that was made now", async () => {
    const { after } = await run(asBefore(built));
    expect(contents(after)).toEqual(contents(built));
  });

  it("holds again what it held once that is taken back", async () => {
    const { after } = await run(older);
    const { book, said } = await undone(after);
    expect(said).toMatchObject({ action: "refresh", keptRows: [], kept: [] });
    expect(contents(book)).toEqual(contents(older));
  });

  it("keeps the prints that its ledger knew, in their order", async () => {
    const known = (book: Snapshot): string[] => {
      const ledger = readLedger(book);
      return ledger?.kind === "ledger" ? [...(ledger.written ?? [])] : [];
    };
    const { after } = await run(older);
    const [before, now] = [known(older), known(after)];
    expect(before.length).toBeGreaterThan(500);
    expect(now.slice(0, before.length)).toEqual(before);
  });
});

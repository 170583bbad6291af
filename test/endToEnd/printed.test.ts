/** The body that keeps its programme sheets by hand: the built command line, real files, LibreOffice to check the sums. */
import { join } from "node:path";
import { PROGRAMME, STATES } from "../../shared/sheets/places";
import { type Snapshot, sheetNamed, valueAt } from "../../shared/workbook/snapshot";
import { readZip } from "../../src/file/package/readZip";
import { describeWithLibreOffice, recalculate } from "../oracles/libreoffice";
import { findFaults } from "../oracles/xlsxValid";
import {
  bytesOf,
  cabina,
  scored,
  shownByCockpit,
  snapshotOf,
  type Typed,
  temporaryFolder,
  typeByHand,
} from "./workbench";

const folder = temporaryFolder();
const plan = join(folder, "stampato.xlsx");
const built = join(folder, "costruito.xlsx");
const filled = join(folder, "riempito.xlsx");
/** An indicator without a result in the cockpit, its row on the user's own sheet, and the column of results there. */
const OWN = { sheet: "Scheda 2.1.2", title: "% di volte di utilizzo", result: 2, achieved: 4 };

beforeAll(() => {
  expect(cabina("sample", "--printed", plan)).toMatchObject({ status: 0, error: "" });
  expect(cabina("build", plan, "-o", built)).toMatchObject({ status: 0, error: "" });
  expect(cabina("build", plan, "-o", filled, "--fill")).toMatchObject({ status: 0, error: "" });
});

function rowOn(book: Snapshot): number {
  const rows = sheetNamed(book, OWN.sheet)?.rows ?? [];
  const row = rows.findIndex((cells) => String(cells?.[0]?.value ?? "").startsWith(OWN.title));
  if (row < 0) throw new Error(`no ${OWN.title}`);
  return row;
}

it("the printed plan has a cockpit and sixteen programme sheets, and is sound", async () => {
  const names = (await snapshotOf(bytesOf(plan))).sheets.map(({ name }) => name);
  expect(names).toHaveLength(17);
  expect(names[0]).toBe("Cruscotto strategico");
  expect(findFaults(bytesOf(plan))).toEqual([]);
});

it("no Scheda is made: Cruscotto, Indice, Rilevazioni, Segnalazioni, Regole", async () => {
  const before = (await snapshotOf(bytesOf(plan))).sheets.length;
  const names = (await snapshotOf(bytesOf(built))).sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
  expect(names.slice(before)).toEqual(["Cruscotto", "Indice", "Rilevazioni", "Segnalazioni", "Regole di calcolo"]);
  expect(findFaults(bytesOf(built))).toEqual([]);
});

it("the user's worksheets are byte for byte the same", () => {
  const before = readZip(bytesOf(plan));
  const after = readZip(bytesOf(built));
  const sheets = [...before.keys()].filter((part) => part.startsWith("xl/worksheets/"));
  expect(sheets.length).toBeGreaterThan(16);
  for (const part of sheets)
    expect(Buffer.from(after.get(part) ?? []).equals(Buffer.from(before.get(part) ?? [1]))).toBe(true);
});

it("with --fill only the empty cells of % Realizzazione change", async () => {
  const before = await snapshotOf(bytesOf(plan));
  const after = await snapshotOf(bytesOf(filled));
  let changed = 0;
  for (const sheet of before.sheets) {
    const now = sheetNamed(after, sheet.name);
    for (const [row, cells] of (now?.rows ?? []).entries())
      for (const [column, cell] of (cells ?? []).entries()) {
        const was = sheet.rows[row]?.[column];
        if (JSON.stringify(cell) === JSON.stringify(was)) continue;
        expect(was?.value ?? null).toBe(null);
        expect([column, cell?.formula?.startsWith("IFERROR("), cell?.format]).toEqual([OWN.achieved, true, "0.0%"]);
        changed++;
      }
  }
  expect(changed).toBe(27);
  expect(findFaults(bytesOf(filled))).toEqual([]);
});

it("what was filled is listed, and a second build changes nothing", () => {
  const listed = cabina("build", plan, "-o", join(folder, "elenco.xlsx"), "--fill").out;
  expect(listed).toContain("Celle riempite (27) nelle schede vostre: 'Scheda 1.2.1'!E25");
  const again = JSON.parse(cabina("build", filled, "-o", join(folder, "due.xlsx"), "--fill", "--json").out);
  expect(again).toMatchObject({ newSheets: [], changedCells: 0, keptByHand: [], filled: [] });
});

it("when Cabina is removed the filled cells keep their values", async () => {
  const without = join(folder, "senza.xlsx");
  expect(cabina("remove", filled, "-o", without)).toMatchObject({ status: 0 });
  const before = await snapshotOf(bytesOf(filled));
  const after = await snapshotOf(bytesOf(without));
  expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.slice(0, 17).map(({ name }) => name));
  const [was, now] = [before, after].map((book) => sheetNamed(book, "Scheda 1.2.2")?.rows[24]?.[OWN.achieved]);
  expect(now?.formula).toBeUndefined();
  expect(now?.value).toBe(was?.value);
});

describeWithLibreOffice("LibreOffice calculates the workbook with adopted sheets to the core's numbers", () => {
  it("every formula of every sheet, those filled on the user's included", async () => {
    const before = await snapshotOf(bytesOf(filled));
    const after = await recalculate(bytesOf(filled));
    const wrong: string[] = [];
    for (const sheet of before.sheets) {
      const other = sheetNamed(after, sheet.name);
      for (const [row, cells] of sheet.rows.entries())
        for (const [column, cell] of (cells ?? []).entries()) {
          if (cell?.formula === undefined || other === undefined) continue;
          const now = valueAt(other, row, column) ?? "";
          const isSame =
            typeof cell.value === "number" && typeof now === "number"
              ? Math.abs(now - cell.value) < 1e-9
              : now === (cell.value ?? "");
          if (!isSame) wrong.push(`${sheet.name} R${row + 1}C${column + 1}: ${String(cell.value)} ≠ ${String(now)}`);
        }
    }
    expect(wrong).toEqual([]);
  });

  const onOwn = (book: Snapshot, column: number, value: Typed["value"]): Typed => ({
    sheet: OWN.sheet,
    row: rowOn(book),
    column,
    value,
  });
  const idOf = (book: Snapshot): string => {
    const found = scored(book).indicators.find(({ indicator }) => indicator.title.value.startsWith(OWN.title));
    if (found === undefined) throw new Error("not scored");
    return found.indicator.id;
  };

  it("a result typed on the user's own sheet counts at once, as the core would count it, and shows in the filled cell", async () => {
    const book = await snapshotOf(bytesOf(filled));
    const typed = await typeByHand(bytesOf(filled), [onOwn(book, OWN.result, 0.12)]);
    const now = await recalculate(typed);
    const one = scored(now).indicators.find(({ indicator }) => indicator.id === idOf(book));
    expect(one?.achievement).toBeGreaterThan(0);
    const shown = shownByCockpit(now).get(idOf(book));
    expect(shown).toMatchObject({ state: STATES.measured });
    expect(shown?.achievement).toBeCloseTo(one?.achievement ?? Number.NaN, 9);
    const cell = sheetNamed(now, OWN.sheet)?.rows[rowOn(book)]?.[OWN.achieved];
    expect(cell?.value).toBeCloseTo(one?.achievement ?? Number.NaN, 9);
  });

  it.each([
    ["the title in its row says something else", 0, "Un altro indicatore"],
    ["the heading of the results says another year", OWN.result, "Risultato 2017"],
  ] as const)("where %s, its row says to read again and shows no number", async (_, column, value) => {
    const book = await snapshotOf(bytesOf(built));
    const rows = sheetNamed(book, OWN.sheet)?.rows ?? [];
    const heading = rows.findIndex((cells) => cells?.[OWN.result]?.value === "Risultato 2016");
    const typed = await typeByHand(bytesOf(built), [
      onOwn(book, OWN.result, 0.12),
      column === 0 ? onOwn(book, 0, value) : { sheet: OWN.sheet, row: heading, column, value },
    ]);
    const shown = shownByCockpit(await recalculate(typed)).get(idOf(book));
    expect(shown?.state).toBe(STATES.reread);
    expect(typeof shown?.achievement).not.toBe("number");
  });

  it("a checkpoint typed on Rilevazioni is provisional on the cockpit", async () => {
    const book = await snapshotOf(bytesOf(built));
    const id = idOf(book);
    const row = sheetNamed(book, "Rilevazioni")?.rows.findIndex((cells) => cells?.[PROGRAMME.id]?.value === id) ?? -1;
    const typed = await typeByHand(bytesOf(built), [
      { sheet: "Rilevazioni", row, column: PROGRAMME.august, value: 0.08 },
    ]);
    const now = await recalculate(typed);
    const one = scored(now).indicators.find(({ indicator }) => indicator.id === id);
    expect(one?.provisionalAt).toBe("2016-08-31");
    expect(shownByCockpit(now).get(id)).toMatchObject({ state: STATES.provisional });
  });
});

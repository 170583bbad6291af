/** The file behind the grid: what opens, what does not and why, and what a save gives. */

import type { Edit } from "../../../shared/workbook/edit";
import { printFormula } from "../../../shared/workbook/formula/print";
import type { CellValue, Snapshot } from "../../../shared/workbook/snapshot";
import { readZip } from "../../../src/file/package/readZip";
import { fileWork } from "../../../src/workbench/file/fileWork";
import type { FileWork, OpenedBook } from "../../../src/workbench/file/opened";
import { FIXTURES, fixture, open } from "../../file/fixtures";
import { rowsOf, smallBook } from "../../file/smallBook";
import { findFaults } from "../../oracles/xlsxValid";

async function opened(work: FileWork, bytes: Uint8Array, name = "piano.xlsx"): Promise<OpenedBook> {
  const book = await work.open(bytes, name, "it");
  if (!book.ok) throw new Error(book.problem.message);
  return book.value;
}

const book = smallBook({ sheets: [{ name: "Piano", rows: rowsOf({ 1: { A: 1, B: "=A1*2 → 2" } }) }] });

const typing = (value: number, expected: number): Edit => ({
  kind: "writeCells",
  sheet: "Piano",
  cells: [{ row: 0, column: 0, content: { kind: "value", value }, expected }],
});

describe("opening", () => {
  it.each(FIXTURES)(
    "gives the picture of %s that the command line has, its looks, and whether it has macros",
    async (name) => {
      const found = await opened(fileWork(), fixture(name), name);
      const host = await open(fixture(name));
      expect(found.snapshot).toEqual(await host.readWorkbook());
      expect(found.macros).toBe(name.endsWith(".xlsm"));
      expect(found.looks.sheets.map((sheet) => sheet.name)).toEqual(found.snapshot.sheets.map((sheet) => sheet.name));
      expect(found.name).toBe(name);
    },
  );

  it("reads a very large sheet to its end", async () => {
    const rows = Array.from({ length: 25_000 }, (_, row) => {
      const cells = Array.from(
        { length: 9 },
        (_, column) => `<c r="${"ABCDEFGHI"[column]}${row + 1}"><v>${row}</v></c>`,
      );
      return `<row r="${row + 1}">${cells.join("")}</row>`;
    });
    const found = await opened(fileWork(), smallBook({ sheets: [{ name: "Dati", rows: rows.join("") }] }));
    const [sheet] = found.snapshot.sheets;
    expect([sheet?.depth, sheet?.rows.length, sheet?.rows[24_999]?.[8]]).toEqual(["all", 25_000, { value: 24_999 }]);
  });

  it.each<readonly [string, Uint8Array, "it" | "en", string, RegExp]>([
    ["an empty file", new Uint8Array(), "it", "empty", /^mio\.xlsx è vuoto/],
    ["a text", new TextEncoder().encode("Peso;Target"), "en", "notWorkbook", /^mio\.xlsx is not/],
    ["half a workbook", fixture("everything.xlsx").slice(0, 9000), "it", "damaged", /^mio\.xlsx è incompleto/],
    ["an old workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), "it", "oldExcel", /vecchio formato \.xls/],
    [
      "a workbook with a password",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from("Encrypted!EncryptedPackage", "utf16le")]),
      "en",
      "password",
      /password/,
    ],
  ])("%s is refused with the sentence of the command line", async (_, bytes, language, code, message) => {
    expect(await fileWork().open(bytes, "mio.xlsx", language)).toEqual({
      ok: false,
      problem: { code, message: expect.stringMatching(message) },
    });
  });
});

describe("saving", () => {
  it("gives the opened bytes where nothing was changed, and begins at them each time", async () => {
    const work = fileWork();
    await opened(work, book);
    expect(await work.save([])).toEqual({ ok: true, value: book });
    const first = await work.save([typing(5, 1)]);
    const again = await work.save([typing(5, 1), typing(6, 5)]);
    if (!first.ok || !again.ok) throw new Error("not saved");
    const valueIn = async (bytes: Uint8Array) =>
      (await (await open(bytes)).readWorkbook()).sheets[0]?.rows[0]?.[0]?.value;
    expect([await valueIn(first.value), await valueIn(again.value)]).toEqual([5, 6]);
    expect(findFaults(again.value)).toEqual([]);
    expect(await work.save([])).toEqual({ ok: true, value: book });
  });

  it("leaves charts, pivots, pictures and macros byte for byte", async () => {
    for (const name of ["everything.xlsx", "macros.xlsm"] as const) {
      const work = fileWork();
      const [sheet] = (await opened(work, fixture(name))).snapshot.sheets;
      const saved = await work.save([
        { kind: "addSheet", sheet: "Nuovo", hidden: false },
        {
          kind: "restyleCells",
          sheet: sheet?.name ?? "",
          areas: [{ top: 50, left: 0, bottom: 50, right: 3, change: { bold: true } }],
        },
      ]);
      if (!saved.ok) throw new Error(saved.problem.message);
      const [before, after] = [readZip(fixture(name)), readZip(saved.value)];
      const kept = [...before.keys()].filter((part) =>
        /chart|pivot|media|vba|drawing|table|comments|external/i.test(part),
      );
      expect(kept.length).toBeGreaterThan(0);
      for (const part of kept) expect([part, after.get(part)]).toEqual([part, before.get(part)]);
    }
  });

  it("says that nothing is open", async () => {
    expect(await fileWork().save([])).toEqual({
      ok: false,
      problem: { code: "nothingOpen", message: "Non è aperta nessuna cartella di lavoro: aprirne una, poi salvare." },
    });
  });

  it("writes nothing that does not fit, names the cell, and is ready for another try", async () => {
    const work = fileWork();
    await opened(work, book);
    expect(await work.save([typing(5, 7)])).toEqual({
      ok: false,
      problem: { code: "notAsOpened", message: expect.stringContaining("Piano!A1") },
    });
    expect(await work.save([])).toEqual({ ok: true, value: book });
  });

  it("says why a file cannot take an edit", async () => {
    const work = fileWork();
    await opened(work, fixture("everything.xlsx"));
    expect(await work.save([{ kind: "insertColumns", sheet: "Piano", at: 1, count: 1 }])).toEqual({
      ok: false,
      problem: { code: "failed", message: expect.stringContaining("Tabella1") },
    });
  });

  it("shows what the grid calculated in formulas that were there", async () => {
    const work = fileWork();
    await opened(work, book);
    const formula = {
      kind: "operation",
      operator: "*",
      left: { kind: "reference", top: 0, left: 0, bottom: 0, right: 0, absolute: false },
      right: { kind: "number", value: 2 },
    } as const;
    expect(printFormula(formula)).toBe("A1*2");
    const saved = await work.save([
      typing(5, 1),
      { kind: "showValues", sheet: "Piano", cells: [{ row: 0, column: 1, formula, value: 10 }] },
    ]);
    if (!saved.ok) throw new Error(saved.problem.message);
    const [sheet] = (await (await open(saved.value)).readWorkbook()).sheets;
    expect(sheet?.rows[0]?.map((cell) => cell?.value)).toEqual([5, 10]);
  });
});

describe("what formulas show in the saved file", () => {
  const rows = rowsOf({
    1: { A: 1, B: "=A1*2 → 2", C: '=IF(A1>0,"sì","no") → 3', D: "=BSC.TARGETMET(A1,2) → 7", E: "=1/A2 → 9" },
    2: { A: 5, B: 6 },
  });
  const shared =
    '<row r="3"><c r="A3"><f t="shared" ref="A3:B3" si="0">A1+1</f><v>2</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';
  const input = smallBook({ sheets: [{ name: "Piano", rows: rows + shared }] });
  type Line = readonly ({ value: CellValue; formula?: string } | undefined)[];
  const results = (...lines: Line[]): Snapshot => ({
    sheets: [{ name: "Piano", hidden: false, rows: lines, merges: [], hiddenRows: [], depth: "all" }],
  });

  async function shownAfter(calculated: Snapshot | undefined): Promise<CellValue[][]> {
    const work = fileWork();
    await opened(work, input);
    const saved = await work.save([typing(4, 1)], calculated);
    if (!saved.ok) throw new Error(saved.problem.message);
    expect(findFaults(saved.value)).toEqual([]);
    const [sheet] = (await (await open(saved.value)).readWorkbook()).sheets;
    expect(sheet?.rows[2]?.map((cell) => cell?.formula)).toEqual(["A1+1", "B1+1"]);
    return (sheet?.rows ?? []).map((row) => (row ?? []).map((cell) => cell?.value ?? null));
  }

  it("is what the grid calculated: numbers, texts, errors, and where one formula is written for several cells", async () => {
    const line: Line = [
      { value: 4 },
      { value: 8, formula: "A1*2" },
      { value: "sì", formula: 'IF(A1>0,"sì","no")' },
      { value: true, formula: "BSC.TARGETMET(A1,2)" },
      { value: { error: "#DIV/0!" }, formula: "1/A2" },
    ];
    const after = await shownAfter(
      results(
        line,
        [{ value: 99 }, { value: 98 }],
        [
          { value: 5, formula: "A1+1" },
          { value: 9, formula: "B1+1" },
        ],
      ),
    );
    expect(after).toEqual([
      [4, 8, "sì", true, { error: "#DIV/0!" }],
      [5, 6],
      [5, 9],
    ]);
  });

  it("stays where the grid does not know the function, has no formula or no result, or is not asked", async () => {
    const before = [
      [4, 2, 3, 7, 9],
      [5, 6],
      [2, 3],
    ];
    const line: Line = [
      { value: 4 },
      { value: 8 },
      { value: null, formula: "IF(A1>0,1,2)" },
      { value: { error: "#NAME?" }, formula: "BSC.TARGETMET(A1,2)" },
      undefined,
    ];
    expect(await shownAfter(results(line))).toEqual(before);
    expect(await shownAfter(undefined)).toEqual(before);
    expect(await shownAfter({ sheets: [] })).toEqual(before);
  });

  it("is left with the bytes where nothing was changed", async () => {
    const work = fileWork();
    await opened(work, input);
    expect(await work.save([], results([{ value: 4 }, { value: 8, formula: "A1*2" }]))).toEqual({
      ok: true,
      value: input,
    });
  });
});

/** Large workbooks are read whole (the runner ends a test that hangs), and sheets that are only large on paper do not hang. */
import { zipSync } from "fflate";
import type { Edit } from "../../shared/workbook/edit";
import { readZip } from "../../src/file/package/readZip";
import { partBytes } from "../../src/file/package/workbookPackage";
import { HEAD } from "../../src/file/read/readSheet";
import { findFaults } from "../oracles/xlsxValid";
import { fixture, open } from "./fixtures";

/** `values.xlsx` with other rows. */
function withRows(rows: string, before = "", after = ""): Uint8Array {
  const parts = Object.fromEntries(readZip(fixture("values.xlsx")));
  const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
  return zipSync({ ...parts, "xl/worksheets/sheet1.xml": partBytes(xml) }, { level: 1 });
}

const repeat = (count: number, row: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => row(index)).join("");

const table = (rows: number, columns: number): string =>
  repeat(
    rows,
    (row) =>
      `<row r="${row + 1}" spans="1:10">${repeat(columns, (column) => `<c r="${String.fromCharCode(65 + column)}${row + 1}" s="4"><v>${row + column / 16}</v></c>`)}</row>`,
  );

const ADD: readonly Edit[] = [
  { kind: "addSheet", sheet: "Nuovo", hidden: false },
  {
    kind: "writeCells",
    sheet: "Nuovo",
    cells: [{ row: 0, column: 0, content: { kind: "value", value: 1 }, expected: null }],
  },
];

describe("large workbooks", () => {
  it("reads 10,000 rows of ten columns", async () => {
    const bytes = withRows(table(10_000, 10));
    const { sheets } = await (await open(bytes)).readWorkbook();
    expect(sheets[0]?.rows).toHaveLength(10_000);
    expect(sheets[0]?.rows[9999]?.[9]).toEqual({ value: 9999.5625, format: "dd/mm/yyyy" });
    expect(sheets[0]?.depth).toBe("all");
  });

  const EMPTY: readonly (readonly [string, () => Uint8Array])[] = [
    [
      "columns formatted down to the last row",
      () => withRows("", '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9" style="1"/></cols>'),
    ],
    [
      "200,000 rows with a look and no value",
      () => withRows(repeat(200_000, (row) => `<row r="${row + 1}" s="1" customFormat="1" ht="15" customHeight="1"/>`)),
    ],
    ["a look on the very last cell", () => withRows('<row r="1048576"><c r="XFD1048576" s="1"/></row>')],
    [
      "300,000 cells with a look and no value",
      () =>
        withRows(
          repeat(
            30_000,
            (row) =>
              `<row r="${row + 1}">${repeat(10, (column) => `<c r="${String.fromCharCode(65 + column)}${row + 1}" s="1"/>`)}</row>`,
          ),
        ),
    ],
    [
      "a merge of whole columns",
      () => withRows("", "", '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    ],
  ];

  it.each(EMPTY)("does not hang on %s, nor when sheets are added", async (_, make) => {
    const bytes = make();
    const host = await open(bytes);
    expect((await host.readWorkbook()).sheets[0]?.rows).toEqual([]);
    expect((await host.applyEdits(ADD)).kind).toBe("applied");
    const part = "xl/worksheets/sheet1.xml";
    const [before, after] = [readZip(bytes).get(part), readZip(await host.save()).get(part)];
    expect(before !== undefined && after !== undefined && Buffer.compare(before, after) === 0).toBe(true);
  });

  it("reads a value in the last cell of the grid", async () => {
    const { sheets } = await (
      await open(withRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))
    ).readWorkbook();
    expect(sheets[0]?.rows[1_048_575]?.[16_383]).toEqual({ value: 1 });
  });

  it("keeps only the head of a sheet with more cells than can be a plan, and says so", async () => {
    const rows = HEAD.cells / 10 + 1;
    const host = await open(withRows(table(rows, 10)));
    const sheet = (await host.readWorkbook()).sheets[0];
    expect([sheet?.depth, sheet?.rows.length]).toEqual(["head", HEAD.rows]);
    const write = (expected: number): Edit => ({
      kind: "writeCells",
      sheet: "Valori",
      cells: [{ row: rows - 1, column: 1, content: { kind: "value", value: "visto" }, expected }],
    });
    expect((await host.applyEdits([write(1)])).kind).toBe("conflict");
    expect((await host.applyEdits([write(rows - 1 + 1 / 16)])).kind).toBe("applied");
    expect(findFaults(await host.save())).toEqual([]);
  });
});

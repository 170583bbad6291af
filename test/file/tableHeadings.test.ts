/** A table's heading that somebody writes over: the table follows, or nothing is written. */
import type { CellContent, Edit } from "../../shared/workbook/edit";
import { readZip } from "../../src/file/package/readZip";
import { partBytes, partText } from "../../src/file/package/workbookPackage";
import { writeZip } from "../../src/file/package/writeZip";
import { findFaults } from "../oracles/xlsxValid";
import { fixture, open, textOf } from "./fixtures";

const TABLE = "xl/tables/table1.xml";
const input = fixture("everything.xlsx");

const ref = /<table [^>]*\bref="([A-Z]+)(\d+)/.exec(textOf(input, TABLE));
const [row, column] = [Number(ref?.[2]) - 1, (ref?.[1] ?? "A").charCodeAt(0) - 65];
const names = (bytes: Uint8Array): string[] =>
  [...textOf(bytes, TABLE).matchAll(/<tableColumn [^>]*\bname="([^"]*)"/g)].map(([, name]) => name ?? "");

async function writing(bytes: Uint8Array, content: CellContent): Promise<Uint8Array> {
  const host = await open(bytes);
  const expected = (await host.readWorkbook()).sheets[0]?.rows[row]?.[column]?.value ?? null;
  const edit: Edit = { kind: "writeCells", sheet: "Piano", cells: [{ row, column, content, expected }] };
  await host.applyEdits([edit]);
  return host.save();
}

it("names its column as the cell says", async () => {
  const output = await writing(input, { kind: "value", value: "Indicatore\n& codice" });
  expect(names(output)).toEqual(["Indicatore_x000A_&amp; codice", ...names(input).slice(1)]);
  expect(findFaults(output)).toEqual([]);
});

it("is the same part when the heading is written as it was", async () => {
  const output = await writing(input, { kind: "value", value: names(input)[0] ?? "" });
  expect(readZip(output).get(TABLE)).toEqual(readZip(input).get(TABLE));
});

it.each<readonly [string, CellContent]>([
  ["empty", { kind: "blank" }],
  ["a number", { kind: "value", value: 3 }],
  ["the heading of another column, in any capitals", { kind: "value", value: (names(input)[1] ?? "").toUpperCase() }],
])("is refused when it is %s, and nothing is written", async (_, content) => {
  await expect(writing(input, content)).rejects.toThrow("Tabella1");
});

it("is refused when formulas name the column", async () => {
  const parts = new Map(readZip(input));
  const sheet = [...parts.keys()].find((part) => /worksheets\/sheet2/.test(part)) ?? "";
  const cell = `<row r="9"><c r="A9"><f>SUM(Tabella1[${names(input)[0]}])</f><v>1</v></c></row></sheetData>`;
  parts.set(sheet, partBytes(partText(parts.get(sheet) ?? new Uint8Array()).replace("</sheetData>", cell)));
  const named = writeZip(parts);
  await expect(writing(named, { kind: "value", value: "Altro" })).rejects.toThrow("Tabella1[");
});

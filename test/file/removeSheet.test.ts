/** A sheet taken out of a file goes with all that was its own; the user's parts are then as they were before it came. */
import { applyEdits } from "../../shared/workbook/applyEdits";
import { contentPrint } from "../../shared/workbook/contentPrint";
import type { Edit } from "../../shared/workbook/edit";
import { type Snapshot, sheetNamed } from "../../shared/workbook/snapshot";
import type { FileHost } from "../../src/file/fileHost";
import { readZip } from "../../src/file/package/readZip";
import { relationshipsOf } from "../../src/file/package/workbookPackage";
import { readWorkbookPart } from "../../src/file/read/workbookPart";
import { everyFacet } from "../contract/behavesLikeHost";
import { findFaults } from "../oracles/xlsxValid";
import { FIXTURES, fixture, open, textOf } from "./fixtures";
import { rowsOf, smallBook } from "./smallBook";

const OURS = "Cruscotto di prova";

const removal = (picture: Snapshot, sheet: string): Edit => {
  const found = sheetNamed(picture, sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  return { kind: "removeSheet", sheet, expected: contentPrint(found) };
};

async function remove(host: FileHost, ...sheets: string[]): Promise<Uint8Array> {
  const before = await host.readWorkbook();
  const edits = sheets.map((sheet) => removal(before, sheet));
  expect(await host.applyEdits(edits)).toEqual({ kind: "applied", edits: edits.length });
  const bytes = await host.save();
  expect(findFaults(bytes)).toEqual([]);
  expect(await (await open(bytes)).readWorkbook()).toEqual(applyEdits(before, edits));
  return bytes;
}

/** The lists of the whole file, which our sheets enter and leave. */
function listsOf(bytes: Uint8Array): Set<string> {
  const { part, styles = "xl/styles.xml", sharedStrings = "xl/sharedStrings.xml" } = readWorkbookPart(readZip(bytes));
  return new Set([
    ...["[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "xl/calcChain.xml"],
    ...[part, relationshipsOf(part), styles, sharedStrings],
  ]);
}

describe.each(FIXTURES)("%s after our sheets came and went", (name) => {
  it("has every part of the user byte for byte, no part more, and the same picture", async () => {
    const input = fixture(name);
    const host = await open(input);
    const before = await host.readWorkbook();
    await host.applyEdits([...everyFacet(OURS), { kind: "addSheet", sheet: "Altro", hidden: true }]);
    const output = await remove(host, OURS, "Altro");
    expect(await (await open(output)).readWorkbook()).toEqual(before);
    const [old, now, lists] = [readZip(input), readZip(output), listsOf(input)];
    const parts = (all: ReadonlyMap<string, Uint8Array>): string[] =>
      [...all.keys()].filter((part) => !lists.has(part)).sort();
    expect(parts(now)).toEqual(parts(old));
    const changed = parts(old).filter(
      (part) => Buffer.compare(old.get(part) ?? Buffer.of(), now.get(part) ?? Buffer.of()) !== 0,
    );
    expect(changed).toEqual([]);
  });
});

describe("a sheet of others, taken out because the user asked for it", () => {
  it("takes along its own notes, drawings, table and printer settings, and leaves what others use", async () => {
    const input = fixture("everything.xlsx");
    const bytes = await remove(await open(input), "Piano");
    const gone = [...readZip(input).keys()].filter((part) => !readZip(bytes).has(part)).sort();
    expect(gone).toEqual([
      "xl/calcChain.xml",
      "xl/charts/chart2.xml",
      "xl/comments1.xml",
      "xl/drawings/_rels/drawing2.xml.rels",
      "xl/drawings/drawing2.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/media/image1.png",
      "xl/printerSettings/printerSettings1.bin",
      "xl/tables/table1.xml",
      "xl/worksheets/_rels/sheet3.xml.rels",
      "xl/worksheets/sheet3.xml",
    ]);
    for (const part of gone) expect(textOf(bytes, "[Content_Types].xml")).not.toContain(`/${part}"`);
    const workbook = textOf(bytes, "xl/workbook.xml");
    expect(workbook).not.toContain("Print_Area");
    expect(workbook).toContain('<definedName name="Pesi">#REF!</definedName>');
    expect(textOf(bytes, "xl/charts/chart5.xml")).toContain("<c:f>#REF!</c:f>");
  });
});

const sheet = (name: string, formula: string, hidden = false) => ({
  name,
  hidden,
  rows: rowsOf({ 1: { A: 1, B: `=${formula} → 1` } }),
});

const five = (view: string): Uint8Array =>
  smallBook({
    view,
    sheets: [
      sheet("Uno", "Due!A1"),
      sheet("Due", "A1"),
      sheet("Tre", "Uno!A1", true),
      sheet("Quattro", "SUM(Uno:Quattro!A1)"),
      sheet("Cinque", "due"),
    ],
    names:
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">Due!$1:$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="3">Quattro!$1:$1</definedName><definedName name="due">Due!$A$1</definedName>',
    properties:
      '<Application>Microsoft Excel</Application><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Fogli di lavoro</vt:lpstr></vt:variant><vt:variant><vt:i4>5</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="5" baseType="lpstr"><vt:lpstr>Uno</vt:lpstr><vt:lpstr>Due</vt:lpstr><vt:lpstr>Tre</vt:lpstr><vt:lpstr>Quattro</vt:lpstr><vt:lpstr>Cinque</vt:lpstr></vt:vector></TitlesOfParts>',
  });

describe("the workbook around a sheet that is removed", () => {
  it.each([
    ["the first is in front, the second goes", "", ["Due"], 'workbookView activeTab="0"|workbookView/'],
    ["the one in front goes", ' activeTab="1"', ["Due"], 'activeTab="2"'],
    ["the one in front goes, and all after it", ' activeTab="4"', ["Cinque", "Quattro"], 'activeTab="1"'],
    [
      "one before it goes",
      ' firstSheet="3" activeTab="3"',
      ["Due"],
      'firstSheet="2" activeTab="2"|activeTab="2" firstSheet="2"',
    ],
    ["the last goes, which was the first tab shown", ' firstSheet="4"', ["Cinque"], 'firstSheet="3"'],
    ["one that is hidden goes", ' activeTab="3"', ["Tre"], 'activeTab="2"'],
  ])("shows the right sheet when %s", async (_, view, sheets, written) => {
    const workbook = textOf(await remove(await open(five(view)), ...sheets), "xl/workbook.xml");
    expect(workbook).toMatch(new RegExp(written));
  });

  it("counts the places of the others anew, and loses what pointed to it", async () => {
    const bytes = await remove(await open(five("")), "Due");
    const workbook = textOf(bytes, "xl/workbook.xml");
    expect(workbook).toContain(
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="2">Quattro!$1:$1</definedName><definedName name="due">#REF!</definedName></definedNames>',
    );
    expect(textOf(bytes, "xl/worksheets/sheet1.xml")).toContain("<f>#REF!</f>");
    expect(textOf(bytes, "xl/worksheets/sheet4.xml")).toContain("<f>SUM(Uno:Quattro!A1)</f>");
    expect(textOf(bytes, "xl/worksheets/sheet5.xml")).toBe(textOf(five(""), "xl/worksheets/sheet5.xml"));
  });

  it("lets a reference over several sheets end at the next one when its end goes", async () => {
    const bytes = await remove(await open(five("")), "Uno");
    expect(textOf(bytes, "xl/worksheets/sheet4.xml")).toContain("<f>SUM(Due:Quattro!A1)</f>");
  });

  it("forgets its name in the document's properties", async () => {
    const properties = textOf(await remove(await open(five("")), "Due", "Tre"), "docProps/app.xml");
    expect(properties).toContain("<vt:i4>3</vt:i4>");
    expect(properties).toContain(
      '<vt:vector size="3" baseType="lpstr"><vt:lpstr>Uno</vt:lpstr><vt:lpstr>Quattro</vt:lpstr><vt:lpstr>Cinque</vt:lpstr></vt:vector>',
    );
  });

  it("keeps its last visible sheet: nothing is changed", async () => {
    const host = await open(five(""));
    const before = await host.readWorkbook();
    const edits = ["Uno", "Due", "Quattro", "Cinque"].map((name) => removal(before, name));
    await expect(host.applyEdits(edits)).rejects.toThrow("last visible sheet");
    expect(await host.readWorkbook()).toEqual(before);
    expect(await host.save()).toEqual(five(""));
  });

  it("may get a sheet of the same name in the same list", async () => {
    const host = await open(five(""));
    const before = await host.readWorkbook();
    const edits: Edit[] = [removal(before, "Due"), ...everyFacet("Due").map((edit) => edit)];
    await host.applyEdits([...edits, { kind: "addSheet", sheet: "Piano", hidden: true }]);
    const bytes = await host.save();
    expect(findFaults(bytes)).toEqual([]);
    const names = (await (await open(bytes)).readWorkbook()).sheets.map(({ name }) => name);
    expect(names).toEqual(["Uno", "Tre", "Quattro", "Cinque", "Due", "Piano"]);
  });
});

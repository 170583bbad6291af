/** A sheet renamed in a file: everything that names it follows, everything else stays byte for byte. */
import { applyEdits } from "../../shared/workbook/applyEdits";
import type { Edit } from "../../shared/workbook/edit";
import { changeList } from "../../shared/workbook/formula/shiftReferences";
import { isSheetName } from "../../shared/workbook/sheetNames";
import { readZip } from "../../src/file/package/readZip";
import { partBytes, partText } from "../../src/file/package/workbookPackage";
import { Follower } from "../../src/file/write/structure/changes";
import { followPivotSource } from "../../src/file/write/structure/followPivotSource";
import { followVml } from "../../src/file/write/structure/followVml";
import { parseXml, printXml } from "../../src/file/xml/xmlTree";
import { describeWithLibreOffice, valuesByLibreOffice } from "../oracles/libreoffice";
import { findFaults } from "../oracles/xlsxValid";
import { FIXTURES, fixture, open, textOf } from "./fixtures";
import { rowsOf, smallBook } from "./smallBook";

const renamed = (sheet: string, to: string): Edit => ({ kind: "renameSheet", sheet, to });

async function changed(bytes: Uint8Array, ...edits: Edit[]): Promise<Uint8Array> {
  const host = await open(bytes);
  const before = await host.readWorkbook();
  expect(await host.applyEdits(edits)).toEqual({ kind: "applied", edits: edits.length });
  const output = await host.save();
  expect(findFaults(output)).toEqual([]);
  expect(await (await open(output)).readWorkbook()).toEqual(applyEdits(before, edits));
  return output;
}

/** What every list of edits changes. */
const ALWAYS = new Set([
  ...["[Content_Types].xml", "docProps/app.xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "_rels/.rels"],
]);

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [readZip(before), readZip(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => !ALWAYS.has(name))
    .filter((name) => Buffer.compare(old.get(name) ?? new Uint8Array(), now.get(name) ?? new Uint8Array()) !== 0)
    .sort();
}

describe("a sheet with everything, renamed", () => {
  const input = fixture("everything.xlsx");
  const output = changed(input, renamed("Piano", "L'altro & più"));
  const QUOTED = "'L''altro &amp; più'!";

  it("changes the parts that name it and no other", async () => {
    expect(changedParts(input, await output)).toEqual([
      "xl/charts/chart2.xml",
      "xl/charts/chart5.xml",
      "xl/pivotCache/pivotCacheDefinition1.xml",
      "xl/workbook.xml",
    ]);
  });

  it.each([
    ["its tab", "xl/workbook.xml", '<sheet name="L\'altro &amp; più" sheetId="7" r:id="rId1"/>'],
    ["the print area", "xl/workbook.xml", `localSheetId="0">${QUOTED}$A$1:$D$6<`],
    ["a name", "xl/workbook.xml", `<definedName name="Pesi">${QUOTED}$B$2:$B$5<`],
    ["a chart", "xl/charts/chart2.xml", `<c:f>${QUOTED}$B$2:$B$4</c:f>`],
    [
      "a pivot table's source",
      "xl/pivotCache/pivotCacheDefinition1.xml",
      '<worksheetSource ref="A1:B5" sheet="L\'altro &amp; più"/>',
    ],
  ])("is called so by %s", async (_, part, written) => {
    expect(textOf(await output, part)).toContain(written);
  });

  it("and renamed back is the same in every part", async () => {
    const back = await changed(await output, renamed("L'altro & più", "Piano"));
    const same = await changed(input, renamed("Piano", "Piano"));
    expect(changedParts(same, back)).toEqual([]);
    expect(changedParts(input, same)).toEqual(["xl/workbook.xml"]);
  });
});

it.each(FIXTURES)("the first sheet of %s renamed and back is the same in every part", async (name) => {
  const input = fixture(name);
  const host = await open(input);
  const sheet = (await host.readWorkbook()).sheets[0]?.name ?? "";
  const there = await changed(input, renamed(sheet, "Intanto"));
  const same = await changed(input, renamed(sheet, sheet));
  expect(changedParts(same, await changed(there, renamed("Intanto", sheet)))).toEqual([]);
});

describe("what names a sheet from within others", () => {
  const FORMULA = "'Scheda 1'!$B$2";
  const tail = [
    `<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;${FORMULA}</formula></cfRule></conditionalFormatting>`,
    `<dataValidations count="1"><dataValidation type="list" sqref="B1"><formula1>${FORMULA}</formula1></dataValidation></dataValidations>`,
    `<hyperlinks><hyperlink ref="C1" location="${FORMULA}"/></hyperlinks>`,
  ].join("");
  const head =
    '<dataConsolidate function="sum"><dataRefs count="1"><dataRef ref="A1:B2" sheet="Scheda 1"/></dataRefs></dataConsolidate>';
  const input = smallBook({
    sheets: [
      { name: "Scheda 1", rows: rowsOf({ 2: { B: 4, C: "=B2*2 → 8" } }) },
      { name: "Altro", rows: rowsOf({ 1: { A: `=SUM(${FORMULA},Altro!A9) → 4` } }), tail: head + tail },
    ],
    names: `<definedName name="Totale">SUM(${FORMULA})</definedName>`,
    properties:
      '<HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>Fogli</vt:lpstr></vt:variant><vt:variant><vt:i4>2</vt:i4></vt:variant><vt:variant><vt:lpstr>Intervalli</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="3" baseType="lpstr"><vt:lpstr>Scheda 1</vt:lpstr><vt:lpstr>Altro</vt:lpstr><vt:lpstr>\'Scheda 1\'!Area_stampa</vt:lpstr></vt:vector></TitlesOfParts>',
  });
  const output = changed(input, renamed("Scheda 1", "Scheda"));

  it.each([
    ["a formula", "xl/worksheets/sheet2.xml", "<f>SUM(Scheda!$B$2,Altro!A9)</f>"],
    ["a condition", "xl/worksheets/sheet2.xml", "<formula>A1&gt;Scheda!$B$2</formula>"],
    ["a rule", "xl/worksheets/sheet2.xml", "<formula1>Scheda!$B$2</formula1>"],
    ["a link", "xl/worksheets/sheet2.xml", 'location="Scheda!$B$2"'],
    ["a consolidation", "xl/worksheets/sheet2.xml", '<dataRef ref="A1:B2" sheet="Scheda"/>'],
    ["a name", "xl/workbook.xml", "SUM(Scheda!$B$2)</definedName>"],
    ["the list of titles", "docProps/app.xml", "<vt:lpstr>Scheda</vt:lpstr><vt:lpstr>Altro</vt:lpstr>"],
    ["a title that is a name", "docProps/app.xml", "<vt:lpstr>Scheda!Area_stampa</vt:lpstr>"],
  ])("follows in %s", async (_, part, written) => {
    expect(textOf(await output, part)).toContain(written);
  });

  it("leaves the sheet itself as it is", async () => {
    expect(changedParts(input, await output)).not.toContain("xl/worksheets/sheet1.xml");
  });

  it("follows in the titles though another sheet, of the name that is taken, goes in the same list", async () => {
    const host = await open(input);
    const { contentPrint } = await import("../../shared/workbook/contentPrint");
    const [, other] = (await host.readWorkbook()).sheets;
    if (other === undefined) throw new Error("no sheet");
    const bytes = await changed(
      input,
      { kind: "removeSheet", sheet: "Altro", expected: contentPrint(other) },
      renamed("Scheda 1", "Altro"),
    );
    expect(textOf(bytes, "docProps/app.xml")).toContain(
      '<vt:vector size="2" baseType="lpstr"><vt:lpstr>Altro</vt:lpstr><vt:lpstr>Altro!Area_stampa</vt:lpstr></vt:vector>',
    );
    expect(textOf(bytes, "xl/workbook.xml").match(/<sheet /g)).toHaveLength(1);
  });

  it("follows in the pieces of forms and in several sources of a pivot table", () => {
    const changes = changeList([{ kind: "renameSheet", sheet: "Scheda 1", to: "È qui" }]);
    const vml = "<xml><x:FmlaLink>'Scheda 1'!$B$5</x:FmlaLink></xml>";
    expect(partText(followVml(partBytes(vml), new Follower("Altro", changes)))).toBe(
      "<xml><x:FmlaLink>'È qui'!$B$5</x:FmlaLink></xml>",
    );
    const document = parseXml('<rangeSets><rangeSet ref="A9" sheet="scheda 1"/></rangeSets>', "part");
    followPivotSource(document.root, changes);
    expect(printXml(document)).toBe('<rangeSets><rangeSet ref="A9" sheet="È qui"/></rangeSets>');
  });
});

describe("a note stands in the way of its row or column under whatever name", () => {
  const input = fixture("everything.xlsx");

  it.each([
    ["before the sheet is renamed", [{ kind: "deleteColumns", sheet: "Piano", at: 1, count: 1 }]],
    ["after it", [renamed("Piano", "Nuovo"), { kind: "deleteColumns", sheet: "Nuovo", at: 1, count: 1 }]],
  ] as [string, Edit[]][])("%s", async (_, edits) => {
    const host = await open(input);
    const picture = await host.readWorkbook();
    const cells = picture.sheets[0]?.rows.flatMap((row, at) => {
      const cell = row?.[1];
      if (cell === undefined) return [];
      const expected = cell.formula === undefined ? cell.value : { formula: cell.formula };
      return [{ row: at, column: 1, content: { kind: "blank" as const }, expected }];
    });
    const clear: Edit = { kind: "writeCells", sheet: "Piano", cells: cells ?? [] };
    const sheet = edits[edits.length - 1]?.sheet ?? "";
    expect(await host.applyEdits([clear, ...edits])).toEqual({
      kind: "conflict",
      at: { sheet, top: 1, left: 1, bottom: 1, right: 1 },
    });
    expect(await host.save()).toEqual(input);
  });
});

describeWithLibreOffice("LibreOffice calculates the same after a sheet was renamed", () => {
  it.each([
    [
      "to which others refer",
      smallBook({
        sheets: [
          { name: "Pesi", rows: rowsOf({ 1: { A: 2 }, 2: { A: 3 }, 3: { A: "=SUM(A1:A2) → 5" } }) },
          {
            name: "Somme",
            rows: rowsOf({ 1: { A: "=SUM(Pesi!A1:A3)*Totale → 50", B: '=COUNTIF(Pesi!A:A,">2") → 2' } }),
          },
        ],
        names: '<definedName name="Totale">SUM(Pesi!$A$1:$A$2)</definedName>',
      }),
      "Pesi",
    ],
    ["with every kind of value", fixture("values.xlsx"), "Valori"],
  ] as const)("%s", async (_, input, sheet) => {
    const grid = async (bytes: Uint8Array) => Object.values(await valuesByLibreOffice(bytes));
    const after = await grid(await changed(input, renamed(sheet, "L'altro & più")));
    expect(after).toEqual(await grid(input));
    expect(JSON.stringify(after)).not.toContain("#REF!");
  });
});

describe("a name that no program takes", () => {
  it.each(["", " ", "a".repeat(32), "1/2", "Piano [1]", "'Piano", "Piano'", "history", "Che cosa?"])(
    "%j is refused and nothing is written",
    async (name) => {
      expect(isSheetName(name)).toBe(false);
      const host = await open(fixture("values.xlsx"));
      await expect(host.applyEdits([renamed("Valori", name)])).rejects.toThrow("no sheet can be called");
      expect(await host.save()).toEqual(fixture("values.xlsx"));
    },
  );

  it.each(["Piano", "L'altro", "a".repeat(31), "1.1.1 È così", "Storia"])("%j is one", (name) => {
    expect(isSheetName(name)).toBe(true);
  });
});

/** Rows and columns that come and go in a file: whatever refers to their sheet follows, and all else stays byte for byte. */
import { cellAt } from "../../shared/workbook/address";
import { applyEdits } from "../../shared/workbook/applyEdits";
import type { Edit } from "../../shared/workbook/edit";
import type { CellValue } from "../../shared/workbook/snapshot";
import { readZip } from "../../src/file/package/readZip";
import { writeZip } from "../../src/file/package/writeZip";
import { describeWithLibreOffice, valuesByLibreOffice } from "../oracles/libreoffice";
import { findFaults } from "../oracles/xlsxValid";
import { FIXTURES, fixture, open, textOf } from "./fixtures";
import { rowsOf, smallBook } from "./smallBook";

const rows = (sheet: string, at: number, count = 1): Edit => ({ kind: "insertRows", sheet, at, count });
const columns = (sheet: string, at: number, count = 1): Edit => ({ kind: "insertColumns", sheet, at, count });
const rowsOut = (sheet: string, at: number, count = 1): Edit => ({ kind: "deleteRows", sheet, at, count });

/** The file after the edits; the picture is what the edits promise, and the file is sound. */
async function changed(bytes: Uint8Array, ...edits: Edit[]): Promise<Uint8Array> {
  const host = await open(bytes);
  const before = await host.readWorkbook();
  expect(await host.applyEdits(edits)).toEqual({ kind: "applied", edits: edits.length });
  const output = await host.save();
  expect(findFaults(output)).toEqual([]);
  expect(await (await open(output)).readWorkbook()).toEqual(applyEdits(before, edits));
  return output;
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [readZip(before), readZip(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names]
    .filter((name) => Buffer.compare(old.get(name) ?? new Uint8Array(), now.get(name) ?? new Uint8Array()) !== 0)
    .sort();
}

/** What every list of edits changes: the order to calculate anew, the list of what to calculate, the producer's name. */
const ALWAYS = [
  "[Content_Types].xml",
  "docProps/app.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/calcChain.xml",
  "xl/workbook.xml",
];

describe("three rows put into a sheet with everything, before its second", () => {
  const input = fixture("everything.xlsx");
  const output = changed(input, rows("Piano", 1, 3));
  const part = async (name: string): Promise<string> => textOf(await output, name);

  it("change the parts that speak of the sheet and no other", async () => {
    expect(changedParts(input, await output)).toEqual(
      [
        ...ALWAYS,
        "xl/charts/chart2.xml",
        "xl/charts/chart5.xml",
        "xl/comments1.xml",
        "xl/drawings/drawing2.xml",
        "xl/drawings/vmlDrawing1.vml",
        "xl/pivotCache/pivotCacheDefinition1.xml",
        "xl/tables/table1.xml",
        "xl/worksheets/sheet3.xml",
      ].sort(),
    );
  });

  it.each([
    ["the chart's area", "xl/charts/chart2.xml", "<c:f>Piano!$B$5:$B$7</c:f>"],
    ["the area of a chart on a chart sheet", "xl/charts/chart5.xml", "<c:f>Piano!$C$5:$B$7</c:f>"],
    ["the note", "xl/comments1.xml", '<comment ref="B5" authorId="0">'],
    ["the note's box", "xl/drawings/vmlDrawing1.vml", "<x:Row>4</x:Row><x:Column>1</x:Column>"],
    [
      "the pivot table's source",
      "xl/pivotCache/pivotCacheDefinition1.xml",
      '<worksheetSource ref="A1:B8" sheet="Piano"/>',
    ],
    ["the table", "xl/tables/table1.xml", 'ref="A1:D8" totalsRowShown="0"><autoFilter ref="A1:D8"/>'],
    ["the print area", "xl/workbook.xml", "Piano!$A$1:$D$9</definedName>"],
    ["a name", "xl/workbook.xml", '<definedName name="Pesi">Piano!$B$5:$B$8</definedName>'],
    [
      "a name in another workbook",
      "xl/workbook.xml",
      '<definedName name="Esterno" hidden="1">[1]Budget!$A$1</definedName>',
    ],
    ["the merge", "xl/worksheets/sheet3.xml", '<mergeCells count="1"><mergeCell ref="A9:C9"/></mergeCells>'],
    ["the condition", "xl/worksheets/sheet3.xml", '<conditionalFormatting sqref="B5:B8"><cfRule type="cellIs"'],
    ["the link", "xl/worksheets/sheet3.xml", '<hyperlink ref="A5" r:id="rId3"/>'],
    ["the range in use", "xl/worksheets/sheet3.xml", '<dimension ref="A1:D9"/>'],
    ["a formula", "xl/worksheets/sheet3.xml", '<c r="D5" s="1"><f>B5*2</f><v>0.05</v></c>'],
    ["a formula that was shared", "xl/worksheets/sheet3.xml", '<c r="D7"><f>B7*C7</f><v>0.9</v></c>'],
    ["a hidden row", "xl/worksheets/sheet3.xml", '<row r="8" spans="1:4" hidden="1" x14ac:dyDescent="0.25">'],
    ["widths", "xl/worksheets/sheet3.xml", '<cols><col min="1" max="1" width="40.7109375" customWidth="1"/></cols>'],
  ])("let %s follow", async (_, name, written) => {
    expect(await part(name)).toContain(written);
  });

  it("move what hangs on the cells below, and pull what begins above", async () => {
    const drawing = await part("xl/drawings/drawing2.xml");
    expect([...drawing.matchAll(/<xdr:row>(\d+)<\/xdr:row>/g)].map(([, row]) => Number(row))).toEqual([5, 13, 15, 23]);
    expect([...drawing.matchAll(/<xdr:col>(\d+)<\/xdr:col>/g)].map(([, column]) => Number(column))).toEqual([
      5, 9, 5, 9,
    ]);
  });

  it("leave the new rows without any look or content", async () => {
    expect(await part("xl/worksheets/sheet3.xml")).not.toMatch(/<row r="[234]"/);
  });
});

describe("columns put into a sheet with everything, after its last", () => {
  it("move drawings and what stands to the right, and leave table, names and rows", async () => {
    const input = fixture("everything.xlsx");
    const output = await changed(input, columns("Piano", 4, 2));
    expect(changedParts(input, output)).toEqual(
      [...ALWAYS, "xl/drawings/drawing2.xml", "xl/worksheets/sheet3.xml"].sort(),
    );
    expect(textOf(output, "xl/drawings/drawing2.xml")).toContain("<xdr:from><xdr:col>7</xdr:col>");
  });

  it("are refused inside a table, whose new headings nobody has written", async () => {
    const host = await open(fixture("everything.xlsx"));
    const before = await host.readWorkbook();
    await expect(host.applyEdits([columns("Piano", 1)])).rejects.toThrow("Tabella1");
    expect(await host.readWorkbook()).toEqual(before);
  });
});

describe("a change that concerns no formula of a sheet", () => {
  it.each([
    ["rows", rows("Pivot & altro", 2)],
    ["columns", columns("Pivot & altro", 0)],
  ])("leaves it byte for byte: %s on another sheet", async (_, edit) => {
    const input = fixture("everything.xlsx");
    const output = await changed(input, edit);
    expect(changedParts(input, output)).toEqual(
      [...ALWAYS, "xl/pivotTables/pivotTable1.xml", "xl/worksheets/sheet2.xml"].sort(),
    );
  });

  it("leaves it byte for byte though it names the sheet in texts, in quotes and in other workbooks", async () => {
    const text = rowsOf({
      1: { A: "Piano!A5", B: '="Piano!A5" → Piano!A5', C: "=[1]Piano!A5 → 0", D: "=Piano!A1 → 1" },
    });
    const input = smallBook({
      sheets: [
        { name: "Piano", rows: rowsOf({ 1: { A: 1 } }) },
        { name: "Mio", rows: text },
      ],
    });
    const output = await changed(input, rows("Piano", 1));
    expect(changedParts(input, output)).not.toContain("xl/worksheets/sheet2.xml");
  });
});

describe.each(FIXTURES)("%s", (name) => {
  it("takes rows and columns on each of its sheets and gives the same picture as the edits promise", async () => {
    const { sheets } = await (await open(fixture(name))).readWorkbook();
    const cells = sheets.filter(({ rows: held }) => held.length > 0);
    await changed(
      fixture(name),
      ...cells.flatMap(({ name: sheet }): Edit[] => [
        rows(sheet, 0),
        rows(sheet, 3, 2),
        columns(sheet, 5),
        rowsOut(sheet, 3),
      ]),
    );
  });
});

/** A sheet with what none of the other files has, and a sheet that refers to it in every way. */
const book = (): Uint8Array =>
  smallBook({
    sheets: [
      {
        name: "Peso & misura d'anno",
        head: '<dimension ref="A1:C9"/><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="C4" sqref="C4"/></sheetView></sheetViews><cols><col min="1" max="3" width="20" customWidth="1"/><col min="4" max="16384" width="9" style="1"/></cols>',
        rows: `${rowsOf({ 1: { A: "Voce", B: "Peso" }, 3: { A: "uno", B: 1, C: "=B3*2 → 2" }, 4: { A: "due", B: 2 } })}<row r="6"><c r="B6"><f t="array" ref="B6:B7">B3:B4*10</f><v>10</v></c></row><row r="7"><c r="B7"><v>20</v></c></row><row r="9"><c r="B9"><f t="dataTable" ref="B9:C9" dt2D="0" dtr="1" r1="B3"/><v>0</v></c></row>`,
        tail: '<sheetProtection sheet="1"/><protectedRanges><protectedRange sqref="B3:B4 D8" name="uno"/></protectedRanges><autoFilter ref="A2:C9"><filterColumn colId="1"><filters><filter val="1"/></filters></filterColumn><sortState ref="A3:C9"><sortCondition ref="B3:B9"/></sortState></autoFilter><conditionalFormatting sqref="B3:B9"><cfRule type="expression" dxfId="0" priority="1"><formula>$B3&gt;B$4</formula></cfRule><cfRule type="colorScale" priority="2"><colorScale><cfvo type="formula" val="$B$4"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" sqref="A3:A9"><formula1>$A$3:$A$4</formula1></dataValidation><dataValidation type="whole" sqref="B8"><formula1>B3</formula1><formula2>B4</formula2></dataValidation></dataValidations><hyperlinks><hyperlink ref="A3:A4" location="\'Peso &amp; misura d\'\'anno\'!B4" display="x"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><rowBreaks count="2" manualBreakCount="1"><brk id="3" max="16383" man="1"/><brk id="8" max="16383"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks><cellWatches><cellWatch r="B4"/></cellWatches><ignoredErrors><ignoredError sqref="B3:B9" numberStoredAsText="1"/></ignoredErrors>',
      },
      {
        name: "Altro",
        rows: `${rowsOf({ 1: { A: "='Peso & misura d''anno'!B4+B3 → 2", B: "=SUM('Peso & misura d''anno'!B:B) → 33", C: "=peso → 3" } })}<row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">'Peso &amp; misura d''anno'!B3</f><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v>0</v></c><c r="B4"><f t="shared" ref="B4:B5" si="1">A4+1</f><v>1</v></c></row><row r="5"><c r="B5"><f t="shared" si="1"/><v>1</v></c></row>`,
        tail: '<hyperlinks><hyperlink ref="A1" location="\'Peso &amp; misura d\'\'anno\'!A4:B4"/></hyperlinks><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="3" id="{1}"><xm:f>\'Peso &amp; misura d\'\'anno\'!$B$4&gt;A1</xm:f></x14:cfRule><xm:sqref>A1:A4 C9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>\'Peso &amp; misura d\'\'anno\'!$A$3:$A$4</xm:f></x14:formula1><xm:sqref>D1:D5</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>\'Peso &amp; misura d\'\'anno\'!B3:B9</xm:f><xm:sqref>E1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
      },
      { name: "Fermo", rows: rowsOf({ 1: { A: 1, B: "=A1+1 → 2" } }) },
    ],
    names:
      "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">'Peso &amp; misura d''anno'!$A$2:$C$9</definedName><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Peso &amp; misura d''anno'!$A:$B,'Peso &amp; misura d''anno'!$1:$2</definedName><definedName name=\"peso\">SUM('Peso &amp; misura d''anno'!$B$3:$B$4)</definedName>",
  });

const WEIGHTS = "Peso & misura d'anno";
const QUOTED = "'Peso &amp; misura d''anno'!";

describe("a row put between the third and the fourth", () => {
  const output = changed(book(), rows(WEIGHTS, 3));

  it.each([
    ["a formula", '<c r="C3"><f>B3*2</f>'],
    ["an array", '<c r="B7"><f t="array" ref="B7:B8">B3:B5*10</f>'],
    ["a table of cases", '<f t="dataTable" ref="B10:C10" dt2D="0" dtr="1" r1="B3"/>'],
    ["cells that may be changed", '<protectedRange sqref="B3:B5 D9" name="uno"/>'],
    ["the filter", '<autoFilter ref="A2:C10"><filterColumn colId="1">'],
    ["the order", '<sortState ref="A3:C10"><sortCondition ref="B3:B10"/>'],
    [
      "a condition",
      '<conditionalFormatting sqref="B3:B10"><cfRule type="expression" dxfId="0" priority="1"><formula>$B3&gt;B$5</formula>',
    ],
    ["the limit of a scale", '<cfvo type="formula" val="$B$5"/>'],
    ["a list", '<dataValidation type="list" sqref="A3:A10"><formula1>$A$3:$A$5</formula1>'],
    ["limits", '<dataValidation type="whole" sqref="B9"><formula1>B3</formula1><formula2>B5</formula2>'],
    ["a link and where it leads", `<hyperlink ref="A3:A5" location="${QUOTED.replace(/'/g, "'")}B5" display="x"/>`],
    [
      "page breaks",
      '<rowBreaks count="2" manualBreakCount="1"><brk id="4" max="16383" man="1"/><brk id="9" max="16383"/></rowBreaks>',
    ],
    ["breaks between columns", '<colBreaks count="1" manualBreakCount="1"><brk id="2"'],
    ["a watched cell", '<cellWatch r="B5"/>'],
    ["errors to pass over", '<ignoredError sqref="B3:B10"'],
    ["the frozen head", '<pane xSplit="1" ySplit="2" topLeftCell="B3"'],
  ])("on its own sheet lets %s follow", async (_, written) => {
    expect(textOf(await output, "xl/worksheets/sheet1.xml")).toContain(written);
  });

  it.each([
    ["a formula", `<f>${QUOTED}B5+B3</f>`],
    ["a whole column", `<f>SUM(${QUOTED}B:B)</f>`],
    ["the first of shared formulas", `<c r="A2"><f>${QUOTED}B3</f><v>1</v></c>`],
    ["those that lean on it", `<c r="A3"><f>${QUOTED}B5</f><v>2</v></c>`],
    ["shared formulas of its own", '<f t="shared" ref="B4:B5" si="1">A4+1</f>'],
    ["a link", `<hyperlink ref="A1" location="${QUOTED}A5:B5"/>`],
    ["a condition of the newer kind", `<xm:f>${QUOTED}$B$5&gt;A1</xm:f></x14:cfRule><xm:sqref>A1:A4 C9</xm:sqref>`],
    ["a list of the newer kind", `<xm:f>${QUOTED}$A$3:$A$5</xm:f></x14:formula1><xm:sqref>D1:D5</xm:sqref>`],
    ["a small chart in a cell", `<xm:f>${QUOTED}B3:B10</xm:f><xm:sqref>E1</xm:sqref>`],
  ])("on another sheet lets %s follow", async (_, written) => {
    expect(textOf(await output, "xl/worksheets/sheet2.xml").replace(/&apos;|&#39;/g, "'")).toContain(written);
  });

  it("leaves the sheet that speaks only of itself byte for byte", async () => {
    expect(changedParts(book(), await output)).not.toContain("xl/worksheets/sheet3.xml");
  });

  it("lets the workbook's names follow", async () => {
    const workbook = textOf(await output, "xl/workbook.xml");
    expect(workbook).toContain(`${QUOTED}$A$2:$C$10</definedName>`);
    expect(workbook).toContain(`${QUOTED}$A:$B,${QUOTED}$1:$2</definedName>`);
    expect(workbook).toContain(`SUM(${QUOTED}$B$3:$B$5)</definedName>`);
  });
});

describe("what follows rows and columns of the sheet itself", () => {
  const CASES: readonly (readonly [string, readonly Edit[], string, readonly string[]])[] = [
    [
      "a frozen head that grows",
      [rows(WEIGHTS, 1)],
      "sheet1",
      ['ySplit="3" topLeftCell="B4"', '<rowBreaks count="2" manualBreakCount="1"><brk id="4"'],
    ],
    [
      "a frozen column that grows",
      [columns(WEIGHTS, 0)],
      "sheet1",
      [
        'xSplit="2" ySplit="2" topLeftCell="C3"',
        '<filterColumn colId="1">',
        '<autoFilter ref="B2:D9">',
        '<brk id="3" max="1048575"',
      ],
    ],
    [
      "widths cut in two",
      [columns(WEIGHTS, 1, 2)],
      "sheet1",
      [
        '<col min="1" max="1" width="20" customWidth="1"/><col min="4" max="5" width="20" customWidth="1"/><col min="6" max="16384" width="9" style="1"/>',
        '<filterColumn colId="3">',
      ],
    ],
    [
      "no row left of a break",
      [rowsOut(WEIGHTS, 7)],
      "sheet1",
      [
        '<brk id="3" max="16383" man="1"/><brk id="7" max="16383"/>',
        '<dataValidations count="1"><dataValidation type="list" sqref="A3:A8">',
        'sqref="B3:B4"',
      ],
    ],
    [
      "conditions of the newer kind",
      [rows("Altro", 1), rowsOut("Altro", 9)],
      "sheet2",
      ["<xm:sqref>A1:A5</xm:sqref>", "<xm:sqref>D1:D6</xm:sqref>"],
    ],
    [
      "a small chart that moves",
      [columns("Altro", 0), rows("Altro", 0, 2)],
      "sheet2",
      ["<xm:sqref>F3</xm:sqref>", "<xm:sqref>E3:E7</xm:sqref>", `<f>${QUOTED}B4+C5</f>`],
    ],
  ];

  it.each(CASES)("%s", async (_, edits, part, written) => {
    const xml = textOf(await changed(book(), ...edits), `xl/worksheets/${part}.xml`);
    for (const one of written) expect(xml).toContain(one);
  });

  it("a condition whose first row goes says of the others what it said", async () => {
    const tail =
      '<conditionalFormatting sqref="A2:A5"><cfRule type="expression" dxfId="0" priority="1"><formula>A2&gt;$B$9</formula></cfRule></conditionalFormatting>';
    const input = smallBook({ sheets: [{ name: "Piano", rows: rowsOf({ 3: { A: 5 }, 9: { B: 4 } }), tail }] });
    const xml = textOf(await changed(input, rowsOut("Piano", 1)), "xl/worksheets/sheet1.xml");
    expect(xml).toContain(
      'sqref="A2:A4"><cfRule type="expression" dxfId="0" priority="1"><formula>A2&gt;$B$8</formula>',
    );
  });

  it("lists that lose their last entry go as a whole, as Excel wants", async () => {
    const tail =
      '<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells><dataValidations count="1"><dataValidation sqref="A2"/></dataValidations><hyperlinks><hyperlink ref="A2" location="A1"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><ignoredErrors><ignoredError sqref="A2"/></ignoredErrors>';
    const input = smallBook({ sheets: [{ name: "Piano", rows: rowsOf({ 1: { A: 1 } }), tail }] });
    const xml = textOf(await changed(input, rowsOut("Piano", 1)), "xl/worksheets/sheet1.xml");
    expect(xml.slice(xml.indexOf("</sheetData>"))).toMatch(/^<\/sheetData><pageMargins [^>]*\/><\/worksheet>$/);
  });

  it("rows and cells that the file does not number get their numbers", async () => {
    const xml = textOf(await changed(fixture("odd.xlsx"), rows("Strano", 0, 2)), "cartella/fogli/uno.xml");
    expect(xml).toContain('<x:row r="3"><x:c r="A3"><x:v>1</x:v></x:c><x:c r="B3" t="inlineStr">');
    expect(xml).toContain('<x:row r="5"><x:c r="C5" t = "str">');
  });

  it("is applied in the order told, between other edits", async () => {
    const put = (row: number, value: number): Edit => ({
      kind: "writeCells",
      sheet: "Fermo",
      cells: [{ row, column: 0, content: { kind: "value", value }, expected: null }],
    });
    const output = await changed(book(), put(1, 10), rows("Fermo", 1), put(1, 20), rows("Fermo", 1), put(1, 30));
    const { sheets } = await (await open(output)).readWorkbook();
    expect(sheets[2]?.rows.map((row) => row?.[0]?.value)).toEqual([1, 30, 20, 10]);
  });
});

describe("a sheet written in two bytes a letter", () => {
  it("is followed like any other, and says in what it is written now", async () => {
    const parts = new Map(readZip(book()));
    const part = "xl/worksheets/sheet2.xml";
    const wide = textOf(book(), part).replace("UTF-8", "UTF-16");
    parts.set(part, new Uint8Array(Buffer.from(`\uFEFF${wide}`, "utf16le")));
    const output = await changed(writeZip(parts), rows(WEIGHTS, 3));
    expect(textOf(output, part)).toBe(textOf(await changed(book(), rows(WEIGHTS, 3)), part));
  });
});

describe("a row to delete that is empty but for a note", () => {
  /** The second row of the sheet, emptied. */
  const emptied = (title: CellValue): Edit => ({
    kind: "writeCells",
    sheet: "Piano",
    cells: [title, 0.025, 42735, { formula: "B2*2" }].map((expected, column) => ({
      row: 1,
      column,
      content: { kind: "blank" },
      expected,
    })),
  });

  it.each([
    ["stays, and nothing is changed", [rowsOut("Piano", 1)], { row: 1 }],
    ["stays where rows have moved it", [rows("Piano", 0, 2), rowsOut("Piano", 3)], { row: 3 }],
    ["is no matter when it is another row", [rows("Piano", 1), rowsOut("Piano", 1)], undefined],
  ] as const)("%s", async (_, edits, conflict) => {
    const host = await open(fixture("everything.xlsx"));
    const title = (await host.readWorkbook()).sheets[0]?.rows[1]?.[0]?.value ?? null;
    expect((await host.applyEdits([emptied(title)])).kind).toBe("applied");
    const before = await host.readWorkbook();
    const applied = await host.applyEdits(edits);
    if (conflict === undefined) expect(applied.kind).toBe("applied");
    else {
      expect(applied).toEqual({ kind: "conflict", at: cellAt("Piano", conflict.row, 1) });
      expect(await host.readWorkbook()).toEqual(before);
    }
  });
});

describeWithLibreOffice("LibreOffice calculates the same after the rows and columns came", () => {
  type Grid = readonly (readonly unknown[])[];
  const moved = (grid: Grid, at: number, count: number): Grid => [
    ...grid.slice(0, at),
    ...(grid.length > at ? Array.from({ length: count }, () => []) : []),
    ...grid.slice(at),
  ];

  /** A reference to another file brings a table named by a place that is new each time. */
  const ownSheets = (values: Readonly<Record<string, Grid>>): [string, Grid][] =>
    Object.entries(values).filter(([name]) => !name.includes("file:"));

  it.each([
    ["the sheet with everything", fixture("everything.xlsx"), "Piano", 0],
    ["a sheet by LibreOffice itself", fixture("libreoffice.xlsx"), "Piano 2016", 2],
    ["a sheet to which others refer", book(), WEIGHTS, 2],
    ["a sheet with every kind of value", fixture("values.xlsx"), "Valori", 10],
  ] as const)("%s", async (_, input, sheet, at) => {
    const before = ownSheets(await valuesByLibreOffice(input));
    const after = ownSheets(await valuesByLibreOffice(await changed(input, rows(sheet, at, 2))));
    expect(after).toEqual(before.map(([name, grid]) => [name, name === sheet ? moved(grid, at, 2) : grid]));
  });
});

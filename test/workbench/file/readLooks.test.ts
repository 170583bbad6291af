/** What the grid is told of a whole file: sizes, looks, what stays in view, links, notes. */
import { readZip } from "../../../src/file/package/readZip";
import { partBytes, partText, type WorkbookPackage } from "../../../src/file/package/workbookPackage";
import type { LinkLook, LookRun, SheetLooks } from "../../../src/workbench/file/looks";
import { readLooks } from "../../../src/workbench/file/readLooks";
import { fixture } from "../../file/fixtures";
import { rowsOf, type SmallSheet, smallBook } from "../../file/smallBook";

const looksOf = (
  sheet: Partial<SmallSheet>,
  change: (parts: Map<string, Uint8Array>) => void = () => {},
): SheetLooks => {
  const parts = new Map(readZip(smallBook({ sheets: [{ name: "Piano", rows: "", ...sheet }] })));
  change(parts);
  const [found] = readLooks(parts).sheets;
  if (found === undefined) throw new Error("no sheet");
  return found;
};

/** A piece of a part in other words. */
const with_ = (part: string, from: string, to: string) => (parts: Map<string, Uint8Array>) =>
  parts.set(part, partBytes(partText(parts.get(part) ?? new Uint8Array()).replace(from, to)));

describe("a plain sheet", () => {
  it("is as programs make it", () => {
    expect(looksOf({ rows: rowsOf({ 1: { A: 1, C: "tre" } }) })).toEqual({
      name: "Piano",
      state: "visible",
      gridlines: true,
      zoom: 100,
      frozen: { rows: 0, columns: 0 },
      defaultHeight: 15,
      // 64 pixels of 7 a digit, of which 5 are the margin.
      defaultWidth: 59 / 7,
      columns: [],
      rows: [],
      runs: [],
      extent: { rows: 1, columns: 3 },
      ...{ conditions: [], validations: [], links: [], notes: [], fixed: [] },
    });
  });
});

describe("a sheet's view", () => {
  const view = (attributes: string, inside = ""): SheetLooks =>
    looksOf({ head: `<sheetViews><sheetView workbookViewId="0"${attributes}>${inside}</sheetView></sheetViews>` });

  it("without lines, from right to left, larger", () => {
    expect(view(' showGridLines="0" rightToLeft="1" zoomScale="130"')).toMatchObject({
      gridlines: false,
      rightToLeft: true,
      zoom: 130,
    });
  });

  it.each([
    ['<pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/>', { rows: 3, columns: 1 }],
    ['<pane ySplit="2" state="frozenSplit"/>', { rows: 2, columns: 0 }],
    ['<pane xSplit="2400" ySplit="1200"/>', { rows: 0, columns: 0 }],
  ])("with %s keeps %j in view", (pane, frozen) => {
    expect(view("", pane).frozen).toEqual(frozen);
  });

  it("with a colour on its tab, and protected", () => {
    const sheet = looksOf({
      head: '<sheetPr><tabColor rgb="FF0B4A5E"/></sheetPr>',
      tail: '<sheetProtection sheet="1"/>',
    });
    expect([sheet.tabColour, sheet.protected]).toEqual(["#0b4a5e", true]);
    expect(looksOf({ tail: '<sheetProtection sheet="0"/>' }).protected).toBeUndefined();
  });

  it.each(["hidden", "veryHidden"] as const)("that is %s", (state) => {
    const sheet = looksOf({}, with_("xl/workbook.xml", "<sheet ", `<sheet state="${state}" `));
    expect(sheet.state).toBe(state);
  });
});

describe("columns and rows", () => {
  it("have their widths without the margin, are hidden, and bear looks", () => {
    const head =
      '<sheetFormatPr defaultRowHeight="12.75" defaultColWidth="12"/><cols><col min="1" max="2" width="20.7142857142857" customWidth="1"/><col min="4" max="16384" hidden="1" width="0" style="1"/></cols>';
    const sheet = looksOf({ head });
    expect(sheet.columns).toEqual([
      { from: 0, to: 1, width: expect.closeTo(20, 6) },
      { from: 3, to: 16383, width: 0, hidden: true, look: 1 },
    ]);
    expect([sheet.defaultHeight, sheet.defaultWidth]).toEqual([12.75, 12 - 5 / 7]);
    expect(looksOf({ head: '<sheetFormatPr baseColWidth="10"/>' }).defaultWidth).toBeCloseTo((80 - 5) / 7);
  });

  it("rows have heights, are hidden, and bear looks where they say so", () => {
    const rows =
      '<row r="2" ht="30" customHeight="1"/><row r="3" hidden="1"/><row r="4" s="1"/><row r="5" s="1" customFormat="1"/>';
    expect(looksOf({ rows }).rows).toEqual([
      { row: 1, height: 30 },
      { row: 2, hidden: true },
      { row: 4, look: 1 },
    ]);
  });

  it("reach as far as rows are near each other", () => {
    const rows =
      '<row r="2"><c r="B2" s="1"/></row><row r="40"><c r="D40"/></row><row r="1048576"><c r="XFD1048576" s="1"/></row>';
    expect(looksOf({ rows }).extent).toEqual({ rows: 40, columns: 4 });
  });
});

describe("looks of cells", () => {
  it.each<readonly [string, string, string, readonly LookRun[]]>([
    [
      "neighbours of one look are one run",
      '<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/><c r="D1" s="1"/></row><row r="2"><c r="A2" s="1"/></row>',
      "",
      [
        { row: 0, from: 0, to: 1, look: 1 },
        { row: 0, from: 3, to: 3, look: 1 },
        { row: 1, from: 0, to: 0, look: 1 },
      ],
    ],
    [
      "plain cells are none, and part the others",
      '<row r="1"><c r="A1" s="1"/><c r="B1"/><c r="C1" s="1"/></row>',
      "",
      [
        { row: 0, from: 0, to: 0, look: 1 },
        { row: 0, from: 2, to: 2, look: 1 },
      ],
    ],
    [
      "a plain cell in a row or column with a look is said",
      '<row r="1"><c r="A1"/><c r="B1"/></row><row r="2" s="1" customFormat="1"><c r="A2"/></row>',
      '<cols><col min="2" max="2" width="9" style="1"/></cols>',
      [
        { row: 0, from: 1, to: 1, look: 0 },
        { row: 1, from: 0, to: 0, look: 0 },
      ],
    ],
    [
      "cells and rows without names follow each other",
      '<row><c s="1"/><c s="1"/></row><row><c/><c s="1"/></row>',
      "",
      [
        { row: 0, from: 0, to: 1, look: 1 },
        { row: 1, from: 1, to: 1, look: 1 },
      ],
    ],
  ])("%s", (_, rows, head, runs) => {
    expect(looksOf({ rows, head }).runs).toEqual(runs);
  });
});

describe("links", () => {
  const RELATIONSHIPS =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/hyperlink" Target="https://www.comune.it/piano" TargetMode="External"/><Relationship Id="rId2" Type="x/hyperlink" Target="#\'Altro foglio\'!A1" TargetMode="External"/></Relationships>';
  const link = (attributes: string): LinkLook | undefined =>
    looksOf({ tail: `<hyperlinks><hyperlink ref="B2:C3" ${attributes}/></hyperlinks>` }, (parts) =>
      parts.set("xl/worksheets/_rels/sheet1.xml.rels", partBytes(RELATIONSHIPS)),
    ).links[0];
  const area = { top: 1, left: 1, bottom: 2, right: 2 };

  it.each<readonly [string, string, LinkLook | undefined]>([
    [
      "out of the workbook",
      'r:id="rId1" tooltip="Il piano"',
      { ...area, to: { kind: "address", address: "https://www.comune.it/piano" }, tip: "Il piano" },
    ],
    [
      "to a place in a page",
      'r:id="rId1" location="pag3"',
      { ...area, to: { kind: "address", address: "https://www.comune.it/piano#pag3" } },
    ],
    ["into the workbook", 'location="Piano!A9"', { ...area, to: { kind: "place", place: "Piano!A9" } }],
    [
      "into the workbook, written as an address",
      'r:id="rId2"',
      { ...area, to: { kind: "place", place: "'Altro foglio'!A1" } },
    ],
    ["to nowhere", 'r:id="rId9"', undefined],
  ])("%s", (_, attributes, expected) => {
    expect(link(attributes)).toEqual(expected);
  });
});

describe("notes and talks", () => {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const add = (parts: Map<string, Uint8Array>): void => {
    const relationship = (id: string, kind: string, target: string): string =>
      `<Relationship Id="${id}" Type="${type}/${kind}" Target="${target}"/>`;
    parts.set(
      "xl/worksheets/_rels/sheet1.xml.rels",
      partBytes(
        `<Relationships>${relationship("rId1", "comments", "../comments1.xml")}${relationship("rId2", "threadedComment", "../threads.xml")}</Relationships>`,
      ),
    );
    with_(
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      `${relationship("rId50", "person", "people.xml")}</Relationships>`,
    )(parts);
    parts.set(
      "xl/comments1.xml",
      partBytes(
        '<comments><authors><author>Ufficio</author><author/></authors><commentList><comment ref="B2" authorId="0"><text><r><t>Da </t></r><r><t>rivedere</t></r><rPh><t>no</t></rPh></text></comment><comment ref="C3" authorId="1"><text><t>[Commento con risposte]</t></text></comment><comment ref="D4" authorId="1"><text><t>senza nome</t></text></comment></commentList></comments>',
      ),
    );
    parts.set(
      "xl/people.xml",
      partBytes('<personList><person id="{1}" displayName="Anna"/><person id="{2}" displayName="Bruno"/></personList>'),
    );
    parts.set(
      "xl/threads.xml",
      partBytes(
        '<ThreadedComments><threadedComment ref="C3" personId="{1}"><text>È giusto?</text></threadedComment><threadedComment ref="C3" personId="{2}"><text>Sì</text></threadedComment></ThreadedComments>',
      ),
    );
  };

  it("are read with their authors; a talk goes before the note that stands in for it", () => {
    expect(looksOf({}, add).notes).toEqual([
      { row: 1, column: 1, author: "Ufficio", text: "Da rivedere" },
      { row: 3, column: 3, text: "senza nome" },
      { row: 2, column: 2, author: "Anna", text: "È giusto?\n\nBruno: Sì" },
    ]);
  });
});

describe("cells that belong together", () => {
  it("are tables, pivot tables, and formulas over many cells", () => {
    const { sheets } = readLooks(readZip(fixture("everything.xlsx")));
    expect(sheets[0]?.fixed).toEqual([expect.objectContaining({ kind: "table", name: "Tabella1", headerRows: 1 })]);
    expect(sheets[1]?.fixed).toEqual([expect.objectContaining({ kind: "pivot", name: "Tabella pivot 1", top: 2 })]);
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f></c><c r="C1"><f ref="C1" t="array">1</f></c><c r="D1"><f t="dataTable" ref="D1:E2" r1="A1"/></c></row>';
    expect(looksOf({ rows }).fixed).toEqual([
      { kind: "array", top: 0, left: 0, bottom: 2, right: 0, headerRows: 0 },
      { kind: "dataTable", top: 0, left: 3, bottom: 1, right: 4, headerRows: 0 },
    ]);
  });
});

describe("the workbook", () => {
  const book = (view: string): WorkbookPackage =>
    readZip(smallBook({ sheets: ["Uno", "Due"].map((name) => ({ name, rows: "" })), view }));

  it.each([
    ["", "Uno"],
    [' activeTab="1"', "Due"],
    [' activeTab="7"', "Uno"],
  ])("with%s shows %s first", (view, sheet) => {
    expect(readLooks(book(view)).activeSheet).toBe(sheet);
  });

  it("counts widths in digits of its own font", () => {
    const parts = new Map(book(""));
    with_("xl/styles.xml", '<sz val="10"/><name val="Arial"/>', '<sz val="16"/><name val="Calibri"/>')(parts);
    expect([readLooks(book("")).digit, readLooks(parts).digit]).toEqual([7, 11]);
    parts.delete("xl/styles.xml");
    with_(
      "xl/_rels/workbook.xml.rels",
      /<Relationship Id="rId99"[^>]*>/.exec(
        partText(parts.get("xl/_rels/workbook.xml.rels") ?? new Uint8Array()),
      )?.[0] ?? "",
      "",
    )(parts);
    expect(readLooks(parts)).toMatchObject({ digit: 7, cells: [{ font: {} }] });
  });
});

describe("names", () => {
  const namesOf = (names: string) =>
    readLooks(
      new Map(
        readZip(
          smallBook({
            sheets: [
              { name: "Piano", rows: "" },
              { name: "Altro", rows: "" },
            ],
            names,
          }),
        ),
      ),
    ).names;

  it("are read with their sheets", () => {
    expect(
      namesOf(
        '<definedName name="Pesi">Piano!$B$2:$B$9</definedName><definedName name="Soglia" localSheetId="1" hidden="1">0.5&gt;1</definedName>',
      ),
    ).toEqual([
      { name: "Pesi", formula: "Piano!$B$2:$B$9" },
      { name: "Soglia", formula: "0.5>1", sheet: "Altro", hidden: true },
    ]);
  });

  it("that programs give for themselves, macros and those of no sheet are left out", () => {
    expect(
      namesOf(
        '<definedName name="_xlnm.Print_Area" localSheetId="0">Piano!$A$1</definedName><definedName name="Macro1" function="1" vbProcedure="1">Macro1</definedName><definedName name="Perso" localSheetId="9">Piano!$A$1</definedName><definedName name="Vuoto"></definedName>',
      ),
    ).toBeUndefined();
  });
});

it("a workbook that asks to be calculated says so", () => {
  const asks = (settings: string) =>
    readLooks(
      new Map(
        [...readZip(smallBook({ sheets: [{ name: "Piano", rows: "" }] }))].map(([name, bytes]) =>
          name === "xl/workbook.xml"
            ? [name, partBytes(partText(bytes).replace("</workbook>", `${settings}</workbook>`))]
            : [name, bytes],
        ),
      ),
    ).toCalculate;
  expect(
    ['<calcPr fullCalcOnLoad="1"/>', '<calcPr calcId="191029"/>', '<calcPr fullCalcOnLoad="0"/>', ""].map(asks),
  ).toEqual([true, undefined, undefined, undefined]);
});

it("a table whose columns a formula names says so", () => {
  const rows = rowsOf({ 1: { A: "Peso" }, 2: { A: 1, C: "=SUM(Tabella1[Peso]) → 1" } });
  const table = (name: string) => (parts: Map<string, Uint8Array>) => {
    parts.set(
      "xl/worksheets/_rels/sheet1.xml.rels",
      partBytes(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
      ),
    );
    parts.set("xl/tables/table1.xml", partBytes(`<table displayName="${name}" ref="A1:A2"/>`));
  };
  expect(
    ["Tabella1", "tabella1", "Tabella11", "abella1"].map((name) => looksOf({ rows }, table(name)).fixed[0]?.named),
  ).toEqual([true, true, undefined, undefined]);
});

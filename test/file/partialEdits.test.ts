/** Edits that speak of a part of a sheet: what they do not name stays as it was written. */
import { applyEdits } from "../../shared/workbook/applyEdits";
import type { Edit, ShownValue } from "../../shared/workbook/edit";
import { call, cellRef, gt, over, plus } from "../../shared/workbook/formula/build";
import type { Formula } from "../../shared/workbook/formula/tree";
import type { ConditionalDoc, ValidationDoc } from "../../shared/workbook/sheetFacets";
import { readZip } from "../../src/file/package/readZip";
import { findFaults } from "../oracles/xlsxValid";
import { fixture, open, textOf } from "./fixtures";
import { rowsOf, smallBook } from "./smallBook";

const SHEET = "Piano";

const book = (tail: string, head = "", rows = rowsOf({ 1: { A: 1, B: 2 } })): Uint8Array =>
  smallBook({ sheets: [{ name: SHEET, rows, head, tail }] });

async function changed(bytes: Uint8Array, ...edits: Edit[]): Promise<string> {
  const host = await open(bytes);
  const before = await host.readWorkbook();
  expect(await host.applyEdits(edits)).toEqual({ kind: "applied", edits: edits.length });
  const output = await host.save();
  expect(findFaults(output)).toEqual([]);
  expect(await (await open(output)).readWorkbook()).toEqual(applyEdits(before, edits));
  return textOf(output, "xl/worksheets/sheet1.xml");
}

/** Attributes in any order. */
const sorted = (attributes: string): string => (attributes.match(/[\w:]+="[^"]*"/g) ?? []).sort().join(" ");

const pieces = (xml: string, element: string): string[] =>
  xml.match(new RegExp(`<${element}[ >].*?(?:</${element}>|/>)`, "g")) ?? [];

const validation = (top: number, left: number, bottom = top, right = left, low = 0): ValidationDoc => ({
  top,
  left,
  bottom,
  right,
  allow: { kind: "numberAtLeast", low },
  level: "stop",
  promptTitle: "",
  prompt: "",
  errorTitle: "",
  error: "",
});

const validations = (...docs: ValidationDoc[]): Edit => ({
  kind: "setValidations",
  sheet: SHEET,
  validations: docs,
  keep: true,
});

const relative = (row: number, column: number): Formula => ({ ...cellRef(row, column), absolute: false });

const conditional = (top: number, left: number, bottom = top, right = left): ConditionalDoc => ({
  top,
  left,
  bottom,
  right,
  when: gt(relative(top, left), 9),
  style: { bold: true },
});

const conditionals = (...docs: ConditionalDoc[]): Edit => ({
  kind: "setConditionals",
  sheet: SHEET,
  conditionals: docs,
  keep: true,
});

const links = (...cells: [number, number][]): Edit => ({
  kind: "setLinks",
  sheet: SHEET,
  keep: true,
  links: cells.map(([row, column]) => ({ row, column, to: { sheet: SHEET, top: 0, left: 0, bottom: 0, right: 0 } })),
});

const NEWER = (inside: string): string =>
  `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${inside}</ext></extLst>`;
const LISTS = NEWER(
  '<x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Piano!$A$1</xm:f></x14:formula1><xm:sqref>B2:B3 D9</xm:sqref></x14:dataValidation></x14:dataValidations>',
);
const RULES = NEWER(
  '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="4" id="{1}"><xm:f>B2&gt;1</xm:f></x14:cfRule><xm:sqref>B2:B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>',
);

describe("validations that are added", () => {
  const two = (areas: string): string =>
    `<dataValidations count="2"><dataValidation type="whole" sqref="${areas}"><formula1>A1</formula1></dataValidation><dataValidation type="list" sqref="F9"><formula1>"a,b"</formula1></dataValidation></dataValidations>`;
  const sqrefs = (xml: string): (string | undefined)[] =>
    pieces(xml, "dataValidation").map((one) => / sqref="([^"]*)"/.exec(one)?.[1]);

  it.each([
    ["beside those that stand", "A1:C3", validation(7, 7), ["A1:C3", "F9", "H8:H8"]],
    ["in the place of one", "B5", validation(4, 1), ["F9", "B5:B5"]],
    ["below the first cell of one", "A1:A9", validation(3, 0, 4), ["A1:A3 A6:A9", "F9", "A4:A5"]],
    ["in the middle of one", "A1:C3", validation(1, 1), ["A1:C1 A2 C2 A3:C3", "F9", "B2:B2"]],
    ["over several areas", "A1:A2 C1:C2", validation(1, 0, 1, 9), ["A1 C1", "F9", "A2:J2"]],
  ])("%s, leave the cells of others theirs", async (_, areas, doc, expected) => {
    const xml = await changed(book(two(areas)), validations(doc));
    expect(sqrefs(xml)).toEqual(expected);
    expect(xml).toContain(`<dataValidations count="${expected.length}">`);
  });

  it("on the first cell of one: its formula says of the others what it said", async () => {
    const xml = await changed(book(two("A1:B2")), validations(validation(0, 0)));
    expect(pieces(xml, "dataValidation").slice(0, 2)).toEqual([
      '<dataValidation type="whole" sqref="B1"><formula1>B1</formula1></dataValidation>',
      '<dataValidation type="whole" sqref="A2:B2"><formula1>A2</formula1></dataValidation>',
    ]);
  });

  it("where there was none make the list", async () => {
    expect(sqrefs(await changed(book(""), validations(validation(1, 1))))).toEqual(["B2:B2"]);
  });

  it("take their cells from lists of the newer kind too", async () => {
    const xml = await changed(book(LISTS), validations(validation(2, 1)));
    expect(xml).toContain("<xm:sqref>B2 D9</xm:sqref>");
    expect(await changed(book(LISTS), validations(validation(1, 1, 9, 9)))).not.toContain("extLst");
  });

  it("in two steps of one list: the second finds the first", async () => {
    const xml = await changed(book(""), validations(validation(0, 0, 3)), validations(validation(1, 0, 1, 0, 5)));
    expect(sqrefs(xml)).toEqual(["A1 A3:A4", "A2:A2"]);
  });

  it("replace all of them where the list is not to be kept", async () => {
    const all: Edit = { kind: "setValidations", sheet: SHEET, validations: [validation(1, 1)] };
    const xml = await changed(book(two("A1:C3") + LISTS), all);
    expect(sqrefs(xml)).toEqual(["B2:B2"]);
    expect(xml).not.toContain("x14:");
  });
});

describe("conditions that are added", () => {
  const one = (areas: string): string =>
    `<conditionalFormatting sqref="${areas}"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;$B$1</formula></cfRule><cfRule type="expression" dxfId="0" priority="2"><formula>FALSE</formula></cfRule></conditionalFormatting>`;
  const ranks = (xml: string): string[] => [...xml.matchAll(/ priority="(\d+)"/g)].map(([, rank = ""]) => rank);

  it("come after those that stand, each with a rank of its own", async () => {
    const xml = await changed(book(one("A1:A9")), conditionals(conditional(0, 3), conditional(0, 4)));
    expect(ranks(xml)).toEqual(["1", "2", "3", "4"]);
    expect(xml.replace(/<cfRule.*?<\/cfRule>/g, "")).toContain(
      '<conditionalFormatting sqref="A1:A9"></conditionalFormatting><conditionalFormatting sqref="D1:D1"></conditionalFormatting><conditionalFormatting sqref="E1:E1">',
    );
  });

  it("take their cells from one that stands, which says of its other cells what it said", async () => {
    const xml = await changed(book(one("A1:B3")), conditionals(conditional(0, 0, 0, 0)));
    expect(
      [...xml.matchAll(/sqref="([^"]*)"><cfRule [^>]*><formula>([^<]*)/g)].map(([, area, formula]) => [area, formula]),
    ).toEqual([
      ["B1", "B1&gt;$B$1"],
      ["A2:B3", "A2&gt;$B$1"],
      ["A1:A1", expect.stringContaining("9")],
    ]);
    expect(new Set(ranks(xml)).size).toBe(5);
  });

  it("take their cells from those of the newer kind too, and replace them when all are replaced", async () => {
    expect(await changed(book(RULES), conditionals(conditional(1, 1)))).toContain(
      "<xm:f>B3&gt;1</xm:f></x14:cfRule><xm:sqref>B3:B4</xm:sqref>",
    );
    const all: Edit = { kind: "setConditionals", sheet: SHEET, conditionals: [conditional(1, 1)] };
    expect(await changed(book(one("A1:C3") + RULES), all)).not.toMatch(/x14:|priority="2"/);
  });
});

describe("links that are added", () => {
  const TAIL =
    '<hyperlinks><hyperlink ref="A1:B2" location="Piano!B1"/><hyperlink ref="D4" location="Piano!B2"/></hyperlinks>';
  const refs = (xml: string): (string | undefined)[] =>
    pieces(xml, "hyperlink").map((link) => / ref="([^"]*)"/.exec(link)?.[1]);

  it.each([
    ["elsewhere", links([8, 8]), ["A1:B2", "D4", "I9"]],
    ["on a cell that has one", links([3, 3]), ["A1:B2", "D4"]],
    ["inside an area that has one", links([0, 1]), ["A1", "A2:B2", "D4", "B1"]],
  ])("%s", async (_, edit, expected) => {
    expect(refs(await changed(book(TAIL), edit))).toEqual(expected);
  });

  it("replace all where none is to be kept", async () => {
    const edit = { ...links([8, 8]) } as Extract<Edit, { kind: "setLinks" }>;
    const { keep: _, ...all } = edit;
    expect(refs(await changed(book(TAIL), all))).toEqual(["I9"]);
  });
});

describe("widths of some columns", () => {
  const HEAD =
    '<cols><col min="1" max="2" width="30" style="1" customWidth="1"/><col min="4" max="16384" width="9.5" style="1" outlineLevel="1"/></cols>';
  const set = (from: number | undefined, ...columns: { width: number; hidden?: boolean }[]): Edit => ({
    kind: "setColumns",
    sheet: SHEET,
    columns,
    ...(from === undefined ? {} : { from }),
  });
  const cols = (xml: string): string[] => pieces(xml, "col").map(sorted);

  it("leave those before and after, and the look of whole columns", async () => {
    expect(
      cols(await changed(book("", HEAD), set(1, { width: 12 }, { width: 7 }, { width: 6, hidden: true }))),
    ).toEqual(
      [
        'min="1" max="1" width="30" style="1" customWidth="1"',
        'style="1" min="2" max="2" width="12" customWidth="1"',
        'min="3" max="3" width="7" customWidth="1"',
        'style="1" outlineLevel="1" min="4" max="4" width="6" customWidth="1" hidden="1"',
        'min="5" max="16384" width="9.5" style="1" outlineLevel="1"',
      ].map(sorted),
    );
  });

  it("count from the first where nothing else is said, and leave those after", async () => {
    const made = cols(await changed(book("", HEAD), set(undefined, { width: 12 })));
    expect(made.map((col) => / width="([\d.]+)"/.exec(col)?.[1])).toEqual(["12", "30", "9.5"]);
  });

  it("add up over several edits; the last one counts", async () => {
    const made = cols(
      await changed(book(""), set(0, { width: 12, hidden: true }), set(5, { width: 8 }), set(0, { width: 11 })),
    );
    expect(made).toEqual([
      sorted('min="1" max="1" width="11" customWidth="1"'),
      sorted('min="6" max="6" width="8" customWidth="1"'),
    ]);
  });

  it("leave cells and everything else as written", async () => {
    const input = fixture("everything.xlsx");
    const host = await open(input);
    await host.applyEdits([set(1, { width: 20 })]);
    const part = "xl/worksheets/sheet3.xml";
    const without = (xml: string): string => xml.replace(/<cols>.*<\/cols>/, "");
    expect(without(textOf(await host.save(), part))).toBe(without(textOf(input, part)));
  });
});

describe("heights of some rows", () => {
  const ROWS =
    '<row r="1" ht="20" customHeight="1" s="1" customFormat="1" x="y"><c r="A1"><v>1</v></c></row><row r="3" ht="40" customHeight="1" hidden="1"/>';

  it("leave all other rows, and what else a row says", async () => {
    const edit: Edit = {
      kind: "setRows",
      sheet: SHEET,
      rows: [
        { row: 0, height: null, hidden: true },
        { row: 1, height: 33, hidden: false },
      ],
    };
    const xml = await changed(book("", "", ROWS), edit);
    expect(pieces(xml, "row").join("")).toBe(
      '<row r="1" s="1" customFormat="1" x="y" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" ht="33" customHeight="1"/><row r="3" ht="40" customHeight="1" hidden="1"/>',
    );
  });

  it("are the last ones said", async () => {
    const rows = (height: number): Edit => ({
      kind: "setRows",
      sheet: SHEET,
      rows: [{ row: 2, height, hidden: false }],
    });
    const heights: Edit = { kind: "setRowHeights", sheet: SHEET, heights: [null, 15], hiddenRows: [] };
    expect(
      pieces(await changed(book("", "", ROWS), rows(50), heights, rows(60)), "row")
        .slice(1)
        .join(""),
    ).toBe('<row r="2" ht="15" customHeight="1"/><row r="3" ht="60" customHeight="1"/>');
  });
});

describe("values shown by formulas", () => {
  const ROWS =
    '<row r="1" spans="1:6"><c r="A1" s="1" t="str" cm="1" x="y"><f ca="1">A2&amp;"x"</f><v>vecchio</v></c><c r="B1"><f>_xlfn.IFS(1,1)</f></c><c r="C1" t="e"><f>1/A2</f><v>#DIV/0!</v></c><c r="D1"><v>5</v></c><c r="E1"><f t="shared" ref="E1:F1" si="0">A2+1</f><v>1</v></c><c r="F1"><f t="shared" si="0"/><v>1</v></c></row>';
  const show = (...cells: ShownValue[]): Edit => ({ kind: "showValues", sheet: SHEET, cells });
  const shown = async (cell: ShownValue, name: string): Promise<string | undefined> => {
    const xml = await changed(book("", "", ROWS), show(cell));
    return new RegExp(`<c r="${name}".*?</c>`).exec(xml)?.[0];
  };
  const joined: Formula = {
    kind: "operation",
    operator: "&",
    left: relative(1, 0),
    right: { kind: "text", value: "x" },
  };

  it.each([
    [
      "a text",
      0,
      joined,
      "nuovo & <due>",
      '<c r="A1" s="1" cm="1" x="y" t="str"><f ca="1">A2&amp;"x"</f><v>nuovo &amp; &lt;due&gt;</v></c>',
    ],
    ["a truth", 0, joined, true, '<c r="A1" s="1" cm="1" x="y" t="b"><f ca="1">A2&amp;"x"</f><v>1</v></c>'],
    ["the first value of one never calculated", 1, call("IFS", 1, 1), 1, '<c r="B1"><f>_xlfn.IFS(1,1)</f><v>1</v></c>'],
    ["a number in the place of an error", 2, over(1, relative(1, 0)), 0.5, '<c r="C1"><f>1/A2</f><v>0.5</v></c>'],
    ["one that leans on another", 5, plus(relative(1, 1), 1), 7, '<c r="F1"><f t="shared" si="0"/><v>7</v></c>'],
  ] as const)("%s: nothing else of the cell changes", async (_, column, formula, value, written) => {
    expect(await shown({ row: 0, column, formula, value }, written.slice(6, 8))).toBe(written);
  });

  it("leave a cell with another formula, with none, or that is not there", async () => {
    const input = book("", "", ROWS);
    const others = [
      { row: 0, column: 0, formula: plus(relative(1, 0), 1), value: 9 },
      { row: 0, column: 3, formula: plus(relative(1, 0), 1), value: 9 },
      { row: 7, column: 3, formula: plus(relative(1, 0), 1), value: 9 },
    ];
    const rows = (xml: string): string | undefined =>
      /<sheetData>.*<\/sheetData>/.exec(xml)?.[0].replace(' spans="1:6"', "");
    expect(rows(await changed(input, show(...others)))).toBe(rows(textOf(input, "xl/worksheets/sheet1.xml")));
  });

  it("count for formulas of the same list, in its order", async () => {
    const formula = plus(relative(1, 0), 1);
    const write = (value: number): Edit => ({
      kind: "writeCells",
      sheet: SHEET,
      cells: [
        {
          row: 4,
          column: 0,
          content: { kind: "formula", formula, value },
          expected: value === 1 ? null : { formula: "A2+1" },
        },
      ],
    });
    const value = { row: 4, column: 0, formula, value: 3 };
    expect(await changed(book("", "", ROWS), write(1), show(value))).toContain("<f>A2+1</f><v>3</v>");
    expect(await changed(book("", "", ROWS), write(1), show(value), write(2))).toContain("<f>A2+1</f><v>2</v>");
  });
});

describe("a cell written over", () => {
  it("keeps attributes that say nothing of its content", async () => {
    const rows = '<row r="1" x="z"><c r="A1" s="1" t="str" cm="1" vm="2" ph="1" x="y"><f>1</f><v>a</v></c></row>';
    const cells = [{ row: 0, column: 0, content: { kind: "value", value: 2 }, expected: { formula: "1" } }] as const;
    expect(await changed(book("", "", rows), { kind: "writeCells", sheet: SHEET, cells })).toContain(
      '<row r="1" x="z"><c r="A1" s="1" ph="1" x="y"><v>2</v></c></row>',
    );
  });
});

describe("a frozen head and a page on a sheet of others", () => {
  it("change the view and the page alone", async () => {
    const head =
      '<sheetPr codeName="Foglio1"><tabColor rgb="FFFF0000"/></sheetPr><sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><selection activeCell="C3" sqref="C3"/></sheetView></sheetViews>';
    const freeze: Edit = { kind: "setFreeze", sheet: SHEET, freeze: { rows: 2, columns: 0 } };
    const print: Edit = {
      kind: "setPrint",
      sheet: SHEET,
      print: {
        area: { top: 0, left: 0, bottom: 9, right: 3 },
        breaksBefore: [4],
        footerLeft: "",
        footerCentre: "",
        footerRight: "",
      },
    };
    const xml = await changed(book("", head), freeze, print);
    expect(xml).toContain(
      '<sheetPr codeName="Foglio1"><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    );
    expect(xml).toMatch(
      /<sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane [^>]*ySplit="2"[^>]*\/><\/sheetView>/,
    );
    expect(xml).toMatch(/<pageSetup [^>]*\/>.*<rowBreaks [^>]*><brk id="4"/);
  });

  it("bear the prefix of the sheet's own elements", async () => {
    const host = await open(fixture("odd.xlsx"));
    await host.applyEdits([
      { kind: "setFreeze", sheet: "Strano", freeze: { rows: 1, columns: 0 } },
      { ...validations(validation(0, 0)), sheet: "Strano" } as Edit,
      { kind: "setColumns", sheet: "Strano", columns: [{ width: 10 }] },
    ]);
    const bytes = await host.save();
    expect(findFaults(bytes)).toEqual([]);
    const xml = textOf(bytes, "cartella/fogli/uno.xml");
    expect(xml).toMatch(/<x:sheetViews><x:sheetView [^>]*><x:pane /);
    expect(xml).toMatch(/<x:dataValidation [^>]*>.*<x:formula1>0<\/x:formula1>/);
    expect(xml).toMatch(/<x:cols><x:col [^>]*\/><\/x:cols><x:sheetData>/);
    expect(readZip(bytes).size).toBeGreaterThan(0);
  });
});

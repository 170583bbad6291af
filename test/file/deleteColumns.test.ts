/** Empty columns taken out of a sheet in a file: what stands around the cells closes up. */
import { applyEdits } from "../../shared/workbook/applyEdits";
import type { Edit } from "../../shared/workbook/edit";
import { findFaults } from "../oracles/xlsxValid";
import { fixture, open, textOf } from "./fixtures";
import { rowsOf, smallBook } from "./smallBook";

const columnsOut = (at: number, count = 1, sheet = "Piano"): Edit => ({ kind: "deleteColumns", sheet, at, count });

async function changed(bytes: Uint8Array, ...edits: Edit[]): Promise<string> {
  const host = await open(bytes);
  const before = await host.readWorkbook();
  expect(await host.applyEdits(edits)).toEqual({ kind: "applied", edits: edits.length });
  const output = await host.save();
  expect(findFaults(output)).toEqual([]);
  expect(await (await open(output)).readWorkbook()).toEqual(applyEdits(before, edits));
  return textOf(output, "xl/worksheets/sheet1.xml");
}

/** A1, D1 and F1 hold something; B, C and E nothing. */
const ROWS = rowsOf({ 1: { A: 1, D: 2, F: "=SUM(A1:D1)+$D1 → 5" } });

const CASES: readonly (readonly [string, string, string, Edit, readonly string[]])[] = [
  ["cells and formulas", "", "", columnsOut(1, 2), ['<c r="B1"><v>2</v></c>', '<c r="D1"><f>SUM(A1:B1)+$B1</f>']],
  [
    "widths, of which one stretch shrinks and one goes",
    '<cols><col min="1" max="2" width="20" customWidth="1"/><col min="3" max="3" width="5"/><col min="4" max="16384" width="9" style="1"/></cols>',
    "",
    columnsOut(1, 2),
    ['<cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="16382" width="9" style="1"/></cols>'],
  ],
  [
    "a frozen head of columns",
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="3" topLeftCell="D1" activePane="topRight" state="frozen"/></sheetView></sheetViews>',
    "",
    columnsOut(1, 2),
    ['<pane xSplit="1" topLeftCell="B1"'],
  ],
  [
    "a condition whose first columns go: it says of the others what it said",
    "",
    '<conditionalFormatting sqref="B1:E1"><cfRule type="expression" dxfId="0" priority="1"><formula>B1&gt;$F1</formula></cfRule></conditionalFormatting>',
    columnsOut(1, 2),
    ['sqref="B1:C1"><cfRule type="expression" dxfId="0" priority="1"><formula>B1&gt;$D1</formula>'],
  ],
  [
    "a rule, a merge and a link on what goes",
    "",
    '<mergeCells count="2"><mergeCell ref="B2:C2"/><mergeCell ref="A3:C3"/></mergeCells><dataValidations count="2"><dataValidation sqref="B1:C9"/><dataValidation sqref="C1:D9"/></dataValidations><hyperlinks><hyperlink ref="C1" location="A1"/><hyperlink ref="F1" location="D1"/></hyperlinks>',
    columnsOut(2),
    [
      '<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>',
      '<dataValidations count="2"><dataValidation sqref="B1:B9"/><dataValidation sqref="C1:C9"/></dataValidations>',
      '<hyperlinks><hyperlink ref="E1" location="C1"/></hyperlinks>',
    ],
  ],
  [
    "a filter of which one column goes",
    "",
    '<autoFilter ref="A1:F9"><filterColumn colId="1"><filters blank="1"/></filterColumn><filterColumn colId="3"><filters><filter val="2"/></filters></filterColumn></autoFilter>',
    columnsOut(1),
    [
      '<autoFilter ref="A1:E9"><filterColumn colId="2"><filters><filter val="2"/></filters></filterColumn></autoFilter>',
    ],
  ],
  [
    "breaks between columns",
    "",
    '<colBreaks count="2" manualBreakCount="2"><brk id="2" max="1048575" man="1"/><brk id="5" max="1048575" man="1"/></colBreaks>',
    columnsOut(4),
    ['<brk id="2" max="1048575" man="1"/><brk id="4" max="1048575" man="1"/>'],
  ],
];

it.each(CASES)("lets %s follow", async (_, head, tail, edit, written) => {
  const xml = await changed(smallBook({ sheets: [{ name: "Piano", rows: ROWS, head, tail }] }), edit);
  for (const one of written) expect(xml).toContain(one);
});

it("takes a merge away of which one cell is left", async () => {
  const tail = '<mergeCells count="1"><mergeCell ref="B2:C2"/></mergeCells>';
  const xml = await changed(smallBook({ sheets: [{ name: "Piano", rows: ROWS, tail }] }), columnsOut(2));
  expect(xml).not.toContain("mergeCell");
});

it("is undone by columns put in the same place, but for what was on the columns themselves", async () => {
  const tail =
    '<conditionalFormatting sqref="A1:F1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;$F1</formula></cfRule></conditionalFormatting>';
  const book = smallBook({ sheets: [{ name: "Piano", rows: ROWS, tail }] });
  const back = await changed(book, columnsOut(1, 2), { kind: "insertColumns", sheet: "Piano", at: 1, count: 2 });
  expect(back).toContain('sqref="A1:F1"');
  expect(back).toContain("<f>SUM(A1:D1)+$D1</f>");
});

it("moves drawings that hang on the cells to the right", async () => {
  const host = await open(fixture("everything.xlsx"));
  const before = textOf(await host.save(), "xl/drawings/drawing2.xml");
  expect(before).toContain("<xdr:col>");
  await host.applyEdits([{ kind: "insertColumns", sheet: "Piano", at: 0, count: 2 }, columnsOut(0, 1)]);
  const columnsOf = (xml: string): number[] => [...xml.matchAll(/<xdr:col>(\d+)</g)].map(([, at]) => Number(at));
  expect(columnsOf(textOf(await host.save(), "xl/drawings/drawing2.xml"))).toEqual(
    columnsOf(before).map((at) => at + 1),
  );
});

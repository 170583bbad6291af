/** The way a first version of such an add-in would be written: a request for each sheet that is read, a call for each cell that is written. */
import { cellName } from "../../shared/workbook/address";
import type { Edit, StyledArea } from "../../shared/workbook/edit";
import { printFormula } from "../../shared/workbook/formula/print";

type Run = typeof Excel.run;

/** Every sheet's used range, one after the other. */
export const readNaively = (run: Run): Promise<void> =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address,values,formulas,numberFormat");
      await context.sync();
    }
  });

/** The same sheets as the edits make, first all of them empty: their cells and looks, cell by cell; a request for each edit, since each waits for the one before. */
export const writeNaively = (run: Run, edits: readonly Edit[]): Promise<void> =>
  run(async (context) => {
    for (const { kind, sheet } of edits) if (kind === "addSheet") context.workbook.worksheets.add(sheet);
    for (const edit of edits) {
      if (edit.kind === "writeCells") writeCells(context.workbook.worksheets.getItem(edit.sheet), edit.cells);
      else if (edit.kind === "styleCells") styleCells(context.workbook.worksheets.getItem(edit.sheet), edit.areas);
      else continue;
      await context.sync();
    }
  });

function writeCells(sheet: Excel.Worksheet, cells: Extract<Edit, { kind: "writeCells" }>["cells"]): void {
  for (const { row, column, content } of cells) {
    const cell = sheet.getRange(cellName(row, column));
    if (content.kind === "formula") cell.formulas = [[`=${printFormula(content.formula)}`]];
    else if (content.kind === "blank") cell.clear();
    else cell.values = [[typeof content.value === "string" ? `'${content.value}` : content.value]];
  }
}

function styleCells(sheet: Excel.Worksheet, areas: readonly StyledArea[]): void {
  for (const { top, left, bottom, right, style } of areas) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = sheet.getRange(cellName(row, column));
        if (style.format !== undefined) cell.numberFormat = [[style.format]];
        if (style.bold !== undefined) cell.format.font.bold = style.bold;
        if (style.size !== undefined) cell.format.font.size = style.size;
        if (style.colour !== undefined) cell.format.font.color = style.colour;
        if (style.fill !== undefined) cell.format.fill.color = style.fill;
        if (style.wrap !== undefined) cell.format.wrapText = style.wrap;
      }
    }
  }
}

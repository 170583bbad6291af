/** Shows cells to the person. */
import type { CellRange } from "../../shared/workbook/address";
import { areaAddress } from "./addresses";
import type { ExcelDesk } from "./desk";
import { inExcel } from "./inExcel";

/** A sheet that is gone or hidden is left alone. */
export const select = (desk: ExcelDesk, at: CellRange): Promise<void> =>
  inExcel(desk, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== "Visible") return;
    sheet.activate();
    sheet.getRange(areaAddress(at)).select();
    await context.sync();
  });

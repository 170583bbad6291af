/** The sample plan as bytes: a workbook as a body would keep it, without any sheet of Cabina. */
import { sampleSheets } from "../../shared/sample/sampleSheets";
import { newSheetEdits } from "../../shared/sheets/newSheetEdits";
import { emptyWorkbook } from "../../src/file/emptyWorkbook";
import type { FirstBook } from "../../src/workbench/server/servePage";

export async function sampleBook(): Promise<FirstBook> {
  const host = await emptyWorkbook("it");
  await host.applyEdits(sampleSheets().flatMap(newSheetEdits));
  return { name: "piano.xlsx", bytes: await host.save() };
}

/** The sample plan as bytes: a workbook as a body would keep it, without any sheet of Cabina. */
import { sampleSheets } from "../../shared/sample/sampleSheets";
import { newSheetEdits } from "../../shared/sheets/newSheetEdits";
import type { Edit } from "../../shared/workbook/edit";
import { emptyWorkbook } from "../../src/file/emptyWorkbook";
import type { FirstBook } from "../../src/workbench/server/servePage";

/** `changes`: made to it before anybody sees it. */
export async function sampleBook(changes: readonly Edit[] = []): Promise<FirstBook> {
  const host = await emptyWorkbook("it");
  await host.applyEdits([...sampleSheets().flatMap(newSheetEdits), ...changes]);
  return { name: "piano.xlsx", bytes: await host.save() };
}

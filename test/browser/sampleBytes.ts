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

const HEADINGS = { row: 4, lastYear: 2, thisYear: 3 };

/** A change of the sample: the headings of the two years of results stand over each other's numbers. */
export const exchangedResults: Edit = {
  kind: "writeCells",
  sheet: "Cruscotto strategico",
  cells: [
    [HEADINGS.lastYear, "Risultato\n2016", "Risultato\n2015"] as const,
    [HEADINGS.thisYear, "Risultato\n2015", "Risultato\n2016"] as const,
  ].map(([column, value, expected]) => ({
    row: HEADINGS.row,
    column,
    content: { kind: "value", value },
    expected,
  })),
};

/** The sample plan as it would be open in Excel: without any sheet of Cabina, or with what was generated before. */
import { sampleSheets } from "../../../shared/sample/sampleSheets";
import { newSheetEdits } from "../../../shared/sheets/newSheetEdits";
import { applyEdits } from "../../../shared/workbook/applyEdits";
import type { Snapshot } from "../../../shared/workbook/snapshot";

export const samplePlan = (): Snapshot => applyEdits({ sheets: [] }, sampleSheets().flatMap(newSheetEdits));

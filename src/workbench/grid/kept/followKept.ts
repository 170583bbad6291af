/** Formulas that are kept beside their values, set right by what the edits so far give: the program does not let them follow moved cells. */
import type { WorkbookDraft } from "../../../../shared/workbook/apply/workbookDraft";
import type { Program } from "../program";
import { keptFormula, renameKept } from "./keptCell";

/** One that has just come back with an undo stays as it was: the edits do not have it yet. */
export function followKept({ book }: Program, draft: WorkbookDraft): void {
  for (const sheet of book.getSheets()) {
    const wanted = draft.sheet(sheet.getSheetName());
    if (wanted === undefined) continue;
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, data) => {
        const present = keptFormula(data);
        const formula = present === undefined ? undefined : draft.cell(wanted, row, column)?.formula;
        if (data && formula !== undefined && formula !== present) renameKept(data, formula);
      });
  }
}

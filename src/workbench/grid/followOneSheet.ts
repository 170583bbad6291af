/**
 * Whenever cells of a sheet are written the program gathers the formulas of every sheet, only to look at those of this one:
 * with 200 sheets each typed cell and each part of a generation kept the page from answering. Here it gathers these alone.
 */
import type { FormulaDataModel } from "@univerjs/engine-formula";

/** Before the program starts; twice does no harm. */
export function followOneSheet({ prototype }: { readonly prototype: FormulaDataModel }): void {
  const update = prototype.updateFormulaData;
  prototype.updateFormulaData = function (this: FormulaDataModel, unit, sheet, cells) {
    const getFormulaData = () => ({ [unit]: { [sheet]: this.getSheetFormulaData(unit, sheet) ?? {} } });
    return update.call(Object.create(this, { getFormulaData: { value: getFormulaData } }), unit, sheet, cells);
  };
}

/**
 * Whenever cells of a sheet are written, or a sheet comes or goes, the program gathers the formulas of every sheet, only to
 * look at those of this one: with 200 sheets each typed cell and each part of a generation kept the page from answering.
 * Here it gathers these alone.
 */
import type { FormulaDataModel } from "@univerjs/engine-formula";

/** Before the program starts; twice does no harm. */
export function followOneSheet({ prototype }: { readonly prototype: FormulaDataModel }): void {
  const update = prototype.updateFormulaData;
  prototype.updateFormulaData = function (this: FormulaDataModel, unit, sheet, cells) {
    return update.call(withOne(this, unit, sheet), unit, sheet, cells);
  };
}

/** As much as is needed of the program's controller, by the names that it has there. */
interface Updating {
  _formulaDataModel: FormulaDataModel;
  _handleInsertSheetMutation?(this: Updating, params: Inserted): void;
  _handleWorkbookDisposed?(this: Updating, unit: string, sheet?: string): void;
}

interface Inserted {
  readonly unitId: string;
  readonly sheet: { readonly id: string };
}

/** `updating`: the program's controller. Where a later program does it otherwise, it is as slow as before. */
export function followComingAndGoing(updating: { readonly prototype: object }): void {
  const prototype = updating.prototype as Updating;
  const { _handleInsertSheetMutation: comes, _handleWorkbookDisposed: goes } = prototype;
  if (comes === undefined || goes === undefined) return;
  prototype._handleInsertSheetMutation = function (params) {
    comes.call(knowingOne(this, params.unitId, params.sheet.id), params);
  };
  prototype._handleWorkbookDisposed = function (unit, sheet) {
    goes.call(sheet === undefined ? this : knowingOne(this, unit, sheet), unit, sheet);
  };
}

const knowingOne = (updating: Updating, unit: string, sheet: string): Updating =>
  Object.create(updating, { _formulaDataModel: { value: withOne(updating._formulaDataModel, unit, sheet) } });

const withOne = (model: FormulaDataModel, unit: string, sheet: string): FormulaDataModel => {
  const getFormulaData = () => {
    const own = model.getSheetFormulaData(unit, sheet) ?? {};
    // A sheet that is gone is not among those of the workbook.
    return { [unit]: Object.keys(own).length === 0 ? {} : { [sheet]: own } };
  };
  return Object.create(model, { getFormulaData: { value: getFormulaData } });
};

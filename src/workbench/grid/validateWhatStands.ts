/** The program checks typed cells against their lists a moment later; a sheet that is gone by then has nothing to check. */
import { type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

export function validateWhatStands(injector: Injector): void {
  const books = injector.get(IUniverInstanceService);
  const service = injector.get(SheetsDataValidationValidatorService);
  const check = service.validatorRanges.bind(service);
  service.validatorRanges = async (unit, sheet, ranges) => {
    const book = books.getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET);
    return book?.getSheetBySheetId(sheet) ? check(unit, sheet, ranges) : [];
  };
}

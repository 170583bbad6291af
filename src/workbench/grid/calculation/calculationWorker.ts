/** The worker that calculates: a second spreadsheet program without a screen, which follows every change of the first. */

import {
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import * as engine from "@univerjs/engine-formula";
import { UniverRPCWorkerThreadPlugin } from "@univerjs/rpc";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverRemoteSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { bscFunctions } from "../functions/bscFunctions";
import { refuseAmbiguousTexts } from "./ambiguousTexts";
import { writeOnlyChanges } from "./changedResults";
import { compareWithoutIndex } from "./compareWithoutIndex";
import { countWithoutReading } from "./countWithoutReading";
import { rememberTexts } from "./rememberTexts";
import { keepUnderWholeKeys } from "./wholeKeys";

const univer = new Univer({
  logLevel: LogLevel.ERROR,
  locale: LocaleType.EN_US,
  locales: { [LocaleType.EN_US]: {} },
});
univer.registerPlugin(UniverSheetsPlugin, { onlyRegisterFormulaRelatedMutations: true });
univer.registerPlugin(engine.UniverFormulaEnginePlugin, { function: bscFunctions(engine) as never });
univer.registerPlugin(UniverRPCWorkerThreadPlugin);
univer.registerPlugin(UniverRemoteSheetsFormulaPlugin);
compareWithoutIndex(engine.CELL_INVERTED_INDEX_CACHE);
keepUnderWholeKeys(engine.FORMULA_REF_TO_ARRAY_CACHE);
rememberTexts(engine.ValueObjectFactory);
refuseAmbiguousTexts(engine as never);

const injector = univer.__getInjector();
const books = injector.get(IUniverInstanceService);
const commands = injector.get(ICommandService);
writeOnlyChanges(commands, (unit, sheet, row, column) =>
  books
    .getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET)
    ?.getSheetBySheetId(sheet)
    ?.getCellMatrix()
    .getValue(row, column),
);
/** The functions are there when the first calculation begins, and not before. */
const counting = commands.beforeCommandExecuted(({ id }) => {
  if (id !== engine.SetFormulaCalculationStartMutation.id) return;
  counting.dispose();
  countWithoutReading(injector.get(engine.IFunctionService), (value) => engine.NumberValueObject.create(value));
});

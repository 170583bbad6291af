/** Hooks the person's language into the program's cell editor and into what plain cells show. */
import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  ICommandService,
  type Injector,
  InterceptorEffectEnum,
  IUniverInstanceService,
  numfmt,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Language } from "../../../../shared/language";
import { type CellRange, cellAt } from "../../../../shared/workbook/address";
import { keptFormula } from "../kept/keptCell";
import { isKeptAsItWas, keptEdited } from "./keptEditing";
import { plainCell } from "./plainCell";
import { takeFreshSuggestionsOnly } from "./suggestions";
import { editedCell, typedCell } from "./typedCell";

export interface Speaking {
  language(): Language;
  /** A formula that was typed here cannot be read: it stays as a text. */
  unreadable(at: CellRange, text: string): void;
  /** The error with which the program takes a command back quietly. */
  refusal(): Error;
}

/** Before every other hook: the program itself reads numbers and days as in English. */
const FIRST = 1000;
/** After the hooks that apply number formats. */
const AFTER_FORMATS = 1;

interface At {
  readonly worksheet: Worksheet;
  readonly workbook: Workbook;
  readonly row: number;
  readonly col: number;
}

export function typeInLanguage(injector: Injector, speaking: Speaking): void {
  typeCells(injector, speaking);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_FORMATS,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, at, next) => next(cell && plainCell(cell, formatAt(at), speaking.language())),
  });
  takeFreshSuggestionsOnly({
    commands: injector.get(ICommandService),
    text: () => editorText(injector),
    refusal: speaking.refusal,
  });
}

function typeCells(injector: Injector, speaking: Speaking): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const formulas = injector.get(FormulaDataModel);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (value, at, next) => {
      const raw = at.worksheet.getCellRaw(at.row, at.col);
      if (raw === null || raw === undefined) return next(value);
      const kept = keptFormula(raw);
      if (kept !== undefined) return keptEdited(raw, kept, speaking.language());
      const formula = formulas.getFormulaStringByCell(at.row, at.col, at.subUnitId, at.unitId) ?? undefined;
      return editedCell(raw, formula, formatAt(at), speaking.language()) ?? next(value);
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (value, at, next) => {
      if (value === null || value === undefined) return next(value);
      const raw = at.worksheet.getCellRaw(at.row, at.col);
      const kept = keptFormula(raw);
      if (raw && kept !== undefined && isKeptAsItWas(value, kept, speaking.language())) return raw;
      let isUnreadable = false;
      const typed =
        typedCell(value, formatAt(at), {
          language: speaking.language,
          parse: (text, options) => numfmt.parseValue(text, options) as { v: unknown; z?: string } | null,
          year: () => new Date().getFullYear(),
          unreadable(text) {
            isUnreadable = true;
            speaking.unreadable(cellAt(at.worksheet.getName(), at.row, at.col), text);
          },
        }) ?? next(value);
      // The formula that the file holds is worth more than a text that looks like one.
      if (isUnreadable && raw && kept !== undefined) return raw;
      // Whatever else was entered takes its place.
      return typed && kept !== undefined ? { ...typed, custom: null } : typed;
    },
  });
}

function formatAt({ workbook, worksheet, row, col }: At): string | undefined {
  const pattern = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col))?.n?.pattern;
  return pattern === undefined || pattern === "" || /^general$/i.test(pattern) ? undefined : pattern;
}

/** What stands in the editor of the cell, or in the formula bar. */
function editorText(injector: Injector): string {
  const units = injector.get(IUniverInstanceService);
  const focused = units.getFocusedUnit()?.getUnitId();
  const editor =
    focused === DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY
      ? DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY
      : DOCS_NORMAL_EDITOR_UNIT_ID_KEY;
  return (units.getUnit<DocumentDataModel>(editor)?.getBody()?.dataStream ?? "").replace(/\r\n$/, "");
}

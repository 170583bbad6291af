/** Hooks the person's language into the program's cell editor. */
import { type Injector, numfmt, type Workbook, type Worksheet } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Language } from "../../../../shared/language";
import { type CellRange, cellAt } from "../../../../shared/workbook/address";
import { NUMBER } from "../book/cellTypes";
import { editedCell, typedCell } from "./typedCell";

export interface Speaking {
  language(): Language;
  /** A formula that was typed here cannot be read: it stays as a text. */
  unreadable(at: CellRange, text: string): void;
}

/** Before every other hook: the program itself reads numbers and days as in English. */
const FIRST = 1000;

interface At {
  readonly worksheet: Worksheet;
  readonly workbook: Workbook;
  readonly row: number;
  readonly col: number;
}

export function typeInLanguage(injector: Injector, speaking: Speaking): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (value, { worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      return editedCell(next(value), raw?.t === NUMBER && !raw.f && !raw.si, speaking.language());
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (value, at, next) => {
      if (value === null || value === undefined) return next(value);
      return (
        typedCell(value, formatAt(at), {
          language: speaking.language,
          parse: (text, options) => numfmt.parseValue(text, options) as { v: unknown; z?: string } | null,
          year: () => new Date().getFullYear(),
          unreadable: (text) => speaking.unreadable(cellAt(at.worksheet.getName(), at.row, at.col), text),
        }) ?? next(value)
      );
    },
  });
}

function formatAt({ workbook, worksheet, row, col }: At): string | undefined {
  const pattern = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col))?.n?.pattern;
  return pattern === undefined || pattern === "" || /^general$/i.test(pattern) ? undefined : pattern;
}

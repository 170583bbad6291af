/** A formula that fills many cells here fills one in the file: a person is told, once for each cell. */
import type { ICommandService, IRange } from "@univerjs/core";
import { type CellRange, cellAt } from "../../../../shared/workbook/address";
import type { Program } from "../program";

const FILLED = "formula.mutation.set-array-formula-data";

/** Areas by workbook, sheet, row and column of the formula that fills them. */
type Filled = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<number, Readonly<Record<number, IRange>>>>>>>
>;

export function tellSpills(
  commands: ICommandService,
  program: () => Program | undefined,
  tell: (at: CellRange) => void,
): void {
  const told = new Set<string>();
  commands.onCommandExecuted(({ id, params }) => {
    const book = id === FILLED ? program()?.book : undefined;
    const all = (params as { readonly arrayFormulaRange?: Filled } | undefined)?.arrayFormulaRange;
    if (book === undefined || all === undefined) return;
    for (const [sheetId, rows] of Object.entries(all[book.getId()] ?? {}))
      for (const [row, line] of Object.entries(rows ?? {}))
        for (const [column, area] of Object.entries(line ?? {})) {
          const key = `${sheetId} ${row} ${column}`;
          const sheet = book.getSheets().find((one) => one.getSheetId() === sheetId);
          if (sheet === undefined || !isOfMany(area) || told.has(key)) continue;
          told.add(key);
          tell(cellAt(sheet.getSheetName(), Number(row), Number(column)));
        }
  });
}

const isOfMany = (area: IRange | null | undefined): boolean =>
  area !== null && area !== undefined && (area.endRow > area.startRow || area.endColumn > area.startColumn);

/** How a column that somebody spoke of is called: `'Piano 2016'!C`, with a heading row `'Piano 2016'!C5`. */
import type { ColumnMapping } from "../../../shared/recognise/recognition";
import { columnName, quoteSheet } from "../../../shared/workbook/address";

export const explainColumn = ({ sheet, row, column }: Pick<ColumnMapping, "sheet" | "row" | "column">): string =>
  `${quoteSheet(sheet)}!${columnName(column)}${row === undefined ? "" : row + 1}`;

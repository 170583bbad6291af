/** Methods of a Range that change its sheet or what is selected. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { type BookSheet, mayDo, mayWrite } from "../book/bookSheet";
import { clearArea } from "../book/clearing";
import { areaOf, type LiveArea } from "../book/liveArea";
import { mergeArea, unmergeArea } from "../book/merging";
import { selectArea } from "../book/selecting";
import { changeGrid } from "../book/structure";
import { isAllColumns, isAllRows } from "../facets/areas";
import type { GridChange } from "../facets/sheetFacets";
import { type Argument, type ExcelObject, invalidArgument } from "../fake/excelObject";
import { apiNotFound } from "../fake/refusals";
import { rangeObject } from "./range";

export function rangeActions(live: LiveArea): NonNullable<ExcelObject["methods"]> {
  const { sheet } = live;
  const here = (): Merge => areaOf(live);
  return {
    insert: (shift) => {
      const area = here();
      const change = linesOf(area, "insert", shift);
      mayDo(sheet, change.axis === "rows" ? "allowInsertRows" : "allowInsertColumns");
      changeGrid(sheet, change);
      return rangeObject(sheet, area);
    },
    delete: (shift) => {
      const change = linesOf(here(), "delete", shift);
      mayDo(sheet, change.axis === "rows" ? "allowDeleteRows" : "allowDeleteColumns");
      mayWrite(sheet, [here()]);
      changeGrid(sheet, change);
      return undefined;
    },
    merge: (across) => {
      merge(sheet, here(), across === true);
      return undefined;
    },
    unmerge: () => {
      mayChangeMerges(sheet);
      unmergeArea(sheet, here());
      return undefined;
    },
    clear: (applyTo) => {
      clearArea(sheet, [here()], applyTo);
      return undefined;
    },
    select: () => {
      selectArea(sheet, here());
      return undefined;
    },
    calculate: async () => {
      await sheet.book.calculation.run();
      return undefined;
    },
  };
}

/** On a protected sheet nothing is merged. */
function mayChangeMerges(sheet: BookSheet): void {
  if (sheet.protection !== undefined) mayDo(sheet, "never");
}

function merge(sheet: BookSheet, area: Merge, across: boolean): void {
  mayChangeMerges(sheet);
  if (!across) mergeArea(sheet, area);
  else for (let row = area.top; row <= area.bottom; row++) mergeArea(sheet, { ...area, top: row, bottom: row });
}

/** Only whole rows and columns are modelled: single cells that push others away are not. */
function linesOf(area: Merge, kind: GridChange["kind"], shift: Argument): GridChange {
  const [vertical, horizontal] = kind === "insert" ? ["Down", "Right"] : ["Up", "Left"];
  if (shift !== vertical && shift !== horizontal) throw invalidArgument(`a direction for ${kind}`);
  if (isAllColumns(area) && shift === vertical)
    return { kind, axis: "rows", at: area.top, count: area.bottom - area.top + 1 };
  if (isAllRows(area) && shift === horizontal)
    return { kind, axis: "columns", at: area.left, count: area.right - area.left + 1 };
  throw apiNotFound(`Range.${kind} of cells that are no whole rows or columns`);
}

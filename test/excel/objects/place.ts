/** The cells of a Range as the facets of its sheet see them: where they stand now. */
import type { Merge } from "../../../shared/workbook/snapshot";
import type { BookSheet } from "../book/bookSheet";
import { areaOf, type LiveArea } from "../book/liveArea";
import type { Place } from "../fake/place";
import { accessDenied } from "../fake/refusals";

export const livePlace = (live: LiveArea): Place => ({
  get sheetName() {
    return live.sheet.name;
  },
  get areas() {
    return [areaOf(live)];
  },
  facets: live.sheet.facets,
  mayChange: () => mayChangeLooks(live.sheet),
});

export const fixedPlace = (sheet: BookSheet, areas: readonly Merge[]): Place => ({
  get sheetName() {
    return sheet.name;
  },
  areas,
  facets: sheet.facets,
  mayChange: () => mayChangeLooks(sheet),
});

/** Looks, sizes and rules of a protected sheet are as closed as its cells, unless the protection allows formats. */
function mayChangeLooks(sheet: BookSheet): void {
  sheet.book.isDirty = true;
  if (sheet.protection === undefined) return;
  if (sheet.protection.options.allowFormatCells !== true) throw accessDenied();
}

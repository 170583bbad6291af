/** Looks, sizes, rules, charts and print set-up of a sheet, with the cells that they ask for. */

import { newSheetFacets, type SheetFacets } from "../facets/sheetFacets";
import { accessDenied, itemNotFound } from "../fake/refusals";
import { fixedPlace } from "../objects/place";
import { rangeObject } from "../objects/range";
import { worksheetObject } from "../objects/worksheet";
import type { BookSheet } from "./bookSheet";
import { cellAt, changeCells, usedArea } from "./cells";
import { clearArea } from "./clearing";
import { shownText } from "./shownText";

export function facetsOf(sheet: () => BookSheet): SheetFacets {
  const named = (name: string | undefined): BookSheet => {
    const found = name === undefined ? sheet() : sheet().book.find(name);
    if (found === undefined) throw itemNotFound();
    return found;
  };
  return newSheetFacets({
    name: () => sheet().name,
    textAt: (row, column, other) => shownText(cellAt(named(other), row, column)),
    valueAt: (row, column, other) => {
      const { value } = cellAt(named(other), row, column);
      return value === null ? "" : typeof value === "object" ? value.error : value;
    },
    isBlank: (row, column, other) => {
      const { value, formula } = cellAt(named(other), row, column);
      return formula === undefined && (value === null || value === "");
    },
    usedArea: () => usedArea(sheet(), true),
    writeText: (row, column, text) => {
      changeCells(sheet(), [{ row, column, entry: { kind: "text", text } }]);
      sheet().book.edited(sheet(), { top: row, left: column, bottom: row, right: column });
    },
    clear: (areas, applyTo) => clearArea(sheet(), areas, applyTo),
    placeAt: (areas) => fixedPlace(sheet(), areas),
    rangeAt: (area, other) => rangeObject(named(other), area),
    worksheet: () => worksheetObject(sheet()),
    mayChangeObjects: () => {
      const { protection } = sheet();
      if (protection !== undefined && protection.options.allowEditObjects !== true) throw accessDenied();
    },
  });
}

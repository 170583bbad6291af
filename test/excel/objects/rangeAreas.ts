/** `RangeAreas`: several ranges of a sheet as one, as `Worksheet.getRanges` gives them. */

import type { Merge } from "../../../shared/workbook/snapshot";
import { parseAddresses, printAddresses, type Separator } from "../facets/addresses";
import { cellCount, isAllColumns, isAllRows, LAST_COLUMN, LAST_ROW, shared } from "../facets/areas";
import { placeIn, withPlace } from "../facets/places";
import { type Argument, type ExcelObject, invalidArgument } from "../fake/excelObject";
import type { Place } from "../fake/place";
import { itemAt, nothing, notThere } from "./collections";
import { conditionalFormats } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { doing } from "./properties";
import { rangeFormat } from "./rangeFormat";

/** `Worksheet.getRanges`: the whole sheet when no address is given. */
export const rangesAt = (facets: Place["facets"], address: Argument): ExcelObject =>
  rangeAreas(facets.link.placeAt(areasIn(address, facets.link.separators?.())));

function areasIn(address: Argument, separators: readonly Separator[] | undefined): Merge[] {
  if (address === undefined || address === null) return [{ top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN }];
  if (typeof address !== "string") throw invalidArgument("an address is wanted");
  return parseAddresses(address, separators);
}

export function rangeAreas(place: Place): ExcelObject {
  const { areas, sheetName, facets } = place;
  const { link } = facets;
  const address = (): string => printAddresses(sheetName, areas);
  const object: ExcelObject = {
    kind: "RangeAreas",
    gets: {
      address,
      addressLocal: address,
      areaCount: () => areas.length,
      cellCount: () => (cellCount(areas) > 2 ** 31 - 1 ? -1 : cellCount(areas)),
      isEntireColumn: () => areas.every(isAllRows),
      isEntireRow: () => areas.every(isAllColumns),
    },
    parts: {
      areas: () => rangeCollection(place),
      format: () => rangeFormat(place),
      conditionalFormats: () => conditionalFormats(place),
      dataValidation: () => dataValidation(place),
      worksheet: link.worksheet,
    },
    methods: { clear: doing((applyTo) => link.clear(areas, applyTo)), ...waysToOthers(place) },
  };
  return withPlace(object, place);
}

/** Methods that lead from some areas to others. */
function waysToOthers({ areas, facets }: Place): NonNullable<ExcelObject["methods"]> {
  const { link } = facets;
  const to = (others: readonly Merge[]): ExcelObject => rangeAreas(link.placeAt(others));
  const orNothing = (others: readonly Merge[]): ExcelObject => (others.length > 0 ? to(others) : nothing("RangeAreas"));
  const orRefused = (others: readonly Merge[]): ExcelObject => {
    if (others.length === 0) throw notThere();
    return to(others);
  };
  const sharedWith = (other: Argument): Merge[] => overlap(areas, areasOf(other));
  const used = (): Merge[] => {
    const area = link.usedArea();
    return area === undefined ? [] : overlap(areas, [area]);
  };
  return {
    getEntireRow: () => to(areas.map((area) => ({ ...area, left: 0, right: LAST_COLUMN }))),
    getEntireColumn: () => to(areas.map((area) => ({ ...area, top: 0, bottom: LAST_ROW }))),
    getOffsetRangeAreas: (rows, columns) => to(areas.map((area) => moved(area, rows, columns))),
    getIntersection: (other) => orRefused(sharedWith(other)),
    getIntersectionOrNullObject: (other) => orNothing(sharedWith(other)),
    getUsedRangeAreas: () => orRefused(used()),
    getUsedRangeAreasOrNullObject: () => orNothing(used()),
  };
}

/** The cells of an argument that is a Range, RangeAreas or an address. */
export const areasOf = (argument: Argument): readonly Merge[] =>
  typeof argument === "string" ? parseAddresses(argument) : placeIn(argument).areas;

const overlap = (areas: readonly Merge[], others: readonly Merge[]): Merge[] =>
  areas.flatMap((area) => others.flatMap((other) => shared(area, other) ?? []));

function moved(area: Merge, rows: Argument, columns: Argument): Merge {
  if (typeof rows !== "number" || typeof columns !== "number") throw invalidArgument("an offset is wanted");
  const after = {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
  if (after.top < 0 || after.left < 0 || after.bottom > LAST_ROW || after.right > LAST_COLUMN) {
    throw invalidArgument("beyond the grid");
  }
  return after;
}

function rangeCollection({ areas, facets }: Place): ExcelObject {
  const ranges = (): ExcelObject[] => areas.map((area) => facets.link.rangeAt(area));
  return {
    kind: "RangeCollection",
    items: ranges,
    methods: { getCount: () => areas.length, getItemAt: (index) => facets.link.rangeAt(itemAt(areas, index)) },
  };
}

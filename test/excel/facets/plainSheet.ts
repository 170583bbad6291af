/** A sheet for the tests of the facets alone: cells that hold values, ranges that are no more than their facets. */
import { cellName } from "../../../shared/workbook/address";
import type { Merge } from "../../../shared/workbook/snapshot";
import { type ExcelObject, ExcelRefusal } from "../fake/excelObject";
import type { Place } from "../fake/place";
import { cellProperties } from "../objects/cellProperties";
import { conditionalFormats } from "../objects/conditionalFormats";
import { dataValidation } from "../objects/dataValidation";
import { rangeHyperlink } from "../objects/hyperlink";
import { rangeFormat } from "../objects/rangeFormat";
import { rangeVisibility } from "../objects/visibility";
import { parseAddresses, printAddresses } from "./addresses";
import { around } from "./areas";
import { withPlace } from "./places";
import { newSheetFacets, type SheetFacets } from "./sheetFacets";

type Value = string | number | boolean;

export interface PlainSheet {
  readonly facets: SheetFacets;
  /** What the cells hold, by address. */
  readonly cells: Record<string, Value>;
  /** While it is true nothing may be changed. */
  protected: boolean;
  /** The `Range` at an address. */
  range(address: string): ExcelObject;
}

export function plainSheet(cells: Record<string, Value> = {}, name = "Piano"): PlainSheet {
  const guard = (): void => {
    if (sheet.protected) throw new ExcelRefusal("AccessDenied", "the sheet is protected");
  };
  const place = (areas: readonly Merge[]): Place => ({ sheetName: name, areas, facets, mayChange: guard });
  const valueAt = (row: number, column: number): Value => cells[cellName(row, column)] ?? "";
  const facets = newSheetFacets({
    name: () => name,
    textAt: (row, column) => String(valueAt(row, column)),
    valueAt,
    isBlank: (row, column) => valueAt(row, column) === "",
    usedArea: () => {
      const filled = Object.keys(cells);
      return filled.length === 0 ? undefined : around(parseAddresses(filled.join(",")));
    },
    writeText: (row, column, text) => {
      cells[cellName(row, column)] = text;
    },
    clear: (areas) => facets.clear(areas, "All"),
    placeAt: place,
    rangeAt: (area) => rangeOf(place([area])),
    worksheet: () => ({ kind: "Worksheet", gets: { name: () => name } }),
    mayChangeObjects: guard,
  });
  const sheet: PlainSheet = {
    facets,
    cells,
    protected: false,
    range: (address) => rangeOf(place(parseAddresses(address))),
  };
  return sheet;
}

function rangeOf(place: Place): ExcelObject {
  const { gets: linkGets, sets: linkSets } = rangeHyperlink(place);
  const { gets, sets } = rangeVisibility(place);
  const range: ExcelObject = {
    kind: "Range",
    gets: { ...gets, ...linkGets, address: () => printAddresses(place.sheetName, place.areas) },
    sets: { ...sets, ...linkSets },
    parts: {
      format: () => rangeFormat(place),
      conditionalFormats: () => conditionalFormats(place),
      dataValidation: () => dataValidation(place),
    },
    methods: cellProperties(place),
  };
  return withPlace(range, place);
}

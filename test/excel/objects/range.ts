/** `Range`: cells of a sheet, what stands in them, and what can be done with them. */
import { quoteSheet } from "../../../shared/workbook/address";
import type { Merge } from "../../../shared/workbook/snapshot";
import { type BookSheet, mayDo } from "../book/bookSheet";
import { plainFormats } from "../book/clearing";
import { areaOf, type LiveArea } from "../book/liveArea";
import { printLocalAddress } from "../facets/addresses";
import { cellCount, isAllColumns, isAllRows } from "../facets/areas";
import { withPlace } from "../facets/places";
import type { ExcelObject, Json } from "../fake/excelObject";
import { apiNotFound } from "../fake/refusals";
import { cellProperties } from "./cellProperties";
import { conditionalFormats } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { rangeHyperlink } from "./hyperlink";
import { livePlace } from "./place";
import { rangeActions } from "./rangeActions";
import { rangeCells } from "./rangeCells";
import { rangeFormat } from "./rangeFormat";
import { rangeWays } from "./rangeWays";
import { rangeVisibility } from "./visibility";
import { worksheetObject } from "./worksheet";

const lives = new WeakMap<ExcelObject, LiveArea>();

/** The cells that a Range is about; they follow rows and columns as long as somebody holds the Range. */
export const liveOf = (object: ExcelObject): LiveArea | undefined => lives.get(object);

export function rangeObject(sheet: BookSheet, area: Merge): ExcelObject {
  const live: LiveArea = { sheet, area };
  sheet.book.held.add(live);
  const place = livePlace(live);
  const cells = rangeCells(live);
  const hyperlink = rangeHyperlink(place);
  const hidden = rangeVisibility(place);
  const object: ExcelObject = {
    kind: "Range",
    gets: { ...geometry(live), ...cells.gets, ...hyperlink.gets, ...hidden.gets },
    sets: { ...cells.sets, ...hyperlink.sets, ...hidden.sets, style: (value) => setStyle(live, value) },
    parts: {
      worksheet: () => worksheetObject(sheet),
      format: () => rangeFormat(place),
      conditionalFormats: () => conditionalFormats(place),
      dataValidation: () => dataValidation(place),
    },
    methods: { ...rangeWays(live), ...rangeActions(live), ...cellProperties(place) },
  };
  lives.set(object, live);
  return withPlace(object, place);
}

/** Only the plain style is modelled: looks and number formats go, lines of the neighbours and conditions stay. */
function setStyle(live: LiveArea, value: Json): void {
  if (value !== "Normal") throw apiNotFound("a cell style other than Normal");
  mayDo(live.sheet, "allowFormatCells");
  const area = areaOf(live);
  plainFormats(live.sheet, area);
  live.sheet.facets.looks.reset([area]);
}

function geometry(live: LiveArea): Record<string, () => Json> {
  const of = <T extends Json>(ask: (area: Merge) => T) => {
    return () => ask(areaOf(live));
  };
  const address = of((area) => `${quoteSheet(live.sheet.name)}!${printLocalAddress(area)}`);
  return {
    address,
    addressLocal: address,
    cellCount: of((area) => (cellCount([area]) > 2 ** 31 - 1 ? -1 : cellCount([area]))),
    rowIndex: of(({ top }) => top),
    columnIndex: of(({ left }) => left),
    rowCount: of(({ top, bottom }) => bottom - top + 1),
    columnCount: of(({ left, right }) => right - left + 1),
    isEntireColumn: of(isAllRows),
    isEntireRow: of(isAllColumns),
  };
}

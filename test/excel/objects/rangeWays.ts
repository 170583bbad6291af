/** Methods of a Range that lead to other cells of its sheet. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { usedArea } from "../book/cells";
import { areaOf, type LiveArea } from "../book/liveArea";
import { parseAddress } from "../facets/addresses";
import { around, LAST_COLUMN, LAST_ROW, shared } from "../facets/areas";
import { placeIn } from "../facets/places";
import { type Argument, type ExcelObject, invalidArgument } from "../fake/excelObject";
import { itemNotFound } from "../fake/refusals";
import { onSheet, wholeOf } from "./arguments";
import { nothing } from "./collections";
import { fixedPlace } from "./place";
import { rangeObject } from "./range";
import { rangeAreas } from "./rangeAreas";

type Methods = NonNullable<ExcelObject["methods"]>;

export function rangeWays(live: LiveArea): Methods {
  const { sheet } = live;
  const to = (area: Merge): ExcelObject => rangeObject(sheet, onSheet(area));
  const here = (): Merge => areaOf(live);
  return {
    ...cellsWithin(here, to),
    ...neighbours(here, to),
    getOffsetRange: (rows, columns) => to(moved(here(), wholeOf(rows), wholeOf(columns))),
    getResizedRange: (rows, columns) => {
      const area = here();
      return to({ ...area, bottom: area.bottom + wholeOf(rows), right: area.right + wholeOf(columns) });
    },
    getAbsoluteResizedRange: (rows, columns) => {
      const { top, left } = here();
      return to({ top, left, bottom: top + wholeOf(rows) - 1, right: left + wholeOf(columns) - 1 });
    },
    getBoundingRect: (other) => to(around([here(), otherArea(live, other)])),
    ...sharedCells(live, to),
    getUsedRange: (valuesOnly) => {
      const area = here();
      return to(usedArea(sheet, valuesOnly === true, area) ?? { ...area, bottom: area.top, right: area.left });
    },
    getUsedRangeOrNullObject: (valuesOnly) => {
      const used = usedArea(sheet, valuesOnly === true, here());
      return used === undefined ? nothing("Range") : to(used);
    },
    getTables: (fullyContained) => {
      const area = here();
      const tables = sheet.tables.filter((table) => {
        const both = shared(table, area);
        return both !== undefined && (fullyContained !== true || isSameArea(both, table));
      });
      return { kind: "TableScopedCollection", methods: { getCount: () => tables.length } };
    },
    getMergedAreasOrNullObject: () => {
      const area = here();
      // A merge counts only where its first cell is in the range.
      const merges = sheet.merges.filter(
        ({ top, left }) => top >= area.top && top <= area.bottom && left >= area.left && left <= area.right,
      );
      return merges.length === 0 ? nothing("RangeAreas") : rangeAreas(fixedPlace(sheet, merges));
    },
  };
}

function cellsWithin(here: () => Merge, to: (area: Merge) => ExcelObject): Methods {
  return {
    getCell: (row, column) => {
      const { top, left } = here();
      const [at, over] = [top + wholeOf(row), left + wholeOf(column)];
      return to({ top: at, left: over, bottom: at, right: over });
    },
    getRow: (row) => {
      const at = here().top + wholeOf(row);
      return to({ ...here(), top: at, bottom: at });
    },
    getColumn: (column) => {
      const at = here().left + wholeOf(column);
      return to({ ...here(), left: at, right: at });
    },
    getEntireRow: () => to({ ...here(), left: 0, right: LAST_COLUMN }),
    getEntireColumn: () => to({ ...here(), top: 0, bottom: LAST_ROW }),
    getLastCell: () => to({ ...here(), top: here().bottom, left: here().right }),
    getLastRow: () => to({ ...here(), top: here().bottom }),
    getLastColumn: () => to({ ...here(), left: here().right }),
  };
}

function neighbours(here: () => Merge, to: (area: Merge) => ExcelObject): Methods {
  return {
    getRowsAbove: (count) => to({ ...here(), top: here().top - wholeOf(count, 1), bottom: here().top - 1 }),
    getRowsBelow: (count) => to({ ...here(), top: here().bottom + 1, bottom: here().bottom + wholeOf(count, 1) }),
    getColumnsBefore: (count) => to({ ...here(), left: here().left - wholeOf(count, 1), right: here().left - 1 }),
    getColumnsAfter: (count) => to({ ...here(), left: here().right + 1, right: here().right + wholeOf(count, 1) }),
  };
}

function sharedCells(live: LiveArea, to: (area: Merge) => ExcelObject): Methods {
  return {
    getIntersection: (other) => {
      const both = shared(areaOf(live), otherArea(live, other));
      if (both === undefined) throw itemNotFound();
      return to(both);
    },
    getIntersectionOrNullObject: (other) => {
      const both = shared(areaOf(live), otherArea(live, other));
      return both === undefined ? nothing("Range") : to(both);
    },
  };
}

const isSameArea = (one: Merge, other: Merge): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;

const moved = ({ top, left, bottom, right }: Merge, rows: number, columns: number): Merge => ({
  top: top + rows,
  left: left + columns,
  bottom: bottom + rows,
  right: right + columns,
});

/** A Range of the same sheet, or an address on it. */
function otherArea({ sheet }: LiveArea, other: Argument): Merge {
  if (typeof other === "string") {
    const area = parseAddress(other);
    if (area === undefined) throw invalidArgument(`«${other}» is no address`);
    return area;
  }
  const { sheetName, areas } = placeIn(other);
  if (sheetName !== sheet.name) throw invalidArgument("cells of another sheet");
  return around(areas);
}

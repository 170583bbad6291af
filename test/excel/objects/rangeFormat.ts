/** `Range.format`: font, fill, borders, alignment, heights and widths of cells. */
import type { Stretch } from "../facets/areas";
import type { Axis } from "../facets/sizes";
import type { ExcelObject, Json } from "../fake/excelObject";
import type { Place } from "../fake/place";
import { autofitColumns } from "./autofit";
import { rangeBorders } from "./borders";
import { numberIn, truth } from "./checks";
import { rangeFill } from "./fill";
import { rangeFont } from "./font";
import { formatProtection } from "./formatProtection";
import { common, lookProperties } from "./lookProperties";
import { ALIGNMENT } from "./lookWords";
import { doing } from "./properties";

export function rangeFormat(place: Place): ExcelObject {
  const looks = lookProperties(place, ALIGNMENT);
  const rows = sizeProperties(place, "rows");
  const columns = sizeProperties(place, "columns");
  return {
    kind: "RangeFormat",
    gets: {
      ...looks.gets,
      rowHeight: rows.size,
      columnWidth: columns.size,
      useStandardHeight: rows.isStandard,
      useStandardWidth: columns.isStandard,
    },
    sets: {
      ...looks.sets,
      rowHeight: rows.setSize,
      columnWidth: columns.setSize,
      useStandardHeight: rows.setStandard,
      useStandardWidth: columns.setStandard,
    },
    parts: {
      font: () => rangeFont(place),
      fill: () => rangeFill(place),
      borders: () => rangeBorders(place),
      protection: () => formatProtection(place),
    },
    methods: {
      autofitColumns: doing(() => {
        place.mayChange();
        autofitColumns(place);
      }),
      /** Rows are as high as their cells ask for until somebody gives them a height: they are so again. */
      autofitRows: doing(() => rows.setStandard(true)),
    },
  };
}

export const stretchesOf = (place: Place, axis: Axis): Stretch[] =>
  place.areas.map(({ top, left, bottom, right }) =>
    axis === "rows" ? { first: top, last: bottom } : { first: left, last: right },
  );

/** What all rows or columns of a place answer; `null` where they differ. */
export function commonOfLines<T>(place: Place, axis: Axis, ask: (index: number) => T): T | null {
  const { sizes } = place.facets;
  return common(stretchesOf(place, axis).flatMap(({ first, last }) => [...sizes.among(axis, first, last, ask)]));
}

function sizeProperties(place: Place, axis: Axis) {
  const { sizes } = place.facets;
  const each = (change: (first: number, last: number) => void): void => {
    place.mayChange();
    for (const { first, last } of stretchesOf(place, axis)) change(first, last);
  };
  return {
    size: (): Json => commonOfLines(place, axis, (index) => sizes.size(axis, index)),
    isStandard: (): Json => commonOfLines(place, axis, (index) => sizes.isStandard(axis, index)),
    setSize: (value: Json): void => {
      const points = numberIn(0, Number.MAX_VALUE)(value);
      each((first, last) => sizes.setSize(axis, first, last, points));
    },
    /** `false` says nothing about what else it should be: nothing changes. */
    setStandard: (value: Json): void => {
      if (truth(value)) each((first, last) => sizes.setStandard(axis, first, last));
    },
  };
}
